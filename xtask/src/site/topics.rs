//! What operations are about, by their names: `PutBucketAcl` and `ListBuckets` are about buckets.
//!
//! The names of all operations of a service enter, a title for each leaves, if it has anything in common
//! with others. What stands at the start of names is what is done, and the rest is what it is done to.
//! A topic of many operations is cut where its next words allow.

use std::collections::{BTreeMap, BTreeSet};

/// A topic that more operations have is cut.
const MANY: usize = 20;
/// How many operations a part of a topic has at least.
const FEW: usize = 3;

/// What one operation is about.
struct Topic {
    words: Vec<String>,
    /// The words as they are compared: in lower case and without what makes a plural.
    stems: Vec<String>,
}

/// A title for each name, in the order of names; none for one that stands alone.
pub(crate) fn topics(names: &[&str]) -> Vec<Option<String>> {
    let words: Vec<Vec<String>> = names.iter().map(|name| words(name)).collect();
    let verbs: BTreeSet<&str> =
        words.iter().filter_map(|words| Some(words.first()?.as_str())).collect();
    let topics: Vec<Topic> = words.iter().map(|words| topic(words, &verbs)).collect();
    let mut groups: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for (at, topic) in topics.iter().enumerate() {
        groups.entry(topic.stems.iter().take(1).cloned().collect()).or_default().push(at);
    }
    groups.remove(&Vec::new());
    join_single(&topics, &mut groups);
    let mut titles = vec![None; names.len()];
    for (stems, members) in groups {
        cut(&topics, &stems, members, &mut titles);
    }
    titles
}

/// A name as its words: `PutBucketACLs` as `Put`, `Bucket` and `ACLs`.
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let is = |at: usize, test: fn(char) -> bool| chars.get(at).is_some_and(|c| test(*c));
    let (upper, lower) = (|c: char| c.is_uppercase(), |c: char| c.is_lowercase());
    let mut words: Vec<String> = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        let behind_small = at > 0 && is(at, upper) && !is(at - 1, upper);
        // The last letter of an acronym starts the next word, unless it stands before an `s` or the
        // `v` of `IPv6`.
        let is_plural = is(at + 1, |c| c == 's') && !is(at + 2, lower);
        let is_version = is(at + 1, |c| c == 'v') && is(at + 2, |c| c.is_ascii_digit());
        let behind_acronym = at > 0 && is(at, upper) && is(at - 1, upper) && is(at + 1, lower);
        let starts = behind_small || (behind_acronym && !is_plural && !is_version);
        match words.last_mut() {
            Some(word) if !starts => word.push(*c),
            _ => words.push(c.to_string()),
        }
    }
    words
}

/// What stands behind the words that operations start with; the last word of such words alone, and
/// nothing of a name of one word. To tag something is about tags.
fn topic(words: &[String], verbs: &BTreeSet<&str>) -> Topic {
    let is_tag = words.first().is_some_and(|word| matches!(word.as_str(), "Tag" | "Untag"));
    let words: Vec<String> = match words {
        [_, what] if is_tag && what == "Resource" => vec!["Tags".to_owned()],
        [_, rest @ ..] => {
            let start = rest.iter().position(|word| !verbs.contains(word.as_str()));
            rest[start.unwrap_or(rest.len().saturating_sub(1))..].to_vec()
        }
        [] => Vec::new(),
    };
    Topic { stems: words.iter().map(|word| stem(word)).collect(), words }
}

/// A word without what makes a plural, of which only the letters count that are left.
fn stem(word: &str) -> String {
    let mut stem = word.to_lowercase();
    loop {
        let shorter = match stem.as_str() {
            _ if stem.len() < 4 || stem.ends_with("ss") => return stem,
            s if s.ends_with("ies") => format!("{}y", &s[..s.len() - 3]),
            s if ["ses", "xes", "ches", "shes"].iter().any(|end| s.ends_with(end)) => {
                s[..s.len() - 2].to_owned()
            }
            s if s.ends_with('s') => s[..s.len() - 1].to_owned(),
            _ => return stem,
        };
        stem = shorter;
    }
}

/// What stands alone joins a topic that another of its words is of, the last one first, or is left out.
fn join_single(topics: &[Topic], groups: &mut BTreeMap<Vec<String>, Vec<usize>>) {
    let alone: Vec<Vec<String>> =
        groups.iter().filter(|(_, all)| all.len() == 1).map(|(stems, _)| stems.clone()).collect();
    for stems in &alone {
        let Some(at) = groups.get(stems).and_then(|all| all.first().copied()) else { continue };
        let others = topics[at].stems.iter().rev().map(|stem| vec![stem.clone()]);
        let mut others = others.filter(|other| other != stems && groups.contains_key(other));
        if let Some(group) = others.next().and_then(|other| groups.get_mut(&other)) {
            group.push(at);
            groups.remove(stems);
        }
    }
    groups.retain(|_, all| all.len() > 1);
}

/// Cuts a topic whose words start with these, if many operations have it, and gives them titles.
fn cut(topics: &[Topic], stems: &[String], mut members: Vec<usize>, titles: &mut [Option<String>]) {
    if members.len() > MANY {
        let mut parts: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
        for at in &members {
            let own = &topics[*at].stems;
            if own.len() > stems.len() && own.starts_with(stems) {
                parts.entry(own[..=stems.len()].to_vec()).or_default().push(*at);
            }
        }
        parts.retain(|_, part| part.len() >= FEW);
        members.retain(|at| !parts.values().any(|part| part.contains(at)));
        for (stems, part) in parts {
            cut(topics, &stems, part, titles);
        }
    }
    let title = title(topics, stems, &members);
    members.iter().for_each(|at| titles[*at] = Some(title.clone()));
}

/// The words that all have in common, in their shortest form.
fn title(topics: &[Topic], stems: &[String], members: &[usize]) -> String {
    let of =
        || members.iter().map(|at| &topics[*at]).filter(|topic| topic.stems.starts_with(stems));
    let first = of().next().map(|topic| topic.stems.as_slice()).unwrap_or(stems);
    let is_common = |at: &usize| of().all(|topic| topic.stems.get(*at) == first.get(*at));
    let common = (0..first.len()).take_while(is_common).count().max(stems.len());
    let word = |at: usize| {
        let all = of().filter_map(|topic| topic.words.get(at));
        all.min_by_key(|word| word.len()).cloned().unwrap_or_default()
    };
    let mut title = String::new();
    for word in (0..common).map(word) {
        let is_name = word.chars().filter(|c| c.is_uppercase()).count() > 1;
        match title.is_empty() {
            true => title.push_str(&word),
            false if is_name => title.push_str(&format!(" {word}")),
            false => title.push_str(&format!(" {}", word.to_lowercase())),
        }
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(names: &[&str], expected: &[&str]) {
        let titles = topics(names);
        let titles: Vec<&str> = titles.iter().map(|t| t.as_deref().unwrap_or("-")).collect();
        assert_eq!(titles, expected, "{names:?}");
    }

    #[test]
    fn names_are_cut_into_words() {
        for (name, expected) in [
            ("PutBucketACLs", "Put Bucket ACLs"),
            ("CreateVPCEndpoint", "Create VPC Endpoint"),
            ("AssignIPv6Addresses", "Assign IPv6 Addresses"),
            ("ListObjectsV2", "List Objects V2"),
            ("get", "get"),
            ("", ""),
        ] {
            assert_eq!(words(name).join(" "), expected);
        }
    }

    #[test]
    fn operations_are_about_what_they_have_in_common() {
        check(
            &["CreateBucket", "ListBuckets", "AbortMultipartUpload", "CreateMultipartUpload"],
            &["Bucket", "Bucket", "Multipart upload", "Multipart upload"],
        );
        // Words that operations start with are what is done, in the second place, too.
        check(
            &["GetItem", "BatchGetItem", "TransactGetItems", "BatchWriteItem", "WriteGetResponse"],
            &["Item", "Item", "Item", "Item", "-"],
        );
        check(
            &["TagResource", "UntagResource", "ListTagsForResource", "CreateAlias", "ListAliases"],
            &["Tags", "Tags", "Tags", "Alias", "Alias"],
        );
        // What stands alone joins those that another of its words is about, and is left out else.
        check(&["GetQueue", "ListDeadLetterQueues", "Sign"], &["Queue", "Queue", "-"]);
    }

    #[test]
    fn a_topic_of_many_operations_is_cut() {
        let mut names: Vec<String> = (0..MANY).map(|n| format!("Do{n}Bucket")).collect();
        names.extend(["Get", "Put", "Do"].map(|verb| format!("{verb}BucketLifecycleRule")));
        names.extend(["Get", "Put"].map(|verb| format!("{verb}BucketAcl")));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let titles = topics(&names);
        let count = |title: &str| titles.iter().flatten().filter(|t| *t == title).count();
        assert_eq!((count("Bucket"), count("Bucket lifecycle rule")), (MANY + 2, 3));
    }
}

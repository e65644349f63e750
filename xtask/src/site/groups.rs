//! Operations in groups that people look for: by resource or the start of the URI, else by what their
//! names are about, else by letter. A few are one group.

use super::topics::topics;
use goldsmith_model::{Model, Shape, ShapeId};
use std::collections::{BTreeMap, HashMap};

/// Operations that belong together.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) title: String,
    pub(crate) anchor: String,
    pub(crate) operations: Vec<&'a Shape>,
}

/// Up to how many operations are not parted.
const FEW: usize = 8;
/// The title of a group of all.
const ALL: &str = "All operations";
/// The title of a group of what belongs to no other.
const OTHERS: &str = "Others";

/// Operations by titles; those that belong nowhere have an empty one.
type Titles<'a> = BTreeMap<String, Vec<&'a Shape>>;

/// The operations of a service in groups, in the order of their titles, those that belong nowhere at the
/// end. Operations are sorted.
pub(crate) fn groups<'a>(
    model: &'a Model,
    service: &'a Shape,
    operations: &[&'a Shape],
) -> Vec<Group<'a>> {
    let resources = by_resource(model, service);
    let by_uri = |shape: &Shape| {
        let resource = resources.get(&shape.id).map(|name| words(name));
        resource.or_else(|| first_segment(shape.traits.http()?.uri))
    };
    let topics = || {
        let names: Vec<&str> = operations.iter().map(|shape| shape.id.name()).collect();
        titled(operations, topics(&names).into_iter())
    };
    let letter =
        |shape: &&Shape| shape.id.name().chars().next().map(|c| c.to_uppercase().collect());
    let titles = if operations.len() <= FEW {
        titled(operations, std::iter::repeat(Some(ALL.to_owned())))
    } else {
        let by_uri = titled(operations, operations.iter().map(|shape| by_uri(shape)));
        let says_something = |titles: &Titles<'_>| says_something(titles, operations.len());
        Some(by_uri)
            .filter(says_something)
            .or_else(|| Some(topics()).filter(says_something))
            .unwrap_or_else(|| titled(operations, operations.iter().map(letter)))
    };
    let titles = titles.iter().flat_map(|(title, operations)| parted(title, operations));
    let mut titles: Vec<(String, Vec<&Shape>)> = titles.collect();
    titles.sort_by_key(|(title, _)| title.is_empty());
    let mut anchors = Vec::new();
    let groups = titles.into_iter().map(|(title, operations)| Group {
        anchor: anchor(&title, &mut anchors),
        title: if title.is_empty() { OTHERS.to_owned() } else { title },
        operations,
    });
    groups.collect()
}

fn titled<'a>(operations: &[&'a Shape], of: impl Iterator<Item = Option<String>>) -> Titles<'a> {
    let mut titles = Titles::new();
    for (shape, title) in operations.iter().zip(of) {
        titles.entry(title.unwrap_or_default()).or_default().push(*shape);
    }
    titles
}

/// How many operations are in a group that is parted by what their names are about, and in a part.
const MANY: usize = 20;
const PART: usize = 3;

/// A group that is too large as its parts, the first of which has what is about nothing else.
fn parted<'a>(title: &str, operations: &[&'a Shape]) -> Titles<'a> {
    let names: Vec<&str> = operations.iter().map(|shape| shape.id.name()).collect();
    // Letters say nothing that a topic could be a part of.
    let is_parted = names.len() > MANY && title.chars().count() != 1;
    let topics = if is_parted { topics(&names) } else { Vec::new() };
    let size = |topic: &str| topics.iter().flatten().filter(|other| *other == topic).count();
    let of = |topic: &Option<String>| {
        let topic = topic.as_deref().filter(|topic| size(topic) >= PART);
        let is_said = |topic: &&str| title.to_lowercase().starts_with(&topic.to_lowercase());
        match topic.filter(|topic| !is_said(topic)) {
            None => title.to_owned(),
            Some(topic) if title.is_empty() => topic.to_owned(),
            Some(topic) => format!("{title} · {}", within(topic, title)),
        }
    };
    let titles: Vec<Option<String>> = topics.iter().map(|topic| Some(of(topic))).collect();
    let rest = std::iter::repeat(Some(title.to_owned()));
    titled(operations, titles.into_iter().chain(rest))
}

/// A topic without the word that the title of its group says already.
fn within(topic: &str, title: &str) -> String {
    let is_said = |word: &str| title.to_lowercase().starts_with(&word.to_lowercase());
    match topic.split_once(' ') {
        Some((first, rest)) if is_said(first) => words(rest),
        _ => topic.to_owned(),
    }
}

/// One group says nothing, and neither do groups of one, nor groups that most operations are in none of.
fn says_something(titles: &Titles<'_>, count: usize) -> bool {
    let outside = titles.get("").map_or(0, Vec::len);
    titles.len() > 1 && titles.len() * 2 <= count && outside * 2 <= count
}

fn anchor(title: &str, taken: &mut Vec<String>) -> String {
    let part = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let mut anchor = format!("group.{}", title.chars().map(part).collect::<String>());
    while taken.contains(&anchor) {
        anchor.push('-');
    }
    taken.push(anchor.clone());
    anchor
}

/// The names of resources by the operations that hang on them.
fn by_resource<'a>(model: &'a Model, service: &'a Shape) -> HashMap<&'a ShapeId, &'a str> {
    let mut names = HashMap::new();
    let mut pending: Vec<&ShapeId> =
        service.as_service().map(|parts| parts.resources.iter().collect()).unwrap_or_default();
    let mut seen = Vec::new();
    while let Some(id) = pending.pop() {
        let Some(resource) = model.get(id.as_str()).and_then(Shape::as_resource) else { continue };
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let lifecycle = resource.lifecycle.iter().map(|(_, id)| id);
        let others = resource.operations.iter().chain(&resource.collection_operations);
        names.extend(lifecycle.chain(others).map(|operation| (operation, id.name())));
        pending.extend(&resource.resources);
    }
    names
}

/// The first part of a URI that is neither a label nor a version, as words.
fn first_segment(uri: &str) -> Option<String> {
    let path = uri.split('?').next().unwrap_or_default();
    let is_version = |part: &str| {
        let digits = part.strip_prefix('v').unwrap_or(part);
        digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.'))
    };
    let mut parts = path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{'));
    parts.find(|part| !is_version(part)).map(words)
}

/// `code-signing-configs` and `CodeSigningConfigs` as `Code signing configs`.
fn words(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        let ends_lower = text.ends_with(|last: char| last.is_lowercase());
        match c {
            '-' | '_' | '.' => text.push(' '),
            c if text.is_empty() => text.extend(c.to_uppercase()),
            c if c.is_uppercase() && ends_lower => {
                text.push(' ');
                text.extend(c.to_lowercase());
            }
            c => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_of_a_uri_is_words() {
        for (uri, title) in [
            ("/2015-03-31/event-source-mappings/{UUID}", Some("Event source mappings")),
            ("/v2/apis?x", Some("Apis")),
            ("/{Bucket}", None),
            ("/", None),
        ] {
            assert_eq!(first_segment(uri).as_deref(), title, "{uri}");
        }
        assert_eq!(words("CodeSigningConfig"), "Code signing config");
        assert_eq!(within("Function url config", "Functions"), "Url config");
        assert_eq!(within("Alias", "Functions"), "Alias");
    }
}

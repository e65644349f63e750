//! Where two JSON values differ, as JSON pointers.

use super::change::Action;
use crate::node::{Node, NodeValue};

/// A place where two values differ.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Difference<'a> {
    /// A JSON pointer.
    pub(super) path: String,
    pub(super) action: Action,
    pub(super) old: Option<&'a Node>,
    pub(super) new: Option<&'a Node>,
}

/// How many differences of one value are told one by one.
const MAX_DIFFERENCES: usize = 8;

/// The differences of two values. Many become one, at the deepest place that has them all.
pub(super) fn differences<'a>(old: Option<&'a Node>, new: Option<&'a Node>) -> Vec<Difference<'a>> {
    let mut found = Vec::new();
    compare(String::new(), old, new, &mut found);
    if found.len() <= MAX_DIFFERENCES {
        return found;
    }
    let path = common_path(found.iter().map(|difference| difference.path.as_str()));
    let at = |node: Option<&'a Node>| node.and_then(|node| lookup(node, &path));
    let (old, new) = (at(old), at(new));
    vec![Difference { path, action: Action::Changed, old, new }]
}

fn compare<'a>(
    path: String,
    old: Option<&'a Node>,
    new: Option<&'a Node>,
    found: &mut Vec<Difference<'a>>,
) {
    let action = match (old, new) {
        (None, None) => return,
        (None, Some(_)) => Action::Added,
        (Some(_), None) => Action::Removed,
        (Some(a), Some(b)) if a == b => return,
        (Some(a), Some(b)) => match (&a.value, &b.value) {
            (NodeValue::Object(a), NodeValue::Object(b)) => return objects(&path, a, b, found),
            (NodeValue::Array(a), NodeValue::Array(b)) => {
                if elements(&path, a, b, found) {
                    return;
                }
                if is_permutation(a, b) { Action::Moved } else { Action::Changed }
            }
            _ => Action::Changed,
        },
    };
    found.push(Difference { path, action, old, new });
}

fn objects<'a>(
    path: &str,
    old: &'a [(String, Node)],
    new: &'a [(String, Node)],
    found: &mut Vec<Difference<'a>>,
) {
    let get = |members: &'a [(String, Node)], key: &str| {
        members.iter().find(|(k, _)| k == key).map(|(_, value)| value)
    };
    for (key, value) in old {
        compare(child(path, key), Some(value), get(new, key), found);
    }
    for (key, value) in new.iter().filter(|(key, _)| get(old, key).is_none()) {
        compare(child(path, key), None, Some(value), found);
    }
}

/// Compares what is left of two lists between the elements that both have in front and behind; whether
/// that could be done element by element.
fn elements<'a>(
    path: &str,
    old: &'a [Node],
    new: &'a [Node],
    found: &mut Vec<Difference<'a>>,
) -> bool {
    let before = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[before..], &new[before..]);
    let behind = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[..old.len() - behind], &new[..new.len() - behind]);
    let elementwise = old.is_empty() || new.is_empty() || old.len() == new.len();
    if !elementwise || is_permutation(old, new) {
        return false;
    }
    for at in 0..old.len().max(new.len()) {
        let path = child(path, &(before + at).to_string());
        compare(path, old.get(at), new.get(at), found);
    }
    true
}

/// How many elements of a list are looked at to tell whether it was reordered.
const MAX_PERMUTED: usize = 100;

fn is_permutation(old: &[Node], new: &[Node]) -> bool {
    if old.len() != new.len() || old.len() > MAX_PERMUTED {
        return false;
    }
    let mut left: Vec<&Node> = new.iter().collect();
    old.iter().all(|node| {
        let at = left.iter().position(|other| *other == node);
        at.map(|at| left.swap_remove(at)).is_some()
    })
}

/// The pointer to a member or element of what a pointer leads to.
pub(super) fn child(path: &str, key: &str) -> String {
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The keys of a pointer.
pub(super) fn keys(path: &str) -> Vec<String> {
    path.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~")).collect()
}

/// What a pointer leads to.
pub(super) fn lookup<'a>(node: &'a Node, path: &str) -> Option<&'a Node> {
    keys(path).iter().try_fold(node, |node, key| match &node.value {
        NodeValue::Array(elements) => elements.get(key.parse::<usize>().ok()?),
        _ => node.get(key),
    })
}

/// Whether a pointer leads to what another leads to, or to something within.
pub(super) fn is_within(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn common_path<'a>(mut paths: impl Iterator<Item = &'a str>) -> String {
    let mut common: Vec<&str> =
        paths.next().map(|path| path.split('/').collect()).unwrap_or_default();
    for path in paths {
        let same = common.iter().zip(path.split('/')).take_while(|(a, b)| **a == *b).count();
        common.truncate(same);
    }
    common.join("/")
}

/// How many characters of a value a message has.
const MAX_SHOWN: usize = 80;

/// How many characters that two values share are shown before they differ.
const MAX_SHARED: usize = 20;

/// A value for messages.
pub(super) fn show(node: &Node) -> String {
    window(&node.to_compact_json(), 0)
}

/// Two values for messages. Long ones are shown around the place where they begin to differ.
pub(super) fn show_both(old: &Node, new: &Node) -> (String, String) {
    let (old, new) = (old.to_compact_json(), new.to_compact_json());
    let same = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
    let is_long = |text: &str| text.chars().nth(MAX_SHOWN).is_some();
    // What differs early enough is seen from the start.
    let is_early = same + MAX_SHARED <= MAX_SHOWN;
    let from = match (is_long(&old) || is_long(&new)) && !is_early {
        true => same.saturating_sub(MAX_SHARED),
        false => 0,
    };
    (window(&old, from), window(&new, from))
}

/// What a message has of a text, from the character of that number on.
fn window(text: &str, from: usize) -> String {
    let byte = |at: usize| text.char_indices().nth(at).map(|(byte, _)| byte);
    let start = byte(from).unwrap_or(text.len());
    let before = if start > 0 { "…" } else { "" };
    match byte(from + MAX_SHOWN) {
        Some(end) => format!("{before}{}…", &text[start..end]),
        None => format!("{before}{}", &text[start..]),
    }
}

/// Whether a value says nothing but that it is there.
pub(super) fn says_nothing(node: &Node) -> bool {
    match &node.value {
        NodeValue::Null | NodeValue::Bool(true) => true,
        NodeValue::Object(members) => members.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(old: &str, new: &str) -> Vec<String> {
        let [old, new] = [old, new].map(|text| Node::parse(text, 0).unwrap());
        let shown = |node: Option<&Node>| node.map_or_else(|| "-".to_owned(), show);
        differences(Some(&old), Some(&new))
            .iter()
            .map(|d| format!("{:?} {:?} {} {}", d.action, d.path, shown(d.old), shown(d.new)))
            .collect()
    }

    #[test]
    fn differences_have_pointers() {
        for (old, new, expected) in [
            ("1", "1.0", &[][..]),
            (
                "9223372036854775807",
                "9223372036854775806",
                &[r#"Changed "" 9223372036854775807 9223372036854775806"#],
            ),
            (r#"{"a": 1, "b": 2}"#, r#"{"b": 2, "a": 1}"#, &[]),
            (r#"{"a/b": {"~": 1}}"#, r#"{"a/b": {"~": 2}}"#, &[r#"Changed "/a~1b/~0" 1 2"#]),
            (r#"{"a": 1}"#, r#"{"b": 1}"#, &[r#"Removed "/a" 1 -"#, r#"Added "/b" - 1"#]),
            ("[1, 2, 3]", "[1, 3]", &[r#"Removed "/1" 2 -"#]),
            ("[1, 3]", "[1, 2, 3]", &[r#"Added "/1" - 2"#]),
            ("[1, 2, 3]", "[1, 4, 3]", &[r#"Changed "/1" 2 4"#]),
            ("[1, 2, 3]", "[3, 2, 1]", &[r#"Moved "" [1,2,3] [3,2,1]"#]),
            ("[1, 2, 3]", "[4, 5]", &[r#"Changed "" [1,2,3] [4,5]"#]),
            ("[[1]]", "{}", &[r#"Changed "" [[1]] {}"#]),
            (
                r#"{"a": [0,0,0,0,0,0,0,0,0]}"#,
                r#"{"a": [1,1,1,1,1,1,1,1,1]}"#,
                &[r#"Changed "/a" [0,0,0,0,0,0,0,0,0] [1,1,1,1,1,1,1,1,1]"#],
            ),
        ] {
            assert_eq!(told(old, new), expected, "{old} {new}");
        }
    }

    #[test]
    fn long_values_are_shown_where_they_differ() {
        let text = |text: &str| Node::new(text, crate::Span::default());
        let long = "^(arn:[a-z-]+:)?".repeat(8);
        let (old, new) =
            show_both(&text(&format!("{long}[a-z]é$")), &text(&format!("{long}[A-Z]é$")));
        assert_eq!(old, "…:)?^(arn:[a-z-]+:)?[a-z]é$\"");
        assert_eq!(new, "…:)?^(arn:[a-z-]+:)?[A-Z]é$\"");
        // One that goes on for long is cut behind, too.
        let (old, new) = show_both(&text(&long), &text(&format!("{long}{long}")));
        assert_eq!(old, "…+:)?^(arn:[a-z-]+:)?\"");
        assert!(new.starts_with("…") && new.ends_with("…"), "{new}");
        assert_eq!(new.chars().count(), MAX_SHOWN + 2);
        // What is short, or differs early, is shown from the start.
        assert_eq!(show_both(&text("a"), &text("b")), ("\"a\"".to_owned(), "\"b\"".to_owned()));
        let (old, new) = show_both(&text(&long), &text("b"));
        assert!(old.starts_with("\"^(arn:") && old.ends_with("…") && new == "\"b\"", "{old}");
    }

    #[test]
    fn pointers_lead_somewhere() {
        let node = Node::parse(r#"{"a/b": [{"~": 5}]}"#, 0).unwrap();
        assert_eq!(lookup(&node, "/a~1b/0/~0").and_then(Node::as_i64), Some(5));
        assert_eq!(lookup(&node, ""), Some(&node));
        assert_eq!(lookup(&node, "/a~1b/1"), None);
        assert!(is_within("/a/b", "/a") && is_within("/a", "/a") && is_within("/a", ""));
        assert!(!is_within("/ab", "/a") && !is_within("/a", "/a/b"));
    }
}

//! Earlier releases of a model, kept as what differs from the next newer one.
//!
//! The newest release is a whole JSON AST. Of each older one there is an AST that holds only the
//! shapes which differ, `null` for a shape that it does not have. [`delta`] makes one when a newer
//! release comes, [`rebuild`] goes back, shape for shape and in the same order. What releases there
//! are, and when they were made, is a [`History`]. Nothing here touches the disk.

use crate::node::{Node, NodeValue};
use crate::source::Span;
use std::collections::HashMap;

/// The releases of a model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// What the releases are releases of: `botocore`.
    pub origin: String,
    /// The releases, the newest first.
    pub releases: Vec<Release>,
}

/// One release of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// What it is called: `1.20.29`.
    pub name: String,
    /// When it was made: `2021-03-16`.
    pub date: String,
}

impl History {
    /// Reads `{"origin": …, "releases": [{"name": …, "date": …}, …]}`.
    ///
    /// # Errors
    /// What is wrong with it, in one sentence without a period.
    pub fn from_node(node: &Node) -> Result<Self, String> {
        let text = |node: &Node, key: &str| match node.get(key).and_then(Node::as_str) {
            Some(text) if !text.is_empty() => Ok(text.to_owned()),
            _ => Err(format!("`{key}` is missing or no text")),
        };
        let Some(list) = node.get("releases").and_then(Node::as_array) else {
            return Err("`releases` is missing or no list".to_owned());
        };
        let mut releases: Vec<Release> = Vec::new();
        for node in list {
            let release = Release { name: text(node, "name")?, date: text(node, "date")? };
            check_date(&release.date)?;
            if releases.iter().any(|other| other.name == release.name) {
                return Err(format!("release {} is there twice", release.name));
            }
            if releases.last().is_some_and(|newer| newer.date < release.date) {
                return Err(format!("release {} is newer than the one before it", release.name));
            }
            releases.push(release);
        }
        Ok(Self { origin: text(node, "origin")?, releases })
    }

    /// What [`from_node`](Self::from_node) reads.
    #[must_use]
    pub fn to_node(&self) -> Node {
        let releases = self
            .releases
            .iter()
            .map(|release| object([("name", text(&release.name)), ("date", text(&release.date))]));
        let releases = Node::new(releases.collect::<Vec<_>>(), Span::default());
        object([("origin", text(&self.origin)), ("releases", releases)])
    }

    /// Where a release stands among them.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.releases.iter().position(|release| release.name == name)
    }

    /// Adds a release where its date puts it, behind all that are not older.
    ///
    /// # Errors
    /// If the date is none, or there is a release of this name.
    pub fn insert(&mut self, release: Release) -> Result<usize, String> {
        check_date(&release.date)?;
        if self.position(&release.name).is_some() {
            return Err(format!("there is a release {} already", release.name));
        }
        let at = self.releases.partition_point(|other| other.date > release.date);
        self.releases.insert(at, release);
        Ok(at)
    }
}

/// Dates are compared as text, so they must have one form.
fn check_date(date: &str) -> Result<(), String> {
    let is_date = date.len() == 10
        && date.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if is_date { Ok(()) } else { Err(format!("`{date}` is no date such as 2021-03-16")) }
}

/// What has to be kept of an older release, beside the next newer one.
///
/// All but the shapes is kept as it is. The order of the shapes is kept only if no rule tells it.
#[must_use]
pub fn delta(older: &Node, newer: &Node) -> Node {
    let (old, new) = (shapes(older), shapes(newer));
    let same = |a: &Node, b: &Node| a.to_compact_json() == b.to_compact_json();
    let (in_old, in_new) = (by_id(old), by_id(new));
    let mut kept = Vec::new();
    for (id, shape) in old {
        if !in_new.get(id.as_str()).is_some_and(|at| same(shape, &new[*at].1)) {
            kept.push((id.clone(), shape.clone()));
        }
    }
    for (id, _) in new.iter().filter(|(id, _)| !in_old.contains_key(id.as_str())) {
        kept.push((id.clone(), Node::new(NodeValue::Null, Span::default())));
    }
    let mut members = others(older);
    let mut in_order = old.to_vec();
    sort(&mut in_order);
    if !in_order.iter().map(|(id, _)| id).eq(old.iter().map(|(id, _)| id)) {
        let ids: Vec<Node> = old.iter().map(|(id, _)| text(id)).collect();
        members.push(("order".to_owned(), Node::new(ids, Span::default())));
    }
    members.push(("shapes".to_owned(), Node::new(kept, Span::default())));
    Node::new(members, Span::default())
}

/// The older release that a [`delta`] was made of.
///
/// # Errors
/// If the delta does not belong to `newer`.
pub fn rebuild(newer: &Node, delta: &Node) -> Result<Node, String> {
    let (new, kept) = (shapes(newer), shapes(delta));
    let (in_new, in_kept) = (by_id(new), by_id(kept));
    let is_gone =
        |(id, shape): &&(String, Node)| shape.is_null() && !in_new.contains_key(id.as_str());
    if let Some((id, _)) = kept.iter().find(is_gone) {
        return Err(format!("the newer release has no shape {id}"));
    }
    let unchanged = new.iter().filter(|(id, _)| !in_kept.contains_key(id.as_str()));
    let changed = kept.iter().filter(|(_, shape)| !shape.is_null());
    let mut merged: Vec<(String, Node)> = unchanged.chain(changed).cloned().collect();
    match delta.get("order").and_then(Node::as_array) {
        None => sort(&mut merged),
        Some(order) => {
            let ids = order.iter().enumerate().filter_map(|(at, node)| Some((node.as_str()?, at)));
            let places: HashMap<&str, usize> = ids.collect();
            if let Some((id, _)) = merged.iter().find(|(id, _)| !places.contains_key(id.as_str())) {
                return Err(format!("`order` does not name {id}"));
            }
            merged.sort_by_key(|(id, _)| places.get(id.as_str()));
        }
    }
    let mut members = others(delta);
    members.retain(|(key, _)| key != "order");
    members.push(("shapes".to_owned(), Node::new(merged, Span::default())));
    Ok(Node::new(members, Span::default()))
}

/// The order of an import: data, operations, the service, each by id.
fn sort(shapes: &mut [(String, Node)]) {
    let class = |shape: &Node| match shape.get("type").and_then(Node::as_str) {
        Some("service") => 2,
        Some("operation") => 1,
        _ => 0,
    };
    shapes.sort_by(|(a, one), (b, two)| class(one).cmp(&class(two)).then_with(|| a.cmp(b)));
}

/// Where each shape stands.
fn by_id(shapes: &[(String, Node)]) -> HashMap<&str, usize> {
    shapes.iter().enumerate().map(|(at, (id, _))| (id.as_str(), at)).collect()
}

fn shapes(ast: &Node) -> &[(String, Node)] {
    ast.get("shapes").and_then(Node::as_object).unwrap_or_default()
}

/// What an AST has besides its shapes.
fn others(ast: &Node) -> Vec<(String, Node)> {
    let members = ast.as_object().unwrap_or_default().iter();
    members.filter(|(key, _)| key != "shapes").cloned().collect()
}

fn text(text: &str) -> Node {
    Node::new(text, Span::default())
}

fn object<const N: usize>(members: [(&str, Node); N]) -> Node {
    let members = members.map(|(key, node)| (key.to_owned(), node));
    Node::new(Vec::from(members), Span::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Node {
        Node::parse(text, 0).unwrap()
    }

    #[test]
    fn what_is_kept_of_a_release_rebuilds_it() {
        let newer = r#"{"smithy": "2.0", "shapes": {
            "a#A": {"type": "string"}, "a#B": {"type": "structure", "members": {"x": 1, "y": 2}},
            "a#N": {"type": "string"}, "a#O": {"type": "operation"}}}"#;
        for (older, order) in [
            (
                r#"{"smithy": "2.0", "metadata": {"m": null}, "shapes": {"a#A": {"type": "string"},
                "a#B": {"type": "structure", "members": {"y": 2, "x": 1}}, "a#Z": {"type": "blob"},
                "a#O": {"type": "operation"}}}"#,
                false,
            ),
            (
                r#"{"smithy": "1.0", "shapes": {"a#O": {"type": "blob"}, "a#A": {"type": "blob"}}}"#,
                true,
            ),
            (newer, false),
        ] {
            let (older, newer) = (parse(older), parse(newer));
            let kept = delta(&older, &newer);
            assert_eq!(kept.get("order").is_some(), order);
            assert!(kept.get("shapes").and_then(|s| s.get("a#A")).is_some() == order);
            let rebuilt = rebuild(&newer, &parse(&kept.to_json())).unwrap();
            assert_eq!(rebuilt.to_json(), older.to_json(), "members keep their order, too");
        }
    }

    #[test]
    fn a_delta_of_another_model_is_refused() {
        let newer = parse(r#"{"shapes": {"a#A": {}}}"#);
        for (delta, words) in [
            (r#"{"shapes": {"a#X": null}}"#, "the newer release has no shape a#X"),
            (r#"{"order": [], "shapes": {}}"#, "`order` does not name a#A"),
        ] {
            assert_eq!(rebuild(&newer, &parse(delta)).unwrap_err(), words);
        }
    }

    #[test]
    fn a_history_is_read_and_added_to() {
        let text = r#"{"origin": "o", "releases": [{"name": "2", "date": "2020-02-02"}]}"#;
        let mut history = History::from_node(&parse(text)).unwrap();
        let release = |name: &str, date: &str| Release { name: name.into(), date: date.into() };
        assert_eq!(history.insert(release("1", "2020-02-01")), Ok(1));
        assert_eq!(history.insert(release("3", "2020-02-02")), Ok(0));
        assert!(history.insert(release("3", "2021-01-01")).unwrap_err().contains("already"));
        assert!(history.insert(release("4", "2021-1-1")).unwrap_err().contains("no date"));
        assert_eq!(History::from_node(&history.to_node()), Ok(history));
        for (text, words) in [
            (r#"{"releases": []}"#, "`origin` is missing"),
            (r#"{"origin": "o"}"#, "`releases` is missing"),
            (r#"{"origin": "o", "releases": [{"name": "1"}]}"#, "`date` is missing"),
            (
                r#"{"origin": "o", "releases": [{"name": "1", "date": "2020-02-02"}, {"name": "2", "date": "2021-02-02"}]}"#,
                "release 2 is newer",
            ),
        ] {
            assert!(History::from_node(&parse(text)).unwrap_err().contains(words), "{text}");
        }
    }
}

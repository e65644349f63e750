//! Metadata: `AddedMetadata`, `ChangedMetadata`, `RemovedMetadata`.

use super::change::{Action, Aspect, Change, Severity};
use super::value::{child, differences, show};
use crate::model::Model;
use crate::node::Node;
use std::collections::{BTreeMap, BTreeSet};

/// Compares the metadata of two models, key by key.
pub(super) fn compare(old: &Model, new: &Model, out: &mut Vec<Change>) {
    let (old, new) = (by_key(old), by_key(new));
    let keys: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    for key in keys {
        let path = child("", key);
        match (old.get(key), new.get(key)) {
            (None, Some(new)) => {
                let message = format!("metadata `{key}` was added: {}", show(new));
                let (code, severity) = ("AddedMetadata".to_owned(), Severity::Note);
                let change = change(code, severity, Action::Added, path, message);
                out.push(change.values(None, Some(new)));
            }
            (Some(old), None) => {
                let message = format!("metadata `{key}` was removed: {}", show(old));
                let (code, severity) = (format!("RemovedMetadata.{key}"), Severity::Danger);
                let change = change(code, severity, Action::Removed, path, message);
                out.push(change.values(Some(old), None));
            }
            (Some(old), Some(new)) => changed(key, &path, old, new, out),
            (None, None) => {}
        }
    }
}

fn changed(key: &str, path: &str, old: &Node, new: &Node, out: &mut Vec<Change>) {
    for difference in differences(Some(old), Some(new)) {
        let shown = |node: Option<&Node>| node.map_or_else(|| "nothing".to_owned(), show);
        let at = match difference.path.as_str() {
            "" => String::new(),
            path => format!(" at {path}"),
        };
        let (before, after) = (shown(difference.old), shown(difference.new));
        let message = format!("metadata `{key}`{at} changed from {before} to {after}");
        let path = format!("{path}{}", difference.path);
        let (code, severity) = ("ChangedMetadata".to_owned(), Severity::Warning);
        let change = change(code, severity, difference.action, path, message);
        let change = Change { old_span: Some(old.span), new_span: Some(new.span), ..change };
        out.push(change.values(difference.old, difference.new));
    }
}

fn change(
    code: String,
    severity: Severity,
    action: Action,
    path: String,
    message: String,
) -> Change {
    Change { path: Some(path), ..Change::new(code, severity, action, Aspect::Metadata, message) }
}

/// The values by their keys; lists that several files have under one key are one list.
fn by_key(model: &Model) -> BTreeMap<&str, Node> {
    let mut by_key: BTreeMap<&str, Node> = BTreeMap::new();
    for (key, value) in &model.metadata {
        match by_key.get_mut(key.as_str()) {
            Some(before) => {
                let both = [&*before, value].map(|node| node.as_array().map(<[Node]>::to_vec));
                *before = match both {
                    [Some(first), Some(second)] => Node::new([first, second].concat(), before.span),
                    _ => Node::new(vec![before.clone(), value.clone()], before.span),
                };
            }
            None => drop(by_key.insert(key, value.clone())),
        }
    }
    by_key
}

//! Identifiers and properties of resources.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::{Subject, id_node};
use crate::node::Node;
use crate::shape_id::ShapeId;
use crate::source::Span;

type Named = [(String, ShapeId)];

/// Compares identifiers: any change makes it another resource.
pub(super) fn identifiers(subject: &Subject<'_>, old: &Named, new: &Named, out: &mut Vec<Change>) {
    if old == new {
        return;
    }
    let sorted = |named: &Named| {
        let mut named = named.to_vec();
        named.sort();
        named
    };
    let aspect = Aspect::Identifier;
    let change = if sorted(old) == sorted(new) {
        let message = "identifiers were reordered";
        let (severity, action) = (Severity::Note, Action::Moved);
        subject.change("ReorderedIdentifiers", severity, action, aspect, message)
    } else {
        let message = format!("identifiers changed from {} to {}", list(old), list(new));
        let (code, action) = ("ChangedResourceIdentifiers", Action::Changed);
        subject.change(code, Severity::Error, action, aspect, message)
    };
    let old = object(old, subject.old.shape.span);
    let new = object(new, subject.new.shape.span);
    out.push(change.values(Some(&old), Some(&new)));
}

/// Compares properties, of which Smithy's rules do not speak.
pub(super) fn properties(subject: &Subject<'_>, old: &Named, new: &Named, out: &mut Vec<Change>) {
    let get = |named: &Named, name: &str| {
        named.iter().find(|(other, _)| other == name).map(|(_, id)| id.clone())
    };
    let names = old.iter().chain(new.iter().filter(|(name, _)| get(old, name).is_none()));
    for (name, _) in names {
        let [before, after] = [get(old, name), get(new, name)];
        let (code, severity, action, message) = match (&before, &after) {
            (None, Some(after)) => {
                let message = format!("property `{name}` was added, of {after}");
                ("AddedResourceProperty", Severity::Note, Action::Added, message)
            }
            (Some(before), None) => {
                let message = format!("property `{name}` was removed, of {before}");
                ("RemovedResourceProperty", Severity::Warning, Action::Removed, message)
            }
            (Some(before), Some(after)) if before != after => {
                let message = format!("property `{name}` changed from {before} to {after}");
                ("ChangedResourceProperty", Severity::Warning, Action::Changed, message)
            }
            _ => continue,
        };
        let change = subject.change(code, severity, action, Aspect::Property, message);
        let before = before.map(|id| id_node(&id, subject.old.shape.span));
        let after = after.map(|id| id_node(&id, subject.new.shape.span));
        out.push(change.values(before.as_ref(), after.as_ref()));
    }
    let kept = |named: &Named, other: &Named| -> Vec<String> {
        let both = named.iter().filter(|(name, _)| get(other, name).is_some());
        both.map(|(name, _)| name.clone()).collect()
    };
    if kept(old, new) != kept(new, old) {
        let message = "properties were reordered";
        let (severity, action, aspect) = (Severity::Note, Action::Moved, Aspect::Property);
        let change = subject.change("ReorderedProperties", severity, action, aspect, message);
        let old = object(old, subject.old.shape.span);
        let new = object(new, subject.new.shape.span);
        out.push(change.values(Some(&old), Some(&new)));
    }
}

fn list(named: &Named) -> String {
    let each: Vec<String> = named.iter().map(|(name, id)| format!("{name}: {id}")).collect();
    format!("{{{}}}", each.join(", "))
}

fn object(named: &Named, span: Span) -> Node {
    let members = named.iter().map(|(name, id)| (name.clone(), id_node(id, span)));
    Node::new(members.collect::<Vec<(String, Node)>>(), span)
}

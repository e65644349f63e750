//! Shapes: new ones, lost ones, and what became of the others.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::{Side, Subject};
use super::{auth, bindings, endpoints, entities, enums, members, traits};
use crate::check::is_prelude;
use crate::model::{Model, Shape, ShapeKind};
use crate::node::Node;
use crate::shape_id::ShapeId;
use std::collections::{BTreeSet, HashMap};

type Parents<'a> = HashMap<&'a ShapeId, (&'static str, &'a ShapeId)>;

/// Compares all shapes that are not of the prelude, in the order of their ids.
pub(super) fn compare(old: &Model, new: &Model, out: &mut Vec<Change>) {
    let all = old.shapes.keys().chain(new.shapes.keys());
    let ids: BTreeSet<&ShapeId> = all.filter(|id| !is_prelude(id)).collect();
    let [old_parents, new_parents] = [old, new].map(bindings::parents);
    let auth = auth::Auth::new(old, new);
    for id in ids {
        match (old.shapes.get(id), new.shapes.get(id)) {
            (Some(before), Some(after)) => {
                let side = |model, shape| Side { model, shape, member: None };
                let (old, new) = (side(old, before), side(new, after));
                both(&Subject { old, new, depth: 0 }, &auth, out);
            }
            (None, Some(shape)) => out.push(added(shape, &new_parents)),
            (Some(shape), None) => out.push(removed(shape, &old_parents)),
            (None, None) => {}
        }
    }
}

fn both(subject: &Subject<'_>, auth: &auth::Auth<'_>, out: &mut Vec<Change>) {
    let [old, new] = [subject.old.shape, subject.new.shape];
    let is_other = old.kind.name() != new.kind.name();
    if is_other {
        let message = format!("the type changed from {} to {}", old.kind.name(), new.kind.name());
        let (code, action) = ("ChangedShapeType", Action::Changed);
        let change = subject.change(code, Severity::Error, action, Aspect::Type, message);
        out.push(change.values(Some(&kind(old)), Some(&kind(new))));
    }
    let from = out.len();
    traits::compare(subject, out);
    auth.compare(subject, out, from);
    endpoints::compare(subject, out);
    entities::compare(subject, out);
    let has_members = |shape: &Shape| matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union);
    // The members of shapes of different types have nothing to do with each other.
    if enums::is_enum(new) && !is_other {
        enums::compare(subject, out);
    } else if !is_other || (has_members(old) && has_members(new)) {
        members::compare(subject, out);
    }
}

/// The type of a shape as a value.
fn kind(shape: &Shape) -> Node {
    Node::new(shape.kind.name(), shape.span)
}

fn change(shape: &Shape, code: &'static str, severity: Severity, action: Action) -> Change {
    let is_definition = shape.traits.has("trait");
    let what = if is_definition { "trait definition" } else { shape.kind.name() };
    let verb = if action == Action::Added { "added" } else { "removed" };
    let message = format!("{what} `{}` was {verb}", shape.id.name());
    let change = Change::new(code, severity, action, Aspect::Shape, message);
    Change { shape: Some(shape.id.clone()), ..change }
}

fn added(shape: &Shape, parents: &Parents<'_>) -> Change {
    let is_definition = shape.traits.has("trait");
    let code = if is_definition { "AddedTraitDefinition" } else { "AddedShape" };
    let change = change(shape, code, Severity::Note, Action::Added);
    let change = change.values(None, Some(&kind(shape)));
    match parents.get(&shape.id) {
        Some((role, parent)) => change.hint(format!("it is one of the `{role}` of {parent}")),
        None => change,
    }
}

fn removed(shape: &Shape, parents: &Parents<'_>) -> Change {
    let parent = parents.get(&shape.id);
    let (code, severity) = if shape.traits.has("trait") {
        ("RemovedTraitDefinition", Severity::Error)
    } else if shape.traits.has("private") && parent.is_none() {
        ("RemovedShape", Severity::Note)
    } else if is_scalar(&shape.kind) {
        ("RemovedShape.ScalarShape", Severity::Warning)
    } else {
        ("RemovedShape", Severity::Error)
    };
    let change = change(shape, code, severity, Action::Removed);
    let change = change.values(Some(&kind(shape)), None);
    match parent {
        Some((role, parent)) => change.hint(format!("it was one of the `{role}` of {parent}")),
        None => change,
    }
}

/// Whether a shape leaves no type behind that has its name.
fn is_scalar(kind: &ShapeKind) -> bool {
    let has_type = matches!(kind, ShapeKind::Enum | ShapeKind::IntEnum | ShapeKind::Document);
    kind.is_simple() && !has_type
}

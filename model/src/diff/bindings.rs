//! Operations and resources that hang on services and resources: `AddedEntityBinding`,
//! `RemovedEntityBinding`.
//!
//! That a binding comes with a new shape, or goes with a lost one, is not told besides.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::{Side, Subject, id_node, id_nodes};
use crate::model::{Model, Shape, ShapeKind};
use crate::shape_id::ShapeId;
use std::collections::{HashMap, HashSet};

/// The roles of bindings with what is bound: `operations`, `create`, `resources`, …
type Bindings<'a> = Vec<(&'static str, &'a [ShapeId])>;

/// What hangs on a service or resource: operations and resources.
fn bindings(shape: &Shape) -> [Bindings<'_>; 2] {
    match &shape.kind {
        ShapeKind::Service(service) => {
            [vec![("operations", &service.operations)], vec![("resources", &service.resources)]]
        }
        ShapeKind::Resource(resource) => {
            let lifecycle = resource.lifecycle.iter();
            let mut operations: Bindings<'_> =
                lifecycle.map(|(role, id)| (*role, std::slice::from_ref(id))).collect();
            operations.push(("operations", &resource.operations));
            operations.push(("collectionOperations", &resource.collection_operations));
            [operations, vec![("resources", &resource.resources)]]
        }
        _ => [Vec::new(), Vec::new()],
    }
}

/// Compares what hangs on a service or resource.
pub(super) fn compare(subject: &Subject<'_>, out: &mut Vec<Change>) {
    let [old, new] = [subject.old.shape, subject.new.shape].map(bindings);
    for ((old, new), kind) in old.into_iter().zip(new).zip(["Operation", "Resource"]) {
        compare_kind(subject, kind, &old, &new, out);
    }
}

fn compare_kind(
    subject: &Subject<'_>,
    kind: &str,
    old: &Bindings<'_>,
    new: &Bindings<'_>,
    out: &mut Vec<Change>,
) {
    let [before, after] = [old, new].map(roles);
    let is_in = |side: Side<'_>, id: &ShapeId| side.model.shapes.contains_key(id);
    let parent = if subject.new.shape.as_service().is_some() { "Service" } else { "Resource" };
    let aspect = Aspect::Binding;
    for (role, id) in pairs(new) {
        if before.contains_key(id) || (is_in(subject.new, id) && !is_in(subject.old, id)) {
            continue;
        }
        let message = format!("{id} was bound as one of `{role}`");
        let code = format!("Added{kind}Binding.To{parent}.{}", id.name());
        let change = subject.change(code, Severity::Note, Action::Added, aspect, message);
        out.push(change.values(None, Some(&id_node(id, subject.new.shape.span))));
    }
    for (role, id) in pairs(old) {
        let is_gone = is_in(subject.old, id) && !is_in(subject.new, id);
        let now = after.get(id).copied();
        if now == Some(role) || (is_gone && now.is_none()) {
            continue;
        }
        let (severity, action, message) = lost(subject, role, id, now);
        let code = format!("Removed{kind}Binding.From{parent}.{}", id.name());
        let change = subject.change(code, severity, action, aspect, message);
        let old = id_node(id, subject.old.shape.span);
        let new = now.map(|_| id_node(id, subject.new.shape.span));
        out.push(change.values(Some(&old), new.as_ref()));
    }
    order(subject, kind, old, new, out);
}

/// What became of a binding that is not what it was.
fn lost(
    subject: &Subject<'_>,
    role: &str,
    id: &ShapeId,
    now: Option<&str>,
) -> (Severity, Action, String) {
    if let Some(now) = now {
        // Smithy speaks of `operations` only.
        let severity = if role == "operations" { Severity::Error } else { Severity::Warning };
        return (severity, Action::Moved, format!("{id} is bound as `{now}`, was `{role}`"));
    }
    let service = subject.new.shape.as_service();
    let is_still_there = service.is_some_and(|service| {
        subject.new.model.operations(service).iter().any(|operation| operation.id == *id)
    });
    if is_still_there {
        let message = format!("{id} hangs on a resource of the service now");
        return (Severity::Note, Action::Moved, message);
    }
    (Severity::Error, Action::Removed, format!("{id} is not bound as one of `{role}` any more"))
}

/// Bindings of one role in another order.
fn order(
    subject: &Subject<'_>,
    kind: &str,
    old: &Bindings<'_>,
    new: &Bindings<'_>,
    out: &mut Vec<Change>,
) {
    for (role, before) in old {
        let Some((_, after)) = new.iter().find(|(other, _)| other == role) else { continue };
        let kept = |ids: &[ShapeId], other: &[ShapeId]| -> Vec<ShapeId> {
            let other: HashSet<&ShapeId> = other.iter().collect();
            ids.iter().filter(|id| other.contains(id)).cloned().collect()
        };
        if kept(before, after) == kept(after, before) {
            continue;
        }
        let message = format!("`{role}` were reordered");
        let (severity, action) = (Severity::Note, Action::Moved);
        let code = format!("Reordered{kind}s");
        let change = subject.change(code, severity, action, Aspect::Binding, message);
        let old = id_nodes(before, subject.old.shape.span);
        let new = id_nodes(after, subject.new.shape.span);
        out.push(change.values(Some(&old), Some(&new)));
    }
}

fn pairs<'a>(bindings: &Bindings<'a>) -> impl Iterator<Item = (&'static str, &'a ShapeId)> {
    bindings.iter().flat_map(|(role, ids)| ids.iter().map(move |id| (*role, id)))
}

fn roles<'a>(bindings: &Bindings<'a>) -> HashMap<&'a ShapeId, &'static str> {
    pairs(bindings).map(|(role, id)| (id, role)).collect()
}

/// The services and resources that operations and resources hang on, with the role.
pub(super) fn parents(model: &Model) -> HashMap<&ShapeId, (&'static str, &ShapeId)> {
    let mut parents = HashMap::new();
    for shape in model.shapes.values() {
        for (role, id) in bindings(shape).iter().flat_map(pairs) {
            parents.entry(id).or_insert((role, &shape.id));
        }
    }
    parents
}

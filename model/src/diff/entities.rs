//! Services, resources and operations: what is bound, what goes in and out, and what may go wrong.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::{Subject, id_node, id_nodes};
use super::value::{show, show_both};
use super::{bindings, named};
use crate::model::{Operation, Resource, Service, ShapeKind};
use crate::node::Node;
use crate::shape_id::ShapeId;

/// Compares what shapes have that are no data.
pub(super) fn compare(subject: &Subject<'_>, out: &mut Vec<Change>) {
    match (&subject.old.shape.kind, &subject.new.shape.kind) {
        (ShapeKind::Service(old), ShapeKind::Service(new)) => services(subject, old, new, out),
        (ShapeKind::Resource(old), ShapeKind::Resource(new)) => resources(subject, old, new, out),
        (ShapeKind::Operation(old), ShapeKind::Operation(new)) => {
            operations(subject, old, new, out);
        }
        _ => {}
    }
}

fn services(subject: &Subject<'_>, old: &Service, new: &Service, out: &mut Vec<Change>) {
    if old.version != new.version {
        let message = format!("the version changed from {:?} to {:?}", old.version, new.version);
        let (code, aspect) = ("ChangedServiceVersion", Aspect::Version);
        let change = subject.change(code, Severity::Note, Action::Changed, aspect, message);
        let [old, new] = [(old, subject.old), (new, subject.new)]
            .map(|(service, side)| Node::new(service.version.as_str(), side.shape.span));
        out.push(change.values(Some(&old), Some(&new)));
    }
    bindings::compare(subject, out);
    errors(subject, "Service", &old.errors, &new.errors, out);
    renames(subject, old, new, out);
}

fn resources(subject: &Subject<'_>, old: &Resource, new: &Resource, out: &mut Vec<Change>) {
    named::identifiers(subject, &old.identifiers, &new.identifiers, out);
    named::properties(subject, &old.properties, &new.properties, out);
    bindings::compare(subject, out);
}

fn operations(subject: &Subject<'_>, old: &Operation, new: &Operation, out: &mut Vec<Change>) {
    for (code, aspect, word, before, after) in [
        ("ChangedOperationInput", Aspect::Input, "input", &old.input, &new.input),
        ("ChangedOperationOutput", Aspect::Output, "output", &old.output, &new.output),
    ] {
        if before != after {
            let message = format!("the {word} changed from {before} to {after}");
            let change = subject.change(code, Severity::Error, Action::Changed, aspect, message);
            let before = id_node(before, subject.old.shape.span);
            let after = id_node(after, subject.new.shape.span);
            out.push(change.values(Some(&before), Some(&after)));
        }
    }
    errors(subject, "Operation", &old.errors, &new.errors, out);
}

fn errors(
    subject: &Subject<'_>,
    of: &str,
    old: &[ShapeId],
    new: &[ShapeId],
    out: &mut Vec<Change>,
) {
    let aspect = Aspect::Error;
    // Smithy names the error in the event of an operation only.
    let code = |verb: &str, id: &ShapeId| match of {
        "Operation" => format!("{verb}OperationError.{}", id.name()),
        _ => format!("{verb}ServiceError"),
    };
    for id in new.iter().filter(|id| !old.contains(id)) {
        let message = format!("error {id} was added");
        let code = code("Added", id);
        let change = subject.change(code, Severity::Warning, Action::Added, aspect, message);
        out.push(change.values(None, Some(&id_node(id, subject.new.shape.span))));
    }
    for id in old.iter().filter(|id| !new.contains(id)) {
        let message = format!("error {id} was removed");
        let code = code("Removed", id);
        let change = subject.change(code, Severity::Warning, Action::Removed, aspect, message);
        out.push(change.values(Some(&id_node(id, subject.old.shape.span)), None));
    }
    let kept = |ids: &[ShapeId], other: &[ShapeId]| -> Vec<ShapeId> {
        ids.iter().filter(|id| other.contains(id)).cloned().collect()
    };
    if kept(old, new) != kept(new, old) {
        let message = "errors were reordered";
        let (severity, action) = (Severity::Note, Action::Moved);
        let change = subject.change("ReorderedErrors", severity, action, aspect, message);
        let old = id_nodes(old, subject.old.shape.span);
        let new = id_nodes(new, subject.new.shape.span);
        out.push(change.values(Some(&old), Some(&new)));
    }
}

/// Names that shapes have within the service.
fn renames(subject: &Subject<'_>, old: &Service, new: &Service, out: &mut Vec<Change>) {
    let name = |service: &Service, id: &ShapeId| {
        service.rename.iter().rfind(|(from, _)| from == id).map(|(_, to)| to.clone())
    };
    let all = old.rename.iter().chain(&new.rename).map(|(id, _)| id);
    let all: std::collections::BTreeSet<&ShapeId> = all.collect();
    for id in all {
        let [before, after] = [name(old, id), name(new, id)];
        if before == after {
            continue;
        }
        let node = |name: Option<&str>, span| name.map(|name| Node::new(name, span));
        let old = node(before.as_deref(), subject.old.shape.span);
        let new = node(after.as_deref(), subject.new.shape.span);
        let (action, message) = match (&old, &new) {
            (None, Some(new)) => (Action::Added, format!("{id} is called {} here", show(new))),
            (Some(old), None) => {
                (Action::Removed, format!("{id} is not called {} here any more", show(old)))
            }
            (Some(old), Some(new)) => {
                let (old, new) = show_both(old, new);
                (Action::Changed, format!("{id} is called {new} here, was {old}"))
            }
            (None, None) => continue,
        };
        let is_harmless = action == Action::Added && !was_in_closure(subject, id);
        let severity = if is_harmless { Severity::Note } else { Severity::Error };
        let aspect = Aspect::ServiceRename;
        let change = subject.change("ServiceRename", severity, action, aspect, message);
        out.push(change.values(old.as_ref(), new.as_ref()));
    }
}

/// Whether a shape was one of the service before.
fn was_in_closure(subject: &Subject<'_>, id: &ShapeId) -> bool {
    let model = subject.old.model;
    let Some(service) = subject.old.shape.as_service() else { return false };
    let operations = model.operations(service).into_iter().map(|shape| &shape.id);
    let roots = operations.chain(&service.errors).chain(&service.resources);
    model.closure(roots).iter().any(|shape| shape.id == *id)
}

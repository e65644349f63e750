//! References: that they lead somewhere, and to what they may.

use super::closest;
use crate::model::{Model, ShapeKind};
use crate::problem::Problem;
use crate::shape_id::ShapeId;
use crate::smithy::Reference;

/// Checks all references of the files.
pub(super) fn check(model: &Model, references: &[Reference], problems: &mut Vec<Problem>) {
    for reference in references {
        match model.shapes.get(&reference.to) {
            Some(shape) => {
                if let Some(wanted) = misfit(model, reference, &shape.kind) {
                    let message = format!(
                        "{} is {}, but {wanted}",
                        reference.to,
                        with_article(shape.kind.name())
                    );
                    problems.push(
                        Problem::error("invalid-target", reference.span, message)
                            .of(&reference.from),
                    );
                }
            }
            None => problems.push(unresolved(model, reference)),
        }
    }
    for shape in model.shapes.values() {
        if let Some(operation) = shape.as_operation() {
            for error in &operation.errors {
                let is_error = model.get(error.as_str()).is_some_and(|e| e.traits.has("error"));
                if !is_error && model.get(error.as_str()).is_some() {
                    let message = format!("{error} has no `error` trait");
                    let problem = Problem::error("invalid-target", shape.span, message);
                    problems.push(problem.of(&shape.id));
                }
            }
        }
    }
}

fn unresolved(model: &Model, reference: &Reference) -> Problem {
    let message = format!("{} does not exist", reference.to);
    let problem = Problem::error("unresolved-target", reference.span, message).of(&reference.from);
    // A shape of the same name elsewhere is more likely meant than one that is spelled alike.
    let called = |name: &str| model.shapes.keys().find(|id| id.name() == name);
    let spelled_alike = || {
        let own = model.shapes.keys().filter(|id| id.namespace() == reference.to.namespace());
        let name = closest(reference.to.name(), own.map(ShapeId::name))?;
        called(name)
    };
    match called(reference.to.name()).or_else(spelled_alike) {
        Some(id) => problem.hint(format!("did you mean {id}?")),
        None => problem,
    }
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// What a reference wants instead of the kind of shape it leads to.
fn misfit(model: &Model, reference: &Reference, kind: &ShapeKind) -> Option<&'static str> {
    let from = model.shapes.get(&reference.from.without_member()).map(|shape| &shape.kind);
    let (fits, wanted) = match reference.role {
        "input" | "output" | "errors" => {
            (matches!(kind, ShapeKind::Structure), "a structure is wanted")
        }
        "operations"
        | "collectionOperations"
        | "create"
        | "put"
        | "read"
        | "update"
        | "delete"
        | "list" => (matches!(kind, ShapeKind::Operation(_)), "an operation is wanted"),
        "resources" => (matches!(kind, ShapeKind::Resource(_)), "a resource is wanted"),
        "identifiers" => (matches!(kind, ShapeKind::String), "a string is wanted"),
        "target" if reference.from.member() == Some("key") && from == Some(&ShapeKind::Map) => {
            (matches!(kind, ShapeKind::String | ShapeKind::Enum), "the keys of a map are strings")
        }
        "target" | "properties" => (kind.is_data(), "members hold data"),
        _ => (true, ""),
    };
    (!fits).then_some(wanted)
}

//! Names that differ in their case only.
//!
//! Smithy forbids them, and yet they stand in models of AWS. The generator gives them different
//! names, so they are told and not refused.

use crate::model::{Model, Shape};
use crate::problem::Problem;
use crate::shape_id::ShapeId;
use std::collections::HashMap;

/// Checks members of shapes and shapes of services.
pub(super) fn check(model: &Model, problems: &mut Vec<Problem>) {
    for shape in model.shapes.values() {
        let mut names: HashMap<String, &str> = HashMap::new();
        for member in &shape.members {
            if let Some(other) = names.insert(member.name.to_ascii_lowercase(), &member.name) {
                let message = format!("`{}` and `{other}` differ in case only", member.name);
                let id = shape.id.with_member(&member.name);
                problems.push(Problem::warning("colliding-names", member.span, message).of(&id));
            }
        }
    }
    for service in model.services() {
        check_service(model, service, problems);
    }
}

fn check_service(model: &Model, service: &Shape, problems: &mut Vec<Problem>) {
    let Some(parts) = service.as_service() else { return };
    for (id, _) in &parts.rename {
        if model.get(id.as_str()).is_none() {
            let message = format!("`rename` names {id}, which does not exist");
            problems
                .push(Problem::error("unresolved-target", service.span, message).of(&service.id));
        }
    }
    let renamed: HashMap<&ShapeId, &String> = parts.rename.iter().map(|(id, n)| (id, n)).collect();
    let operations = model.operations(parts);
    let roots = operations.iter().map(|operation| &operation.id).chain(&parts.errors);
    let mut names: HashMap<String, &Shape> = HashMap::new();
    for shape in model.closure(roots) {
        if super::is_prelude(&shape.id) {
            continue;
        }
        let name = renamed.get(&shape.id).map_or(shape.id.name(), |name| name.as_str());
        let Some(other) = names.insert(name.to_ascii_lowercase(), shape) else { continue };
        if same(other, shape) {
            continue;
        }
        let message = format!("the service has {} of the same name, letter case aside", other.id);
        let problem = Problem::warning("colliding-names", shape.span, message).of(&shape.id);
        problems.push(problem.hint("give one another name with `rename` of the service"));
    }
}

/// Whether two shapes of one name do no harm: simple shapes and lists that say the same.
fn same(a: &Shape, b: &Shape) -> bool {
    let targets = |shape: &Shape| {
        shape.members.iter().map(|m| m.target.name().to_ascii_lowercase()).collect::<Vec<_>>()
    };
    (a.kind.is_simple() || a.kind == crate::model::ShapeKind::List)
        && a.kind == b.kind
        && a.members.len() < 2
        && targets(a) == targets(b)
        && a.traits == b.traits
}

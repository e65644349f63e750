//! `examples` and `paginated`: that they speak of members that are there.

use super::value::mismatches;
use crate::model::{Model, Operation, Shape, ShapeKind};
use crate::node::Node;
use crate::problem::Problem;

/// Checks all operations. What is wrong here is only told: an example that is off breaks nothing.
pub(super) fn check(model: &Model, problems: &mut Vec<Problem>) {
    for shape in model.shapes.values() {
        let Some(operation) = shape.as_operation() else { continue };
        check_examples(model, shape, operation, problems);
        check_paginated(model, shape, operation, problems);
    }
}

fn check_examples(
    model: &Model,
    shape: &Shape,
    operation: &Operation,
    problems: &mut Vec<Problem>,
) {
    let mut check = |title: &str, part: &str, id: &str, node: &Node, constraints: bool| {
        let Some(target) = model.get(id) else { return };
        for mismatch in mismatches(model, target, node) {
            if mismatch.constraint && !constraints {
                continue;
            }
            let message = format!("example \"{title}\", {part}: {}", mismatch.message);
            let problem = Problem::warning("invalid-example", mismatch.span, message);
            problems.push(problem.of(&shape.id));
        }
    };
    for example in shape.traits.examples() {
        if let Some(input) = example.input {
            let constraints = !example.allow_constraint_errors;
            check(example.title, "input", operation.input.as_str(), input, constraints);
        }
        if let Some(output) = example.output {
            check(example.title, "output", operation.output.as_str(), output, true);
        }
        if let Some((id, Some(content))) = example.error {
            check(example.title, "error", id, content, true);
        }
    }
}

fn check_paginated(
    model: &Model,
    shape: &Shape,
    operation: &Operation,
    problems: &mut Vec<Problem>,
) {
    let Some(node) = shape.traits.get("paginated") else { return };
    for (key, value) in node.as_object().unwrap_or_default() {
        let Some(path) = value.as_str() else { continue };
        let id = match key.as_str() {
            "inputToken" | "pageSize" => &operation.input,
            _ => &operation.output,
        };
        let mut at = model.get(id.as_str());
        for name in path.split('.') {
            at = at
                .filter(|shape| shape.kind == ShapeKind::Structure)
                .and_then(|shape| model.target(shape.member(name)?));
        }
        if at.is_none() {
            let message = format!("`{key}`: {} has no `{path}`", id.name());
            let problem = Problem::warning("invalid-paginated", value.span, message);
            problems.push(problem.of(&shape.id));
        }
    }
}

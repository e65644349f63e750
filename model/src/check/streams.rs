//! Streaming blobs and event streams: that they stand where a stream can.

use crate::model::{Model, Shape, ShapeKind};
use crate::problem::Problem;
use std::collections::HashSet;

/// Checks who refers to streams, and what events are made of.
pub(super) fn check(model: &Model, problems: &mut Vec<Problem>) {
    let io: HashSet<&str> = model
        .shapes
        .values()
        .filter_map(Shape::as_operation)
        .flat_map(|operation| [operation.input.as_str(), operation.output.as_str()])
        .collect();
    for shape in model.shapes.values() {
        if shape.traits.has("streaming") && shape.kind == ShapeKind::Union {
            check_events(model, shape, problems);
        }
        let mut streams = 0;
        for member in &shape.members {
            let Some(target) = model.target(member).filter(|t| t.traits.has("streaming")) else {
                continue;
            };
            streams += 1;
            let message = if !io.contains(shape.id.as_str()) && !shape.traits.has("mixin") {
                format!("{} is a stream, which only an input or output can have", target.id)
            } else if streams > 1 {
                "an input or output can have one stream only".to_owned()
            } else {
                continue;
            };
            let id = shape.id.with_member(&member.name);
            problems.push(Problem::error("misplaced-stream", member.span, message).of(&id));
        }
    }
}

fn check_events(model: &Model, union: &Shape, problems: &mut Vec<Problem>) {
    for member in &union.members {
        let is_structure =
            model.target(member).is_some_and(|target| target.kind == ShapeKind::Structure);
        if !is_structure {
            let message = format!("{} is no structure, as events must be", member.target);
            let id = union.id.with_member(&member.name);
            problems.push(Problem::error("misplaced-stream", member.span, message).of(&id));
        }
    }
}

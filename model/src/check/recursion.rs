//! Shapes that contain themselves in a way that no value can have.

use crate::model::{Member, Model, Shape, ShapeKind};
use crate::problem::Problem;
use crate::shape_id::ShapeId;
use std::collections::HashMap;

/// Checks that every cycle has a way out.
pub(super) fn check(model: &Model, problems: &mut Vec<Problem>) {
    let contains = |shape: &Shape, _: &Member| is_collection(shape);
    let message = "lists and maps contain themselves without a structure or union between";
    cycles(model, contains, message, problems);
    nesting(model, problems);
    let contains = |shape: &Shape, member: &Member| {
        shape.kind == ShapeKind::Structure && member.traits.has("required")
    };
    let message = "structures require themselves, so there is no value of them";
    cycles(model, contains, message, problems);
}

/// How many lists and maps may lie directly in each other.
const MAX_NESTING: usize = 32;

/// Tells of lists and maps that lie in each other so deep that no program could handle their type.
fn nesting(model: &Model, problems: &mut Vec<Problem>) {
    let inner = |shape: &Shape| {
        let member = shape.members.last()?;
        model.target(member).filter(|target| is_collection(target))
    };
    for shape in model.shapes.values().filter(|shape| is_collection(shape)) {
        // Those within are told as well, or are what is told.
        let depth = std::iter::successors(Some(shape), |shape| inner(shape)).take(MAX_NESTING + 2);
        if depth.count() == MAX_NESTING + 1 {
            let message =
                format!("lists and maps lie in each other deeper than {MAX_NESTING} levels");
            let problem = Problem::error("deep-nesting", shape.span, message).of(&shape.id);
            problems.push(problem.hint("put a structure between"));
        }
    }
}

fn is_collection(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::List | ShapeKind::Map)
}

/// Tells of each cycle of members for which `follow` holds.
fn cycles(
    model: &Model,
    follow: impl Fn(&Shape, &Member) -> bool,
    message: &str,
    problems: &mut Vec<Problem>,
) {
    // `false` for shapes on the way, `true` for those that are done.
    let mut state: HashMap<&ShapeId, bool> = HashMap::new();
    for start in model.shapes.values() {
        if state.contains_key(&start.id) {
            continue;
        }
        state.insert(&start.id, false);
        let mut path: Vec<(&Shape, usize)> = vec![(start, 0)];
        while let Some((shape, next)) = path.last_mut() {
            let Some(member) = shape.members.get(*next) else {
                state.insert(&shape.id, true);
                path.pop();
                continue;
            };
            *next += 1;
            let Some(target) = model.target(member).filter(|_| follow(shape, member)) else {
                continue;
            };
            match state.get(&target.id) {
                None => {
                    state.insert(&target.id, false);
                    path.push((target, 0));
                }
                Some(false) => {
                    let names: Vec<&str> = path
                        .iter()
                        .map(|(shape, _)| *shape)
                        .skip_while(|shape| shape.id != target.id)
                        .chain([target])
                        .map(|shape| shape.id.name())
                        .collect();
                    let message = format!("{message}: {}", names.join(" → "));
                    let problem = Problem::error("impossible-recursion", member.span, message);
                    problems.push(problem.of(&target.id));
                }
                Some(true) => {}
            }
        }
    }
}

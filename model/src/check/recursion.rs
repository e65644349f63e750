//! Shapes that contain themselves in a way that no value can have.

use crate::model::{Member, Model, Shape, ShapeKind};
use crate::problem::Problem;
use crate::shape_id::ShapeId;
use std::collections::HashMap;

/// Checks that every cycle has a way out.
pub(super) fn check(model: &Model, problems: &mut Vec<Problem>) {
    let contains =
        |shape: &Shape, _: &Member| matches!(shape.kind, ShapeKind::List | ShapeKind::Map);
    let message = "lists and maps contain themselves without a structure or union between";
    cycles(model, contains, message, problems);
    let contains = |shape: &Shape, member: &Member| {
        shape.kind == ShapeKind::Structure && member.traits.has("required")
    };
    let message = "structures require themselves, so there is no value of them";
    cycles(model, contains, message, problems);
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

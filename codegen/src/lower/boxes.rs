//! Which members are boxed: those that close a cycle of types that would contain themselves.

use goldsmith_model::{Model, Shape, ShapeId, ShapeKind};
use std::collections::{HashMap, HashSet};

/// The members that are boxed, as shape and member. Lists and maps are indirect by themselves.
pub(super) fn boxes<'a>(
    model: &'a Model,
    closure: &[&'a Shape],
) -> HashSet<(&'a ShapeId, &'a str)> {
    let mut boxes = HashSet::new();
    // `false` for shapes on the way, `true` for those that are done.
    let mut state: HashMap<&ShapeId, bool> = HashMap::new();
    for start in closure.iter().filter(|shape| contains(shape)) {
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
            let Some(target) = model.target(member).filter(|target| contains(target)) else {
                continue;
            };
            match state.get(&target.id) {
                None => {
                    state.insert(&target.id, false);
                    path.push((target, 0));
                }
                Some(false) => {
                    boxes.insert((&shape.id, member.name.as_str()));
                }
                Some(true) => {}
            }
        }
    }
    boxes
}

/// Whether values of a shape hold their members in place.
fn contains(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union)
}

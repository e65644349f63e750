//! Which members are boxed: those that close a cycle of types that would contain themselves, and those
//! whose types would be large or deep.

use goldsmith_model::{Model, Shape, ShapeId, ShapeKind};
use std::collections::{HashMap, HashSet};

/// How many types may lie in place in each other: rustc looks into all of them at once.
const MAX_DEPTH: usize = 32;
/// How large a type may be that lies in place, in machine words: values are moved about, and stacks
/// are small.
const MAX_SIZE: usize = 1_000;

/// How far a type has been looked into.
#[derive(Clone, Copy)]
enum State {
    /// It is on the way to where we are.
    Open,
    /// It is known how deep and how large it is.
    Known(Extent),
}

/// How many types lie in a type, and how large it is at least, in machine words.
#[derive(Clone, Copy)]
struct Extent {
    depth: usize,
    size: usize,
}

/// The members that are boxed, as shape and member. Lists and maps are indirect by themselves.
pub(super) fn boxes<'a>(
    model: &'a Model,
    closure: &[&'a Shape],
) -> HashSet<(&'a ShapeId, &'a str)> {
    let mut boxes = HashSet::new();
    let mut states: HashMap<&ShapeId, State> = HashMap::new();
    for start in closure.iter().filter(|shape| contains(shape)) {
        let mut path: Vec<(&Shape, usize, Extent)> = Vec::new();
        let empty = |shape: &'a Shape| (shape, 0, Extent { depth: 1, size: 3 });
        if !states.contains_key(&start.id) {
            states.insert(&start.id, State::Open);
            path.push(empty(start));
        }
        while let Some((shape, next, extent)) = path.last_mut() {
            let Some(member) = shape.members.get(*next) else {
                states.insert(&shape.id, State::Known(*extent));
                path.pop();
                continue;
            };
            let target = model.target(member);
            let Some(target) = target.filter(|target| contains(target)) else {
                extent.size += target.map_or(1, |target| words(&target.kind));
                *next += 1;
                continue;
            };
            let Some(state) = states.get(&target.id) else {
                // It comes first; this member is looked at again when it is known.
                states.insert(&target.id, State::Open);
                path.push(empty(target));
                continue;
            };
            match state {
                State::Known(inner) if inner.depth < MAX_DEPTH && inner.size < MAX_SIZE => {
                    extent.depth = extent.depth.max(inner.depth + 1);
                    extent.size = extent.size.saturating_add(inner.size);
                }
                State::Known(_) | State::Open => {
                    boxes.insert((&shape.id, member.name.as_str()));
                    extent.size += 1;
                }
            }
            *next += 1;
        }
    }
    boxes
}

/// Whether values of a shape hold their members in place.
fn contains(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union)
}

/// About how many words a value takes that holds nothing in place.
fn words(kind: &ShapeKind) -> usize {
    match kind {
        ShapeKind::String
        | ShapeKind::Enum
        | ShapeKind::List
        | ShapeKind::Map
        | ShapeKind::BigInteger
        | ShapeKind::BigDecimal => 3,
        ShapeKind::Blob | ShapeKind::Document => 4,
        ShapeKind::Timestamp => 2,
        _ => 1,
    }
}

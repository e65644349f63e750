//! Mixins, and traits that are applied from elsewhere.
//!
//! See [mixins](https://smithy.io/2.0/spec/mixins.html): a shape has the members of its mixins first,
//! in the order in which it names them, and then its own; what it says itself wins.

use crate::model::{Member, Model, Shape, ShapeKind};
use crate::node::Node;
use crate::problem::Problem;
use crate::shape_id::ShapeId;
use crate::smithy::Reference;
use crate::source::Span;
use crate::traits::Traits;
use std::collections::HashMap;

type Applied = Vec<(ShapeId, Traits, Span)>;

/// Applies traits to shapes and members; gives back those whose target is not there.
pub(super) fn apply(model: &mut Model, applied: Applied) -> Applied {
    let mut left = Vec::new();
    for (id, traits, span) in applied {
        let shape = model.shapes.get_mut(&id.without_member());
        let target = match (shape, id.member()) {
            (Some(shape), None) => Some(&mut shape.traits),
            (Some(shape), Some(name)) => {
                shape.members.iter_mut().find(|m| m.name == name).map(|m| &mut m.traits)
            }
            (None, _) => None,
        };
        match target {
            Some(target) => {
                for (id, value) in traits.iter() {
                    target.insert(id.clone(), value.clone());
                }
            }
            None => left.push((id, traits, span)),
        }
    }
    left
}

/// Gives each shape what its mixins have.
pub(super) fn flatten(
    model: &mut Model,
    mixins: &[(ShapeId, Vec<Reference>)],
    problems: &mut Vec<Problem>,
) {
    let uses: HashMap<&ShapeId, &[Reference]> =
        mixins.iter().map(|(id, references)| (id, references.as_slice())).collect();
    let mut state: HashMap<ShapeId, bool> = HashMap::new();
    for (id, _) in mixins {
        visit(model, id, &uses, &mut state, problems);
    }
}

/// Flattens a shape after its mixins. `state` is `false` for shapes on the way and `true` for those
/// that are done.
fn visit(
    model: &mut Model,
    id: &ShapeId,
    uses: &HashMap<&ShapeId, &[Reference]>,
    state: &mut HashMap<ShapeId, bool>,
    problems: &mut Vec<Problem>,
) {
    let Some(references) = uses.get(id).filter(|_| !state.contains_key(id)) else { return };
    state.insert(id.clone(), false);
    let mut inherited = Inherited::default();
    for reference in *references {
        if state.get(&reference.to) == Some(&false) {
            let message = format!("{} is a mixin of itself", reference.to);
            problems.push(Problem::error("mixin-cycle", reference.span, message).of(id));
            continue;
        }
        visit(model, &reference.to, uses, state, problems);
        // What does not exist is told with the other references.
        let Some(mixin) = model.shapes.get(&reference.to) else { continue };
        if !mixin.traits.has("mixin") {
            let message = format!("{} is not a mixin", mixin.id);
            let problem = Problem::error("not-a-mixin", reference.span, message).of(id);
            problems.push(problem.hint("mixins have the trait smithy.api#mixin"));
        }
        inherited.add(mixin);
    }
    if let Some(shape) = model.shapes.get_mut(id) {
        inherited.give_to(shape);
    }
    state.insert(id.clone(), true);
}

#[derive(Default)]
struct Inherited {
    traits: Traits,
    members: Vec<Member>,
    kinds: Vec<ShapeKind>,
}

impl Inherited {
    fn add(&mut self, mixin: &Shape) {
        let local = mixin.traits.get("mixin").and_then(|node| node.get("localTraits"));
        let local: Vec<&str> = local
            .and_then(Node::as_array)
            .unwrap_or_default()
            .iter()
            .filter_map(Node::as_str)
            .collect();
        for (id, value) in mixin.traits.iter() {
            if *id != "smithy.api#mixin" && !local.contains(&id.as_str()) {
                self.traits.insert(id.clone(), value.clone());
            }
        }
        for member in &mixin.members {
            match self.members.iter_mut().find(|m| m.name == member.name) {
                Some(earlier) => override_with(earlier, member),
                None => self.members.push(member.clone()),
            }
        }
        self.kinds.push(mixin.kind.clone());
    }

    fn give_to(mut self, shape: &mut Shape) {
        for (id, value) in shape.traits.iter() {
            self.traits.insert(id.clone(), value.clone());
        }
        shape.traits = self.traits;
        for member in std::mem::take(&mut shape.members) {
            match self.members.iter_mut().find(|m| m.name == member.name) {
                Some(inherited) => override_with(inherited, &member),
                None => self.members.push(member),
            }
        }
        shape.members = self.members;
        for kind in self.kinds {
            give_parts(kind, &mut shape.kind);
        }
    }
}

fn override_with(member: &mut Member, by: &Member) {
    member.target = by.target.clone();
    member.span = by.span;
    for (id, value) in by.traits.iter() {
        member.traits.insert(id.clone(), value.clone());
    }
}

/// Errors of operations; operations, resources and errors of services; parts of resources.
fn give_parts(from: ShapeKind, to: &mut ShapeKind) {
    fn prepend(to: &mut Vec<ShapeId>, from: Vec<ShapeId>) {
        let own = std::mem::replace(to, from);
        to.extend(own);
    }
    match (from, to) {
        (ShapeKind::Operation(from), ShapeKind::Operation(to)) => {
            prepend(&mut to.errors, from.errors);
        }
        (ShapeKind::Service(from), ShapeKind::Service(to)) => {
            prepend(&mut to.operations, from.operations);
            prepend(&mut to.resources, from.resources);
            prepend(&mut to.errors, from.errors);
            to.rename.extend(from.rename);
            if to.version.is_empty() {
                to.version = from.version;
            }
        }
        (ShapeKind::Resource(from), ShapeKind::Resource(to)) => {
            prepend(&mut to.operations, from.operations);
            prepend(&mut to.collection_operations, from.collection_operations);
            prepend(&mut to.resources, from.resources);
            to.properties.extend(from.properties);
        }
        _ => {}
    }
}

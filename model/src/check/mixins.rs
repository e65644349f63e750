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
use indexmap::IndexMap;
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

/// How many bytes of text all mixins together may bring. A chain of mixins brings what all below have
/// to each, which is why a small text can ask for far too much.
const MAX_INHERITED: usize = 16 << 20;

/// Gives each shape what its mixins have.
pub(super) fn flatten(
    model: &mut Model,
    mixins: &[(ShapeId, Vec<Reference>)],
    problems: &mut Vec<Problem>,
) {
    let mut left = MAX_INHERITED;
    for (id, references) in mixins_first(mixins, problems) {
        let mut inherited = Inherited::default();
        for reference in references {
            // What does not exist is told with the other references.
            let Some(mixin) = model.shapes.get(&reference.to) else { continue };
            if !mixin.traits.has("mixin") {
                let message = format!("{} is not a mixin", mixin.id);
                let problem = Problem::error("not-a-mixin", reference.span, message).of(id);
                problems.push(problem.hint("mixins have the trait smithy.api#mixin"));
            }
            match left.checked_sub(size(mixin)) {
                Some(less) => left = less,
                None => {
                    let message = "mixins of mixins bring more than this generator takes";
                    problems.push(Problem::error("deep-nesting", reference.span, message).of(id));
                    return;
                }
            }
            inherited.add(mixin);
        }
        if let Some(shape) = model.shapes.get_mut(id) {
            inherited.give_to(shape);
        }
    }
}

/// Shapes with their mixins, each behind those that are its mixins. References that lead back to the
/// shape itself are told and left out.
fn mixins_first<'a>(
    mixins: &'a [(ShapeId, Vec<Reference>)],
    problems: &mut Vec<Problem>,
) -> Vec<(&'a ShapeId, Vec<&'a Reference>)> {
    let uses: HashMap<&ShapeId, &[Reference]> =
        mixins.iter().map(|(id, references)| (id, references.as_slice())).collect();
    // `false` for shapes on the way, `true` for those that are done.
    let mut state: HashMap<&ShapeId, bool> = HashMap::new();
    let mut order = Vec::new();
    for (start, _) in mixins {
        let mut path: Vec<(&ShapeId, usize, Vec<&Reference>)> = Vec::new();
        if !state.contains_key(start) {
            state.insert(start, false);
            path.push((start, 0, Vec::new()));
        }
        while let Some((id, next, kept)) = path.last_mut() {
            let Some(reference) = uses.get(*id).and_then(|references| references.get(*next)) else {
                state.insert(*id, true);
                order.push((*id, std::mem::take(kept)));
                path.pop();
                continue;
            };
            *next += 1;
            if state.get(&reference.to) == Some(&false) {
                let message = format!("{} is a mixin of itself", reference.to);
                problems.push(Problem::error("mixin-cycle", reference.span, message).of(id));
                continue;
            }
            kept.push(reference);
            if uses.contains_key(&reference.to) && !state.contains_key(&reference.to) {
                state.insert(&reference.to, false);
                path.push((&reference.to, 0, Vec::new()));
            }
        }
    }
    order
}

/// How much a shape brings as a mixin: the text of its members and traits, and what each takes besides.
fn size(mixin: &Shape) -> usize {
    const EACH: usize = 64;
    let text = |span: Span| EACH + span.end.saturating_sub(span.start) as usize;
    let parts = match &mixin.kind {
        ShapeKind::Operation(operation) => operation.errors.len(),
        ShapeKind::Service(service) => {
            service.operations.len()
                + service.resources.len()
                + service.errors.len()
                + service.rename.len()
        }
        ShapeKind::Resource(resource) => {
            resource.operations.len()
                + resource.collection_operations.len()
                + resource.resources.len()
                + resource.properties.len()
        }
        _ => 0,
    };
    let members: usize = mixin.members.iter().map(|member| text(member.span)).sum();
    let traits: usize = mixin.traits.iter().map(|(_, value)| text(value.span)).sum();
    EACH + parts * EACH + members + traits
}

#[derive(Default)]
struct Inherited {
    traits: Traits,
    members: IndexMap<String, Member>,
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
        mixin.members.iter().for_each(|member| self.member(member.clone()));
        self.kinds.push(mixin.kind.clone());
    }

    /// Adds a member, or what it says of one that is there.
    fn member(&mut self, member: Member) {
        match self.members.get_mut(&member.name) {
            Some(earlier) => override_with(earlier, &member),
            None => drop(self.members.insert(member.name.clone(), member)),
        }
    }

    fn give_to(mut self, shape: &mut Shape) {
        for (id, value) in shape.traits.iter() {
            self.traits.insert(id.clone(), value.clone());
        }
        for member in std::mem::take(&mut shape.members) {
            self.member(member);
        }
        shape.traits = self.traits;
        shape.members = self.members.into_values().collect();
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

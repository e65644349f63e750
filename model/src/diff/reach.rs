//! Which operations a change reaches, and how.

use super::change::Change;
use crate::model::{Model, ShapeKind};
use crate::shape_id::ShapeId;
use std::collections::{BTreeSet, HashMap};

/// The operations that each shape of two models takes part in.
#[derive(Debug, Default)]
pub struct Reach {
    /// In the old and in the new model.
    by_shape: [HashMap<ShapeId, BTreeSet<Reached>>; 2],
}

/// An operation that a change reaches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reached {
    /// The operation.
    pub operation: ShapeId,
    /// Which part of it.
    pub part: Part,
}

/// A part of an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The operation itself: its traits, its input, output and errors as such.
    Itself,
    /// Something that its input is made of.
    Request,
    /// Something that its output is made of.
    Response,
    /// Something that this error is made of.
    Error(ShapeId),
}

impl Reach {
    /// Finds the operations of two models.
    #[must_use]
    pub fn new(old: &Model, new: &Model) -> Self {
        Self { by_shape: [reach(old), reach(new)] }
    }

    /// The operations that a change reaches, in the order of their ids, each with all its parts that
    /// are reached. None for what belongs to a service, a resource, a trait definition or metadata.
    #[must_use]
    pub fn of(&self, change: &Change) -> Vec<Reached> {
        let Some(shape) = &change.shape else { return Vec::new() };
        let [old, new] = [0, 1].map(|at: usize| self.by_shape[at].get(shape));
        let all: BTreeSet<&Reached> = old.into_iter().chain(new).flatten().collect();
        all.into_iter().cloned().collect()
    }
}

/// The operations by the shapes that they reach.
fn reach(model: &Model) -> HashMap<ShapeId, BTreeSet<Reached>> {
    let mut by_shape: HashMap<ShapeId, BTreeSet<Reached>> = HashMap::new();
    let common = service_errors(model);
    for shape in model.shapes.values() {
        let ShapeKind::Operation(operation) = &shape.kind else { continue };
        let mut add = |id: &ShapeId, part: &Part| {
            let reached = Reached { operation: shape.id.clone(), part: part.clone() };
            by_shape.entry(id.clone()).or_default().insert(reached);
        };
        add(&shape.id, &Part::Itself);
        let mut roots =
            vec![(&operation.input, Part::Request), (&operation.output, Part::Response)];
        let inherited = common.get(&shape.id).into_iter().flatten().copied();
        let errors: BTreeSet<&ShapeId> = operation.errors.iter().chain(inherited).collect();
        roots.extend(errors.into_iter().map(|id| (id, Part::Error(id.clone()))));
        for (root, part) in roots {
            for id in closure(model, root) {
                add(id, &part);
            }
        }
    }
    by_shape
}

/// The errors of services by the operations that may answer with them.
fn service_errors(model: &Model) -> HashMap<&ShapeId, Vec<&ShapeId>> {
    let mut errors: HashMap<&ShapeId, Vec<&ShapeId>> = HashMap::new();
    for service in model.services().filter_map(|shape| shape.as_service()) {
        if service.errors.is_empty() {
            continue;
        }
        for operation in model.operations(service) {
            errors.entry(&operation.id).or_default().extend(&service.errors);
        }
    }
    errors
}

/// The shapes of our own that a shape is made of, itself included.
fn closure<'a>(model: &'a Model, root: &'a ShapeId) -> Vec<&'a ShapeId> {
    let mut seen = std::collections::HashSet::new();
    let mut pending = vec![root];
    let mut found = Vec::new();
    while let Some(id) = pending.pop() {
        if crate::check::is_prelude(id) || !seen.insert(id) {
            continue;
        }
        let Some(shape) = model.shapes.get(id) else { continue };
        found.push(id);
        pending.extend(shape.members.iter().map(|member| &member.target));
    }
    found
}

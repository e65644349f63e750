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

    /// Keeps only these operations, as those of one of several services.
    pub fn retain(&mut self, is_kept: impl Fn(&ShapeId) -> bool) {
        for reached in self.by_shape.iter_mut().flat_map(HashMap::values_mut) {
            reached.retain(|reached| is_kept(&reached.operation));
        }
    }

    /// The operations that a change reaches, in the order of their ids, each with all its parts that
    /// are reached. None for what belongs to a service, a resource, a trait definition or metadata.
    #[must_use]
    pub fn of(&self, change: &Change) -> Vec<Reached> {
        change.shape.as_ref().map_or_else(Vec::new, |shape| self.of_shape(shape))
    }

    /// The operations that a shape takes part in, in either model.
    #[must_use]
    pub fn of_shape(&self, shape: &ShapeId) -> Vec<Reached> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::diff;
    use crate::{Input, Source, read};

    const MODEL: &str = r#"{"smithy": "2.0", "shapes": {
        "a.b#S": {"type": "service", "version": "1", "operations": [{"target": "a.b#O"}],
            "resources": [{"target": "a.b#R"}], "errors": [{"target": "a.b#Common"}]},
        "a.b#R": {"type": "resource", "list": {"target": "a.b#P"}},
        "a.b#O": {"type": "operation", "input": {"target": "a.b#In"},
            "output": {"target": "a.b#Out"}, "errors": [{"target": "a.b#Own"}]},
        "a.b#P": {"type": "operation", "output": {"target": "a.b#Out"},
            "traits": {"smithy.api#readonly": {}}},
        "a.b#In": {"type": "structure", "members": {"tree": {"target": "a.b#Tree"}}},
        "a.b#Out": {"type": "structure", "members": {"tree": {"target": "a.b#Tree"}}},
        "a.b#Tree": {"type": "structure", "members": {"more": {"target": "a.b#Trees"}}},
        "a.b#Trees": {"type": "list", "member": {"target": "a.b#Tree"}},
        "a.b#Text": {"type": "string"},
        "a.b#Common": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}},
        "a.b#Own": {"type": "structure", "members": {"text": {"target": "a.b#Text"}},
            "traits": {"smithy.api#error": "server"}}
    }}"#;

    fn model(text: &str) -> Model {
        let files = vec![Source::new("model.json", text)];
        read(Input { files, ..Input::default() }).unwrap().0
    }

    /// The operations that are reached when one text of the model becomes another.
    fn reached(old: &str, new: &str) -> Vec<String> {
        assert!(MODEL.contains(old));
        let [old, new] = [model(MODEL), model(&MODEL.replace(old, new))];
        let diff = diff(&old, &new);
        let reach = Reach::new(&old, &new);
        let told = diff.changes.iter().flat_map(|change| reach.of(change));
        told.map(|reached| format!("{} {:?}", reached.operation.name(), reached.part)).collect()
    }

    #[test]
    fn changes_reach_operations() {
        let typed = |name: &str, kind: &str| format!(r#""a.b#{name}": {{"type": "{kind}""#);
        let [tree, other] = ["structure", "union"].map(|kind| typed("Tree", kind));
        assert_eq!(reached(&tree, &other), ["O Request", "O Response", "P Response"]);
        let [text, other] = ["string", "long"].map(|kind| typed("Text", kind));
        assert_eq!(reached(&text, &other), ["O Error(a.b#Own)"]);
        assert_eq!(reached("client", "server"), ["O Error(a.b#Common)", "P Error(a.b#Common)"]);
        assert_eq!(reached("readonly", "idempotent"), ["P Itself", "P Itself"]);
        assert_eq!(reached(r#""version": "1""#, r#""version": "2""#), [""; 0]);
        // A target that is new reaches what it is a target of.
        let more = r#""text": {"target": "smithy.api#String"}"#;
        assert_eq!(reached(r#""text": {"target": "a.b#Text"}"#, more), ["O Error(a.b#Own)"]);
    }
}

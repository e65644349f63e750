//! How much of a service has text.

use crate::api::Api;
use goldsmith_model::{Model, Shape, ShapeKind, Traits};
use std::collections::BTreeSet;

/// For each kind of thing: how many have text, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage(Vec<(&'static str, [usize; 2])>);

impl Coverage {
    /// Counts the operations, types, members and values of a crate.
    #[must_use]
    pub fn new(model: &Model, api: &Api) -> Self {
        let mut coverage = Self::default();
        for operation in &api.operations {
            if let Some(shape) = model.get(&operation.id) {
                coverage.count("operations", &shape.traits);
            }
        }
        let shapes: Vec<&Shape> = api.types.iter().filter_map(|ty| model.get(&ty.id)).collect();
        for shape in &shapes {
            let kind = match shape.kind {
                ShapeKind::Union => "unions",
                ShapeKind::Enum | ShapeKind::IntEnum => "enums",
                _ if shape.traits.has("error") => "errors",
                _ => "structures",
            };
            coverage.count(kind, &shape.traits);
        }
        let inputs: BTreeSet<&str> = io(model, api).collect();
        for shape in &shapes {
            let kind = match shape.kind {
                ShapeKind::Enum | ShapeKind::IntEnum => "values",
                _ if inputs.contains(shape.id.as_str()) => "members of inputs and outputs",
                _ => "other members",
            };
            for member in &shape.members {
                coverage.count(kind, &member.traits);
            }
        }
        coverage
    }

    fn count(&mut self, kind: &'static str, traits: &Traits) {
        let at = self.0.iter().position(|(k, _)| *k == kind).unwrap_or_else(|| {
            self.0.push((kind, [0, 0]));
            self.0.len() - 1
        });
        let [documented, all] = &mut self.0[at].1;
        *documented += usize::from(traits.documentation().is_some());
        *all += 1;
    }

    /// Each kind with how many have text and how many there are.
    pub fn iter(&self) -> impl Iterator<Item = &(&'static str, [usize; 2])> {
        self.0.iter()
    }
}

/// The inputs and outputs of all operations.
fn io<'a>(model: &'a Model, api: &Api) -> impl Iterator<Item = &'a str> {
    let operations = api.operations.iter().filter_map(|operation| model.get(&operation.id));
    let parts: Vec<_> = operations.filter_map(Shape::as_operation).collect();
    parts.into_iter().flat_map(|parts| [parts.input.as_str(), parts.output.as_str()])
}

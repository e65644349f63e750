//! Shapes that were probably renamed: one is gone, one is new, and they are alike.

use super::change::{Action, Aspect, Change, Rename};
use crate::model::{Model, Shape, ShapeKind};
use crate::shape_id::ShapeId;
use std::collections::HashMap;

/// Finds pairs of shapes, and gives hints to the changes that tell of them. A pair is only one if
/// neither shape is like a third.
pub(super) fn find(old: &Model, new: &Model, changes: &mut [Change]) -> Vec<Rename> {
    let by_likeness = |model: &Model, action: Action| {
        let mut alike: HashMap<String, Vec<ShapeId>> = HashMap::new();
        let of_shapes = changes
            .iter()
            .filter(|change| change.aspect == Aspect::Shape && change.action == action)
            .filter_map(|change| change.shape.as_ref());
        for id in of_shapes {
            if let Some(likeness) = model.shapes.get(id).and_then(likeness) {
                alike.entry(likeness).or_default().push(id.clone());
            }
        }
        alike
    };
    let lost = by_likeness(old, Action::Removed);
    let found = by_likeness(new, Action::Added);
    let mut renames: Vec<Rename> = lost
        .iter()
        .filter_map(|(likeness, old)| match (old.as_slice(), found.get(likeness)?.as_slice()) {
            ([old], [new]) => Some(Rename { old: old.clone(), new: new.clone() }),
            _ => None,
        })
        .collect();
    renames.sort_by(|a, b| (&a.old, &a.new).cmp(&(&b.old, &b.new)));
    let hints: HashMap<ShapeId, String> = renames
        .iter()
        .flat_map(|Rename { old, new }| {
            [
                (old.clone(), format!("it is probably called {new} now")),
                (new.clone(), format!("it was probably called {old}")),
            ]
        })
        .collect();
    for change in changes.iter_mut().filter(|change| change.aspect == Aspect::Shape) {
        if let Some(hint) = change.shape.as_ref().and_then(|id| hints.get(id)) {
            change.hint = Some(match change.hint.take() {
                Some(other) => format!("{hint}; {other}"),
                None => hint.clone(),
            });
        }
    }
    renames
}

/// What two shapes must have in common to be taken for one: all but names of targets, which may have
/// changed as well, and documentation. None for shapes that have nothing of their own.
fn likeness(shape: &Shape) -> Option<String> {
    let traits = |traits: &crate::traits::Traits| {
        let mut texts: Vec<String> = traits
            .iter()
            .filter(|(id, _)| !id.as_str().ends_with("ocumentation"))
            .map(|(id, value)| format!("{id}={}", value.to_compact_json()))
            .collect();
        texts.sort();
        texts.join(",")
    };
    let own = traits(&shape.traits);
    let parts = match &shape.kind {
        ShapeKind::Operation(operation) => format!("{:?}", operation.errors),
        ShapeKind::Service(service) => format!("{:?}", service.operations),
        ShapeKind::Resource(resource) => format!("{:?}", resource.identifiers),
        _ => {
            let members = shape.members.iter();
            members.map(|m| format!("{}({})", m.name, traits(&m.traits))).collect()
        }
    };
    let is_list = matches!(shape.kind, ShapeKind::List | ShapeKind::Map);
    if own.is_empty() && (is_list || parts.is_empty() || shape.kind.is_simple()) {
        return None;
    }
    Some(format!("{} {own} {parts}", shape.kind.name()))
}

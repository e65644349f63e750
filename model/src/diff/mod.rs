//! The comparison of two models, in Smithy's words.
//!
//! What enters are two checked models, of whatever format. What leaves is a [`Diff`]: everything that
//! changed, each [`Change`] with a severity by the rules of Smithy, which are for those who use a
//! service. What a change does to generated code is another question. [`Reach`] tells which operations
//! a change concerns.
//!
//! What follows from a change is not told besides: members of a shape that is gone, traits of one that
//! is new, the binding of a new operation. What Smithy has no event for has a code of ours:
//! `ChangedServiceVersion`; `ReorderedErrors`, `ReorderedOperations`, `ReorderedResources`,
//! `ReorderedIdentifiers`, `ReorderedProperties`; `AddedResourceProperty`, `ChangedResourceProperty`,
//! `RemovedResourceProperty`. What no rule of Smithy speaks of is a note, or a warning where callers
//! may notice.

mod auth;
mod bindings;
mod change;
mod constraints;
mod endpoints;
mod entities;
mod enums;
mod members;
mod metadata;
mod named;
mod nullability;
mod reach;
mod renames;
mod rules;
mod shapes;
mod subject;
mod tags;
mod target;
mod traits;
mod value;

pub use change::{Action, Aspect, Change, Diff, Rename, Severity};
pub use reach::{Part, Reach, Reached};

use crate::model::Model;

/// Compares two models.
#[must_use]
pub fn diff(old: &Model, new: &Model) -> Diff {
    let mut changes = Vec::new();
    metadata::compare(old, new, &mut changes);
    shapes::compare(old, new, &mut changes);
    let renames = renames::find(old, new, &mut changes);
    Diff { changes, renames }
}

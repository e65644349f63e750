//! What a change of a model does to the crate that is generated from it.
//!
//! Two [`Api`]s enter, what changed between them leaves: each [`ApiChange`] says what it means for a
//! caller and how severe it is. The model is not looked at: what is not in an `Api` is not in the crate.
//! Every part of an `Api` is taken apart by name, so that a new part does not compile until someone has
//! decided what its changes mean.
//!
//! The levels follow three rules:
//! - **Major** is what may keep code from compiling that is written against the old crate: by paths,
//!   fields, calls, patterns, and bounds on traits. As [cargo's
//!   rules](https://doc.rust-lang.org/cargo/reference/semver.html) have it, new items, fields, variants
//!   and implementations are minor, though a glob import or a trait of the caller may collide with them.
//!   Warnings break nothing, and neither do sizes, orders of variants or the length of names.
//! - What compiles and means something else is major, too, where a name has changed its owner: arguments
//!   of `new` that change places, and names that pass from one member to another. These are the kinds
//!   that end in `-swapped`.
//! - All else that is done otherwise is minor: names on the wire, bindings, constraints, defaults. A crate
//!   follows its service, and a caller who stays with the old one is refused by the service all the same.
//!
//! [`ChangeKind`] has the list of all kinds; `docs/verdict.md` is that list as a table.

mod changes;
mod errors;
mod kind;
mod krate;
mod literal;
mod operation;
mod schema;
mod spelling;
mod stream;
mod structure;
mod trait_ids;
mod types;
mod variants;
mod version;

pub use kind::ChangeKind;
pub use version::next_version;

use crate::api::Api;
use changes::Changes;

/// How severe a change is, by [cargo's rules](https://doc.rust-lang.org/cargo/reference/semver.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// All code does what it did.
    Patch,
    /// Something is new, or does something else; all code that compiled compiles.
    Minor,
    /// Code that compiled may not compile any more, or means something else.
    Major,
}

impl Level {
    /// `patch`, `minor` or `major`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// A change of a crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiChange {
    /// How severe it is: that of its kind.
    pub level: Level,
    /// The item, by its path in the old crate, or in the new one if it is new: `types::Runtime::Python39`,
    /// `operations::InvokeInput::new`. Empty for the crate itself.
    pub path: String,
    /// What has changed.
    pub kind: ChangeKind,
    /// What it means for a caller.
    pub message: String,
    /// The shape of the model that it stems from, and the member if it stems from one.
    pub shape: Option<(String, Option<String>)>,
    /// The id of the trait that it stems from, where changes of this kind stem from several.
    pub trait_id: Option<&'static str>,
    /// If it is of a schema: the way from the member to the list's element or the map's key or value that
    /// it is of, which is empty where it is of the member itself. What is no schema has no such way.
    pub steps: Option<Vec<Step>>,
}

/// A step from a list or map to what it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// To the element of a list.
    Element,
    /// To the key of a map.
    Key,
    /// To the value of a map.
    Value,
}

impl Step {
    /// What a change of it is told of: each `element`, `key` or `value`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Key => "key",
            Self::Value => "value",
        }
    }

    /// The name that the member of the list or map has in a model.
    #[must_use]
    pub fn member(self) -> &'static str {
        match self {
            Self::Element => "member",
            Self::Key => "key",
            Self::Value => "value",
        }
    }
}

/// What is different in a new crate, the most severe first, then by path.
#[must_use]
pub fn compare(old: &Api, new: &Api) -> Vec<ApiChange> {
    let mut changes = Changes::new(old, new);
    krate::compare(&mut changes);
    operation::compare(&mut changes);
    types::compare(&mut changes);
    changes.sorted()
}

/// The level of all changes together: that of the most severe one; none if there is no change.
#[must_use]
pub fn level(changes: &[ApiChange]) -> Option<Level> {
    changes.iter().map(|change| change.level).max()
}

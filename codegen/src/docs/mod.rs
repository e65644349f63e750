//! Documentation: from what models have, HTML or CommonMark, to Markdown that rustdoc takes without
//! a warning, and from the facts of a model to sentences.

pub(crate) mod binding;
pub mod facts;
mod html;
mod inline;
pub(crate) mod limits;
pub mod markdown;
mod summary;
pub(crate) mod syntax;
pub mod values;
pub(crate) mod wire;

pub use crate::lower::{all_errors, messages, spoken_protocols};
pub use binding::{Binding, binding};
pub use inline::code;
pub use summary::summary;
pub use wire::name as wire_name;

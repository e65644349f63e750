//! Documentation: from what models have, HTML or CommonMark, to Markdown that rustdoc takes without
//! a warning, and from the facts of a model to sentences.

pub(crate) mod binding;
pub(crate) mod facts;
mod html;
mod inline;
pub(crate) mod markdown;
pub(crate) mod syntax;
mod wire;

pub(crate) use inline::code;

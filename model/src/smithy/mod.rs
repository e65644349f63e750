//! The Smithy front end: JSON AST 1.0 and 2.0.

mod read;
mod upgrade;

pub(crate) use read::read;
pub(crate) use upgrade::{enum_traits_to_enums, upgrade};

/// What an AST says, its references not followed yet.
#[derive(Debug, Default)]
pub(crate) struct Ast {
    pub(crate) shapes: Vec<crate::model::Shape>,
    /// The mixins of each shape that has some.
    pub(crate) mixins: Vec<(crate::ShapeId, Vec<Reference>)>,
    /// Traits that are applied from elsewhere.
    pub(crate) applied: Vec<(crate::ShapeId, crate::Traits, crate::Span)>,
    pub(crate) metadata: Vec<(String, crate::Node)>,
    /// Where each reference to another shape stands.
    pub(crate) references: Vec<Reference>,
}

/// A reference to another shape.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    /// The shape or member that refers.
    pub(crate) from: crate::ShapeId,
    /// What it refers to.
    pub(crate) to: crate::ShapeId,
    /// As what: `target`, `input`, `errors`, …
    pub(crate) role: &'static str,
    pub(crate) span: crate::Span,
}

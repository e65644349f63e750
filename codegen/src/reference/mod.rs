//! The reference of operations: how a REST client, Python and the AWS CLI see them.
//!
//! A checked model and an operation enter, a page of Markdown leaves. Nothing here knows of Rust, nor
//! of a service by name: what the AWS CLI or boto3 change for one service by hand is not shown.

mod names;
pub mod python;

pub use crate::lower::{choose_operations, choose_service};
pub use names::{command, method, option};

use goldsmith_model::{Model, Shape, ShapeId};

/// A view of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A call of a method in Python.
    Python,
}

/// The page of an operation of a service, as Markdown.
#[must_use]
pub fn page(model: &Model, service: &Shape, operation: &Shape, style: Style) -> String {
    match style {
        Style::Python => python::page(model, service, operation),
    }
}

/// Whether an input or output is none.
fn is_unit(id: &ShapeId) -> bool {
    *id == "smithy.api#Unit"
}

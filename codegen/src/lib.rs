//! Generates a crate of API types from a service model.
//!
//! [`generate`] takes a checked model and gives the files of a crate: [`lower`] takes all decisions,
//! `emit` writes them down as tokens, `print` makes text of them. Nothing here touches the disk, and
//! the same model gives the same bytes.

pub mod api;
pub mod apichanges;
mod coverage;
pub mod docs;
mod emit;
mod lower;
mod names;
mod pattern;
mod print;
pub mod reference;
pub mod verdict;

pub use coverage::Coverage;
pub use lower::{Options, lower};
pub use pattern::{Op, Program, TooLarge, compile};

use goldsmith_model::{Model, Problem, Span};

/// A file of a generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path within the crate, with slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A generated crate.
#[derive(Clone, Debug)]
pub struct Generated {
    /// Its files, sorted by path.
    pub files: Vec<OutputFile>,
    /// What it is made of.
    pub api: api::Api,
    /// What is worth knowing about it.
    pub problems: Vec<Problem>,
}

/// Generates the crate of one service of a model.
///
/// # Errors
/// When the service or an operation that is asked for is not there.
pub fn generate(model: &Model, options: &Options) -> Result<Generated, Vec<Problem>> {
    let (api, mut problems) = lower(model, options)?;
    problems.retain(|problem| !model.suppresses(problem));
    let files = emit::files(&api).map_err(|(path, error)| {
        let message = format!("generated code of {path} is no Rust ({error}): a bug of Goldsmith");
        vec![Problem { span: None, ..Problem::error("internal", Span::default(), message) }]
    })?;
    Ok(Generated { files, api, problems })
}

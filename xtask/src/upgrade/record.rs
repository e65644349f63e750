//! What a generated crate was made of: its model, without its texts, in the crate's `.goldsmith`.
//!
//! `model.json` is that of the last generation, `released.json` that of the last release, while there
//! are changes that are not released. So a crate that lies in no repository can tell what changed, and
//! so can one whose model comes from elsewhere each time.

use anyhow::{Context, Result, anyhow};
use goldsmith_model::{Input, Node, Source, Span, without_prose};
use std::fs;
use std::path::Path;

const MODEL: &str = ".goldsmith/model.json";
const RELEASED: &str = ".goldsmith/released.json";

/// The record of a model: the ASTs of its files.
pub(super) fn of(input: Input) -> Option<String> {
    let (asts, ..) = goldsmith_model::to_ast_of_each(input).ok()?;
    let asts: Vec<Node> = asts.iter().map(without_prose).collect();
    Some(Node::new(asts, Span::default()).to_json())
}

/// The texts of a model that has been recorded.
pub(super) fn input(name: &str, record: &str) -> Result<Input> {
    let node = Node::parse(record, 0).map_err(|error| anyhow!("{name}: {}", error.message))?;
    let asts = node.as_array().with_context(|| format!("{name} is no record of a model"))?;
    let mut input = Input::default();
    input.files.extend(asts.iter().map(|ast| Source::new(name, ast.to_json())));
    Ok(input)
}

/// The record of the last generation.
pub(super) fn last(out: &Path) -> Option<String> {
    fs::read_to_string(out.join(MODEL)).ok()
}

/// The record of the last release, if there are changes since.
pub(super) fn released(out: &Path) -> Option<String> {
    fs::read_to_string(out.join(RELEASED)).ok()
}

/// Writes the record of this generation and, if there are changes since, that of the last release.
pub(super) fn write(out: &Path, model: &str, released: Option<&str>) -> Result<()> {
    if last(out).as_deref() != Some(model) {
        crate::output::replace(&out.join(MODEL), model)?;
    }
    let path = out.join(RELEASED);
    match released {
        Some(text) if fs::read_to_string(&path).ok().as_deref() == Some(text) => Ok(()),
        Some(text) => crate::output::replace(&path, text),
        None if path.exists() => {
            fs::remove_file(&path).with_context(|| format!("deleting {}", path.display()))
        }
        None => Ok(()),
    }
}

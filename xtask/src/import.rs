//! `cargo xtask import`

use crate::{Outcome, input, output, report};
use anstream::eprintln;
use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use goldsmith_model::{Node, Rejected, without_prose};
use std::path::{Path, PathBuf};

/// Turn a botocore model into a Smithy JSON AST.
///
/// Reads service-2.json or service-2.json.gz and, where they lie beside it, paginators-1.json,
/// waiters-2.json, examples-1.json and endpoint-rule-set-1.json.
///
///   cargo xtask import botocore/data/sqs/2012-11-05/service-2.json.gz --out sqs.json
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Import {
    /// The model of botocore.
    file: PathBuf,
    /// Where the AST goes; to the standard output by default.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// What becomes of the texts of the model.
    #[arg(long, value_enum, default_value_t = Documentation::Keep)]
    documentation: Documentation,
}

/// What becomes of the texts of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Documentation {
    /// They are kept.
    Keep,
    /// They are left out: what remains are names, structure and constraints.
    Drop,
}

/// Runs the command.
pub(crate) fn run(command: &Import) -> Result<Outcome> {
    let here = std::env::current_dir().context("finding the current folder")?;
    let ast = match read(&here, &command.file, command.documentation)? {
        Ok(ast) => ast,
        Err(outcome) => return Ok(outcome),
    };
    let text = ast.to_json();
    match &command.out {
        Some(path) => {
            output::replace(&here.join(path), &text)?;
            let shapes = ast.get("shapes").and_then(|s| s.as_object()).map_or(0, <[_]>::len);
            eprintln!("{}: {shapes} shapes, {} KiB", path.display(), text.len().div_ceil(1024));
        }
        None => anstream::print!("{text}"),
    }
    Ok(Outcome::Done)
}

/// Reads a model to an AST and draws its problems.
pub(crate) fn read(
    here: &Path,
    file: &Path,
    documentation: Documentation,
) -> Result<Result<Node, Outcome>> {
    let files = [file.to_owned()];
    let ast = match goldsmith_model::to_ast(input::load(here, &files)?) {
        Ok((ast, problems, sources)) => {
            report::problems(&problems, &sources);
            ast
        }
        Err(Rejected { problems, sources }) => {
            report::problems(&problems, &sources);
            return Ok(Err(Outcome::Failed));
        }
    };
    Ok(Ok(match documentation {
        Documentation::Keep => ast,
        Documentation::Drop => without_prose(&ast),
    }))
}

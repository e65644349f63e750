//! `cargo xtask history`

mod store;

pub(crate) use store::Store;

use crate::import::{self, Documentation};
use crate::{Outcome, config, output};
use anstream::{eprintln, print, println};
use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use goldsmith_model::Node;
use goldsmith_model::history::Release;
use std::path::PathBuf;

/// The releases of a model that are kept in the repository.
///
/// A service of generated/services.toml that has a `history` keeps its earlier releases in that
/// folder: releases.json lists them, the newest first, and each but the newest has a file with the
/// shapes that differ from the next newer release, null for a shape that it has not. The newest is the
/// service's model itself.
///
/// When the service has a new release:
///
///   cargo xtask history add lambda 1.45.0 service-2.json.gz --date 2026-12-01
///   cargo xtask codegen             # tells what changed, and writes the crate and its CHANGELOG
///
/// Everywhere a model is expected, `cargo xtask diff` takes one of them: lambda@1.20.29.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the releases of a service, or of all that have a history.
    List {
        /// The service, as generated/services.toml calls it.
        service: Option<String>,
    },
    /// Write the whole model of a release, as Smithy JSON AST.
    Show {
        /// The service and the release: lambda@1.20.29.
        release: String,
        /// Where it goes; to the standard output by default.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Add a release where its date puts it.
    ///
    /// The newest release becomes the model of the service, and of the one before only what differs is
    /// kept. An older one goes between its neighbours.
    Add {
        /// The service, as generated/services.toml calls it.
        service: String,
        /// What the release is called: 1.45.0.
        release: String,
        /// Its model: Smithy JSON AST, or botocore's service-2.json or service-2.json.gz.
        file: PathBuf,
        /// When it was made: 2026-12-01.
        #[arg(long, value_name = "DATE")]
        date: String,
        /// What becomes of the texts of the model.
        #[arg(long, value_enum, default_value_t = Documentation::Drop)]
        documentation: Documentation,
    },
}

/// Runs the command.
pub(crate) fn run(command: &Command) -> Result<Outcome> {
    let root = config::root();
    match &command.action {
        Action::List { service } => list(service.as_deref())?,
        Action::Show { release, out } => show(release, out.as_ref())?,
        Action::Add { service, release, file, date, documentation } => {
            let mut store = Store::open(&root, service)?;
            check_name(release)?;
            let here = std::env::current_dir().context("finding the current folder")?;
            let ast = match import::read(&here, file, *documentation)? {
                Ok(ast) => ast,
                Err(outcome) => return Ok(outcome),
            };
            check_service(&store, &ast)?;
            let release = Release { name: release.clone(), date: date.clone() };
            for path in store.add(release, ast)? {
                eprintln!("{} written", path.strip_prefix(&root).unwrap_or(&path).display());
            }
        }
    }
    Ok(Outcome::Done)
}

/// The name becomes that of a file.
fn check_name(name: &str) -> Result<()> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    if name.is_empty() || name.starts_with('.') || !name.chars().all(is_part) || name == "releases"
    {
        bail!("`{name}` cannot be the name of a release: letters, digits, . - _ and + only");
    }
    Ok(())
}

/// That a model is one of the same service.
fn check_service(store: &Store, ast: &Node) -> Result<()> {
    let Some(newest) = store.history.releases.first() else { return Ok(()) };
    let (known, new) = (services(&store.ast(&newest.name)?), services(ast));
    if known == new {
        return Ok(());
    }
    bail!("the model is of {}, the history of {}", new.join(", "), known.join(", "))
}

fn services(ast: &Node) -> Vec<String> {
    let shapes = ast.get("shapes").and_then(Node::as_object).unwrap_or_default();
    let is_service = |node: &Node| node.get("type").and_then(Node::as_str) == Some("service");
    shapes.iter().filter(|(_, node)| is_service(node)).map(|(id, _)| id.clone()).collect()
}

fn list(service: Option<&str>) -> Result<()> {
    let root = config::root();
    let stores = match service {
        Some(service) => vec![Store::open(&root, service)?],
        None => {
            let services = config::load(&root)?.services;
            let stores: Result<Vec<_>> = services.iter().map(|s| Store::of(&root, s)).collect();
            stores?.into_iter().flatten().collect()
        }
    };
    for store in stores {
        let asts = store.asts()?;
        for (release, ast) in store.history.releases.iter().zip(&asts) {
            let shapes = ast.get("shapes").and_then(Node::as_object).unwrap_or_default();
            let is_operation =
                |node: &Node| node.get("type").and_then(Node::as_str) == Some("operation");
            let operations = shapes.iter().filter(|(_, node)| is_operation(node)).count();
            let name = format!("{}@{}", store.service, release.name);
            let (date, shapes) = (&release.date, shapes.len());
            println!("{name:<20} {date}  {operations:>4} operations {shapes:>5} shapes");
        }
    }
    Ok(())
}

fn show(release: &str, out: Option<&PathBuf>) -> Result<()> {
    let (service, name) = release.split_once('@').unwrap_or((release, ""));
    let store = Store::open(&config::root(), service)?;
    if name.is_empty() {
        bail!("`{release}` names no release; write one of {} behind {service}@", store.names());
    }
    let text = store.source(name)?.text;
    match out {
        Some(path) => output::replace(path, &text)?,
        None => print!("{text}"),
    }
    Ok(())
}

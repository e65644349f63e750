//! `cargo xtask docs`
//!
//! A model enters, the reference of its operations leaves: on the standard output, or as files.

use crate::config::{self, Config};
use crate::site::{self, Source};
use crate::{Outcome, input, output, report};
use anstream::eprintln;
use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use goldsmith_codegen::reference::{self, cli};
use goldsmith_model::{Model, Shape, closest};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Write the reference of operations, as people know it from their tools.
///
/// Look an operation of a service of generated/services.toml up:
///
///   cargo xtask docs lambda --operation update_function_code --style python
///
/// Write a page for each operation of any model into a folder:
///
///   cargo xtask docs --model service-2.json --style rest --out reference
///
/// Print an input to fill in for the AWS CLI:
///
///   cargo xtask docs lambda --operation Invoke --skeleton yaml-input
///
/// Write a site of a service, for people to search and to read:
///
///   cargo xtask docs lambda --html site
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Docs {
    /// A service of generated/services.toml [default: the first].
    #[arg(value_name = "SERVICE", conflicts_with = "model")]
    service_name: Option<String>,
    /// A model: Smithy JSON AST or botocore's service-2.json; give --model for each of its files.
    #[arg(long, value_name = "FILE")]
    model: Vec<PathBuf>,
    /// The service, if the model has several.
    #[arg(long, value_name = "SHAPE", requires = "model", conflicts_with = "service_name")]
    service: Option<String>,
    /// The operation to show, by its name in the model, in Python or in the AWS CLI [default: all].
    #[arg(long, value_name = "NAME")]
    operation: Option<String>,
    /// Whose view it is [default: rest].
    #[arg(long, value_enum)]
    style: Option<Style>,
    /// Print a skeleton for the AWS CLI instead of a page.
    #[arg(long, value_enum, value_name = "WHICH")]
    skeleton: Option<Skeleton>,
    /// Where the reference goes: a file, or a folder that gets one for each operation [default: the
    /// standard output].
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    /// Write the site of the service, which needs no server and no other site, into a folder: new,
    /// empty, or of such a site.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["style", "operation", "out", "skeleton"])]
    html: Option<PathBuf>,
}

/// Whose view of an operation is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Style {
    /// Messages of the service's protocol: syntax, fields, errors with status.
    Rest,
    /// A method of a client of boto3: syntax, parameters, exceptions.
    Python,
    /// A command of the AWS CLI: synopsis, options, output.
    Cli,
}

/// What a skeleton is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Skeleton {
    /// The input as JSON, for --cli-input-json.
    Input,
    /// The input as YAML with comments, for --cli-input-yaml.
    YamlInput,
    /// The output as JSON.
    Output,
}

/// Runs the command.
pub(crate) fn run(command: &Docs) -> Result<Outcome> {
    if command.skeleton.is_some() && command.style.is_some_and(|style| style != Style::Cli) {
        bail!("--skeleton is for the AWS CLI; leave --style out or give --style cli");
    }
    let (base, files) = files(command)?;
    let model = match input::read(&base, &files, false)? {
        Ok(model) => model,
        Err(outcome) => return Ok(outcome),
    };
    let service = reference::choose_service(&model, command.service.as_deref());
    let chosen = service.and_then(|service| {
        let name = command.operation.as_deref();
        let names = name.map(|name| vec![in_model(&model, service, name)]);
        Ok((service, reference::choose_operations(&model, service, names.as_deref())?))
    });
    match chosen {
        Ok((service, operations)) => match &command.html {
            Some(folder) => {
                let source = Source { model: &model, service, operations, files: &files };
                site::write(&source, folder)
            }
            None => {
                let operations = with_skeletons(command, &model, operations)?;
                write(command, &model, service, &operations)
            }
        },
        Err(mut problems) => {
            // Where no name is like it, the way to all names.
            for problem in problems.iter_mut().filter(|problem| problem.code == "unknown-operation")
            {
                let all = || "without --operation all of them are shown".to_owned();
                problem.hint.get_or_insert_with(all);
            }
            report::problems(&problems, &model.sources);
            Ok(Outcome::Failed)
        }
    }
}

/// The operations that can be shown: the AWS CLI has no skeletons of those that stream events.
fn with_skeletons<'a>(
    command: &Docs,
    model: &Model,
    mut operations: Vec<&'a Shape>,
) -> Result<Vec<&'a Shape>> {
    if command.skeleton.is_none() {
        return Ok(operations);
    }
    let streams = |operation: &&&Shape| !cli::is_command(model, operation);
    if let (Some(_), Some(operation)) = (&command.operation, operations.iter().find(streams)) {
        bail!(
            "{} streams events, for which the AWS CLI has no command: there is no skeleton of it",
            operation.id.name()
        );
    }
    operations.retain(|operation| cli::is_command(model, operation));
    Ok(operations)
}

/// The name that the model has for an operation that somebody knows from Python or the AWS CLI.
fn in_model(model: &Model, service: &Shape, name: &str) -> String {
    let operations = service.as_service().map(|parts| model.operations(parts)).unwrap_or_default();
    let mut names = operations.iter().map(|operation| operation.id.name());
    let is_meant = |id: &&str| reference::method(id) == name || reference::command(id) == name;
    names.find(is_meant).unwrap_or(name).to_owned()
}

/// The files of the model, and what their paths are relative to.
fn files(command: &Docs) -> Result<(PathBuf, Vec<PathBuf>)> {
    if !command.model.is_empty() {
        let here = std::env::current_dir().context("finding the current folder")?;
        return Ok((here, command.model.clone()));
    }
    let root = config::root();
    let Config { services } = config::load(&root)?;
    let service = match &command.service_name {
        None => services.first(),
        Some(name) => services.iter().find(|service| service.name == *name),
    };
    let Some(service) = service else {
        let names = || services.iter().map(|service| service.name.as_str());
        let name = command.service_name.as_deref().unwrap_or_default();
        match closest(name, names()) {
            Some(meant) => bail!("{} has no service {name}; did you mean {meant}?", config::PATH),
            None => bail!(
                "{} has no service {name}; it has {}",
                config::PATH,
                names().collect::<Vec<_>>().join(", ")
            ),
        }
    };
    let mut files = vec![service.model.clone()];
    files.extend(service.overlays.iter().cloned());
    Ok((root, files))
}

fn write(command: &Docs, model: &Model, service: &Shape, operations: &[&Shape]) -> Result<Outcome> {
    let page = |operation: &Shape| text(command, model, service, operation);
    let Some(out) = &command.out else {
        if let (Some(_), [_, _, ..]) = (command.skeleton, operations) {
            bail!(
                "skeletons have no names: give --operation for one, or --out for a folder of all"
            );
        }
        let pages: Vec<String> = operations.iter().map(|operation| page(operation)).collect();
        return print(&pages.join("\n"));
    };
    let here = std::env::current_dir().context("finding the current folder")?;
    // A path that ends like one is a folder, even if there is none.
    let is_folder =
        out.is_dir() || out.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]);
    let out = here.join(out);
    if command.operation.is_some() && !is_folder {
        return write_all(&out, operations.iter().map(|operation| (out.clone(), page(operation))));
    }
    if out.exists() && !out.is_dir() {
        bail!(
            "{} is a file, and all operations need a folder; give --operation for one",
            out.display()
        );
    }
    let extension = match command.skeleton {
        None => "md",
        Some(Skeleton::YamlInput) => "yaml",
        Some(Skeleton::Input | Skeleton::Output) => "json",
    };
    let file = |operation: &Shape| out.join(format!("{}.{extension}", operation.id.name()));
    write_all(&out, operations.iter().map(|operation| (file(operation), page(operation))))
}

/// What is asked for of an operation.
fn text(command: &Docs, model: &Model, service: &Shape, operation: &Shape) -> String {
    if let Some(skeleton) = command.skeleton {
        let kind = match skeleton {
            Skeleton::Input => cli::Skeleton::Input,
            Skeleton::YamlInput => cli::Skeleton::YamlInput,
            Skeleton::Output => cli::Skeleton::Output,
        };
        let cli::Written { text, remark } = cli::skeleton(model, operation, kind);
        // YAML says so itself.
        if let Some(remark) = remark.filter(|_| skeleton != Skeleton::YamlInput) {
            eprintln!("warning: the skeleton of {}: {remark}", operation.id.name());
        }
        return text;
    }
    let style = match command.style {
        None | Some(Style::Rest) => reference::Style::Rest,
        Some(Style::Python) => reference::Style::Python,
        Some(Style::Cli) => reference::Style::Cli,
    };
    reference::page(model, service, operation, style)
}

/// Prints a text. Who reads only the start of it, as a pager does, may close the output.
fn print(text: &str) -> Result<Outcome> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(error).context("writing to the standard output")
        }
        _ => Ok(Outcome::Done),
    }
}

/// Writes files and says how many.
fn write_all(out: &Path, files: impl Iterator<Item = (PathBuf, String)>) -> Result<Outcome> {
    let mut count = 0;
    for (path, text) in files {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("making {}", folder.display()))?;
        }
        output::replace(&path, &text)?;
        count += 1;
    }
    let pages = if count == 1 { "page" } else { "pages" };
    eprintln!("{}: {count} {pages}", out.display());
    Ok(Outcome::Done)
}

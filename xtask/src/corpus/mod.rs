//! `cargo xtask corpus`
//!
//! What enters is a folder of models; what leaves is a crate of each service and a table. Services are
//! generated side by side and each is noted when it is done, so that a run that was stopped goes on
//! where it was.

mod check;
mod find;
mod problems;
mod record;
mod table;

use crate::{Outcome, config, input, output, report, scratch};
use anstream::{eprintln, println};
use anyhow::{Context, Result, bail};
use clap::Args;
use find::Found;
use goldsmith_codegen::Options;
use goldsmith_codegen::api::Package;
use goldsmith_model::{Rejected, ShapeId, ShapeKind};
use indicatif::ProgressBar;
use rayon::prelude::*;
use record::{Row, State};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Generate the crates of all services of a folder, and see whether they compile.
///
/// The folder is botocore's data folder, of which the latest version of each service is taken, or any
/// folder of Smithy models. Prints a table: service, protocol, operations, shapes, files, bytes,
/// problems, seconds. A second table says what kinds of problems there are and why they are harmless;
/// all of them are listed in problems.txt beside the crates.
///
///   pip download --no-deps botocore==1.44.5 && unzip -q botocore-*.whl -d botocore
///   cargo xtask corpus botocore/botocore/data --check 10
///
/// A run that was stopped goes on where it was, unless models or Goldsmith have changed. Exits with 1 if
/// a service has no crate, a crate does not compile without warnings, or a problem is not explained.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Corpus {
    /// The folder of the models.
    dir: PathBuf,
    /// Only these services.
    #[arg(long, value_name = "A,B,…", value_delimiter = ',')]
    services: Vec<String>,
    /// Whether the crates compile without warnings: all of them, or a sample of so many.
    #[arg(long, value_name = "all|N")]
    check: Option<check::Sample>,
    /// Where the crates go [default: target/corpus].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write the table as Markdown, too.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Begin anew: generate what is there from an earlier run, too.
    #[arg(long)]
    fresh: bool,
}

/// Runs the command.
pub(crate) fn run(command: &Corpus) -> Result<Outcome> {
    let here = std::env::current_dir().context("finding the current folder")?;
    let root = config::root();
    let out = match &command.out {
        Some(out) => here.join(out),
        None => root.join("target/corpus"),
    };
    let found = chosen(find::models(&here.join(&command.dir))?, command)?;
    let state = State::open(&out, command.fresh)?;
    let start = Instant::now();
    let mut rows = generate_all(&found, &root, &out, &state)?;
    let seconds = start.elapsed().as_secs_f64();
    manifest(&root, &out, &rows)?;
    if let Some(sample) = command.check {
        check::check(&out, &mut rows, sample)?;
    }
    let lines = out.join("problems.txt");
    output::replace(&lines, &problems::lines(&rows))?;
    println!("{}\n{}", table::table(&rows).text(), problems::markdown(&rows));
    if let Some(path) = &command.markdown {
        output::replace(&here.join(path), &page(&rows))?;
    }
    let anew = rows.iter().filter(|row| !row.is_old).count();
    eprintln!("{anew} of {} services generated in {seconds:.1} s", rows.len());
    let unexplained = problems::unexplained(&rows);
    if unexplained > 0 {
        eprintln!("{unexplained} problems are not explained: see {}", lines.display());
    }
    let failed = unexplained > 0
        || rows.iter().any(|row| row.error.is_some() || row.check.is_some_and(|n| n > 0));
    Ok(if failed { Outcome::Failed } else { Outcome::Done })
}

/// The services that are asked for.
fn chosen(found: Vec<Found>, command: &Corpus) -> Result<Vec<Found>> {
    let names: Vec<&str> = found.iter().map(|found| found.name.as_str()).collect();
    for name in &command.services {
        if !names.contains(&name.as_str()) {
            let hint = goldsmith_model::closest(name, names.iter().copied())
                .map(|name| format!("; did you mean {name}?"));
            bail!("{} has no service {name}{}", command.dir.display(), hint.unwrap_or_default());
        }
    }
    let is_wanted =
        |found: &Found| command.services.is_empty() || command.services.contains(&found.name);
    Ok(found.into_iter().filter(is_wanted).collect())
}

/// Generates each service that has not been generated before.
fn generate_all(found: &[Found], root: &Path, out: &Path, state: &State) -> Result<Vec<Row>> {
    let bar = report::progress(found.len(), "generating");
    let rows = found.par_iter().map(|found| generate(found, root, out, state, &bar));
    let rows = rows.collect();
    bar.finish_and_clear();
    rows
}

fn generate(
    found: &Found,
    root: &Path,
    out: &Path,
    state: &State,
    bar: &ProgressBar,
) -> Result<Row> {
    let folder = out.join(&found.name);
    let fingerprint = state.fingerprint(found)?;
    let row = match state.row(&found.name, fingerprint) {
        Some(row) if folder.join("Cargo.toml").is_file() || row.error.is_some() => row,
        _ => {
            bar.set_message(found.name.clone());
            let row = generated(found, root, &folder)?;
            state.note(&row, fingerprint)?;
            row
        }
    };
    bar.inc(1);
    Ok(row)
}

/// The package of a service. Its prefix keeps it apart from packages that the crates need.
pub(crate) fn package(name: &str) -> String {
    format!("corpus-{}", name.to_lowercase())
}

/// Whether a shape is of the service, and not of Smithy.
fn is_own(id: &ShapeId) -> bool {
    let start = id.namespace().split('.').next().unwrap_or_default();
    !matches!(start, "smithy" | "aws" | "goldsmith")
}

/// Whether a shape is data: operations are counted apart.
fn is_data(kind: &ShapeKind) -> bool {
    !matches!(kind, ShapeKind::Service(_) | ShapeKind::Resource(_) | ShapeKind::Operation(_))
}

fn generated(found: &Found, root: &Path, folder: &Path) -> Result<Row> {
    let start = Instant::now();
    let mut row = Row { service: found.name.clone(), ..Row::default() };
    let base = found.file.parent().unwrap_or(Path::new("."));
    let file = found.file.file_name().map(PathBuf::from).unwrap_or_default();
    let (model, problems) =
        match goldsmith_model::read(input::load(base, std::slice::from_ref(&file))?) {
            Ok(read) => read,
            Err(Rejected { problems, sources }) => {
                row.error = Some(record::first_error(&problems));
                row.problems = record::told(&problems, &sources);
                return Ok(row);
            }
        };
    row.problems = record::told(&problems, &model.sources);
    row.shapes =
        model.shapes.iter().filter(|(id, shape)| is_own(id) && is_data(&shape.kind)).count();
    let description = format!("API types of {}", found.name);
    let name = package(&found.name);
    let package = scratch::package(&name, description, root, "cargo xtask corpus");
    let package = Package { model: file.to_string_lossy().into_owned(), ..package };
    let options = Options { package, service: None, operations: None };
    match goldsmith_codegen::generate(&model, &options) {
        Ok(generated) => {
            row.problems.extend(record::told(&generated.problems, &model.sources));
            row.count(&generated);
            output::write(folder, &generated.files)?;
        }
        Err(problems) => row.error = Some(record::first_error(&problems)),
    }
    row.seconds = start.elapsed().as_secs_f64();
    Ok(row)
}

/// The tables as a page.
fn page(rows: &[Row]) -> String {
    let mut text = String::from("<!-- @generated by `cargo xtask corpus`. -->\n\n");
    text.push_str(&table::table(rows).markdown());
    let problems = problems::markdown(rows);
    if !problems.is_empty() {
        text.push_str("\n## Problems\n\n");
        text.push_str(&problems);
    }
    text
}

/// Makes one workspace of the crates, so that they share what they depend on.
fn manifest(root: &Path, out: &Path, rows: &[Row]) -> Result<()> {
    let members = rows.iter().filter(|row| row.error.is_none());
    let members: Vec<String> = members.map(|row| row.service.clone()).collect();
    scratch::workspace(out, &root.join("Cargo.lock"), &members)
}

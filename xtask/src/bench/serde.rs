//! `cargo xtask bench serde`: what enters are models with protocol tests, what leaves is a table of how
//! long their messages take.
//!
//! The crates are generated as `conformance` generates them. One more package is a program that has a
//! line for each test and depends on all of them. With `--sdk`, its lines are those of the package
//! `tests/peers/suite`, which measures the official SDK beside them.

use crate::conformance::{Suite, files, generate};
use crate::output::replace;
use crate::{Outcome, config, scratch};
use anstream::eprintln;
use anyhow::{Context, Result, bail};
use clap::Args;
use goldsmith_codegen::api::Case;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Measure how long the protocol tests of models take.
///
/// Generates a crate of each service of the models, and measures those of its tests that are in a
/// protocol of the service and have the tag: how long a client takes from the parameters to a request,
/// and from a response to the output. Each value is first sent to the other side and must come back.
///
///   cargo xtask bench serde smithy-serde-benchmark/
///   cargo xtask bench serde --sdk smithy-serde-benchmark/
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Serde {
    /// Models in Smithy JSON AST, or folders of them.
    #[arg(required = true, value_name = "FILE|DIR")]
    models: Vec<PathBuf>,
    /// Only tests with this tag.
    #[arg(long, value_name = "TAG", default_value = "serde-benchmark")]
    tag: String,
    /// Measure the official SDK in turn with Goldsmith, where it has such an operation. Its crates take
    /// minutes to compile, once.
    #[arg(long)]
    sdk: bool,
    /// Where crates are generated and compiled [default: target/bench-serde].
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(command: &Serde) -> Result<Outcome> {
    let root = config::root();
    let work = scratch::folder(command.work.as_deref(), &root.join("target/bench-serde"))?;
    let mut suites = Vec::new();
    for file in files(&command.models)? {
        match generate(&file, &root, &work)? {
            Ok(found) => suites.extend(found),
            Err(outcome) => return Ok(outcome),
        }
    }
    let row = if command.sdk { compared } else { measured };
    let rows = rows(&suites, &command.tag, &work, row)?;
    if rows.is_empty() {
        bail!("no test of a protocol of its service has the tag {}", command.tag);
    }
    let packages = suites.iter().map(|suite| suite.package.clone());
    let members: Vec<String> = std::iter::once("measure".to_owned()).chain(packages).collect();
    // The lock files name versions that have been measured.
    let lock = root.join(if command.sdk { "tests/peers/Cargo.lock" } else { "Cargo.lock" });
    scratch::workspace(&work, &lock, &members)?;
    let (manifest, program) = match command.sdk {
        true => (manifest(&suites, &root, Some("tests/peers/suite")), comparison(&rows)),
        false => (manifest(&suites, &root, None), program(&rows)),
    };
    replace(&work.join("measure/Cargo.toml"), &manifest)?;
    replace(&work.join("measure/src/main.rs"), &program)?;
    let status = scratch::cargo(&work)
        .args(["run", "--quiet", "--release", "--package", "measure"])
        .status()
        .context("starting cargo")?;
    if !status.success() {
        eprintln!("the program in {} ended with {status}", work.join("measure").display());
        return Ok(Outcome::Failed);
    }
    Ok(Outcome::Done)
}

/// The lines of the program: one for each test. What they measure is written to files of its own.
fn rows(
    suites: &[Suite],
    tag: &str,
    work: &Path,
    row: fn(&Case, &str, &str) -> Option<String>,
) -> Result<Vec<String>> {
    let mut rows = Vec::new();
    for suite in suites {
        let api = &suite.generated.api;
        let crate_name = api.package.crate_name();
        for operation in &api.operations {
            let path = format!("{crate_name}::operations::{}", operation.ident);
            for case in operation.cases.iter().filter(|case| case.tags.iter().any(|t| t == tag)) {
                let file = format!("{crate_name}-{}.json", case.test);
                if let Some(row) = row(case, &path, &file) {
                    replace(&work.join("measure/cases").join(&file), &case.json)?;
                    rows.push(row);
                }
            }
        }
    }
    Ok(rows)
}

/// The line that measures a test, if it is one of what a client does.
fn measured(case: &Case, operation: &str, file: &str) -> Option<String> {
    let runner = match case.runner.as_str() {
        "client_request" => "measure_request",
        "client_response" => "measure_response",
        _ => return None,
    };
    Some(format!(
        "row(\"{}\", testing::{runner}::<protocol::{}, {operation}>(\
         include_str!(\"../cases/{file}\")));",
        case.test, case.protocol,
    ))
}

/// The line that measures a test beside the official SDK.
fn compared(case: &Case, operation: &str, file: &str) -> Option<String> {
    let runner = match case.runner.as_str() {
        "client_request" => "request",
        "client_response" => "response",
        _ => return None,
    };
    let (test, protocol) = (&case.test, &case.protocol);
    Some(format!(
        "{runner}::<protocol::{protocol}, {operation}>(&mut table, \
         (\"{test}\", include_str!(\"../cases/{file}\")), Protocol::named(\"{protocol}\"));",
    ))
}

fn manifest(suites: &[Suite], root: &Path, peers: Option<&str>) -> String {
    let path = |folder: &str| root.join(folder).display().to_string();
    let mut text = format!(
        "[package]\nname = \"measure\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         goldsmith = {{ path = {:?}, features = [\"testing\"] }}\n",
        path("runtime")
    );
    if let Some(peers) = peers {
        let _ = writeln!(text, "goldsmith-suite-peers = {{ path = {:?} }}", path(peers));
    }
    for suite in suites {
        let _ = writeln!(text, "{0} = {{ path = \"../{0}\" }}", suite.package);
    }
    text
}

fn comparison(rows: &[String]) -> String {
    format!(
        "//! Compares protocol tests. Made by `cargo xtask bench serde --sdk`.\n\n\
         #![allow(deprecated)]\n\
         use goldsmith::protocol;\n\
         use goldsmith_suite_peers::{{Protocol, Table, request, response}};\n\n\
         fn main() {{\n    \
         let mut table = Table::new(1000);\n    {}\n    \
         table.finish();\n}}\n",
        rows.join("\n    ")
    )
}

fn program(rows: &[String]) -> String {
    format!(
        "//! Measures protocol tests. Made by `cargo xtask bench serde`.\n\n\
         #![allow(deprecated)]\n\
         use goldsmith::{{protocol, testing}};\n\n\
         fn main() {{\n    \
         println!(\"| test | body, B | best, µs | median, µs | MB/s |\");\n    \
         println!(\"|---|--:|--:|--:|--:|\");\n    {}\n}}\n\n\
         fn row(test: &str, measured: testing::Measured) {{\n    \
         let (best, median) = (measured.best.as_secs_f64() * 1e6, measured.median.as_secs_f64() * 1e6);\n    \
         let speed = measured.bytes as f64 / best;\n    \
         println!(\"| {{test}} | {{}} | {{best:.2}} | {{median:.2}} | {{speed:.0}} |\", measured.bytes);\n\
         }}\n",
        rows.join("\n    ")
    )
}

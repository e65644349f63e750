//! `cargo xtask bench serde`: what enters are models with protocol tests, what leaves is a table of how
//! long their messages take.
//!
//! The crates are generated as `conformance` generates them. One more package is a program that has a
//! line for each test and depends on all of them.

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
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Serde {
    /// Models in Smithy JSON AST, or folders of them.
    #[arg(required = true, value_name = "FILE|DIR")]
    models: Vec<PathBuf>,
    /// Only tests with this tag.
    #[arg(long, value_name = "TAG", default_value = "serde-benchmark")]
    tag: String,
    /// Where crates are generated and compiled [default: target/bench-serde].
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(command: &Serde) -> Result<Outcome> {
    let root = config::root();
    let work = command.work.clone().unwrap_or_else(|| root.join("target/bench-serde"));
    let mut suites = Vec::new();
    for file in files(&command.models)? {
        match generate(&file, &root, &work)? {
            Ok(found) => suites.extend(found),
            Err(outcome) => return Ok(outcome),
        }
    }
    let rows = rows(&suites, &command.tag, &work)?;
    if rows.is_empty() {
        bail!("no test of a protocol of its service has the tag {}", command.tag);
    }
    let packages = suites.iter().map(|suite| suite.package.clone());
    let members: Vec<String> = std::iter::once("measure".to_owned()).chain(packages).collect();
    scratch::workspace(&work, &root, &members)?;
    replace(&work.join("measure/Cargo.toml"), &manifest(&suites, &root.join("runtime")))?;
    replace(&work.join("measure/src/main.rs"), &program(&rows))?;
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
fn rows(suites: &[Suite], tag: &str, work: &Path) -> Result<Vec<String>> {
    let mut rows = Vec::new();
    for suite in suites {
        let api = &suite.generated.api;
        let crate_name = api.package.crate_name();
        for operation in &api.operations {
            let measured = operation.cases.iter().filter_map(|case| Some((case, runner(case)?)));
            for (case, runner) in measured.filter(|(case, _)| case.tags.iter().any(|t| t == tag)) {
                let file = format!("{crate_name}-{}.json", case.test);
                replace(&work.join("measure/cases").join(&file), &case.json)?;
                rows.push(format!(
                    "row(\"{}\", testing::{runner}::<protocol::{}, {crate_name}::operations::{}>(\
                     include_str!(\"../cases/{file}\")));",
                    case.test, case.protocol, operation.ident,
                ));
            }
        }
    }
    Ok(rows)
}

/// The function that measures a test, if it is one of what a client does.
fn runner(case: &Case) -> Option<&'static str> {
    match case.runner.as_str() {
        "client_request" => Some("measure_request"),
        "client_response" => Some("measure_response"),
        _ => None,
    }
}

fn manifest(suites: &[Suite], runtime: &Path) -> String {
    let mut text = format!(
        "[package]\nname = \"measure\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         goldsmith = {{ path = {:?}, features = [\"testing\"] }}\n",
        runtime.display().to_string()
    );
    for suite in suites {
        let _ = writeln!(text, "{0} = {{ path = \"../{0}\" }}", suite.package);
    }
    text
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

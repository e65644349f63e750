//! `cargo xtask conformance`

mod table;

use crate::output::{self, replace};
use crate::{Outcome, config, input, report, scratch};
use anstream::{eprintln, println};
use anyhow::{Context, Result, bail};
use clap::Args;
use goldsmith_codegen::api::Package;
use goldsmith_codegen::{Generated, Options};
use goldsmith_model::{Model, Shape, Source};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use table::{Counts, is_wrong, markdown, row};

/// Run the protocol tests that models carry.
///
/// Generates a crate of each service of the models, with the tests of the traits httpRequestTests,
/// httpResponseTests, httpMalformedRequestTests and eventStreamTests, compiles them and prints which
/// pass. Exits with 1 if any fails.
///
///   cargo xtask conformance my-service.json
///   cargo xtask conformance smithy-protocol-tests/
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Conformance {
    /// Models in Smithy JSON AST, or folders of them. What they refer to is looked up in the folder
    /// `deps` beside them.
    #[arg(required = true, value_name = "FILE|DIR")]
    models: Vec<PathBuf>,
    /// Write the table as Markdown, too.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// A test that may fail without failing the command; it is counted and told all the same.
    #[arg(long, value_name = "TEST")]
    allow: Vec<String>,
    /// Where crates are generated and compiled [default: target/conformance].
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
}

/// The crate of a service.
pub(crate) struct Suite {
    pub(crate) package: String,
    model: String,
    pub(crate) generated: Generated,
}

/// Runs the command.
pub(crate) fn run(command: &Conformance) -> Result<Outcome> {
    let root = config::root();
    let work = scratch::folder(command.work.as_deref(), &root.join("target/conformance"))?;
    let mut suites = Vec::new();
    for file in files(&command.models)? {
        match generate(&file, &root, &work)? {
            Ok(found) => suites.extend(found),
            Err(outcome) => return Ok(outcome),
        }
    }
    if suites.is_empty() {
        bail!("no model carries protocol tests of a protocol that is spoken");
    }
    let members: Vec<String> = suites.iter().map(|suite| suite.package.clone()).collect();
    scratch::workspace(&work, &root.join("Cargo.lock"), &members)?;
    let (table, failures) = test(&work, &suites)?;
    let text = markdown(&table);
    println!("{text}");
    if let Some(path) = &command.markdown {
        let made = "Made by `cargo xtask conformance --markdown FILE`.";
        replace(path, &format!("# Conformance\n\n{made}\n\n{text}"))?;
    }
    for (package, test) in &failures {
        eprintln!("failed: {package}: {test}");
    }
    if failures.iter().all(|(_, test)| command.allow.contains(test)) {
        return Ok(Outcome::Done);
    }
    eprintln!(
        "{} failed; to see one: cargo test --manifest-path {}/Cargo.toml TEST",
        failures.len(),
        work.display()
    );
    Ok(Outcome::Failed)
}

/// The models of the arguments, those of a folder by their names.
pub(crate) fn files(arguments: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in arguments {
        if path.is_dir() {
            let mut found = json_files(path)?;
            found.sort();
            files.append(&mut found);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn json_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let context = || format!("reading {}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(context)? {
        let path = entry.with_context(context)?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(files)
}

/// The files of a model: itself, and those of `deps` beside it that define what it refers to.
fn with_dependencies(file: &Path) -> Result<Vec<PathBuf>> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let mut files = vec![file.to_owned()];
    let folder = file.parent().unwrap_or(Path::new("")).join("deps");
    if folder.is_dir() {
        let mut found = json_files(&folder)?;
        found.sort();
        // Each file has the namespace of its name.
        files.extend(found.into_iter().filter(|path| {
            let namespace = path.file_stem().unwrap_or_default().to_string_lossy();
            let shape = format!("\"{namespace}#");
            namespace != "smithy.api" && text.contains(&shape)
        }));
    }
    Ok(files)
}

/// Generates the crates of all services of a model.
pub(crate) fn generate(
    file: &Path,
    root: &Path,
    work: &Path,
) -> Result<Result<Vec<Suite>, Outcome>> {
    let here = std::env::current_dir().context("finding the current folder")?;
    let files = with_dependencies(file)?;
    let model = match input::read(&here, &files, false)? {
        Ok(model) => model,
        Err(outcome) => return Ok(Err(outcome)),
    };
    let model = match services_of_orphans(&model) {
        None => model,
        Some(services) => {
            let mut input = input::load(&here, &files)?;
            input.files.push(services);
            match input::check(input, false) {
                Ok(model) => model,
                Err(outcome) => return Ok(Err(outcome)),
            }
        }
    };
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let services: Vec<String> = model.services().map(|shape| shape.id.to_string()).collect();
    let mut suites = Vec::new();
    for service in services {
        let short = service.split('#').nth(1).unwrap_or_default();
        // Files may have dots in their names; packages may not.
        let package = format!("{name}-{short}").to_lowercase().replace('.', "-");
        let generated = match crate_of(&model, &service, &package, root) {
            Ok(generated) => generated,
            Err(problems) => {
                report::problems(&problems, &model.sources);
                return Ok(Err(Outcome::Failed));
            }
        };
        if generated.files.iter().any(|file| file.path == "tests/protocol.rs") {
            output::write(&work.join(&package), &generated.files)?;
            suites.push(Suite { package, model: name.clone(), generated });
        }
    }
    Ok(Ok(suites))
}

/// The traits of operations that hold tests.
const TESTS: [&str; 4] = [
    "smithy.test#httpRequestTests",
    "smithy.test#httpResponseTests",
    "smithy.test#httpMalformedRequestTests",
    "smithy.test#eventStreamTests",
];

/// A file that defines services for the operations with tests that no service has: one for each
/// protocol that their tests name.
fn services_of_orphans(model: &Model) -> Option<Source> {
    let services = model.services().filter_map(Shape::as_service);
    let owned: HashSet<&str> =
        services.flat_map(|service| model.operations(service)).map(|o| o.id.as_str()).collect();
    let mut by_protocol: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for shape in model.shapes.values() {
        if shape.as_operation().is_some() && !owned.contains(shape.id.as_str()) {
            let tests = TESTS.iter().filter_map(|id| shape.traits.get(id)?.as_array()).flatten();
            for protocol in tests.filter_map(|test| test.get("protocol")?.as_str()) {
                by_protocol.entry(protocol).or_default().insert(shape.id.as_str());
            }
        }
    }
    if by_protocol.is_empty() {
        return None;
    }
    let services = by_protocol.iter().map(|(protocol, operations)| {
        let name = protocol.split('#').nth(1).unwrap_or(protocol);
        let targets: Vec<String> =
            operations.iter().map(|id| format!("{{\"target\": \"{id}\"}}")).collect();
        format!(
            "\"goldsmith.conformance#OrphansOf_{name}\": {{\"type\": \"service\", \
             \"version\": \"\", \"operations\": [{}], \"traits\": {{\"{protocol}\": {{}}}}}}",
            targets.join(", ")
        )
    });
    let shapes = services.collect::<Vec<_>>().join(",\n");
    let text = format!("{{\"smithy\": \"2.0\", \"shapes\": {{\n{shapes}\n}}}}");
    Some(Source::new("services of orphans", text))
}

fn crate_of(
    model: &Model,
    service: &str,
    name: &str,
    root: &Path,
) -> Result<Generated, Vec<goldsmith_model::Problem>> {
    let description = format!("Protocol tests of {service}");
    let package = scratch::package(name, description, root, "cargo xtask conformance");
    let package = Package { model: name.to_owned(), ..package };
    let options = Options { package, service: Some(service.to_owned()), operations: None };
    goldsmith_codegen::generate(model, &options)
}

/// Compiles and runs the tests; what became of each kind, and those that failed.
fn test(work: &Path, suites: &[Suite]) -> Result<(Counts, Vec<(String, String)>)> {
    let mut table = Counts::new();
    let mut failures = Vec::new();
    for suite in suites {
        let results = results(work, &suite.package)?;
        for case in suite.generated.api.operations.iter().flat_map(|operation| &operation.cases) {
            let Some((side, kind)) = row(&case.runner) else { continue };
            let count = &mut table.entry((suite.model.clone(), kind)).or_default()[side];
            match results.get(case.test.as_str()) {
                Some(true) => {
                    count.passed += 1;
                    if is_wrong(&suite.model, &case.test) {
                        eprintln!("passes after all: {}: {}", suite.package, case.test);
                    }
                }
                Some(false) if is_wrong(&suite.model, &case.test) => count.wrong += 1,
                Some(false) => {
                    count.failed += 1;
                    failures.push((suite.package.clone(), case.test.clone()));
                }
                None if case.applies => {
                    bail!("{}: the test {} was not run", suite.package, case.test)
                }
                None => count.skipped += 1,
            }
        }
    }
    Ok((table, failures))
}

/// The tests of a crate and whether they pass.
fn results(work: &Path, package: &str) -> Result<BTreeMap<String, bool>> {
    eprintln!("testing {package}");
    let output = scratch::cargo(work)
        .args(["test", "--quiet", "--no-fail-fast", "--test", "protocol", "--package", package])
        .args(["--", "--format", "pretty"])
        .env("RUST_BACKTRACE", "0")
        .stderr(Stdio::inherit())
        .output()
        .context("starting cargo")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let results: BTreeMap<String, bool> = text
        .lines()
        .filter_map(|line| line.strip_prefix("test ")?.split_once(" ... "))
        .map(|(name, result)| (name.to_owned(), result == "ok"))
        .collect();
    if results.is_empty() {
        bail!("the tests of {package} do not compile");
    }
    Ok(results)
}

//! `cargo xtask codegen`

mod tell;

use crate::config::{self, Service};
use crate::output;
use crate::sizes::{self, Sizes};
use crate::upgrade::{self, Crate};
use crate::{Outcome, input, report};
use anstream::eprintln;
use anyhow::{Context, Result, bail};
use clap::Args;
use goldsmith_codegen::api::Package;
use goldsmith_codegen::{Coverage, Options};
use std::path::{Path, PathBuf};

/// Generate crates from models.
///
/// Without --model, generates the crates of the services in generated/services.toml. With --model,
/// generates a crate of any Smithy JSON AST or botocore model:
///
///   cargo xtask codegen --model weather.json --out ../weather-api
///
/// A model may be spread over several files: give --model for each.
///
/// When the API changes: replace the model and run the command again, first with --dry-run. It tells
/// what changed since the last release, what breaks those who call the crate, and which version comes
/// next, and writes that into the crate's CHANGELOG.md, under Unreleased. What you write beside it
/// stays. When you release the crate, give that section its version: the next change starts a new one.
/// `cargo xtask diff` tells all of it before.
///
/// The model of before is, in this order: what --since says; what the section in CHANGELOG.md counts
/// from; what a crate of --model has recorded in its .goldsmith; the model's files in git's HEAD.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Codegen {
    /// Only these services of generated/services.toml.
    #[arg(conflicts_with = "model")]
    services: Vec<String>,
    /// Write nothing; exit with 1 and name the files if any is not as it would be generated.
    #[arg(long)]
    check: bool,
    /// Write nothing; show what changed and what would be written.
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,
    /// What the model is compared with: a release such as 1.20.29, a revision of git, or a file.
    #[arg(long, value_name = "MODEL", conflicts_with = "check")]
    since: Option<String>,
    /// A model: Smithy JSON AST, or botocore's service-2.json or service-2.json.gz, whose paginators,
    /// waiters, examples and endpoint rules are read from beside it.
    #[arg(long, value_name = "FILE", requires = "out")]
    model: Vec<PathBuf>,
    /// The folder of the crate: new, empty, or generated before.
    #[arg(long, value_name = "DIR", requires = "model")]
    out: Option<PathBuf>,
    /// The name of the package [default: the name of the folder, in lower case].
    #[arg(long, value_name = "NAME", requires = "model")]
    package: Option<String>,
    /// The service, if the model has several.
    #[arg(long, value_name = "SHAPE", requires = "model")]
    service: Option<String>,
    /// Only these operations and what they need.
    #[arg(long, value_name = "A,B,…", value_delimiter = ',', requires = "model")]
    operations: Vec<String>,
    /// The dependency on the runtime, as in Cargo.toml [default: the path of this workspace's].
    #[arg(long, value_name = "TOML", requires = "model")]
    runtime: Option<String>,
    /// Leave out the warnings about the model.
    #[arg(long, short)]
    quiet: bool,
}

/// One crate to generate.
struct Job {
    name: String,
    files: Vec<PathBuf>,
    /// What paths are relative to.
    base: PathBuf,
    out: PathBuf,
    options: Options,
    /// The service, if it is one of the repository.
    service: Option<Service>,
    /// The version of the package.
    version: String,
    /// How to generate it again.
    again: String,
}

/// Runs the command.
pub(crate) fn run(command: &Codegen) -> Result<Outcome> {
    let root = config::root();
    let jobs = if command.model.is_empty() {
        from_config(command, &root)?
    } else {
        vec![from_arguments(command, &root)?]
    };
    let mut outcome = Outcome::Done;
    let mut sizes = Sizes::default();
    for job in jobs {
        if run_job(command, &job, &mut sizes)? == Outcome::Failed {
            outcome = Outcome::Failed;
        }
    }
    // The file is of all services of the repository.
    let is_all = command.model.is_empty() && command.services.is_empty() && !command.dry_run;
    if is_all && outcome == Outcome::Done {
        if !command.check {
            sizes.write(&root)?;
        } else if !sizes.is_current(&root) {
            eprintln!("{} differs\n  run cargo xtask codegen to update it", sizes::PATH);
            outcome = Outcome::Failed;
        }
    }
    Ok(outcome)
}

fn from_config(command: &Codegen, root: &Path) -> Result<Vec<Job>> {
    let config = config::load(root)?;
    for name in &command.services {
        config.find(name)?;
    }
    let wanted = |service: &&Service| {
        command.services.is_empty() || command.services.contains(&service.name)
    };
    let version =
        |service: &Service| config.package(root, &service.name).map(|(_, version)| version);
    let job = |service| of_service(service, root, version(service).unwrap_or_default());
    Ok(config.services.iter().filter(wanted).map(job).collect())
}

fn of_service(service: &Service, root: &Path, version: String) -> Job {
    let again = "cargo xtask codegen".to_owned();
    let package = Package {
        name: service.package.clone(),
        version: String::new(),
        description: service.description.clone(),
        runtime: "{ workspace = true }".to_owned(),
        in_workspace: true,
        example_dependencies: service.example_dependencies.clone(),
        command: again.clone(),
        model: with_slashes(&service.model),
    };
    let mut files = vec![service.model.clone()];
    files.extend(service.overlays.iter().cloned());
    Job {
        name: service.name.clone(),
        files,
        base: root.to_owned(),
        out: root.join(&service.out),
        options: Options { package, service: None, operations: None },
        service: Some(service.clone()),
        version,
        again,
    }
}

fn from_arguments(command: &Codegen, root: &Path) -> Result<Job> {
    let here = std::env::current_dir().context("finding the current folder")?;
    let out = here.join(command.out.as_deref().unwrap_or(Path::new(".")));
    let folder = out.file_name().map(|name| name.to_string_lossy().to_lowercase());
    let Some(name) = command.package.clone().or(folder) else {
        bail!("{} has no name to call the package by; give --package", out.display());
    };
    if let Err(reason) = Package::check_name(&name) {
        bail!("`{name}` {reason}; give another with --package");
    }
    let file_name = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    let models: Vec<String> = command.model.iter().map(file_name).collect();
    let model = models.first().cloned().unwrap_or_default();
    let operations = operations(command)?;
    let runtime = match &command.runtime {
        Some(runtime) => {
            if let Err(reason) = Package::check_runtime(runtime) {
                bail!("--runtime {runtime}: {reason}");
            }
            runtime.clone()
        }
        None => format!("{{ path = \"{}\" }}", relative(&out, &root.join("runtime"))),
    };
    let version = version(&out).unwrap_or_else(|| "0.1.0".to_owned());
    let package = Package {
        version: version.clone(),
        description: format!("API types, generated from {model}"),
        runtime,
        in_workspace: false,
        example_dependencies: Vec::new(),
        command: again(command, &models, operations.as_deref()),
        model,
        name: name.clone(),
    };
    Ok(Job {
        name,
        files: command.model.clone(),
        base: here,
        out,
        options: Options { package, service: command.service.clone(), operations },
        service: None,
        version,
        again: "the same command without --check".to_owned(),
    })
}

/// The version of a crate that was generated before, which is its people's to change.
fn version(out: &Path) -> Option<String> {
    let manifest = std::fs::read_to_string(out.join("Cargo.toml")).ok()?;
    let manifest: toml::Table = toml::from_str(&manifest).ok()?;
    Some(manifest.get("package")?.get("version")?.as_str()?.to_owned())
}

/// The operations that are asked for; none for all.
fn operations(command: &Codegen) -> Result<Option<Vec<String>>> {
    let names = command.operations.iter().map(|name| name.trim().to_owned());
    let names: Vec<String> = names.collect();
    if names.iter().any(String::is_empty) {
        bail!("--operations has an empty name; leave it out to generate all operations");
    }
    Ok((!names.is_empty()).then_some(names))
}

/// The command for the headers of files: what was asked for, and nothing of this machine.
fn again(command: &Codegen, models: &[String], operations: Option<&[String]>) -> String {
    let mut line = "cargo xtask codegen".to_owned();
    for model in models {
        line.push_str(&format!(" --model {model}"));
    }
    if let Some(service) = &command.service {
        line.push_str(&format!(" --service {service}"));
    }
    if let Some(operations) = operations {
        line.push_str(&format!(" --operations {}", operations.join(",")));
    }
    line
}

/// The way from one folder to another, with slashes.
fn relative(from: &Path, to: &Path) -> String {
    let clean = |path: &Path| -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        for part in path.components() {
            match part {
                std::path::Component::ParentDir => drop(parts.pop()),
                std::path::Component::CurDir => {}
                part => parts.push(part.as_os_str().to_string_lossy().into_owned()),
            }
        }
        parts
    };
    let (from, to) = (clean(from), clean(to));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    let down = to[common..].iter().map(String::as_str);
    up.chain(down).collect::<Vec<_>>().join("/")
}

fn with_slashes(path: &Path) -> String {
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn run_job(command: &Codegen, job: &Job, sizes: &mut Sizes) -> Result<Outcome> {
    let spinner = report::spinner(format!("generating {}", job.name));
    let model = match input::read(&job.base, &job.files, !command.quiet)? {
        Ok(model) => model,
        Err(outcome) => return Ok(outcome),
    };
    let generated = match goldsmith_codegen::generate(&model, &job.options) {
        Ok(generated) => generated,
        Err(problems) => {
            spinner.finish_and_clear();
            report::problems(&problems, &model.sources);
            return Ok(Outcome::Failed);
        }
    };
    spinner.finish_and_clear();
    sizes.add(&job.name, &generated);
    if !command.quiet {
        report::problems(&generated.problems, &model.sources);
    }
    let difference = output::compare(&job.out, &generated.files)?;
    if command.check {
        return Ok(tell::difference(job, &difference));
    }
    let coverage = Coverage::new(&model, &generated.api);
    let krate = Crate {
        name: &job.name,
        folder: &job.base,
        files: &job.files,
        out: &job.out,
        service: job.service.as_ref(),
        options: &job.options,
        version: job.version.clone(),
        since: command.since.as_deref(),
    };
    let upgrade = upgrade::upgrade(&krate, model)?;
    if command.dry_run {
        tell::generated(job, &generated);
        tell::planned(&difference);
        upgrade.tell();
        upgrade.show(&krate);
        return Ok(Outcome::Done);
    }
    let written = output::write(&job.out, &generated.files)?;
    tell::generated(job, &generated);
    report::coverage(&coverage);
    tell::written(&written);
    upgrade.tell();
    upgrade.write(&krate)?;
    Ok(Outcome::Done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_from_one_folder_to_another() {
        for (from, to, way) in
            [("/a/b/c", "/a/d", "../../d"), ("/a/b", "/a/b/c", "c"), ("/a/x/../b", "/a/d", "../d")]
        {
            assert_eq!(relative(Path::new(from), Path::new(to)), way);
        }
    }
}

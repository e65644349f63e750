//! `cargo xtask codegen`

mod job;
mod tell;

use crate::output::{self, Difference};
use crate::sizes::{self, Sizes};
use crate::upgrade::{self, Crate, Upgrade};
use crate::{Outcome, config, input, report};
use anstream::eprintln;
use anyhow::{Result, anyhow};
use clap::Args;
use goldsmith_codegen::{Coverage, Generated};
use job::Job;
use std::path::PathBuf;

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
/// Raise the version after that: it is told to be enough, or not, since the section remembers which one
/// the last release had. Without a section, the version that the crate has is taken for a release.
///
/// The model of before is, in this order: what --since says; what the section in CHANGELOG.md counts
/// from; what a crate of --model has recorded in its .goldsmith, together with the options that it was
/// generated with; the model's files in git's HEAD.
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

/// A crate as it would be written.
struct Plan {
    job: Job,
    generated: Generated,
    difference: Difference,
    coverage: Coverage,
    upgrade: Upgrade,
}

/// Runs the command. All crates are planned before the first is written: where one cannot be, none is.
pub(crate) fn run(command: &Codegen) -> Result<Outcome> {
    let root = config::root();
    let jobs = if command.model.is_empty() {
        job::from_config(command, &root)?
    } else {
        vec![job::from_arguments(command, &root)?]
    };
    let mut outcome = Outcome::Done;
    let mut sizes = Sizes::default();
    let mut plans = Vec::new();
    let names: Vec<String> = jobs.iter().map(|job| job.name.clone()).collect();
    let others = names.len().saturating_sub(1);
    for (job, name) in jobs.into_iter().zip(&names) {
        let planned = plan(command, job, &mut sizes);
        let planned = planned.map_err(|error| match names.iter().find(|other| *other != name) {
            Some(other) => anyhow!(
                "{name}: {error:#}; no crate is written: name the services that are meant, as in \
                 `cargo xtask codegen {other}`"
            ),
            None => error,
        });
        match planned? {
            Ok(plan) => plans.push(plan),
            Err(Outcome::Done) => {}
            Err(Outcome::Failed) => outcome = Outcome::Failed,
        }
    }
    if outcome == Outcome::Done {
        for plan in plans {
            if command.dry_run { show(&plan) } else { write(&plan)? }
        }
    } else if others > 0 && !command.check {
        eprintln!("no crate is written, since not all can be");
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

/// Reads a model and generates its crate, without writing anything. With `--check` there is nothing to
/// do after that.
fn plan(command: &Codegen, job: Job, sizes: &mut Sizes) -> Result<Result<Plan, Outcome>> {
    let spinner = report::spinner(format!("generating {}", job.name));
    let model = match input::read(&job.base, &job.files, !command.quiet)? {
        Ok(model) => model,
        Err(outcome) => return Ok(Err(outcome)),
    };
    let generated = match goldsmith_codegen::generate(&model, &job.options) {
        Ok(generated) => generated,
        Err(problems) => {
            spinner.finish_and_clear();
            report::problems(&problems, &model.sources);
            return Ok(Err(Outcome::Failed));
        }
    };
    spinner.finish_and_clear();
    sizes.add(&job.name, &generated);
    if !command.quiet {
        report::problems(&generated.problems, &model.sources);
    }
    let difference = output::compare(&job.out, &generated.files)?;
    if command.check {
        return Ok(Err(tell::difference(&job, &difference)));
    }
    let coverage = Coverage::new(&model, &generated.api);
    let krate = Crate {
        name: &job.name,
        folder: &job.base,
        files: &job.files,
        out: &job.out,
        service: job.service.as_ref(),
        options: &job.options,
        version: &job.version,
        since: command.since.as_deref(),
    };
    let upgrade = upgrade::upgrade(&krate, model)?;
    Ok(Ok(Plan { job, generated, difference, coverage, upgrade }))
}

/// Shows what would be written.
fn show(plan: &Plan) {
    tell::generated(&plan.job, &plan.generated);
    tell::planned(&plan.difference);
    plan.upgrade.tell(plan.difference.is_outdated());
    plan.upgrade.show(&plan.job.out);
}

fn write(plan: &Plan) -> Result<()> {
    let written = output::write(&plan.job.out, &plan.generated.files)?;
    tell::generated(&plan.job, &plan.generated);
    report::coverage(&plan.coverage);
    tell::written(&written);
    plan.upgrade.tell(plan.difference.is_outdated());
    plan.upgrade.write(&plan.job.out)
}

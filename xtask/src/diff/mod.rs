//! `cargo xtask diff`
//!
//! Two models enter: files, releases of the history, revisions of git. What leaves is what changed
//! between them, as text, Markdown, JSON or a page of API changes; and an exit status for CI.

mod cause;
mod fits;
mod hint;
mod json;
mod krate;
mod made;
mod markdown;
mod report;
mod same;
mod sections;
mod side;
mod text;
mod words;

pub(crate) use report::{Made, Report, Wanted, report};
pub(crate) use side::{Side, Texts, file_in_revision, texts};

use side::present;

use crate::{Outcome, config, report as tell};
use anstream::{print, println};
use anyhow::{Context, Result, anyhow, bail};
use clap::{Args, ValueEnum};
use goldsmith_codegen::apichanges::ApiChanges;
use goldsmith_codegen::reference;
use goldsmith_codegen::verdict::Level;
use goldsmith_model::diff::Severity;
use goldsmith_model::{Problem, Shape};
use std::process::ExitCode;

/// Compare two models: what changed, whom it concerns, and which version comes next.
///
/// OLD and NEW are each one of
///
///   model.json, service-2.json.gz     a file: Smithy JSON AST, or botocore's with those beside it
///   models/weather                    a folder: botocore's files, or several of one model
///   lambda                            the model of a service of generated/services.toml
///   lambda@1.20.29                    a release of its history (cargo xtask history list)
///   lambda@HEAD~3                     the service's model in a revision of git
///   HEAD~3:some/folder/model.json     a file in a revision of git
///   ../weather-api                    a generated crate: what it was made of at its last release
///
/// What will the next release of a service break?
///
///   cargo xtask diff lambda@1.42.8 lambda@1.44.5
///   cargo xtask diff lambda service-2.json.gz
///   cargo xtask diff ../weather-api weather.json
///
/// What has this branch changed, and may it be merged?
///
///   cargo xtask diff --service lambda main HEAD --fail-on breaking
///
/// An entry for a changelog, data for a tool, the page as AWS has it:
///
///   cargo xtask diff lambda@1.42.8 lambda --format markdown
///   cargo xtask diff lambda@1.42.8 lambda --format json
///   cargo xtask diff lambda@1.12.55 lambda@1.12.56 --format apichanges
///
/// Each change has two verdicts. The first is Smithy's: what it does to those who use the service,
/// as note, warning, danger or error. The second, in brackets, is what it does to the generated Rust
/// crate: the kinds of change, by patch, minor and major (docs/verdict.md explains each); what breaks
/// code that calls the crate is told in a line of its own.
/// If OLD is the model of a crate, the version that comes next is told, too.
///
/// The exit status is 0; 1 if --fail-on asks for it; 2 if something went wrong, such as that --fail-on
/// asks for a verdict on the Rust crate that cannot be given.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Command {
    /// The model as it was.
    old: String,
    /// The model as it is [default: the present model of the service].
    new: Option<String>,
    /// A service of generated/services.toml that OLD and NEW are releases or revisions of; or, if
    /// they are models with several services, the one to look at.
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// How the changes are told.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 1 if there is a change as severe as this, or more so.
    #[arg(long, value_enum, value_name = "WHAT")]
    fail_on: Option<Threshold>,
    /// Tell of documentation, too.
    #[arg(long)]
    documentation: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people at a terminal.
    Text,
    /// For tools; docs/diff.md describes it.
    Json,
    /// For a changelog.
    Markdown,
    /// What was added, as on AWS's pages of API changes.
    Apichanges,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Threshold {
    /// Any change of the model.
    Note,
    /// A change of the model that may concern somebody.
    Warning,
    /// A change of the model that is likely to surprise.
    Danger,
    /// A change of the model that is not compatible.
    Error,
    /// `error` or `major`.
    Breaking,
    /// The next version of the crate is a major one: code that calls it may not compile any more.
    Major,
    /// The next version of the crate is a minor or major one.
    Minor,
}

/// Runs the command.
pub(crate) fn run(command: &Command) -> ExitCode {
    match compare(command) {
        Ok(Some(report)) => match command.fail_on.map(|what| is_met(what, &report)) {
            None | Some(Ok(false)) => ExitCode::SUCCESS,
            Some(Ok(true)) => ExitCode::FAILURE,
            Some(Err(error)) => {
                tell::error(&error);
                ExitCode::from(2)
            }
        },
        // What is wrong with the models has been told.
        Ok(None) => ExitCode::from(2),
        Err(error) => {
            tell::error(&error);
            ExitCode::from(2)
        }
    }
}

/// Compares and tells; gives no report if a model is wrong.
fn compare(command: &Command) -> Result<Option<Report>> {
    let spinner = tell::spinner("comparing".to_owned());
    let config = config::load(&config::root())?;
    let named = command.service.as_deref();
    let known = named.filter(|name| config.find(name).is_ok());
    let old = texts(&command.old, known).context("OLD")?;
    let of = old.service.clone();
    let of = of.as_deref().or(known);
    let new = match (&command.new, of) {
        (Some(new), _) => texts(new, known.or(of)).context("NEW")?,
        (None, Some(service)) => present(&config::root(), config.find(service)?)?,
        (None, None) => bail!("what is {} to be compared with? Give NEW, too", command.old),
    };
    let mut wanted = made::wanted(&config, of, &old, &new);
    wanted.documentation = command.documentation;
    let (old, new) = match (&old.krate, &new.krate) {
        (Some(_), None) => (old, new.into_record()),
        (None, Some(_)) => (old.into_record(), new),
        _ => (old, new),
    };
    let (old, new) = std::thread::scope(|scope| {
        let first = scope.spawn(|| old.read());
        let second = new.read();
        (first.join().unwrap_or(Err(Outcome::Failed)), second)
    });
    let (Ok(old), Ok(new)) = (old, new) else { return Ok(None) };
    let service = named.filter(|_| known.is_none()).map(str::to_owned);
    if let Some(service) = &service {
        check_service(service, &old, &new)?;
        wanted.old.service = Some(service.clone());
        wanted.new.service = Some(service.clone());
    }
    let report = report(old, new, &wanted).map_err(|reason| anyhow!(reason))?;
    spinner.finish_and_clear();
    match command.format {
        Format::Text if report.is_silent() => println!("{}", unchanged(&report)),
        Format::Text => print!("{}", text::text(&report)),
        Format::Json => print!("{}", json::json(&report)),
        Format::Markdown => print!("{}", markdown::markdown(&report)),
        Format::Apichanges => print!("{}", api_changes(&report, service.as_deref())?),
    }
    Ok(Some(report))
}

/// A service that neither model has is an error, and no reason for a report without a verdict.
fn check_service(name: &str, old: &Side, new: &Side) -> Result<()> {
    match (
        reference::choose_service(&old.model, Some(name)),
        reference::choose_service(&new.model, Some(name)),
    ) {
        (Err(_), Err(problems)) => {
            let problem = problems.into_iter().next();
            let hint = problem.and_then(|problem| problem.hint).unwrap_or_default();
            bail!("--service {name}: neither model has such a service; {hint}")
        }
        _ => Ok(()),
    }
}

/// That nothing changed, or nothing that is told.
fn unchanged(report: &Report) -> String {
    let left_out = words::left_out(report, true);
    let left_out = if left_out.is_empty() { left_out } else { format!(" but {left_out}") };
    let verdict = match (&report.rust, report.level()) {
        (Err(reason), _) => format!("; no verdict on the Rust API: {reason}"),
        (Ok(_), Some(_)) => format!("; Rust API: {}", words::verdict_now(report)),
        (Ok(_), None) => String::new(),
    };
    format!("{}: nothing changed{left_out}{verdict}", words::sides(report))
}

/// Whether there is a change as severe as that; an error if that needs a verdict that there is not.
fn is_met(what: Threshold, report: &Report) -> Result<bool> {
    let at_least = |severity| report.diff.worst().is_some_and(|worst| worst >= severity);
    let level = |level| report.level().is_some_and(|worst| worst >= level);
    let needs_rust = match what {
        Threshold::Note | Threshold::Warning | Threshold::Danger | Threshold::Error => false,
        Threshold::Breaking => !at_least(Severity::Error),
        Threshold::Major | Threshold::Minor => true,
    };
    if let (true, Err(reason)) = (needs_rust, &report.rust) {
        bail!("--fail-on asks for a verdict on the Rust API, and there is none: {reason}");
    }
    Ok(match what {
        Threshold::Note => at_least(Severity::Note),
        Threshold::Warning => at_least(Severity::Warning),
        Threshold::Danger => at_least(Severity::Danger),
        Threshold::Error => at_least(Severity::Error),
        Threshold::Breaking => at_least(Severity::Error) || level(Level::Major),
        Threshold::Major => level(Level::Major),
        Threshold::Minor => level(Level::Minor),
    })
}

/// The page of a day: its heading and what was added.
fn api_changes(report: &Report, service: Option<&str>) -> Result<String> {
    let (old, new) = (chosen(&report.old, service)?, chosen(&report.new, service)?);
    let changes = ApiChanges::new((&report.old.model, old), (&report.new.model, new));
    let date = report.new.date.as_ref().map(|date| format!("{} - ", date.replace('-', "/")));
    let counts = format!("{} new, {} updated", changes.new.len(), changes.updated.len());
    let heading = format!("{}{} - {counts}", date.unwrap_or_default(), report.title());
    Ok(format!("{heading}\n\n{}", changes.to_text()))
}

/// The service of a side: the one that is asked for, or the only one.
fn chosen<'a>(side: &'a Side, service: Option<&str>) -> Result<&'a Shape> {
    let wanted = reference::choose_service(&side.model, service);
    wanted.or_else(|_| reference::choose_service(&side.model, None)).map_err(|problems| {
        let told = |p: &Problem| match &p.hint {
            Some(hint) => format!("{}; {hint}", p.message),
            None => p.message.clone(),
        };
        anyhow!("{}: {}", side.name, problems.first().map(told).unwrap_or_default())
    })
}

/// What a regeneration tells of the changes.
pub(crate) fn brief(report: &Report) -> String {
    text::brief(report)
}

/// What goes into a changelog.
pub(crate) fn entry(report: &Report) -> String {
    markdown::entry(report)
}

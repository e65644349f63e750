//! What a regeneration changes: what the model was before, what that means, and the changelog.
//!
//! What was before is what `--since` says; else what the block of the changelog counts from; else, for
//! a crate of `--model`, what the crate has recorded; else the files of the model as git's HEAD has
//! them. Where none of these is, that is said in one line, and nothing is compared. What was written
//! before stays then: the changelog and the record are only replaced by what a comparison has found.

mod base;
mod changelog;
mod files;
mod record;
mod since;

use crate::config::Service;
use crate::diff::{self, Report, Side, Wanted};
use crate::{input, output};
use anstream::{eprint, eprintln, println};
use anyhow::{Context, Result, anyhow, bail};
use base::{Base, Before, Known};
use goldsmith_codegen::Options;
use goldsmith_model::Model;
use std::path::{Path, PathBuf};

/// A crate that is generated again.
pub(crate) struct Crate<'a> {
    pub(crate) name: &'a str,
    /// What paths are relative to.
    pub(crate) folder: &'a Path,
    /// The files of the model.
    pub(crate) files: &'a [PathBuf],
    pub(crate) out: &'a Path,
    /// The service, if the crate is one of the repository.
    pub(crate) service: Option<&'a Service>,
    pub(crate) options: &'a Options,
    /// The version of the package.
    pub(crate) version: String,
    pub(crate) since: Option<&'a str>,
}

/// What a regeneration changes besides the files of the crate.
#[derive(Debug, Default)]
pub(crate) struct Upgrade {
    /// Why there is no report, or less than one may expect.
    notes: Vec<String>,
    report: Option<Report>,
    /// The entry of the changelog, and the changelog with it, if it is not as it was.
    entry: String,
    changelog: Option<String>,
    /// The record of the model, and that of the last release.
    record: Option<(String, Option<String>)>,
}

const CHANGELOG: &str = "CHANGELOG.md";

/// Compares what a crate was generated from with what it is generated from now.
pub(crate) fn upgrade(krate: &Crate<'_>, model: Model) -> Result<Upgrade> {
    let mut upgrade = Upgrade::default();
    let path = krate.out.join(CHANGELOG);
    let text = match std::fs::read_to_string(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        text => text.with_context(|| format!("reading {}", path.display()))?,
    };
    let marked = changelog::base(&text);
    let record = match krate.service {
        None => record::of(input::load(krate.folder, krate.files)?),
        Some(_) => None,
    };
    let (base, side) = match base::before(krate, marked, record.as_deref(), &mut upgrade.notes)? {
        Known::Model(before) => {
            let Before { base, side } = *before;
            (base, side)
        }
        Known::Nothing => {
            upgrade.record = record.map(|record| (record, None));
            return Ok(upgrade);
        }
        Known::Lost => return Ok(upgrade),
    };
    let now = now(krate, &base, record.as_deref(), model)?;
    match diff::report(side, now, &wanted(krate)) {
        Ok(report) => upgrade.keep(report, base, record, &text),
        Err(reason) if krate.since.is_some() => bail!("--since: {reason}"),
        // The record stays that of the model which has been compared last: nothing is lost.
        Err(reason) => {
            upgrade.notes.push(format!("not compared: {reason}; --since says with what"));
        }
    }
    Ok(upgrade)
}

fn wanted(krate: &Crate<'_>) -> Wanted {
    Wanted {
        service: krate.options.service.clone(),
        operations: krate.options.operations.clone(),
        documentation: false,
        package: Some((krate.options.package.name.clone(), krate.version.clone())),
    }
}

/// The model of now in the form that the other is in: a record has no texts.
fn now(krate: &Crate<'_>, base: &Base, record: Option<&str>, model: Model) -> Result<Side> {
    let name = krate.name.to_owned();
    if let (Base::Record(_), Some(record)) = (base, record) {
        let texts = diff::Texts { name, date: None, input: record::input(krate.name, record)? };
        return texts.read().map_err(|_| anyhow!("the record of the model cannot be read"));
    }
    Ok(Side { name, date: None, model })
}

impl Upgrade {
    /// Keeps what a comparison has found: the changelog, and the records.
    fn keep(&mut self, report: Report, base: Base, record: Option<String>, changelog: &str) {
        let is_empty = report.is_empty();
        let text = if is_empty {
            changelog::without(changelog)
        } else {
            self.entry = diff::entry(&report);
            changelog::with(changelog, &base.mark(), &self.entry)
        };
        self.changelog = (text != changelog).then_some(text);
        // Where nothing changed, the last release is what there is.
        let released = match base {
            Base::Record(text) if !is_empty => Some(text),
            _ => None,
        };
        self.record = record.map(|record| (record, released));
        self.report = Some(report);
    }

    /// Tells what changed, in short.
    pub(crate) fn tell(&self) {
        self.notes.iter().for_each(|note| eprintln!("  {note}"));
        match &self.report {
            Some(report) if !report.is_empty() => {
                let text = diff::brief(report);
                text.lines().for_each(|line| eprint!("  {line}\n"));
            }
            _ => {}
        }
    }

    /// Shows what would be written.
    pub(crate) fn show(&self, krate: &Crate<'_>) {
        if self.changelog.is_none() {
            return;
        }
        let path = krate.out.join(CHANGELOG);
        if self.entry.is_empty() {
            eprintln!("  {} would have no entry any more", path.display());
        } else {
            eprintln!("  {} would get", path.display());
            println!("{}", self.entry.trim_end());
        }
    }

    /// Writes the changelog and the record.
    pub(crate) fn write(&self, krate: &Crate<'_>) -> Result<()> {
        if let Some(text) = &self.changelog {
            output::replace(&krate.out.join(CHANGELOG), text)?;
            let what = if self.entry.is_empty() { "has no entry any more" } else { "written" };
            eprintln!("  {CHANGELOG} {what}");
        }
        match &self.record {
            Some((model, released)) => record::write(krate.out, model, released.as_deref()),
            None => Ok(()),
        }
    }
}

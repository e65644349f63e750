//! What a regeneration changes: what the model was before, what that means, and the changelog.
//!
//! What was before is what `--since` says; else what the block of the changelog counts from; else, for
//! a crate of `--model`, what the crate has recorded; else the files of the model as git's HEAD has
//! them. Where none of these is, that is said in one line, and nothing is compared. What was written
//! before stays then: the changelog and the record are only replaced by what a comparison has found.

mod base;
mod changelog;
mod files;
mod since;
mod version;

use crate::config::Service;
use crate::diff::{self, Made, Report, Side, Wanted};
use crate::record::{self, Choice, Record};
use crate::{input, output};
use anstream::{eprint, eprintln, println};
use anyhow::{Context, Result, anyhow, bail};
use base::{Base, Before, Known};
use goldsmith_codegen::Options;
use goldsmith_codegen::verdict::Level;
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
    pub(crate) version: &'a str,
    pub(crate) since: Option<&'a str>,
}

impl Crate<'_> {
    /// What the crate is generated with, and the version of its package.
    fn made(&self) -> (Choice, String) {
        (Choice::of(self.options), self.version.to_owned())
    }
}

/// What a regeneration changes besides the files of the crate.
#[derive(Debug, Default)]
pub(crate) struct Upgrade {
    /// Why there is no report, or less than one may expect.
    notes: Vec<String>,
    report: Option<Report>,
    /// How to see all changes.
    all: Option<String>,
    /// The entry of the changelog, and the changelog with it, if it is not as it was.
    entry: String,
    changelog: Option<String>,
    /// The record of the model, and that of the last release.
    record: Option<(Record, Option<Record>)>,
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
    let marked = changelog::base(&text).map(version::unmarked);
    let record = match krate.service {
        None => Record::of(input::load(krate.folder, krate.files)?, Some(krate.made())),
        Some(_) => None,
    };
    let mark = marked.map(|(mark, _)| mark);
    let (base, side) = match base::before(krate, mark, record.as_ref(), &mut upgrade.notes)? {
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
    let made = match &base {
        Base::Record(record) => record.made.clone(),
        _ => None,
    };
    let since = last_release(krate.out, krate.version);
    let wanted = wanted(krate, made.map(|(choice, _)| choice), &since);
    let now = now(krate, &base, record.as_ref(), model)?;
    upgrade.all = how_to_see_all(krate, &base, &side);
    match diff::report(side, now, &wanted) {
        Ok(report) => upgrade.keep(report, base, record, (&text, &since)),
        Err(reason) if krate.since.is_some() => bail!("--since: {reason}"),
        // The record stays that of the model which has been compared last: nothing is lost.
        Err(reason) => {
            let hint = "--since says with what; to count from the present model, give that";
            upgrade.notes.push(format!("not compared: {reason}; {hint}"));
        }
    }
    Ok(upgrade)
}

/// The version of a crate's last release, as far as it is known.
pub(crate) fn last_release(out: &Path, present: &str) -> String {
    let text = std::fs::read_to_string(out.join(CHANGELOG)).unwrap_or_default();
    let marked = changelog::base(&text).and_then(|mark| version::unmarked(mark).1);
    version::base(marked, &text, recorded(out).as_deref(), present)
}

/// The version that the record of the last generation knows.
fn recorded(out: &Path) -> Option<String> {
    record::last(out)?.ok()?.made.map(|(_, version)| version)
}

/// What to compare: the crate as it was made, and as it is made now.
fn wanted(krate: &Crate<'_>, was: Option<Choice>, since: &str) -> Wanted {
    let new = Choice::of(krate.options);
    let made = Made {
        name: new.package.clone(),
        base: since.to_owned(),
        version: krate.version.to_owned(),
    };
    Wanted { documentation: false, package: Some(made), old: was.unwrap_or(new.clone()), new }
}

/// The command that shows all changes, if there is one.
fn how_to_see_all(krate: &Crate<'_>, base: &Base, before: &Side) -> Option<String> {
    let here = |path: &Path| path.strip_prefix(krate.folder).unwrap_or(path).display().to_string();
    let new = match (krate.service, krate.files) {
        (Some(_), _) => krate.name.to_owned(),
        (None, [file]) => here(file),
        (None, _) => return None,
    };
    let old = match (base, krate.service, krate.since) {
        (Base::Release(name), ..) => format!("{}@{name}", krate.name),
        (Base::Git(_), Some(_), None) if before.name == "HEAD" => format!("{}@HEAD", krate.name),
        (Base::Git(_), None, None) if before.name == "HEAD" => format!("HEAD:./{new}"),
        (Base::Git(_), Some(_), _) if before.name.contains('@') => before.name.clone(),
        (Base::Record(_), _, None) => here(krate.out),
        (_, _, Some(since)) if krate.folder.join(since).exists() => since.to_owned(),
        _ => return None,
    };
    Some(format!("cargo xtask diff {old} {new}"))
}

/// The model of now in the form that the other is in: a record has no texts.
fn now(krate: &Crate<'_>, base: &Base, record: Option<&Record>, model: Model) -> Result<Side> {
    let name = krate.name.to_owned();
    if let (Base::Record(_), Some(record)) = (base, record) {
        let texts = diff::Texts::new(name, None, record.input(krate.name));
        let texts = diff::Texts { has_texts: false, ..texts };
        return texts.read().map_err(|_| anyhow!("the record of the model cannot be read"));
    }
    Ok(Side { name, date: None, has_texts: true, model })
}

impl Upgrade {
    /// Keeps what a comparison has found: the changelog, and the records.
    fn keep(
        &mut self,
        report: Report,
        base: Base,
        record: Option<Record>,
        (changelog, since): (&str, &str),
    ) {
        let is_empty = report.is_empty();
        let text = if is_empty {
            changelog::without(changelog)
        } else {
            self.entry = diff::entry(&report);
            changelog::with(changelog, &version::marked(&base.mark(), since), &self.entry)
        };
        self.changelog = (text != changelog).then_some(text);
        // Where nothing changed, the last release is what there is.
        let released = match base {
            Base::Record(record) if !is_empty => Some(*record),
            _ => None,
        };
        self.record = record.map(|record| (record, released));
        self.report = Some(report);
    }

    /// Tells what changed, in short. `others` says whether files of the crate change, too.
    pub(crate) fn tell(&self, others: bool) {
        self.notes.iter().for_each(|note| eprintln!("  {note}"));
        match &self.report {
            Some(report) if !report.is_empty() => {
                let text = diff::brief(report);
                text.lines().for_each(|line| eprint!("  {line}\n"));
                self.all.iter().for_each(|command| eprintln!("    all of it: {command}"));
            }
            Some(_) if self.changelog.is_some() && self.entry.is_empty() => {
                eprintln!("  the API is as it was at the last release");
            }
            // What a model says in words is in no record.
            Some(report) if others => {
                if let Some(next) = report.after(Level::Patch) {
                    eprintln!("  the API is the same: patch: {next}");
                }
            }
            _ => {}
        }
    }

    /// Shows what would be written.
    pub(crate) fn show(&self, out: &Path) {
        if self.changelog.is_none() {
            return;
        }
        let path = out.join(CHANGELOG);
        let here = std::env::current_dir().unwrap_or_default();
        let path = path.strip_prefix(here).unwrap_or(&path);
        if self.entry.is_empty() {
            eprintln!("  {} would have no entry any more", path.display());
        } else {
            eprintln!("  {} would get", path.display());
            println!("{}", self.entry.trim_end());
        }
    }

    /// Writes the changelog and the record.
    pub(crate) fn write(&self, out: &Path) -> Result<()> {
        if let Some(text) = &self.changelog {
            output::replace(&out.join(CHANGELOG), text)?;
            let what = if self.entry.is_empty() { "has no entry any more" } else { "written" };
            eprintln!("  {CHANGELOG} {what}");
        }
        match &self.record {
            Some((model, released)) => record::write(out, model, released.as_ref()),
            None => Ok(()),
        }
    }
}

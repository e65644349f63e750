//! `cargo xtask bench compile`
//!
//! What enters are crates: that of Lambda, those of models, and those of others. What leaves is a table
//! of what it takes to compile them, on their own and with programs that use them.

mod build;
mod peers;
mod round;
mod subject;
mod table;

use crate::output::replace;
use crate::{Outcome, config, report};
use anstream::{eprintln, println};
use anyhow::{Context, Result, bail};
use build::Place;
use clap::Args;
use indicatif::ProgressBar;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Command;
use subject::Subject;
use table::Column;

/// Measure how long generated crates take to compile.
///
/// Builds goldsmith-lambda and the crates of models, in release, in debug and with `cargo check`: cold,
/// with all that they depend on; the crate alone; a program that uses five of its operations; and that
/// program again, once its file has been touched. Prints seconds of processors, seconds that passed,
/// memory, crates, lines, and the size of a program that makes one request.
///
///   cargo xtask bench compile
///   cargo xtask bench compile --model botocore/botocore/data/ec2/2016-11-15/service-2.json.gz --rounds 3
///
/// Each column takes a few minutes, and its folder up to 2 GiB while it is built. The figures are worth
/// something on a machine that does nothing else meanwhile.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Compile {
    /// A model of another service, of any format that `codegen --model` takes; give it several times for
    /// several services.
    #[arg(long, value_name = "FILE")]
    model: Vec<PathBuf>,
    /// Build the crates of others for Lambda, too, which are downloaded: aws-sdk-lambda, with default
    /// features and without, and rusoto_lambda, which needs OpenSSL.
    #[arg(long)]
    peers: bool,
    /// How often everything is built; the table has the medians.
    #[arg(long, value_name = "N", default_value = "1")]
    rounds: NonZeroUsize,
    /// Write the table as a page of Markdown, too.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Where crates are generated and compiled [default: target/bench-compile].
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
}

/// Runs the command. A crate that does not compile is told of, and the others measured all the same.
pub(super) fn run(command: &Compile) -> Result<Outcome> {
    let root = config::root();
    let here = std::env::current_dir().context("finding the current folder")?;
    let work = match &command.work {
        Some(work) => here.join(work),
        None => root.join("target/bench-compile"),
    };
    let subjects = match subjects(command, &root, &work)? {
        Ok(subjects) => subjects,
        Err(outcome) => return Ok(outcome),
    };
    let bar = report::progress(subjects.len() * command.rounds.get() * round::BUILDS, "building");
    bar.enable_steady_tick(std::time::Duration::from_secs(1));
    let this = std::env::current_exe().context("finding this program")?;
    let mut columns = Vec::new();
    let mut outcome = Outcome::Done;
    for (number, subject) in subjects.iter().enumerate() {
        let folder = work.join("builds").join(number.to_string());
        let place = Place { folder, this: this.clone() };
        match measure(subject, &place, &root, command.rounds, &bar) {
            Ok(column) => {
                columns.push(column);
                // Hours may be behind us: what is known is written, whatever comes.
                if let Some(path) = &command.markdown {
                    replace(&here.join(path), &page(command, &columns, subjects.len()))?;
                }
            }
            Err(error) => {
                bar.suspend(|| report::error(&error.context(subject.name.clone())));
                outcome = Outcome::Failed;
            }
        }
    }
    bar.finish_and_clear();
    if columns.is_empty() {
        return Ok(Outcome::Failed);
    }
    println!("{}", table::table(&columns).text());
    Ok(outcome)
}

/// What is to be measured. All models are generated before anything is built.
fn subjects(command: &Compile, root: &Path, work: &Path) -> Result<Result<Vec<Subject>, Outcome>> {
    let mut names: Vec<String> = command.model.iter().map(|file| subject::name(file)).collect();
    names.sort();
    if let Some(twice) = names.windows(2).find(|pair| pair[0] == pair[1]) {
        bail!("two models would be called {}; rename one of the files", twice[0]);
    }
    let mut subjects = vec![Subject::lambda(root)?];
    for file in &command.model {
        let spinner = report::spinner(format!("generating {}", file.display()));
        let subject = Subject::model(file, root, &work.join("crates"))?;
        spinner.finish_and_clear();
        match subject {
            Ok(subject) => subjects.push(subject),
            Err(outcome) => return Ok(Err(outcome)),
        }
    }
    if command.peers {
        subjects.extend(peers::PEERS.iter().map(Subject::peer));
    }
    Ok(Ok(subjects))
}

/// Measures a crate in all rounds. What was built is deleted after that.
fn measure(
    subject: &Subject,
    place: &Place,
    root: &Path,
    rounds: NonZeroUsize,
    bar: &ProgressBar,
) -> Result<Column> {
    subject.write(&place.folder, root)?;
    bar.set_message(format!("{}: fetching", subject.name));
    build::call(place, &["fetch"])?;
    let mut column = Column::new(&subject.name, subject.operations);
    for number in 1..=rounds.get() {
        let mut tell = |what: &str| {
            let message = format!("{}: {what}", subject.name);
            if bar.is_hidden() {
                eprintln!("round {number} of {rounds}: {message}");
            }
            bar.set_message(message);
            bar.inc(1);
        };
        round::round(subject, place, &mut column, &mut tell)?;
    }
    Ok(column)
}

/// The page: the table, how it was made, and how to read it. A run that was stopped, or in which something
/// did not compile, has fewer columns than crates.
fn page(command: &Compile, columns: &[Column], all: usize) -> String {
    let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let missing = match all - columns.len() {
        0 => String::new(),
        _ => format!("Measured so far: {} of {all} crates.\n\n", columns.len()),
    };
    let (rounds, s) = (command.rounds, if command.rounds.get() == 1 { "" } else { "s" });
    format!(
        "# Compile time\n\nMade by `{}` with {}, {cores} processors ({}, {}), {rounds} round{s}.\n\n\
         {missing}{}\n{}",
        again(command),
        compiler(),
        std::env::consts::ARCH,
        std::env::consts::OS,
        table::table(columns).markdown(),
        include_str!("notes.md"),
    )
}

/// The command as anybody would type it: no folder of this machine.
fn again(command: &Compile) -> String {
    let mut line = "cargo xtask bench compile".to_owned();
    for file in &command.model {
        let parts = file.components().map(|part| part.as_os_str().to_string_lossy());
        let parts: Vec<_> = parts.collect();
        // Of a model of botocore: its service and version, too.
        let kept =
            if parts.last().is_some_and(|name| name.starts_with("service-2")) { 3 } else { 1 };
        let kept = parts.len().saturating_sub(kept);
        line.push_str(&format!(" --model {}", parts[kept..].join("/")));
    }
    if command.peers {
        line.push_str(" --peers");
    }
    if command.rounds.get() > 1 {
        line.push_str(&format!(" --rounds {}", command.rounds));
    }
    line + " --markdown FILE"
}

/// What the compiler calls itself.
fn compiler() -> String {
    let output = Command::new("rustc").arg("--version").output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    text.ok().filter(|text| !text.is_empty()).unwrap_or_else(|| "an unknown rustc".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Cli;
    use clap::Parser;

    fn parsed(line: &str) -> Result<Compile, clap::Error> {
        let cli = Cli::try_parse_from(line.split(' '))?;
        match cli.command {
            crate::Command::Bench(super::super::Bench::Compile(command)) => Ok(command),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn command_lines() {
        let line = "cargo-xtask bench compile --model /b/ec2/2016-11-15/service-2.json.gz \
                    --model ../weather.json --rounds 3 --peers --markdown x.md";
        assert_eq!(
            again(&parsed(line).unwrap()),
            "cargo xtask bench compile --model ec2/2016-11-15/service-2.json.gz \
             --model weather.json --peers --rounds 3 --markdown FILE"
        );
        let line = "cargo-xtask bench compile";
        assert_eq!(again(&parsed(line).unwrap()), "cargo xtask bench compile --markdown FILE");
        assert!(parsed("cargo-xtask bench compile --rounds 0").is_err());
    }
}

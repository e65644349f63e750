//! Whether crates compile without a warning.

use super::package;
use super::record::Row;
use crate::{report, scratch};
use anstream::eprintln;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;
use std::str::FromStr;

/// How many crates are compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sample {
    All,
    Some(usize),
}

impl FromStr for Sample {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "all" => Ok(Self::All),
            text => match text.parse() {
                Ok(number) if number > 0 => Ok(Self::Some(number)),
                _ => Err("give `all`, or a number of services".to_owned()),
            },
        }
    }
}

/// How many crates cargo is given at once.
const BATCH: usize = 8;
/// How many messages of a crate are shown.
const SHOWN: usize = 3;

/// Compiles crates and counts what the compiler says of each.
pub(crate) fn check(out: &Path, rows: &mut [Row], sample: Sample) -> Result<()> {
    let mut chosen = sample_of(rows, sample);
    let bar = report::progress(chosen.len(), "compiling");
    for batch in chosen.chunks_mut(BATCH) {
        let names: Vec<String> = batch.iter().map(|row| package(&row.service)).collect();
        bar.set_message(batch.first().map(|row| row.service.clone()).unwrap_or_default());
        let messages = compile(out, &names)?;
        for (row, name) in batch.iter_mut().zip(&names) {
            let of_crate = messages.get(name).map(Vec::as_slice).unwrap_or_default();
            row.check = Some(of_crate.len());
            for message in of_crate.iter().take(SHOWN) {
                bar.suspend(|| eprintln!("{name}: {message}"));
            }
        }
        bar.inc(batch.len() as u64);
    }
    bar.finish_and_clear();
    Ok(())
}

/// Services at equal distances, so that the same number chooses the same ones.
fn sample_of(rows: &mut [Row], sample: Sample) -> Vec<&mut Row> {
    let rows: Vec<&mut Row> = rows.iter_mut().filter(|row| row.error.is_none()).collect();
    let count = match sample {
        Sample::All => rows.len(),
        Sample::Some(count) => count.min(rows.len()),
    };
    let all = rows.len();
    let is_chosen = |index: usize| index * count / all != (index + 1) * count / all;
    let rows = rows.into_iter().enumerate();
    rows.filter(|(index, _)| is_chosen(*index)).map(|(_, row)| row).collect()
}

#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    package_id: String,
    message: Option<Diagnostic>,
    success: Option<bool>,
}

#[derive(Deserialize)]
struct Diagnostic {
    rendered: Option<String>,
    message: String,
    level: String,
}

/// The messages of the compiler, by package.
fn compile(out: &Path, packages: &[String]) -> Result<BTreeMap<String, Vec<String>>> {
    let mut command = scratch::cargo(out);
    command.args(["check", "--quiet", "--keep-going", "--message-format=json"]);
    command.args(packages.iter().flat_map(|name| ["--package", name.as_str()]));
    let output = command.stdin(Stdio::null()).stderr(Stdio::piped()).output();
    let output = output.context("running cargo check")?;
    let mut messages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut finished = None;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Message>(line) else { continue };
        if message.reason == "build-finished" {
            finished = message.success;
        }
        let Some(diagnostic) = message.message.filter(|d| d.level != "failure-note") else {
            continue;
        };
        let is_of = |name: &&String| message.package_id.contains(&format!("#{name}@"));
        let name = packages.iter().find(is_of).cloned().unwrap_or(message.package_id);
        let text = diagnostic.rendered.unwrap_or(diagnostic.message);
        messages.entry(name).or_default().push(text);
    }
    // What is no message of the compiler is a fault of the workspace, or of a dependency.
    let is_explained = messages.keys().any(|name| packages.contains(name));
    if finished != Some(true) && !is_explained {
        bail!("cargo check: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(messages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples() {
        let mut rows: Vec<Row> =
            (0..10).map(|n| Row { service: n.to_string(), ..Row::default() }).collect();
        for (count, services) in [(1, "9"), (2, "49"), (3, "369"), (20, "0123456789")] {
            let chosen = sample_of(&mut rows, Sample::Some(count));
            assert_eq!(chosen.iter().map(|row| row.service.as_str()).collect::<String>(), services);
        }
        assert_eq!("0".parse::<Sample>().ok(), None);
        assert_eq!("all".parse(), Ok(Sample::All));
    }
}

//! What is known of a service once it is generated, and the file that keeps it for the next run.

use super::find::Found;
use super::problems::Told;
use anyhow::{Context, Result};
use goldsmith_codegen::Generated;
use goldsmith_model::{Problem, Severity, Sources};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// A line of the table.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) service: String,
    /// All that it speaks, the one that its crate takes first.
    pub(crate) protocols: Vec<String>,
    pub(crate) operations: usize,
    pub(crate) shapes: usize,
    pub(crate) files: usize,
    pub(crate) bytes: usize,
    /// What there is to say of the model and the crate.
    pub(crate) problems: Vec<Told>,
    pub(crate) seconds: f64,
    /// Why there is no crate.
    pub(crate) error: Option<String>,
    /// How many errors and warnings the compiler has, if it was asked.
    #[serde(skip)]
    pub(crate) check: Option<usize>,
    /// Whether an earlier run has generated it.
    #[serde(skip)]
    pub(crate) is_old: bool,
}

impl Row {
    pub(crate) fn count(&mut self, generated: &Generated) {
        let protocols = generated.api.service.protocols.iter();
        self.protocols = protocols.map(|protocol| protocol.ident.to_owned()).collect();
        self.operations = generated.api.operations.len();
        self.files = generated.files.len();
        self.bytes = generated.files.iter().map(|file| file.text.len()).sum();
    }
}

/// Problems as lines with their places.
pub(crate) fn told(problems: &[Problem], sources: &Sources) -> Vec<Told> {
    let told = |problem: &Problem| Told {
        code: problem.code.to_owned(),
        line: problem.to_line(sources).replace('\n', " "),
    };
    problems.iter().map(told).collect()
}

/// The first error of several.
pub(crate) fn first_error(problems: &[Problem]) -> String {
    let error = problems.iter().find(|problem| problem.severity == Severity::Error);
    error.map(|problem| format!("{}: {}", problem.code, problem.message)).unwrap_or_default()
}

#[derive(Serialize, Deserialize)]
struct Line {
    fingerprint: u64,
    row: Row,
}

/// What earlier runs have done.
pub(crate) struct State {
    rows: HashMap<String, Line>,
    file: Mutex<File>,
    /// Changes with Goldsmith itself.
    program: u64,
}

impl State {
    /// Opens the file of a folder.
    pub(crate) fn open(out: &Path, fresh: bool) -> Result<Self> {
        fs::create_dir_all(out).with_context(|| format!("making {}", out.display()))?;
        let path = out.join("corpus.jsonl");
        let text =
            if fresh { String::new() } else { fs::read_to_string(&path).unwrap_or_default() };
        let mut rows = HashMap::new();
        // The last line of a run that was stopped may be half written.
        for line in text.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok()) {
            rows.insert(line.row.service.clone(), line);
        }
        let file = File::options().create(true).append(true).open(&path);
        let file = file.with_context(|| format!("opening {}", path.display()))?;
        if fresh {
            file.set_len(0).with_context(|| format!("emptying {}", path.display()))?;
        } else if !text.is_empty() && !text.ends_with('\n') {
            (&file).write_all(b"\n").with_context(|| format!("writing {}", path.display()))?;
        }
        Ok(Self { rows, file: Mutex::new(file), program: program()? })
    }

    /// A number that changes when the model or Goldsmith does.
    pub(crate) fn fingerprint(&self, found: &Found) -> Result<u64> {
        let mut hasher = DefaultHasher::new();
        self.program.hash(&mut hasher);
        stamp(&found.file)?.hash(&mut hasher);
        Ok(hasher.finish())
    }

    /// What an earlier run knows of a service.
    pub(crate) fn row(&self, service: &str, fingerprint: u64) -> Option<Row> {
        let line = self.rows.get(service).filter(|line| line.fingerprint == fingerprint)?;
        Some(Row { is_old: true, ..line.row.clone() })
    }

    /// Notes that a service is done.
    pub(crate) fn note(&self, row: &Row, fingerprint: u64) -> Result<()> {
        let line = Line { fingerprint, row: row.clone() };
        let mut text = serde_json::to_string(&line).context("noting what is done")?;
        text.push('\n');
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(text.as_bytes()).context("noting what is done")
    }
}

fn program() -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    stamp(&std::env::current_exe().context("finding this program")?)?.hash(&mut hasher);
    Ok(hasher.finish())
}

/// Length and date of a file.
fn stamp(path: &Path) -> Result<impl Hash> {
    let meta = fs::metadata(path).with_context(|| format!("reading {}", path.display()))?;
    Ok((meta.len(), meta.modified().ok()))
}

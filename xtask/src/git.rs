//! What git knows: files as they were in a revision.
//!
//! Only plumbing is used, which reads and changes nothing. Where there is no git, or no repository,
//! that is an answer and no error.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A repository.
#[derive(Clone, Debug)]
pub(crate) struct Repository {
    /// Its root.
    pub(crate) root: PathBuf,
}

impl Repository {
    /// The repository that a folder lies in; none if git is not there, or the folder in none.
    pub(crate) fn of(folder: &Path) -> Option<Self> {
        let output = git(folder, &["rev-parse", "--show-toplevel"]).ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let root = text.trim_end_matches(['\n', '\r']);
        (output.status.success() && !root.is_empty()).then(|| Self { root: root.into() })
    }

    /// Whether there is a revision of this name.
    pub(crate) fn has(&self, revision: &str) -> bool {
        if revision.is_empty() || revision.starts_with('-') {
            return false;
        }
        let commit = format!("{revision}^{{commit}}");
        let output = git(&self.root, &["rev-parse", "--verify", "--quiet", &commit]);
        output.is_ok_and(|output| output.status.success())
    }

    /// A file of a revision, by its path from the root; none if the revision has no such file.
    pub(crate) fn file(&self, revision: &str, path: &str) -> Result<Option<Vec<u8>>> {
        if !self.has(revision) {
            bail!("git knows no revision {revision}");
        }
        let output = git(&self.root, &["cat-file", "blob", &format!("{revision}:{path}")])?;
        Ok(output.status.success().then_some(output.stdout))
    }

    /// The id of a file's content in a revision, which is found as long as any revision has it.
    pub(crate) fn blob(&self, revision: &str, path: &str) -> Option<String> {
        let object = format!("{revision}:{path}");
        let output = git(&self.root, &["rev-parse", "--verify", "--quiet", &object]).ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    }

    /// The id of a file's present content; none if no revision has it.
    pub(crate) fn kept(&self, file: &Path) -> Option<String> {
        let mut command = Command::new("git");
        let command = command.arg("-C").arg(&self.root).args(["hash-object", "--"]).arg(file);
        let output = command.output().ok().filter(|output| output.status.success())?;
        let blob = String::from_utf8(output.stdout).ok()?.trim().to_owned();
        self.content(&blob).map(|_| blob)
    }

    /// The content of an id that [`blob`](Self::blob) gave; none if no revision has it any more.
    pub(crate) fn content(&self, blob: &str) -> Option<Vec<u8>> {
        if !blob.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let output = git(&self.root, &["cat-file", "blob", blob]).ok()?;
        output.status.success().then_some(output.stdout)
    }

    /// The path of a file from the root, with slashes; none if it lies outside.
    pub(crate) fn path(&self, file: &Path) -> Option<String> {
        let root = self.root.canonicalize().ok()?;
        let folder = file.parent()?.canonicalize().ok()?;
        let path = folder.join(file.file_name()?);
        let path = path.strip_prefix(root).ok()?;
        let parts = path.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
        Some(parts.collect::<Vec<_>>().join("/"))
    }
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Output> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments);
    command.output().context("running git")
}

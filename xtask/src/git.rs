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
        let mut command = command(&self.root);
        let output = command.args(["hash-object", "--"]).arg(file).output().ok();
        let output = output.filter(|output| output.status.success())?;
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

/// Why git knows nothing of a folder; none if it does.
pub(crate) fn why_not(folder: &Path) -> Option<String> {
    match git(folder, &["rev-parse", "--show-toplevel"]) {
        Ok(output) if output.status.success() => None,
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.lines().next().unwrap_or_default();
            Some(match said.strip_prefix("fatal: ").unwrap_or(said) {
                said if said.is_empty() || said.starts_with("not a git repository") => {
                    "this is no repository of git".to_owned()
                }
                said => format!("git refuses this repository: {said}"),
            })
        }
        Err(_) => Some("git cannot be run: is it on the PATH?".to_owned()),
    }
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Output> {
    command(folder).args(arguments).output().context("running git")
}

/// git in a folder. Hooks are run with variables that name the repository they are of, and git would
/// take that for any other.
fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    command.arg("-C").arg(folder);
    command
}

//! Workspaces of their own, where commands generate and compile crates that nobody keeps.
//!
//! A folder and what goes into it enter; what leaves are manifests, and cargo as it has to be called
//! there.

use crate::output::replace;
use anyhow::{Context, Result};
use goldsmith_codegen::api::Package;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate whose runtime is that of this repository.
pub(crate) fn package(name: &str, description: String, root: &Path, command: &str) -> Package {
    Package {
        name: name.to_owned(),
        version: "0.1.0".to_owned(),
        description,
        runtime: format!("{{ path = {:?} }}", root.join("runtime").display().to_string()),
        command: command.to_owned(),
        ..Package::default()
    }
}

/// The folder that is asked for, or the usual one. Cargo runs in it, so it must not depend on where this
/// program does.
pub(crate) fn folder(asked: Option<&Path>, usual: &Path) -> Result<PathBuf> {
    let here = std::env::current_dir().context("finding the current folder")?;
    Ok(here.join(asked.unwrap_or(usual)))
}

/// Writes the manifest of a workspace. It takes the versions of dependencies that a lock file names.
pub(crate) fn workspace(folder: &Path, lock: &Path, members: &[String]) -> Result<()> {
    replace(&folder.join("Cargo.toml"), &manifest(members))?;
    let lock = std::fs::read_to_string(lock).with_context(|| lock.display().to_string())?;
    replace(&folder.join("Cargo.lock"), &lock)
}

/// The manifest of a workspace.
pub(crate) fn manifest(members: &[String]) -> String {
    let members: String = members.iter().map(|member| format!("    {member:?},\n")).collect();
    format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n")
}

/// Cargo in such a workspace, which has a target folder of its own.
pub(crate) fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(cargo_path());
    command.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target"));
    command
}

/// The cargo that has started this program, if one has.
pub(crate) fn cargo_path() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

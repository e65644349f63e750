//! One call of cargo: its arguments enter; what leaves is what it took and what it built.

use super::super::measure::Figures;
use crate::scratch;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A call of cargo that has ended well.
#[derive(Debug)]
pub(super) struct Built {
    pub(super) figures: Figures,
    /// The ids of the packages that it compiled, in whole or in part.
    packages: BTreeSet<String>,
    /// The programs that it made, the last one last.
    pub(super) programs: Vec<PathBuf>,
    /// The folders of the packages that it compiled or found compiled, by id.
    folders: Vec<(String, PathBuf)>,
}

impl Built {
    /// How many packages it compiled.
    pub(super) fn count(&self) -> usize {
        self.packages.len()
    }

    /// Whether it compiled a package.
    pub(super) fn has(&self, name: &str) -> bool {
        self.packages.iter().any(|id| is_of(id, name))
    }

    /// The folder of a package.
    pub(super) fn folder(&self, name: &str) -> Option<&Path> {
        self.folders.iter().find(|(id, _)| is_of(id, name)).map(|(_, folder)| folder.as_path())
    }
}

/// Whether an id is that of a package: `…#name@version`, or `…/name#version` where the folder is called
/// as the package is.
fn is_of(id: &str, name: &str) -> bool {
    let Some((place, rest)) = id.rsplit_once('#') else { return false };
    match rest.split_once('@') {
        Some((found, _)) => found == name,
        None => place.rsplit('/').next() == Some(name),
    }
}

/// Where cargo is called.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder of a workspace.
    pub(super) folder: PathBuf,
    /// This program, which may have been replaced since it began.
    pub(super) this: PathBuf,
}

/// Calls cargo without looking at what it takes.
pub(super) fn call(place: &Place, arguments: &[&str]) -> Result<()> {
    let folder = &place.folder;
    let mut command = scratch::cargo(folder);
    let output = command.args(arguments).stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("starting {}", scratch::cargo_path().display()))?;
    if !output.status.success() {
        bail!("{}", failure(folder, arguments, &output.stderr));
    }
    Ok(())
}

/// Calls cargo and measures it. Nothing is fetched meanwhile.
pub(super) fn measure(place: &Place, arguments: &[&str]) -> Result<Built> {
    let Place { folder, this } = place;
    let report = folder.join("figures.json");
    let mut command = Command::new(this);
    command.args(["bench", "measure"]).arg(&report).arg("--").arg(scratch::cargo_path());
    let (subcommand, rest) = arguments.split_first().context("cargo has nothing to do")?;
    command.args([subcommand, "--offline", "--message-format=json-render-diagnostics"]).args(rest);
    command.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target"));
    // A cache of compiled crates would be measured instead of the compiler.
    command.env("RUSTC_WRAPPER", "").env("RUSTC_WORKSPACE_WRAPPER", "");
    // What manifests say about incremental builds holds.
    command.env_remove("CARGO_INCREMENTAL");
    let output = command.stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("starting {}", this.display()))?;
    if !output.status.success() {
        bail!("{}", failure(folder, arguments, &output.stderr));
    }
    let text = std::fs::read_to_string(&report).context("reading what cargo took")?;
    let figures = serde_json::from_str(&text).context("reading what cargo took")?;
    Ok(built(figures, &String::from_utf8_lossy(&output.stdout)))
}

fn failure(folder: &Path, arguments: &[&str], stderr: &[u8]) -> String {
    format!(
        "cargo {} failed in {}:\n{}",
        arguments.join(" "),
        folder.display(),
        String::from_utf8_lossy(stderr).trim()
    )
}

/// A line of what cargo says.
#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    package_id: String,
    manifest_path: Option<PathBuf>,
    executable: Option<PathBuf>,
    /// Whether there was nothing to do. Only what was compiled has it.
    fresh: Option<bool>,
}

fn built(figures: Figures, messages: &str) -> Built {
    let mut built =
        Built { figures, packages: BTreeSet::new(), programs: Vec::new(), folders: Vec::new() };
    for line in messages.lines() {
        let Ok(message) = serde_json::from_str::<Message>(line) else { continue };
        let Some(is_fresh) = message.fresh else { continue };
        built.programs.extend(message.executable);
        if let Some(folder) = message.manifest_path.as_deref().and_then(Path::parent) {
            built.folders.push((message.package_id.clone(), folder.to_owned()));
        }
        if !is_fresh {
            built.packages.insert(message.package_id);
        }
    }
    built
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_has_to_say_when_it_fails() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place { folder: folder.path().to_owned(), this: PathBuf::new() };
        let error = call(&place, &["check", "--offline"]).unwrap_err().to_string();
        assert!(error.starts_with("cargo check --offline failed in "), "{error}");
        assert!(error.contains("Cargo.toml"), "{error}");
    }

    #[test]
    fn what_cargo_says() {
        let lines = [
            r#"{"reason":"compiler-artifact","package_id":"registry+https://x#itoa@1.0.18","manifest_path":"/r/itoa/Cargo.toml","executable":null,"fresh":true}"#,
            r#"{"reason":"build-script-executed","package_id":"path+file:///w/crates/ec2#0.1.0"}"#,
            r#"{"reason":"compiler-artifact","package_id":"path+file:///w/crates/ec2#0.1.0","manifest_path":"/w/crates/ec2/Cargo.toml","executable":null,"fresh":false}"#,
            r#"{"reason":"compiler-artifact","package_id":"path+file:///w/program#0.1.0","manifest_path":"/w/program/Cargo.toml","executable":"/w/target/debug/program","fresh":false}"#,
            r#"{"reason":"build-finished","success":true}"#,
            "no JSON",
        ];
        let figures = Figures { wall: 1.0, cpu: None, peak: None };
        let built = built(figures, &lines.join("\n"));
        assert_eq!(built.count(), 2);
        assert!(built.has("ec2") && built.has("program") && !built.has("itoa"));
        assert_eq!(built.folder("itoa"), Some(Path::new("/r/itoa")));
        assert_eq!(built.folder("c2"), None);
        assert_eq!(built.programs, [Path::new("/w/target/debug/program")]);
    }
}

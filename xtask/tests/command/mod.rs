//! Runs commands and keeps what they say.

#![allow(dead_code)]

use std::path::Path;
use std::process::Command;

/// How a run ended.
pub(crate) struct Run {
    pub(crate) code: i32,
    /// What it wrote to the standard output, and then to that of errors.
    pub(crate) said: String,
}

/// Runs `cargo xtask` in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Run {
    run_with(folder, arguments, &[])
}

/// The same with variables of the environment.
pub(crate) fn run_with(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let command = command.args(arguments).envs(variables.iter().copied());
    let output = command.current_dir(folder).output().unwrap();
    let mut said = String::from_utf8(output.stdout).unwrap();
    said.push_str(&String::from_utf8(output.stderr).unwrap());
    Run { code: output.status.code().unwrap(), said }
}

/// Runs git in a folder, as somebody.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=n", "-c", "user.email=e@example.com"]);
    command.args(["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"]);
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

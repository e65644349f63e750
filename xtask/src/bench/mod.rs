//! `cargo xtask bench`: measurements that need crates of their own.

mod compile;
mod measure;
mod serde;

use crate::Outcome;
use anyhow::Result;
use clap::Subcommand;

/// Measure how long messages take, and how long crates take to compile.
#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    Compile(compile::Compile),
    Serde(serde::Serde),
    #[command(hide = true)]
    Measure(measure::Measure),
}

/// Runs the command.
pub(crate) fn run(command: &Bench) -> Result<Outcome> {
    match command {
        Bench::Compile(command) => compile::run(command),
        Bench::Serde(command) => serde::run(command),
        Bench::Measure(command) => measure::run(command),
    }
}

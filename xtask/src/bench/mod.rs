//! `cargo xtask bench`: measurements that need crates of their own.

mod serde;

use crate::Outcome;
use anyhow::Result;
use clap::Subcommand;

/// Measure.
#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    Serde(serde::Serde),
}

/// Runs the command.
pub(crate) fn run(command: &Bench) -> Result<Outcome> {
    match command {
        Bench::Serde(command) => serde::run(command),
    }
}

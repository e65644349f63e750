//! `cargo xtask bench measure`: what enters is a command, what leaves is a file that says what it took.
//!
//! The system counts what all ended children of a process took together, so each command that is measured
//! has a process of its own above it.

use crate::Outcome;
use crate::output::replace;
use anyhow::{Context, Result, bail};
use clap::Args;
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// Run a command and write what it took, as JSON.
#[derive(Debug, Args)]
pub(crate) struct Measure {
    /// The file that is written.
    file: PathBuf,
    /// The command.
    #[arg(last = true, required = true)]
    command: Vec<OsString>,
}

/// What a command took, with all processes that it started and waited for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Figures {
    /// Seconds that passed.
    pub(super) wall: f64,
    /// Seconds of processors, in programs and in the system; unknown on some systems.
    pub(super) cpu: Option<f64>,
    /// MiB of memory that the largest of the processes had; unknown on some systems.
    pub(super) peak: Option<f64>,
}

/// Runs the command.
pub(super) fn run(measure: &Measure) -> Result<Outcome> {
    let Some((program, arguments)) = measure.command.split_first() else {
        bail!("there is no command to measure");
    };
    let start = Instant::now();
    let status = Command::new(program).args(arguments).status();
    let status = status.with_context(|| format!("starting {}", program.display()))?;
    let figures = figures(start.elapsed().as_secs_f64())?;
    let text = serde_json::to_string(&figures).context("writing figures")?;
    replace(&measure.file, &text)?;
    Ok(if status.success() { Outcome::Done } else { Outcome::Failed })
}

#[cfg(unix)]
fn figures(wall: f64) -> Result<Figures> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("asking what children took")?;
    let seconds = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    // Bytes on systems of Apple, KiB on others.
    let unit = if cfg!(target_vendor = "apple") { 1.0 } else { 1024.0 };
    Ok(Figures {
        wall,
        cpu: Some(seconds(usage.user_time()) + seconds(usage.system_time())),
        peak: Some(usage.max_rss() as f64 * unit / f64::from(1 << 20)),
    })
}

#[cfg(not(unix))]
fn figures(wall: f64) -> Result<Figures> {
    Ok(Figures { wall, cpu: None, peak: None })
}

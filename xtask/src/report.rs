//! What people are told.

use crate::input::errors;
use anstream::eprintln;
use goldsmith_codegen::Coverage;
use goldsmith_model::{Problem, Sources};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::time::Duration;

/// Draws all problems, and counts them if there are several.
pub(crate) fn problems(problems: &[Problem], sources: &Sources) {
    // Colours are taken out again where the output is no terminal.
    for problem in problems {
        eprintln!("{}\n", problem.draw(sources, true));
    }
    if problems.len() > 1 {
        let errors = errors(problems);
        eprintln!("{} errors, {} warnings", errors, problems.len() - errors);
    }
}

/// Why a command could not go on, with its causes.
pub(crate) fn error(error: &anyhow::Error) {
    let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
    eprintln!("error: {}", causes.join(": "));
}

/// How much of a service has text.
pub(crate) fn coverage(coverage: &Coverage) {
    let parts: Vec<String> = coverage
        .iter()
        .map(|(kind, [documented, all])| format!("{kind} {documented}/{all}"))
        .collect();
    eprintln!("  documented: {}", parts.join(", "));
}

/// Shows what takes its time, on a terminal and after a while only.
pub(crate) fn spinner(message: String) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{spinner} {msg} ({elapsed})");
    let bar = ProgressBar::new_spinner().with_message(message);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Shows how many of several things are done, on a terminal only.
pub(crate) fn progress(count: usize, what: &'static str) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let template = format!("{what} {{bar:30}} {{pos}}/{{len}} {{msg}} ({{elapsed}})");
    let style = ProgressStyle::with_template(&template);
    let bar = ProgressBar::new(count as u64);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

//! Commands of the workspace: `cargo xtask --help`.

mod bench;
mod codegen;
mod config;
mod conformance;
mod corpus;
mod diff;
mod docs;
mod git;
mod history;
mod import;
mod input;
mod output;
mod record;
mod report;
mod scratch;
mod site;
mod sizes;
mod table;
mod upgrade;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Turns service models into crates of API types with validators and serializers.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Codegen(codegen::Codegen),
    Import(import::Import),
    Diff(diff::Command),
    History(history::Command),
    Conformance(conformance::Conformance),
    Docs(docs::Docs),
    Corpus(corpus::Corpus),
    #[command(subcommand)]
    Bench(bench::Bench),
}

/// How a command ended that has said itself what there was to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    /// There are problems, or files differ.
    Failed,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Codegen(command) => codegen::run(&command),
        Command::Import(command) => import::run(&command),
        Command::Diff(command) => return diff::run(&command),
        Command::History(command) => history::run(&command),
        Command::Conformance(command) => conformance::run(&command),
        Command::Docs(command) => docs::run(&command),
        Command::Corpus(command) => corpus::run(&command),
        Command::Bench(command) => bench::run(&command),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Failed) => ExitCode::FAILURE,
        Err(error) => {
            report::error(&error);
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}

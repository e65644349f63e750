//! Commands of the workspace: `cargo xtask --help`.

mod codegen;
mod config;
mod conformance;
mod corpus;
mod import;
mod input;
mod output;
mod report;
mod sizes;

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
    Conformance(conformance::Conformance),
    Corpus(corpus::Corpus),
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
        Command::Conformance(command) => conformance::run(&command),
        Command::Corpus(command) => corpus::run(&command),
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

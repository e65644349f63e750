//! Goldsmith beside its peers: `cargo run --release --manifest-path tests/peers/Cargo.toml`.
//!
//! What enters are payloads: those of this repository, and those of a folder where it is there. What
//! leaves are tables. Whatever is measured has been compared with the others before.

mod derive;
mod json;
#[path = "../../benches/lambda/payloads.rs"]
mod payloads;
#[cfg(feature = "prototype")]
#[rustfmt::skip]
#[allow(dead_code, clippy::all, unused)]
#[path = "../../../../shared/design/prototype-runtime.rs"]
mod prototype;
mod rounds;
#[cfg(feature = "sdk")]
mod sdk;
mod shapes;

use std::path::{Path, PathBuf};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut rounds = 200;
    let mut folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/bench");
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.next()) {
            ("--rounds", Some(number)) => rounds = number.parse().expect("a number of rounds"),
            ("--payloads", Some(path)) => folder = PathBuf::from(path),
            _ => {
                eprintln!("usage: goldsmith-peers [--rounds N] [--payloads DIR]");
                std::process::exit(2);
            }
        }
    }
    println!("# Payloads of this repository");
    json::compare(&payloads::Payloads::own(), rounds);
    match payloads::Payloads::of_folder(&folder) {
        Ok(payloads) => {
            println!("\n# Payloads of {}", folder.file_name().unwrap_or_default().display());
            json::compare(&payloads, rounds);
        }
        Err(error) => println!("\nNo other payloads: {error}"),
    }
}

//! `cargo bench -p goldsmith-tests`: messages of AWS Lambda, written, read and validated.
//!
//! The payloads are those of this repository, and those of the folder `../shared/bench` where it is
//! there. `tests/peers` has the same work done by others.

#![allow(clippy::panic, clippy::expect_used, clippy::print_stderr)]

mod payloads;

use divan::Bencher;
use divan::counter::BytesCount;
use goldsmith::{Endpoint, Operation as _, Structure as _};
use goldsmith_lambda::operations::{
    ListFunctionsResponse, UpdateFunctionConfiguration, UpdateFunctionConfigurationRequest,
};
use goldsmith_lambda::types::FunctionConfiguration;
use payloads::{Payloads, read, write};
use std::path::Path;

/// Where payloads may be that are no part of the repository.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/bench");

fn main() {
    if let Err(error) = Payloads::of_folder(Path::new(FOLDER)) {
        eprintln!("only payloads of this repository are measured: {error}");
    }
    divan::main();
}

/// The sets of payloads that are there.
fn sets() -> Vec<&'static str> {
    let shared = Payloads::of_folder(Path::new(FOLDER)).is_ok();
    if shared { vec!["own", "shared"] } else { vec!["own"] }
}

fn payloads(set: &str) -> Payloads {
    match set {
        "own" => Payloads::own(),
        _ => Payloads::of_folder(Path::new(FOLDER)).expect("the payloads are there"),
    }
}

fn input(set: &str) -> UpdateFunctionConfigurationRequest {
    read(&payloads(set).update)
}

#[divan::bench(args = sets())]
fn update_to_json(bencher: Bencher<'_, '_>, set: &str) {
    let input = input(set);
    bencher.counter(BytesCount::new(write(&input).len())).bench(|| write(&input));
}

#[divan::bench(args = sets())]
fn update_to_request(bencher: Bencher<'_, '_>, set: &str) {
    let input = input(set);
    let endpoint = Endpoint::new("https://lambda.eu-central-1.amazonaws.com").expect("an endpoint");
    bencher.bench(|| UpdateFunctionConfiguration::request(&input, &endpoint));
}

#[divan::bench(args = sets())]
fn functions_from_json(bencher: Bencher<'_, '_>, set: &str) {
    let text = payloads(set).functions;
    bencher.counter(BytesCount::new(text.len())).bench(|| read::<ListFunctionsResponse>(&text));
}

#[divan::bench(args = sets())]
fn function_from_json(bencher: Bencher<'_, '_>, set: &str) {
    let text = payloads(set).function;
    bencher.counter(BytesCount::new(text.len())).bench(|| read::<FunctionConfiguration>(&text));
}

#[divan::bench(args = sets())]
fn validate_good(bencher: Bencher<'_, '_>, set: &str) {
    let input = input(set);
    assert_eq!(input.validate(), Ok(()));
    bencher.bench(|| input.validate());
}

#[divan::bench(args = sets())]
fn validate_bad(bencher: Bencher<'_, '_>, set: &str) {
    let input = input(set).role("no ARN").timeout(0).memory_size(1);
    assert_eq!(input.validate().map_err(|violations| violations.total()), Err(3));
    bencher.bench(|| input.validate());
}

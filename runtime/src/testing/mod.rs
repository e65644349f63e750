//! What tests of generated crates use. Everything here panics where something is not as it should be.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used)]

mod arbitrary;
mod both_sides;
mod case;
mod cases;
mod errors;
mod event_streams;
mod form;
mod frames;
mod measure;
mod params;
mod query;
mod round_trips;

pub use arbitrary::Arbitrary;
pub use both_sides::BothSides;
pub use cases::{
    client_request, client_response, server_malformed_request, server_request, server_response,
};
pub use errors::{client_error, server_error};
pub use event_streams::{NoEvents, client_event_stream, server_event_stream};
pub use measure::{
    Measured, checked_input, checked_response, measure_request, measure_response, measured_endpoint,
};
pub use params::{parse_json, read_params};
pub use round_trips::round_trips;

use crate::operation::Operation;
use crate::shape::{ErrorShape, Structure};
use crate::{Document, Endpoint};
use std::fmt::Debug;

/// Where the requests of tests go.
#[must_use]
pub fn endpoint() -> Endpoint {
    Endpoint::new("https://example.com").expect("the endpoint of tests is valid")
}

/// Checks the input of an example: it becomes a request that the other side reads as the same input,
/// and nothing in it is unknown.
///
/// # Panics
/// When one of that is not so.
pub fn example_input<P: BothSides, O: Operation<Input: Debug>>(input: &str) {
    let mut input: O::Input = known(input);
    let parsed = P::received_input::<O>(&input).unwrap_or_else(|e| panic!("{input:?}: {e}"));
    input.apply_defaults();
    round_trips::check_input::<P, _>(parsed, &input, "the input", shown::<P>);
}

/// Checks the input of an example that breaks constraints: it is no request, or it is refused.
///
/// # Panics
/// When it is taken.
pub fn invalid_example_input<P: BothSides, O: Operation<Input: Debug>>(input: &str) {
    let input: O::Input = known(input);
    if let Ok(input) = P::received_input::<O>(&input) {
        input.validate().expect_err("the input is refused");
    }
}

/// Checks the output of an example: it becomes a response that a client reads as the same output,
/// and nothing in it is unknown.
///
/// # Panics
/// When one of that is not so.
pub fn example_output<P: BothSides, O: Operation<Output: Debug>>(output: &str) {
    let output: O::Output = known(output);
    let parsed = P::received_output::<O>(&output).unwrap_or_else(|e| panic!("{output:?}: {e}"));
    round_trips::compare(&parsed, &output, "the output", shown::<P>);
}

/// Checks the error of an example like [`example_output`].
///
/// # Panics
/// When something is lost on the way.
pub fn example_error<P: BothSides, O: Operation<Error: Debug>, E: ErrorShape + Debug>(error: &str) {
    let expected: E = known(error);
    let response = P::error_response::<O>(&errors::error_of::<O, E>(&expected));
    let response = response.unwrap_or_else(|e| panic!("{expected:?}: {e}"));
    errors::check_client_error::<P, O, E>(response, &expected);
}

/// What is compared of a document in an example, which may be of any kind; where the format has texts
/// only, numbers come back as these, what is empty as an empty text, and a list of one element as that.
fn shown<P: BothSides>(example: Document) -> Document {
    match example {
        any if P::ANY_DOCUMENT => any,
        Document::Boolean(value) => Document::from(value.to_string()),
        Document::Number(number) => Document::from(number.to_string()),
        Document::List(list) => {
            let mut list: Vec<Document> = list.into_iter().map(shown::<P>).collect();
            match (list.pop(), list.is_empty()) {
                (None, _) => Document::from(""),
                (Some(only), true) => only,
                (Some(last), false) => {
                    list.push(last);
                    Document::List(list)
                }
            }
        }
        Document::Map(map) if map.is_empty() => Document::from(""),
        Document::Map(map) => {
            Document::Map(map.into_iter().map(|(key, value)| (key, shown::<P>(value))).collect())
        }
        other => other,
    }
}

/// A structure from the JSON of an example, all of whose members the model has.
fn known<S: Structure + Debug>(json: &str) -> S {
    let document: Document = parse_json(json);
    let value: S = read_params(&document);
    let shown = format!("{value:?}");
    assert!(!shown.contains("*** unknown ***"), "the model lacks a member: {shown}");
    value
}

//! What tests of generated crates use. Everything here panics where something is not as it should be.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used)]

mod arbitrary;
mod case;
mod cases;
mod event_streams;
mod params;
mod round_trips;

pub use arbitrary::Arbitrary;
pub use cases::{
    client_error, client_request, client_response, server_error, server_malformed_request,
    server_request, server_response,
};
pub use event_streams::{NoEvents, client_event_stream, server_event_stream};
pub use params::{parse_json, read_params};
pub use round_trips::round_trips;

use crate::operation::{Operation, ProtocolOf};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::shape::{ErrorShape, Structure};
use crate::{Document, Endpoint};
use std::fmt::Debug;

/// Where the requests of tests go.
#[must_use]
pub fn endpoint() -> Endpoint {
    Endpoint::new("https://example.com").expect("the endpoint of tests is valid")
}

/// Checks the input of an example: it becomes a request that a server reads as the same input, and
/// nothing in it is unknown.
///
/// # Panics
/// When one of that is not so.
pub fn example_input<O: Operation>(input: &str)
where
    O::Input: Debug + PartialEq,
    ProtocolOf<O>: ClientProtocol + ServerProtocol,
{
    let mut input: O::Input = known(input);
    let request = O::request(&input, &endpoint()).expect("the input is a request");
    let parsed =
        O::parse_request(request).unwrap_or_else(|e| panic!("the request is refused: {e}"));
    input.apply_defaults();
    round_trips::check(&parsed, &input, "the input");
}

/// Checks the input of an example that breaks constraints: a server refuses it.
///
/// # Panics
/// When a server takes it.
pub fn invalid_example_input<O: Operation>(input: &str)
where
    O::Input: Debug,
    ProtocolOf<O>: ClientProtocol + ServerProtocol,
{
    let input: O::Input = known(input);
    if let Ok(request) = O::request(&input, &endpoint()) {
        O::parse_request(request).expect_err("the request is refused");
    }
}

/// Checks the output of an example: it becomes a response that a client reads as the same output,
/// and nothing in it is unknown.
///
/// # Panics
/// When one of that is not so.
pub fn example_output<O: Operation>(output: &str)
where
    O::Output: Debug + PartialEq,
    O::Error: Debug,
    ProtocolOf<O>: ClientProtocol + ServerProtocol,
{
    let output: O::Output = known(output);
    let response = O::write_response(&output).expect("the output is a response");
    let parsed = O::response(response).expect("the response is an output");
    round_trips::check(&parsed, &output, "the output");
}

/// Checks the error of an example like [`example_output`].
///
/// # Panics
/// When something is lost on the way.
pub fn example_error<O: Operation, E: ErrorShape + Debug>(error: &str)
where
    O::Error: Debug,
    ProtocolOf<O>: ClientProtocol + ServerProtocol,
{
    let expected: E = known(error);
    let response = O::write_error(&cases::error_of::<O, E>(&expected));
    let response = response.expect("the error is a response");
    cases::check_client_error::<O, E>(response, &expected);
}

/// A structure from the JSON of an example, all of whose members the model has.
fn known<S: Structure + Debug>(json: &str) -> S {
    let document: Document = parse_json(json);
    let value: S = read_params(&document);
    let shown = format!("{value:?}");
    assert!(!shown.contains("*** unknown ***"), "the model lacks a member: {shown}");
    value
}

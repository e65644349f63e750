//! What tests of generated crates use. Everything here panics where something is not as it should be.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used)]

mod params;

pub use params::{parse_json, read_params};

use crate::operation::{Operation, ProtocolOf};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::shape::Structure;
use crate::{Document, Endpoint};
use std::fmt::Debug;

/// Where the requests of tests go.
#[must_use]
pub fn endpoint() -> Endpoint {
    Endpoint::new("https://example.com").expect("the endpoint of tests is valid")
}

/// Checks an example of a model: its input becomes a request that a server reads as the same input,
/// its output a response that a client reads as the same output, and nothing in either is unknown.
///
/// # Panics
/// When one of that is not so.
pub fn example<O: Operation>(input: &str, output: Option<&str>)
where
    O::Input: Debug + PartialEq,
    O::Output: Debug + PartialEq,
    O::Error: Debug,
    ProtocolOf<O>: ClientProtocol + ServerProtocol,
{
    let mut input: O::Input = known(input);
    let request = O::request(&input, &endpoint()).expect("the input is a request");
    let parsed =
        O::parse_request(request).unwrap_or_else(|e| panic!("the request is refused: {e}"));
    input.apply_defaults();
    assert_eq!(parsed, input, "the request holds another input");
    if let Some(output) = output {
        let output: O::Output = known(output);
        let response = O::write_response(&output).expect("the output is a response");
        let parsed = O::response(response).expect("the response is an output");
        assert_eq!(parsed, output, "the response holds another output");
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

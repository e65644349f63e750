//! What tests of generated crates use. Everything here panics where something is not as it should be.

#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used)]

mod cases;
mod params;

pub use cases::{
    client_error, client_event_stream, client_request, client_response, server_error,
    server_event_stream, server_malformed_request, server_request, server_response,
};
pub use params::{parse_json, read_params};

use crate::http_binding::is_raw;
use crate::operation::{Operation, ProtocolOf};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::schema::{Location, Member};
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
    assert_same(&parsed, &input);
    if let Some(output) = output {
        let output: O::Output = known(output);
        let response = O::write_response(&output).expect("the output is a response");
        let parsed = O::response(response).expect("the response is an output");
        assert_same(&parsed, &output);
    }
}

/// Checks that what was read is what was written. A payload that is an empty text or blob cannot be
/// told from one that is absent.
fn assert_same<S: Structure + Debug + PartialEq>(read: &S, written: &S) {
    let is_raw_payload = |m: &'static Member| m.location == Location::Payload && is_raw(m);
    let mut read = read.clone();
    for (index, member) in S::SCHEMA.members.iter().enumerate() {
        if is_raw_payload(member) && read != *written {
            let empty = Document::from("");
            params::set_member(&mut read, index, &empty);
        }
    }
    assert_eq!(read, *written, "something was lost on the way");
}

/// A structure from the JSON of an example, all of whose members the model has.
fn known<S: Structure + Debug>(json: &str) -> S {
    let document: Document = parse_json(json);
    let value: S = read_params(&document);
    let shown = format!("{value:?}");
    assert!(!shown.contains("*** unknown ***"), "the model lacks a member: {shown}");
    value
}

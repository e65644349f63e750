//! Goldsmith beside the official SDK in the cross-SDK serde benchmark.
//!
//! What enters are protocol tests, from a program that `cargo xtask bench serde --sdk` makes, with the
//! operations that Goldsmith has generated of their models. What leaves are the rows of a table. The
//! models of that benchmark copy operations of Amazon S3, DynamoDB and CloudWatch, whose published crates
//! are given the same inputs and the same responses. Before anything is measured, both sides must have
//! written the same request, or have read the same output; where they have not, nothing is.
//!
//! Both sides are given another copy of the input each time. The SDK uses it up, which Goldsmith does not:
//! dropping it is measured as well, and is no part of the times of either side.

mod cloudwatch;
mod dynamodb;
mod item_in_cbor;
mod meaning;
mod params;
mod peer;
#[allow(dead_code)]
#[path = "../../src/rounds.rs"]
mod rounds;
mod s3;
mod table;

pub use table::Table;

use goldsmith::bytes::Bytes;
use goldsmith::http::Response;
use goldsmith::protocol::{RpcV2Cbor, ServerProtocol as _};
use goldsmith::{Body, Limits, Operation, testing};
use peer::Peer;
use rounds::Contestant;
use serde_json::Value;
use std::fmt::Debug;
use std::hint::black_box;
use testing::BothSides;

/// What tests of a protocol are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    AwsJson1_0,
    AwsQuery,
    RestJson1,
    RestXml,
    RpcV2Cbor,
    /// One that the SDK is not compared in.
    Other,
}

impl Protocol {
    /// The protocol whose type in `goldsmith::protocol` has this name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "AwsJson1_0" => Self::AwsJson1_0,
            "AwsQuery" => Self::AwsQuery,
            "RestJson1" => Self::RestJson1,
            "RestXml" => Self::RestXml,
            "RpcV2Cbor" => Self::RpcV2Cbor,
            _ => Self::Other,
        }
    }

    /// How many times as fast as the official SDK Goldsmith is to be.
    fn goal(self) -> f64 {
        match self {
            Self::RestXml | Self::RpcV2Cbor => 3.0,
            _ => 2.0,
        }
    }
}

/// Measures a request: how long an input takes to become one.
///
/// # Panics
/// When the input becomes no request.
pub fn request<P: BothSides, O: Operation<Input: Clone>>(
    table: &mut Table,
    (test, json): (&str, &str),
    protocol: Protocol,
) {
    if !table.wants(test) {
        return;
    }
    let input = testing::checked_input::<P, O>(json);
    let test_case: Value = serde_json::from_str(json).expect("the test is JSON");
    requests::<P, O>(table, test, protocol, &input, &test_case["params"]);
    if protocol == Protocol::AwsQuery {
        let (test, protocol) = (format!("{test}, in CBOR"), Protocol::RpcV2Cbor);
        requests::<RpcV2Cbor, O>(table, &test, protocol, &input, &test_case["params"]);
    }
}

fn requests<P: BothSides, O: Operation<Input: Clone>>(
    table: &mut Table,
    test: &str,
    protocol: Protocol,
    input: &O::Input,
    params: &Value,
) {
    let endpoint = testing::measured_endpoint();
    let write = |input: &O::Input| P::request::<O>(input, &endpoint);
    let (parts, body) = write(input).expect("the input is a request").into_parts();
    let body = body.into_bytes();
    let work = |input: &O::Input| drop(black_box(write(black_box(input))));
    let goldsmith = Contestant::looking("goldsmith", || input.clone(), work);
    let peer = peer::request(protocol, operation::<O>(), params);
    let bytes = body.len();
    let ours = http::Request::from_parts(parts, body.to_vec());
    if let Some(Peer { said, .. }) = &peer
        && let Err(difference) = meaning::compare_requests(&ours, said, params)
    {
        return table.differs(test, &difference);
    }
    table.row(test, bytes, protocol, goldsmith, peer);
}

/// Measures a response: how long it takes to become an output.
///
/// # Panics
/// When the response becomes no output.
pub fn response<P: BothSides, O: Operation<Error: Debug>>(
    table: &mut Table,
    (test, json): (&str, &str),
    protocol: Protocol,
) {
    if !table.wants(test) {
        return;
    }
    let response = testing::checked_response::<P, O>(json);
    let in_cbor = |response: &Response<Bytes>| {
        let response = response.clone().map(O::ResponseBody::from_bytes);
        let output = P::response::<O>(response, Limits::default()).expect("an output");
        let written = RpcV2Cbor::write_response::<O>(&output).expect("a response");
        written.map(Body::into_bytes)
    };
    if protocol == Protocol::RpcV2Cbor && item_in_cbor::refuses(&response) {
        let test = format!("{test}, doubles as doubles");
        return responses::<P, O>(table, &test, protocol, &in_cbor(&response));
    }
    responses::<P, O>(table, test, protocol, &response);
    if protocol == Protocol::AwsQuery {
        let test = format!("{test}, in CBOR");
        responses::<RpcV2Cbor, O>(table, &test, Protocol::RpcV2Cbor, &in_cbor(&response));
    }
}

fn responses<P: BothSides, O: Operation<Error: Debug>>(
    table: &mut Table,
    test: &str,
    protocol: Protocol,
    response: &Response<Bytes>,
) {
    let read = |response| P::response::<O>(response, Limits::default());
    let prepare = || response.clone().map(O::ResponseBody::from_bytes);
    let output = read(prepare()).expect("the response is an output");
    let peer = peer::response(protocol, operation::<O>(), response);
    if let Some(Peer { said, .. }) = &peer
        && let Err(difference) = meaning::compare_outputs(&meaning::of_structure(&output), said)
    {
        return table.differs(test, &difference);
    }
    let work = |response| drop(black_box(read(black_box(response))));
    let goldsmith = Contestant::prepared("goldsmith", prepare, work);
    table.row(test, response.body().len(), protocol, goldsmith, peer);
}

/// The name of an operation, without its namespace.
fn operation<O: Operation>() -> &'static str {
    O::SCHEMA.id.split('#').nth(1).unwrap_or_default()
}

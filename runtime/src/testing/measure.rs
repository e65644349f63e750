//! How long the messages of protocol tests take.
//!
//! What enters is a test: its parameters for requests, its message for responses. What leaves are times
//! of the client's side of it, or what a comparison measures itself. Before that, the other side reads
//! the request, and must have read what becomes the same request; an output must come back from the
//! other side as it was.

use super::both_sides::BothSides;
use super::case::Case;
use super::{endpoint, round_trips};
use crate::Endpoint;
use crate::limits::Limits;
use crate::operation::{Body, Operation};
use bytes::Bytes;
use std::fmt::Debug;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long a message took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Measured {
    /// How many bytes its body has.
    pub bytes: usize,
    /// The least time.
    pub best: Duration,
    /// The time that half of the rounds did not exceed.
    pub median: Duration,
}

/// Client: how long the input of a test takes to become a request.
///
/// # Panics
/// When it becomes none, or one that the other side reads as an input of another request.
#[must_use]
pub fn measure_request<P: BothSides, O: Operation>(json: &str) -> Measured {
    let input = checked_input::<P, O>(json);
    let (endpoint, bytes) = (measured_endpoint(), body_of::<P, O>(&input));
    measure(bytes, || (), |()| drop(black_box(P::request::<O>(black_box(&input), &endpoint))))
}

/// Client: how long the response of a test takes to become an output.
///
/// # Panics
/// When it becomes none, or one that does not come back from the other side.
#[must_use]
pub fn measure_response<P: BothSides, O: Operation<Error: Debug>>(json: &str) -> Measured {
    let response = checked_response::<P, O>(json);
    let bytes = response.body().len();
    let prepared = || response.clone().map(O::ResponseBody::from_bytes);
    let read = |response| P::response::<O>(response, Limits::default());
    measure(bytes, prepared, |response| drop(black_box(read(black_box(response)))))
}

/// Where the requests go that are measured. What would be another text each time is empty.
#[must_use]
pub fn measured_endpoint() -> Endpoint {
    endpoint().with_idempotency_tokens(String::new)
}

/// The input of a test, whose request the other side understands.
///
/// # Panics
/// When it becomes none, or one that the other side reads as an input of another request.
#[must_use]
pub fn checked_input<P: BothSides, O: Operation>(json: &str) -> O::Input {
    let input: O::Input = Case::new(json).params();
    let endpoint = measured_endpoint();
    let read = P::received_input::<O>(&input).unwrap_or_else(|error| panic!("{error}"));
    // The inputs themselves may differ: some tests have parameters that no request can tell, such as
    // the length of another body.
    let [sent, again] = [&input, &read].map(|input| {
        let request = P::request::<O>(input, &endpoint).expect("the input is a request");
        let (parts, body) = request.into_parts();
        (parts.method, parts.uri, parts.headers, body.into_bytes())
    });
    assert_eq!(sent, again);
    input
}

/// The response of a test, whose output comes back from the other side.
///
/// # Panics
/// When it becomes none, or one that does not come back from the other side.
#[must_use]
pub fn checked_response<P: BothSides, O: Operation<Error: Debug>>(
    json: &str,
) -> http::Response<Bytes> {
    let response: http::Response<Bytes> = Case::new(json).response();
    let read = |response| P::response::<O>(response, Limits::default());
    let output = read(response.clone().map(O::ResponseBody::from_bytes));
    let output = output.expect("the response is an output");
    let again = P::received_output::<O>(&output).unwrap_or_else(|error| panic!("{error}"));
    round_trips::compare(&again, &output, "the output", |document| document);
    response
}

/// How long the body of a request is.
fn body_of<P: BothSides, O: Operation>(input: &O::Input) -> usize {
    let request = P::request::<O>(input, &measured_endpoint()).expect("the input is a request");
    request.into_body().into_bytes().len()
}

/// How long all rounds of a test take together, about.
const TOTAL: Duration = Duration::from_millis(200);

/// How long one round takes, at least: what the clock tells well.
const ROUND: Duration = Duration::from_micros(100);

/// Measures work in rounds, each on things that were prepared before.
fn measure<T>(bytes: usize, prepare: impl Fn() -> T, work: impl Fn(T)) -> Measured {
    let round = |times: u32| {
        let things: Vec<T> = (0..times).map(|_| prepare()).collect();
        let start = Instant::now();
        things.into_iter().for_each(&work);
        start.elapsed()
    };
    let mut times = 1;
    while round(times) < ROUND && times < 1 << 16 {
        times *= 2;
    }
    let (start, mut rounds) = (Instant::now(), Vec::new());
    while start.elapsed() < TOTAL || rounds.len() < 3 {
        rounds.push(round(times) / times);
    }
    rounds.sort_unstable();
    Measured { bytes, best: rounds[0], median: rounds[rounds.len() / 2] }
}

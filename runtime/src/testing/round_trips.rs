//! Random values of an operation, sent and received.

use super::arbitrary::Arbitrary;
use super::case::same;
use super::{endpoint, parse_json};
use crate::Document;
use crate::http_binding::idempotency_token;
use crate::operation::Operation;
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::schema::Location;
use crate::shape::Structure;

/// How many values of each kind are tried.
const ROUNDS: u64 = 16;

/// Checks random valid inputs and outputs of an operation in a protocol: what the client sends, the
/// server reads as the same input, and what the server answers, the client reads as the same output.
///
/// # Panics
/// When something is lost on the way, or no valid value is found.
pub fn round_trips<P: ClientProtocol + ServerProtocol, O: Operation>() {
    for seed in 0..ROUNDS {
        let input: O::Input = valid(seed);
        let endpoint = endpoint();
        let sent = idempotency_token(&input, &endpoint).unwrap_or(input);
        let request = P::request::<O>(&sent, &endpoint)
            .unwrap_or_else(|e| panic!("seed {seed}: {} is no request: {e}", text(&sent)));
        let uri = request.uri().clone();
        let parsed = P::parse_request::<O>(request, Default::default())
            .unwrap_or_else(|e| panic!("seed {seed}: {uri} {} is refused: {e}", text(&sent)));
        check(&parsed, &sent, &format!("input {seed}"));

        let output: O::Output = valid(seed);
        let response = P::write_response::<O>(&output)
            .unwrap_or_else(|e| panic!("seed {seed}: {} is no response: {e}", text(&output)));
        let parsed = match P::response::<O>(response, Default::default()) {
            Ok(parsed) => parsed,
            Err(error) => match error {
                crate::ResponseError::Malformed { error, .. } => {
                    panic!("seed {seed}: {} is refused: {error}", text(&output))
                }
                crate::ResponseError::Service { .. } => {
                    panic!("seed {seed}: {} is read as an error", text(&output))
                }
            },
        };
        check(&parsed, &output, &format!("output {seed}"));
    }
}

fn valid<S: Structure>(seed: u64) -> S {
    match Arbitrary::new(seed).structure() {
        Ok(value) => value,
        Err(violations) => panic!("{}: no valid value is found: {violations}", S::SCHEMA.id),
    }
}

fn text<S: Structure>(value: &S) -> String {
    String::from_utf8_lossy(&crate::json::to_text(value)).into_owned()
}

/// Checks that what was read is what was written, but for what a message cannot tell.
pub(super) fn check<S: Structure>(read: &S, written: &S, what: &str) {
    let [mut read, mut written] = [read, written].map(|value| parse_json(&text(value)));
    for member in S::SCHEMA.members {
        let name = member.name;
        let is_there = |document: &Document| document.get(name).is_some_and(|d| !is_empty(d));
        let ignored = match member.location {
            // They get more than was sent: all headers, or all of the query.
            Location::PrefixHeaders("") | Location::QueryParams => true,
            // Every response has a status code and a length, and most messages have a content type.
            Location::ResponseCode => !is_there(&written),
            _ if member.location_is_header("content-type")
                || member.location_is_header("content-length") =>
            {
                !is_there(&written)
            }
            // What is empty cannot be told from what is absent.
            Location::Payload
            | Location::Header(_)
            | Location::PrefixHeaders(_)
            | Location::Query(_) => !is_there(&read) && !is_there(&written),
            _ => false,
        };
        if ignored {
            for document in [&mut read, &mut written] {
                if let Document::Map(members) = document {
                    members.remove(name);
                }
            }
        }
    }
    assert!(same(&read, &written), "{what}: read {read:?}, written {written:?}");
}

fn is_empty(document: &Document) -> bool {
    match document {
        Document::String(text) => text.is_empty(),
        Document::List(elements) => elements.is_empty(),
        Document::Map(members) => members.is_empty(),
        _ => false,
    }
}

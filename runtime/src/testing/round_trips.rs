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
        check(seed, &parsed, &sent);

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
        check(seed, &parsed, &output);
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

/// What can be compared of a structure: all members but those that get more on the way than was sent,
/// because they take all headers or all of the query.
fn comparable<S: Structure>(value: &S) -> Document {
    let mut document = parse_json(&text(value));
    if let Document::Map(members) = &mut document {
        for member in S::SCHEMA.members {
            let is_empty = |document: &Document| match document {
                Document::String(text) => text.is_empty(),
                Document::Map(members) => members.is_empty(),
                _ => false,
            };
            let takes_all = match member.location {
                Location::PrefixHeaders(prefix) => prefix.is_empty(),
                Location::QueryParams => true,
                // A payload that is empty cannot be told from one that is absent.
                Location::Payload => members.get(member.name).is_some_and(is_empty),
                _ => false,
            };
            if takes_all {
                members.remove(member.name);
            }
        }
    }
    document
}

fn check<S: Structure>(seed: u64, read: &S, written: &S) {
    let (read, written) = (comparable(read), comparable(written));
    assert!(same(&read, &written), "seed {seed}: read {read:?}, written {written:?}");
}

//! Random values of an operation, sent and received.

use super::arbitrary::Arbitrary;
use super::both_sides::BothSides;
use super::case::same;
use super::params::read_params_with;
use super::{endpoint, parse_json};
use crate::Document;
use crate::http_binding::idempotency_token;
use crate::operation::Operation;
use crate::schema::Location;
use crate::shape::Structure;

/// How many values of each kind are tried.
const ROUNDS: u64 = 16;

/// Checks random valid inputs and outputs of an operation in a protocol: what the client sends, the
/// other side reads as the same input, and what that answers, the client reads as the same output.
///
/// Where the format of the protocol has texts only (XML and forms), documents are made of texts: a
/// number or a list of one element comes back as a text.
///
/// # Panics
/// When something is lost on the way, or no valid value is found.
pub fn round_trips<P: BothSides, O: Operation>() {
    for seed in 0..ROUNDS {
        let input: O::Input = valid::<P, _>(seed);
        let sent = idempotency_token(&input, &endpoint()).unwrap_or(input);
        let read = P::received_input::<O>(&sent)
            .unwrap_or_else(|e| panic!("seed {seed}: input {}: {e}", text(&sent)));
        check_input::<P, _>(read, &sent, &format!("input {seed}"), |document| document);

        let output: O::Output = valid::<P, _>(seed);
        let read = P::received_output::<O>(&output)
            .unwrap_or_else(|e| panic!("seed {seed}: output {}: {e}", text(&output)));
        compare(&read, &output, &format!("output {seed}"), |document| document);
    }
}

fn valid<P: BothSides, S: Structure>(seed: u64) -> S {
    let source = Arbitrary::new(seed);
    let mut source = if P::ANY_DOCUMENT { source } else { source.with_documents_of_text() };
    match source.structure() {
        Ok(value) => value,
        Err(violations) => panic!("{}: no valid value is found: {violations}", S::SCHEMA.id),
    }
}

fn text<S: Structure>(value: &S) -> String {
    String::from_utf8_lossy(&crate::json::to_text(value)).into_owned()
}

/// Checks that an input that was read is what was written, but for what the request cannot tell.
/// `documents` is what is compared of the documents in it.
pub(super) fn check_input<P: BothSides, S: Structure>(
    mut read: S,
    written: &S,
    what: &str,
    documents: fn(Document) -> Document,
) {
    // A server has done so; the other side of a protocol without servers has not.
    read.apply_defaults();
    compare_told(&read, written, what, documents, P::told);
}

/// Checks that what was read is what was written, but for what a message cannot tell. `documents` is what
/// is compared of the documents in either.
pub(super) fn compare<S: Structure>(
    read: &S,
    written: &S,
    what: &str,
    documents: fn(Document) -> Document,
) {
    compare_told(read, written, what, documents, |value| value);
}

fn compare_told<S: Structure>(
    read: &S,
    written: &S,
    what: &str,
    documents: fn(Document) -> Document,
    told: fn(Document) -> Document,
) {
    let [mut read, mut written] = [read, written].map(|value| {
        // The schema knows which values are documents.
        let value: S = read_params_with(&parse_json(&text(value)), documents);
        told(parse_json(&text(&value)))
    });
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

//! [Event stream tests](https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html):
//! the first messages of an operation and the events that follow, each way.

use super::case::{Case, assert_same};
use super::cases::{check_client_request, check_server_response};
use super::errors::error_id;
use super::frames::{Failure, check_frame, check_written, read_all, told_bytes};
use crate::event_stream::{EventProtocol, EventReader};
use crate::http_binding::idempotency_token;
use crate::limits::{Limits, Strictness};
use crate::operation::{Body, Operation};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::schema::{Member, Schema};
use crate::shape::{MemberWriter, Structure, Union};
use crate::{Blob, Document, UnknownVariant};
use bytes::Bytes;
use std::fmt::Debug;

/// The events of an operation that has none that way.
#[derive(Clone, PartialEq)]
pub enum NoEvents {
    #[doc(hidden)]
    Unknown(UnknownVariant),
}

impl Union for NoEvents {
    const SCHEMA: &'static Schema = &Schema::new("goldsmith.testing#NoEvents", &[], &[]);

    fn write_variant<W: MemberWriter>(&self, writer: &mut W) {
        let Self::Unknown(variant) = self;
        writer.unknown_variant(variant);
    }

    fn read_variant<R: crate::Reader>(
        _: usize,
        _: &'static Member,
        reader: &mut R,
    ) -> Result<Self, R::Error> {
        reader.unknown_variant().map(Self::Unknown)
    }
}

crate::union!(NoEvents);

/// What tests call a direction.
struct Direction {
    /// Where a test has the message before the events; what it says is in the key with `Params` behind.
    initial: &'static str,
    /// The type of its events in a test.
    name: &'static str,
    /// The event type of its first message, in protocols that have one.
    first: &'static str,
}

const REQUEST: &Direction =
    &Direction { initial: "initialRequest", name: "request", first: "initial-request" };
const RESPONSE: &Direction =
    &Direction { initial: "initialResponse", name: "response", first: "initial-response" };

/// Client: what it sends becomes the messages of the test, what it is sent is read from them.
///
/// `Q` is the events of requests, `S` that of responses; [`NoEvents`] where there are none.
///
/// # Panics
/// When something is not as the test says.
pub fn client_event_stream<P, O, Q, S>(json: &str)
where
    P: ClientProtocol + EventProtocol,
    O: Operation<Output: Debug, Error: Debug>,
    Q: Union,
    S: Union + PartialEq + Debug,
{
    let case = Case::new(json);
    if let Some(request) = initial(&case, REQUEST) {
        check_client_request::<P, O>(&request);
    }
    if O::SCHEMA.request_stream.is_some() {
        let filled = |input: O::Input| idempotency_token(&input, &case.endpoint()).unwrap_or(input);
        check_first_written::<P, _>(&case, REQUEST, filled);
    }
    for event in events::<P>(&case, REQUEST) {
        check_written::<Q, P>(&event);
    }
    let result = receive_response::<P, O>(&case)
        .and_then(|()| read_all::<S, P>(&events::<P>(&case, RESPONSE), Strictness::Lenient));
    check_result(&case, result);
}

/// Server: like [`client_event_stream`], with the roles changed.
///
/// # Panics
/// When something is not as the test says.
pub fn server_event_stream<P, O, Q, S>(json: &str)
where
    P: ServerProtocol + EventProtocol,
    O: Operation<Input: Debug>,
    Q: Union + PartialEq + Debug,
    S: Union,
{
    let case = Case::new(json);
    let result = receive_request::<P, O>(&case)
        .and_then(|()| read_all::<Q, P>(&events::<P>(&case, REQUEST), Strictness::Strict));
    check_result(&case, result);
    if let Some(response) = initial(&case, RESPONSE) {
        check_server_response::<P, O>(&response);
    }
    if O::SCHEMA.response_stream.is_some() {
        check_first_written::<P, _>(&case, RESPONSE, |mut output: O::Output| {
            output.apply_defaults();
            output
        });
    }
    for event in events::<P>(&case, RESPONSE) {
        check_written::<S, P>(&event);
    }
}

/// What comes before the events of a direction as a test of its own, its parameters in it.
fn initial(case: &Case, direction: &Direction) -> Option<Case> {
    let Document::Map(mut message) = case.0.get(direction.initial)?.clone() else { return None };
    let params = case.0.get(&format!("{}Params", direction.initial))?.clone();
    message.insert("params".to_owned(), params);
    Some(Case(Document::Map(message)))
}

/// The structure before the events of a direction, if the test tells it: beside its first message, or in
/// it.
fn first_params<P: EventProtocol, S: Structure>(case: &Case, direction: &Direction) -> Option<S> {
    let beside = case.0.get(&format!("{}Params", direction.initial)).cloned();
    let mut first = all_events(case, direction).filter(|event| is_first::<P>(event, direction));
    let params = beside.or_else(|| first.find_map(|event| event.0.get("params").cloned()))?;
    Some(Case(Document::from([("params", params)])).params())
}

/// All that a test tells to be in the stream of a direction.
fn all_events<'a>(case: &'a Case, direction: &'a Direction) -> impl Iterator<Item = Case> + 'a {
    let events = case.0.get("events").and_then(Document::as_list).unwrap_or_default();
    let events = events.iter().cloned().map(Case);
    events.filter(|event| event.text("type") == Some(direction.name))
}

/// Whether an event is the first message of its stream.
fn is_first<P: EventProtocol>(event: &Case, direction: &Direction) -> bool {
    let headers = event.part("headers").part(":event-type");
    P::INITIAL_MESSAGES && headers.text("string") == Some(direction.first)
}

/// The events of a direction.
fn events<P: EventProtocol>(case: &Case, direction: &Direction) -> Vec<Case> {
    all_events(case, direction).filter(|event| !is_first::<P>(event, direction)).collect()
}

/// What a test tells of the first message of a stream: an event of its type, and the body of what comes
/// before the events, which is its frame.
fn told_first<P: EventProtocol>(case: &Case, direction: &Direction) -> Vec<Case> {
    let body = match P::INITIAL_MESSAGES {
        true => case.part(direction.initial).body(),
        false => Bytes::new(),
    };
    let frame = Document::from([("bytes", Document::from(Blob::from(body.clone()).to_base64()))]);
    let frame = (!body.is_empty()).then_some(Case(frame));
    let first = all_events(case, direction).filter(|event| is_first::<P>(event, direction));
    first.chain(frame).collect()
}

/// Checks that the structure before the events, filled as its sender does, becomes the first message that
/// the test tells.
fn check_first_written<P: EventProtocol, S: Structure>(
    case: &Case,
    direction: &Direction,
    filled: impl Fn(S) -> S,
) {
    let Some(value) = first_params::<P, S>(case, direction).map(filled) else { return };
    for told in told_first::<P>(case, direction) {
        let frame =
            P::write_initial(direction.first, &value).expect("the protocol has the message");
        check_frame::<P>(&told, &frame);
    }
}

/// Checks whether the exchange ended as the test says.
fn check_result(case: &Case, result: Result<(), Failure>) {
    let expected = case.0.get("expectation").and_then(|expectation| expectation.get("failure"));
    match (result, expected) {
        (Ok(()), None) => {}
        (Ok(()), Some(failure)) => panic!("nothing failed, expected {failure:?}"),
        (Err(failure), None) => panic!("{}", failure.text),
        (Err(failure), Some(expected)) => {
            let expected = expected.get("errorId").and_then(Document::as_str);
            assert_eq!(failure.error_id, expected, "{}", failure.text);
        }
    }
}

/// Server: the first request, or one that says nothing.
fn receive_request<P, O>(case: &Case) -> Result<(), Failure>
where
    P: ServerProtocol + EventProtocol,
    O: Operation<Input: Debug>,
{
    let request = match initial(case, REQUEST) {
        Some(message) => Some(message.request()),
        // Without bindings, a request that says nothing holds no input that could be wrong.
        None if P::INITIAL_MESSAGES || events::<P>(case, REQUEST).is_empty() => None,
        None => {
            let http = O::SCHEMA.http.expect("an HTTP binding");
            let request = http::Request::builder().method(http.method).uri(http.uri);
            Some(request.body(Bytes::new()).expect("a request"))
        }
    };
    let request = request.map(|request| request.map(O::RequestBody::from_bytes));
    let input = request.map(|request| P::parse_request::<O>(request, Limits::default()));
    let input = input.transpose().map_err(Failure::unmodeled)?;
    let is_stream = O::SCHEMA.request_stream.is_some();
    check_received::<P, _>(case, REQUEST, input, is_stream, Strictness::Strict)
}

/// Checks what was received before the events of a direction: what a first message holds, or else what
/// the message around the stream did.
fn check_received<P: EventProtocol, S: Structure + Debug>(
    case: &Case,
    direction: &Direction,
    around: Option<S>,
    is_stream: bool,
    strictness: Strictness,
) -> Result<(), Failure> {
    let is_told = P::INITIAL_MESSAGES || initial(case, direction).is_some();
    let Some(expected) = first_params::<P, S>(case, direction).filter(|_| is_told) else {
        return Ok(());
    };
    let mut found = Vec::new();
    if is_stream {
        found = first_messages::<P, _>(case, direction, &expected, strictness)?;
    }
    if found.is_empty() {
        found.extend(around);
    }
    found.iter().for_each(|found| assert_same(found, &expected));
    Ok(())
}

/// What is read of the first message of a stream, if the protocol has such messages: of the frames that the
/// test tells, or of the one that is written where it tells none.
fn first_messages<P: EventProtocol, S: Structure>(
    case: &Case,
    direction: &Direction,
    value: &S,
    strictness: Strictness,
) -> Result<Vec<S>, Failure> {
    let told = told_first::<P>(case, direction);
    let mut frames: Vec<Bytes> = told.iter().map(told_bytes).collect();
    if frames.is_empty() {
        let written = P::write_initial(direction.first, value);
        frames.extend(written.map(|frame| frame.encode().expect("a frame")));
    }
    let read = |bytes: Bytes| {
        let mut reader = EventReader::<NoEvents, P>::new(strictness);
        reader.push(&bytes);
        let mut value = S::empty();
        let is_read = reader.read_initial(&mut value).map_err(Failure::unmodeled)?;
        assert!(is_read && reader.finish().is_ok(), "the bytes are one first message");
        Ok(value)
    };
    frames.into_iter().map(read).collect()
}

/// Client: the first response, or one that says nothing but success.
fn receive_response<P, O>(case: &Case) -> Result<(), Failure>
where
    P: ClientProtocol + EventProtocol,
    O: Operation<Output: Debug, Error: Debug>,
{
    let response = match case.0.get(RESPONSE.initial) {
        Some(_) => Some(case.part(RESPONSE.initial).response()),
        None if P::INITIAL_MESSAGES || events::<P>(case, RESPONSE).is_empty() => None,
        None => {
            let code = O::SCHEMA.http.map_or(200, |http| http.code);
            Some(http::Response::builder().status(code).body(Bytes::new()).expect("a response"))
        }
    };
    let output = response.map(|response| {
        if O::SCHEMA.is_success(response.status()) {
            P::response::<O>(response.map(O::ResponseBody::from_bytes), Limits::default())
        } else {
            Err(P::response_error::<O>(response, Limits::default()))
        }
    });
    let output = output.transpose().map_err(|error| {
        let text = format!("{error:?}");
        let error_id = error.service_error().and_then(error_id);
        Failure { error_id, text }
    })?;
    let is_stream = O::SCHEMA.response_stream.is_some();
    check_received::<P, _>(case, RESPONSE, output, is_stream, Strictness::Lenient)
}

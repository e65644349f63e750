//! [Event stream tests](https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html):
//! the first messages of an operation and the events that follow, each way.

use super::case::{Case, assert_same};
use super::cases::{check_client_request, check_server_response, error_id};
use super::read_params;
use crate::event_stream::{EventProtocol, EventReader, Frame, HeaderValue};
use crate::limits::{Limits, Strictness};
use crate::operation::{Body, Operation};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::schema::{Member, Schema, TimestampFormat, Trait};
use crate::shape::{MemberWriter, Structure, StructureVisitor, Union, Value};
use crate::{Blob, Document, ResponseError, Timestamp, UnknownMembers, UnknownVariant};
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

/// How an exchange failed: with an error of the model, by its id, or in another way.
#[derive(Debug)]
struct Failure {
    error_id: Option<&'static str>,
    text: String,
}

impl Failure {
    fn unmodeled(error: impl std::error::Error) -> Self {
        Self { error_id: None, text: error.to_string() }
    }
}

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
    if let Some(request) = initial(&case, "initialRequest") {
        check_client_request::<P, O>(&request);
    }
    for event in events(&case, "request") {
        check_written::<Q, P>(&event);
    }
    let result = receive_response::<P, O>(&case)
        .and_then(|()| read_all::<S, P>(&events(&case, "response"), Strictness::Lenient));
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
        .and_then(|()| read_all::<Q, P>(&events(&case, "request"), Strictness::Strict));
    check_result(&case, result);
    if let Some(response) = initial(&case, "initialResponse") {
        check_server_response::<P, O>(&response);
    }
    for event in events(&case, "response") {
        check_written::<S, P>(&event);
    }
}

/// The first message of a direction as a test of its own, its parameters in it.
fn initial(case: &Case, key: &str) -> Option<Case> {
    let Document::Map(mut message) = case.0.get(key)?.clone() else { return None };
    let params = case.0.get(&format!("{key}Params"))?.clone();
    message.insert("params".to_owned(), params);
    Some(Case(Document::Map(message)))
}

/// The events of a direction.
fn events(case: &Case, direction: &str) -> Vec<Case> {
    let events = case.0.get("events").and_then(Document::as_list).unwrap_or_default();
    let events = events.iter().cloned().map(Case);
    events.filter(|event| event.text("type") == Some(direction)).collect()
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
    let message = initial(case, "initialRequest");
    let request = match &message {
        Some(message) => message.request(),
        // Without bindings, a request that says nothing holds no input that could be wrong.
        None if P::INITIAL_MESSAGES || events(case, "request").is_empty() => return Ok(()),
        None => {
            let http = O::SCHEMA.http.expect("an HTTP binding");
            let request = http::Request::builder().method(http.method).uri(http.uri);
            request.body(Bytes::new()).expect("a request")
        }
    };
    let request = request.map(O::RequestBody::from_bytes);
    let input = P::parse_request::<O>(request, Limits::default()).map_err(Failure::unmodeled)?;
    if let Some(message) = message {
        let expected: O::Input = message.params();
        let input = match O::SCHEMA.request_stream {
            Some(_) => first_message::<P, _>("initial-request", &expected, Strictness::Strict)?,
            None => None,
        }
        .unwrap_or(input);
        assert_same(&input, &expected);
    }
    Ok(())
}

/// What comes of a structure in the first message of a stream, if the protocol has such messages.
fn first_message<P: EventProtocol, S: Structure>(
    event_type: &'static str,
    value: &S,
    strictness: Strictness,
) -> Result<Option<S>, Failure> {
    let frame = P::write_initial(event_type, value);
    let read = frame.map(|f| P::read_initial(f.payload(), strictness, Limits::default()));
    read.transpose().map_err(Failure::unmodeled)
}

/// Client: the first response, or one that says nothing but success.
fn receive_response<P, O>(case: &Case) -> Result<(), Failure>
where
    P: ClientProtocol + EventProtocol,
    O: Operation<Output: Debug, Error: Debug>,
{
    let response = match case.0.get("initialResponse") {
        Some(_) => case.part("initialResponse").response(),
        None if events(case, "response").is_empty() => return Ok(()),
        None => {
            let code = O::SCHEMA.http.map_or(200, |http| http.code);
            http::Response::builder().status(code).body(Bytes::new()).expect("a response")
        }
    };
    let code = O::SCHEMA.http.map(|http| http.code);
    let result = if Some(response.status().as_u16()) == code || response.status().is_success() {
        P::response::<O>(response.map(O::ResponseBody::from_bytes), Limits::default())
    } else {
        Err(P::response_error::<O>(response, Limits::default()))
    };
    match result {
        Ok(output) => {
            if let Some(message) = initial(case, "initialResponse") {
                let expected: O::Output = message.params();
                let output = match O::SCHEMA.response_stream {
                    Some(_) => {
                        let strictness = Strictness::Lenient;
                        first_message::<P, _>("initial-response", &expected, strictness)?
                    }
                    None => None,
                }
                .unwrap_or(output);
                assert_same(&output, &expected);
            }
            Ok(())
        }
        Err(error) => {
            let text = format!("{error:?}");
            let ResponseError::Service { error, .. } = error else {
                return Err(Failure { error_id: None, text });
            };
            Err(Failure { error_id: error_id(&*error), text })
        }
    }
}

/// Reads the bytes of events up to the first failure; an event that is an error is one.
fn read_all<U, P>(events: &[Case], strictness: Strictness) -> Result<(), Failure>
where
    U: Union + PartialEq + Debug,
    P: EventProtocol,
{
    for event in events {
        let mut reader = EventReader::<U, P>::new(strictness);
        let bytes = bytes_of(event).map(Blob::into_bytes);
        reader.push(&bytes.unwrap_or_else(|| described_frame(event)));
        let found = reader.next_event().map_err(Failure::unmodeled)?;
        let found = found.expect("the bytes are a frame");
        reader.finish().expect("the bytes are one frame");
        if let Some(params) = event.0.get("params") {
            assert_eq!(found, read_params::<U>(params));
        }
        let mut errors = FindError::default();
        found.write_variant(&mut errors);
        if let FindError(Some(id)) = errors {
            return Err(Failure { error_id: Some(id), text: format!("{found:?}") });
        }
    }
    Ok(())
}

fn bytes_of(event: &Case) -> Option<Blob> {
    Some(Blob::from_base64(event.text("bytes")?).expect("base64"))
}

/// The bytes of a frame that has just the headers and the body that the test tells.
fn described_frame(event: &Case) -> Bytes {
    let mut frame = Frame::new(Bytes::from(event.text("body").unwrap_or_default().to_owned()));
    for (name, value) in event.0.get("headers").and_then(Document::as_map).into_iter().flatten() {
        frame.push_header(name.as_str(), header_value(value));
    }
    frame.encode().expect("the event is a frame")
}

/// The id of the variant's structure, if that is an error.
#[derive(Default)]
struct FindError(Option<&'static str>);

impl MemberWriter for FindError {
    fn member<T: Value>(&mut self, _: usize, value: &T) {
        self.0 = value.visit_structure(Self::default()).flatten();
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

impl StructureVisitor for FindError {
    type Output = Option<&'static str>;

    fn visit<S: Structure>(self, _: &S) -> Self::Output {
        let is_error = S::SCHEMA.traits.iter().any(|t| matches!(t, Trait::Error(_)));
        is_error.then_some(S::SCHEMA.id)
    }
}

/// Checks that an event becomes the frame that the test tells, in any order of headers.
fn check_written<U: Union, P: EventProtocol>(event: &Case) {
    let value: U = read_params(event.0.get("params").expect("the event's parameters"));
    let frame = P::write_event(&value).expect("the event is a frame");
    check_frame(event, &frame);
    if let Some(bytes) = bytes_of(event) {
        let mut reader = EventReader::<U, P>::new(Strictness::Lenient);
        reader.push(&bytes);
        let expected = reader.next_frame().expect("the bytes are a frame").expect("a frame");
        let sorted = |frame: &Frame| {
            let mut headers = frame.headers().to_vec();
            headers.sort_by(|(a, _), (b, _)| a.cmp(b));
            headers
        };
        assert_eq!(sorted(&frame), sorted(&expected));
        event.check_body(expected.payload());
    }
}

/// Checks a frame against `headers`, `forbidHeaders`, `requireHeaders` and `body`.
fn check_frame(event: &Case, frame: &Frame) {
    let headers = event.0.get("headers").and_then(Document::as_map).into_iter().flatten();
    for (name, value) in headers {
        assert_eq!(frame.header(name), Some(&header_value(value)), "header {name}");
    }
    for name in event.list("forbidHeaders") {
        assert!(frame.header(name).is_none(), "header {name} is there");
    }
    for name in event.list("requireHeaders") {
        assert!(frame.header(name).is_some(), "header {name} is missing");
    }
    event.check_body(frame.payload());
}

/// The value of a header as tests write it: an object whose key is the type.
fn header_value(value: &Document) -> HeaderValue {
    let mut entries = value.as_map().into_iter().flatten();
    let (kind, value) = entries.next().expect("the type of a header");
    let text = || value.as_str().expect("the text of a header");
    let digits = || value.as_number().expect("the number of a header").to_string();
    match kind.as_str() {
        "boolean" => HeaderValue::Boolean(value.as_bool().expect("a boolean")),
        "byte" => HeaderValue::Byte(digits().parse().expect("a byte")),
        "short" => HeaderValue::Short(digits().parse().expect("a short")),
        "integer" => HeaderValue::Integer(digits().parse().expect("an integer")),
        "long" => HeaderValue::Long(digits().parse().expect("a long")),
        "blob" => HeaderValue::Blob(Blob::from_base64(text()).expect("base64")),
        "string" => HeaderValue::String(text().to_owned()),
        "timestamp" => HeaderValue::Timestamp(match value {
            Document::Number(number) => {
                Timestamp::parse(&number.to_string(), TimestampFormat::EpochSeconds)
                    .expect("seconds")
            }
            _ => Timestamp::parse(text(), TimestampFormat::DateTime).expect("a date"),
        }),
        other => panic!("a header of type {other}"),
    }
}

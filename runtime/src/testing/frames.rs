//! Frames of event stream tests: what the test tells of them, read and written.

use super::case::{Case, check_bodies};
use super::{NoEvents, read_params};
use crate::event_stream::{EventProtocol, EventReader, Frame, HeaderValue};
use crate::limits::Strictness;
use crate::schema::{TimestampFormat, Trait};
use crate::shape::{MemberWriter, Structure, StructureVisitor, Union, Value};
use crate::{Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use bytes::Bytes;
use std::fmt::Debug;

/// How an exchange failed: with an error of the model, by its id, or in another way.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) error_id: Option<&'static str>,
    pub(super) text: String,
}

impl Failure {
    pub(super) fn unmodeled(error: impl std::error::Error) -> Self {
        Self { error_id: None, text: error.to_string() }
    }
}

/// Reads the bytes of events up to the first failure; an event that is an error is one.
pub(super) fn read_all<U, P>(events: &[Case], strictness: Strictness) -> Result<(), Failure>
where
    U: Union + PartialEq + Debug,
    P: EventProtocol,
{
    for event in events {
        let mut reader = EventReader::<U, P>::new(strictness);
        reader.push(&told_bytes(event));
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

/// The bytes of an event; if the test does not tell them, of a frame that has just the headers and the
/// body that it tells.
pub(super) fn told_bytes(event: &Case) -> Bytes {
    if let Some(bytes) = bytes_of(event) {
        return bytes.into_bytes();
    }
    let mut frame = Frame::new(event.body());
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

/// Checks that an event becomes the frame that the test tells.
pub(super) fn check_written<U: Union, P: EventProtocol>(event: &Case) {
    let value: U = read_params(event.0.get("params").expect("the event's parameters"));
    check_frame::<P>(event, &P::write_event(&value).expect("the event is a frame"));
}

/// Checks a frame against what the test tells: bytes, with headers in any order, and parts of the frame.
pub(super) fn check_frame<P: EventProtocol>(event: &Case, frame: &Frame) {
    check_parts(event, frame);
    if let Some(bytes) = bytes_of(event) {
        let mut reader = EventReader::<NoEvents, P>::new(Strictness::Lenient);
        reader.push(&bytes);
        let expected = reader.next_frame().expect("the bytes are a frame").expect("a frame");
        reader.finish().expect("the bytes are one frame");
        let sorted = |frame: &Frame| {
            let mut headers = frame.headers().to_vec();
            headers.sort_by(|(a, _), (b, _)| a.cmp(b));
            headers
        };
        assert_eq!(sorted(frame), sorted(&expected));
        let media_type = frame.text_header(":content-type").unwrap_or_default();
        check_bodies(frame.payload(), expected.payload(), media_type, &|_, _| true);
        event.check_body(expected.payload());
    }
}

/// Checks a frame against `headers`, `forbidHeaders`, `requireHeaders` and `body`.
fn check_parts(event: &Case, frame: &Frame) {
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

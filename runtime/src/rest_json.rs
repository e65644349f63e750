//! restJson1: HTTP bindings with JSON bodies.
//!
//! The [specification](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html).

use crate::event_stream::{EventError, EventProtocol, Frame, read_event, write_event};
use crate::http_binding::{
    Codec, build_error, build_request, build_response, parse_error, parse_request, parse_response,
    refuse,
};
use crate::json::{Fault, JsonReader, JsonWriter, Limits, Names, Strictness};
use crate::operation::{Body, Operation};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::schema::{Member, Message};
use crate::shape::{MemberWriter, Reader, Structure, Union, Value};
use crate::validate::Missing;
use crate::{
    Document, Endpoint, ReadError, RequestError, ResponseError, UnknownMembers, UnknownVariant,
    Violations, WriteError,
};
use bytes::Bytes;

/// The protocol `aws.protocols#restJson1`.
#[derive(Clone, Copy, Debug)]
pub struct RestJson1;

/// The header that tells which error it is.
const ERROR_TYPE: &str = "X-Amzn-Errortype";

impl ClientProtocol for RestJson1 {
    fn request<O: Operation>(
        input: &O::Input,
        endpoint: &Endpoint,
    ) -> Result<http::Request<O::RequestBody>, WriteError> {
        build_request::<O, Json>(input, endpoint)
    }

    fn response<O: Operation>(
        response: http::Response<O::ResponseBody>,
        limits: Limits,
    ) -> Result<O::Output, ResponseError<O::Error>> {
        let (parts, body) = response.into_parts();
        let body = body.into_bytes();
        let is_expected = O::SCHEMA.http.is_some_and(|http| parts.status.as_u16() == http.code);
        if !is_expected && !parts.status.is_success() {
            return Err(Self::response_error::<O>(http::Response::from_parts(parts, body), limits));
        }
        parse_response::<O, Json>(parts.status, &parts.headers, &body, limits).map_err(|error| {
            let metadata = crate::http_binding::metadata(parts.status, &parts.headers);
            ResponseError::Malformed { error, metadata }
        })
    }

    fn response_error<O: Operation>(
        response: http::Response<Bytes>,
        limits: Limits,
    ) -> ResponseError<O::Error> {
        let body = untyped(response.body(), limits);
        let text = |key: &str| body.as_ref()?.get(key)?.as_str().map(str::to_owned);
        let header = response.headers().get(ERROR_TYPE).and_then(|value| value.to_str().ok());
        let code = header.map(str::to_owned).or_else(|| text("__type")).or_else(|| text("code"));
        let code = code.as_deref().map(error_name);
        let message = body.as_ref().and_then(message_in);
        parse_error::<O::Error, Json>(code, message.as_deref(), response, limits)
    }
}

/// The name of an error without its namespace and without the URI that some services append.
fn error_name(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or_default();
    code.rsplit('#').next().unwrap_or_default().trim()
}

/// What the document of an error says happened.
fn message_in(error: &Document) -> Option<String> {
    let texts = ["message", "Message", "errorMessage"].iter().map(|key| error.get(key)?.as_str());
    texts.flatten().next().map(str::to_owned)
}

fn untyped(body: &[u8], limits: Limits) -> Option<Document> {
    static BODY: Member = Member::new("", crate::schema::Kind::Document, &[]);
    let mut reader = JsonReader::new(body, Names::JsonName, Strictness::Lenient, limits).ok()?;
    reader.document(&BODY).ok()
}

impl ServerProtocol for RestJson1 {
    fn parse_request<O: Operation>(
        request: http::Request<O::RequestBody>,
        limits: Limits,
    ) -> Result<O::Input, RequestError> {
        parse_request::<O, Json>(request, limits)
    }

    fn write_response<O: Operation>(
        output: &O::Output,
    ) -> Result<http::Response<O::ResponseBody>, WriteError> {
        build_response::<O, Json>(output)
    }

    fn write_error<O: Operation>(error: &O::Error) -> Result<http::Response<Bytes>, WriteError> {
        build_error::<O, Json>(error, Some(ERROR_TYPE))
    }

    fn reject(error: &RequestError) -> http::Response<Bytes> {
        refuse::<Json>(error, Some(ERROR_TYPE))
    }
}

impl EventProtocol for RestJson1 {
    fn write_event<U: Union>(event: &U) -> Result<Frame, WriteError> {
        write_event::<U, Json>(event)
    }

    fn read_event<U: Union>(
        frame: &Frame,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<U, EventError> {
        read_event::<U, Json>(frame, strictness, limits)
    }
}

/// JSON as the body of HTTP bindings.
pub(crate) struct Json;

impl Codec for Json {
    const CONTENT_TYPE: &'static str = "application/json";
    const EMPTY: Option<&'static [u8]> = Some(b"{}");

    type Error = Fault;
    type Reader<'a> = JsonReader<'a>;

    fn write_body<S: Structure>(value: &S, message: Message) -> Vec<u8> {
        let mut json = JsonWriter::new(Names::JsonName);
        let members = S::SCHEMA.members;
        value.write_members(&mut BodyMembers { json: json.open(members), members, message });
        json.close();
        json.into_bytes()
    }

    fn write_payload<T: Value>(member: &'static Member, value: &T) -> Vec<u8> {
        let mut json = JsonWriter::new(Names::JsonName);
        let Ok(()) = value.write(member, &mut json);
        json.into_bytes()
    }

    fn is_empty(body: &[u8]) -> bool {
        body.trim_ascii().strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start() == b"}")
    }

    fn write_message(_: &str, message: &str, violations: Option<&Violations>) -> Vec<u8> {
        let field = |v: &crate::Violation| {
            Document::from([("message", v.to_string()), ("path", v.path().to_owned())])
        };
        let mut body = UnknownMembers::new();
        body.insert("message", message);
        if let Some(violations) = violations {
            body.insert("fieldList", violations.iter().map(field).collect::<Vec<_>>());
        }
        let mut json = JsonWriter::new(Names::JsonName);
        json.open(&[]).unknown_members(&body);
        json.close();
        json.into_bytes()
    }

    fn find_message(body: &[u8], limits: Limits) -> Option<String> {
        untyped(body, limits).as_ref().and_then(message_in)
    }

    fn read_body<S: Structure>(
        value: &mut S,
        body: &[u8],
        message: Message,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<Missing, ReadError> {
        let mut reader = Self::reader(body, strictness, limits)?;
        reader.members_into(value, Some(message)).map_err(|fault| fault.in_text(body))?;
        Self::finish(reader, body)
    }

    fn reader(
        body: &[u8],
        strictness: Strictness,
        limits: Limits,
    ) -> Result<JsonReader<'_>, ReadError> {
        JsonReader::new(body, Names::JsonName, strictness, limits)
            .map_err(|fault| fault.in_text(body))
    }

    fn finish(mut reader: JsonReader<'_>, body: &[u8]) -> Result<Missing, ReadError> {
        reader.finish().map_err(|fault| fault.in_text(body))?;
        Ok(reader.into_missing())
    }

    fn place(error: Fault, body: &[u8]) -> ReadError {
        error.in_text(body)
    }
}

/// The members of a structure that a message binds nowhere else.
struct BodyMembers<W> {
    json: W,
    members: &'static [Member],
    message: Message,
}

impl<W: MemberWriter> MemberWriter for BodyMembers<W> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if self.members[index].location.in_document(self.message) {
            self.json.member(index, value);
        }
    }

    fn unknown_members(&mut self, members: &UnknownMembers) {
        self.json.unknown_members(members);
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.json.unknown_variant(variant);
    }
}

//! Responses: from an output or an error, and to one.

use super::head::HeadWriter;
use super::payload::Payload;
use super::read::Head;
use super::request::{payload_member, set_content_type, stream_type};
use super::{Codec, set_header};
use crate::errors::has_sensitive_message;
use crate::limits::{Limits, Strictness};
use crate::operation::{Body, ErrorReader, ErrorVisitor, Operation, OperationError};
use crate::read_error::{Place, ReadError, Reason};
use crate::schema::{Kind, Location, Member, Message, Schema, TimestampFormat};
use crate::shape::{ErrorShape, Structure};
use crate::text::TextReader;
use crate::write_error::{WriteError, WriteReason};
use crate::{Metadata, QueryError, RequestError, ResponseError, UnmodeledError};
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use std::marker::PhantomData;

/// Headers in which services send the id of the request.
const REQUEST_ID: [&str; 3] = ["x-amzn-requestid", "x-amz-request-id", "x-amzn-request-id"];

/// The header that tells what an error is called in awsQuery.
pub(crate) const QUERY_ERROR: &str = "x-amzn-query-error";

/// What a response says about itself.
pub(crate) fn metadata(status: http::StatusCode, headers: &HeaderMap) -> Metadata {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    Metadata {
        status: status.as_u16(),
        request_id: REQUEST_ID.iter().find_map(|name| text(name)).map(str::to_owned),
        query_error: text(QUERY_ERROR).map(QueryError::of_header),
    }
}

/// The response for a structure: an output or an error.
fn build<S: Structure, C: Codec, B: Body>(
    value: &S,
    stream: Option<&'static Member>,
    code: u16,
) -> Result<http::Response<B>, WriteError> {
    let mut head = HeadWriter::<C>::of(value, Message::Response)?;
    let payload = match head.payload.take() {
        Some(payload) => payload,
        None => match stream {
            Some(stream) => {
                Payload { body: Bytes::new(), content_type: Some(stream_type::<C>(stream)) }
            }
            None if S::SCHEMA.id == crate::Unit::ID => Payload::default(),
            None if C::EMPTY.is_none() && !S::SCHEMA.has_document(Message::Response) => {
                Payload { body: Bytes::new(), content_type: Some(C::CONTENT_TYPE) }
            }
            None => Payload {
                body: C::write_body(value, Message::Response).into(),
                content_type: Some(C::CONTENT_TYPE),
            },
        },
    };
    set_content_type(&mut head.headers, payload.content_type);
    if stream.is_none() {
        // The output of HEAD tells the length of what GET would send.
        head.headers.entry(CONTENT_LENGTH).or_insert(payload.body.len().into());
    }
    let status = http::StatusCode::from_u16(head.status.unwrap_or(code))
        .map_err(|_| WriteError::new(WriteReason::InvalidStatusCode, ""))?;
    let mut response = http::Response::new(B::from_bytes(payload.body));
    *response.status_mut() = status;
    *response.headers_mut() = head.headers;
    Ok(response)
}

/// The response for an output.
pub(crate) fn build_response<O: Operation, C: Codec>(
    output: &O::Output,
) -> Result<http::Response<O::ResponseBody>, WriteError> {
    let code = O::SCHEMA.http.map_or(200, |http| http.code);
    build::<_, C, _>(output, O::SCHEMA.response_stream.as_ref(), code)
}

/// The response for an error, its code in the header of this name, if it has one.
pub(crate) fn build_error<O: Operation, C: Codec>(
    error: &O::Error,
    code_header: Option<&'static str>,
) -> Result<http::Response<Bytes>, WriteError> {
    error.visit(Build::<C>(code_header, PhantomData))
}

struct Build<C>(Option<&'static str>, PhantomData<C>);

impl<C: Codec> ErrorVisitor for Build<C> {
    type Output = Result<http::Response<Bytes>, WriteError>;

    fn modeled<S: ErrorShape>(self, error: &S) -> Self::Output {
        let mut response = build::<_, C, _>(error, None, S::SCHEMA.error_status())?;
        if let Some(header) = self.0 {
            set_header(response.headers_mut(), "", header, S::SCHEMA.name())?;
        }
        Ok(response)
    }

    fn unmodeled(self, error: &UnmodeledError) -> Self::Output {
        let mut response = http::Response::new(error.body.clone());
        *response.status_mut() = http::StatusCode::from_u16(error.status)
            .map_err(|_| WriteError::new(WriteReason::InvalidStatusCode, ""))?;
        let headers = response.headers_mut();
        if let (Some(header), Some(code)) = (self.0, &error.code) {
            set_header(headers, "", header, code)?;
        }
        if let Some(id) = &error.request_id {
            set_header(headers, "", REQUEST_ID[0], id)?;
        }
        set_content_type(headers, Some(C::CONTENT_TYPE));
        headers.insert(CONTENT_LENGTH, error.body.len().into());
        if error.body.is_empty() {
            let code = error.code.as_deref().unwrap_or_default();
            let message = error.message.as_deref().unwrap_or_default();
            *response.body_mut() = C::write_message(code, message, None).into();
            let length = response.body().len();
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        Ok(response)
    }
}

/// The response to a request that was refused, its code in the header of this name, if it has one.
pub(crate) fn refuse<C: Codec>(
    error: &RequestError,
    code_header: Option<&'static str>,
) -> http::Response<Bytes> {
    let body = match error {
        RequestError::Invalid(violations) => {
            C::write_message(error.code(), &violations.to_string(), Some(violations))
        }
        other => C::write_message(other.code(), &other.to_string(), None),
    };
    let mut response = http::Response::new(Bytes::from(body));
    *response.status_mut() = error.status();
    let length = response.body().len();
    let headers = response.headers_mut();
    if let Some(header) = code_header {
        // The code is one of ours and always fits into a header.
        let _ = set_header(headers, "", header, error.code());
    }
    set_content_type(headers, Some(C::CONTENT_TYPE));
    headers.insert(CONTENT_LENGTH, length.into());
    response
}

/// Reads a structure from a response.
fn parse<S: Structure, C: Codec>(
    status: http::StatusCode,
    headers: &HeaderMap,
    body: &Bytes,
    limits: Limits,
    message: Message,
) -> Result<S, ReadError> {
    let head = Head {
        labels: &[],
        query: &[],
        headers,
        status: Some(status.as_u16()),
        message,
        strictness: Strictness::Lenient,
        limits,
    };
    let mut value = S::empty();
    head.read::<_, C>(&mut value, body)?;
    if body.is_empty() {
        return Ok(value);
    }
    let read =
        |value: &mut S| C::read_body(value, body, message, Strictness::Lenient, limits).map(drop);
    if S::SCHEMA.has_document(message) {
        read(&mut value)?;
    } else if payload_member(S::SCHEMA).is_none() {
        // Nothing takes the body. It may be a document that a newer service has filled, or anything.
        let mut newer = value.clone();
        if read(&mut newer).is_ok() {
            return Ok(newer);
        }
    }
    Ok(value)
}

/// The output that a response holds.
pub(crate) fn parse_response<O: Operation, C: Codec>(
    status: http::StatusCode,
    headers: &HeaderMap,
    body: &Bytes,
    limits: Limits,
) -> Result<O::Output, ReadError> {
    if O::SCHEMA.response_stream.as_ref().is_some_and(|stream| matches!(stream.kind, Kind::Union)) {
        check_required_headers(O::SCHEMA.output, headers)?;
    }
    parse::<_, C>(status, headers, body, limits, Message::Response)
}

/// Before a stream of events starts, what has to be known of it must be there.
fn check_required_headers(schema: &'static Schema, headers: &HeaderMap) -> Result<(), ReadError> {
    for member in schema.members {
        if let Location::Header(name) = member.location
            && member.required
            && !headers.contains_key(name)
        {
            return Err(ReadError::new(Reason::Missing, Place::Header(name.to_owned())));
        }
    }
    Ok(())
}

/// The error that a response holds, its code known.
pub(crate) fn parse_error<E: OperationError, C: Codec>(
    code: Option<&str>,
    message: Option<&str>,
    response: http::Response<Bytes>,
    limits: Limits,
) -> ResponseError<E> {
    parse_bound_error::<E, C>(code, message, response, limits, Message::Response)
}

/// The same, of a protocol without HTTP bindings.
pub(crate) fn parse_rpc_error<E: OperationError, C: Codec>(
    code: Option<&str>,
    message: Option<&str>,
    response: http::Response<Bytes>,
    limits: Limits,
) -> ResponseError<E> {
    parse_bound_error::<E, C>(code, message, response, limits, Message::Rpc)
}

fn parse_bound_error<E: OperationError, C: Codec>(
    code: Option<&str>,
    message: Option<&str>,
    response: http::Response<Bytes>,
    limits: Limits,
    bindings: Message,
) -> ResponseError<E> {
    let (parts, body) = response.into_parts();
    let metadata = metadata(parts.status, &parts.headers);
    let index = E::SHAPES.iter().position(|schema| Some(schema.name()) == code);
    // An error that cannot be read is shown with its message, unless the model hides that.
    let is_hidden = index.is_some_and(|index| has_sensitive_message(E::SHAPES[index]));
    let message_of = |index| message.filter(|_| index < E::SHAPES.len() || !is_hidden);
    let reader = |index| Parse::<C> {
        code,
        message: message_of(index),
        status: parts.status,
        headers: &parts.headers,
        body: &body,
        limits,
        bindings,
        codec: PhantomData,
    };
    let read = |index| E::read(index, reader(index));
    let modeled = index.and_then(|index| read(index).ok());
    // An error that is not as the model says is kept as it came: its code is worth more than that.
    match modeled.map_or_else(|| read(E::SHAPES.len()), Ok) {
        Ok(error) => ResponseError::Service { error: Box::new(error), metadata },
        Err(error) => ResponseError::Malformed { error, metadata },
    }
}

struct Parse<'a, C> {
    code: Option<&'a str>,
    message: Option<&'a str>,
    status: http::StatusCode,
    headers: &'a HeaderMap,
    body: &'a Bytes,
    limits: Limits,
    bindings: Message,
    codec: PhantomData<C>,
}

impl<C: Codec> ErrorReader for Parse<'_, C> {
    type Error = ReadError;

    fn modeled<S: ErrorShape>(self) -> Result<S, ReadError> {
        let mut error =
            parse::<S, C>(self.status, self.headers, self.body, self.limits, self.bindings)?;
        if let Some(message) = self.message
            && error.message().is_none_or(str::is_empty)
        {
            set_message(&mut error, message);
        }
        Ok(error)
    }

    fn unmodeled(self) -> UnmodeledError {
        let metadata = metadata(self.status, self.headers);
        UnmodeledError {
            code: self.code.map(str::to_owned),
            message: self.message.map(str::to_owned),
            status: metadata.status,
            request_id: metadata.request_id,
            body: self.body.clone(),
        }
    }
}

/// Fills the member that is the message, which the service sent under another name than the model's.
pub(crate) fn set_message<S: ErrorShape>(error: &mut S, message: &str) {
    let members = S::SCHEMA.members;
    let is_message = |m: &Member| {
        m.name.eq_ignore_ascii_case("message") && m.location.in_document(Message::Response)
    };
    if let Some(index) = members.iter().position(is_message) {
        let texts = [message];
        let mut reader = TextReader::new(&texts, TimestampFormat::DateTime, false);
        // A message that is no text keeps what it has.
        let _ = error.read_member(index, &members[index], &mut reader);
    }
}

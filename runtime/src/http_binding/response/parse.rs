//! From a response to an output or an error.

use super::metadata;
use crate::errors::has_sensitive_message;
use crate::http_binding::Codec;
use crate::http_binding::read::Head;
use crate::http_binding::request::payload_member;
use crate::limits::{Limits, Strictness};
use crate::operation::{ErrorReader, Operation, OperationError};
use crate::read_error::{Place, ReadError, Reason};
use crate::schema::{Kind, Location, Member, Message, Schema, TimestampFormat};
use crate::shape::{ErrorShape, Structure};
use crate::text::TextReader;
use crate::{ResponseError, UnmodeledError};
use bytes::Bytes;
use http::HeaderMap;
use std::marker::PhantomData;

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
    if let Some((index, member)) = message_member(S::SCHEMA) {
        let texts = [message];
        let mut reader = TextReader::new(&texts, TimestampFormat::DateTime, false);
        // A message that is no text keeps what it has.
        let _ = error.read_member(index, member, &mut reader);
    }
}

/// The member that is the message of an error, and where it is.
fn message_member(schema: &'static Schema) -> Option<(usize, &'static Member)> {
    let is_message = |m: &Member| {
        m.name.eq_ignore_ascii_case("message") && m.location.in_document(Message::Response)
    };
    schema.members.iter().enumerate().find(|(_, member)| is_message(member))
}

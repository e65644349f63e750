//! From an output or an error to a response, and from a refusal.

use super::REQUEST_ID;
use crate::http_binding::head::{Outside, head_of};
use crate::http_binding::payload::Payload;
use crate::http_binding::request::{set_content_type, stream_type};
use crate::http_binding::{Codec, set_header};
use crate::operation::{Body, ErrorVisitor, Operation, OperationError};
use crate::schema::{Member, Message};
use crate::shape::{ErrorShape, Structure};
use crate::write_error::{WriteError, WriteReason};
use crate::{RequestError, UnmodeledError};
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use std::marker::PhantomData;

/// The response for a structure: an output or an error.
fn build<S: Structure, C: Codec, B: Body>(
    value: &S,
    stream: Option<&'static Member>,
    code: u16,
) -> Result<http::Response<B>, WriteError> {
    let mut head = head_of::<S, C>(value, Message::Response)?;
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
    let response = put_together(head, payload, stream.is_none(), code)?;
    Ok(response.map(B::from_bytes))
}

/// A response of its parts; `is_whole` where no stream follows.
fn put_together(
    mut head: Outside,
    payload: Payload,
    is_whole: bool,
    code: u16,
) -> Result<http::Response<Bytes>, WriteError> {
    set_content_type(&mut head.headers, payload.content_type);
    if is_whole {
        // The output of HEAD tells the length of what GET would send.
        head.headers.entry(CONTENT_LENGTH).or_insert(payload.body.len().into());
    }
    let status = http::StatusCode::from_u16(head.status.unwrap_or(code))
        .map_err(|_| WriteError::new(WriteReason::InvalidStatusCode, ""))?;
    let mut response = http::Response::new(payload.body);
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

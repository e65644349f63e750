//! The server: from a request to an input, from an output or an error to a response.

use super::{EVENT_STREAM, Rpc};
use crate::error_document;
use crate::finish::unpacked;
use crate::http_binding::{Codec, QUERY_ERROR, TypedCodec, set_header};
use crate::limits::{Limits, Strictness};
use crate::operation::{Body, ErrorVisitor, Operation, OperationError, Service, ServiceSchema};
use crate::protocol::ServerProtocol;
use crate::read_error::{Place, ReadError, Reason};
use crate::schema::{Fault, Message, Schema, Trait};
use crate::shape::{ErrorShape, Value};
use crate::validate::validate_except;
use crate::write_error::{WriteError, WriteReason};
use crate::{RequestError, Unit, UnmodeledError};
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use std::marker::PhantomData;

impl<R: Rpc> ServerProtocol for R {
    fn parse_request<O: Operation>(
        request: http::Request<O::RequestBody>,
        limits: Limits,
    ) -> Result<O::Input, RequestError> {
        let (mut parts, body) = request.into_parts();
        if !R::is_for(O::Service::SCHEMA, O::SCHEMA, &parts) {
            return Err(RequestError::NotFound);
        }
        if let Some(name) = R::forbidden_header(&parts.headers) {
            let reason = Reason::Unsupported("the header of another protocol");
            return Err(ReadError::new(reason, Place::Header(name.to_owned())).into());
        }
        let body = unpacked(O::SCHEMA, &mut parts.headers, body.into_bytes(), limits)?;
        let mut input = O::Input::empty();
        if O::SCHEMA.request_stream.is_some() {
            // The input of a stream is its initial message: `RequestEvents::read_initial_request`.
            return Ok(input);
        }
        check_content_type::<R>(&parts.headers, &body)?;
        let document = if body.is_empty() { R::Codec::EMPTY.unwrap_or_default() } else { &body };
        let (message, strictness) = (Message::Rpc, Strictness::Strict);
        let missing = R::Codec::read_body(&mut input, document, message, strictness, limits)?;
        validate_except(&input, missing).map_err(RequestError::Invalid)?;
        Ok(input)
    }

    fn write_response<O: Operation>(
        output: &O::Output,
    ) -> Result<http::Response<O::ResponseBody>, WriteError> {
        if O::SCHEMA.response_stream.is_some() {
            // The output is the initial message: `ResponseEvents::initial_response`.
            let response = response::<R>(http::StatusCode::OK, EVENT_STREAM, Vec::new());
            return Ok(response.map(O::ResponseBody::from_bytes));
        }
        let body = match O::SCHEMA.output.id {
            Unit::ID => Vec::new(),
            _ => R::Codec::write_body(output, Message::Rpc),
        };
        let response = response::<R>(http::StatusCode::OK, R::CONTENT_TYPE, body);
        Ok(response.map(O::ResponseBody::from_bytes))
    }

    fn write_error<O: Operation>(error: &O::Error) -> Result<http::Response<Bytes>, WriteError> {
        error.visit(Build::<R>(O::Service::SCHEMA, PhantomData))
    }

    fn reject(error: &RequestError) -> http::Response<Bytes> {
        let violations = match error {
            RequestError::Invalid(violations) => Some(violations),
            _ => None,
        };
        let mut body = error_document::refusal(&error.to_string(), violations);
        body.insert(error_document::TYPE_KEY, error.code());
        response::<R>(error.status(), R::CONTENT_TYPE, R::Codec::write_members(&body))
    }
}

/// A request with a body says that it is of the type that the protocol has.
fn check_content_type<R: Rpc>(headers: &http::HeaderMap, body: &Bytes) -> Result<(), RequestError> {
    let found = headers.get(CONTENT_TYPE).map(|value| value.to_str().unwrap_or_default());
    let found = found.map(|text| text.split(';').next().unwrap_or_default().trim());
    if found.is_none_or(|found| !found.eq_ignore_ascii_case(R::CONTENT_TYPE)) && !body.is_empty() {
        return Err(RequestError::UnsupportedMediaType);
    }
    Ok(())
}

fn response<R: Rpc>(
    status: http::StatusCode,
    content_type: &'static str,
    body: Vec<u8>,
) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(body));
    *response.status_mut() = status;
    let length = response.body().len();
    let headers = response.headers_mut();
    R::response_headers(headers);
    if content_type == EVENT_STREAM {
        headers.insert(CONTENT_TYPE, http::HeaderValue::from_static(content_type));
        return response;
    }
    if length > 0 || R::SENDS_EMPTY {
        headers.insert(CONTENT_TYPE, http::HeaderValue::from_static(content_type));
    }
    headers.insert(CONTENT_LENGTH, length.into());
    response
}

/// Builds the response for an error of a service.
struct Build<R>(&'static ServiceSchema, PhantomData<R>);

impl<R: Rpc> ErrorVisitor for Build<R> {
    type Output = Result<http::Response<Bytes>, WriteError>;

    fn modeled<S: ErrorShape>(self, error: &S) -> Self::Output {
        let schema = S::SCHEMA;
        let status = status(schema.error_status())?;
        let body = R::Codec::write_typed(R::error_type(schema), error);
        let mut response = response::<R>(status, R::CONTENT_TYPE, body);
        if self.0.query_compatible
            && let Some(code) = query_error(schema)
        {
            set_header(response.headers_mut(), "", QUERY_ERROR, &code)?;
        }
        Ok(response)
    }

    fn unmodeled(self, error: &UnmodeledError) -> Self::Output {
        let status = status(error.status)?;
        let body = match error.body.is_empty() {
            false => error.body.to_vec(),
            true => {
                let message = error.message.as_deref().unwrap_or_default();
                let mut body = error_document::refusal(message, None);
                body.insert("__type", error.code.as_deref().unwrap_or("InternalFailure"));
                R::Codec::write_members(&body)
            }
        };
        Ok(response::<R>(status, R::CONTENT_TYPE, body))
    }
}

fn status(code: u16) -> Result<http::StatusCode, WriteError> {
    let invalid = |_| WriteError::new(WriteReason::InvalidStatusCode, "");
    http::StatusCode::from_u16(code).map_err(invalid)
}

/// The code that an error has in awsQuery, and whom it blames, for clients that came from there.
fn query_error(schema: &Schema) -> Option<String> {
    let blame = match schema.traits.iter().any(|t| matches!(t, Trait::Error(Fault::Server))) {
        true => "Receiver",
        false => "Sender",
    };
    schema.traits.iter().find_map(|t| match t {
        Trait::AwsQueryError(code, _) => Some(format!("{code};{blame}")),
        _ => None,
    })
}

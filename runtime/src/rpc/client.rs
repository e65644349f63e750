//! The client: from an input to a request, from a response to an output or an error.

use super::{EVENT_STREAM, Rpc};
use crate::error_document;
use crate::finish::finish;
use crate::http_binding::{
    Codec, TypedCodec, authority, idempotency_token, metadata, parse_rpc_error,
};
use crate::limits::{Limits, Strictness};
use crate::operation::{Body, Operation, OperationSchema, Service, ServiceSchema};
use crate::protocol::ClientProtocol;
use crate::read_error::{Place, Reason};
use crate::schema::Message;
use crate::shape::Value;
use crate::{Endpoint, ReadError, ResponseError, Unit, WriteError};
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::uri::Authority;

impl<R: Rpc> ClientProtocol for R {
    fn request<O: Operation>(
        input: &O::Input,
        endpoint: &Endpoint,
    ) -> Result<http::Request<O::RequestBody>, WriteError> {
        let filled = idempotency_token(input, endpoint);
        let input = filled.as_ref().unwrap_or(input);
        let operation = O::SCHEMA;
        // The input of a stream is its initial message: `RequestEvents::initial_request`.
        let has_body = operation.request_stream.is_none()
            && (R::SENDS_EMPTY || operation.input.id != Unit::ID);
        let body = if has_body { R::Codec::write_body(input, Message::Rpc) } else { Vec::new() };
        let authority = authority::<O>(endpoint, input)?;
        let request = put_together::<R>(O::Service::SCHEMA, operation, endpoint, authority, body)?;
        Ok(request.map(O::RequestBody::from_bytes))
    }

    fn response<O: Operation>(
        response: http::Response<O::ResponseBody>,
        limits: Limits,
    ) -> Result<O::Output, ResponseError<O::Error>> {
        let (parts, body) = response.into_parts();
        let body = body.into_bytes();
        if !R::is_success(parts.status) {
            return Err(Self::response_error::<O>(http::Response::from_parts(parts, body), limits));
        }
        if let Some(error) = foreign::<R, O>(parts.status, &parts.headers) {
            return Err(error);
        }
        output::<R, O>(&body, limits).map_err(|error| ResponseError::Malformed {
            error,
            metadata: metadata(parts.status, &parts.headers),
        })
    }

    fn response_error<O: Operation>(
        response: http::Response<Bytes>,
        limits: Limits,
    ) -> ResponseError<O::Error> {
        if let Some(error) = foreign::<R, O>(response.status(), response.headers()) {
            return error;
        }
        let body = R::Codec::untyped(response.body(), limits);
        let code = R::error_code(response.headers(), body.as_ref());
        let message = body.as_ref().and_then(error_document::message);
        let (code, message) = (code.as_deref(), message.as_deref());
        parse_rpc_error::<O::Error, R::Codec>(code, message, response, limits)
    }
}

/// A request of its parts. What knows no type is compiled once and not for each operation.
fn put_together<R: Rpc>(
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    endpoint: &Endpoint,
    authority: Authority,
    body: Vec<u8>,
) -> Result<http::Request<Bytes>, WriteError> {
    let mut request = http::Request::new(());
    let headers = request.headers_mut();
    R::request_headers(service, operation, headers)?;
    if operation.request_stream.is_some() {
        headers.insert(CONTENT_TYPE, const { HeaderValue::from_static(EVENT_STREAM) });
    } else if !body.is_empty() {
        headers.insert(CONTENT_TYPE, const { HeaderValue::from_static(R::CONTENT_TYPE) });
        headers.insert(CONTENT_LENGTH, body.len().into());
    }
    let body = finish(operation, endpoint, headers, body.into())?;
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = endpoint.uri(authority, R::path(endpoint, service, operation))?;
    Ok(request.map(|()| body))
}

/// What a client says of a response that is not of the protocol.
fn foreign<R: Rpc, O: Operation>(
    status: http::StatusCode,
    headers: &http::HeaderMap,
) -> Option<ResponseError<O::Error>> {
    let header = R::foreign_header(headers)?;
    let error = ReadError::new(Reason::Missing, Place::Header(header.to_owned()));
    Some(ResponseError::Malformed { error, metadata: metadata(status, headers) })
}

/// The output in a body; what streams is not in it.
fn output<R: Rpc, O: Operation>(body: &Bytes, limits: Limits) -> Result<O::Output, ReadError> {
    let mut output = O::Output::empty();
    if !body.is_empty() {
        let strictness = Strictness::Lenient;
        R::Codec::read_body(&mut output, body, Message::Rpc, strictness, limits)?;
    }
    Ok(output)
}

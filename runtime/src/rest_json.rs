//! restJson1: HTTP bindings with JSON bodies.
//!
//! The [specification](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html).

use crate::error_document::{self, TYPE_HEADER};
use crate::event_stream::{EventError, EventProtocol, Frame, read_event, write_event};
use crate::http_binding::{
    TypedCodec, build_error, build_request, build_response, metadata, parse_error, parse_request,
    parse_response, refuse,
};
use crate::json::ByJsonName;
use crate::limits::{Limits, Strictness};
use crate::operation::{Body, Operation};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::shape::Union;
use crate::{Endpoint, RequestError, ResponseError, WriteError, json};
use bytes::Bytes;

/// The protocol `aws.protocols#restJson1`.
#[derive(Clone, Copy, Debug)]
pub struct RestJson1;

type Json = json::Json<ByJsonName>;

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
        if !O::SCHEMA.is_success(parts.status) {
            return Err(Self::response_error::<O>(http::Response::from_parts(parts, body), limits));
        }
        parse_response::<O, Json>(parts.status, &parts.headers, &body, limits).map_err(|error| {
            let metadata = metadata(parts.status, &parts.headers);
            ResponseError::Malformed { error, metadata }
        })
    }

    fn response_error<O: Operation>(
        response: http::Response<Bytes>,
        limits: Limits,
    ) -> ResponseError<O::Error> {
        let body = Json::untyped(response.body(), limits);
        let code = error_document::code(response.headers(), body.as_ref());
        let message = body.as_ref().and_then(error_document::message);
        parse_error::<O::Error, Json>(code.as_deref(), message.as_deref(), response, limits)
    }
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
        build_error::<O, Json>(error, Some(TYPE_HEADER))
    }

    fn reject(error: &RequestError) -> http::Response<Bytes> {
        refuse::<Json>(error, Some(TYPE_HEADER))
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

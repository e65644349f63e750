//! restXml: HTTP bindings with XML bodies.
//!
//! The [specification](https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html).

mod codec;
mod error;

use crate::event_stream::{EventError, EventProtocol, Frame, read_event, write_event};
use crate::http_binding::{
    build_error, build_request, build_response, metadata, parse_error, parse_request,
    parse_response, refuse, set_header,
};
use crate::limits::{Limits, Strictness};
use crate::operation::{Body, Operation, Service, ServiceSchema};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::shape::Union;
use crate::xml::root_name;
use crate::{Endpoint, RequestError, ResponseError, WriteError};
use bytes::Bytes;
use codec::{Unwrapped, Xml};
use error::{XmlError, code_and_message};

#[cfg(feature = "query")]
pub(crate) use error::ErrorParts;

/// The protocol `aws.protocols#restXml`.
#[derive(Clone, Copy, Debug)]
pub struct RestXml;

impl ClientProtocol for RestXml {
    fn request<O: Operation>(
        input: &O::Input,
        endpoint: &Endpoint,
    ) -> Result<http::Request<O::RequestBody>, WriteError> {
        build_request::<O, Xml<O::Service>>(input, endpoint)
    }

    fn response<O: Operation>(
        response: http::Response<O::ResponseBody>,
        limits: Limits,
    ) -> Result<O::Output, ResponseError<O::Error>> {
        let (parts, body) = response.into_parts();
        let body = body.into_bytes();
        let is_late_error = const { O::SCHEMA.has_late_errors() }
            && matches!(root_name(&body), Some("Error" | "ErrorResponse"));
        if is_late_error || !O::SCHEMA.is_success(parts.status) {
            return Err(Self::response_error::<O>(http::Response::from_parts(parts, body), limits));
        }
        let output = if const { O::SCHEMA.has_unwrapped_output() } {
            parse_response::<O, Unwrapped<O::Service>>(parts.status, &parts.headers, &body, limits)
        } else {
            parse_response::<O, Xml<O::Service>>(parts.status, &parts.headers, &body, limits)
        };
        output.map_err(|error| {
            let metadata = metadata(parts.status, &parts.headers);
            ResponseError::Malformed { error, metadata }
        })
    }

    fn response_error<O: Operation>(
        mut response: http::Response<Bytes>,
        limits: Limits,
    ) -> ResponseError<O::Error> {
        let parts = code_and_message(response.body(), limits);
        if let Some(id) = parts.request_id
            && metadata(response.status(), response.headers()).request_id.is_none()
        {
            // What no header can hold is no id.
            let _ = set_header(response.headers_mut(), "", "x-amzn-requestid", &id);
        }
        let code = parts.code.as_deref();
        parse_error::<O::Error, XmlError<O::Service>>(
            code,
            parts.message.as_deref(),
            response,
            limits,
        )
    }
}

impl ServerProtocol for RestXml {
    fn parse_request<O: Operation>(
        request: http::Request<O::RequestBody>,
        limits: Limits,
    ) -> Result<O::Input, RequestError> {
        parse_request::<O, Xml<O::Service>>(request, limits)
    }

    fn write_response<O: Operation>(
        output: &O::Output,
    ) -> Result<http::Response<O::ResponseBody>, WriteError> {
        if const { O::SCHEMA.has_unwrapped_output() } {
            build_response::<O, Unwrapped<O::Service>>(output)
        } else {
            build_response::<O, Xml<O::Service>>(output)
        }
    }

    fn write_error<O: Operation>(error: &O::Error) -> Result<http::Response<Bytes>, WriteError> {
        build_error::<O, XmlError<O::Service>>(error, None)
    }

    fn reject(error: &RequestError) -> http::Response<Bytes> {
        refuse::<XmlError<NoService>>(error, None)
    }
}

impl EventProtocol for RestXml {
    fn write_event<U: Union>(event: &U) -> Result<Frame, WriteError> {
        write_event::<U, Xml<NoService>>(event)
    }

    fn read_event<U: Union>(
        frame: &Frame,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<U, EventError> {
        read_event::<U, Xml<NoService>>(frame, strictness, limits)
    }
}

/// Stands in where nobody knows the service. Events have no namespace but their own.
struct NoService;

impl Service for NoService {
    type Protocol = RestXml;

    const SCHEMA: &'static ServiceSchema = &ServiceSchema::new("", "", &[]);
}

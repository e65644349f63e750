//! Protocols without HTTP bindings: all members of an input stand in the body, and a header or the
//! path names the operation.

#[cfg(feature = "json")]
mod aws_json;
#[cfg(feature = "cbor")]
mod cbor;
mod client;
mod server;

#[cfg(feature = "json")]
pub use aws_json::{AwsJson1_0, AwsJson1_1};
#[cfg(feature = "cbor")]
pub use cbor::RpcV2Cbor;

use crate::event_stream::{
    EventError, EventProtocol, Frame, read_event, read_initial_event, write_event,
    write_initial_event,
};
use crate::http_binding::TypedCodec;
use crate::limits::{Limits, Strictness};
use crate::operation::{OperationSchema, ServiceSchema};
use crate::schema::Schema;
use crate::shape::{Structure, Union};
use crate::{Document, Endpoint, WriteError, error_document};
use http::{HeaderMap, HeaderName, StatusCode};

/// What one of these protocols has of its own.
pub(crate) trait Rpc {
    /// The format of bodies.
    type Codec: TypedCodec;

    /// The media type of messages. Payloads of events have that of the format.
    const CONTENT_TYPE: &'static str;

    /// Whether a request without an input has an empty structure as its body, and a response without
    /// an output a content type.
    const SENDS_EMPTY: bool;

    /// The path of an operation at an endpoint.
    fn path(endpoint: &Endpoint, service: &ServiceSchema, operation: &OperationSchema) -> String;

    /// Sets the headers of a request besides its content type.
    ///
    /// # Errors
    /// When a name cannot stand in a header.
    fn request_headers(
        service: &ServiceSchema,
        operation: &OperationSchema,
        headers: &mut HeaderMap,
    ) -> Result<(), WriteError>;

    /// Sets the headers of a response besides its content type.
    fn response_headers(headers: &mut HeaderMap);

    /// Whether a response with this status is an output.
    fn is_success(status: StatusCode) -> bool {
        status.is_success()
    }

    /// The header that is wrong in a response of another protocol, if it is one.
    fn foreign_header(_headers: &HeaderMap) -> Option<&'static str> {
        None
    }

    /// A header that a request of the protocol must not have, if it has one.
    fn forbidden_header(_headers: &HeaderMap) -> Option<&'static str> {
        None
    }

    /// The code of an error, from its headers or its document.
    fn error_code(headers: &HeaderMap, error: Option<&Document>) -> Option<String> {
        error_document::code(headers, error)
    }

    /// Whether a request is for an operation.
    fn is_for(
        service: &ServiceSchema,
        operation: &OperationSchema,
        request: &http::request::Parts,
    ) -> bool;

    /// How the body of an error names its type.
    fn error_type(schema: &Schema) -> &'static str;
}

/// The header that tells the service of errors as the query protocols name them.
const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

/// The media type of an event stream.
const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

impl<R: Rpc> EventProtocol for R {
    const INITIAL_MESSAGES: bool = true;

    fn write_initial<S: Structure>(event_type: &'static str, value: &S) -> Option<Frame> {
        Some(write_initial_event::<S, R::Codec>(event_type, value))
    }

    fn read_initial<S: Structure>(
        payload: &[u8],
        strictness: Strictness,
        limits: Limits,
    ) -> Result<S, EventError> {
        read_initial_event::<S, R::Codec>(payload, strictness, limits)
    }

    fn write_event<U: Union>(event: &U) -> Result<Frame, WriteError> {
        write_event::<U, R::Codec>(event)
    }

    fn read_event<U: Union>(
        frame: &Frame,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<U, EventError> {
        read_event::<U, R::Codec>(frame, strictness, limits)
    }
}

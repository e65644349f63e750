//! Operations and services, without I/O.

mod body;
mod error;
mod no_errors;
mod schema;
mod service;

pub use body::{Body, Streaming};
pub use error::{ErrorReader, ErrorVisitor, OperationError};
pub use no_errors::NoErrors;
pub use schema::{Http, OperationSchema, OperationTrait, Paginated};
pub use service::{Service, ServiceSchema};

use crate::checksum::BodyChecksums;
use crate::limits::Limits;
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::shape::Structure;
use crate::{Endpoint, RequestError, ResponseError, WriteError};
use bytes::Bytes;

/// The protocol that an operation speaks unless another is asked for.
pub type ProtocolOf<O> = <<O as Operation>::Service as Service>::Protocol;

/// An operation: its input, output and errors, and how they become HTTP messages.
///
/// Nothing here does I/O. Send the request with any client; answer it in any server.
pub trait Operation: Sized {
    /// The service it belongs to.
    type Service: Service;
    /// What it takes.
    type Input: Structure;
    /// What it gives.
    type Output: Structure;
    /// How it fails.
    type Error: OperationError;
    /// The body of its requests: [`Bytes`], or [`Streaming`] where the caller brings the body.
    type RequestBody: Body;
    /// The body of its responses: [`Bytes`], or [`Streaming`] where the caller reads the body.
    type ResponseBody: Body;

    /// The id, HTTP binding and errors.
    const SCHEMA: &'static OperationSchema;

    /// Client: the request for an input. It is not validated: see
    /// [`Structure::validate`], and not signed.
    ///
    /// # Errors
    /// When a value cannot stand where HTTP binds it.
    fn request(
        input: &Self::Input,
        endpoint: &Endpoint,
    ) -> Result<http::Request<Self::RequestBody>, WriteError>
    where
        ProtocolOf<Self>: ClientProtocol,
    {
        <ProtocolOf<Self>>::request::<Self>(input, endpoint)
    }

    /// Client: the checksums of the body that are left to a caller who streams it, of which some
    /// operations want headers in their requests. None where the request has the body already.
    fn body_checksums<B>(request: &http::Request<B>) -> BodyChecksums {
        BodyChecksums::of_stream(Self::SCHEMA, request.headers())
    }

    /// Client: the output that a response holds.
    ///
    /// # Errors
    /// The error that the service answered with; or why the response cannot be read.
    fn response(
        response: http::Response<Self::ResponseBody>,
    ) -> Result<Self::Output, ResponseError<Self::Error>>
    where
        ProtocolOf<Self>: ClientProtocol,
    {
        Self::response_with_limits(response, Limits::default())
    }

    /// Client: the same, with other limits.
    ///
    /// # Errors
    /// The error that the service answered with; or why the response cannot be read.
    fn response_with_limits(
        response: http::Response<Self::ResponseBody>,
        limits: Limits,
    ) -> Result<Self::Output, ResponseError<Self::Error>>
    where
        ProtocolOf<Self>: ClientProtocol,
    {
        <ProtocolOf<Self>>::response::<Self>(response, limits)
    }

    /// Client: the error that a response holds. Streaming operations need it once they have
    /// collected the body of a response that is no success.
    fn response_error(response: http::Response<Bytes>) -> ResponseError<Self::Error>
    where
        ProtocolOf<Self>: ClientProtocol,
    {
        Self::response_error_with_limits(response, Limits::default())
    }

    /// Client: the same, with other limits.
    fn response_error_with_limits(
        response: http::Response<Bytes>,
        limits: Limits,
    ) -> ResponseError<Self::Error>
    where
        ProtocolOf<Self>: ClientProtocol,
    {
        <ProtocolOf<Self>>::response_error::<Self>(response, limits)
    }

    /// Server: the input that a request holds, validated.
    ///
    /// # Errors
    /// Why the request is refused. [`reject`](Self::reject) makes a response of it.
    fn parse_request(request: http::Request<Self::RequestBody>) -> Result<Self::Input, RequestError>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        Self::parse_request_with_limits(request, Limits::default())
    }

    /// Server: the same, with other limits.
    ///
    /// # Errors
    /// Why the request is refused. [`reject`](Self::reject) makes a response of it.
    fn parse_request_with_limits(
        request: http::Request<Self::RequestBody>,
        limits: Limits,
    ) -> Result<Self::Input, RequestError>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        <ProtocolOf<Self>>::parse_request::<Self>(request, limits)
    }

    /// Server: the response for an output.
    ///
    /// # Errors
    /// When a value cannot stand where HTTP binds it.
    fn write_response(
        output: &Self::Output,
    ) -> Result<http::Response<Self::ResponseBody>, WriteError>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        <ProtocolOf<Self>>::write_response::<Self>(output)
    }

    /// Server: the response for an error.
    ///
    /// # Errors
    /// When a value cannot stand where HTTP binds it.
    fn write_error(error: &Self::Error) -> Result<http::Response<Bytes>, WriteError>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        <ProtocolOf<Self>>::write_error::<Self>(error)
    }

    /// Server: the response to a request that was refused.
    fn reject(error: &RequestError) -> http::Response<Bytes>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        <ProtocolOf<Self>>::reject(error)
    }
}

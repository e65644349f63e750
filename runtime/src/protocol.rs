//! Protocols: how operations become HTTP messages.

use crate::json::Limits;
use crate::operation::Operation;
use crate::{Endpoint, RequestError, ResponseError, WriteError};
use bytes::Bytes;

#[cfg(feature = "query")]
pub use crate::query::{AwsQuery, Ec2Query};
pub use crate::rest_json::RestJson1;
#[cfg(feature = "xml")]
pub use crate::rest_xml::RestXml;
#[cfg(feature = "cbor")]
pub use crate::rpc::RpcV2Cbor;
pub use crate::rpc::{AwsJson1_0, AwsJson1_1};

/// A protocol as a client speaks it.
pub trait ClientProtocol {
    /// The request for an input.
    ///
    /// # Errors
    /// When a value cannot stand where the protocol puts it.
    fn request<O: Operation>(
        input: &O::Input,
        endpoint: &Endpoint,
    ) -> Result<http::Request<O::RequestBody>, WriteError>;

    /// The output that a response holds.
    ///
    /// # Errors
    /// The error that the service answered with; or why the response cannot be read.
    fn response<O: Operation>(
        response: http::Response<O::ResponseBody>,
        limits: Limits,
    ) -> Result<O::Output, ResponseError<O::Error>>;

    /// The error that a response holds.
    fn response_error<O: Operation>(
        response: http::Response<Bytes>,
        limits: Limits,
    ) -> ResponseError<O::Error>;
}

/// A protocol as a server speaks it.
pub trait ServerProtocol {
    /// The input that a request holds, validated.
    ///
    /// # Errors
    /// Why the request is refused.
    fn parse_request<O: Operation>(
        request: http::Request<O::RequestBody>,
        limits: Limits,
    ) -> Result<O::Input, RequestError>;

    /// The response for an output.
    ///
    /// # Errors
    /// When a value cannot stand where the protocol puts it.
    fn write_response<O: Operation>(
        output: &O::Output,
    ) -> Result<http::Response<O::ResponseBody>, WriteError>;

    /// The response for an error.
    ///
    /// # Errors
    /// When a value cannot stand where the protocol puts it.
    fn write_error<O: Operation>(error: &O::Error) -> Result<http::Response<Bytes>, WriteError>;

    /// The response to a request that was refused.
    fn reject(error: &RequestError) -> http::Response<Bytes>;
}

//! Protocols: how operations become HTTP messages.

use crate::limits::Limits;
use crate::operation::Operation;
use crate::{Endpoint, RequestError, ResponseError, WriteError};
use bytes::Bytes;

#[cfg(feature = "query")]
pub use crate::query::{AwsQuery, Ec2Query};
#[cfg(feature = "json")]
pub use crate::rest_json::RestJson1;
#[cfg(feature = "xml")]
pub use crate::rest_xml::RestXml;
#[cfg(feature = "cbor")]
pub use crate::rpc::RpcV2Cbor;
#[cfg(feature = "json")]
pub use crate::rpc::{AwsJson1_0, AwsJson1_1};

/// Stands where the protocol of a service would, if the feature with its format is off. The operations
/// of such a service speak only those protocols that are chosen by their types.
#[derive(Clone, Copy, Debug)]
pub struct NoProtocol;

/// A protocol as a client speaks it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no protocol that clients speak here",
    note = "if it is `NoProtocol`, turn on the feature of the service's crate that has its format"
)]
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
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no protocol that servers speak here",
    note = "if it is `NoProtocol`, turn on the feature of the service's crate that has its format"
)]
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

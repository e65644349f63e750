//! awsQuery and ec2Query: requests are forms, responses are XML.
//!
//! The specifications of [awsQuery](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html) and
//! [ec2Query](https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html). There are clients
//! only. HTTP bindings are ignored.

mod members;
mod request;
mod response;
mod write;

use crate::limits::Limits;
use crate::operation::{Body, Operation};
use crate::protocol::ClientProtocol;
use crate::{Endpoint, ResponseError, WriteError};
use bytes::Bytes;

/// The protocol `aws.protocols#awsQuery`.
#[derive(Clone, Copy, Debug)]
pub struct AwsQuery;

/// The protocol `aws.protocols#ec2Query`.
#[derive(Clone, Copy, Debug)]
pub struct Ec2Query;

/// Which of the two protocols a message is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dialect {
    Aws,
    Ec2,
}

macro_rules! protocol {
    ($protocol:ident, $dialect:expr) => {
        impl ClientProtocol for $protocol {
            fn request<O: Operation>(
                input: &O::Input,
                endpoint: &Endpoint,
            ) -> Result<http::Request<O::RequestBody>, WriteError> {
                request::build::<O>(input, endpoint, $dialect)
            }

            fn response<O: Operation>(
                response: http::Response<O::ResponseBody>,
                limits: Limits,
            ) -> Result<O::Output, ResponseError<O::Error>> {
                let response = response.map(Body::into_bytes);
                response::output::<O>(&response, limits, $dialect)
            }

            fn response_error<O: Operation>(
                response: http::Response<Bytes>,
                limits: Limits,
            ) -> ResponseError<O::Error> {
                response::error::<O>(&response, limits)
            }
        }
    };
}

protocol!(AwsQuery, Dialect::Aws);
protocol!(Ec2Query, Dialect::Ec2);

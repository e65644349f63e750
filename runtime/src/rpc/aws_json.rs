//! awsJson1_0 and awsJson1_1: JSON, and a header that names the operation.
//!
//! The [specification](https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html).

use super::{QUERY_MODE, Rpc};
use crate::json::{ByMember, Json};
use crate::operation::{OperationSchema, ServiceSchema};
use crate::schema::Schema;
use crate::write_error::WriteReason;
use crate::{Endpoint, WriteError};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue};

/// The header that names the operation.
const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

fn target(service: &ServiceSchema, operation: &OperationSchema) -> String {
    [service.name(), ".", operation.name()].concat()
}

fn request_headers(
    service: &ServiceSchema,
    operation: &OperationSchema,
    headers: &mut HeaderMap,
) -> Result<(), WriteError> {
    if service.query_compatible {
        headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    }
    let target = HeaderValue::try_from(target(service, operation));
    headers.insert(TARGET, target.map_err(|_| WriteError::new(WriteReason::InvalidHeader, ""))?);
    Ok(())
}

/// The namespace of the service may stand before its name.
fn is_for(service: &ServiceSchema, operation: &OperationSchema, request: &Parts) -> bool {
    let found = request.headers.get(TARGET).and_then(|value| value.to_str().ok());
    let name = found.map(|found| found.rsplit('#').next().unwrap_or_default());
    request.method == http::Method::POST && name == Some(target(service, operation).as_str())
}

/// Declares a version of the protocol: its media type, and how it names the types of errors.
macro_rules! aws_json {
    ($($name:ident, $id:literal, $media_type:literal, $error_type:expr;)*) => {$(
        #[doc = concat!("The protocol `", $id, "`.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl Rpc for $name {
            type Codec = Json<ByMember>;

            const CONTENT_TYPE: &'static str = $media_type;
            const SENDS_EMPTY: bool = true;

            fn path(endpoint: &Endpoint, _: &ServiceSchema, _: &OperationSchema) -> String {
                [endpoint.path(), "/"].concat()
            }

            fn request_headers(
                service: &ServiceSchema,
                operation: &OperationSchema,
                headers: &mut HeaderMap,
            ) -> Result<(), WriteError> {
                request_headers(service, operation, headers)
            }

            fn response_headers(_: &mut HeaderMap) {}

            fn is_for(
                service: &ServiceSchema,
                operation: &OperationSchema,
                request: &Parts,
            ) -> bool {
                is_for(service, operation, request)
            }

            fn error_type(schema: &Schema) -> &'static str {
                $error_type(schema)
            }
        }
    )*};
}

aws_json! {
    AwsJson1_0, "aws.protocols#awsJson1_0", "application/x-amz-json-1.0", |schema: &Schema| schema.id;
    AwsJson1_1, "aws.protocols#awsJson1_1", "application/x-amz-json-1.1", Schema::name;
}

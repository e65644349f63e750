//! Smithy RPC v2 CBOR: CBOR, and a path that names service and operation.
//!
//! The [specification](https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html).

use super::{EVENT_STREAM, Rpc};
use crate::cbor::Cbor;
use crate::http_binding::set_header;
use crate::operation::{OperationSchema, ServiceSchema};
use crate::schema::{Kind, Schema};
use crate::{Document, WriteError, error_document};
use http::{HeaderMap, HeaderValue};

/// The protocol `smithy.protocols#rpcv2Cbor`.
#[derive(Clone, Copy, Debug)]
pub struct RpcV2Cbor;

/// The header that names the protocol, in requests and responses.
const PROTOCOL: &str = "smithy-protocol";
const NAME: &str = "rpc-v2-cbor";

impl Rpc for RpcV2Cbor {
    type Codec = Cbor;

    const CONTENT_TYPE: &'static str = "application/cbor";
    const SENDS_EMPTY: bool = false;

    fn path(service: &ServiceSchema, operation: &OperationSchema) -> String {
        format!("/service/{}/operation/{}", service.name(), operation.name())
    }

    fn request_headers(
        service: &ServiceSchema,
        operation: &OperationSchema,
        headers: &mut HeaderMap,
    ) -> Result<(), WriteError> {
        let is_events = |stream: &crate::schema::Member| matches!(stream.kind, Kind::Union);
        let accept = match &operation.response_stream {
            Some(stream) if is_events(stream) => EVENT_STREAM,
            _ => Self::CONTENT_TYPE,
        };
        if service.query_compatible {
            set_header(headers, "", "x-amzn-query-mode", "true")?;
        }
        set_header(headers, "", PROTOCOL, NAME)?;
        set_header(headers, "", http::header::ACCEPT.as_str(), accept)
    }

    fn response_headers(headers: &mut HeaderMap) {
        headers.insert(PROTOCOL, HeaderValue::from_static(NAME));
    }

    /// What does not say that it is of the protocol must not be interpreted.
    fn foreign_header(headers: &HeaderMap) -> Option<&'static str> {
        headers.get(PROTOCOL).is_none_or(|name| name != NAME).then_some(PROTOCOL)
    }

    /// Errors are named in the body only, and by one key.
    fn error_code(_: &HeaderMap, error: Option<&Document>) -> Option<String> {
        let code = error?.get(error_document::TYPE_KEY)?.as_str()?;
        Some(error_document::name(code).to_owned())
    }

    fn is_for(
        service: &ServiceSchema,
        operation: &OperationSchema,
        request: &http::request::Parts,
    ) -> bool {
        request.method == http::Method::POST
            && request.headers.get(PROTOCOL).is_some_and(|name| name == NAME)
            && request.uri.path().ends_with(&Self::path(service, operation))
    }

    fn error_type(schema: &Schema) -> &'static str {
        schema.id
    }
}

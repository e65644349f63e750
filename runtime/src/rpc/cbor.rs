//! Smithy RPC v2 CBOR: CBOR, and a path that names service and operation.
//!
//! The [specification](https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html).

use super::{EVENT_STREAM, QUERY_MODE, Rpc};
use crate::cbor::Cbor;
use crate::operation::{OperationSchema, ServiceSchema};
use crate::schema::{Kind, Schema};
use crate::{Document, Endpoint, WriteError, error_document};
use http::header::ACCEPT;
use http::{HeaderMap, HeaderValue, StatusCode};

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

    fn path(endpoint: &Endpoint, service: &ServiceSchema, operation: &OperationSchema) -> String {
        [endpoint.path(), "/service/", service.name(), "/operation/", operation.name()].concat()
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
            headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
        }
        headers.insert(PROTOCOL, HeaderValue::from_static(NAME));
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
        Ok(())
    }

    fn response_headers(headers: &mut HeaderMap) {
        headers.insert(PROTOCOL, HeaderValue::from_static(NAME));
    }

    /// The specification has one status of successes, where others take any 2xx.
    fn is_success(status: StatusCode) -> bool {
        status == StatusCode::OK
    }

    /// What routes requests of awsJson must not route these, too: who checks a request and who answers
    /// it might not agree on the operation.
    fn forbidden_header(headers: &HeaderMap) -> Option<&'static str> {
        ["x-amz-target", "x-amzn-target"].into_iter().find(|name| headers.contains_key(*name))
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
            && is_path(request.uri.path(), service, operation)
    }

    fn error_type(schema: &Schema) -> &'static str {
        schema.id
    }
}

/// Whether the last four segments of a path name an operation. The service is there by its name, or by its
/// shape id with a dot in place of `#`.
fn is_path(path: &str, service: &ServiceSchema, operation: &OperationSchema) -> bool {
    let mut segments = path.rsplit('/');
    let mut next = || segments.next().unwrap_or_default();
    let (name, literal, of, root) = (next(), next(), next(), next());
    let is_service = of == service.name() || of == service.id.replace('#', ".");
    (name, literal, root) == (operation.name(), "operation", "service") && is_service
}

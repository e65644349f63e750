//! From an input to a form in a request.

use super::Dialect;
use super::write::FormWriter;
use crate::Endpoint;
use crate::finish::finish;
use crate::http_binding::{authority, idempotency_token};
use crate::operation::{Body, Operation, OperationSchema, Service};
use crate::shape::Structure;
use crate::write_error::WriteError;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::uri::Authority;

/// The media type of a form.
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// The request for an input.
pub(super) fn build<O: Operation>(
    input: &O::Input,
    endpoint: &Endpoint,
    dialect: Dialect,
) -> Result<http::Request<O::RequestBody>, WriteError> {
    let filled = idempotency_token(input, endpoint);
    let input = filled.as_ref().unwrap_or(input);
    let body = form::<O>(input, dialect)?;
    let authority = authority::<O>(endpoint, input)?;
    let request = put_together(O::SCHEMA, endpoint, authority, body)?;
    Ok(request.map(O::RequestBody::from_bytes))
}

/// A request of its parts. What knows no type is compiled once and not for each operation.
fn put_together(
    operation: &'static OperationSchema,
    endpoint: &Endpoint,
    authority: Authority,
    body: Bytes,
) -> Result<http::Request<Bytes>, WriteError> {
    let uri = endpoint.uri(authority, [endpoint.path(), "/"].concat())?;
    let mut request = http::Request::new(());
    let headers = request.headers_mut();
    headers.insert(CONTENT_TYPE, FORM);
    headers.insert(CONTENT_LENGTH, body.len().into());
    let body = finish(operation, endpoint, headers, body)?;
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = uri;
    Ok(request.map(|()| body))
}

fn form<O: Operation>(input: &O::Input, dialect: Dialect) -> Result<Bytes, WriteError> {
    let mut form = FormWriter::new(dialect);
    form.pair("Action", O::SCHEMA.name());
    form.pair("Version", O::Service::SCHEMA.version);
    form.members(<O::Input as Structure>::SCHEMA.members, |writer| input.write_members(writer))?;
    Ok(form.into_bytes().into())
}

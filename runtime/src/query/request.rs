//! From an input to a form in a request.

use super::Dialect;
use super::write::FormWriter;
use crate::Endpoint;
use crate::finish::finish;
use crate::http_binding::{authority, idempotency_token};
use crate::operation::{Body, Operation, Service};
use crate::shape::Structure;
use crate::write_error::WriteError;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};

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
    let uri = endpoint.uri(authority, [endpoint.path(), "/"].concat())?;
    let mut request = http::Request::new(());
    request.headers_mut().insert(CONTENT_TYPE, FORM);
    request.headers_mut().insert(CONTENT_LENGTH, body.len().into());
    let body = finish(O::SCHEMA, endpoint, request.headers_mut(), body)?;
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = uri;
    Ok(request.map(|()| O::RequestBody::from_bytes(body)))
}

fn form<O: Operation>(input: &O::Input, dialect: Dialect) -> Result<Bytes, WriteError> {
    let mut form = FormWriter::new(dialect);
    form.pair("Action", O::SCHEMA.name());
    form.pair("Version", O::Service::SCHEMA.version);
    form.members(<O::Input as Structure>::SCHEMA.members, |writer| input.write_members(writer))?;
    Ok(form.into_bytes().into())
}

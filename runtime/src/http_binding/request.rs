//! Requests: from an input, and to an input.

use super::head::{Outside, head_of};
use super::payload::{Payload, media_type};
use super::read::Head;
use super::{Codec, host, idempotency_token, uri};
use crate::finish::{finish, unpacked};
use crate::limits::{Limits, Strictness};
use crate::operation::{Body, Http, Operation, OperationSchema};
use crate::schema::{Kind, Location, Member, Message, Schema};
use crate::shape::{Structure, Value};
use crate::validate::validate_except;
use crate::write_error::{WriteError, WriteReason};
use crate::{Endpoint, RequestError};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE};
use http::uri::Authority;
use http::{HeaderMap, HeaderValue};

/// The member that is the whole body.
pub(super) fn payload_member(schema: &'static Schema) -> Option<&'static Member> {
    schema.members.iter().find(|m| m.location == Location::Payload)
}

/// The media type of an event stream.
const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

/// The media type of a streamed body.
pub(super) fn stream_type<C: Codec>(member: &'static Member) -> &'static str {
    match member.kind {
        Kind::Union => EVENT_STREAM,
        _ => media_type::<C>(member),
    }
}

/// Adds a `Content-Type` unless a member gave one.
pub(super) fn set_content_type(headers: &mut HeaderMap, content_type: Option<&'static str>) {
    if let Some(content_type) = content_type {
        headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
    }
}

/// The request for an input.
pub(crate) fn build_request<O: Operation, C: Codec>(
    input: &O::Input,
    endpoint: &Endpoint,
) -> Result<http::Request<O::RequestBody>, WriteError> {
    let filled = idempotency_token(input, endpoint);
    let input = filled.as_ref().unwrap_or(input);
    let operation = O::SCHEMA;
    let Some(http) = &operation.http else {
        return Err(WriteError::new(WriteReason::Unsupported("an operation without http"), ""));
    };
    let mut head = head_of::<_, C>(input, Message::Request)?;
    let payload = match head.payload.take() {
        Some(payload) => payload,
        None if operation.input.has_document(Message::Request) => Payload {
            body: C::write_body(input, Message::Request).into(),
            content_type: Some(C::CONTENT_TYPE),
        },
        None => Payload {
            body: Bytes::new(),
            content_type: operation.request_stream.as_ref().map(stream_type::<C>),
        },
    };
    let authority = host::authority::<O>(endpoint, input)?;
    let request = put_together(operation, http, endpoint, authority, head, payload)?;
    Ok(request.map(O::RequestBody::from_bytes))
}

/// A request of its parts. What knows no type is compiled once and not for each operation.
fn put_together(
    operation: &'static OperationSchema,
    http: &'static Http,
    endpoint: &Endpoint,
    authority: Authority,
    mut head: Outside,
    payload: Payload,
) -> Result<http::Request<Bytes>, WriteError> {
    let uri = request_uri(http.uri, endpoint, &head, authority)?;
    set_content_type(&mut head.headers, payload.content_type);
    let has_body = payload.content_type.is_some() || !payload.body.is_empty();
    if has_body && operation.request_stream.is_none() {
        head.headers.insert(CONTENT_LENGTH, payload.body.len().into());
    }
    let body = finish(operation, endpoint, &mut head.headers, payload.body)?;
    let mut request = http::Request::new(body);
    *request.method_mut() = http
        .method
        .parse()
        .map_err(|_| WriteError::new(WriteReason::Unsupported("the method"), ""))?;
    *request.uri_mut() = uri;
    *request.headers_mut() = head.headers;
    Ok(request)
}

fn request_uri(
    pattern: &'static str,
    endpoint: &Endpoint,
    head: &Outside,
    mut authority: Authority,
) -> Result<http::Uri, WriteError> {
    let (mut path, literal_query) = uri::split(pattern);
    if let Some((host, rest)) = host::virtual_host(endpoint, path, &head.labels) {
        authority = host::parsed(format!("{host}.{authority}"))?;
        path = rest;
    }
    let mut text = String::with_capacity(endpoint.path().len() + pattern.len() + 64);
    text.push_str(endpoint.path());
    uri::expand(&mut text, path, &head.labels)?;
    if !literal_query.is_empty() {
        text.push('?');
        text.push_str(literal_query);
        if !head.query.is_empty() {
            text.push('&');
        }
        text.push_str(head.query.trim_start_matches('?'));
    } else {
        text.push_str(&head.query);
    }
    endpoint.uri(authority, text)
}

/// The input that a request holds, validated.
pub(crate) fn parse_request<O: Operation, C: Codec>(
    request: http::Request<O::RequestBody>,
    limits: Limits,
) -> Result<O::Input, RequestError> {
    let operation = O::SCHEMA;
    let (mut parts, body) = request.into_parts();
    if !uri::matches(operation, &parts.method, &parts.uri) {
        return Err(RequestError::NotFound);
    }
    let body = unpacked(operation, &mut parts.headers, body.into_bytes(), limits)?;
    let pattern = operation.http.map_or("", |http| http.uri);
    let labels = uri::match_path(pattern, parts.uri.path()).unwrap_or_default();
    let query = uri::query_pairs(parts.uri.query().unwrap_or_default())?;
    check_content_type::<C>(operation, &parts.headers, &body)?;
    check_accept::<C>(operation, &parts.headers)?;
    let head = Head {
        labels: &labels,
        query: &query,
        headers: &parts.headers,
        status: None,
        message: Message::Request,
        strictness: Strictness::Strict,
        limits,
    };
    let mut input = O::Input::empty();
    let mut missing = head.read::<_, C>(&mut input, &body)?;
    if operation.input.has_document(Message::Request) {
        let document = if body.is_empty() { C::EMPTY.unwrap_or_default() } else { &body };
        let (message, strictness) = (Message::Request, Strictness::Strict);
        missing.extend(C::read_body(&mut input, document, message, strictness, limits)?);
    } else {
        input.apply_defaults();
    }
    validate_except(&input, missing).map_err(RequestError::Invalid)?;
    Ok(input)
}

/// A media type without its parameters.
fn essence(value: &HeaderValue) -> &str {
    let text = value.to_str().unwrap_or_default();
    text.split(';').next().unwrap_or_default().trim()
}

/// A request with a body must say that it is of the type that the operation takes.
fn check_content_type<C: Codec>(
    operation: &'static OperationSchema,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<(), RequestError> {
    let input = operation.input;
    let bound = input.members.iter().any(|m| m.location_is_header("content-type"));
    let found = headers.get(CONTENT_TYPE).map(essence);
    let expected = match (&operation.request_stream, payload_member(input)) {
        (Some(stream), _) if is_untyped(stream) => return Ok(()),
        (None, Some(payload)) if is_untyped(payload) => return Ok(()),
        (Some(stream), _) => Some(stream_type::<C>(stream)),
        (None, Some(payload)) => Some(media_type::<C>(payload)),
        (None, None) if input.has_document(Message::Request) => Some(C::CONTENT_TYPE),
        // Of a structure without members nobody can tell whether it has a document.
        (None, None) if input.members.is_empty() && input.id != crate::Unit::ID => {
            found.map(|_| C::CONTENT_TYPE)
        }
        (None, None) => None,
    };
    let accepted = match (expected, found) {
        _ if bound => true,
        (Some(expected), Some(found)) => found.eq_ignore_ascii_case(expected),
        (Some(_), None) | (None, Some(_)) => body.is_empty(),
        (None, None) => true,
    };
    if accepted { Ok(()) } else { Err(RequestError::UnsupportedMediaType) }
}

/// Whether a payload may be of any media type: a blob of which the model names none.
fn is_untyped(member: &'static Member) -> bool {
    matches!(member.kind, Kind::Blob) && !crate::text::has_media_type(member)
}

/// A request that says what it accepts must accept what the operation gives.
fn check_accept<C: Codec>(
    operation: &'static OperationSchema,
    headers: &HeaderMap,
) -> Result<(), RequestError> {
    let gives = match (&operation.response_stream, payload_member(operation.output)) {
        (Some(stream), _) if is_untyped(stream) => return Ok(()),
        (None, Some(payload)) if is_untyped(payload) => return Ok(()),
        (Some(stream), _) => stream_type::<C>(stream),
        (None, Some(payload)) => media_type::<C>(payload),
        (None, None) => C::CONTENT_TYPE,
    };
    let lines = headers.get_all(ACCEPT).iter().map(|line| line.to_str().unwrap_or("?"));
    let ranges = lines.flat_map(|line| line.split(',')).map(str::trim).filter(|r| !r.is_empty());
    if accepts(gives, ranges) { Ok(()) } else { Err(RequestError::NotAcceptable) }
}

/// Whether media ranges (RFC 9110, section 12.5.1) take in a media type. Those that are most like it
/// decide; where there is no range at all, anything is accepted.
fn accepts<'a>(media_type: &str, ranges: impl Iterator<Item = &'a str>) -> bool {
    let mut none = true;
    let mut best = (0, false);
    for range in ranges {
        none = false;
        let mut parts = range.split(';').map(str::trim);
        let likeness = likeness(media_type, parts.next().unwrap_or_default());
        let wanted = !parts.any(is_zero_weight);
        if likeness > best.0 {
            best = (likeness, wanted);
        } else if likeness == best.0 {
            best.1 |= wanted;
        }
    }
    none || (best.0 > 0 && best.1)
}

/// How much a media range is like a media type: not at all, as anything, as its kind, or the same.
fn likeness(media_type: &str, range: &str) -> u8 {
    let same_kind = |kind: &str| {
        media_type.split('/').next().is_some_and(|found| found.eq_ignore_ascii_case(kind))
    };
    match range.strip_suffix("/*") {
        Some("*") => 1,
        Some(kind) if same_kind(kind) => 2,
        None if range.eq_ignore_ascii_case(media_type) => 3,
        _ => 0,
    }
}

/// Whether a parameter of a media range says that it is not wanted: `q=0`, with up to three more zeros.
fn is_zero_weight(parameter: &str) -> bool {
    let weight =
        parameter.split_once('=').filter(|(name, _)| name.trim().eq_ignore_ascii_case("q"));
    weight.is_some_and(|(_, weight)| weight.trim().parse() == Ok(0.0))
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn the_range_that_is_most_like_the_type_decides() {
        for (header, accepted) in [
            ("application/json", true),
            ("Application/JSON; charset=utf-8", true),
            ("text/html, */*;q=0.1", true),
            ("application/*", true),
            ("*/*", true),
            ("", true),
            (",", true),
            ("text/html", false),
            ("application/hal+json", false),
            ("text/*", false),
            ("application/json;q=0", false),
            ("application/json; q=0.000, text/html", false),
            ("application/json;q=0, */*", false),
            ("application/*;q=0, */*", false),
            ("application/json;q=0.001, */*;q=0", true),
            ("*/*;q=0", false),
            ("application/json;level=1;q=0, application/json", true),
        ] {
            let ranges = header.split(',').map(str::trim).filter(|r| !r.is_empty());
            assert_eq!(accepts("application/json", ranges), accepted, "{header}");
        }
    }
}

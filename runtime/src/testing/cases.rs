//! [Protocol tests](https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html).

use super::case::{Case, assert_same, same};
use super::parse_json;
use crate::limits::Limits;
use crate::operation::{Body, Operation};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::schema::{Kind, Location, Member};
use crate::shape::Structure;
use crate::{Document, RequestError};
use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use std::collections::BTreeMap;
use std::fmt::Debug;

/// Client: the input becomes the request.
///
/// # Panics
/// When it becomes another.
pub fn client_request<P: ClientProtocol, O: Operation>(json: &str) {
    check_client_request::<P, O>(&Case::new(json));
}

/// Checks the request for the input of a test.
pub(super) fn check_client_request<P: ClientProtocol, O: Operation>(case: &Case) {
    let input: O::Input = case.params();
    let mut request = P::request::<O>(&input, &case.endpoint()).expect("the input is a request");
    assert_eq!(request.method().as_str(), case.text("method").expect("method"));
    assert_eq!(request.uri().path(), case.text("uri").expect("uri"));
    let query: Vec<&str> = request.uri().query().unwrap_or_default().split('&').collect();
    let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let mut left = query.clone();
    for expected in case.list("queryParams") {
        let at = left.iter().position(|pair| *pair == expected);
        left.remove(at.unwrap_or_else(|| panic!("query: no {expected} in {query:?}")));
    }
    for forbidden in case.list("forbidQueryParams") {
        assert!(!query.iter().any(|pair| name(pair) == forbidden), "query: {forbidden}");
    }
    for required in case.list("requireQueryParams") {
        assert!(query.iter().any(|pair| name(pair) == required), "query: no {required}");
    }
    let body = case.body();
    let mut checksums = O::body_checksums(&request);
    checksums.update(&body);
    checksums.set_headers(&mut request).expect("the checksums are there");
    let mut headers = request.headers().clone();
    if O::SCHEMA.request_stream.is_some() {
        // The client that sends the body tells its length.
        headers.entry(http::header::CONTENT_LENGTH).or_insert(body.len().into());
    }
    case.check_headers(&headers);
    if let Some(host) = case.text("resolvedHost") {
        assert_eq!(request.uri().host(), Some(host.split('/').next().unwrap_or_default()));
    }
    if O::SCHEMA.request_stream.is_none() {
        case.check_body(&request.into_body().into_bytes());
    }
}

/// Server: the request holds the input.
///
/// # Panics
/// When it holds another.
pub fn server_request<P, O>(json: &str)
where
    P: ClientProtocol + ServerProtocol,
    O: Operation<Input: Debug>,
{
    let case = Case::new(json);
    let request = with_sent_body::<P, O>(&case, case.request_of::<P, O>());
    let request = request.map(O::RequestBody::from_bytes);
    let input = P::parse_request::<O>(request, Limits::default())
        .unwrap_or_else(|e| panic!("the request is refused: {e}"));
    let case = Case(with_query_params::<O::Input>(without_empty_lists::<O::Input>(case.0)));
    let mut expected: O::Input = case.params();
    expected.apply_defaults();
    assert_same(&input, &expected);
}

/// The request of a test, whole: one that says that its body is packed does not tell the body, since no
/// two programs pack alike, nor the headers besides. Both are then the client's. So is a body with a
/// checksum, which tests have of the body without the white space that they tell it with.
fn with_sent_body<P: ClientProtocol, O: Operation>(
    case: &Case,
    mut request: http::Request<Bytes>,
) -> http::Request<Bytes> {
    let headers = request.headers();
    let is_packed = case.text("body").is_none() && headers.contains_key(CONTENT_ENCODING);
    if !is_packed && !headers.contains_key("content-md5") {
        return request;
    }
    let sent = P::request::<O>(&case.params(), &case.endpoint()).expect("the params are a request");
    for (name, value) in sent.headers() {
        request.headers_mut().entry(name).or_insert_with(|| value.clone());
    }
    request.map(|_| sent.into_body().into_bytes())
}

/// The test without empty lists that are bound to the query, and empty maps that are bound to headers:
/// they cannot be told from absent ones.
fn without_empty_lists<S: Structure>(mut case: Document) -> Document {
    let is_bound = |name: &str| {
        let mut members = S::SCHEMA.members.iter();
        let is_bound =
            |location| matches!(location, Location::Query(_) | Location::PrefixHeaders(_));
        members.any(|m| m.name == name && is_bound(m.location))
    };
    if let Document::Map(parts) = &mut case
        && let Some(Document::Map(params)) = parts.get_mut("params")
    {
        params.retain(|name, value| {
            let is_empty = value.as_list().is_some_and(<[Document]>::is_empty)
                || value.as_map().is_some_and(BTreeMap::is_empty);
            !(is_bound(name) && is_empty)
        });
    }
    case
}

/// The test with all query parameters in the member that a server puts them into, if that is a map of
/// strings. Some tests leave it out, though others of the same suite have it.
fn with_query_params<S: Structure>(mut case: Document) -> Document {
    let is_map = |m: &&'static Member| {
        let is_string = matches!(m.entries().1.kind, Kind::String);
        matches!(m.location, Location::QueryParams) && is_string
    };
    let member = S::SCHEMA.members.iter().find(is_map);
    let query = Case(case.clone()).list("queryParams").join("&");
    let pairs = crate::http_binding::query_pairs(&query).unwrap_or_default();
    if let (Some(member), Document::Map(parts)) = (member, &mut case)
        && let Some(Document::Map(params)) = parts.get_mut("params")
        && !pairs.is_empty()
    {
        let mut map: BTreeMap<String, Document> = BTreeMap::new();
        for (key, value) in pairs {
            map.entry(key.into_owned()).or_insert_with(|| Document::from(value.as_ref()));
        }
        params.entry(member.name.to_owned()).or_insert(Document::Map(map));
    }
    case
}

/// Client: the response holds the output.
///
/// # Panics
/// When it holds another.
pub fn client_response<P, O>(json: &str)
where
    P: ClientProtocol,
    O: Operation<Output: Debug, Error: Debug>,
{
    let case = Case::new(json);
    let response = case.response().map(O::ResponseBody::from_bytes);
    let output = P::response::<O>(response, Limits::default());
    let case = Case(without_empty_lists::<O::Output>(case.0));
    assert_same(&output.expect("the response is an output"), &case.params());
}

/// Server: the output becomes the response.
///
/// # Panics
/// When it becomes another.
pub fn server_response<P: ServerProtocol, O: Operation>(json: &str) {
    check_server_response::<P, O>(&Case::new(json));
}

/// Checks the response for the output of a test.
pub(super) fn check_server_response<P: ServerProtocol, O: Operation>(case: &Case) {
    let mut output: O::Output = case.params();
    output.apply_defaults();
    let response = P::write_response::<O>(&output).expect("the output is a response");
    assert_eq!(response.status(), case.code());
    case.check_headers(response.headers());
    if O::SCHEMA.response_stream.is_none() {
        case.check_body(&response.into_body().into_bytes());
    }
}

/// Server: the request is refused.
///
/// # Panics
/// When it is taken, or refused in another way.
pub fn server_malformed_request<P: ServerProtocol, O: Operation<Input: Debug>>(json: &str) {
    let case = Case::new(json);
    let request = case.part("request").request().map(O::RequestBody::from_bytes);
    let error: RequestError = match P::parse_request::<O>(request, Limits::default()) {
        Ok(input) => panic!("the request is taken: {input:?}"),
        Err(error) => error,
    };
    let response = P::reject(&error);
    let expected = case.part("response");
    assert_eq!(response.status(), expected.code(), "{error}");
    expected.check_headers(response.headers());
    let body = expected.part("body").part("assertion");
    assert!(body.text("messageRegex").is_none(), "this runner cannot run `messageRegex`");
    if let Some(contents) = body.text("contents") {
        let text = std::str::from_utf8(response.body()).expect("the body is UTF-8");
        let (found, contents) = (parse_json(text), parse_json(contents));
        assert!(same(&found, &contents), "found {found:?}, expected {contents:?}");
    }
}

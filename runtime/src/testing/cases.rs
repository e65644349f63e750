//! [Protocol tests](https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html).

use super::{parse_json, read_params};
use crate::event_stream::EventProtocol;
use crate::operation::{Body, ErrorReader, ErrorVisitor, Operation, OperationError, ProtocolOf};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::schema::Location;
use crate::shape::{ErrorShape, Structure};
use crate::{Document, Endpoint, RequestError, ResponseError, UnmodeledError};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::convert::Infallible;
use std::fmt::Debug;

/// A test, and what it says.
struct Case(Document);

impl Case {
    fn new(json: &str) -> Self {
        Self(parse_json(json))
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.as_str()
    }

    fn list(&self, key: &str) -> Vec<&str> {
        let list = self.0.get(key).and_then(Document::as_list).unwrap_or_default();
        list.iter().filter_map(Document::as_str).collect()
    }

    fn part(&self, key: &str) -> Case {
        Case(self.0.get(key).cloned().unwrap_or_else(|| Document::Map([].into())))
    }

    /// The structure of `params`. A stream, which stays outside, is left out.
    fn params<S: Structure>(&self) -> S {
        let mut params = self.part("params").0;
        if let Document::Map(members) = &mut params {
            members.retain(|name, _| S::SCHEMA.members.iter().any(|m| m.name == name));
        }
        read_params(&params)
    }

    fn code(&self) -> http::StatusCode {
        let code = self.0.get("code").and_then(|code| code.as_number()?.as_u64()).expect("code");
        http::StatusCode::from_u16(u16::try_from(code).expect("code")).expect("code")
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in self.0.get("headers").and_then(Document::as_map).into_iter().flatten()
        {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("name of a header");
            let value = value.as_str().expect("value of a header");
            headers.insert(name, HeaderValue::from_bytes(value.as_bytes()).expect("header"));
        }
        headers
    }

    /// The body; in a format of bytes it is base64.
    fn body(&self) -> Bytes {
        let text = self.text("body").unwrap_or_default();
        match self.text("bodyMediaType") {
            Some("application/cbor" | "application/vnd.amazon.eventstream") => {
                crate::Blob::from_base64(text).expect("base64").into_bytes()
            }
            _ => Bytes::copy_from_slice(text.as_bytes()),
        }
    }

    fn request(&self) -> http::Request<Bytes> {
        let query = self.list("queryParams").join("&");
        let query = if query.is_empty() { query } else { format!("?{query}") };
        let uri = format!("{}{query}", self.text("uri").unwrap_or("/"));
        let mut request = http::Request::builder()
            .method(self.text("method").expect("method"))
            .uri(uri)
            .body(self.body())
            .expect("a request");
        *request.headers_mut() = self.headers();
        // A test that tells the type of the body but no header leaves it to the runner to add one.
        if self.text("bodyMediaType") == Some("application/json") {
            let json = HeaderValue::from_static("application/json");
            request.headers_mut().entry(http::header::CONTENT_TYPE).or_insert(json);
        }
        request
    }

    fn response(&self) -> http::Response<Bytes> {
        let mut response = http::Response::new(self.body());
        *response.status_mut() = self.code();
        *response.headers_mut() = self.headers();
        response
    }

    fn endpoint(&self) -> Endpoint {
        let host = self.text("host").unwrap_or("example.com");
        let token = || "00000000-0000-4000-8000-000000000000".to_owned();
        Endpoint::new(&format!("https://{host}")).expect("endpoint").with_idempotency_tokens(token)
    }

    /// Checks the headers of a message against `headers`, `forbidHeaders` and `requireHeaders`.
    fn check_headers(&self, headers: &HeaderMap) {
        for (name, expected) in &self.headers() {
            let all: Vec<&str> =
                headers.get_all(name).iter().map(|v| v.to_str().unwrap_or("?")).collect();
            let expected = expected.to_str().unwrap_or("?");
            assert_eq!(all.join(", "), expected, "header {name}");
        }
        for name in self.list("forbidHeaders") {
            assert!(!headers.contains_key(name), "header {name} is there");
        }
        for name in self.list("requireHeaders") {
            assert!(headers.contains_key(name), "header {name} is missing");
        }
    }

    /// Checks a body, by the media type that the test tells.
    fn check_body(&self, body: &[u8]) {
        let Some(expected) = self.text("body") else { return };
        let media_type = self.text("bodyMediaType").unwrap_or_default();
        let is_json = media_type == "application/json" || media_type.ends_with("+json");
        if is_json && !expected.is_empty() {
            let text = std::str::from_utf8(body).expect("the body is UTF-8");
            assert!(!text.is_empty(), "the body is empty, expected {expected}");
            let (found, expected) = (parse_json(text), parse_json(expected));
            assert!(same(&found, &expected), "body: found {found:?}, expected {expected:?}");
        } else {
            assert_eq!(Bytes::copy_from_slice(body), self.body(), "body");
        }
    }
}

/// Whether two documents are the same; numbers by their value.
fn same(a: &Document, b: &Document) -> bool {
    match (a, b) {
        (Document::Number(a), Document::Number(b)) => {
            a.to_string() == b.to_string() || (a.as_f64() - b.as_f64()).abs() == 0.0
        }
        (Document::List(a), Document::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Document::Map(a), Document::Map(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

/// Checks that two structures are the same; what is not a number is the same as itself.
fn assert_same<S: Structure + Debug>(found: &S, expected: &S) {
    let json = |value: &S| {
        let text = crate::json::to_text(value);
        parse_json(std::str::from_utf8(&text).expect("JSON is UTF-8"))
    };
    assert!(same(&json(found), &json(expected)), "found {found:?}, expected {expected:?}");
}

/// Client: the input becomes the request.
///
/// # Panics
/// When it becomes another.
pub fn client_request<O: Operation>(json: &str)
where
    ProtocolOf<O>: ClientProtocol,
{
    let case = Case::new(json);
    let input: O::Input = case.params();
    let request = O::request(&input, &case.endpoint()).expect("the input is a request");
    assert_eq!(request.method().as_str(), case.text("method").expect("method"));
    assert_eq!(request.uri().path(), case.text("uri").expect("uri"));
    let query: Vec<&str> = request.uri().query().unwrap_or_default().split('&').collect();
    let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let with_value =
        |pair: &str| if pair.contains('=') { pair.to_owned() } else { format!("{pair}=") };
    let mut left: Vec<String> = query.iter().map(|pair| with_value(pair)).collect();
    for expected in case.list("queryParams") {
        let at = left.iter().position(|pair| *pair == with_value(expected));
        left.remove(at.unwrap_or_else(|| panic!("query: no {expected} in {query:?}")));
    }
    for forbidden in case.list("forbidQueryParams") {
        assert!(!query.iter().any(|pair| name(pair) == forbidden), "query: {forbidden}");
    }
    for required in case.list("requireQueryParams") {
        assert!(query.iter().any(|pair| name(pair) == required), "query: no {required}");
    }
    let mut headers = request.headers().clone();
    if O::SCHEMA.request_stream.is_some() {
        // The client that sends the body tells its length.
        let length = case.body().len();
        headers.entry(http::header::CONTENT_LENGTH).or_insert(length.into());
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
pub fn server_request<O: Operation>(json: &str)
where
    O::Input: Debug,
    ProtocolOf<O>: ServerProtocol,
{
    let case = Case::new(json);
    let request = case.request().map(O::RequestBody::from_bytes);
    let input = O::parse_request(request).unwrap_or_else(|e| panic!("the request is refused: {e}"));
    let mut expected: O::Input = Case(without_empty_lists::<O::Input>(case.0)).params();
    expected.apply_defaults();
    assert_same(&input, &expected);
}

/// The test without empty lists that are bound to the query: they cannot be told from absent ones.
fn without_empty_lists<S: Structure>(mut case: Document) -> Document {
    let is_query = |name: &str| {
        let mut members = S::SCHEMA.members.iter();
        members.any(|m| m.name == name && matches!(m.location, Location::Query(_)))
    };
    if let Document::Map(parts) = &mut case
        && let Some(Document::Map(params)) = parts.get_mut("params")
    {
        params.retain(|name, value| {
            !(is_query(name) && value.as_list().is_some_and(<[Document]>::is_empty))
        });
    }
    case
}

/// Client: the response holds the output.
///
/// # Panics
/// When it holds another.
pub fn client_response<O: Operation>(json: &str)
where
    O::Output: Debug,
    O::Error: Debug,
    ProtocolOf<O>: ClientProtocol,
{
    let case = Case::new(json);
    let output = O::response(case.response().map(O::ResponseBody::from_bytes));
    assert_same(&output.expect("the response is an output"), &case.params());
}

/// Server: the output becomes the response.
///
/// # Panics
/// When it becomes another.
pub fn server_response<O: Operation>(json: &str)
where
    ProtocolOf<O>: ServerProtocol,
{
    let case = Case::new(json);
    let mut output: O::Output = case.params();
    output.apply_defaults();
    let response = O::write_response(&output).expect("the output is a response");
    assert_eq!(response.status(), case.code());
    case.check_headers(response.headers());
    if O::SCHEMA.response_stream.is_none() {
        case.check_body(&response.into_body().into_bytes());
    }
}

/// Client: the response holds the error.
///
/// # Panics
/// When it holds another.
pub fn client_error<O: Operation, E: ErrorShape + Debug>(json: &str)
where
    O::Output: Debug,
    O::Error: Debug,
    ProtocolOf<O>: ClientProtocol,
{
    let case = Case::new(json);
    let expected: E = case.params();
    match O::response_error(case.response()) {
        ResponseError::Service { error, .. } => error.visit(Compare(&expected)),
        ResponseError::Malformed { error, .. } => panic!("{error}"),
    }
}

/// Compares an error with the one that is expected.
struct Compare<'a, E>(&'a E);

impl<E: ErrorShape + Debug> ErrorVisitor for Compare<'_, E> {
    type Output = ();

    fn modeled<S: ErrorShape>(self, error: &S) {
        assert_eq!(S::SCHEMA.id, E::SCHEMA.id);
        let (found, expected) = (crate::json::to_text(error), crate::json::to_text(self.0));
        let [found, expected] = [found, expected].map(|text| {
            let text = String::from_utf8(text).expect("JSON is UTF-8");
            parse_json(&text)
        });
        // What only the response has is no part of the error as the test tells it.
        let expected = expected.as_map().expect("an object").clone();
        for (key, value) in expected {
            assert!(found.get(&key).is_some_and(|f| same(f, &value)), "{key} of {found:?}");
        }
    }

    fn unmodeled(self, error: &UnmodeledError) {
        panic!("expected {}, found {error:?}", E::SCHEMA.id);
    }
}

/// Server: the error becomes the response.
///
/// # Panics
/// When it becomes another.
pub fn server_error<O: Operation, E: ErrorShape>(json: &str)
where
    ProtocolOf<O>: ServerProtocol,
{
    let case = Case::new(json);
    let error: E = case.params();
    let index = O::Error::SHAPES.iter().position(|schema| schema.id == E::SCHEMA.id);
    let reader = FromValue(crate::json::to_text(&error));
    let Ok(error) = O::Error::read(index.expect("the operation has the error"), reader);
    let response = O::write_error(&error).expect("the error is a response");
    assert_eq!(response.status(), case.code());
    case.check_headers(response.headers());
    case.check_body(response.body());
}

/// Makes the error of an operation of an error that is already there.
struct FromValue(Vec<u8>);

impl ErrorReader for FromValue {
    type Error = Infallible;

    fn modeled<S: ErrorShape>(self) -> Result<S, Infallible> {
        Ok(crate::json::from_text(&self.0).expect("what was written is read"))
    }

    fn unmodeled(self) -> UnmodeledError {
        panic!("the operation lacks the error");
    }
}

/// Server: the request is refused.
///
/// # Panics
/// When it is taken, or refused in another way.
pub fn server_malformed_request<O: Operation>(json: &str)
where
    O::Input: Debug,
    ProtocolOf<O>: ServerProtocol,
{
    let case = Case::new(json);
    let request = case.part("request").request().map(O::RequestBody::from_bytes);
    let error: RequestError = match O::parse_request(request) {
        Ok(input) => panic!("the request is taken: {input:?}"),
        Err(error) => error,
    };
    let response = O::reject(&error);
    let expected = case.part("response");
    assert_eq!(response.status(), expected.code(), "{error}");
    expected.check_headers(response.headers());
    let body = expected.part("body").part("assertion");
    if let Some(contents) = body.text("contents") {
        let text = std::str::from_utf8(response.body()).expect("the body is UTF-8");
        let (found, contents) = (parse_json(text), parse_json(contents));
        assert!(same(&found, &contents), "found {found:?}, expected {contents:?}");
    }
}

/// Client: the events of a stream. Each that it sends becomes its frame, each frame that comes its
/// event.
///
/// # Panics
/// When one becomes another.
pub fn client_event_stream<O: Operation>(json: &str)
where
    ProtocolOf<O>: ClientProtocol + EventProtocol,
{
    drop(Case::new(json));
    panic!("event stream tests are not supported yet");
}

/// Server: like [`client_event_stream`].
///
/// # Panics
/// When one becomes another.
pub fn server_event_stream<O: Operation>(json: &str)
where
    ProtocolOf<O>: ServerProtocol + EventProtocol,
{
    drop(Case::new(json));
    panic!("event stream tests are not supported yet");
}

//! A protocol test: what it says, and the parts of messages that it is checked against.

use super::{parse_json, read_params};
use crate::cbor::CborReader;
use crate::limits::{Limits, Strictness};
use crate::operation::Operation;
use crate::protocol::ClientProtocol;
use crate::schema::TimestampFormat;
use crate::shape::Structure;
use crate::xml::{Filter, canonical};
use crate::{Document, Endpoint, Timestamp};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::collections::BTreeMap;
use std::fmt::Debug;

/// A test, and what it says.
pub(super) struct Case(pub(super) Document);

impl Case {
    pub(super) fn new(json: &str) -> Self {
        Self(parse_json(json))
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.as_str()
    }

    pub(super) fn list(&self, key: &str) -> Vec<&str> {
        let list = self.0.get(key).and_then(Document::as_list).unwrap_or_default();
        list.iter().filter_map(Document::as_str).collect()
    }

    pub(super) fn part(&self, key: &str) -> Case {
        Case(self.0.get(key).cloned().unwrap_or_else(|| Document::Map([].into())))
    }

    /// The structure of `params`. A stream, which stays outside, is left out.
    pub(super) fn params<S: Structure>(&self) -> S {
        let mut params = self.part("params").0;
        if let Document::Map(members) = &mut params {
            members.retain(|name, _| S::SCHEMA.members.iter().any(|m| m.name == name));
        }
        read_params(&params)
    }

    pub(super) fn code(&self) -> http::StatusCode {
        let code = self.0.get("code").and_then(|code| code.as_number()?.as_u64()).expect("code");
        http::StatusCode::from_u16(u16::try_from(code).expect("code")).expect("code")
    }

    pub(super) fn headers(&self) -> HeaderMap {
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
    pub(super) fn body(&self) -> Bytes {
        let text = self.text("body").unwrap_or_default();
        match self.media_type() {
            Some("application/cbor" | "application/vnd.amazon.eventstream") => {
                let text: String = text.split_whitespace().collect();
                crate::Blob::from_base64(&text).expect("base64").into_bytes()
            }
            _ => Bytes::copy_from_slice(text.as_bytes()),
        }
    }

    /// The media type of the body; that of the header where the test tells no other. Headers of events
    /// have types.
    fn media_type(&self) -> Option<&str> {
        let headers = self.0.get("headers").and_then(Document::as_map).into_iter().flatten();
        let mut told = headers.filter_map(|(name, value)| match name.as_str() {
            ":content-type" => value.get("string")?.as_str(),
            name if name.eq_ignore_ascii_case("content-type") => value.as_str(),
            _ => None,
        });
        let protocol = || self.0.get("headers")?.get("smithy-protocol")?.as_str();
        let is_cbor = || protocol() == Some("rpc-v2-cbor");
        let media_type = self.text("bodyMediaType").or_else(|| told.next());
        media_type.or_else(|| is_cbor().then_some("application/cbor"))
    }

    pub(super) fn request(&self) -> http::Request<Bytes> {
        let query = self.list("queryParams").join("&");
        let query = if query.is_empty() { query } else { format!("?{query}") };
        let uri = format!("{}{query}", self.text("uri").unwrap_or("/"));
        let mut request = http::Request::builder()
            .method(self.text("method").expect("method"))
            .uri(uri)
            .body(self.body())
            .expect("a request");
        *request.headers_mut() = self.headers();
        if let Some(host) = self.text("resolvedHost") {
            *request.uri_mut() = self.endpoint().without_virtual_host(host, request.uri());
        }
        request
    }

    /// The request of a test for the server. What names the operation is as a client sends it where a
    /// test leaves it out, and so is the type of the body where a test tells no header at all: both do
    /// not concern it then.
    pub(super) fn request_of<P: ClientProtocol, O: Operation>(&self) -> http::Request<Bytes> {
        let mut request = self.request();
        let sent = P::request::<O>(&self.params(), &self.endpoint());
        let sent = sent.map(|sent| sent.headers().clone());
        let target = HeaderName::from_static("x-amz-target");
        let content_type = self.headers().is_empty().then_some(CONTENT_TYPE);
        for name in content_type.into_iter().chain([target]) {
            if let Some(value) = sent.as_ref().ok().and_then(|sent| sent.get(&name)) {
                request.headers_mut().entry(name).or_insert_with(|| value.clone());
            }
        }
        request
    }

    pub(super) fn response(&self) -> http::Response<Bytes> {
        let mut response = http::Response::new(self.body());
        *response.status_mut() = self.code();
        *response.headers_mut() = self.headers();
        response
    }

    /// The endpoint; with `vendorParams`, as the rules of Amazon S3 make one of them.
    pub(super) fn endpoint(&self) -> Endpoint {
        let endpoint = self.plain_endpoint();
        let config = self.part("vendorParams").part("scopedConfig");
        if config.0.as_map().is_none_or(BTreeMap::is_empty) {
            return endpoint;
        }
        let s3 = ["operation", "client"].map(|scope| config.part(scope).part("s3"));
        let style = s3.iter().find_map(|s3| s3.text("addressing_style"));
        if style == Some("path") { endpoint } else { endpoint.with_virtual_host("Bucket") }
    }

    fn plain_endpoint(&self) -> Endpoint {
        let s3 = self.part("vendorParams").part("scopedConfig").part("client").part("s3");
        let uses = |key: &str| s3.0.get(key).and_then(Document::as_bool).unwrap_or_default();
        let (dualstack, accelerate) =
            (uses("use_dualstack_endpoint"), uses("use_accelerate_endpoint"));
        let host = self.text("host").unwrap_or("example.com");
        let host = match (dualstack, accelerate) {
            (false, false) => host.to_owned(),
            (true, false) => host.replacen("s3.", "s3.dualstack.", 1),
            (false, true) => "s3-accelerate.amazonaws.com".to_owned(),
            (true, true) => "s3-accelerate.dualstack.amazonaws.com".to_owned(),
        };
        let token = || "00000000-0000-4000-8000-000000000000".to_owned();
        Endpoint::new(&format!("https://{host}")).expect("endpoint").with_idempotency_tokens(token)
    }

    /// Checks the headers of a message against `headers`, `forbidHeaders` and `requireHeaders`.
    pub(super) fn check_headers(&self, headers: &HeaderMap) {
        for (name, expected) in &self.headers() {
            // Any bytes from 0x80 on may stand in a header.
            let all: Vec<&[u8]> = headers.get_all(name).iter().map(HeaderValue::as_bytes).collect();
            let all = Bytes::from(all.join(&b", "[..]));
            assert_eq!(all, Bytes::copy_from_slice(expected.as_bytes()), "header {name}");
        }
        for name in self.list("forbidHeaders") {
            assert!(!headers.contains_key(name), "header {name} is there");
        }
        for name in self.list("requireHeaders") {
            assert!(headers.contains_key(name), "header {name} is missing");
        }
    }

    /// Checks a body, by the media type that the test tells.
    pub(super) fn check_body(&self, body: &[u8]) {
        self.check_filtered_body(body, &|_, _| true);
    }

    /// The same, but where the body is XML only the elements of the filter have to be there.
    pub(super) fn check_filtered_body(&self, body: &[u8], filter: Filter<'_>) {
        if self.text("body").is_some() {
            let media_type = self.media_type().unwrap_or_default();
            check_bodies(body, &self.body(), media_type, filter);
        }
    }
}

/// Checks that two bodies of a media type say the same, where that is XML as far as the filter goes.
pub(super) fn check_bodies(body: &[u8], expected: &[u8], media_type: &str, filter: Filter<'_>) {
    if expected.is_empty() {
        assert_eq!(Bytes::copy_from_slice(body), Bytes::new(), "body");
        return;
    }
    let is = |kind: &str| media_type.rsplit(['/', '+']).next() == Some(kind);
    if is("json") {
        let (found, expected) = (parse_json(utf8(body)), parse_json(utf8(expected)));
        assert!(same(&found, &expected), "body: found {found:?}, expected {expected:?}");
    } else if is("xml") || expected.starts_with(b"<") {
        // Some tests do not say that a body is XML.
        let text = |xml: &[u8], filter| {
            canonical(xml, filter).unwrap_or_else(|e| panic!("{e}: {}", utf8(xml)))
        };
        assert_eq!(text(body, &|_, _| true), in_utc(&text(expected, filter)), "body");
    } else if is("cbor") {
        let (found, expected) = (cbor(body), cbor(expected));
        assert!(same(&found, &expected), "body: found {found:?}, expected {expected:?}");
    } else if is("x-www-form-urlencoded") {
        assert_eq!(form(utf8(body)), form(utf8(expected)), "body");
    } else {
        assert_eq!(Bytes::copy_from_slice(body), Bytes::copy_from_slice(expected), "body");
    }
}

fn cbor(body: &[u8]) -> Document {
    let limits = Limits::default();
    let mut reader = CborReader::new(body, Strictness::Lenient, limits).expect("a small body");
    let document = reader.untyped().unwrap_or_else(|fault| panic!("{}", fault.in_cbor(body)));
    reader.finish().expect("nothing behind the body");
    document
}

fn utf8(body: &[u8]) -> &str {
    assert!(!body.is_empty(), "the body is empty");
    std::str::from_utf8(body).expect("the body is UTF-8")
}

/// A canonical text with those dates in UTC that have another zone: nobody can write a zone that only
/// a text has.
fn in_utc(canonical: &str) -> String {
    let parts =
        canonical.split('"').map(|part| match Timestamp::parse(part, TimestampFormat::DateTime) {
            Ok(time) if !part.ends_with('Z') => time.format(TimestampFormat::DateTime),
            _ => part.to_owned(),
        });
    parts.collect::<Vec<_>>().join("\"")
}

/// The pairs of a form, sorted.
fn form(text: &str) -> Vec<(String, String)> {
    let pairs = crate::http_binding::query_pairs(text).expect("the form is UTF-8");
    let pairs = pairs.into_iter();
    let mut pairs: Vec<(String, String)> =
        pairs.map(|(key, value)| (key.into_owned(), value.into_owned())).collect();
    pairs.sort();
    pairs
}

/// Whether two documents are the same; numbers by their value, to the last digit.
pub(super) fn same(a: &Document, b: &Document) -> bool {
    match (a, b) {
        (Document::Number(a), Document::Number(b)) => {
            crate::decimal::compare(&a.to_string(), &b.to_string()).is_eq()
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

/// Checks that two structures are the same; what is not a number is the same as itself. Members that
/// the model lacks are kept, which no test expects.
pub(super) fn assert_same<S: Structure + Debug>(found: &S, expected: &S) {
    let json = |value: &S| {
        let text = crate::json::to_text(value);
        let mut document = parse_json(std::str::from_utf8(&text).expect("JSON is UTF-8"));
        if let Document::Map(members) = &mut document {
            members.retain(|name, _| S::SCHEMA.members.iter().any(|m| m.name == name));
        }
        document
    };
    assert!(same(&json(found), &json(expected)), "found {found:?}, expected {expected:?}");
}

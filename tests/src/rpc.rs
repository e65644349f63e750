//! The protocols without HTTP bindings on the wire, with operations that do have such bindings: all
//! of them are ignored.
#![allow(deprecated)]

use goldsmith::bytes::Bytes;
use goldsmith::protocol::{AwsJson1_0, AwsJson1_1, ClientProtocol, RpcV2Cbor, ServerProtocol};
use goldsmith::testing::endpoint;
use goldsmith::{Limits, RequestError, ResponseError, UnmodeledError};
use goldsmith_sampler::Operation;
use goldsmith_sampler::errors::{OutOfThread, Torn};
use goldsmith_sampler::operations::*;
use goldsmith_sampler::types::Color;
use http::{Request, Response};

const JSON_1_0: &str = "application/x-amz-json-1.0";
const JSON_1_1: &str = "application/x-amz-json-1.1";
const CBOR: &str = "application/cbor";

/// The first line, the headers in the order of their names, and the body.
fn shown(request: Request<Bytes>) -> (String, Vec<String>, Bytes) {
    let line = format!("{} {}", request.method(), request.uri());
    let mut headers: Vec<_> = request
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    (line, headers, request.into_body())
}

fn check_request<P: ClientProtocol, O: Operation<RequestBody = Bytes>>(
    input: &O::Input,
    uri: &str,
    headers: &[&str],
    body: &'static [u8],
) {
    let request = P::request::<O>(input, &endpoint()).unwrap();
    let (line, found, bytes) = shown(request);
    assert_eq!(line, format!("POST {uri}"));
    assert_eq!(found, headers);
    assert_eq!(bytes, body);
}

#[test]
fn requests() {
    let create = CreateThreadInput::new("a-1", Color::Red);
    let json = br#"{"threadId":"a-1","color":"red"}"#;
    let root = "https://example.com/";
    let target = "x-amz-target: Sampler.CreateThread";
    for (media_type, check) in [
        (JSON_1_0, check_request::<AwsJson1_0, CreateThread> as fn(&_, &_, &[&str], _)),
        (JSON_1_1, check_request::<AwsJson1_1, CreateThread>),
    ] {
        let content_type = format!("content-type: {media_type}");
        check(&create, root, &["content-length: 32", &content_type, target], json);
    }
    let cbor = [
        "accept: application/cbor",
        "content-length: 25",
        "content-type: application/cbor",
        "smithy-protocol: rpc-v2-cbor",
    ];
    let uri = |name| format!("https://example.com/service/Sampler/operation/{name}");
    check_request::<RpcV2Cbor, CreateThread>(
        &create,
        &uri("CreateThread"),
        &cbor,
        b"\xBFhthreadIdca-1ecolorcred\xFF",
    );
    // What has no input has no body in CBOR, and an empty one in JSON.
    let headers = ["content-length: 2", "content-type: application/x-amz-json-1.0"];
    let headers = [headers[0], headers[1], "x-amz-target: Sampler.Ping"];
    check_request::<AwsJson1_0, Ping>(&goldsmith::Unit, root, &headers, b"{}");
    check_request::<RpcV2Cbor, Ping>(&goldsmith::Unit, &uri("Ping"), &[cbor[0], cbor[3]], b"");
    // Bindings of HTTP are ignored: a label, a query parameter and the whole body; but not the host.
    check_request::<AwsJson1_0, GetThread>(
        &GetThreadInput::new("a"),
        root,
        &["content-length: 16", headers[1], "x-amz-target: Sampler.GetThread"],
        br#"{"threadId":"a"}"#,
    );
    check_request::<AwsJson1_0, Assign>(
        &AssignInput::new("corner"),
        "https://corner.example.com/",
        &["content-length: 17", headers[1], "x-amz-target: Sampler.Assign"],
        br#"{"shop":"corner"}"#,
    );
}

#[test]
fn responses() {
    let output = CreateThreadOutput::new("a-1").color(Color::Red);
    let response = AwsJson1_1::write_response::<CreateThread>(&output).unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"]),
        (200, &JSON_1_1.parse().unwrap())
    );
    assert_eq!(&response.body()[..], br#"{"threadId":"a-1","color":"red"}"#);
    assert_eq!(AwsJson1_1::response::<CreateThread>(response, Limits::default()).unwrap(), output);
    let response = RpcV2Cbor::write_response::<CreateThread>(&output).unwrap();
    assert_eq!(response.headers()["smithy-protocol"], "rpc-v2-cbor");
    assert_eq!(response.headers()["content-type"], CBOR);
    assert_eq!(&response.body()[..], b"\xBFhthreadIdca-1ecolorcred\xFF");
    // A client takes what it can: an empty body, nulls and what the model lacks.
    for body in ["", "{}", r#"{"threadId":null}"#, r#"{"new":[1],"threadId":""}"#] {
        let output =
            AwsJson1_0::response::<CreateThread>(Response::new(body.into()), Limits::default());
        assert_eq!(output.unwrap().thread_id, "", "{body}");
    }
    let response = Response::new(Bytes::from_static(b"{\"threadId\":1}"));
    let error = AwsJson1_0::response::<CreateThread>(response, Limits::default()).unwrap_err();
    let expected = "expected a string at line 1, column 13 (/threadId)";
    assert_eq!(error.to_string(), format!("malformed response: {expected} (status 200)"));
    // A response that does not say that it is of the protocol is not read.
    for (protocol, expected) in [
        (Some("rpc-v2-cbor"), "expected a string at byte 10 (/threadId)"),
        (Some("rpc-v2-json"), "required, but missing in header smithy-protocol"),
        (None, "required, but missing in header smithy-protocol"),
    ] {
        let mut response = Response::builder();
        if let Some(protocol) = protocol {
            response = response.header("smithy-protocol", protocol);
        }
        let response = response.body(Bytes::from_static(b"\xA1hthreadId\x01")).unwrap();
        let error = RpcV2Cbor::response::<CreateThread>(response, Limits::default()).unwrap_err();
        assert_eq!(error.to_string(), format!("malformed response: {expected} (status 200)"));
    }
}

fn error_of<P: ClientProtocol>(header: Option<&str>, body: &'static [u8]) -> StitchError {
    let mut response = Response::builder().status(400).header("smithy-protocol", "rpc-v2-cbor");
    if let Some(header) = header {
        response = response.header("x-amzn-errortype", header);
    }
    match P::response::<Stitch>(response.body(body.into()).unwrap(), Limits::default()) {
        Err(ResponseError::Service { error, .. }) => *error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn errors_are_told_by_header_type_or_code() {
    let torn = StitchError::Torn(Torn::new().message("ow").where_("left"));
    for (header, body) in [
        (Some("Torn"), r#"{"message":"ow","where":"left"}"#),
        (Some("Torn:http://internal.example.com/"), r#"{"message":"ow","where":"left"}"#),
        (Some("example.sampler#Torn"), r#"{"__type":"Busy","message":"ow","where":"left"}"#),
        (None, r#"{"__type":"Torn","message":"ow","where":"left"}"#),
        (None, r#"{"__type":"example.sampler#Torn","Message":"ow","where":"left"}"#),
        (None, r#"{"code":"other.names#Torn:http://x","message":"ow","where":"left"}"#),
    ] {
        let mut found = error_of::<AwsJson1_0>(header, body.as_bytes());
        if let StitchError::Torn(torn) = &mut found {
            torn.unknown_members = Default::default();
        }
        assert_eq!(found, torn, "{header:?} {body}");
    }
    let found = error_of::<RpcV2Cbor>(None, b"\xBFf__typedTorngmessagebowewheredleft\xFF");
    assert_eq!(found, torn);
    for (header, body) in [(Some("Tired"), "{\"message\":\"zz\"}"), (None, "<a/>"), (None, "")] {
        let StitchError::Unmodeled(error) = error_of::<AwsJson1_1>(header, body.as_bytes()) else {
            panic!("{body}");
        };
        assert_eq!(
            (error.code.as_deref(), error.status, &error.body[..]),
            (header, 400, body.as_bytes())
        );
        assert_eq!(error.message.is_some(), header.is_some());
    }
}

#[test]
fn servers_write_errors() {
    fn check<P: ClientProtocol + ServerProtocol>(
        error: &CreateThreadError,
        status: u16,
        body: &[u8],
    ) {
        let response = P::write_error::<CreateThread>(error).unwrap();
        assert_eq!((response.status().as_u16(), &response.body()[..]), (status, body));
        assert!(!response.headers().contains_key("retry-after"), "a binding of HTTP");
        let found = P::response::<CreateThread>(response, Limits::default()).unwrap_err();
        let ResponseError::Service { error: found, .. } = found else { panic!("{found}") };
        assert_eq!(found.to_string(), error.to_string());
    }
    let error = OutOfThread::new().message("no more").retry_after(3);
    let error = CreateThreadError::OutOfThread(error);
    check::<AwsJson1_0>(
        &error,
        429,
        br#"{"__type":"example.sampler#OutOfThread","Message":"no more","retryAfter":3}"#,
    );
    check::<AwsJson1_1>(
        &error,
        429,
        br#"{"__type":"OutOfThread","Message":"no more","retryAfter":3}"#,
    );
    check::<RpcV2Cbor>(
        &error,
        429,
        b"\xBFf__typex\x1Bexample.sampler#OutOfThreadgMessagegno morejretryAfter\x03\xFF",
    );
    let error = CreateThreadError::Unmodeled(UnmodeledError::new("Down", "sorry"));
    check::<AwsJson1_0>(&error, 500, br#"{"__type":"Down","message":"sorry"}"#);
}

#[test]
fn a_request_of_two_protocols_is_refused() {
    let input = CreateThreadInput::new("a-1", Color::Red);
    let request = RpcV2Cbor::request::<CreateThread>(&input, &endpoint()).unwrap();
    let parse = RpcV2Cbor::parse_request::<CreateThread>;
    assert!(parse(request.clone(), Limits::default()).is_ok());
    for name in ["x-amz-target", "x-amzn-target"] {
        let mut request = request.clone();
        request.headers_mut().insert(name, "Sampler.Ping".parse().unwrap());
        let error = parse(request, Limits::default()).unwrap_err();
        assert_eq!(
            (error.status().as_u16(), error.to_string()),
            (400, format!("the header of another protocol cannot stand here in header {name}"))
        );
    }
}

#[test]
fn a_success_of_cbor_has_one_status() {
    for (status, is_success) in [(200, true), (201, false), (204, false), (404, false)] {
        let response = Response::builder().status(status).header("smithy-protocol", "rpc-v2-cbor");
        let response = response.body(Bytes::new()).unwrap();
        let found = RpcV2Cbor::response::<CreateThread>(response.clone(), Limits::default());
        assert_eq!(found.is_ok(), is_success, "{status}");
        let found = AwsJson1_0::response::<CreateThread>(response, Limits::default());
        assert_eq!(found.is_ok(), status < 300, "{status}");
    }
}

fn refusal<P: ServerProtocol>(request: Request<&'static str>) -> Option<(u16, RequestError)> {
    let request = request.map(Bytes::from);
    let error = P::parse_request::<CreateThread>(request, Limits::default()).err()?;
    let response = P::reject(&error);
    assert_eq!(response.status(), error.status());
    Some((response.status().as_u16(), error))
}

#[test]
fn servers_take_what_is_meant_for_them() {
    let body = r#"{"threadId":"a","color":"red"}"#;
    let (target, uri) = ("Sampler.CreateThread", "/service/Sampler/operation/CreateThread");
    for (method, target, media_type, body, status) in [
        ("POST", target, JSON_1_0, body, None),
        ("POST", "example.sampler#Sampler.CreateThread", JSON_1_0, body, None),
        ("POST", target, "Application/X-Amz-Json-1.0; charset=utf-8", body, None),
        ("POST", "Sampler.GetThread", JSON_1_0, body, Some(404)),
        ("POST", "Other.CreateThread", JSON_1_0, body, Some(404)),
        ("POST", "", JSON_1_0, body, Some(404)),
        ("GET", target, JSON_1_0, body, Some(404)),
        ("POST", target, JSON_1_1, body, Some(415)),
        ("POST", target, "application/json", body, Some(415)),
        ("POST", target, "", body, Some(415)),
        ("POST", target, "application/vnd.amazon.eventstream", body, Some(415)),
        ("POST", target, JSON_1_0, "{", Some(400)),
        ("POST", target, JSON_1_0, "[]", Some(400)),
        ("POST", target, JSON_1_0, "", Some(400)),
        ("POST", target, JSON_1_0, "{}", Some(400)),
        ("POST", target, JSON_1_0, r#"{"threadId":"A","color":"red"}"#, Some(400)),
    ] {
        let request = Request::builder().method(method).uri("/").header("x-amz-target", target);
        let request = request.header("content-type", media_type).body(body).unwrap();
        let found = refusal::<AwsJson1_0>(request);
        assert_eq!(
            found.as_ref().map(|found| found.0),
            status,
            "{target} {media_type} {body}: {found:?}"
        );
    }
    let body = "\u{7f}";
    for (method, uri, protocol, media_type, status) in [
        ("POST", uri, "rpc-v2-cbor", CBOR, Some(400)),
        ("POST", "/v1/service/Sampler/operation/CreateThread", "rpc-v2-cbor", CBOR, Some(400)),
        (
            "POST",
            "/service/example.sampler.Sampler/operation/CreateThread",
            "rpc-v2-cbor",
            CBOR,
            Some(400),
        ),
        (
            "POST",
            "/service/other.sampler.Sampler/operation/CreateThread",
            "rpc-v2-cbor",
            CBOR,
            Some(404),
        ),
        (
            "POST",
            "/service/Sampler/operation/example.sampler.CreateThread",
            "rpc-v2-cbor",
            CBOR,
            Some(404),
        ),
        ("POST", "/a-service/Sampler/operation/CreateThread", "rpc-v2-cbor", CBOR, Some(404)),
        ("POST", uri, "rpc-v2-cbor", JSON_1_0, Some(415)),
        ("POST", uri, "rpc-v2-json", CBOR, Some(404)),
        ("POST", "/service/Sampler/operation/GetThread", "rpc-v2-cbor", CBOR, Some(404)),
        ("POST", "/service/Other/operation/CreateThread", "rpc-v2-cbor", CBOR, Some(404)),
        ("GET", uri, "rpc-v2-cbor", CBOR, Some(404)),
    ] {
        let request = Request::builder().method(method).uri(uri);
        let request =
            request.header("smithy-protocol", protocol).header("content-type", media_type);
        let found = refusal::<RpcV2Cbor>(request.body(body).unwrap());
        assert_eq!(
            found.as_ref().map(|found| found.0),
            status,
            "{method} {uri} {protocol} {media_type}: {found:?}"
        );
    }
}

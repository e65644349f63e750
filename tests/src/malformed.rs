//! Messages that are wrong: each is refused with its place and reason, and none makes anything panic.

use goldsmith_lambda::operations::{
    CreateFunction, GetFunctionConfiguration, Invoke, UpdateFunctionCode,
    UpdateFunctionConfiguration,
};
use goldsmith_lambda::{Operation, RequestError, ResponseError};
use http::{Request, Response};
use proptest::prelude::*;

/// What a server says of a request to UpdateFunctionConfiguration with this body.
fn request(body: &[u8]) -> String {
    let request = Request::put("/2015-03-31/functions/f/configuration")
        .header("content-type", "application/json")
        .body(body.to_vec().into())
        .unwrap();
    match UpdateFunctionConfiguration::parse_request(request) {
        Ok(input) => panic!("{:?} is taken for {input:?}", String::from_utf8_lossy(body)),
        Err(error) => {
            let response = UpdateFunctionConfiguration::reject(&error);
            assert_eq!(response.status(), 400, "{error}");
            error.to_string()
        }
    }
}

/// What a client says of a response of GetFunctionConfiguration with this body.
fn response(body: &[u8]) -> String {
    match GetFunctionConfiguration::response(Response::new(body.to_vec().into())) {
        Ok(output) => panic!("{:?} is taken for {output:?}", String::from_utf8_lossy(body)),
        Err(ResponseError::Malformed { error, .. }) => error.to_string(),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn malformed_requests_are_refused_with_their_place() {
    for (body, error) in [
        // Wrong types.
        (r#"[]"#, "expected an object at line 1, column 1"),
        (r#""text""#, "expected an object at line 1, column 1"),
        (r#"{"Timeout": "3"}"#, "expected a number at line 1, column 13 (/Timeout)"),
        (r#"{"Role": 3}"#, "expected a string at line 1, column 10 (/Role)"),
        (r#"{"Layers": {}}"#, "expected a list at line 1, column 12 (/Layers)"),
        (r#"{"Layers": ["a", 1]}"#, "expected a string at line 1, column 18 (/Layers/1)"),
        (r#"{"VpcConfig": []}"#, "expected an object at line 1, column 15 (/VpcConfig)"),
        (
            r#"{"Environment": {"Variables": {"A": null}}}"#,
            "null in a collection that is not sparse at line 1, column 37 (/Environment/Variables/*)",
        ),
        (
            r#"{"VpcConfig": {"SubnetIds": [null]}}"#,
            "null in a collection that is not sparse at line 1, column 30 (/VpcConfig/SubnetIds/0)",
        ),
        (
            r#"{"VpcConfig": {"Ipv6AllowedForDualStack": "true"}}"#,
            "expected true or false at line 1, column 43 (/VpcConfig/Ipv6AllowedForDualStack)",
        ),
        // Numbers.
        (
            r#"{"Timeout": 2147483648}"#,
            "number does not fit an integer at line 1, column 13 (/Timeout)",
        ),
        (r#"{"Timeout": 1e99}"#, "expected an integer at line 1, column 13 (/Timeout)"),
        (r#"{"Timeout": 1.5}"#, "expected an integer at line 1, column 13 (/Timeout)"),
        (r#"{"Timeout": 01}"#, "invalid number at line 1, column 13 (/Timeout)"),
        (r#"{"Timeout": -}"#, "invalid number at line 1, column 13 (/Timeout)"),
        (r#"{"Timeout": 1.}"#, "invalid number at line 1, column 13 (/Timeout)"),
        // Truncated.
        (r#"{"#, "unexpected end at line 1, column 2"),
        (r#"{"Role""#, "unexpected end at line 1, column 8 (/Role)"),
        (r#"{"Role": "a"#, "unexpected end at line 1, column 12 (/Role)"),
        (r#"{"Layers": ["a""#, "unexpected end at line 1, column 16 (/Layers/0)"),
        // Not JSON.
        ("{'Role': 1}", "expected a key at line 1, column 2"),
        ("{\"Timeout\": 3,}", "expected a key at line 1, column 15"),
        ("{\n  \"Timeout\": 3\n} {}", "unexpected text behind the value at line 3, column 3"),
        ("{\"Role\": \"a\nb\"}", "control character in a string at line 1, column 12 (/Role)"),
        (r#"{"Role": "\x"}"#, "invalid escape at line 1, column 11 (/Role)"),
        (r#"{"Role": "\ud800"}"#, "invalid escape at line 1, column 11 (/Role)"),
        // Duplicate keys.
        (r#"{"Timeout": 3, "Timeout": 4}"#, "key stands twice in the object at line 1, column 16"),
    ] {
        assert_eq!(request(body.as_bytes()), error, "{body}");
    }
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    assert_eq!(request(b"{\"Role\": \"a\xFFb\"}"), "invalid UTF-8 at line 1, column 12 (/Role)");
    assert_eq!(response(b"{\"Role\": \"\xC3\"}"), "invalid UTF-8 at line 1, column 11 (/Role)");
}

#[test]
fn a_blob_that_is_no_base64_is_refused() {
    for zip in ["!!!!", "abc", "YQ=", "Y Q=", "YQ==YQ=="] {
        let body = format!(r#"{{"ZipFile": "{zip}"}}"#);
        let request = Request::put("/2015-03-31/functions/f/code")
            .header("content-type", "application/json")
            .body(body.into())
            .unwrap();
        let error = UpdateFunctionCode::parse_request(request).unwrap_err();
        assert_eq!(error.to_string(), "invalid base64 at line 1, column 13 (/ZipFile)", "{zip}");
    }
}

#[test]
fn what_is_required_and_missing_is_told_all_at_once() {
    let request = Request::post("/2015-03-31/functions")
        .header("content-type", "application/json")
        .body(r#"{"Timeout": 0, "RuntimeConfig": {}}"#.into())
        .unwrap();
    let error = CreateFunction::parse_request(request).unwrap_err();
    let RequestError::Invalid(violations) = error else { panic!("{error}") };
    let mut paths: Vec<&str> = violations.iter().map(goldsmith::Violation::path).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "/Code",
            "/FunctionName",
            "/Role",
            "/RuntimeConfig/RuntimeAlias",
            "/RuntimeConfig/RuntimeArn",
            "/Timeout"
        ]
    );
}

#[test]
fn nesting_is_limited_before_the_stack_is() {
    let deep = |open: &str, close: &str| {
        format!("{{\"Unheard\": {}1{}}}", open.repeat(100_000), close.repeat(100_000))
    };
    let error = "nested deeper than the limit of 128 at line 1, column ";
    for body in [deep("[", "]"), deep("{\"a\":", "}")] {
        assert!(response(body.as_bytes()).starts_with(error), "{}", response(body.as_bytes()));
    }
    // Within the limit everything is kept.
    let body = format!("{{\"Unheard\":{}1{}}}", "[".repeat(100), "]".repeat(100));
    let output = GetFunctionConfiguration::response(Response::new(body.clone().into())).unwrap();
    let written = GetFunctionConfiguration::write_response(&output).unwrap();
    assert_eq!(std::str::from_utf8(written.body()).unwrap(), body);
}

#[test]
fn the_number_of_elements_is_limited() {
    let body = format!("{{\"Unheard\": [{}1]}}", "1,".repeat(1_000_000));
    assert!(response(body.as_bytes()).starts_with("more elements than the limit of 1000000"));
}

#[test]
fn heads_that_are_wrong_are_refused() {
    let refused = |request: Request<goldsmith::bytes::Bytes>| {
        let error = UpdateFunctionConfiguration::parse_request(request).unwrap_err();
        (error.status().as_u16(), error.code(), error.to_string())
    };
    let put = |uri: &str| Request::put(uri).header("content-type", "application/json");
    let uri = "/2015-03-31/functions/f/configuration";
    let text = "the method or URI is not that of the operation".to_owned();
    let not_found = (404, "UnknownOperationException", text);
    assert_eq!(refused(Request::post(uri).body("{}".into()).unwrap()), not_found);
    assert_eq!(refused(put("/2015-03-31/functions").body("{}".into()).unwrap()), not_found);
    let (status, code, _) = refused(
        Request::put(uri).header("content-type", "application/xml").body("<a/>".into()).unwrap(),
    );
    assert_eq!((status, code), (415, "UnsupportedMediaTypeException"));
    let (status, code, _) =
        refused(put(uri).header("accept", "application/xml").body("{}".into()).unwrap());
    assert_eq!((status, code), (406, "NotAcceptableException"));
    let (status, _, text) =
        refused(put("/2015-03-31/functions/%FF/configuration").body("{}".into()).unwrap());
    assert_eq!((status, text.as_str()), (400, "invalid UTF-8 in path label FunctionName"));
}

#[test]
fn headers_of_responses_that_are_wrong_are_refused() {
    let response = Response::builder().header("X-Amz-Executed-Version", &b"\xFF"[..]);
    let error = Invoke::response(response.body("1".into()).unwrap()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "malformed response: invalid UTF-8 in header X-Amz-Executed-Version (status 200)"
    );
}

/// JSON that a message may hold somewhere.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_filter("finite", |n| n.is_finite()).prop_map(|n| format!("{n:e}")),
        "[ -~]{0,12}".prop_map(|text| serde_json::Value::from(text).to_string()),
        ".{0,6}".prop_map(|text| serde_json::Value::from(text).to_string()),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let key = prop_oneof![
            Just("Timeout".to_owned()),
            Just("Environment".to_owned()),
            Just("Variables".to_owned()),
            Just("Layers".to_owned()),
            Just("VpcConfig".to_owned()),
            Just("SubnetIds".to_owned()),
            Just("Runtime".to_owned()),
            "[a-z]{1,4}".prop_map(String::from),
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4)
                .prop_map(|elements| format!("[{}]", elements.join(","))),
            prop::collection::vec((key, inner), 0..4).prop_map(|members| {
                let members: Vec<String> =
                    members.iter().map(|(key, value)| format!("\"{key}\": {value}")).collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

/// Reads a body on both sides. What is taken can be written, and read again as the same.
fn both_ways(body: &[u8]) {
    let request = Request::put("/2015-03-31/functions/f/configuration")
        .header("content-type", "application/json")
        .body(body.to_vec().into())
        .unwrap();
    if let Err(error) = UpdateFunctionConfiguration::parse_request(request) {
        assert!(!error.to_string().is_empty());
        assert!(UpdateFunctionConfiguration::reject(&error).status().is_client_error());
    }
    let read = |body: Vec<u8>| GetFunctionConfiguration::response(Response::new(body.into()));
    if let Ok(output) = read(body.to_vec()) {
        let written = GetFunctionConfiguration::write_response(&output).unwrap();
        let again = read(written.body().to_vec()).unwrap();
        let rewritten = GetFunctionConfiguration::write_response(&again).unwrap();
        assert_eq!(written.body(), rewritten.body());
    }
}

/// Reads a request to a URI. A label that is accepted makes the same path again.
fn any_uri(uri: &str) -> Result<(), TestCaseError> {
    let Ok(uri) = uri.parse::<http::Uri>() else { return Ok(()) };
    let request = Request::put(&uri).header("content-type", "application/json");
    let request = request.body("{}".into()).unwrap();
    let input = match UpdateFunctionConfiguration::parse_request(request) {
        Ok(input) => input,
        Err(error) => {
            prop_assert!(matches!(error.status().as_u16(), 400 | 404), "{error}");
            return Ok(());
        }
    };
    let decoded = |path: &str| percent_decode(path.trim_end_matches('/'));
    match UpdateFunctionConfiguration::request(&input, &goldsmith::testing::endpoint()) {
        Ok(request) => prop_assert_eq!(decoded(request.uri().path()), decoded(uri.path())),
        Err(error) => prop_assert!(matches!(input.function_name.as_str(), "." | ".."), "{error}"),
    }
    Ok(())
}

/// A path without its percent encoding, which may be more than is needed. No name has a `%`.
fn percent_decode(path: &str) -> Vec<u8> {
    let mut parts = path.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    bytes
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in prop::collection::vec(any::<u8>(), 0..200)) {
        both_ways(&body);
    }

    #[test]
    fn any_json_is_read_or_refused(body in json()) {
        both_ways(body.as_bytes());
    }

    #[test]
    fn a_message_that_is_cut_or_damaged_is_read_or_refused(
        at in 0usize..2000,
        byte in any::<u8>(),
        cut in any::<bool>(),
    ) {
        let sample = include_str!("../data/samples/cli-update-function-code.json");
        let sample: serde_json::Value = serde_json::from_str(sample).unwrap();
        let mut body = sample["output"].to_string().into_bytes();
        let at = at % body.len();
        if cut {
            body.truncate(at);
            prop_assert!(body.is_empty() || response(&body).starts_with("unexpected end"));
        } else {
            body[at] = byte;
        }
        both_ways(&body);
    }

    #[test]
    fn any_header_is_read_or_refused(value in prop::collection::vec(any::<u8>(), 0..40)) {
        let Ok(value) = http::HeaderValue::from_bytes(&value) else { return Ok(()) };
        for name in ["X-Amz-Executed-Version", "X-Amz-Log-Result", "X-Amz-Function-Error"] {
            let response = Response::builder().header(name, value.clone());
            let _ = Invoke::response(response.body("payload".into()).unwrap());
        }
    }

    #[test]
    fn any_uri_is_read_or_refused(
        path in prop_oneof!["[ -~]{0,60}", "([a-zA-Z0-9_.-]|%4[1-9A-F]|%[0-9A-F]{2}){1,6}"],
    ) {
        any_uri(&format!("/2015-03-31/functions/{path}"))?;
        any_uri(&format!("/2015-03-31/functions/{path}/configuration"))?;
    }
}

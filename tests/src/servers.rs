//! What servers refuse, and what they say of it.

use crate::by_hand::{Counted, Events, Take};
use goldsmith::event_stream::{EventError, Frame, HeaderValue, RequestEvents, ResponseEvents};
use goldsmith::{Limits, RequestError, Violation};
use goldsmith_lambda::Operation;
use goldsmith_lambda::operations::{
    CreateFunction, GetFunctionConfiguration, UpdateFunctionConfiguration,
};
use http::Request;
use std::time::{Duration, Instant};

fn create_function(body: String) -> Request<goldsmith::bytes::Bytes> {
    let request = Request::post("/2015-03-31/functions").header("content-type", "application/json");
    request.body(body.into()).unwrap()
}

/// A request that violates a constraint everywhere is read in linear time and answered in short.
#[test]
fn violations_are_counted_and_the_first_are_told() {
    let body = format!("{{\"FileSystemConfigs\":[{}{{}}]}}", "{},".repeat(199_999));
    let start = Instant::now();
    let error = CreateFunction::parse_request(create_function(body)).unwrap_err();
    let answer = CreateFunction::reject(&error);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    let RequestError::Invalid(violations) = error else { panic!("{error}") };
    // The name, the role and the code, the length of the list, and two members of each element.
    assert_eq!((violations.total(), violations.iter().len()), (400_004, 100));
    let text = violations.to_string();
    assert!(text.starts_with("400004 validation errors detected. Value at '/FunctionName' failed"));
    assert!(text.ends_with(" not be null; and 399904 more"), "{text}");
    assert!(answer.body().len() < 40_000, "{}", answer.body().len());
}

#[test]
fn a_long_key_is_not_told_a_hundred_times() {
    let body = format!("{{\"open\":{{\"{}\":{{}},\"b\":{{}}}}}}", "a".repeat(100_000));
    let violations = refused("/take", &body);
    assert_eq!((violations.total(), violations.iter().len()), (2, 1));
}

fn take(uri: &str, body: &str) -> Result<crate::by_hand::Everything, RequestError> {
    let request = Request::post(uri).header("content-type", "application/json");
    Take::parse_request(request.body(body.to_owned().into()).unwrap())
}

fn refused(uri: &str, body: &str) -> goldsmith::Violations {
    match take(uri, body) {
        Ok(_) => panic!("{uri} {body} is taken"),
        Err(RequestError::Invalid(violations)) => violations,
        Err(error) => panic!("{uri} {body}: {error}"),
    }
}

/// What is missing is found whatever the keys on the way are; sensitive ones are not told.
#[test]
fn what_is_missing_below_a_map_is_found() {
    for (body, paths) in [
        (r#"{"leaf":{}}"#, &["/leaf/required"][..]),
        (r#"{"leaf":{"required":null}}"#, &["/leaf/required"]),
        (
            r#"{"open":{"a":{},"B":{"required":"ok"},"/~":{}}}"#,
            &["/open/~1~0/required", "/open/a/required"],
        ),
        (r#"{"secretKeys":{"K":{}}}"#, &["/secretKeys/*/required"]),
        (
            r#"{"secretKeys":{"K":{},"L":{"required":"ok"},"M":{}}}"#,
            &["/secretKeys/*/required", "/secretKeys/*/required"],
        ),
        (r#"{"secretKeys":{"*":{"required":"ok"},"K":{}}}"#, &["/secretKeys/*/required"]),
        (r#"{"secretList":[{"K":{"required":"ok"}},{"K":{}}]}"#, &["/secretList/1/*/required"]),
        (r#"{"vault":{"leaves":{"K":{}}}}"#, &["/vault/leaves/*/required"]),
        // What has another fault.
        (r#"{"vault":{"leaves":{"K":{"required":"x"}}}}"#, &["/vault/leaves/*/required"]),
        (r#"{"secretList":[{"K":{"required":"x"}}]}"#, &["/secretList/0/*/required"]),
        (r#"{"open":{"K":{"required":"x"}}}"#, &["/open/K/required"]),
    ] {
        let violations = refused("/take", body);
        let found: Vec<&str> = violations.iter().map(Violation::path).collect();
        assert_eq!(found, paths, "{body}");
    }
    assert!(take("/take", r#"{"secretKeys":{"K":{"required":"ok"}},"leaf":null}"#).is_ok());
}

#[test]
fn a_bound_of_an_integer_is_exact() {
    assert!(take("/take", r#"{"big":9007199254740993}"#).is_ok());
    assert!(take("/take", r#"{"big":-123456789012345678901234567890}"#).is_ok());
    for big in ["9007199254740994", "123456789012345678901234567890"] {
        let violations = refused("/take", &format!("{{\"big\":{big}}}"));
        let message = "Member must be less than or equal to 9007199254740993";
        assert!(violations.to_string().ends_with(message), "{violations}");
    }
}

#[test]
fn heads_are_read_with_their_place() {
    for (uri, error) in [
        ("/take?x=%ff", "invalid UTF-8 in query parameter x"),
        ("/take?a=b&%C3%A9=%ff", "invalid UTF-8 in query parameter é"),
        ("/take?%ff=x", "invalid UTF-8 in query parameter %ff"),
        ("/take?ratio=1e400", "number does not fit a double in query parameter ratio"),
        ("/take?small=1e39", "number does not fit a float in query parameter small"),
        ("/take?small=-1e39", "number does not fit a float in query parameter small"),
    ] {
        let found = take(uri, "{}").err().map(|error| (error.status().as_u16(), error.to_string()));
        assert_eq!(found, Some((400, error.to_owned())), "{uri}");
    }
    for uri in ["/take?ratio=Infinity&small=-Infinity", "/take?ratio=1e308&small=3.4e38"] {
        assert!(take(uri, "{}").is_ok(), "{uri}");
    }
    let uri = "/2015-03-31/functions/f/configuration?Qualifier=%ff";
    let error = GetFunctionConfiguration::parse_request(Request::get(uri).body("".into()).unwrap());
    assert_eq!(error.unwrap_err().to_string(), "invalid UTF-8 in query parameter Qualifier");
}

#[test]
fn what_is_accepted_is_found_in_its_header() {
    let uri = "/2015-03-31/functions/f/configuration";
    for (accept, status) in [
        ("", None),
        ("application/json", None),
        ("text/html, application/json;q=0.5", None),
        ("application/json;q=0", Some(406)),
        ("application/json;q=0, */*", Some(406)),
        ("text/html", Some(406)),
    ] {
        let request = Request::put(uri).header("content-type", "application/json");
        let request = request.header("accept", accept).body("{}".into()).unwrap();
        let found = UpdateFunctionConfiguration::parse_request(request).err();
        assert_eq!(found.map(|error| error.status().as_u16()), status, "{accept:?}");
    }
}

/// What a member binds elsewhere is passed over in the body, but has to be JSON within the limits.
#[test]
fn what_is_passed_over_has_to_be_right() {
    let limits = Limits::default().elements(3).depth(3);
    for (value, error) in [
        ("1", None),
        (r#"{"a":[true,false],"b\n":-1e5}"#.replace("b\\n", "").as_str(), Some("more elements")),
        (r#"{"a":[null],"b":"\u0041"}"#, None),
        ("[[]]", None),
        ("[[[]]]", Some("nested deeper")),
        ("[1,2,3,4]", Some("more elements")),
        (r#"{"a":1,"a":2}"#, Some("key stands twice")),
        (r#"{"a":1,"\u0061":2}"#, Some("key stands twice")),
        ("[1,]", Some("expected a value")),
        ("{1:2}", Some("expected a key")),
        ("01", Some("invalid number")),
        ("nul", Some("expected a value")),
        (r#""\x""#, Some("invalid escape")),
        ("[1", Some("expected a comma")),
    ] {
        let body = format!("{{\"elsewhere\":{value}}}");
        let request = Request::post("/take").header("content-type", "application/json");
        let request = request.body(body.into()).unwrap();
        let found = Take::parse_request_with_limits(request, limits).err();
        let found = found.map(|error| error.to_string()).unwrap_or_default();
        assert!(found.starts_with(error.unwrap_or_default()), "{value}: {found}");
        assert_eq!(found.is_empty(), error.is_none(), "{value}: {found}");
    }
}

#[test]
fn limits_are_the_callers() {
    let body = r#"{"Unheard":["a","b","c"]}"#;
    for (limits, error) in [
        (Limits::default(), ""),
        (Limits::default().bytes(body.len()).elements(4).depth(2), ""),
        (Limits::default().bytes(body.len() - 1), "larger than the limit of 24 bytes"),
        (Limits::default().elements(3), "more elements than the limit of 3"),
        (Limits::default().depth(1), "nested deeper than the limit of 1"),
    ] {
        let request = Request::put("/2015-03-31/functions/f/configuration");
        let request = request.header("content-type", "application/json").body(body.into()).unwrap();
        let server = UpdateFunctionConfiguration::parse_request_with_limits(request, limits);
        let response = http::Response::new(body.into());
        let client = GetFunctionConfiguration::response_with_limits(response, limits);
        if let Err(error) = &server {
            let is_large = error.to_string().starts_with("larger");
            assert_eq!(error.status(), if is_large { 413 } else { 400 });
        }
        for found in [server.err().map(|e| e.to_string()), client.err().map(|e| e.to_string())] {
            let found = found.unwrap_or_default();
            assert!(found.contains(error) && found.is_empty() == error.is_empty(), "{found}");
        }
    }
}

fn event(name: &str, header: Option<(&str, HeaderValue)>, payload: &str) -> Frame {
    let mut frame = Frame::new(payload.to_owned().into());
    frame.push_header(":message-type", HeaderValue::String("event".to_owned()));
    frame.push_header(":event-type", HeaderValue::String(name.to_owned()));
    if let Some((name, value)) = header {
        frame.push_header(name, value);
    }
    frame
}

/// Events are validated as inputs are, by servers only.
#[test]
fn events_that_break_a_constraint_are_refused() {
    let name = || Some(("name", HeaderValue::String(String::new())));
    for (frame, path) in [
        (event("note", None, r#"{"text":"abc"}"#), None),
        (event("note", None, r#"{"text":"abcde"}"#), Some("/text")),
        (event("note", None, r#"{"text":null}"#), Some("/text")),
        (event("note", None, "{}"), Some("/text")),
        (event("note", None, ""), Some("/text")),
        (event("headed", name(), ""), None),
        (event("headed", None, ""), Some("/name")),
        (event("wrapped", None, r#"{"required":"abc"}"#), None),
        (event("wrapped", None, r#"{"required":"a"}"#), Some("/leaf/required")),
        (event("wrapped", None, "{}"), Some("/leaf/required")),
        (event("wrapped", None, ""), Some("/leaf")),
    ] {
        let bytes = frame.encode().unwrap();
        let mut reader = Take::request_reader();
        reader.push(&bytes);
        let found = match reader.next_event() {
            Ok(_) => None,
            Err(EventError::Invalid(violations)) => {
                assert_eq!(violations.total(), 1);
                Some(violations.iter().next().unwrap().path().to_owned())
            }
            Err(error) => panic!("{error}"),
        };
        assert_eq!(found.as_deref(), path, "{frame:?} {:?}", frame.payload());
        let mut reader = Take::response_reader();
        reader.push(&bytes);
        assert!(reader.next_event().is_ok(), "a client takes what a service sends");
    }
}

#[test]
fn events_get_their_defaults_from_servers() {
    let bytes = event("counted", None, "").encode().unwrap();
    for (mut reader, count) in [(Take::request_reader(), Some(7)), (Take::response_reader(), None)]
    {
        reader.push(&bytes);
        let Some(Events::Counted(Counted { count: found, .. })) = reader.next_event().unwrap()
        else {
            panic!("another event")
        };
        assert_eq!(found, count);
    }
}

#[test]
fn events_have_limits() {
    let frame = event("note", None, r#"{"text":"abc","more":[1,2,3]}"#).encode().unwrap();
    for (limits, error) in [
        (Limits::default().bytes(frame.len()), None),
        (Limits::default().bytes(64), Some("larger than the limit of 64 bytes at byte 0")),
        (Limits::default().elements(2), Some("more elements than the limit of 2")),
    ] {
        let mut reader = Take::request_reader().with_limits(limits);
        reader.push(&frame);
        let found = reader.next_event().err().map(|error| error.to_string()).unwrap_or_default();
        assert!(found.starts_with(error.unwrap_or_default()), "{found}");
        assert_eq!(found.is_empty(), error.is_none(), "{found}");
    }
}

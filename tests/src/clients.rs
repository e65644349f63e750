//! What clients make of responses that are not as the model says, and what they do not send.

use crate::by_hand::Take;
use goldsmith::event_stream::{EventError, Frame, HeaderValue, ResponseEvents};
use goldsmith_lambda::operations::{
    GetFunctionConfiguration, GetFunctionConfigurationError, GetFunctionConfigurationRequest,
};
use goldsmith_lambda::{Operation, ResponseError};
use goldsmith_sampler::operations::{CreateThread, CreateThreadError, Ping};
use http::Response;
use std::error::Error;

fn not_found(body: &'static str) -> GetFunctionConfigurationError {
    let response = Response::builder().status(404);
    let response = response.header("x-amzn-errortype", "ResourceNotFoundException");
    match GetFunctionConfiguration::response(response.body(body.into()).unwrap()) {
        Err(ResponseError::Service { error, .. }) => *error,
        other => panic!("{other:?}"),
    }
}

/// The code, the message and the body of an error that is not as the model says are kept.
#[test]
fn an_error_that_cannot_be_read_is_unmodeled() {
    for (body, message) in [
        ("<html>Not here</html>", None),
        ("", None),
        (r#"{"Type":3,"Message":"gone"}"#, Some("gone")),
        (r#"{"Type":3,"message":"gone"}"#, Some("gone")),
        (r#"["gone"]"#, None),
    ] {
        match not_found(body) {
            GetFunctionConfigurationError::Unmodeled(error) => {
                assert_eq!(error.code.as_deref(), Some("ResourceNotFoundException"));
                assert_eq!((error.message.as_deref(), error.status), (message, 404));
                assert_eq!(error.body, body);
            }
            // What is empty lacks nothing that the model requires.
            GetFunctionConfigurationError::ResourceNotFoundException(error) => {
                assert_eq!((body, error.message), ("", None));
            }
            error => panic!("{error}"),
        }
    }
}

#[test]
fn a_message_under_another_name_is_the_message() {
    for body in [r#"{"Message":"gone"}"#, r#"{"message":"gone"}"#, r#"{"errorMessage":"gone"}"#] {
        let error = not_found(body);
        assert_eq!(error.to_string(), "ResourceNotFoundException: gone", "{body}");
        let GetFunctionConfigurationError::ResourceNotFoundException(error) = error else {
            panic!("{error}")
        };
        assert_eq!(error.message.as_deref(), Some("gone"));
    }
    // Where it is required, too.
    let response = Response::builder().status(503).header("x-amzn-errortype", "Busy");
    let response = response.body(r#"{"Message":"later"}"#.into()).unwrap();
    let Err(ResponseError::Service { error, .. }) = CreateThread::response(response) else {
        panic!("a success")
    };
    let CreateThreadError::Busy(error) = *error else { panic!("{error}") };
    assert_eq!(error.message, "later");
}

#[test]
fn an_error_tells_its_text_once() {
    let malformed = GetFunctionConfiguration::response(Response::new("[".into())).unwrap_err();
    let response = Response::builder().status(404).body(r#"{"code":"X","message":"m"}"#.into());
    let service = GetFunctionConfiguration::response(response.unwrap()).unwrap_err();
    for error in [malformed, service] {
        let mut texts = vec![error.to_string()];
        let mut next = error.source();
        while let Some(error) = next {
            texts.push(error.to_string());
            next = error.source();
        }
        assert_eq!(texts.len(), 1, "{texts:?}");
    }
}

#[test]
fn the_status_of_the_model_is_a_success() {
    let mut output = Take::response(Response::new("".into())).unwrap();
    output.place = Some("/there".to_owned());
    let response = Take::write_response(&output).unwrap();
    assert_eq!(response.status(), 302);
    assert_eq!(Take::response(response).unwrap().place.as_deref(), Some("/there"));
    let moved = Response::builder().status(301).body("".into()).unwrap();
    assert!(matches!(Take::response(moved), Err(ResponseError::Service { .. })));
}

#[test]
fn a_body_that_nothing_takes_may_be_anything() {
    for body in ["OK", "", "null", "[1]", "{\"a\":", "{\"a\":1,"] {
        let output = Ping::response(Response::new(body.into())).unwrap();
        assert_eq!(output, Ping::response(Response::new("".into())).unwrap(), "{body}");
        assert_eq!(
            Take::response(Response::new(body.into())).unwrap().unknown_members.iter().count(),
            0
        );
    }
    // What a newer service says in it is kept.
    let output = Take::response(Response::new(r#"{"a":1}"#.into())).unwrap();
    assert!(output.unknown_members.get("a").is_some());
}

#[test]
fn an_exception_that_the_model_lacks_keeps_its_message() {
    for (kind, name, payload, message) in [
        ("exception", ":exception-type", r#"{"message":"late"}"#, Some("late")),
        ("exception", ":exception-type", r#"{"Message":"late"}"#, Some("late")),
        ("exception", ":exception-type", "late", None),
        ("error", ":error-code", "late", None),
    ] {
        let mut frame = Frame::new(payload.into());
        frame.push_header(":message-type", HeaderValue::String(kind.to_owned()));
        frame.push_header(name, HeaderValue::String("Unheard".to_owned()));
        let mut reader = Take::response_reader();
        reader.push(&frame.encode().unwrap());
        let Err(error) = reader.next_event() else { panic!("an event") };
        assert!(!format!("{error:?}").contains(payload), "{error:?}");
        let EventError::Unmodeled { code, message: found, payload: bytes, .. } = error else {
            panic!("{error}")
        };
        assert_eq!((code.as_str(), found.as_deref()), ("Unheard", message));
        assert_eq!(bytes, payload);
    }
}

/// Clients and proxies take such a path for another resource's.
#[test]
fn segments_of_dots_are_not_sent() {
    for name in [".", ".."] {
        let input = GetFunctionConfigurationRequest::new(name);
        let error = GetFunctionConfiguration::request(&input, &goldsmith::testing::endpoint());
        assert_eq!(
            error.unwrap_err().to_string(),
            "FunctionName: part of the path, where no segment may be \".\" or \"..\""
        );
    }
}

//! What is sensitive is in no error and in no `Debug`.

use crate::by_hand::{Everything, Take};
use goldsmith::event_stream::{Frame, HeaderValue, RequestEvents};
use goldsmith::json::{JsonReader, JsonWriter, Names};
use goldsmith::{Document, UnknownMembers, UnknownVariant};
use goldsmith::{Limits, Strictness};
use goldsmith_lambda::operations::UpdateFunctionConfigurationRequest;
use serde_json::Value;

/// What serde says of a text and of the same as a value.
fn errors<T: goldsmith::serde::de::DeserializeOwned>(json: &str) -> Vec<String> {
    let text = serde_json::from_str::<T>(json).err().map(|error| error.to_string());
    let value = serde_json::from_str::<Value>(json).ok();
    let value = value.and_then(|value| serde_json::from_value::<T>(value).err());
    text.into_iter().chain(value.map(|error| error.to_string())).collect()
}

#[test]
fn errors_of_serde_do_not_quote_what_is_sensitive() {
    for json in [
        r#"{"FunctionName":"f","Environment":{"Variables":{"DB_PASSWORD":123456789}}}"#,
        r#"{"FunctionName":"f","Environment":{"Variables":{"DB_PASSWORD":["123456789"]}}}"#,
        r#"{"FunctionName":"f","Environment":{"Variables":"123456789"}}"#,
        r#"{"FunctionName":"f","Environment":{"Variables":["123456789"]}}"#,
    ] {
        let found = errors::<UpdateFunctionConfigurationRequest>(json);
        assert_eq!(found.len(), 2, "{json}");
        assert!(found.iter().all(|error| !error.contains("123456789")), "{json}: {found:?}");
    }
    for json in [
        r#"{"secretNumber":"123456789"}"#,
        r#"{"secretNumber":12345678900}"#,
        r#"{"secretNumber":123456789.5}"#,
        r#"{"secrets":[123456789]}"#,
        r#"{"secrets":"123456789"}"#,
        r#"{"secrets":{"123456789":1}}"#,
        r#"{"secretList":"123456789"}"#,
        r#"{"secretList":["123456789"]}"#,
        r#"{"secretList":[{"k":"123456789"}]}"#,
        r#"{"secretList":[{"k":{"required":123456789}}]}"#,
        r#"{"vault":"123456789"}"#,
        r#"{"vault":123456789}"#,
        r#"{"vault":{"number":"123456789"}}"#,
        r#"{"vault":{"leaves":{"k":{"number":"123456789"}}}}"#,
        r#"{"vault":{"leaves":{"k":123456789}}}"#,
    ] {
        let found = errors::<Everything>(json);
        assert_eq!(found.len(), 2, "{json}");
        assert!(found.iter().all(|error| !error.contains("123456789")), "{json}: {found:?}");
    }
    // What is not sensitive is told, and the place of what is.
    let found = errors::<Everything>(r#"{"leaf":{"required":7}}"#);
    assert!(found[0].starts_with("invalid type: integer `7`, expected a string"), "{found:?}");
    let found = errors::<Everything>("{\n\"secretNumber\":\"x\"}");
    assert_eq!(found[0], "a sensitive value is damaged or of the wrong kind at line 2 column 19");
}

#[test]
fn errors_of_a_server_do_not_tell_sensitive_keys() {
    for body in [
        r#"{"secretKeys":{"hunter2":{}}}"#,
        r#"{"secretKeys":{"hunter2":{"required":"x"}}}"#,
        r#"{"secretKeys":{"hunter2":{"required":3}}}"#,
        r#"{"secretList":[{"hunter2":{}}]}"#,
        r#"{"secretList":[{"hunter2":{"required":"x"}}]}"#,
        r#"{"secretList":[{"hunter2":3}]}"#,
        r#"{"vault":{"leaves":{"hunter2":{}}}}"#,
        r#"{"vault":{"leaves":{"hunter2":{"required":"x"}}}}"#,
        r#"{"vault":{"leaves":{"hunter2":3}}}"#,
    ] {
        let request = http::Request::post("/take").header("content-type", "application/json");
        let request = request.body(body.into()).unwrap();
        let error = <Take as goldsmith::Operation>::parse_request(request).err();
        let error = error.unwrap_or_else(|| panic!("{body} is taken"));
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{body}: {error}");
    }
}

#[test]
fn debug_shows_names_and_sizes() {
    let mut members = UnknownMembers::new();
    members.insert("Password", "hunter2");
    members.insert("User", Document::from(vec!["hunter2"]));
    let variant = UnknownVariant::new("Token", "hunter2");
    let mut frame = Frame::new("hunter2".into());
    frame.push_header("token", HeaderValue::String("hunter2".to_owned()));
    let mut reader = Take::request_reader();
    reader.push(&frame.encode().unwrap()[..30]);
    let text = b"\"hunter2\"";
    let json = JsonReader::new(text, Names::Member, Strictness::Strict, Limits::default()).unwrap();
    let mut written = JsonWriter::new(Names::Member);
    const MEMBER: &goldsmith::schema::Member =
        &goldsmith::schema::Member::new("", goldsmith::schema::Kind::String, &[]);
    let Ok(()) = goldsmith::Writer::string(&mut written, MEMBER, "hunter2");
    for (shown, expected) in [
        (format!("{members:?}"), r#"{"Password", "User"}"#),
        (format!("{variant:?}"), r#"UnknownVariant { name: "Token", .. }"#),
        (format!("{frame:?}"), "Frame { token: *** unknown ***, payload: 7 bytes }"),
        (format!("{reader:?}"), "EventReader { bytes: 30, "),
        (format!("{json:?}"), "JsonReader { text: 9 bytes, at: 0, "),
        (format!("{written:?}"), "JsonWriter { out: 9 bytes, "),
    ] {
        assert!(shown.starts_with(expected), "{shown}");
        assert!(!shown.contains("hunter2") && !shown.contains("104, 117"), "{shown}");
    }
}

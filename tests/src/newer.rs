//! What a newer service sends: unknown members, enum values, errors and variants survive.

use goldsmith::testing;
use goldsmith_lambda::operations::{
    GetFunctionConfiguration, GetFunctionConfigurationError, UpdateFunctionConfiguration,
    UpdateFunctionConfigurationRequest,
};
use goldsmith_lambda::types::{FunctionConfiguration, Runtime};
use goldsmith_lambda::{Operation, ResponseError, Structure};
use serde_json::{Value, json};

fn newer() -> Value {
    json!({
        "FunctionName": "f",
        "Runtime": "rust2.x",
        "State": "Dreaming",
        "Environment": { "Variables": { "A": "b" }, "Region": { "Name": ["x", 1, null, true] } },
        "Layers": [{ "Arn": "a", "Depth": 1.5e300 }],
        "Quantum": 123_456_789_012_345_678_901_234_567_890.0_f64,
    })
}

/// Reads the JSON of a response and writes it again.
fn through_the_wire(json: &Value) -> Value {
    let response = http::Response::new(json.to_string().into());
    let output: FunctionConfiguration = GetFunctionConfiguration::response(response).unwrap();
    let response = GetFunctionConfiguration::write_response(&output).unwrap();
    serde_json::from_slice(response.body()).unwrap()
}

#[test]
fn unknown_members_and_values_survive_on_the_wire() {
    assert_eq!(through_the_wire(&newer()), newer());
}

#[test]
fn unknown_members_and_values_survive_serde() {
    let output: FunctionConfiguration = serde_json::from_value(newer()).unwrap();
    assert_eq!(output.runtime, Some(Runtime::Unknown("rust2.x".to_owned())));
    assert!(output.unknown_members.get("Quantum").is_some());
    assert_eq!(serde_json::to_value(&output).unwrap(), newer());
}

/// Digits of unknown numbers stay as they are.
#[test]
fn unknown_numbers_keep_their_digits() {
    let text = r#"{"Quantum":123456789012345678901234567890.12345678901234567890}"#;
    let output = GetFunctionConfiguration::response(http::Response::new(text.into())).unwrap();
    let written = GetFunctionConfiguration::write_response(&output).unwrap();
    assert_eq!(std::str::from_utf8(written.body()).unwrap(), text);
}

#[test]
fn an_unknown_value_can_be_sent() {
    let input = UpdateFunctionConfigurationRequest::new("f").runtime("rust2.x".into());
    assert_eq!(
        input.validate().unwrap_err().iter().next().map(goldsmith::Violation::path),
        Some("/Runtime")
    );
    let request = UpdateFunctionConfiguration::request(&input, &testing::endpoint()).unwrap();
    assert_eq!(request.body(), r#"{"Runtime":"rust2.x"}"#);
}

/// An error that the model lacks keeps its code, message, status, request id and body.
#[test]
fn an_unknown_error_keeps_all_that_the_service_said() {
    let body = r#"{"message": "short and stout", "Spout": true}"#;
    for code in [
        "TeapotException",
        "TeapotException:http://internal.amazon.com/coral/com.amazonaws.lambda/",
        "com.amazonaws.lambda#TeapotException",
    ] {
        let response = http::Response::builder()
            .status(418)
            .header("x-amzn-errortype", code)
            .header("x-amzn-requestid", "42")
            .body(body.into())
            .unwrap();
        let error = GetFunctionConfiguration::response(response).unwrap_err();
        let ResponseError::Service { error, metadata, .. } = error else { panic!("{error}") };
        assert_eq!(metadata.request_id.as_deref(), Some("42"));
        let GetFunctionConfigurationError::Unmodeled(error) = *error else { panic!("{error}") };
        assert_eq!(error.code.as_deref(), Some("TeapotException"));
        assert_eq!(error.message.as_deref(), Some("short and stout"));
        assert_eq!((error.status, &error.body[..]), (418, body.as_bytes()));
        assert_eq!(error.to_string(), "TeapotException: short and stout (status 418)");
    }
}

/// A gateway on the way answers with what is no JSON: that is an error of its own, and nothing is lost.
#[test]
fn an_answer_of_a_gateway_is_an_unmodeled_error() {
    let response =
        http::Response::builder().status(502).body("<html>Bad Gateway</html>".into()).unwrap();
    let error = GetFunctionConfiguration::response(response).unwrap_err();
    let ResponseError::Service { error, .. } = error else { panic!("{error}") };
    let GetFunctionConfigurationError::Unmodeled(error) = *error else { panic!("{error}") };
    assert_eq!((error.code, error.status), (None, 502));
    assert_eq!(&error.body[..], b"<html>Bad Gateway</html>");
}

//! The sample calls and literals of the documentation pages.

use goldsmith::testing;
use goldsmith_lambda::operations::{
    GetFunctionRequest, UpdateFunctionCode, UpdateFunctionCodeRequest,
    UpdateFunctionConfigurationRequest,
};
use goldsmith_lambda::types::FunctionConfiguration;
use goldsmith_lambda::{Operation, Structure};
use serde_json::Value;

/// Input → validation → request → the same input; output → typed → the same JSON.
fn check(sample: &str) {
    let sample: Value = serde_json::from_str(sample).unwrap();
    let page = sample["page"].as_str().unwrap();
    let input: UpdateFunctionCodeRequest = serde_json::from_value(sample["input"].clone()).unwrap();
    assert!(input.unknown_members.is_empty(), "{page}: {input:?}");
    input.validate().unwrap_or_else(|violations| panic!("{page}: {violations}"));
    let request = UpdateFunctionCode::request(&input, &testing::endpoint()).unwrap();
    assert_eq!(request.method(), http::Method::PUT, "{page}");
    assert_eq!(request.uri().path(), "/2015-03-31/functions/my-function/code", "{page}");
    assert_eq!(UpdateFunctionCode::parse_request(request).unwrap(), input, "{page}");

    let text = sample["output"].to_string();
    let output = UpdateFunctionCode::response(http::Response::new(text.into())).unwrap();
    assert!(output.unknown_members.is_empty(), "{page}: {output:?}");
    assert_eq!(serde_json::to_value(&output).unwrap(), sample["output"], "{page}: serde");
    let response = UpdateFunctionCode::write_response(&output).unwrap();
    let written: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(written, sample["output"], "{page}: response");
}

#[test]
fn boto3_sample() {
    check(include_str!("../data/samples/boto3-update-function-code.json"));
}

#[test]
fn cli_sample() {
    check(include_str!("../data/samples/cli-update-function-code.json"));
}

/// Every literal of the pages is accepted where its pattern applies, and what resembles one is not.
#[test]
fn literals() {
    let pages: Value = serde_json::from_str(include_str!("../data/samples/literals.json")).unwrap();
    let texts = |page: &Value, key: &str| -> Vec<String> {
        let texts = page[key].as_array().unwrap().iter();
        texts.map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let mut checked = 0;
    for page in pages.as_array().unwrap() {
        let name = page["page"].as_str().unwrap();
        for function in texts(page, "functions") {
            checked += 1;
            UpdateFunctionCodeRequest::new(&*function)
                .validate()
                .unwrap_or_else(|violations| panic!("{name}: {violations}"));
            UpdateFunctionCodeRequest::new(format!("{function}!"))
                .validate()
                .expect_err("a name with an exclamation mark");
        }
        for role in texts(page, "roles") {
            checked += 1;
            let input = UpdateFunctionConfigurationRequest::new("f").role(&*role);
            input.validate().unwrap_or_else(|violations| panic!("{name}: {violations}"));
            let input = UpdateFunctionConfigurationRequest::new("f").role(role.replace("iam", ""));
            input.validate().expect_err("a role without a service");
        }
        for version in texts(page, "versions") {
            checked += 1;
            let input = GetFunctionRequest::new("my-function").qualifier(&*version);
            input.validate().unwrap_or_else(|violations| panic!("{name}: {violations}"));
            let input = GetFunctionRequest::new("my-function").qualifier(format!("{version}!"));
            input.validate().expect_err("a version with an exclamation mark");
        }
        for date in texts(page, "dates") {
            checked += 1;
            // A text that ends in +0000, which is no RFC 3339: it stays as it is.
            let json = serde_json::json!({ "LastModified": date });
            let typed: FunctionConfiguration = serde_json::from_value(json.clone()).unwrap();
            assert_eq!(serde_json::to_value(&typed).unwrap(), json, "{name}");
        }
    }
    assert_eq!(checked, 22, "literals of the pages");
}

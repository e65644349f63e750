//! What services want of all messages and Smithy has no words for: from the model to the wire.

use crate::by_hand::{Archive, Copy, Keep, Note, Place};
use goldsmith::bytes::Bytes;
use goldsmith::protocol::{ClientProtocol, RestXml};
use goldsmith::testing::endpoint;
use goldsmith::{Limits, NoErrors, Operation, ResponseError, Value};
use goldsmith_codegen::api::Package;
use goldsmith_codegen::{Generated, Options, generate};
use goldsmith_model::{Input, Source, read};
use http::Response;

/// The text of a file of the crate that is made of these shapes.
fn generated(shapes: &str, path: &str) -> String {
    let files = made(shapes).files;
    files.into_iter().find(|file| file.path == path).unwrap().text
}

/// The crate that is made of these shapes.
fn made(shapes: &str) -> Generated {
    let text = format!(r#"{{"smithy": "2.0", "shapes": {{{shapes}}}}}"#);
    let files = vec![Source::new("shapes.json", text)];
    let Ok((model, _)) = read(Input { files, ..Input::default() }) else {
        panic!("the model is right")
    };
    let package =
        Package { name: "it".to_owned(), runtime: "\"1\"".to_owned(), ..Package::default() };
    let options = Options { package, service: None, operations: None };
    generate(&model, &options).unwrap()
}

const S3: &str = r#"
    "com.amazonaws.s3#AmazonS3": {"type": "service", "version": "1",
        "traits": {"aws.protocols#restXml": {}, "aws.protocols#awsJson1_1": {}},
        "operations": [{"target": "a#Copy"}, {"target": "a#Read"}, {"target": "a#Policy"}]},
    "a#Copy": {"type": "operation", "output": {"target": "a#Copied"},
        "traits": {"smithy.api#http": {"method": "PUT", "uri": "/copy"}}},
    "a#Copied": {"type": "structure", "members": {"tag": {"target": "smithy.api#String"}}},
    "a#Read": {"type": "operation", "output": {"target": "a#Content"},
        "traits": {"smithy.api#http": {"method": "GET", "uri": "/read"}}},
    "a#Content": {"type": "structure", "members": {"body": {"target": "a#Stream",
        "traits": {"smithy.api#httpPayload": {}, "smithy.api#default": ""}}}},
    "a#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {}}},
    "a#Policy": {"type": "operation", "output": {"target": "a#Text"},
        "traits": {"smithy.api#http": {"method": "GET", "uri": "/policy"}}},
    "a#Text": {"type": "structure", "members": {"text": {"target": "smithy.api#String",
        "traits": {"smithy.api#httpPayload": {}}}}}"#;

#[test]
fn errors_may_be_late_where_a_document_could_be_one() {
    for (file, has_it) in [("copy", true), ("read", false), ("policy", false)] {
        let text = generated(S3, &format!("src/operations/{file}.rs"));
        assert_eq!(text.contains("OperationTrait::LateErrors"), has_it, "{text}");
    }
}

#[test]
fn late_errors_take_xml() {
    let json = S3.replace(r#""aws.protocols#restXml": {}, "#, "");
    assert!(!generated(&json, "src/operations/copy.rs").contains("OperationTrait::LateErrors"));
    for (shapes, warnings) in [(S3, 0), (&json, 1)] {
        let problems = made(shapes).problems;
        let idle = problems.iter().filter(|problem| problem.code == "idle-trait");
        assert_eq!(idle.count(), warnings, "{problems:?}");
    }
}

/// Operations with `httpChecksum`: what it says, the members of the input, and what comes of it.
#[test]
fn checksums_that_callers_choose() {
    let choice = r#""requestAlgorithmMember": "algorithm""#;
    let required = r#""requestChecksumRequired": true"#;
    let both = format!("{choice}, {required}");
    let at_hand = "`x-amz-checksum-crc32`";
    let streamed = "crate::Operation::body_checksums";
    let header = r#"HttpChecksum { algorithm: Some("x-algorithm"), required: "#;
    for (says, body, written, docs) in [
        (both.as_str(), "Text", format!("{header}true }}"), Some(at_hand)),
        (
            required,
            "Text",
            "HttpChecksum { algorithm: None, required: true }".into(),
            Some(at_hand),
        ),
        (choice, "Text", format!("{header}false }}"), Some(at_hand)),
        (both.as_str(), "Stream", format!("{header}true }}"), Some(streamed)),
        (choice, "Stream", format!("{header}false }}"), Some(streamed)),
        (r#""responseAlgorithms": ["CRC32"]"#, "Text", String::new(), None),
    ] {
        let shapes = format!(
            r##""a#Service": {{"type": "service", "version": "1",
                "traits": {{"aws.protocols#restXml": {{}}}}, "operations": [{{"target": "a#Put"}}]}},
            "a#Put": {{"type": "operation", "input": {{"target": "a#In"}}, "traits": {{
                "aws.protocols#httpChecksum": {{{says}}},
                "smithy.api#http": {{"method": "PUT", "uri": "/put"}}}}}},
            "a#In": {{"type": "structure", "members": {{
                "algorithm": {{"target": "smithy.api#String",
                    "traits": {{"smithy.api#httpHeader": "x-algorithm"}}}},
                "body": {{"target": "a#{body}", "traits": {{"smithy.api#httpPayload": {{}},
                    "smithy.api#default": ""}}}}}}}},
            "a#Text": {{"type": "blob"}},
            "a#Stream": {{"type": "blob", "traits": {{"smithy.api#streaming": {{}}}}}}"##
        );
        let text = generated(&shapes, "src/operations/put.rs");
        let joined = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(", }", " }");
        assert_eq!(joined.contains("HttpChecksum {"), !written.is_empty(), "{says} {text}");
        assert!(joined.contains(&written), "{says} {text}");
        assert_eq!(text.contains("# Checksums"), docs.is_some(), "{says} {text}");
        assert!(text.contains(docs.unwrap_or_default()), "{says} {text}");
        let manifest = generated(&shapes, "Cargo.toml");
        assert!(!manifest.contains("md5") && !manifest.contains("sha256"), "{manifest}");
        assert_eq!(manifest.contains("\"crc32\""), !written.is_empty(), "{manifest}");
        // Beside the older trait, what says nothing of requests leaves them to that one.
        let both = shapes.replace(
            r#""aws.protocols#httpChecksum""#,
            r#""smithy.api#httpChecksumRequired": {}, "aws.protocols#httpChecksum""#,
        );
        let text = generated(&both, "src/operations/put.rs");
        assert_eq!(text.contains("OperationTrait::HttpChecksumRequired"), written.is_empty());
    }
}

#[test]
fn formats_are_features_of_the_crate() {
    let text = generated(S3, "Cargo.toml");
    let features = "[features]\ndefault = [\"xml\", \"json\"]\nxml = [\"goldsmith/xml\"]\njson = [\"goldsmith/json\"]\n";
    assert!(text.contains(features), "{text}");
    assert!(text.contains("\n[dependencies]\ngoldsmith = \"1\"\n"), "{text}");
    let text = generated(S3, "src/lib.rs");
    for line in [
        "#[cfg(feature = \"xml\")]\n    type Protocol = goldsmith::protocol::RestXml;",
        "#[cfg(not(feature = \"xml\"))]\n    type Protocol = goldsmith::protocol::NoProtocol;",
    ] {
        assert!(text.contains(line), "{text}");
    }
}

#[test]
fn hashes_of_bodies_ask_for_their_feature() {
    let glacier = r#"
        "com.amazonaws.glacier#Glacier": {"type": "service", "version": "1",
            "traits": {"aws.protocols#restJson1": {}},
            "operations": [{"target": "com.amazonaws.glacier#UploadArchive"}]},
        "com.amazonaws.glacier#UploadArchive": {"type": "operation",
            "input": {"target": "a#Archive"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/archives"}}},
        "a#Archive": {"type": "structure", "members": {"body": {"target": "a#Stream",
            "traits": {"smithy.api#httpPayload": {}, "smithy.api#default": ""}}}},
        "a#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {}}}"#;
    let text = generated(glacier, "Cargo.toml");
    assert!(text.contains("goldsmith = { version = \"1\", features = [\"sha256\"] }"), "{text}");
    let text = generated(glacier, "src/operations/upload_archive.rs");
    assert!(text.contains("crate::Operation::body_checksums"), "{text}");
    for (header, hash) in
        [("X-Amz-Content-Sha256", "Sha256"), ("X-Amz-Sha256-Tree-Hash", "Sha256Tree")]
    {
        assert!(text.contains(&format!("{header:?}")), "{text}");
        assert!(text.contains(&format!("goldsmith::BodyHash::{hash}")), "{text}");
    }
}

#[test]
fn a_success_may_hold_an_error() {
    let slow_down = "<Error><Code>SlowDown</Code><Message>later</Message>\
                     <RequestId>r</RequestId></Error>";
    let nested = "<Note><text>ab</text><Error><Code>x</Code></Error></Note>";
    for (body, code) in [
        (slow_down.to_owned(), Some("SlowDown")),
        (format!("<?xml version=\"1.0\"?>\n<!-- a -->\n{slow_down}"), Some("SlowDown")),
        (format!("<ErrorResponse>{slow_down}</ErrorResponse>"), Some("SlowDown")),
        ("<s:Error xmlns:s=\"s\"/>".to_owned(), None),
        ("<Note><text>ab</text></Note>".to_owned(), Some("")),
        (nested.to_owned(), Some("")),
        (String::new(), Some("")),
    ] {
        let response = Response::new(Bytes::from(body.clone()));
        match RestXml::response::<Copy>(response, Limits::default()) {
            Ok(output) => assert_eq!((output.text == "ab", code), (!body.is_empty(), Some(""))),
            Err(ResponseError::Service { error, metadata, .. }) => {
                let NoErrors::Unmodeled(error) = *error else { panic!("{body}") };
                assert_eq!(error.code.as_deref(), code, "{body}");
                assert_eq!(metadata.status, 200);
                let id = body.contains("RequestId").then_some("r");
                assert_eq!(metadata.request_id.as_deref(), id);
            }
            Err(other) => panic!("{body}: {other}"),
        }
    }
    // An operation without the trait takes what comes.
    let response = Response::new(Bytes::from(slow_down));
    assert!(RestXml::response::<Keep>(response, Limits::default()).is_ok());
}

#[test]
fn checksums_of_a_streamed_body_are_set_when_it_is_there() {
    let mut request = Archive::request(&Place::empty(), &endpoint()).unwrap();
    assert!(request.headers().keys().all(|name| !name.as_str().starts_with("x-")));
    let mut checksums = Archive::body_checksums(&request);
    for chunk in ["hello", " ", "", "world"] {
        checksums.update(chunk.as_bytes());
    }
    checksums.set_headers(&mut request).unwrap();
    let hash = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
    assert_eq!(request.headers()["x-hash"], hash);
    assert_eq!(request.headers()["x-tree-hash"], hash);
    assert_eq!(request.headers()["content-md5"], "XrY7u+Ae7tCTyyK7j1rNww==");
    assert!(Archive::body_checksums(&request).is_empty());

    let request = Keep::request(&Note { text: "abc".to_owned(), ..Note::empty() }, &endpoint());
    assert!(Keep::body_checksums(&request.unwrap()).is_empty());
}

#[test]
fn a_server_refuses_a_body_that_is_not_that_of_its_checksum() {
    let note = Note { text: "abc".to_owned(), ..Note::empty() };
    let request = Keep::request(&note, &endpoint()).unwrap();
    assert!(Keep::parse_request(request.clone()).is_ok_and(|input| input == note));
    let other = request.map(|_| Bytes::from(r#"{"text":"abd"}"#));
    let Err(error) = Keep::parse_request(other) else { panic!("the request is taken") };
    assert_eq!(error.to_string(), "the checksum is not that of the body in header content-md5");
    assert_eq!(Keep::reject(&error).status(), 400);
}

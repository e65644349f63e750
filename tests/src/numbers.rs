//! Numbers of documents through serde: exact, or refused.

use goldsmith::Document;
use goldsmith_codegen::Options;
use goldsmith_codegen::api::Package;
use goldsmith_model::{Input, Source};

fn document(number: &str) -> Document {
    Document::Number(number.parse().unwrap())
}

#[test]
fn numbers_of_documents_are_exact_or_refused() {
    for (number, json) in [
        ("0", Some("0")),
        ("-9223372036854775808", Some("-9223372036854775808")),
        ("18446744073709551615", Some("18446744073709551615")),
        ("18446744073709551616", Some("18446744073709551616")),
        ("123456789012345678901234567890", Some("123456789012345678901234567890")),
        ("-123456789012345678901234567890", Some("-123456789012345678901234567890")),
        (
            "340282366920938463463374607431768211455",
            Some("340282366920938463463374607431768211455"),
        ),
        // More than 128 bits.
        ("340282366920938463463374607431768211456", None),
        ("-340282366920938463463374607431768211455", None),
        // Decimals are the nearest double.
        ("1.50", Some("1.5")),
        ("-0", Some("-0.0")),
        ("0.1000000000000000000000001", Some("0.1")),
        ("1e400", None),
        ("-1e400", None),
    ] {
        let found = serde_json::to_string(&document(number)).ok();
        assert_eq!(found.as_deref(), json, "{number}");
        let found = serde_json::to_value(document(number)).is_ok();
        assert!(!found || json.is_some(), "{number} becomes null");
    }
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    for json in [r#"{"a":1,"a":2}"#, r#"[{"b":{"a":1,"\u0061":2}}]"#] {
        let error = serde_json::from_str::<Document>(json).unwrap_err().to_string();
        assert!(error.starts_with("a key stands twice in the map"), "{error}");
    }
    let json = r#"{"FunctionName":"f","New":1,"New":2}"#;
    let found = serde_json::from_str::<
        goldsmith_lambda::operations::UpdateFunctionConfigurationRequest,
    >(json);
    assert!(found.unwrap_err().to_string().starts_with("a key stands twice in the map"));
}

/// A `range` as generated code has it: in integers of 64 bits wherever they hold it.
#[test]
fn a_range_of_a_big_integer_keeps_its_digits() {
    for (kind, min, max, expected) in [
        (
            "bigInteger",
            "-9007199254740993",
            "9007199254740993",
            "Range(Some(-9007199254740993), Some(9007199254740993))",
        ),
        (
            "bigInteger",
            "0",
            "18446744073709551615",
            "DecimalRange(Some(0.0), Some(18446744073709552000.0))",
        ),
        ("bigDecimal", "0", "1.5", "DecimalRange(Some(0.0), Some(1.5))"),
        ("long", "0", "9007199254740993", "Range(Some(0), Some(9007199254740993))"),
    ] {
        let range = format!(r#""smithy.api#range":{{"min":{min},"max":{max}}}"#);
        let text = format!(
            r#"{{"smithy":"2.0","shapes":{{
                "a#S":{{"type":"service","version":"1","operations":[{{"target":"a#O"}}],
                    "traits":{{"aws.protocols#restJson1":{{}}}}}},
                "a#O":{{"type":"operation","input":{{"target":"a#I"}},
                    "traits":{{"smithy.api#http":{{"method":"POST","uri":"/"}}}}}},
                "a#I":{{"type":"structure","members":{{"n":{{"target":"a#N"}}}}}},
                "a#N":{{"type":"{kind}","traits":{{{range}}}}}}}}}"#
        );
        let mut input = Input::default();
        input.files.push(Source::new("a.json", text));
        let (model, _) = goldsmith_model::read(input).unwrap();
        let package = Package { name: "a".to_owned(), ..Package::default() };
        let options = Options { package, service: None, operations: None };
        let generated = goldsmith_codegen::generate(&model, &options).unwrap();
        let texts: String = generated.files.iter().map(|file| file.text.as_str()).collect();
        assert!(texts.contains(expected), "{kind} {min} {max}: {texts}");
    }
}

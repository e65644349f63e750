//! Numbers of documents through serde: exact, or refused.

use goldsmith::Document;

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

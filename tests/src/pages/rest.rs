//! The page of a REST reference.

use super::markdown::Item;
use super::{Checked, facts, page};
use goldsmith_codegen::reference::Style;
use serde_json::{Map, Value, json};

/// A field in the form of the facts.
fn field(item: &Item) -> Value {
    let mut field = Map::new();
    field.insert("name".to_owned(), json!(item.name()));
    for line in &item.lines {
        let (key, value) = line.split_once(": ").unwrap();
        let (key, value) = match key {
            "Type" => ("type", json!(value)),
            "Array Members" => ("items", bounds(value)),
            "Length Constraints" => ("length", bounds(value)),
            "Valid Range" => ("range", bounds(value)),
            "Pattern" => ("pattern", json!(pattern(value.trim_matches('`')))),
            "Valid Values" => {
                let values: Vec<&str> = value.split(" | ").map(|v| v.trim_matches('`')).collect();
                ("values", json!(values))
            }
            "Required" => ("required", json!(value == "Yes")),
            _ => panic!("{line}"),
        };
        assert_eq!(field.insert(key.to_owned(), value), None, "{line}");
    }
    Value::Object(field)
}

/// The numbers of `Minimum length of 1. Maximum length of 140.`
fn bounds(text: &str) -> Value {
    let number = |word: &str| {
        let sentence = text.split_inclusive('.').map(str::trim).find(|s| s.starts_with(word))?;
        sentence.split_whitespace().find_map(|w| w.trim_end_matches('.').parse::<i64>().ok())
    };
    let fixed = number("Fixed");
    json!([fixed.or(number("Minimum")), fixed.or(number("Maximum"))])
}

/// The page's patterns are those of whole values, as botocore has them.
fn pattern(text: &str) -> &str {
    let text = text.strip_prefix('^').and_then(|text| text.strip_suffix('$')).unwrap();
    let whole = text.strip_prefix("(?:").and_then(|text| text.strip_suffix(')'));
    whole.unwrap_or(text)
}

/// A block without indentation, which the page has lost, and without empty lines.
fn without_indentation(block: &[String]) -> Vec<String> {
    block.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

#[test]
fn update_function_configuration() {
    let (facts, model) = facts("rest-update-function-configuration");
    let page = page(&model, "UpdateFunctionConfiguration", Style::Rest);
    let mut checked = Checked::new(&facts);

    for (title, key) in [("Request Syntax", "request"), ("Response Syntax", "response")] {
        let blocks = page.blocks(title);
        assert_eq!(blocks.len(), 1);
        checked.block(&without_indentation(&blocks[0]), &facts[key]);
    }
    let (method, uri) = (facts["method"].as_str().unwrap(), facts["uri"].as_str().unwrap());
    assert_eq!(page.blocks("Request Syntax")[0][0], format!("{method} {uri} HTTP/1.1"));
    assert_eq!(page.blocks("Response Syntax")[0][0], format!("HTTP/1.1 {}", facts["status"]));

    for (title, key) in [
        ("URI Request Parameters", "uri_parameters"),
        ("Request Body", "body"),
        ("Response Elements", "elements"),
    ] {
        let fields: Vec<Value> = page.items(title).iter().map(field).collect();
        let expected = facts[key].as_array().unwrap();
        checked.all("fields", &fields, expected);
        let constraints = |fields: &[Value]| -> Vec<Value> {
            let all = fields.iter().filter_map(Value::as_object).flatten();
            let is_constraint = |key: &str| !matches!(key, "name" | "type" | "required" | "values");
            all.filter(|(key, _)| is_constraint(key)).map(|(_, value)| value.clone()).collect()
        };
        checked.all("constraints", &constraints(&fields), &constraints(expected));
        let values = |fields: &[Value]| -> Vec<Value> {
            let lists = fields.iter().filter_map(|field| field["values"].as_array());
            lists.flatten().cloned().collect()
        };
        if !values(expected).is_empty() {
            checked.all("valid values", &values(&fields), &values(expected));
        }
    }

    let errors: Vec<Value> = page
        .items("Errors")
        .iter()
        .map(|item| {
            let status = item.lines.last().unwrap().strip_prefix("HTTP Status Code: ").unwrap();
            json!({ "name": item.name(), "status": status.parse::<u16>().unwrap() })
        })
        .collect();
    checked.all("errors", &errors, facts["errors"].as_array().unwrap());
    checked.tell();
}

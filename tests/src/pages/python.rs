//! The page of a method of boto3.

use super::markdown::Item;
use super::{Checked, facts, page};
use goldsmith_codegen::reference::Style;
use serde_json::{Value, json};

#[test]
fn update_function_code() {
    let (facts, model) = facts("boto3-update-function-code");
    let page = page(&model, "UpdateFunctionCode", Style::Python);
    let mut checked = Checked::new(&facts);

    let examples = page.blocks("Examples");
    assert_eq!(examples.len(), 2);
    for (block, key) in [
        (&page.blocks("Request Syntax")[0], "request"),
        (&page.blocks("Response Syntax")[0], "response"),
        (&examples[0], "example"),
        (&examples[1], "example_output"),
    ] {
        checked.block(block, &facts[key]);
    }

    let parameter = |item: &Item| -> Value {
        let is_required = item.head.ends_with("**[REQUIRED]**");
        json!([item.depth, item.name(), item.type_name(), is_required])
    };
    let parameters: Vec<Value> = page.items("Parameters").iter().map(parameter).collect();
    checked.all("parameters", &parameters, facts["parameters"].as_array().unwrap());

    let field = |item: &Item| -> Value { json!([item.depth, item.name(), item.type_name()]) };
    let structure: Vec<Value> = page.items("Response Structure").iter().map(field).collect();
    checked.all("fields of the response", &structure, facts["structure"].as_array().unwrap());

    let exceptions: Vec<Value> = page
        .items("Exceptions")
        .iter()
        .map(|item| {
            let name = item.head.trim_matches('`').strip_prefix("Lambda.Client.exceptions.");
            json!(name.unwrap())
        })
        .collect();
    checked.all("exceptions", &exceptions, facts["exceptions"].as_array().unwrap());
    checked.tell();
}

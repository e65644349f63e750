//! The facts of three documentation pages against the models of their dates.

use crate::history;
use goldsmith_codegen::api::{Api, Package};
use goldsmith_codegen::{Options, lower};
use goldsmith_model::{Member, Model, Shape, ShapeKind};
use serde_json::{Value, json};

fn operation<'a>(model: &'a Model, name: &str) -> &'a Shape {
    model.get(&format!("com.amazonaws.lambda#{name}")).expect("the operation")
}

fn input<'a>(model: &'a Model, operation: &Shape) -> &'a Shape {
    model.get(operation.as_operation().unwrap().input.as_str()).unwrap()
}

fn output<'a>(model: &'a Model, operation: &Shape) -> &'a Shape {
    model.get(operation.as_operation().unwrap().output.as_str()).unwrap()
}

fn errors(model: &Model, operation: &Shape) -> Vec<(String, u16)> {
    let errors = operation.as_operation().unwrap().errors.iter();
    errors
        .map(|id| {
            let error = model.get(id.as_str()).unwrap();
            (id.name().to_owned(), error.traits.http_error().unwrap())
        })
        .collect()
}

fn api(model: &Model) -> Api {
    let package = Package {
        name: "page".to_owned(),
        version: "0.0.0".to_owned(),
        description: String::new(),
        runtime: "\"0\"".to_owned(),
        in_workspace: false,
        example_dependencies: Vec::new(),
        command: String::new(),
        model: String::new(),
    };
    lower(model, &Options { package, service: None, operations: None }).unwrap().0
}

/// The REST reference's words for a member: type, constraints, values, whether it is required.
fn rest_facts(model: &Model, member: &Member, keys: &Value) -> Value {
    let target = model.target(member).unwrap();
    // The constraints of a list's elements stand at the list.
    let inner = match target.kind {
        ShapeKind::List => model.target(target.member("member").unwrap()).unwrap(),
        _ => target,
    };
    let name = match inner.kind {
        ShapeKind::Structure => format!("{} object", inner.id.name()),
        ShapeKind::Enum | ShapeKind::String => "String".to_owned(),
        ref kind => format!("{kind:?}"),
    };
    let plural = |name: String| match name.as_str() {
        "String" => "Array of strings".to_owned(),
        _ => format!("Array of {name}s"),
    };
    let is_list = target.kind == ShapeKind::List;
    let mut facts = json!({
        "name": member.name,
        "type": if is_list { plural(name) } else { name },
    });
    if is_list && let Some(length) = target.traits.length() {
        facts["items"] = json!([length.min, length.max]);
    }
    if let Some(length) = inner.traits.length() {
        facts["length"] = json!([length.min, length.max]);
    }
    if let Some(range) = inner.traits.range() {
        let number = |text: Option<&str>| text.map(|text| text.parse::<i64>().unwrap());
        facts["range"] = json!([number(range.min), number(range.max)]);
    }
    if let Some(pattern) = inner.traits.pattern() {
        // The page's patterns are those of whole values, as botocore has them.
        let text = pattern.strip_prefix('^').and_then(|text| text.strip_suffix('$')).unwrap();
        let whole = text.strip_prefix("(?:").and_then(|text| text.strip_suffix(')'));
        facts["pattern"] = json!(whole.unwrap_or(text));
    }
    if inner.kind == ShapeKind::Enum {
        let values: Vec<&str> = inner.members.iter().map(Member::enum_text).collect();
        facts["values"] = json!(values);
    }
    if keys.get("required").is_some() {
        facts["required"] = json!(member.traits.has("required"));
    }
    // Labels are shown without a type.
    if keys.get("type").is_none() {
        facts.as_object_mut().unwrap().remove("type");
    }
    facts
}

fn check_rest_fields(model: &Model, shape: &Shape, page: &Value, key: &str) -> usize {
    let fields = page[key].as_array().unwrap();
    for field in fields {
        let name = field["name"].as_str().unwrap();
        let member = shape.member(name).unwrap_or_else(|| panic!("{key}: no member {name}"));
        assert_eq!(&rest_facts(model, member, field), field, "{key}: {name}");
    }
    fields.len()
}

/// A block of the page without indentation, which the page has lost, and empty lines.
fn without_indentation(lines: &[String]) -> Vec<&str> {
    lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect()
}

#[test]
fn rest_update_function_configuration() {
    let page = include_str!("../data/pages/rest-update-function-configuration.json");
    let page: Value = serde_json::from_str(page).unwrap();
    let model = history::model("1.35.1");
    let operation = operation(&model, "UpdateFunctionConfiguration");
    let (input, output) = (input(&model, operation), output(&model, operation));

    let http = operation.traits.http().unwrap();
    assert_eq!(http.method, page["method"]);
    assert_eq!(http.uri.replace(['{', '}'], ""), page["uri"].as_str().unwrap());
    assert_eq!(http.code, page["status"]);

    let mut checked = check_rest_fields(&model, input, &page, "uri_parameters");
    checked += check_rest_fields(&model, input, &page, "body");
    assert_eq!(checked, input.members.len(), "members of the input");
    let checked = check_rest_fields(&model, output, &page, "elements");
    assert_eq!(checked, output.members.len(), "members of the output");

    let mut found = errors(&model, operation);
    found.sort();
    let errors: Vec<Value> =
        found.iter().map(|(name, status)| json!({ "name": name, "status": status })).collect();
    assert_eq!(json!(errors), page["errors"]);

    // The blocks of syntax, which stand in the documentation of the generated operation.
    let api = api(&model);
    let operation = api.operations.iter().find(|o| o.ident == "UpdateFunctionConfiguration");
    let docs = &operation.unwrap().docs;
    let block = |title: &str| {
        let start = docs.iter().position(|line| line == title).unwrap();
        let open = start + docs[start..].iter().position(|line| line == "```text").unwrap();
        let close = open + docs[open..].iter().position(|line| line == "```").unwrap();
        &docs[open + 1..close]
    };
    assert_eq!(json!(without_indentation(block("# Request"))), page["request"]);
    assert_eq!(json!(without_indentation(block("# Response"))), page["response"]);
}

/// botocore's name for a type, as boto3's pages have it.
fn python_type(shape: &Shape) -> &'static str {
    match shape.kind {
        ShapeKind::Structure | ShapeKind::Union | ShapeKind::Map => "dict",
        ShapeKind::List => "list",
        ShapeKind::Blob => "bytes",
        ShapeKind::Integer | ShapeKind::Long => "integer",
        ShapeKind::Float | ShapeKind::Double => "float",
        ShapeKind::Boolean => "boolean",
        ShapeKind::Timestamp => "datetime",
        _ => "string",
    }
}

/// All members below a structure, depth first: depth, name, type.
fn python_tree(model: &Model, shape: &Shape, depth: usize, found: &mut Vec<Value>) {
    for member in &shape.members {
        let target = model.target(member).unwrap();
        found.push(json!([depth, member.name, python_type(target)]));
        match target.kind {
            ShapeKind::Structure => python_tree(model, target, depth + 1, found),
            ShapeKind::List => {
                let element = model.target(target.member("member").unwrap()).unwrap();
                if element.kind == ShapeKind::Structure {
                    python_tree(model, element, depth + 2, found);
                }
            }
            _ => {}
        }
    }
}

/// The values of each enum of the page's syntax, in their order, by the member that has it.
fn python_enums(lines: &Value) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    let mut name = String::new();
    for line in lines.as_array().unwrap() {
        let line = line.as_str().unwrap().trim().trim_end_matches(',');
        let (key, value) = match line.split_once([':', '=']) {
            Some((key, value)) => {
                key.trim_matches('\'').clone_into(&mut name);
                (name.clone(), value.trim())
            }
            None => (name.clone(), line),
        };
        let values: Vec<&str> = value.split('|').collect();
        let is_text = |text: &&str| text.starts_with('\'') && text.ends_with('\'');
        if value != "'string'" && values.iter().all(is_text) {
            let values = values.iter().map(|text| text.trim_matches('\'').to_owned()).collect();
            found.push((key, values));
        }
    }
    found
}

/// The enums below a structure, by the member that has it or whose elements have it.
fn model_enums(model: &Model, shape: &Shape, found: &mut Vec<(String, Vec<String>)>) {
    for member in &shape.members {
        let mut target = model.target(member).unwrap();
        if target.kind == ShapeKind::List {
            target = model.target(target.member("member").unwrap()).unwrap();
        }
        match target.kind {
            ShapeKind::Structure => model_enums(model, target, found),
            ShapeKind::Enum => {
                let values = target.members.iter().map(|m| m.enum_text().to_owned()).collect();
                found.push((member.name.clone(), values));
            }
            _ => {}
        }
    }
}

#[test]
fn boto3_update_function_code() {
    let page = include_str!("../data/pages/boto3-update-function-code.json");
    let page: Value = serde_json::from_str(page).unwrap();
    let model = history::model("1.42.8");
    let operation = operation(&model, "UpdateFunctionCode");
    let (input, output) = (input(&model, operation), output(&model, operation));

    let parameters: Vec<Value> = input
        .members
        .iter()
        .map(|member| {
            json!({
                "name": member.name,
                "type": python_type(model.target(member).unwrap()),
                "required": member.traits.has("required"),
            })
        })
        .collect();
    assert_eq!(json!(parameters), page["parameters"]);

    let mut tree = Vec::new();
    python_tree(&model, output, 0, &mut tree);
    assert_eq!(json!(tree), page["structure"]);

    for (shape, key) in [(input, "request"), (output, "response")] {
        let mut enums = Vec::new();
        model_enums(&model, shape, &mut enums);
        assert_eq!(enums, python_enums(&page[key]), "{key}");
        assert!(!enums.is_empty(), "{key}");
    }

    let names: Vec<String> = errors(&model, operation).into_iter().map(|(name, _)| name).collect();
    assert_eq!(json!(names), page["exceptions"]);
}

/// The AWS CLI's name for a type.
fn cli_type(shape: &Shape) -> String {
    match shape.kind {
        ShapeKind::Enum => "string".to_owned(),
        ref kind => format!("{kind:?}").to_lowercase(),
    }
}

/// The tree of an output as the CLI shows it: names and types, depth first.
fn cli_tree(model: &Model, shape: &Shape, found: &mut Vec<Value>) {
    let members = shape.members.iter().map(|member| match (&shape.kind, member.name.as_str()) {
        (ShapeKind::List, _) => ("", member),
        (_, name) => (name, member),
    });
    for (name, member) in members {
        let target = model.target(member).unwrap();
        found.push(json!([name, cli_type(target)]));
        if matches!(target.kind, ShapeKind::Structure | ShapeKind::List | ShapeKind::Map) {
            cli_tree(model, target, found);
        }
    }
}

#[test]
fn cli_update_function_code() {
    let page = include_str!("../data/pages/cli-update-function-code.json");
    let page: Value = serde_json::from_str(page).unwrap();
    let model = history::model("1.20.29");
    let operation = operation(&model, "UpdateFunctionCode");
    let (input, output) = (input(&model, operation), output(&model, operation));

    let kebab = |name: &str| {
        let snake = api(&model);
        let ty = snake.types.iter().find(|ty| ty.id == input.id.as_str()).unwrap();
        let goldsmith_codegen::api::TypeKind::Structure(structure) = &ty.kind else { panic!() };
        let member = structure.members.iter().find(|m| m.schema.name == name).unwrap();
        member.field.replace('_', "-")
    };
    let options: Vec<Value> = input
        .members
        .iter()
        .map(|member| {
            json!({
                "option": kebab(&member.name),
                "type": cli_type(model.target(member).unwrap()),
                "required": member.traits.has("required"),
            })
        })
        .collect();
    assert_eq!(json!(options), page["options"]);

    let mut synopsis = "update-function-code".to_owned();
    for option in &options {
        let name = option["option"].as_str().unwrap();
        let text = match option["type"].as_str() {
            Some("boolean") => format!("--{name} | --no-{name}"),
            _ => format!("--{name} <value>"),
        };
        let is_required = option["required"] == true;
        synopsis += &if is_required { format!(" {text}") } else { format!(" [{text}]") };
    }
    synopsis += " [--cli-input-json | --cli-input-yaml] [--generate-cli-skeleton <value>]";
    assert_eq!(synopsis, page["synopsis"]);

    let mut tree = Vec::new();
    cli_tree(&model, output, &mut tree);
    assert_eq!(json!(tree), page["output"]);
}

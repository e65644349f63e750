//! Each constraint of two inputs: the last value accepted, the first refused, and what is said of it.

use goldsmith_lambda::operations::{CreateFunction, UpdateFunctionConfiguration};
use goldsmith_lambda::{Operation, RequestError, Structure, Violations};
use goldsmith_model::{Input, Model, Shape, ShapeKind, Source, Traits};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What stands in every input of an operation beside the value that is tried.
fn base(operation: &str) -> Value {
    match operation {
        "CreateFunction" => json!({
            "FunctionName": "f",
            "Role": "arn:aws:iam::123456789012:role/r",
            "Code": {},
        }),
        _ => json!({ "FunctionName": "f" }),
    }
}

/// What stands beside a value within its structure, where that has members that are required.
fn siblings(parent: &str) -> Value {
    let arn = "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:c";
    match parent.rsplit('/').next().unwrap() {
        "CapacityProviderConfig" => {
            json!({ "LambdaManagedInstancesCapacityProviderConfig": { "CapacityProviderArn": arn } })
        }
        "LambdaManagedInstancesCapacityProviderConfig" => json!({ "CapacityProviderArn": arn }),
        "RuntimeConfig" => json!({
            "RuntimeArn": "arn:aws:lambda:eu-west-1:123456789012:runtime/rrr",
            "RuntimeAlias": "a",
        }),
        "0" if parent.contains("FileSystemConfigs") => json!({
            "Arn":
                "arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-0123456789abcdef0",
            "LocalMountPath": "/mnt/m",
        }),
        _ => json!({}),
    }
}

/// Long texts and lists are written by what they repeat.
fn expand(value: &Value) -> Value {
    if let Some([prefix, fill, count, suffix]) = value["text"].as_array().map(Vec::as_slice) {
        let count = usize::try_from(count.as_u64().unwrap()).unwrap();
        let [prefix, fill, suffix] = [prefix, fill, suffix].map(|text| text.as_str().unwrap());
        return json!(format!("{prefix}{}{suffix}", fill.repeat(count)));
    }
    if let Some([element, count]) = value["list"].as_array().map(Vec::as_slice) {
        return json!(vec![element; usize::try_from(count.as_u64().unwrap()).unwrap()]);
    }
    value.clone()
}

/// Sets the value at a path, and what has to stand beside it on the way.
fn set(target: &mut Value, path: &str, value: Value) {
    let (parent, name) = path.rsplit_once('/').unwrap();
    if parent.is_empty() {
        put(target, name, value);
        return;
    }
    let mut inner = target.pointer(parent).cloned().unwrap_or_else(|| siblings(parent));
    put(&mut inner, name, value);
    set(target, parent, inner);
}

fn put(target: &mut Value, name: &str, value: Value) {
    match name {
        // An element of a list, which has no other.
        "0" => *target = json!([value]),
        // A key of a map.
        "{key}" => *target = json!({ value.as_str().unwrap(): "v" }),
        name => {
            let members: &mut Map<String, Value> = target.as_object_mut().unwrap();
            match value {
                Value::Null => drop(members.remove(name)),
                value => drop(members.insert(name.to_owned(), value)),
            }
        }
    }
}

/// The violations that a server finds in a request with this body.
fn at_server<O: Operation>(json: &Value, uri: &str) -> Option<Violations>
where
    goldsmith::ProtocolOf<O>: goldsmith::protocol::ServerProtocol,
    O::Input: std::fmt::Debug,
{
    let method = O::SCHEMA.http.unwrap().method;
    let request = http::Request::builder().method(method).uri(uri);
    let request = request.header("content-type", "application/json");
    let body = goldsmith::Body::from_bytes(json.to_string().into());
    match O::parse_request(request.body(body).unwrap()) {
        Ok(_) => None,
        Err(RequestError::Invalid(violations)) => Some(violations),
        Err(error) => panic!("{error} in {json}"),
    }
}

fn violations(operation: &str, json: &Value) -> Vec<String> {
    let name = json["FunctionName"].as_str().unwrap_or_default();
    let (client, server) = match operation {
        "CreateFunction" => {
            let server = at_server::<CreateFunction>(json, "/2015-03-31/functions");
            (serde_json::from_value(json.clone()).map(|i| check::<CreateFunction>(&i)), server)
        }
        _ => {
            let name: String = name.bytes().map(|b| format!("%{b:02X}")).collect();
            let uri = format!("/2015-03-31/functions/{name}/configuration");
            let server = if name.is_empty() {
                None
            } else {
                at_server::<UpdateFunctionConfiguration>(json, &uri)
            };
            let client = serde_json::from_value(json.clone());
            (client.map(|i| check::<UpdateFunctionConfiguration>(&i)), server)
        }
    };
    let texts = |violations: Option<Violations>| -> Vec<String> {
        violations.iter().flatten().map(ToString::to_string).collect()
    };
    let (client, server) = (client.map(texts), texts(server));
    match client {
        Ok(client) if server.is_empty() || client == server => client,
        Ok(client) => panic!("client {client:?}, server {server:?}"),
        // A label that is missing is no request at all.
        Err(error) if operation != "CreateFunction" && name.is_empty() => vec![error.to_string()],
        Err(_) => server,
    }
}

fn check<O: Operation>(input: &O::Input) -> Option<Violations> {
    input.validate().err()
}

#[test]
fn the_last_value_is_accepted_and_the_first_is_refused() {
    let data: Value = serde_json::from_str(include_str!("../data/boundaries.json")).unwrap();
    let (mut accepted, mut refused) = (0, 0);
    for row in data["rows"].as_array().unwrap() {
        let operation = row["operation"].as_str().unwrap();
        let at = row["at"].as_str().unwrap();
        let input = |value: &Value| {
            let mut input = base(operation);
            set(&mut input, at, expand(value));
            input
        };
        for value in row["accepted"].as_array().unwrap() {
            let found = violations(operation, &input(value));
            assert!(found.is_empty(), "{operation}{at}: {value} is refused: {found:?}");
            accepted += 1;
        }
        for refusal in row["refused"].as_array().unwrap() {
            let found = violations(operation, &input(&refusal[0]));
            assert_eq!(json!(found), refusal[1], "{operation}{at}: {}", refusal[0]);
            refused += 1;
        }
    }
    assert!(accepted > 150 && refused > 200, "{accepted} accepted, {refused} refused");
}

/// Each constraint of the model has its row.
#[test]
fn no_constraint_is_passed_over() {
    let data: Value = serde_json::from_str(include_str!("../data/boundaries.json")).unwrap();
    let rows: BTreeSet<String> = data["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap();
            format!("{}{} {}", text("operation"), text("at"), text("constraint"))
        })
        .collect();
    let mut input = Input::default();
    let text = include_str!("../../generated/models/lambda/2015-03-31.json");
    input.files.push(Source::new("2015-03-31.json", text));
    let (model, _) = goldsmith_model::read(input).unwrap();
    let mut found = BTreeSet::new();
    for operation in ["UpdateFunctionConfiguration", "CreateFunction"] {
        let shape = model.get(&format!("com.amazonaws.lambda#{operation}Request")).unwrap();
        structure(&model, shape, operation, &mut found);
    }
    assert_eq!(found, rows);
}

fn structure(model: &Model, shape: &Shape, path: &str, found: &mut BTreeSet<String>) {
    for member in &shape.members {
        let target = model.target(member).unwrap();
        let name = match (&shape.kind, member.name.as_str()) {
            (ShapeKind::List, _) => "0",
            (ShapeKind::Map, "key") => "{key}",
            (ShapeKind::Map, _) => "k",
            (_, name) => name,
        };
        let path = format!("{path}/{name}");
        constraints(&member.traits, target, &path, found);
        if matches!(target.kind, ShapeKind::Structure | ShapeKind::List | ShapeKind::Map) {
            structure(model, target, &path, found);
        }
    }
}

fn constraints(own: &Traits, target: &Shape, path: &str, found: &mut BTreeSet<String>) {
    let mut add = |constraint: &str| found.insert(format!("{path} {constraint}"));
    if let Some(length) = own.length().or_else(|| target.traits.length()) {
        // A length is never below zero.
        if length.min.is_some_and(|min| min > 0) {
            add("length min");
        }
        if length.max.is_some() {
            add("length max");
        }
    }
    if let Some(range) = own.range().or_else(|| target.traits.range()) {
        if range.min.is_some() {
            add("range min");
        }
        if range.max.is_some() {
            add("range max");
        }
    }
    if own.pattern().or_else(|| target.traits.pattern()).is_some() {
        add("pattern");
    }
    if target.kind == ShapeKind::Enum {
        add("enum");
    }
    // The label of a path is always there.
    if own.has("required") {
        add("required");
    }
}

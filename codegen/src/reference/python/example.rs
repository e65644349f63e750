//! The examples of a model as programs.
//!
//! Every value is followed by a comma, as people write what will grow. A body that is streamed, and times
//! are shown as boto3's pages have them.

use super::time::datetime;
use crate::reference::{block, caption, input, method, output};
use goldsmith_model::{Model, Node, NodeValue, Shape, ShapeKind};

const INDENT: &str = "    ";

/// All examples of an operation.
pub(super) fn examples(model: &Model, operation: &Shape) -> Vec<String> {
    let mut lines = Vec::new();
    for example in operation.traits.examples().filter(|example| example.error.is_none()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(caption(&example));
        lines.extend(block("python", call(model, operation, example.input)));
        lines.extend(["", "Output:", ""].map(str::to_owned));
        lines.extend(block("python", result(model, operation, example.output)));
    }
    lines
}

fn members(node: Option<&Node>) -> &[(String, Node)] {
    node.and_then(Node::as_object).unwrap_or_default()
}

fn call(model: &Model, operation: &Shape, node: Option<&Node>) -> Vec<String> {
    let mut lines = vec![format!("response = client.{}(", method(operation.id.name()))];
    for (name, value) in members(node) {
        let target = target(model, input(model, operation), name);
        write(model, target, value, INDENT, &format!("{name}="), &mut lines);
    }
    lines.extend([")", "", "print(response)"].map(str::to_owned));
    lines
}

fn result(model: &Model, operation: &Shape, node: Option<&Node>) -> Vec<String> {
    let mut lines = vec!["{".to_owned()];
    let output = output(model, operation);
    for (name, value) in members(node) {
        let target = target(model, output, name);
        let key = format!("{}: ", quoted(name));
        let is_body = output
            .and_then(|output| output.member(name))
            .is_some_and(|member| member.traits.has("httpPayload"));
        match target.filter(|target| is_body && target.kind == ShapeKind::Blob) {
            Some(_) => lines.push(format!("{INDENT}{key}StreamingBody(),")),
            None => write(model, target, value, INDENT, &key, &mut lines),
        }
    }
    // Clients of boto3 add it to every response.
    lines.push(format!("{INDENT}'ResponseMetadata': {{"));
    lines.push(format!("{INDENT}{INDENT}'...': '...',"));
    lines.push(format!("{INDENT}}},"));
    lines.push("}".to_owned());
    lines
}

/// What a key of an object is of a shape.
fn target<'a>(model: &'a Model, shape: Option<&'a Shape>, key: &str) -> Option<&'a Shape> {
    let shape = shape?;
    let member = match shape.kind {
        ShapeKind::Map => shape.member("value"),
        ShapeKind::List => shape.member("member"),
        _ => shape.member(key),
    };
    model.target(member?)
}

/// Writes a value behind `key`.
fn write(
    model: &Model,
    shape: Option<&Shape>,
    node: &Node,
    indent: &str,
    key: &str,
    lines: &mut Vec<String>,
) {
    let inner = format!("{indent}{INDENT}");
    match &node.value {
        NodeValue::Object(members) => {
            lines.push(format!("{indent}{key}{{"));
            for (name, value) in members {
                let target = target(model, shape, name);
                write(model, target, value, &inner, &format!("{}: ", quoted(name)), lines);
            }
            lines.push(format!("{indent}}},"));
        }
        NodeValue::Array(elements) => {
            lines.push(format!("{indent}{key}["));
            for value in elements {
                write(model, target(model, shape, ""), value, &inner, "", lines);
            }
            lines.push(format!("{indent}],"));
        }
        _ => lines.push(format!("{indent}{key}{},", scalar(shape, node))),
    }
}

fn scalar(shape: Option<&Shape>, node: &Node) -> String {
    let kind = shape.map(|shape| &shape.kind);
    match &node.value {
        NodeValue::Bool(true) => "True".to_owned(),
        NodeValue::Bool(false) => "False".to_owned(),
        NodeValue::Null => "None".to_owned(),
        NodeValue::String(text) if kind == Some(&ShapeKind::Timestamp) => {
            datetime(text).unwrap_or_else(|| quoted(text))
        }
        NodeValue::Number(text) if kind == Some(&ShapeKind::Timestamp) => {
            datetime(text).unwrap_or_else(|| text.to_string())
        }
        NodeValue::String(text) if kind == Some(&ShapeKind::Blob) => format!("b{}", quoted(text)),
        NodeValue::String(text) => quoted(text),
        _ => node.to_compact_json(),
    }
}

/// A text as a literal.
fn quoted(text: &str) -> String {
    let mut literal = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            c if c.is_ascii_control() => literal.push_str(&format!("\\x{:02x}", c as u32)),
            c => literal.push(c),
        }
    }
    literal + "'"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_literals() {
        assert_eq!(quoted("a'b\\c\n\u{1}é"), "'a\\'b\\\\c\\n\\x01é'");
    }
}

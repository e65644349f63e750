//! An operation as a method of a client in Python: what boto3 shows of it.

mod example;
mod syntax;
mod time;

pub use syntax::{request, response};

use super::outline::{self, Item, Role, items, trimmed};
use super::{
    all_errors, block, heading, input, method, notes, output, sdk_id, section, text, text_of,
};
use crate::docs::facts;
use goldsmith_model::{Model, Shape, ShapeKind};

/// How much deeper than a map its values stand: they are shown below the key.
const VALUE_DEPTH: usize = 2;

/// The page of an operation.
pub(super) fn page(model: &Model, service: &Shape, operation: &Shape) -> Vec<String> {
    let mut lines = heading(&method(operation.id.name()), operation);
    let call = request(model, operation, "response = client.");
    section(&mut lines, "Request Syntax", block("python", call));
    if let Some(input) = input(model, operation) {
        section(&mut lines, "Parameters", tree(model, input, 0));
    }
    section(&mut lines, "Response Syntax", block("python", response(model, operation)));
    if let Some(output) = output(model, operation) {
        let mut structure = Vec::new();
        outline::write(&mut structure, 0, "*(dict)*", &text(&output.traits), &[]);
        structure.extend(tree(model, output, 1));
        section(&mut lines, "Response Structure", trimmed(structure));
    }
    let class: String = sdk_id(service).chars().filter(char::is_ascii_alphanumeric).collect();
    let exceptions = all_errors(model, service, operation).into_iter();
    let exceptions = exceptions.map(|e| format!("- `{class}.Client.exceptions.{}`", e.id.name()));
    section(&mut lines, "Exceptions", exceptions.collect());
    section(&mut lines, "Examples", example::examples(model, operation));
    lines
}

/// All that is below a structure, from a depth on.
fn tree(model: &Model, shape: &Shape, depth: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let items = items(model, shape, VALUE_DEPTH);
    let remark = outline::remark(items.len());
    for item in items {
        let mut facts = facts::own_values(model, item.member, None);
        facts.extend(notes(model, item.member));
        let text = if item.role == Role::Key { Vec::new() } else { text_of(model, item.member) };
        outline::write(&mut lines, depth + item.depth, &head(&item), &text, &facts);
    }
    lines.extend(remark);
    trimmed(lines)
}

fn head(item: &Item<'_>) -> String {
    let ty = type_name(item);
    match (item.role, item.is_required) {
        (Role::Member, true) => format!("**{}** *({ty})* **[REQUIRED]**", item.member.name),
        (Role::Member, false) => format!("**{}** *({ty})*", item.member.name),
        _ => format!("*({ty})*"),
    }
}

/// What Python has for a shape.
fn type_name(item: &Item<'_>) -> &'static str {
    let is_body = item.depth == 0 && item.member.traits.has("httpPayload");
    match item.target.kind {
        ShapeKind::Union if item.target.traits.has("streaming") => "EventStream",
        ShapeKind::Structure | ShapeKind::Union | ShapeKind::Map => "dict",
        ShapeKind::List => "list",
        ShapeKind::Blob if is_body => "bytes or seekable file-like object",
        ShapeKind::Blob => "bytes",
        ShapeKind::Boolean => "boolean",
        ShapeKind::Timestamp => "datetime",
        ShapeKind::Document => "document",
        ShapeKind::String if syntax::is_json(item.member, item.target) => "JSON serializable",
        ref kind if kind.is_integral() => "integer",
        ref kind if kind.is_number() => "float",
        _ => "string",
    }
}

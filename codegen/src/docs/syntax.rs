//! The request and response of an operation, as REST references show them.
//!
//! Members of the body stand in alphabetical order at every level; labels are bare names of members;
//! a shape that contains itself is shown once and then as `{ ... }`. So are shapes that lie too deep,
//! and all that follow where a block has become too long.

use super::binding::{Binding, binding};
use goldsmith::schema::Message;
use goldsmith_model::{Member, Model, Node, Shape, ShapeId, ShapeKind, Span};

const INDENT: &str = "   ";
/// How deep shapes are shown in each other.
const MAX_DEPTH: usize = 32;
/// How many lines a block may have before shapes within are no longer shown.
const MAX_LINES: usize = 2_000;

/// The request.
pub(crate) fn request(model: &Model, operation: &Shape) -> Vec<String> {
    let Some((http, parts)) = operation.traits.http().zip(operation.as_operation()) else {
        return Vec::new();
    };
    let input = model.get(parts.input.as_str());
    let bound = bound(input, Message::Request);
    let uri = http.uri.replace("+}", "}").replace(['{', '}'], "");
    let mut query: Vec<String> = bound
        .iter()
        .filter_map(|(member, binding)| match binding {
            Some(Binding::Query(key)) => Some(format!("{key}={}", member.name)),
            _ => None,
        })
        .collect();
    query.sort();
    let separator = if uri.contains('?') { '&' } else { '?' };
    let query = match query.as_slice() {
        [] => String::new(),
        query => format!("{separator}{}", query.join("&")),
    };
    let mut lines = vec![format!("{} {uri}{query} HTTP/1.1", http.method)];
    headers(&bound, &mut lines);
    lines.extend(body(model, input, &bound));
    lines
}

/// The response.
pub(crate) fn response(model: &Model, operation: &Shape) -> Vec<String> {
    let Some((http, parts)) = operation.traits.http().zip(operation.as_operation()) else {
        return Vec::new();
    };
    let output = model.get(parts.output.as_str());
    let bound = bound(output, Message::Response);
    let status = bound.iter().find(|(_, binding)| *binding == Some(Binding::ResponseCode));
    let status = status.map_or(http.code.to_string(), |(member, _)| member.name.clone());
    let mut lines = vec![format!("HTTP/1.1 {status}")];
    headers(&bound, &mut lines);
    lines.extend(body(model, output, &bound));
    lines
}

/// A member and what it is bound to; none stands for the document of the body.
type Bound<'a> = (&'a Member, Option<Binding<'a>>);

fn bound(shape: Option<&Shape>, message: Message) -> Vec<Bound<'_>> {
    let members = shape.map(|shape| shape.members.as_slice()).unwrap_or_default();
    members.iter().map(|member| (member, binding(member, message))).collect()
}

fn headers(bound: &[Bound<'_>], lines: &mut Vec<String>) {
    for (member, binding) in bound {
        match binding {
            Some(Binding::Header(header)) => lines.push(format!("{header}: {}", member.name)),
            Some(Binding::PrefixHeaders(prefix)) => {
                lines.push(format!("{prefix}*: {}", member.name));
            }
            _ => {}
        }
    }
}

fn body(model: &Model, shape: Option<&Shape>, bound: &[Bound<'_>]) -> Vec<String> {
    let Some(shape) = shape else { return Vec::new() };
    let mut lines = vec!["Content-type: application/json".to_owned(), String::new()];
    let mut syntax = Syntax { model, path: vec![&shape.id], lines: &mut lines };
    if let Some((payload, _)) = bound.iter().find(|(_, b)| *b == Some(Binding::Payload)) {
        let target = model.target(payload);
        let raw = target.is_none_or(|target| {
            target.traits.has("streaming")
                || matches!(target.kind, ShapeKind::Blob | ShapeKind::String | ShapeKind::Enum)
        });
        if raw {
            return vec![String::new(), payload.name.clone()];
        }
        syntax.value(payload, target, "", "");
        return lines;
    }
    let members: Vec<&Member> =
        bound.iter().filter(|(_, binding)| binding.is_none()).map(|(member, _)| *member).collect();
    if members.is_empty() {
        return Vec::new();
    }
    syntax.members("", members, "");
    lines
}

struct Syntax<'a, 'b> {
    model: &'a Model,
    /// The shapes on the way.
    path: Vec<&'a ShapeId>,
    lines: &'b mut Vec<String>,
}

impl<'a> Syntax<'a, '_> {
    /// A value of a member behind `prefix`, which carries the indentation and the key, and before
    /// `suffix`.
    fn value(&mut self, member: &Member, target: Option<&'a Shape>, prefix: &str, suffix: &str) {
        let Some(shape) = target else { return };
        let scalar = match shape.kind {
            ShapeKind::Boolean => "boolean",
            ShapeKind::Blob => "blob",
            ShapeKind::Document => "JSON value",
            ShapeKind::Structure | ShapeKind::Union | ShapeKind::List | ShapeKind::Map => {
                return self.aggregate(shape, prefix, suffix);
            }
            ref kind if kind.is_number() => "number",
            ShapeKind::Timestamp if is_epoch(member, shape) => "number",
            _ => "\"string\"",
        };
        self.lines.push(format!("{prefix}{scalar}{suffix}"));
    }

    fn aggregate(&mut self, shape: &'a Shape, prefix: &str, suffix: &str) {
        let is_deep = self.path.len() > MAX_DEPTH || self.lines.len() > MAX_LINES;
        if is_deep || self.path.contains(&&shape.id) {
            return self.lines.push(format!("{prefix}{{ ... }}{suffix}"));
        }
        self.path.push(&shape.id);
        self.parts(shape, prefix, suffix);
        self.path.pop();
    }

    fn parts(&mut self, shape: &'a Shape, prefix: &str, suffix: &str) {
        let indent: String = prefix.chars().take_while(|c| *c == ' ').collect();
        match shape.kind {
            ShapeKind::List => {
                let Some(member) = shape.member("member") else { return };
                let element = self.model.target(member);
                if element.is_some_and(|element| element.kind.is_simple()) {
                    self.value(member, element, &format!("{prefix}[ "), &format!(" ]{suffix}"));
                } else {
                    self.lines.push(format!("{prefix}["));
                    self.value(member, element, &format!("{indent}{INDENT}"), "");
                    self.lines.push(format!("{indent}]{suffix}"));
                }
            }
            ShapeKind::Map => {
                let Some(member) = shape.member("value") else { return };
                let value = self.model.target(member);
                self.lines.push(format!("{prefix}{{"));
                self.value(member, value, &format!("{indent}{INDENT}\"string\" : "), "");
                self.lines.push(format!("{indent}}}{suffix}"));
            }
            _ => self.members(prefix, shape.members.iter().collect(), suffix),
        }
    }

    fn members(&mut self, prefix: &str, mut members: Vec<&'a Member>, suffix: &str) {
        let indent: String = prefix.chars().take_while(|c| *c == ' ').collect();
        members.sort_by_key(|member| &member.name);
        self.lines.push(format!("{prefix}{{"));
        let last = members.len().saturating_sub(1);
        for (i, member) in members.into_iter().enumerate() {
            let name = member.traits.text("jsonName").unwrap_or(&member.name);
            let name = Node::new(name, Span::default()).to_compact_json();
            let comma = if i == last { "" } else { "," };
            let target = self.model.target(member);
            self.value(member, target, &format!("{indent}{INDENT}{name}: "), comma);
        }
        self.lines.push(format!("{indent}}}{suffix}"));
    }
}

/// Whether a timestamp is a number in a document, as it is unless another format is asked for.
fn is_epoch(member: &Member, target: &Shape) -> bool {
    let format = member.traits.text("timestampFormat");
    format.or_else(|| target.traits.text("timestampFormat")).is_none_or(|f| f == "epoch-seconds")
}

//! The request and response of an operation, as REST references show them.
//!
//! Members of the body stand in alphabetical order at every level; labels are bare names of members;
//! a shape that contains itself is shown once and then as `{ ... }`.

use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind};

const INDENT: &str = "   ";

/// The request.
pub(crate) fn request(model: &Model, operation: &Shape) -> Vec<String> {
    let Some((http, parts)) = operation.traits.http().zip(operation.as_operation()) else {
        return Vec::new();
    };
    let input = model.get(parts.input.as_str());
    let members = input.map(|input| input.members.as_slice()).unwrap_or_default();
    let uri = http.uri.replace("+}", "}").replace(['{', '}'], "");
    let mut query: Vec<String> = members
        .iter()
        .filter_map(|m| Some((m.traits.text("httpQuery")?, &m.name)))
        .map(|(key, name)| format!("{key}={name}"))
        .collect();
    query.sort();
    let separator = if uri.contains('?') { '&' } else { '?' };
    let query = match query.as_slice() {
        [] => String::new(),
        query => format!("{separator}{}", query.join("&")),
    };
    let mut lines = vec![format!("{} {uri}{query} HTTP/1.1", http.method)];
    headers(members, &mut lines);
    lines.extend(body(model, input));
    lines
}

/// The response.
pub(crate) fn response(model: &Model, operation: &Shape) -> Vec<String> {
    let Some((http, parts)) = operation.traits.http().zip(operation.as_operation()) else {
        return Vec::new();
    };
    let output = model.get(parts.output.as_str());
    let members = output.map(|output| output.members.as_slice()).unwrap_or_default();
    let status = members.iter().find(|m| m.traits.has("httpResponseCode"));
    let status = status.map_or(http.code.to_string(), |member| member.name.clone());
    let mut lines = vec![format!("HTTP/1.1 {status}")];
    headers(members, &mut lines);
    lines.extend(body(model, output));
    lines
}

fn headers(members: &[Member], lines: &mut Vec<String>) {
    for member in members {
        if let Some(header) = member.traits.text("httpHeader") {
            lines.push(format!("{header}: {}", member.name));
        }
        if let Some(prefix) = member.traits.text("httpPrefixHeaders") {
            lines.push(format!("{prefix}*: {}", member.name));
        }
    }
}

/// Whether a member goes into the document of the body.
fn in_document(member: &Member) -> bool {
    [
        "httpLabel",
        "httpQuery",
        "httpQueryParams",
        "httpHeader",
        "httpPrefixHeaders",
        "httpResponseCode",
    ]
    .iter()
    .all(|binding| !member.traits.has(binding))
}

fn body(model: &Model, shape: Option<&Shape>) -> Vec<String> {
    let Some(shape) = shape else { return Vec::new() };
    if let Some(payload) = shape.members.iter().find(|m| m.traits.has("httpPayload")) {
        let target = model.target(payload);
        let raw = target.is_none_or(|target| {
            target.traits.has("streaming")
                || matches!(target.kind, ShapeKind::Blob | ShapeKind::String | ShapeKind::Enum)
        });
        if raw {
            return vec![String::new(), payload.name.clone()];
        }
        let mut lines = vec!["Content-type: application/json".to_owned(), String::new()];
        let mut syntax = Syntax { model, path: vec![&shape.id], lines: &mut lines };
        syntax.value(target, "", "");
        return lines;
    }
    let members: Vec<&Member> = shape.members.iter().filter(|m| in_document(m)).collect();
    if members.is_empty() {
        return Vec::new();
    }
    let mut lines = vec!["Content-type: application/json".to_owned(), String::new()];
    let mut syntax = Syntax { model, path: vec![&shape.id], lines: &mut lines };
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
    /// A value behind `prefix`, which carries the indentation and the key, and before `suffix`.
    fn value(&mut self, target: Option<&'a Shape>, prefix: &str, suffix: &str) {
        let Some(shape) = target else { return };
        let scalar = match shape.kind {
            ShapeKind::Boolean => "boolean",
            ShapeKind::Blob => "blob",
            ShapeKind::Document => "JSON value",
            ShapeKind::Structure | ShapeKind::Union | ShapeKind::List | ShapeKind::Map => {
                return self.aggregate(shape, prefix, suffix);
            }
            ref kind if kind.is_number() || *kind == ShapeKind::Timestamp => "number",
            _ => "\"string\"",
        };
        self.lines.push(format!("{prefix}{scalar}{suffix}"));
    }

    fn aggregate(&mut self, shape: &'a Shape, prefix: &str, suffix: &str) {
        if self.path.contains(&&shape.id) {
            return self.lines.push(format!("{prefix}{{ ... }}{suffix}"));
        }
        self.path.push(&shape.id);
        let indent: String = prefix.chars().take_while(|c| *c == ' ').collect();
        match shape.kind {
            ShapeKind::List => {
                let element = shape.member("member").and_then(|m| self.model.target(m));
                if element.is_some_and(|element| element.kind.is_simple()) {
                    self.value(element, &format!("{prefix}[ "), &format!(" ]{suffix}"));
                } else {
                    self.lines.push(format!("{prefix}["));
                    self.value(element, &format!("{indent}{INDENT}"), "");
                    self.lines.push(format!("{indent}]{suffix}"));
                }
            }
            ShapeKind::Map => {
                let value = shape.member("value").and_then(|m| self.model.target(m));
                self.lines.push(format!("{prefix}{{"));
                self.value(value, &format!("{indent}{INDENT}\"string\" : "), "");
                self.lines.push(format!("{indent}}}{suffix}"));
            }
            _ => self.members(prefix, shape.members.iter().collect(), suffix),
        }
        self.path.pop();
    }

    fn members(&mut self, prefix: &str, mut members: Vec<&'a Member>, suffix: &str) {
        let indent: String = prefix.chars().take_while(|c| *c == ' ').collect();
        members.sort_by_key(|member| &member.name);
        self.lines.push(format!("{prefix}{{"));
        let last = members.len().saturating_sub(1);
        for (i, member) in members.into_iter().enumerate() {
            let name = member.traits.text("jsonName").unwrap_or(&member.name);
            let comma = if i == last { "" } else { "," };
            let target = self.model.target(member);
            self.value(target, &format!("{indent}{INDENT}\"{name}\": "), comma);
        }
        self.lines.push(format!("{indent}}}{suffix}"));
    }
}

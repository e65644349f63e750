//! The request and response of an operation as boto3 shows them.
//!
//! Members stand in the order of the model, each with a value that stands for its type; enums show all
//! their values. A shape within itself is `{'... recursive ...'}`. Shapes that lie too deep, and all
//! that follow where a block has become too long, are `{...}`, so that every model comes to an end.

use crate::docs::limits::{self, MAX_DEPTH, MAX_LINES};
use crate::docs::values::{self, values};
use crate::reference::is_unit;
use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind};

const INDENT: &str = "    ";
const DOCUMENT: &str = "{...}|[...]|123|123.4|'string'|True|None";

/// The call of an operation. `prefix` is what stands before the name of the method: `client.` or
/// `response = client.`.
#[must_use]
pub fn request(model: &Model, operation: &Shape, prefix: &str) -> Vec<String> {
    let call = format!("{prefix}{}", crate::reference::method(operation.id.name()));
    let input = operation.as_operation().and_then(|parts| model.get(parts.input.as_str()));
    match input.filter(|input| !input.members.is_empty()) {
        None => vec![format!("{call}()")],
        Some(input) => {
            let mut syntax = Syntax::new(model, input, Direction::Request);
            syntax.lines.push(format!("{call}("));
            syntax.members(input, "", |name| format!("{name}="));
            syntax.lines.push(")".to_owned());
            syntax.finish()
        }
    }
}

/// What a call returns; nothing if the operation has no output.
#[must_use]
pub fn response(model: &Model, operation: &Shape) -> Vec<String> {
    let output = operation.as_operation().and_then(|parts| model.get(parts.output.as_str()));
    let Some(output) = output.filter(|output| !is_unit(&output.id)) else { return Vec::new() };
    let mut syntax = Syntax::new(model, output, Direction::Response);
    syntax.structure(output, "", "");
    syntax.finish()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Response,
}

struct Syntax<'a> {
    model: &'a Model,
    direction: Direction,
    /// The shapes on the way.
    path: Vec<&'a ShapeId>,
    lines: Vec<String>,
}

impl<'a> Syntax<'a> {
    fn new(model: &'a Model, shape: &'a Shape, direction: Direction) -> Self {
        Self { model, direction, path: vec![&shape.id], lines: Vec::new() }
    }

    /// The lines, with a remark where not all is shown.
    fn finish(mut self) -> Vec<String> {
        let remark = limits::remark(self.lines.len(), "lines");
        self.lines.extend(remark.map(|remark| format!("# {remark}")));
        self.lines
    }

    /// The members of a structure, one step further in. `key` is what stands before a value.
    fn members(&mut self, shape: &'a Shape, indent: &str, key: impl Fn(&str) -> String) {
        let last = shape.members.len().saturating_sub(1);
        for (i, member) in shape.members.iter().enumerate() {
            let prefix = format!("{indent}{INDENT}{}", key(&member.name));
            self.value(member, &prefix, if i == last { "" } else { "," });
        }
    }

    /// The value of a member behind `prefix`, which carries the indentation, and before `suffix`.
    fn value(&mut self, member: &Member, prefix: &str, suffix: &str) {
        let Some(shape) = self.model.target(member) else { return };
        let is_aggregate = matches!(
            shape.kind,
            ShapeKind::Structure | ShapeKind::Union | ShapeKind::List | ShapeKind::Map
        );
        if !is_aggregate {
            let text = self.scalar(member, shape);
            return self.lines.push(format!("{prefix}{text}{suffix}"));
        }
        if self.path.contains(&&shape.id) {
            return self.lines.push(format!("{prefix}{{'... recursive ...'}}{suffix}"));
        }
        if self.path.len() > MAX_DEPTH || self.lines.len() > MAX_LINES {
            return self.lines.push(format!("{prefix}{{...}}{suffix}"));
        }
        self.path.push(&shape.id);
        self.aggregate(shape, prefix, suffix);
        self.path.pop();
    }

    fn aggregate(&mut self, shape: &'a Shape, prefix: &str, suffix: &str) {
        let indent = " ".repeat(prefix.len() - prefix.trim_start_matches(' ').len());
        let inner = format!("{indent}{INDENT}");
        let is_stream = shape.kind == ShapeKind::Union && shape.traits.has("streaming");
        match (&shape.kind, self.direction) {
            (ShapeKind::List, _) => {
                let Some(element) = shape.member("member") else { return };
                self.lines.push(format!("{prefix}["));
                self.value(element, &inner, ",");
                self.lines.push(format!("{indent}]{suffix}"));
            }
            (ShapeKind::Map, _) => {
                let Some(value) = shape.member("value") else { return };
                self.lines.push(format!("{prefix}{{"));
                self.value(value, &format!("{inner}'string': "), "");
                self.lines.push(format!("{indent}}}{suffix}"));
            }
            (_, Direction::Request) if is_stream => {
                self.lines.push(format!("{prefix}{{...}}{suffix}"));
            }
            (_, Direction::Response) if is_stream => {
                self.structure(shape, &format!("{prefix}EventStream("), &format!("){suffix}"));
            }
            _ => self.structure(shape, prefix, suffix),
        }
    }

    fn structure(&mut self, shape: &'a Shape, prefix: &str, suffix: &str) {
        if shape.members.is_empty() {
            return self.lines.push(format!("{prefix}{{}}{suffix}"));
        }
        let indent = " ".repeat(prefix.len() - prefix.trim_start_matches(' ').len());
        self.lines.push(format!("{prefix}{{"));
        self.members(shape, &indent, |name| format!("'{name}': "));
        self.lines.push(format!("{indent}}}{suffix}"));
    }

    fn scalar(&self, member: &Member, shape: &Shape) -> String {
        match shape.kind {
            ShapeKind::Blob if self.is_body(member) => match self.direction {
                Direction::Request => "b'bytes'|file".to_owned(),
                Direction::Response => "StreamingBody()".to_owned(),
            },
            ShapeKind::Enum | ShapeKind::IntEnum if values(shape).next().is_some() => {
                let mark = if shape.kind == ShapeKind::Enum { "'" } else { "" };
                let all = values(shape).map(|value| format!("{mark}{}{mark}", values::sent(value)));
                all.collect::<Vec<_>>().join("|")
            }
            ShapeKind::String if is_json(member, shape) => DOCUMENT.to_owned(),
            ref kind => leaf(kind).to_owned(),
        }
    }

    /// Whether a member is the whole body of the message.
    fn is_body(&self, member: &Member) -> bool {
        self.path.len() == 1 && member.traits.has("httpPayload")
    }
}

/// Whether a text is taken as the JSON value that it holds, as in some headers.
pub(super) fn is_json(member: &Member, shape: &Shape) -> bool {
    member.traits.has("httpHeader") && shape.traits.text("mediaType") == Some("application/json")
}

/// What stands for a value of a simple type.
fn leaf(kind: &ShapeKind) -> &'static str {
    match kind {
        ShapeKind::Blob => "b'bytes'",
        ShapeKind::Boolean => "True|False",
        ShapeKind::Timestamp => "datetime(2015, 1, 1)",
        ShapeKind::Double | ShapeKind::BigDecimal => "123.0",
        ShapeKind::Float => "...",
        ShapeKind::Document => DOCUMENT,
        kind if kind.is_integral() => "123",
        _ => "'string'",
    }
}

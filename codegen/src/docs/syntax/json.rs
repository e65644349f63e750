//! Bodies in JSON, and in CBOR, which is shown as if it were JSON.

use super::{Format, OMITTED, is_omitted, sorted};
use crate::docs::wire;
use goldsmith_model::{Member, Model, Node, Shape, ShapeId, ShapeKind, Span};

const INDENT: &str = "   ";

/// A body that has these members of a shape.
pub(super) fn body(
    model: &Model,
    shape: &Shape,
    members: Vec<&Member>,
    format: Format,
) -> Vec<String> {
    let mut syntax = Syntax { model, format, path: vec![&shape.id], lines: Vec::new() };
    syntax.members("", members, "");
    syntax.lines
}

/// A body that is one member of a shape.
pub(super) fn payload(
    model: &Model,
    shape: &Shape,
    member: &Member,
    format: Format,
) -> Vec<String> {
    let mut syntax = Syntax { model, format, path: vec![&shape.id], lines: Vec::new() };
    syntax.value(member, model.target(member), "", "");
    syntax.lines
}

struct Syntax<'a> {
    model: &'a Model,
    format: Format,
    /// The shapes on the way.
    path: Vec<&'a ShapeId>,
    lines: Vec<String>,
}

impl<'a> Syntax<'a> {
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
            ShapeKind::Timestamp if self.format == Format::Cbor || is_epoch(member, shape) => {
                "number"
            }
            _ => "\"string\"",
        };
        self.lines.push(format!("{prefix}{scalar}{suffix}"));
    }

    fn aggregate(&mut self, shape: &'a Shape, prefix: &str, suffix: &str) {
        if is_omitted(&self.path, shape, self.lines.len()) {
            return self.lines.push(format!("{prefix}{OMITTED}{suffix}"));
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

    fn members(&mut self, prefix: &str, members: Vec<&'a Member>, suffix: &str) {
        let indent: String = prefix.chars().take_while(|c| *c == ' ').collect();
        // The other protocols have no names of their own for members.
        let has_names = self.format == Format::RestJson;
        let name = |member: &Member| {
            let own = wire::json_name(member).filter(|_| has_names);
            own.unwrap_or(&member.name).to_owned()
        };
        let members = sorted(members, name);
        self.lines.push(format!("{prefix}{{"));
        let last = members.len().saturating_sub(1);
        for (i, member) in members.into_iter().enumerate() {
            let name = Node::new(name(member).as_str(), Span::default()).to_compact_json();
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

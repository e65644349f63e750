//! Whether a JSON value is a value of a shape: of trait definitions, defaults and examples.

use super::closest;
use crate::model::{Member, Model, Shape, ShapeKind};
use crate::node::{Node, NodeValue};
use crate::source::Span;

/// What is wrong with a value, and where.
pub(super) struct Mismatch {
    pub(super) span: Span,
    pub(super) message: String,
    /// Whether the value has the right form but violates a constraint.
    pub(super) constraint: bool,
}

/// All that keeps `node` from being a value of `shape`.
pub(super) fn mismatches(model: &Model, shape: &Shape, node: &Node) -> Vec<Mismatch> {
    let mut checker = Checker { model, found: Vec::new() };
    checker.value(shape, None, node, 0);
    checker.found
}

struct Checker<'a> {
    model: &'a Model,
    found: Vec<Mismatch>,
}

/// How deep values are looked into.
const MAX_DEPTH: usize = 64;

impl Checker<'_> {
    fn wrong(&mut self, node: &Node, message: String) {
        self.found.push(Mismatch { span: node.span, message, constraint: false });
    }

    fn violates(&mut self, node: &Node, message: String) {
        self.found.push(Mismatch { span: node.span, message, constraint: true });
    }

    fn expected(&mut self, node: &Node, what: &str) {
        self.wrong(node, format!("expected {what}, found {}", node.kind()));
    }

    /// The value of what a member targets.
    fn member(&mut self, member: &Member, node: &Node, depth: usize) {
        if let Some(target) = self.model.target(member) {
            self.value(target, Some(member), node, depth + 1);
        }
    }

    fn value(&mut self, shape: &Shape, member: Option<&Member>, node: &Node, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        let before = self.found.len();
        match &shape.kind {
            ShapeKind::Document => {}
            ShapeKind::Boolean if node.as_bool().is_none() => self.expected(node, "a boolean"),
            ShapeKind::String | ShapeKind::Blob if node.as_str().is_none() => {
                self.expected(node, "a string");
            }
            ShapeKind::Enum => self.enumeration(shape, node),
            ShapeKind::Timestamp if node.as_str().is_none() && node.as_number().is_none() => {
                self.expected(node, "a timestamp");
            }
            kind if kind.is_number() => self.number(kind, node),
            ShapeKind::List => match node.as_array() {
                Some(elements) => self.list(shape, elements, depth),
                None => self.expected(node, "a list"),
            },
            ShapeKind::Map => match node.as_object() {
                Some(entries) => self.map(shape, entries, node.span, depth),
                None => self.expected(node, "an object"),
            },
            ShapeKind::Structure => match node.as_object() {
                Some(members) => self.structure(shape, members, node, depth),
                None => self.expected(node, &format!("an object of {}", shape.id.name())),
            },
            ShapeKind::Union => match node.as_object() {
                Some([(name, value)]) => match shape.member(name) {
                    Some(variant) => self.member(variant, value, depth),
                    None => self.unknown_member(shape, name, value),
                },
                _ => self.expected(node, "an object with exactly one member"),
            },
            _ => {}
        }
        if self.found.len() == before {
            self.constraints(shape, member, node);
        }
    }

    fn enumeration(&mut self, shape: &Shape, node: &Node) {
        let Some(text) = node.as_str() else { return self.expected(node, "a string") };
        let values = || shape.members.iter().map(Member::enum_text);
        if !values().any(|value| value == text) {
            let mut message = format!("`{text}` is not a value of {}", shape.id.name());
            if let Some(closest) = closest(text, values()) {
                message.push_str(&format!(", did you mean `{closest}`?"));
            }
            self.violates(node, message);
        }
    }

    fn number(&mut self, kind: &ShapeKind, node: &Node) {
        if node.as_number().is_none() {
            let non_finite = matches!(node.as_str(), Some("NaN" | "Infinity" | "-Infinity"));
            if non_finite && matches!(kind, ShapeKind::Float | ShapeKind::Double) {
                return;
            }
            return self.expected(node, "a number");
        }
        let limits = match kind {
            ShapeKind::Byte => Some((i64::from(i8::MIN), i64::from(i8::MAX))),
            ShapeKind::Short => Some((i64::from(i16::MIN), i64::from(i16::MAX))),
            ShapeKind::Integer | ShapeKind::IntEnum => {
                Some((i64::from(i32::MIN), i64::from(i32::MAX)))
            }
            ShapeKind::Long => Some((i64::MIN, i64::MAX)),
            _ => None,
        };
        if let Some((min, max)) = limits
            && !node.as_i64().is_some_and(|number| (min..=max).contains(&number))
        {
            self.wrong(node, format!("{} is not {}", node.to_compact_json(), article(kind.name())));
        }
    }

    fn list(&mut self, shape: &Shape, elements: &[Node], depth: usize) {
        let Some(member) = shape.member("member") else { return };
        for element in elements {
            if !(element.is_null() && shape.traits.has("sparse")) {
                self.member(member, element, depth);
            }
        }
        if shape.traits.has("uniqueItems") {
            for (i, element) in elements.iter().enumerate() {
                if elements[..i].contains(element) {
                    self.violates(element, "element stands twice".to_owned());
                }
            }
        }
    }

    fn map(&mut self, shape: &Shape, entries: &[(String, Node)], span: Span, depth: usize) {
        for (key, value) in entries {
            if let Some(member) = shape.member("key") {
                self.member(member, &Node::new(key.as_str(), span), depth);
            }
            if let Some(member) = shape.member("value")
                && !(value.is_null() && shape.traits.has("sparse"))
            {
                self.member(member, value, depth);
            }
        }
    }

    fn structure(&mut self, shape: &Shape, members: &[(String, Node)], node: &Node, depth: usize) {
        for (name, value) in members {
            match shape.member(name) {
                Some(member) => self.member(member, value, depth),
                None => self.unknown_member(shape, name, value),
            }
        }
        for member in &shape.members {
            let missing = node.get(&member.name).is_none();
            if missing && member.traits.has("required") {
                self.violates(node, format!("`{}` is missing", member.name));
            }
        }
    }

    fn unknown_member(&mut self, shape: &Shape, name: &str, value: &Node) {
        let mut message = format!("{} has no member `{name}`", shape.id.name());
        if let Some(closest) = closest(name, shape.members.iter().map(|m| m.name.as_str())) {
            message.push_str(&format!(", did you mean `{closest}`?"));
        }
        self.wrong(value, message);
    }

    /// `length` and `range`, those of the member before those of its target.
    fn constraints(&mut self, shape: &Shape, member: Option<&Member>, node: &Node) {
        let own = member.map(|member| &member.traits);
        let length =
            own.and_then(super::super::traits::Traits::length).or_else(|| shape.traits.length());
        let size = match &node.value {
            NodeValue::String(text) => Some(text.chars().count()),
            NodeValue::Array(elements) => Some(elements.len()),
            NodeValue::Object(entries) if shape.kind == ShapeKind::Map => Some(entries.len()),
            _ => None,
        };
        if let (Some(length), Some(size)) = (length, size) {
            let size = size as u64;
            if length.min.is_some_and(|min| size < min) || length.max.is_some_and(|max| size > max)
            {
                self.violates(node, format!("length {size} is out of range"));
            }
        }
        let range =
            own.and_then(super::super::traits::Traits::range).or_else(|| shape.traits.range());
        if let (Some(range), Some(number)) = (range, node.as_f64()) {
            let bound = |text: Option<&str>| text.and_then(|text| text.parse::<f64>().ok());
            if bound(range.min).is_some_and(|min| number < min)
                || bound(range.max).is_some_and(|max| number > max)
            {
                self.violates(node, format!("{} is out of range", node.to_compact_json()));
            }
        }
    }
}

impl Member {
    /// The value of a member of an `enum`: what `enumValue` says, else its name.
    #[must_use]
    pub fn enum_text(&self) -> &str {
        self.traits.text("enumValue").unwrap_or(&self.name)
    }
}

/// A word with its article.
fn article(word: &str) -> String {
    let vowel = word.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {word}", if vowel { "an" } else { "a" })
}

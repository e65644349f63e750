//! JSON values that know where they stand.
//!
//! Members keep their order and numbers their digits. What enters is text, what leaves is a tree of
//! [`Node`]s; [`Node::to_json`] goes the other way.

use crate::source::Span;
use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt::{self, Write};

/// A JSON value and its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: NodeValue,
    /// Where it stands.
    pub span: Span,
}

/// A JSON value.
#[derive(Clone, Debug)]
pub enum NodeValue {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as its digits.
    Number(Box<str>),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// Members in the order of the text.
    Object(Vec<(String, Node)>),
}

impl PartialEq for Node {
    /// Compares values, not places.
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl PartialEq for NodeValue {
    /// Objects are equal if they have the same members in any order.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => {
                a == b || matches!((a.parse::<f64>(), b.parse::<f64>()), (Ok(a), Ok(b)) if a == b)
            }
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => a == b,
            (Self::Object(a), Self::Object(b)) => {
                let same = |(key, value): &(String, Node)| {
                    b.iter().find(|(k, _)| k == key).is_some_and(|(_, v)| v == value)
                };
                a.len() == b.len() && a.iter().all(same)
            }
            _ => false,
        }
    }
}

/// Why a text is no tree of nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// What is wrong.
    pub message: String,
    /// Where.
    pub span: Span,
}

/// How deep values may be nested.
const MAX_DEPTH: usize = 120;

impl Node {
    /// A value that stands at `span`, or was made because of what stands there.
    #[must_use]
    pub fn new(value: impl Into<NodeValue>, span: Span) -> Self {
        Self { value: value.into(), span }
    }

    /// Reads a JSON text. `source` is the number its spans carry.
    ///
    /// # Errors
    /// When the text is not JSON, nests deeper than 120 levels, or has a key twice in one object.
    pub fn parse(text: &str, source: u16) -> Result<Self, ParseError> {
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| {
            let start = offset_of(text, error.line(), error.column());
            let message = error.to_string();
            // serde_json repeats the place, which the span tells already.
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            ParseError { message, span: Span { source, start, end: start } }
        })?;
        Reader { text, source }.node(raw, 0)
    }

    /// The value of a member, if this is an object that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.iter().find(|(k, _)| k == key).map(|(_, value)| value)
    }

    /// The text, if this is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            NodeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if this is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match &self.value {
            NodeValue::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The digits, if this is a number.
    #[must_use]
    pub fn as_number(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Number(digits) => Some(digits),
            _ => None,
        }
    }

    /// The number, if this is an integer that fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        let digits = self.as_number()?;
        digits.parse().ok().or_else(|| integral(digits.parse().ok()?))
    }

    /// The number, if this is one.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.parse().ok()
    }

    /// The elements, if this is a list.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            NodeValue::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members, if this is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[(String, Node)]> {
        match &self.value {
            NodeValue::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The members, if this is an object, to change them.
    pub fn as_object_mut(&mut self) -> Option<&mut Vec<(String, Node)>> {
        match &mut self.value {
            NodeValue::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Whether this is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.value, NodeValue::Null)
    }

    /// What kind of value this is, for messages.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.value {
            NodeValue::Null => "null",
            NodeValue::Bool(_) => "a boolean",
            NodeValue::Number(_) => "a number",
            NodeValue::String(_) => "a string",
            NodeValue::Array(_) => "a list",
            NodeValue::Object(_) => "an object",
        }
    }

    /// The value as JSON text: one space of indentation, short values on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        write_node(self, 0, &mut text);
        text.push('\n');
        text
    }

    /// The value as JSON text without white space.
    #[must_use]
    pub fn to_compact_json(&self) -> String {
        let mut text = String::new();
        write_inline(self, &mut text, false);
        text
    }
}

/// An integer that is written with a fraction or exponent.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
fn integral(number: f64) -> Option<i64> {
    let fits = number.fract() == 0.0 && number.abs() <= (1i64 << 53) as f64;
    fits.then_some(number as i64)
}

impl From<bool> for NodeValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for NodeValue {
    fn from(number: i64) -> Self {
        Self::Number(number.to_string().into())
    }
}

impl From<&str> for NodeValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for NodeValue {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<Vec<Node>> for NodeValue {
    fn from(elements: Vec<Node>) -> Self {
        Self::Array(elements)
    }
}

impl From<Vec<(String, Node)>> for NodeValue {
    fn from(members: Vec<(String, Node)>) -> Self {
        Self::Object(members)
    }
}

/// The byte at a line and column as serde_json counts them.
fn offset_of(text: &str, line: usize, column: usize) -> u32 {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let offset = (start + column.saturating_sub(1)).min(text.len());
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// Takes a text apart level by level. The parts are slices of the text, so that where they start
/// tells where they stand.
struct Reader<'a> {
    text: &'a str,
    source: u16,
}

impl Reader<'_> {
    fn span(&self, part: &str) -> Span {
        let start = part.as_ptr() as usize - self.text.as_ptr() as usize;
        let [start, end] =
            [start, start + part.len()].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
        Span { source: self.source, start, end }
    }

    fn node(&self, raw: &RawValue, depth: usize) -> Result<Node, ParseError> {
        let text = raw.get();
        let span = self.span(text);
        let error = |message: String| ParseError { message, span };
        if depth > MAX_DEPTH {
            return Err(error(format!("nested deeper than {MAX_DEPTH} levels")));
        }
        let mut json = serde_json::Deserializer::from_str(text);
        let value = match text.as_bytes().first() {
            Some(b'{') => {
                let members = json.deserialize_map(Members).map_err(|e| error(e.to_string()))?;
                self.object(members, span, depth)?
            }
            Some(b'[') => {
                let elements = json.deserialize_seq(Elements).map_err(|e| error(e.to_string()))?;
                let nodes: Result<_, _> =
                    elements.into_iter().map(|raw| self.node(raw, depth + 1)).collect();
                NodeValue::Array(nodes?)
            }
            Some(b'"') => {
                let text: Cow<'_, str> =
                    serde_json::from_str(text).map_err(|e| error(e.to_string()))?;
                NodeValue::String(text.into_owned())
            }
            Some(b't') => NodeValue::Bool(true),
            Some(b'f') => NodeValue::Bool(false),
            Some(b'n') => NodeValue::Null,
            _ => NodeValue::Number(text.into()),
        };
        Ok(Node { value, span })
    }

    fn object(
        &self,
        raw: Vec<(String, &RawValue)>,
        span: Span,
        depth: usize,
    ) -> Result<NodeValue, ParseError> {
        let mut members: Vec<(String, Node)> = Vec::with_capacity(raw.len());
        let mut keys = std::collections::HashSet::with_capacity(raw.len());
        for (key, raw) in raw {
            if !keys.insert(key.clone()) {
                let value = self.span(raw.get());
                let at = key_span(self.text, value, span.start);
                return Err(ParseError { message: format!("key `{key}` stands twice"), span: at });
            }
            let node = self.node(raw, depth + 1)?;
            members.push((key, node));
        }
        Ok(NodeValue::Object(members))
    }
}

/// The place of the key before a value: the last string before it, within its object.
pub(crate) fn key_span(text: &str, value: Span, object_start: u32) -> Span {
    let before = text.get(object_start as usize..value.start as usize).unwrap_or_default();
    let Some(end) = before.rfind('"') else { return value };
    let is_escaped =
        |at: usize| before[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
    let start = before[..end].rmatch_indices('"').map(|(at, _)| at).find(|at| !is_escaped(*at));
    let [start, end] = [start.unwrap_or(end), end + 1]
        .map(|at| object_start + u32::try_from(at).unwrap_or_default());
    Span { source: value.source, start, end }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(entry) = map.next_entry()? {
            members.push(entry);
        }
        Ok(members)
    }
}

struct Elements;

impl<'de> Visitor<'de> for Elements {
    type Value = Vec<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element()? {
            elements.push(element);
        }
        Ok(elements)
    }
}

/// How wide a value may be that stands on one line.
const LINE_WIDTH: usize = 100;

fn write_node(node: &Node, indent: usize, out: &mut String) {
    let mut inline = String::new();
    write_inline(node, &mut inline, true);
    if indent + inline.len() <= LINE_WIDTH {
        return out.push_str(&inline);
    }
    let pad = " ".repeat(indent + 1);
    match &node.value {
        NodeValue::Array(elements) => {
            out.push_str("[\n");
            for (i, element) in elements.iter().enumerate() {
                out.push_str(&pad);
                write_node(element, indent + 1, out);
                out.push_str(if i + 1 < elements.len() { ",\n" } else { "\n" });
            }
            out.push_str(&pad[1..]);
            out.push(']');
        }
        NodeValue::Object(members) => {
            out.push_str("{\n");
            for (i, (key, value)) in members.iter().enumerate() {
                out.push_str(&pad);
                write_string(key, out);
                out.push_str(": ");
                write_node(value, indent + 1, out);
                out.push_str(if i + 1 < members.len() { ",\n" } else { "\n" });
            }
            out.push_str(&pad[1..]);
            out.push('}');
        }
        _ => out.push_str(&inline),
    }
}

fn write_inline(node: &Node, out: &mut String, spaces: bool) {
    let (comma, colon) = if spaces { (", ", ": ") } else { (",", ":") };
    match &node.value {
        NodeValue::Null => out.push_str("null"),
        NodeValue::Bool(value) => {
            let _ = write!(out, "{value}");
        }
        NodeValue::Number(digits) => out.push_str(digits),
        NodeValue::String(text) => write_string(text, out),
        NodeValue::Array(elements) => {
            out.push('[');
            for (i, element) in elements.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { comma });
                write_inline(element, out, spaces);
            }
            out.push(']');
        }
        NodeValue::Object(members) => {
            out.push('{');
            for (i, (key, value)) in members.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { comma });
                write_string(key, out);
                out.push_str(colon);
                write_inline(value, out, spaces);
            }
            out.push('}');
        }
    }
}

fn write_string(text: &str, out: &mut String) {
    // A string always serializes.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_know_where_they_stand() {
        let text = "{\n \"a\": [1, {\"b\\\"\": \"x\"}],\n \"c\": 1.50\n}";
        let node = Node::parse(text, 7).unwrap();
        let inner = &node.get("a").unwrap().as_array().unwrap()[1];
        let value = inner.get("b\"").unwrap();
        assert_eq!(&text[value.span.start as usize..value.span.end as usize], "\"x\"");
        let key = key_span(text, value.span, inner.span.start);
        assert_eq!(&text[key.start as usize..key.end as usize], "\"b\\\"\"");
        assert_eq!(node.get("c").unwrap().as_number(), Some("1.50"));
        assert_eq!(value.span.source, 7);
    }

    #[test]
    fn bad_texts_are_refused_with_a_place() {
        for (text, message, start) in [
            ("", "EOF", 0),
            ("{\"a\":1,\"a\":2}", "key `a` stands twice", 7),
            ("{\"a\":\n tru}", "expected ident", 10),
            ("[1,]", "expected value", 3),
        ] {
            let error = Node::parse(text, 0).unwrap_err();
            assert!(error.message.contains(message), "{text}: {}", error.message);
            assert_eq!(error.span.start, start, "{text}");
        }
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert!(Node::parse(&deep, 0).is_err());
    }

    #[test]
    fn texts_come_back_the_same() {
        let text = "{\"z\": [1, 2.50, -1e3], \"a\": {\"k\": \"\\u0001é\"}, \"n\": [null, true]}\n";
        assert_eq!(Node::parse(text, 0).unwrap().to_json(), text);
    }
}

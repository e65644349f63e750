//! JSON text to nodes.

use super::{Node, NodeValue};
use crate::source::Span;
use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

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
    /// Reads a JSON text. `source` is the number its spans carry.
    ///
    /// # Errors
    /// When the text is not JSON, nests deeper than 120 levels, or has a key twice in one object.
    pub fn parse(text: &str, source: u16) -> Result<Self, ParseError> {
        // Some editors write a byte order mark, which says nothing.
        let json = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let raw: &RawValue = serde_json::from_str(json).map_err(|error| {
            let mark = u32::try_from(text.len() - json.len()).unwrap_or_default();
            let start = mark + offset_of(json, error.line(), error.column());
            let message = error.to_string();
            // serde_json repeats the place, which the span tells already.
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            ParseError { message, span: Span { source, start, end: start } }
        })?;
        Reader { text, source }.node(raw, 0)
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
fn key_span(text: &str, value: Span, object_start: u32) -> Span {
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
    fn a_byte_order_mark_is_skipped() {
        let text = "\u{FEFF}{\"a\": true}";
        let value = Node::parse(text, 0).unwrap().get("a").unwrap().span;
        assert_eq!(&text[value.start as usize..value.end as usize], "true");
        let error = Node::parse("\u{FEFF}[1,]", 0).unwrap_err();
        assert_eq!(error.span.start, 6);
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
}

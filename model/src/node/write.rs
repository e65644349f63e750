//! Nodes to JSON text.

use super::{Node, NodeValue};
use std::fmt::Write;

impl Node {
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
        write_inline(self, &mut text, false, usize::MAX);
        text
    }
}

/// How wide a value may be that stands on one line.
const LINE_WIDTH: usize = 100;

fn write_node(node: &Node, indent: usize, out: &mut String) {
    let start = out.len();
    let limit = (start + LINE_WIDTH).saturating_sub(indent);
    if write_inline(node, out, true, limit) {
        return;
    }
    out.truncate(start);
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
        _ => {
            write_inline(node, out, true, usize::MAX);
        }
    }
}

/// Writes a value on one line; `false` as soon as the text is longer than `limit`.
fn write_inline(node: &Node, out: &mut String, spaces: bool, limit: usize) -> bool {
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
                if !write_inline(element, out, spaces, limit) {
                    return false;
                }
            }
            out.push(']');
        }
        NodeValue::Object(members) => {
            out.push('{');
            for (i, (key, value)) in members.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { comma });
                write_string(key, out);
                out.push_str(colon);
                if !write_inline(value, out, spaces, limit) {
                    return false;
                }
            }
            out.push('}');
        }
    }
    out.len() <= limit
}

fn write_string(text: &str, out: &mut String) {
    // A string always serializes.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_the_same() {
        let text = "{\"z\": [1, 2.50, -1e3], \"a\": {\"k\": \"\\u0001é\"}, \"n\": [null, true]}\n";
        assert_eq!(Node::parse(text, 0).unwrap().to_json(), text);
    }
}

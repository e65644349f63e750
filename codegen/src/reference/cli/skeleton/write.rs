//! Skeletons as JSON and as YAML, which has a comment beside a member.

use goldsmith_model::{Node, Span};

const INDENT: &str = "    ";

/// A value of a skeleton.
pub(super) enum Value {
    /// A scalar as it is written.
    Scalar(String),
    List(Box<Value>),
    Object(Vec<Entry>),
}

/// A member of a structure, or the entry of a map.
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: Value,
    /// What is to be known of it.
    pub(super) comment: String,
}

/// A text as JSON.
pub(super) fn json(text: &str) -> String {
    Node::new(text, Span::default()).to_compact_json()
}

impl Value {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Object(entries) if entries.is_empty())
    }

    pub(super) fn write_json(&self, indent: &str, out: &mut String) {
        let inner = format!("{indent}{INDENT}");
        match self {
            Self::Scalar(text) => out.push_str(text),
            _ if self.is_empty() => out.push_str("{}"),
            Self::List(element) => {
                out.push_str(&format!("[\n{inner}"));
                element.write_json(&inner, out);
                out.push_str(&format!("\n{indent}]"));
            }
            Self::Object(entries) => {
                out.push_str("{\n");
                for (i, entry) in entries.iter().enumerate() {
                    out.push_str(&format!("{inner}{}: ", json(&entry.key)));
                    entry.value.write_json(&inner, out);
                    out.push_str(if i + 1 == entries.len() { "\n" } else { ",\n" });
                }
                out.push_str(&format!("{indent}}}"));
            }
        }
    }

    /// Writes a value that starts on its own line.
    pub(super) fn write_yaml(&self, indent: &str, out: &mut String) {
        match self {
            Self::Scalar(text) => out.push_str(&format!("{indent}{text}\n")),
            _ if self.is_empty() => out.push_str(&format!("{indent}{{}}\n")),
            Self::List(element) => {
                let mut text = String::new();
                element.write_yaml(&format!("{indent}  "), &mut text);
                // The first line of the element starts behind the dash.
                let rest = text.get(indent.len() + 2..).unwrap_or_default();
                out.push_str(&format!("{indent}- {rest}"));
            }
            Self::Object(entries) => {
                for entry in entries {
                    entry.write_yaml(indent, out);
                }
            }
        }
    }
}

impl Entry {
    fn write_yaml(&self, indent: &str, out: &mut String) {
        let comment = match self.comment.as_str() {
            "" => String::new(),
            comment => format!(" # {comment}"),
        };
        let key = yaml_key(&self.key);
        match &self.value {
            Value::Scalar(text) => out.push_str(&format!("{indent}{key}: {text}{comment}\n")),
            value if value.is_empty() => {
                out.push_str(&format!("{indent}{key}: {{}}{comment}\n"));
            }
            // A list may stand as far in as its key.
            value @ Value::List(_) => {
                out.push_str(&format!("{indent}{key}:{comment}\n"));
                value.write_yaml(indent, out);
            }
            value @ Value::Object(_) => {
                out.push_str(&format!("{indent}{key}:{comment}\n"));
                value.write_yaml(&format!("{indent}  "), out);
            }
        }
    }
}

/// A key, in quotes if YAML would take it for something else than a text.
fn yaml_key(key: &str) -> String {
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"];
    let is_plain = key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !words.contains(&key.to_ascii_lowercase().as_str());
    if is_plain { key.to_owned() } else { format!("'{}'", key.replace('\'', "''")) }
}

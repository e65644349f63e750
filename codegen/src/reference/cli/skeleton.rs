//! Skeletons: an input or output with a value of no meaning for each member, to be filled in.
//!
//! Members stand in the order of the model; a list has one element, a map one entry; an enum has its
//! first value. What contains itself is empty there.

use crate::docs::markdown;
use crate::reference::{input, output};
use goldsmith_model::{Member, Model, Node, Shape, ShapeId, ShapeKind, Span};

/// How deep shapes are shown in each other.
const MAX_DEPTH: usize = 50;
/// How many values a skeleton may have before what lies within is left empty.
const MAX_VALUES: usize = 50_000;
const INDENT: &str = "    ";

/// Which skeleton.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skeleton {
    /// The input, as JSON.
    Input,
    /// The input, as YAML with what is to be known of each member beside it.
    YamlInput,
    /// The output, as JSON, with the names of members as texts.
    Output,
}

/// The skeleton of the input or output of an operation.
#[must_use]
pub fn skeleton(model: &Model, operation: &Shape, kind: Skeleton) -> String {
    let shape = match kind {
        Skeleton::Input | Skeleton::YamlInput => input(model, operation),
        Skeleton::Output => output(model, operation),
    };
    let mut maker = Maker { model, kind, path: Vec::new(), values: 0 };
    let value = match shape {
        Some(shape) => maker.aggregate(shape),
        None => Value::Object(Vec::new()),
    };
    let mut text = String::new();
    match kind {
        Skeleton::YamlInput => value.write_yaml("", &mut text),
        Skeleton::Input | Skeleton::Output => {
            value.write_json("", &mut text);
            text.push('\n');
        }
    }
    text
}

enum Value {
    /// A scalar as it is written.
    Scalar(String),
    List(Box<Value>),
    Object(Vec<Entry>),
}

struct Entry {
    key: String,
    value: Value,
    /// What is to be known of it.
    comment: String,
}

struct Maker<'a> {
    model: &'a Model,
    kind: Skeleton,
    /// The shapes on the way.
    path: Vec<&'a ShapeId>,
    values: usize,
}

impl<'a> Maker<'a> {
    /// A value of a shape that is called `name`.
    fn value(&mut self, shape: &'a Shape, name: &str) -> Value {
        self.values += 1;
        let is_output = self.kind == Skeleton::Output;
        let text = match shape.kind {
            ShapeKind::Structure | ShapeKind::Union | ShapeKind::List | ShapeKind::Map => {
                let is_shown = self.path.len() < MAX_DEPTH && self.values < MAX_VALUES;
                return if is_shown { self.aggregate(shape) } else { Value::Object(Vec::new()) };
            }
            ShapeKind::Boolean => "true".to_owned(),
            ShapeKind::Timestamp => self.quoted("1970-01-01T00:00:00"),
            ShapeKind::Blob if self.kind == Skeleton::YamlInput => "!!binary ''".to_owned(),
            ShapeKind::Blob if !is_output => "null".to_owned(),
            ShapeKind::Document => "{}".to_owned(),
            ref kind if kind.is_integral() => "0".to_owned(),
            ref kind if kind.is_number() => "0.0".to_owned(),
            ShapeKind::Enum if !is_output => {
                let first = shape.members.first().map(Member::enum_text);
                self.quoted(first.unwrap_or_default())
            }
            ShapeKind::String | ShapeKind::Enum if is_output => self.quoted(name),
            _ => self.quoted(""),
        };
        Value::Scalar(text)
    }

    fn aggregate(&mut self, shape: &'a Shape) -> Value {
        let is_structure = matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union);
        if is_structure && self.path.contains(&&shape.id) {
            return Value::Object(Vec::new());
        }
        self.path.push(&shape.id);
        let value = match shape.kind {
            ShapeKind::List => self.list(shape),
            ShapeKind::Map => self.map(shape),
            _ => {
                let members = shape.members.iter();
                Value::Object(members.filter_map(|member| self.entry(shape, member)).collect())
            }
        };
        self.path.pop();
        value
    }

    fn list(&mut self, shape: &'a Shape) -> Value {
        let element = shape.member("member").and_then(|member| self.model.target(member));
        let value = element.map(|element| self.value(element, element.id.name()));
        Value::List(Box::new(value.unwrap_or(Value::Object(Vec::new()))))
    }

    fn map(&mut self, shape: &'a Shape) -> Value {
        let value = shape.member("value").and_then(|member| self.model.target(member));
        let value = value.map(|value| self.value(value, ""));
        let entry = |value| Entry { key: "KeyName".to_owned(), value, comment: String::new() };
        Value::Object(value.map(entry).into_iter().collect())
    }

    fn entry(&mut self, shape: &Shape, member: &'a Member) -> Option<Entry> {
        let target = self.model.target(member)?;
        let comment = match self.kind {
            Skeleton::YamlInput => comment(self.model, shape, member),
            Skeleton::Input | Skeleton::Output => String::new(),
        };
        Some(Entry { key: member.name.clone(), value: self.value(target, &member.name), comment })
    }

    fn quoted(&self, text: &str) -> String {
        match self.kind {
            Skeleton::YamlInput => format!("'{}'", text.replace('\'', "''")),
            Skeleton::Input | Skeleton::Output => json(text),
        }
    }
}

/// A text as JSON.
fn json(text: &str) -> String {
    Node::new(text, Span::default()).to_compact_json()
}

/// Whether a member is required, the first sentence of its text, and its values.
fn comment(model: &Model, shape: &Shape, member: &Member) -> String {
    let mut parts = Vec::new();
    if shape.kind == ShapeKind::Structure && member.traits.has("required") {
        parts.push("[REQUIRED]".to_owned());
    }
    if let Some(text) = member.traits.documentation() {
        let lines = markdown::lines(text);
        let paragraph: Vec<&str> =
            lines.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
        let paragraph = paragraph.join(" ");
        let end = paragraph.find(". ").map_or(paragraph.len(), |at| at + 1);
        parts.push(paragraph[..end].to_owned());
    }
    if let Some(target) = model.target(member).filter(|target| target.kind == ShapeKind::Enum) {
        let values: Vec<&str> = target.members.iter().map(Member::enum_text).collect();
        parts.push(format!("Valid values are: {}.", values.join(", ")));
    }
    // A comment ends with its line.
    parts.join(" ").replace(['\n', '\r'], " ")
}

impl Value {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Object(entries) if entries.is_empty())
    }

    fn write_json(&self, indent: &str, out: &mut String) {
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
    fn write_yaml(&self, indent: &str, out: &mut String) {
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

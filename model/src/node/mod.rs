//! JSON values that know where they stand.
//!
//! Members keep their order and numbers their digits. What enters is text, what leaves is a tree of
//! [`Node`]s; [`Node::to_json`] goes the other way.

mod number;
mod parse;
mod write;

pub use number::compare_numbers;
pub use parse::ParseError;

use crate::source::Span;

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
                a == b || compare_numbers(a, b) == Some(std::cmp::Ordering::Equal)
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

impl Node {
    /// A value that stands at `span`, or was made because of what stands there.
    #[must_use]
    pub fn new(value: impl Into<NodeValue>, span: Span) -> Self {
        Self { value: value.into(), span }
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

//! The values of enums, as documentation tells of them.
//!
//! An enum of texts or numbers enters, the values that people may use leave, each as it is sent. Those
//! that a model keeps for who runs the service are not among them.

use super::code;
use goldsmith_model::{Member, Node, Shape, ShapeKind};

/// The values of an enum that people are told of; none of a shape that is no enum.
pub fn values(shape: &Shape) -> impl Iterator<Item = &Member> {
    let is_enum = matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum);
    shape.members.iter().filter(move |member| is_enum && !member.traits.has("internal"))
}

/// A value as it is sent: a text, or the digits of a number.
#[must_use]
pub fn sent(value: &Member) -> &str {
    let number = value.traits.get("enumValue").and_then(Node::as_number);
    number.unwrap_or_else(|| value.enum_text())
}

/// A value as code; a number with the name that tells what it means.
pub(super) fn named(value: &Member) -> String {
    let text = code(sent(value));
    let is_number = value.traits.get("enumValue").is_some_and(|node| node.as_number().is_some());
    if is_number { format!("{text} ({})", value.name) } else { text }
}

/// Which of the values are deprecated, if any is: each as code.
pub(crate) fn deprecated(shape: &Shape) -> Option<String> {
    let values = values(shape).filter(|value| value.traits.has("deprecated"));
    let values: Vec<String> = values.map(|value| code(sent(value))).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

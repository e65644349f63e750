//! The type and the constraints of a field, in the words of REST references.
//!
//! The constraints of what a list or map is made of stand at the field, behind words that tell of what
//! they are: none for the elements of a list, `Key` and `Value` for those of a map.

use crate::docs::syntax::{events_of, is_raw};
use crate::docs::values::{self, values};
use crate::docs::{Binding, code};
use goldsmith_model::{Length, Member, Model, Range, Shape, ShapeKind, Traits};

/// How deep the types and constraints of collections within collections are told.
const MAX_DEPTH: usize = 8;

/// The type of a field that is bound to a part of a message, or to none.
pub(super) fn type_name(model: &Model, member: &Member, binding: Option<Binding<'_>>) -> String {
    if let Some(union) = events_of(model, member) {
        return format!("Event stream of {} objects", union.id.name());
    }
    let Some(target) = model.target(member) else { return String::new() };
    let is_body = matches!(binding, Some(Binding::Payload | Binding::EventPayload));
    match target.kind {
        ShapeKind::Blob if is_body && is_raw(target) => "Binary data".to_owned(),
        _ => phrase(model, target, 0),
    }
}

/// A type at the start of a phrase.
fn phrase(model: &Model, shape: &Shape, depth: usize) -> String {
    let part = |name: &str| part(model, shape, name, depth);
    match shape.kind {
        ShapeKind::Structure | ShapeKind::Union => format!("{} object", shape.id.name()),
        ShapeKind::List => {
            format!("Array of {}", part("member").map_or(String::new(), |e| many(model, e, depth)))
        }
        ShapeKind::Map => {
            format!(
                "String to {} map",
                part("value").map_or(String::new(), |v| one(model, v, depth))
            )
        }
        ref kind => simple(kind).to_owned(),
    }
}

/// What a shape is made of, unless that is too deep.
fn part<'a>(model: &'a Model, shape: &Shape, name: &str, depth: usize) -> Option<&'a Shape> {
    shape.member(name).filter(|_| depth < MAX_DEPTH).and_then(|member| model.target(member))
}

/// A type within a phrase.
fn one(model: &Model, shape: &Shape, depth: usize) -> String {
    match shape.kind {
        ShapeKind::List => phrase(model, shape, depth + 1).replacen("Array", "array", 1),
        ShapeKind::Structure | ShapeKind::Union | ShapeKind::Map => phrase(model, shape, depth + 1),
        ref kind => within(simple(kind)),
    }
}

/// Several values of a type within a phrase.
fn many(model: &Model, shape: &Shape, depth: usize) -> String {
    match shape.kind {
        ShapeKind::List => {
            let element = part(model, shape, "member", depth + 1);
            let elements = element.map_or(String::new(), |e| many(model, e, depth + 1));
            format!("arrays of {elements}")
        }
        _ => format!("{}s", one(model, shape, depth)),
    }
}

/// A simple type within a phrase: words that are no names are in lower case.
fn within(name: &str) -> String {
    if name.starts_with("JSON") || name.starts_with("Base64") {
        return name.to_owned();
    }
    name.to_lowercase()
}

fn simple(kind: &ShapeKind) -> &'static str {
    match kind {
        ShapeKind::Blob => "Base64-encoded binary data object",
        ShapeKind::Boolean => "Boolean",
        ShapeKind::Byte => "Byte",
        ShapeKind::Short => "Short",
        ShapeKind::Integer | ShapeKind::IntEnum => "Integer",
        ShapeKind::Long => "Long",
        ShapeKind::Float => "Float",
        ShapeKind::Double => "Double",
        ShapeKind::BigInteger | ShapeKind::BigDecimal => "Number",
        ShapeKind::Timestamp => "Timestamp",
        ShapeKind::Document => "JSON value",
        _ => "String",
    }
}

/// The constraints of a field.
pub(super) fn constraints(model: &Model, member: &Member) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(target) = model.target(member) {
        within_value(model, &member.traits, target, "", 0, &mut facts);
    }
    if let Some(default) = member.traits.default_value() {
        facts.push(format!("Default: {}", code(&default.to_compact_json())));
    }
    facts
}

/// The constraints of a value and of all that it is made of.
fn within_value(
    model: &Model,
    own: &Traits,
    target: &Shape,
    prefix: &str,
    depth: usize,
    facts: &mut Vec<String>,
) {
    let what = match target.kind {
        ShapeKind::List => "Array Members",
        ShapeKind::Map => "Map Entries",
        _ => return scalar(own, target, prefix, facts),
    };
    if let Some(length) = own.length().or_else(|| target.traits.length()) {
        facts.push(format!("{prefix}{what}: {}", length_text(length, "number", Some("item"))));
    }
    for (name, next) in [("member", ""), ("key", "Key "), ("value", "Value ")] {
        let Some(part) = target.member(name).filter(|_| depth < MAX_DEPTH) else { continue };
        let Some(inner) = model.target(part) else { continue };
        // The elements of a list have constraints of the same words as itself if they are lists, too.
        let is_nested = name == "member" && matches!(inner.kind, ShapeKind::List | ShapeKind::Map);
        let prefix = format!("{prefix}{}", if is_nested { "Member " } else { next });
        within_value(model, &part.traits, inner, &prefix, depth + 1, facts);
    }
}

/// The constraints of a value that is no collection, those of the member before those of its target.
fn scalar(own: &Traits, target: &Shape, prefix: &str, facts: &mut Vec<String>) {
    if let Some(length) = own.length().or_else(|| target.traits.length()) {
        let text = length_text(length, "length", None);
        facts.push(format!("{prefix}Length Constraints: {text}"));
    }
    if let Some(range) = own.range().or_else(|| target.traits.range()) {
        facts.push(format!("{prefix}Valid Range: {}", range_text(range)));
    }
    if let Some(pattern) = own.pattern().or_else(|| target.traits.pattern()) {
        facts.push(format!("{prefix}Pattern: {}", code(pattern)));
    }
    let all: Vec<String> = values(target).map(|value| code(values::sent(value))).collect();
    if !all.is_empty() {
        facts.push(format!("{prefix}Valid Values: {}", all.join(" | ")));
    }
    if let Some(deprecated) = values::deprecated(target) {
        facts.push(format!("{prefix}Deprecated Values: {deprecated}"));
    }
}

fn length_text(length: Length, what: &str, unit: Option<&str>) -> String {
    let bound = |word: &str, count: u64| match unit {
        Some(unit) if count == 1 => format!("{word} {what} of {count} {unit}."),
        Some(unit) => format!("{word} {what} of {count} {unit}s."),
        None => format!("{word} {what} of {count}."),
    };
    match (length.min, length.max) {
        (Some(min), Some(max)) if min == max => bound("Fixed", min),
        (min, max) => {
            let min = min.map(|min| bound("Minimum", min));
            let max = max.map(|max| bound("Maximum", max));
            min.into_iter().chain(max).collect::<Vec<_>>().join(" ")
        }
    }
}

fn range_text(range: Range<'_>) -> String {
    let bound =
        |word: &str, value: Option<&str>| value.map(|value| format!("{word} value of {value}."));
    let bounds = [bound("Minimum", range.min), bound("Maximum", range.max)];
    bounds.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

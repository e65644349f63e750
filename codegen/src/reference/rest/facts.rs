//! The type and the constraints of a field, in the words of REST references.
//!
//! The constraints of the elements of a list stand at the list.

use crate::docs::code;
use goldsmith_model::{Length, Member, Model, Range, Shape, ShapeKind, Traits};

/// The type of a field.
pub(super) fn type_name(model: &Model, member: &Member) -> String {
    let Some(target) = model.target(member) else { return String::new() };
    let part = |name: &str| target.member(name).and_then(|member| model.target(member));
    match target.kind {
        ShapeKind::List => part("member").map_or(String::new(), |element| array(model, element)),
        ShapeKind::Map => {
            let value = part("value").map_or(String::new(), |value| plain(model, value));
            format!("String to {} map", lower(&value))
        }
        _ => plain(model, target),
    }
}

fn array(model: &Model, element: &Shape) -> String {
    match element.kind {
        ShapeKind::List => {
            let inner = element.member("member").and_then(|member| model.target(member));
            format!("Array of arrays of {}", lower(&inner.map_or(String::new(), plural)))
        }
        _ => format!("Array of {}", lower(&plural(element))),
    }
}

/// Several values of a type.
fn plural(shape: &Shape) -> String {
    match shape.kind {
        ShapeKind::Structure | ShapeKind::Union => format!("{} objects", shape.id.name()),
        ShapeKind::Map => "maps".to_owned(),
        ShapeKind::List => "arrays".to_owned(),
        _ => format!("{}s", simple(&shape.kind)),
    }
}

fn plain(model: &Model, shape: &Shape) -> String {
    match shape.kind {
        ShapeKind::Structure | ShapeKind::Union => format!("{} object", shape.id.name()),
        ShapeKind::List => {
            let element = shape.member("member").and_then(|member| model.target(member));
            format!("Array of {}", lower(&element.map_or(String::new(), plural)))
        }
        ShapeKind::Map => "Map".to_owned(),
        ref kind => simple(kind).to_owned(),
    }
}

/// A name of a simple type within a sentence; a shape is called what it is called.
fn lower(name: &str) -> String {
    if name.ends_with(" object") || name.ends_with(" objects") {
        return name.to_owned();
    }
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
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
    let Some(target) = model.target(member) else { return facts };
    match target.kind {
        ShapeKind::List | ShapeKind::Map => {
            let is_list = target.kind == ShapeKind::List;
            let what = if is_list { "Array Members" } else { "Map Entries" };
            if let Some(length) = member.traits.length().or_else(|| target.traits.length()) {
                facts.push(format!("{what}: {}", length_text(length, "number", Some("item"))));
            }
            for (part, prefix) in [("member", ""), ("key", "Key "), ("value", "Value ")] {
                if let Some(part) = target.member(part) {
                    scalar(&part.traits, model.target(part), prefix, &mut facts);
                }
            }
        }
        _ => scalar(&member.traits, Some(target), "", &mut facts),
    }
    if let Some(default) = member.traits.default_value() {
        facts.push(format!("Default: {}", code(&default.to_compact_json())));
    }
    facts
}

/// The constraints of a value, those of the member before those of its target.
fn scalar(own: &Traits, target: Option<&Shape>, prefix: &str, facts: &mut Vec<String>) {
    let Some(target) = target else { return };
    let is_collection = matches!(target.kind, ShapeKind::List | ShapeKind::Map);
    let length = own.length().or_else(|| target.traits.length());
    if let Some(length) = length.filter(|_| !is_collection) {
        let text = length_text(length, "length", None);
        facts.push(format!("{prefix}Length Constraints: {text}"));
    }
    if let Some(range) = own.range().or_else(|| target.traits.range()) {
        facts.push(format!("{prefix}Valid Range: {}", range_text(range)));
    }
    if let Some(pattern) = own.pattern().or_else(|| target.traits.pattern()) {
        facts.push(format!("{prefix}Pattern: {}", code(pattern)));
    }
    if target.kind == ShapeKind::Enum {
        let values: Vec<String> = target.members.iter().map(|m| code(m.enum_text())).collect();
        facts.push(format!("{prefix}Valid Values: {}", values.join(" | ")));
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

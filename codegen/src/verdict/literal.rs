//! How defaults are spelled in messages, which also tells them apart.

use crate::api::{Literal, Member};

/// A default as text; two are the same if their texts are. Numbers that are none are the same, too.
fn text(literal: &Literal) -> String {
    match literal {
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) | Literal::IntEnum(value) => value.to_string(),
        Literal::Float(value) => format!("{value:?}"),
        Literal::String(value) | Literal::Enum(value) => format!("{value:?}"),
        Literal::Blob(bytes) => format!("the bytes {bytes:?}"),
        Literal::Timestamp(seconds, 0) => format!("{seconds} s"),
        Literal::Timestamp(seconds, nanoseconds) => format!("{seconds} s {nanoseconds} ns"),
        Literal::Digits(digits) => digits.clone(),
        Literal::Empty => "empty".to_owned(),
        Literal::Document(node) => node.to_compact_json(),
    }
}

fn optional(literal: Option<&Literal>) -> String {
    literal.map_or_else(|| "nothing".to_owned(), text)
}

/// What has changed in the defaults of a member, if anything has.
pub(super) fn difference(old: &Member, new: &Member) -> Option<String> {
    for (what, old, new) in [
        ("a new value has", &old.default, &new.default),
        ("a server takes what is absent for", &old.server_default, &new.server_default),
        ("a client takes what is missing for", &old.correction, &new.correction),
    ] {
        let (old, new) = (optional(old.as_ref()), optional(new.as_ref()));
        if old != new {
            return Some(format!("{what} {new} instead of {old}"));
        }
    }
    None
}

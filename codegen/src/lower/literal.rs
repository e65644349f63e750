//! Defaults as values of Rust.

use crate::api::Literal;
use goldsmith::schema::TimestampFormat;
use goldsmith::{Blob, Timestamp};
use goldsmith_model::{Node, NodeValue, Shape, ShapeKind};

/// The value of a default for what a member targets; none where it is not one.
pub(super) fn literal(target: &Shape, node: &Node) -> Option<Literal> {
    Some(match target.kind {
        ShapeKind::Boolean => Literal::Bool(node.as_bool()?),
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long => {
            Literal::Integer(node.as_i64()?)
        }
        ShapeKind::IntEnum => Literal::IntEnum(node.as_i64()?),
        ShapeKind::Float | ShapeKind::Double => Literal::Float(match node.as_str() {
            Some("NaN") => f64::NAN,
            Some("Infinity") => f64::INFINITY,
            Some("-Infinity") => f64::NEG_INFINITY,
            _ => node.as_f64().filter(|number| fits(&target.kind, *number))?,
        }),
        ShapeKind::String => Literal::String(node.as_str()?.to_owned()),
        ShapeKind::Enum => Literal::Enum(node.as_str()?.to_owned()),
        // As Smithy has it: the text of a blob is base64.
        ShapeKind::Blob => Literal::Blob(Blob::from_base64(node.as_str()?).ok()?.to_vec()),
        ShapeKind::BigInteger | ShapeKind::BigDecimal => {
            Literal::Digits(node.as_number()?.to_owned())
        }
        ShapeKind::Timestamp => timestamp(node)?,
        ShapeKind::List | ShapeKind::Map => Literal::Empty,
        ShapeKind::Document => match &node.value {
            NodeValue::Null => return None,
            _ => Literal::Document(node.clone()),
        },
        _ => return None,
    })
}

/// Whether a number is one of a kind of float, and not beyond all of them.
#[allow(clippy::cast_possible_truncation)]
fn fits(kind: &ShapeKind, number: f64) -> bool {
    if *kind == ShapeKind::Float { (number as f32).is_finite() } else { number.is_finite() }
}

/// Epoch seconds, or the text of a date.
pub(super) fn timestamp(node: &Node) -> Option<Literal> {
    let (text, format) = match node.as_str() {
        Some(text) => (text, TimestampFormat::DateTime),
        None => (node.as_number()?, TimestampFormat::EpochSeconds),
    };
    let timestamp = Timestamp::parse(text, format).ok()?;
    Some(Literal::Timestamp(timestamp.unix_seconds(), timestamp.subsec_nanos()))
}

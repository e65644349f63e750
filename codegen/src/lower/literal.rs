//! Defaults as values of Rust.

use crate::api::Literal;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
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
            _ => node.as_f64()?,
        }),
        ShapeKind::String => Literal::String(node.as_str()?.to_owned()),
        ShapeKind::Enum => Literal::Enum(node.as_str()?.to_owned()),
        // As Smithy has it: the text of a blob is base64.
        ShapeKind::Blob => Literal::Blob(BASE64_STANDARD.decode(node.as_str()?).ok()?),
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

/// Epoch seconds, or the text of a date, which the generated code parses.
#[allow(clippy::cast_possible_truncation)]
fn timestamp(node: &Node) -> Option<Literal> {
    let digits = node.as_number()?;
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let seconds: i64 = whole.parse().ok()?;
    let nanos: u32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    (seconds >= 0 || nanos == 0).then_some(Literal::Timestamp(seconds, nanos))
}

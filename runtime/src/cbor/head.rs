//! The first bytes of a data item: what it is, and how much of it there is.

use crate::out::Out;
use crate::read_error::Reason;

/// What a data item is, with its argument; `None` is a length that nobody tells before the end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Head {
    /// An integer that is not negative.
    Unsigned(u64),
    /// The integer -1 - n.
    Negative(u64),
    /// A string of bytes.
    Bytes(Option<u64>),
    /// A string of UTF-8.
    Text(Option<u64>),
    /// A list.
    List(Option<u64>),
    /// A map.
    Map(Option<u64>),
    /// A tag, whose item follows.
    Tag(u64),
    /// `false` or `true`.
    Boolean(bool),
    /// `null` or `undefined`.
    Null,
    /// A float of any width.
    Float(f64),
    /// The end of what has no length.
    Break,
}

/// The head at the start of `bytes`, and how many bytes it has.
pub(super) fn decode(bytes: &[u8]) -> Result<(Head, usize), Reason> {
    let (&first, rest) = bytes.split_first().ok_or(Reason::Truncated)?;
    let (major, low) = (first >> 5, first & 31);
    let (argument, length) = match low {
        0..=23 => (Some(u64::from(low)), 1),
        24 => (Some(u64::from(u8::from_be_bytes(taken(rest)?))), 2),
        25 => (Some(u64::from(u16::from_be_bytes(taken(rest)?))), 3),
        26 => (Some(u64::from(u32::from_be_bytes(taken(rest)?))), 5),
        27 => (Some(u64::from_be_bytes(taken(rest)?)), 9),
        31 => (None, 1),
        _ => return Err(Reason::Expected("a data item")),
    };
    let head = match (major, argument) {
        (0, Some(number)) => Head::Unsigned(number),
        (1, Some(number)) => Head::Negative(number),
        (2, length) => Head::Bytes(length),
        (3, length) => Head::Text(length),
        (4, length) => Head::List(length),
        (5, length) => Head::Map(length),
        (6, Some(tag)) => Head::Tag(tag),
        (7, None) => Head::Break,
        (7, Some(argument)) => match low {
            20 => Head::Boolean(false),
            21 => Head::Boolean(true),
            22 | 23 => Head::Null,
            25 => Head::Float(half(u16::try_from(argument).unwrap_or_default())),
            26 => {
                let bits = u32::try_from(argument).unwrap_or_default();
                Head::Float(f64::from(f32::from_bits(bits)))
            }
            27 => Head::Float(f64::from_bits(argument)),
            _ => return Err(Reason::Expected("a data item")),
        },
        _ => return Err(Reason::Expected("a data item")),
    };
    Ok((head, length))
}

fn taken<const N: usize>(bytes: &[u8]) -> Result<[u8; N], Reason> {
    bytes.first_chunk().copied().ok_or(Reason::Truncated)
}

/// A float of 16 bits.
fn half(bits: u16) -> f64 {
    let exponent = i32::from(bits >> 10 & 31);
    let fraction = f64::from(bits & 1023);
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (fraction + 1024.0) * 2f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 { -size } else { size }
}

/// Appends the shortest head of a major type with an argument.
pub(super) fn encode(out: &mut Out, major: u8, argument: u64) {
    let first = major << 5;
    if argument < 24 {
        out.push(first | argument.to_be_bytes()[7]);
    } else if let Ok(argument) = u8::try_from(argument) {
        out.extend(&[first | 24, argument]);
    } else if let Ok(argument) = u16::try_from(argument) {
        out.push(first | 25);
        out.extend(&argument.to_be_bytes());
    } else if let Ok(argument) = u32::try_from(argument) {
        out.push(first | 26);
        out.extend(&argument.to_be_bytes());
    } else {
        out.push(first | 27);
        out.extend(&argument.to_be_bytes());
    }
}

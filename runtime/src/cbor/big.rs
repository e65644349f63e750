//! Numbers of any size, as bignums and decimal fractions.
//!
//! What is written may be longer than what is read back: any number is written, and readers take up to
//! [`MAX_BYTES`], since converting takes the square of them, and a message may hold many.

use super::binary::to_bytes;
use super::head::encode;
use super::tag;
use crate::out::Out;

/// How many bytes a number may have that is read: about 2,460 digits.
pub(super) const MAX_BYTES: usize = 1024;

/// One more than what a group of nine digits holds.
const GROUP: u64 = 1_000_000_000;

/// Appends an integer: as one of CBOR's own if it fits, else as a bignum.
pub(super) fn encode_integer(out: &mut Out, digits: &str) {
    let (negative, digits) = match digits.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, digits),
    };
    let mut bytes = to_bytes(digits);
    // CBOR has one zero.
    let negative = negative && bytes.iter().any(|byte| *byte != 0);
    if negative {
        // -1 - n is what is written.
        decrement(&mut bytes);
    }
    let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    let bytes = &bytes[start..];
    if bytes.len() <= 8 {
        let number = bytes.iter().fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
        encode(out, u8::from(negative), number);
    } else {
        encode(out, 6, if negative { tag::NEGATIVE_BIGNUM } else { tag::BIGNUM });
        encode(out, 2, bytes.len() as u64);
        out.extend(bytes);
    }
}

/// Appends a decimal fraction, such as `-12.50` or `1e30`.
pub(super) fn encode_decimal(out: &mut Out, text: &str) {
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], exponent_of(&text[at + 1..])),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let scale = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
    let exponent = exponent.saturating_sub(scale);
    let digits = format!("{whole}{fraction}");
    if exponent == 0 {
        return encode_integer(out, &digits);
    }
    encode(out, 6, tag::DECIMAL);
    encode(out, 4, 2);
    encode_integer(out, &exponent.to_string());
    encode_integer(out, &digits);
}

/// The exponent in these digits, or the nearest one that CBOR has.
fn exponent_of(digits: &str) -> i64 {
    let nearest = if digits.starts_with('-') { i64::MIN } else { i64::MAX };
    digits.parse().unwrap_or(nearest)
}

fn decrement(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().rev() {
        let (less, borrowed) = byte.overflowing_sub(1);
        *byte = less;
        if !borrowed {
            return;
        }
    }
}

/// The digits of a bignum; none where it has too many.
pub(super) fn digits(bytes: &[u8], negative: bool) -> Option<String> {
    if bytes.len() > MAX_BYTES {
        return None;
    }
    let mut bytes = bytes.to_vec();
    if negative {
        // -1 - n is what was written.
        bytes.insert(0, 0);
        for byte in bytes.iter_mut().rev() {
            let (more, carried) = byte.overflowing_add(1);
            *byte = more;
            if !carried {
                break;
            }
        }
    }
    // Digits in groups of nine, the least significant first.
    let mut groups: Vec<u32> = Vec::new();
    for word in bytes.rchunks(4).rev() {
        let word_bits = 8 * word.len();
        let mut carry = word.iter().fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
        for group in &mut groups {
            let number = (u64::from(*group) << word_bits) + carry;
            *group = u32::try_from(number % GROUP).unwrap_or_default();
            carry = number / GROUP;
        }
        while carry > 0 {
            groups.push(u32::try_from(carry % GROUP).unwrap_or_default());
            carry /= GROUP;
        }
    }
    let mut text = String::new();
    if negative {
        text.push('-');
    }
    match groups.pop() {
        None => text.push('0'),
        Some(first) => {
            text.push_str(&first.to_string());
            for group in groups.iter().rev() {
                text.push_str(&format!("{group:09}"));
            }
        }
    }
    Some(text)
}

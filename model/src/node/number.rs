//! The exact order of JSON numbers, which may have more digits than any float.

use std::cmp::Ordering;

/// A number as `0.digits` times ten to the power of `point`. Zero has no digits.
struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    point: i64,
}

/// Compares the numbers that two texts write; none if one of them writes none.
#[must_use]
pub fn compare_numbers(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (parse(a)?, parse(b)?);
    let sign = |number: &Decimal| match (number.digits.is_empty(), number.negative) {
        (true, _) => 0,
        (false, true) => -1,
        (false, false) => 1,
    };
    let magnitude = a.point.cmp(&b.point).then_with(|| a.digits.cmp(&b.digits));
    Some(match sign(&a).cmp(&sign(&b)) {
        Ordering::Equal if sign(&a) == 0 => Ordering::Equal,
        Ordering::Equal if a.negative => magnitude.reverse(),
        Ordering::Equal => magnitude,
        other => other,
    })
}

fn parse(text: &str) -> Option<Decimal> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, saturating(exponent)?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole.as_bytes(), fraction.as_bytes()].concat();
    if whole.is_empty() || !all.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let zeros = all.iter().take_while(|digit| **digit == b'0').count();
    let mut digits = all[zeros..].to_vec();
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    let length = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let point = exponent.saturating_add(length(whole.len())).saturating_sub(length(zeros));
    Some(Decimal { negative, digits, point })
}

/// An exponent; one that no number of memory reaches becomes the greatest there is.
fn saturating(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    // Half of the range, so that adding lengths to it keeps its order.
    const MOST: i64 = i64::MAX / 2;
    let exponent = digits.parse().unwrap_or(MOST).min(MOST);
    Some(if text.starts_with('-') { -exponent } else { exponent })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_digit_by_digit() {
        for (a, b, order) in [
            ("1", "1.0", Ordering::Equal),
            ("100", "1e2", Ordering::Equal),
            ("-0", "0.000", Ordering::Equal),
            ("0.01", "1E-2", Ordering::Equal),
            ("9223372036854775807", "9223372036854775806", Ordering::Greater),
            ("9", "10", Ordering::Less),
            ("-9", "-10", Ordering::Greater),
            ("-1", "1", Ordering::Less),
            ("0", "-0.1", Ordering::Greater),
            ("1e99999999999999999999", "2", Ordering::Greater),
            ("1e-99999999999999999999", "0", Ordering::Greater),
        ] {
            assert_eq!(compare_numbers(a, b), Some(order), "{a} {b}");
            assert_eq!(compare_numbers(b, a), Some(order.reverse()), "{b} {a}");
        }
        assert_eq!(compare_numbers("x", "1"), None);
        assert_eq!(compare_numbers("1", "1e"), None);
    }
}

//! Numbers of any size: `bigInteger`, `bigDecimal`, and the numbers of documents.

use std::fmt;
use std::str::FromStr;

/// A text is not a number of the kind that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidNumber;

impl fmt::Display for InvalidNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid number")
    }
}

impl std::error::Error for InvalidNumber {}

/// The length of the JSON number (RFC 8259, section 6) that `text` starts with, and whether it is an
/// integer. `None` where it starts with none.
pub(crate) fn scan(text: &[u8]) -> Option<(usize, bool)> {
    let digits = |from: usize| text[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let mut end = usize::from(text.first() == Some(&b'-'));
    match text.get(end) {
        Some(b'0') => end += 1,
        Some(b'1'..=b'9') => end += digits(end),
        _ => return None,
    }
    let mut integer = true;
    if text.get(end) == Some(&b'.') {
        let fraction = digits(end + 1);
        if fraction == 0 {
            return None;
        }
        end += 1 + fraction;
        integer = false;
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent == 0 {
            return None;
        }
        end += 1 + sign + exponent;
        integer = false;
    }
    Some((end, integer))
}

macro_rules! big_number {
    ($(#[$doc:meta])* $name:ident, $integral:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The digits, as they were given.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidNumber;

            fn from_str(text: &str) -> Result<Self, InvalidNumber> {
                match scan(text.as_bytes()) {
                    Some((length, integral)) if length == text.len() && (integral || !$integral) => {
                        Ok(Self(text.into()))
                    }
                    _ => Err(InvalidNumber),
                }
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(itoa::Buffer::new().format(number).into())
            }
        }

        impl From<u64> for $name {
            fn from(number: u64) -> Self {
                Self(itoa::Buffer::new().format(number).into())
            }
        }

        impl From<i32> for $name {
            fn from(number: i32) -> Self {
                Self::from(i64::from(number))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

big_number! {
    /// A `bigInteger`: an integer of any size, kept as its decimal digits.
    ///
    /// Equal where its digits are. It has no order: use any number crate for that and for arithmetic.
    BigInteger, true
}

big_number! {
    /// A `bigDecimal`: a decimal number of any precision, kept as it was written.
    ///
    /// Equal where its digits are, so `1.0` and `1.00` differ. It has no order: use any number crate for
    /// that and for arithmetic.
    BigDecimal, false
}

/// A number in a [`Document`](crate::Document). Integers beyond 64 bits and decimals keep their digits.
#[derive(Clone, PartialEq)]
pub struct Number(Repr);

#[derive(Clone, PartialEq)]
enum Repr {
    Unsigned(u64),
    Negative(i64),
    Float(f64),
    /// Digits that no other variant holds exactly.
    Digits(Box<str>),
}

impl Number {
    /// The number as an `i64`, if it is an integer in its range.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Repr::Unsigned(number) => i64::try_from(number).ok(),
            Repr::Negative(number) => Some(number),
            Repr::Float(_) | Repr::Digits(_) => None,
        }
    }

    /// The number as a `u64`, if it is an integer in its range.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Repr::Unsigned(number) => Some(number),
            _ => None,
        }
    }

    /// The digits of an integer that 64 bits do not hold; none for any other number. The zero below
    /// zero is a float.
    pub(crate) fn long_integer(&self) -> Option<&str> {
        let Repr::Digits(digits) = &self.0 else { return None };
        let integral = scan(digits.as_bytes()).is_some_and(|(_, integral)| integral);
        (integral && **digits != *"-0").then_some(digits)
    }

    /// The nearest `f64`.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Repr::Unsigned(number) => *number as f64,
            Repr::Negative(number) => *number as f64,
            Repr::Float(number) => *number,
            Repr::Digits(digits) => digits.parse().unwrap_or(f64::NAN),
        }
    }

    /// The number of an `f64`; `None` where it is infinite or not a number.
    #[must_use]
    pub fn from_f64(number: f64) -> Option<Self> {
        number.is_finite().then_some(Self(Repr::Float(number)))
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(Repr::Unsigned(number))
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        match u64::try_from(number) {
            Ok(number) => Self(Repr::Unsigned(number)),
            Err(_) => Self(Repr::Negative(number)),
        }
    }
}

impl From<i32> for Number {
    fn from(number: i32) -> Self {
        Self::from(i64::from(number))
    }
}

impl FromStr for Number {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        match scan(text.as_bytes()) {
            Some((length, integral)) if length == text.len() => {
                Ok(Self::from_valid(text, integral))
            }
            _ => Err(InvalidNumber),
        }
    }
}

impl Number {
    /// A number from what [`scan`] has accepted.
    pub(crate) fn from_valid(text: &str, integral: bool) -> Self {
        if integral && text != "-0" {
            if let Ok(number) = text.parse::<u64>() {
                return Self(Repr::Unsigned(number));
            }
            if let Ok(number) = text.parse::<i64>() {
                return Self(Repr::Negative(number));
            }
        } else if let Ok(number) = text.parse::<f64>() {
            let float = Self(Repr::Float(number));
            if number.is_finite() && float.to_string() == text {
                return float;
            }
        }
        Self(Repr::Digits(text.into()))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Unsigned(number) => f.write_str(itoa::Buffer::new().format(*number)),
            Repr::Negative(number) => f.write_str(itoa::Buffer::new().format(*number)),
            Repr::Float(number) => f.write_str(&format_float(*number)),
            Repr::Digits(digits) => f.write_str(digits),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A finite float in the shortest digits that read back the same, with a point or an exponent.
pub(crate) fn format_float<F: fmt::Debug>(number: F) -> String {
    // `Debug` switches to an exponent where `Display` would write hundreds of zeros.
    format!("{number:?}")
}

/// Writes a finite double as [`format_float`] does.
///
/// Most doubles have up to three digits behind the point. Those are found by division, which is
/// exact to the last digit: decimals of up to 15 digits all belong to doubles of their own, so that
/// one that gives the double back is the shortest.
#[cfg(any(feature = "json", feature = "query"))]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
pub(crate) fn push_double(out: &mut crate::out::Out, number: f64) {
    for (scale, mut digits) in [(1000, 3), (1, 0)] {
        let scaled = (number * scale as f64).abs();
        let is_whole = scaled < 1e15 && scaled.trunc() == scaled;
        if !is_whole || scaled / scale as f64 != number.abs() {
            continue;
        }
        let (mut whole, mut scale) = (scaled as u64, scale);
        while digits > 0 && whole % 10 == 0 {
            (whole, scale, digits) = (whole / 10, scale / 10, digits - 1);
        }
        if number.is_sign_negative() {
            out.push(b'-');
        }
        out.extend(itoa::Buffer::new().format(whole / scale).as_bytes());
        out.push(b'.');
        let mut rest = whole % scale;
        for digit in out.room(digits.max(1)).iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        return;
    }
    out.extend(format_float(number).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(any(feature = "json", feature = "query"))]
    #[test]
    fn doubles_are_written_in_the_shortest_digits() {
        let few = (-3000..3000).map(|n| f64::from(n) / 1000.0);
        let others = [
            -0.0,
            1e15,
            999_999_999_999.999,
            1e14 + 0.5,
            1e16,
            0.1 + 0.2,
            1.0 / 3.0,
            5e-324,
            1e-5,
            0.001,
            123_456.789,
            4_503_599_627_370_496.5,
            f64::MAX,
            f64::MIN_POSITIVE,
            0.000_1,
        ];
        for number in few.chain(others).chain(others.map(|n| -n)) {
            let mut out = crate::out::Out::new();
            push_double(&mut out, number);
            assert_eq!(String::from_utf8(out.into_bytes()).unwrap(), format_float(number));
        }
    }

    #[test]
    fn numbers_keep_their_digits() {
        for text in [
            "0",
            "-0",
            "1",
            "-1",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775808",
            "-9223372036854775809",
            "1.5",
            "1.50",
            "1e2",
            "1E+2",
            "0.1",
            "123456789.123456789123456789",
            "1e400",
            "-0.0",
            "1.0",
        ] {
            let number: Number = text.parse().unwrap_or_else(|_| panic!("{text}"));
            assert_eq!(number.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_json_number_is_refused() {
        for text in ["", "-", "01", "+1", ".5", "1.", "1e", "1e+", "0x1", "NaN", " 1", "1 ", "--1"]
        {
            assert!(text.parse::<Number>().is_err(), "{text}");
            assert!(text.parse::<BigDecimal>().is_err(), "{text}");
        }
        assert!("1.5".parse::<BigInteger>().is_err());
        assert!("1.5".parse::<BigDecimal>().is_ok());
    }
}

//! Strings and numbers.

use super::{CborReader, Read};
use crate::cbor::head::Head;
use crate::cbor::{big, tag};
use crate::fault::Fault;
use crate::read_error::Reason;
use std::borrow::Cow;

impl<'a> CborReader<'a> {
    /// A string of bytes or of text, whose head has been taken; in parts if it has no length.
    pub(super) fn string_of(&mut self, length: Option<u64>, text: bool) -> Read<Cow<'a, [u8]>> {
        let Some(length) = length else {
            let mut whole = Vec::new();
            loop {
                let start = self.at;
                let (head, size) = self.peek()?;
                self.at += size;
                match (head, text) {
                    (Head::Break, _) => return Ok(Cow::Owned(whole)),
                    (Head::Bytes(Some(length)), false) | (Head::Text(Some(length)), true) => {
                        let part = self.taken(length)?;
                        if text && std::str::from_utf8(part).is_err() {
                            return Err(Fault::new(Reason::InvalidUtf8, start));
                        }
                        whole.extend_from_slice(part);
                    }
                    _ => return self.expected(start, "a part of the string"),
                }
            }
        };
        self.taken(length).map(Cow::Borrowed)
    }

    pub(super) fn taken(&mut self, length: u64) -> Read<&'a [u8]> {
        let rest = &self.bytes[self.at..];
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let part = rest.get(..length).ok_or_else(|| self.fault(Reason::Truncated))?;
        self.at += length;
        Ok(part)
    }

    /// A text; most have a head of a byte or two that tells their length.
    #[inline]
    pub(super) fn str(&mut self) -> Read<Cow<'a, str>> {
        if let Some((text, end)) = self.short_text()
            && let Ok(text) = std::str::from_utf8(text)
        {
            self.at = end;
            return Ok(Cow::Borrowed(text));
        }
        self.any_str()
    }

    /// The bytes of a text that is next and has less than 256 of them, and where it ends.
    #[inline]
    pub(super) fn short_text(&self) -> Option<(&'a [u8], usize)> {
        let rest = &self.bytes[self.at..];
        let (start, length) = match *rest {
            [first @ 0x60..=0x77, ..] => (1, usize::from(first - 0x60)),
            [0x78, length, ..] => (2, usize::from(length)),
            _ => return None,
        };
        let text = rest.get(start..start + length)?;
        Some((text, self.at + start + length))
    }

    #[cold]
    fn any_str(&mut self) -> Read<Cow<'a, str>> {
        let start = self.at;
        let Head::Text(length) = self.head()? else { return self.expected(start, "a string") };
        let utf8 = |_| Fault::new(Reason::InvalidUtf8, start);
        Ok(match self.string_of(length, true)? {
            Cow::Borrowed(bytes) => Cow::Borrowed(std::str::from_utf8(bytes).map_err(utf8)?),
            Cow::Owned(bytes) => {
                Cow::Owned(String::from_utf8(bytes).map_err(|error| utf8(error.utf8_error()))?)
            }
        })
    }

    /// An integer that fits `T`, however it is written.
    pub(super) fn whole<T: TryFrom<i64>>(&mut self, kind: &'static str) -> Read<T> {
        let start = self.at;
        let out_of_range = || Fault::new(Reason::NumberOutOfRange(kind), start);
        let number = match self.head()? {
            Head::Unsigned(number) => i64::try_from(number).map_err(|_| out_of_range())?,
            Head::Negative(number) => !i64::try_from(number).map_err(|_| out_of_range())?,
            Head::Float(number) => integral(number).ok_or_else(out_of_range)?,
            _ => return self.expected(start, kind),
        };
        T::try_from(number).map_err(|_| out_of_range())
    }

    #[allow(clippy::cast_precision_loss)]
    pub(super) fn real(&mut self, kind: &'static str) -> Read<f64> {
        let start = self.at;
        match self.head()? {
            Head::Float(number) => Ok(number),
            Head::Unsigned(number) => Ok(number as f64),
            Head::Negative(number) => Ok(-1.0 - number as f64),
            _ => self.expected(start, kind),
        }
    }

    /// The digits of an integer of any size.
    pub(super) fn integer_digits(&mut self, kind: &'static str) -> Read<String> {
        let start = self.at;
        let (head, size) = self.peek()?;
        self.at += size;
        match head {
            Head::Unsigned(number) => Ok(number.to_string()),
            Head::Negative(number) => Ok((-1 - i128::from(number)).to_string()),
            Head::Tag(number @ (tag::BIGNUM | tag::NEGATIVE_BIGNUM)) => {
                let Head::Bytes(length) = self.head()? else {
                    return self.expected(start, kind);
                };
                let bytes = self.string_of(length, false)?;
                big::digits(&bytes, number == tag::NEGATIVE_BIGNUM)
                    .ok_or_else(|| Fault::new(Reason::NumberOutOfRange(kind), start))
            }
            _ => self.expected(start, kind),
        }
    }

    /// A decimal number, as text.
    pub(super) fn decimal_text(&mut self) -> Read<String> {
        const KIND: &str = "a bigDecimal";
        let start = self.at;
        let (head, size) = self.peek()?;
        match head {
            Head::Float(number) if number.is_finite() => {
                self.at += size;
                Ok(crate::number::format_float(number))
            }
            Head::Tag(tag::DECIMAL) => {
                self.at += size;
                if self.head()? != Head::List(Some(2)) {
                    return self.expected(start, KIND);
                }
                let exponent = self.whole::<i64>(KIND)?;
                let mantissa = self.integer_digits(KIND)?;
                Ok(with_exponent(&mantissa, exponent))
            }
            _ => self.integer_digits(KIND),
        }
    }
}

/// A float that is an integer.
#[allow(clippy::cast_possible_truncation)]
fn integral(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9.2e18).then_some(number as i64)
}

/// A mantissa of digits with an exponent of ten, as people write it where that is short.
fn with_exponent(mantissa: &str, exponent: i64) -> String {
    let (sign, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", mantissa),
    };
    match usize::try_from(-i128::from(exponent)) {
        Ok(scale) if scale > 0 && scale <= 40 => {
            let digits = format!("{digits:0>width$}", width = scale + 1);
            let (whole, fraction) = digits.split_at(digits.len() - scale);
            format!("{sign}{whole}.{fraction}")
        }
        _ if exponent == 0 => mantissa.to_owned(),
        _ => format!("{mantissa}e{exponent}"),
    }
}

//! Numbers.

use super::{JsonReader, Read};
use crate::fault::Fault;
use crate::read_error::Reason;

impl<'a> JsonReader<'a> {
    /// A number as text, and whether it has neither fraction nor exponent.
    pub(super) fn number_text(&mut self) -> Read<(&'a str, bool)> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {}
            _ => return Err(self.unexpected("a number")),
        }
        let rest = &self.text[self.at..];
        match crate::number::scan(rest.as_bytes()) {
            Some((length, integral)) if !runs_on(rest.as_bytes().get(length)) => {
                self.at += length;
                Ok((&rest[..length], integral))
            }
            _ => Err(self.fault(Reason::InvalidNumber)),
        }
    }

    pub(super) fn integral<T: std::str::FromStr>(&mut self, kind: &'static str) -> Read<T> {
        self.skip_space();
        let start = self.at;
        let (text, integral) = self.number_text()?;
        if !integral {
            return Err(Fault::new(Reason::Expected("an integer"), start));
        }
        text.parse().map_err(|_| Fault::new(Reason::NumberOutOfRange(kind), start))
    }

    /// An integer of up to 18 digits without detour; anything else the long way.
    #[inline]
    fn long_fast(&mut self) -> Option<i64> {
        self.skip_space();
        let bytes = &self.text.as_bytes()[self.at..];
        let negative = bytes.first() == Some(&b'-');
        let digits = &bytes[usize::from(negative)..];
        let mut number = 0i64;
        let mut count = 0;
        while let Some(digit @ b'0'..=b'9') = digits.get(count) {
            number = number.wrapping_mul(10).wrapping_add(i64::from(digit - b'0'));
            count += 1;
        }
        let leading_zero = count > 1 && digits[0] == b'0';
        if count == 0 || count > 18 || leading_zero || runs_on(digits.get(count)) {
            return None;
        }
        self.at += count + usize::from(negative);
        Some(if negative { -number } else { number })
    }

    #[inline]
    pub(super) fn whole<T: TryFrom<i64> + std::str::FromStr>(
        &mut self,
        kind: &'static str,
    ) -> Read<T> {
        self.skip_space();
        let start = self.at;
        match self.long_fast() {
            Some(number) => {
                number.try_into().map_err(|_| Fault::new(Reason::NumberOutOfRange(kind), start))
            }
            None => self.integral(kind),
        }
    }

    /// A number, or one of the three strings for what JSON has no number for.
    pub(super) fn real(&mut self) -> Read<f64> {
        if self.peek() == Some(b'"') {
            let start = self.at;
            let text = self.str()?;
            let what = "a number, NaN, Infinity or -Infinity";
            return crate::text::parse_non_finite(&text)
                .ok_or_else(|| Fault::new(Reason::Expected(what), start));
        }
        let start = self.at;
        let (text, _) = self.number_text()?;
        text.parse().map_err(|_| Fault::new(Reason::InvalidNumber, start))
    }
}

/// Whether a number would run on with this byte.
fn runs_on(byte: Option<&u8>) -> bool {
    matches!(byte, Some(b'0'..=b'9' | b'.' | b'+' | b'-' | b'a'..=b'z' | b'A'..=b'Z' | b'_'))
}

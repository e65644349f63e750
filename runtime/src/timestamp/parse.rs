//! Text to a timestamp.

use super::{InvalidTimestamp, MONTHS, Timestamp, WEEKDAYS};
use crate::schema::TimestampFormat;
use std::str::FromStr;

impl Timestamp {
    /// Reads the text of a moment in a format.
    ///
    /// # Errors
    /// When `text` has another form or is outside the years 1 to 9999.
    pub fn parse(text: &str, format: TimestampFormat) -> Result<Self, InvalidTimestamp> {
        Self::parse_with(text, format, true)
    }

    /// Reads the text of a moment; `offsets` allows a date-time to be in another zone than UTC.
    pub(crate) fn parse_with(
        text: &str,
        format: TimestampFormat,
        offsets: bool,
    ) -> Result<Self, InvalidTimestamp> {
        match format {
            TimestampFormat::DateTime => {
                if !offsets && !text.ends_with(['Z', 'z']) {
                    return Err(InvalidTimestamp);
                }
                parse_date_time(text)
            }
            TimestampFormat::EpochSeconds => parse_epoch(text),
            TimestampFormat::HttpDate => parse_http_date(text),
        }
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        parse_date_time(text)
    }
}

/// A cursor over the text of a timestamp.
struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    /// Exactly `count` digits.
    fn number(&mut self, count: usize) -> Result<u32, InvalidTimestamp> {
        let (digits, rest) = self.0.split_at_checked(count).ok_or(InvalidTimestamp)?;
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(InvalidTimestamp);
        }
        self.0 = rest;
        Ok(digits.iter().fold(0, |n, d| n * 10 + u32::from(d - b'0')))
    }

    /// A number of two digits that may be at most `most`.
    fn two(&mut self, most: u8) -> Result<u8, InvalidTimestamp> {
        let number = u8::try_from(self.number(2)?).map_err(|_| InvalidTimestamp)?;
        if number > most { Err(InvalidTimestamp) } else { Ok(number) }
    }

    fn take(&mut self, text: &str) -> Result<(), InvalidTimestamp> {
        self.0 = self.0.strip_prefix(text.as_bytes()).ok_or(InvalidTimestamp)?;
        Ok(())
    }

    /// One of `names`, by its position.
    fn one_of(&mut self, names: &[&str]) -> Result<u8, InvalidTimestamp> {
        for (index, name) in (0u8..).zip(names) {
            if self.take(name).is_ok() {
                return Ok(index);
            }
        }
        Err(InvalidTimestamp)
    }

    /// An optional fraction in nanoseconds; digits beyond the ninth are dropped.
    fn fraction(&mut self) -> Result<u32, InvalidTimestamp> {
        if self.take(".").is_err() {
            return Ok(0);
        }
        let count = self.0.iter().take_while(|b| b.is_ascii_digit()).count();
        if count == 0 {
            return Err(InvalidTimestamp);
        }
        let kept = count.min(9);
        let number = self.number(kept)?;
        self.0 = &self.0[count - kept..];
        Ok(number * 10u32.pow(9 - u32::try_from(kept).unwrap_or(9)))
    }

    fn end(&self) -> Result<(), InvalidTimestamp> {
        if self.0.is_empty() { Ok(()) } else { Err(InvalidTimestamp) }
    }
}

fn civil(
    (year, month, day): (u32, u8, u8),
    (hour, minute, second): (u8, u8, u8),
    nanos: u32,
    offset_seconds: i64,
) -> Result<Timestamp, InvalidTimestamp> {
    let year = i32::try_from(year).map_err(|_| InvalidTimestamp)?;
    if !(1..=9999).contains(&year)
        || !(1..=12).contains(&month)
        || day == 0
        || day > datealgo::days_in_month(year, month)
    {
        return Err(InvalidTimestamp);
    }
    let seconds = datealgo::datetime_to_secs((year, month, day, hour, minute, second));
    Timestamp::from_unix(seconds - offset_seconds, nanos)
}

/// `date-time` of RFC 3339, section 5.6.
fn parse_date_time(text: &str) -> Result<Timestamp, InvalidTimestamp> {
    let mut s = Scanner(text.as_bytes());
    let year = s.number(4)?;
    s.take("-")?;
    let month = s.two(12)?;
    s.take("-")?;
    let day = s.two(31)?;
    s.one_of(&["T", "t"])?;
    let hour = s.two(23)?;
    s.take(":")?;
    let minute = s.two(59)?;
    s.take(":")?;
    let second = s.two(59)?;
    let nanos = s.fraction()?;
    let offset = match s.one_of(&["Z", "z", "+", "-"])? {
        0 | 1 => 0,
        sign => {
            let hours = i64::from(s.two(23)?);
            // ISO 8601 does without the colon, and so do some services.
            let _ = s.take(":");
            let offset = hours * 3600 + i64::from(s.two(59)?) * 60;
            if sign == 3 { -offset } else { offset }
        }
    };
    s.end()?;
    civil((year, month, day), (hour, minute, second), nanos, offset)
}

/// IMF-fixdate of RFC 9110, section 5.6.7.
fn parse_http_date(text: &str) -> Result<Timestamp, InvalidTimestamp> {
    let mut s = Scanner(text.as_bytes());
    s.one_of(&WEEKDAYS)?;
    s.take(", ")?;
    let day = s.two(31)?;
    s.take(" ")?;
    let month = s.one_of(&MONTHS)? + 1;
    s.take(" ")?;
    let year = s.number(4)?;
    s.take(" ")?;
    let hour = s.two(23)?;
    s.take(":")?;
    let minute = s.two(59)?;
    s.take(":")?;
    let second = s.two(59)?;
    let nanos = s.fraction()?;
    s.take(" GMT")?;
    s.end()?;
    civil((year, month, day), (hour, minute, second), nanos, 0)
}

/// A decimal number of seconds; an exponent is taken at the price of a detour over `f64`.
fn parse_epoch(text: &str) -> Result<Timestamp, InvalidTimestamp> {
    let (length, _) = crate::number::scan(text.as_bytes()).ok_or(InvalidTimestamp)?;
    if length != text.len() {
        return Err(InvalidTimestamp);
    }
    if text.contains(['e', 'E']) {
        return Timestamp::from_unix_f64(text.parse().map_err(|_| InvalidTimestamp)?);
    }
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    let seconds: i64 = whole.parse().map_err(|_| InvalidTimestamp)?;
    let nanos = Scanner(fraction.as_bytes()).fraction()?;
    if text.starts_with('-') && nanos > 0 {
        let seconds = seconds.checked_sub(1).ok_or(InvalidTimestamp)?;
        return Timestamp::from_unix(seconds, 1_000_000_000 - nanos);
    }
    Timestamp::from_unix(seconds, nanos)
}

#[cfg(test)]
mod tests {
    use super::*;
    use TimestampFormat::{EpochSeconds, HttpDate};

    #[test]
    fn offsets_count() {
        let utc: Timestamp = "1985-04-12T23:20:50.52Z".parse().unwrap();
        assert_eq!("1985-04-13T01:20:50.52+02:00".parse(), Ok(utc));
        assert_eq!("1985-04-12T20:50:50.52-02:30".parse(), Ok(utc));
        assert_eq!("1985-04-12T23:20:50.52+0000".parse(), Ok(utc));
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "1985-04-12",
            "1985-04-12T23:20:50",
            "1985-04-12T23:20:50.Z",
            "1985-02-30T00:00:00Z",
            "1985-13-01T00:00:00Z",
            "1985-04-12T24:00:00Z",
            "1985-04-12T23:20:50Z ",
            "0000-01-01T00:00:00Z",
            "1985-04-12 23:20:50Z",
            "9999-12-31T23:59:59-01:00",
            "1985-04-12T23:20:50+2:00",
            "é985-04-12T23:20:50Z",
        ] {
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
        }
        for text in [
            "",
            "1.",
            "1e999",
            "NaN",
            "253402300800",
            "99999999999999999999",
            "1 ",
            "-9223372036854775808.5",
        ] {
            assert!(Timestamp::parse(text, EpochSeconds).is_err(), "{text}");
        }
        for text in [
            "Fri, 12 Apr 1985 23:20:50",
            "12 Apr 1985 23:20:50 GMT",
            "Fri, 31 Feb 1985 23:20:50 GMT",
        ] {
            assert!(Timestamp::parse(text, HttpDate).is_err(), "{text}");
        }
    }
}

//! `timestamp` values and their three formats.

use crate::schema::TimestampFormat;
use std::fmt::{self, Write};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

/// A `timestamp`: a moment between the years 1 and 9999, to the nanosecond, in UTC.
///
/// See [timestamp](https://smithy.io/2.0/spec/simple-types.html#timestamp) in the Smithy
/// specification. Converts from and to [`SystemTime`]; its text is RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
}

/// 0001-01-01T00:00:00Z in seconds since the Unix epoch.
const FIRST: i64 = datealgo::datetime_to_secs((1, 1, 1, 0, 0, 0));
/// 9999-12-31T23:59:59Z in seconds since the Unix epoch.
const LAST: i64 = datealgo::datetime_to_secs((9999, 12, 31, 23, 59, 59));

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A text or number is no timestamp: it has another form, or is outside the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidTimestamp;

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid timestamp")
    }
}

impl std::error::Error for InvalidTimestamp {}

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self { seconds: 0, nanos: 0 };

    /// A moment from seconds and nanoseconds since the Unix epoch.
    ///
    /// # Errors
    /// When it is outside the years 1 to 9999, or `nanos` is a second or more.
    pub const fn from_unix(seconds: i64, nanos: u32) -> Result<Self, InvalidTimestamp> {
        if seconds < FIRST || seconds > LAST || nanos >= 1_000_000_000 {
            return Err(InvalidTimestamp);
        }
        Ok(Self { seconds, nanos })
    }

    /// A moment from fractional seconds since the Unix epoch, to the microsecond.
    ///
    /// # Errors
    /// When it is outside the years 1 to 9999, or not a number.
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    pub fn from_unix_f64(seconds: f64) -> Result<Self, InvalidTimestamp> {
        // A double holds microseconds of today's dates and no more.
        let micros = (seconds * 1e6).round();
        if !(FIRST as f64 * 1e6..=LAST as f64 * 1e6 + 999_999.0).contains(&micros) {
            return Err(InvalidTimestamp);
        }
        let micros = micros as i64;
        let nanos = u32::try_from(micros.rem_euclid(1_000_000) * 1000).unwrap_or(0);
        Self::from_unix(micros.div_euclid(1_000_000), nanos)
    }

    /// Whole seconds since the Unix epoch, rounded down.
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after [`unix_seconds`](Self::unix_seconds).
    #[must_use]
    pub const fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// The text of this moment in a format.
    #[must_use]
    pub fn format(self, format: TimestampFormat) -> String {
        let mut text = String::with_capacity(32);
        // Writing to a string cannot fail.
        let _ = self.write(format, &mut text);
        text
    }

    /// Writes the text of this moment in a format.
    pub(crate) fn write(self, format: TimestampFormat, out: &mut impl Write) -> fmt::Result {
        let (year, month, day, hour, minute, second) = datealgo::secs_to_datetime(self.seconds);
        match format {
            TimestampFormat::DateTime => {
                write!(out, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
                write_fraction(self.nanos, out)?;
                out.write_char('Z')
            }
            TimestampFormat::EpochSeconds => self.write_epoch(out),
            TimestampFormat::HttpDate => {
                let weekday = datealgo::date_to_weekday((year, month, day));
                let weekday = WEEKDAYS[usize::from(weekday - 1) % 7];
                let month = MONTHS[usize::from(month - 1) % 12];
                write!(
                    out,
                    "{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02}"
                )?;
                write_fraction(self.nanos, out)?;
                out.write_str(" GMT")
            }
        }
    }

    fn write_epoch(self, out: &mut impl Write) -> fmt::Result {
        let (mut seconds, mut nanos) = (self.seconds, self.nanos);
        if seconds < 0 && nanos > 0 {
            // -0.5 is a second before the epoch and half a second on.
            seconds += 1;
            nanos = 1_000_000_000 - nanos;
            if seconds == 0 {
                out.write_char('-')?;
            }
        }
        out.write_str(itoa::Buffer::new().format(seconds))?;
        write_fraction(nanos, out)
    }

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

/// Writes `.` and the digits of a fraction of a second, without trailing zeros; nothing for zero.
fn write_fraction(nanos: u32, out: &mut impl Write) -> fmt::Result {
    if nanos == 0 {
        return Ok(());
    }
    let digits = format!("{nanos:09}");
    write!(out, ".{}", digits.trim_end_matches('0'))
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
        return Timestamp::from_unix(seconds - 1, 1_000_000_000 - nanos);
    }
    Timestamp::from_unix(seconds, nanos)
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(TimestampFormat::DateTime, f)
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        parse_date_time(text)
    }
}

impl TryFrom<SystemTime> for Timestamp {
    type Error = InvalidTimestamp;

    fn try_from(time: SystemTime) -> Result<Self, InvalidTimestamp> {
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => {
                let seconds = i64::try_from(after.as_secs()).map_err(|_| InvalidTimestamp)?;
                Self::from_unix(seconds, after.subsec_nanos())
            }
            Err(error) => {
                let before = error.duration();
                let seconds = i64::try_from(before.as_secs()).map_err(|_| InvalidTimestamp)?;
                match before.subsec_nanos() {
                    0 => Self::from_unix(-seconds, 0),
                    nanos => Self::from_unix(-seconds - 1, 1_000_000_000 - nanos),
                }
            }
        }
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = InvalidTimestamp;

    /// Fails where the platform's clock does not reach as far.
    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidTimestamp> {
        let seconds = Duration::from_secs(timestamp.seconds.unsigned_abs());
        let whole = if timestamp.seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(seconds)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(seconds)
        };
        whole
            .and_then(|time| time.checked_add(Duration::from_nanos(timestamp.nanos.into())))
            .ok_or(InvalidTimestamp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use TimestampFormat::{DateTime, EpochSeconds, HttpDate};

    #[test]
    fn formats_and_parses_each_format() {
        let table = [
            (0, 0, "1970-01-01T00:00:00Z", "0", "Thu, 01 Jan 1970 00:00:00 GMT"),
            (
                482_196_050,
                520_000_000,
                "1985-04-12T23:20:50.52Z",
                "482196050.52",
                "Fri, 12 Apr 1985 23:20:50.52 GMT",
            ),
            (-1, 500_000_000, "1969-12-31T23:59:59.5Z", "-0.5", "Wed, 31 Dec 1969 23:59:59.5 GMT"),
            (
                -2,
                250_000_000,
                "1969-12-31T23:59:58.25Z",
                "-1.75",
                "Wed, 31 Dec 1969 23:59:58.25 GMT",
            ),
            (LAST, 0, "9999-12-31T23:59:59Z", "253402300799", "Fri, 31 Dec 9999 23:59:59 GMT"),
            (FIRST, 0, "0001-01-01T00:00:00Z", "-62135596800", "Mon, 01 Jan 0001 00:00:00 GMT"),
        ];
        for (seconds, nanos, date_time, epoch, http_date) in table {
            let timestamp = Timestamp { seconds, nanos };
            for (format, text) in
                [(DateTime, date_time), (EpochSeconds, epoch), (HttpDate, http_date)]
            {
                assert_eq!(timestamp.format(format), text);
                assert_eq!(Timestamp::parse(text, format), Ok(timestamp), "{text}");
            }
            let system = SystemTime::try_from(timestamp).unwrap();
            assert_eq!(Timestamp::try_from(system), Ok(timestamp));
        }
    }

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
        for text in ["", "1.", "1e999", "NaN", "253402300800", "99999999999999999999", "1 "] {
            assert!(Timestamp::parse(text, EpochSeconds).is_err(), "{text}");
        }
        for text in [
            "Fri, 12 Apr 1985 23:20:50",
            "12 Apr 1985 23:20:50 GMT",
            "Fri, 31 Feb 1985 23:20:50 GMT",
        ] {
            assert!(Timestamp::parse(text, HttpDate).is_err(), "{text}");
        }
        assert!(Timestamp::from_unix_f64(f64::NAN).is_err());
        assert!(Timestamp::from_unix_f64(f64::INFINITY).is_err());
    }

    #[test]
    fn floats_round_to_the_microsecond() {
        assert_eq!(Timestamp::from_unix_f64(1.1), Timestamp::from_unix(1, 100_000_000));
        assert_eq!(Timestamp::from_unix_f64(-0.5), Timestamp::from_unix(-1, 500_000_000));
    }
}

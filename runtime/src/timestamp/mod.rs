//! `timestamp` values and their three formats.

mod parse;
mod write;

use std::fmt;
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
        // A double holds microseconds of today's dates and no more. Those of the fraction are exact,
        // those of the whole are not.
        let whole = seconds.floor();
        if !(FIRST as f64..=LAST as f64).contains(&whole) {
            return Err(InvalidTimestamp);
        }
        let micros = whole as i64 * 1_000_000 + ((seconds - whole) * 1e6).round() as i64;
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
    use crate::schema::TimestampFormat::{DateTime, EpochSeconds, HttpDate};

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
    fn floats_round_to_the_microsecond() {
        assert_eq!(Timestamp::from_unix_f64(1.1), Timestamp::from_unix(1, 100_000_000));
        assert_eq!(Timestamp::from_unix_f64(-0.5), Timestamp::from_unix(-1, 500_000_000));
        assert_eq!(Timestamp::from_unix_f64(0.999_999_9), Timestamp::from_unix(1, 0));
        // Where a double is a microsecond wide.
        let late = Timestamp::from_unix(4_396_785_183, 324_001_000);
        assert_eq!(Timestamp::from_unix_f64(4_396_785_183.324_001), late);
    }

    #[test]
    fn floats_that_are_no_number_are_refused() {
        assert!(Timestamp::from_unix_f64(f64::NAN).is_err());
        assert!(Timestamp::from_unix_f64(f64::INFINITY).is_err());
    }
}

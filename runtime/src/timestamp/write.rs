//! A timestamp as text.

use super::{MONTHS, Timestamp, WEEKDAYS};
use crate::schema::TimestampFormat;
use std::fmt::{self, Write};

impl Timestamp {
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
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(TimestampFormat::DateTime, f)
    }
}

/// Writes `.` and the digits of a fraction of a second, without trailing zeros; nothing for zero.
fn write_fraction(nanos: u32, out: &mut impl Write) -> fmt::Result {
    if nanos == 0 {
        return Ok(());
    }
    let (mut digits, mut width) = (nanos, 9);
    while digits % 10 == 0 {
        digits /= 10;
        width -= 1;
    }
    write!(out, ".{digits:0width$}")
}

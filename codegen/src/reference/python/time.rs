//! Times as boto3's pages show them: `datetime(2016, 11, 30, 18, 46, 13, 2, 335, 0)`.
//!
//! The text or number of an example enters. Behind the seconds stand the day of the week from Monday on,
//! the day of the year, and whether it is summer: never in a time with an offset, and `-1` where nobody
//! knows the zone.

/// A time as its parts; none if the text is no time.
pub(super) fn datetime(text: &str) -> Option<String> {
    let (date, seconds, zone) = match text.parse::<f64>() {
        // A number counts seconds since 1970.
        Ok(seconds) if seconds.abs() < 1e11 => {
            let seconds = seconds.floor() as i64;
            (of_days(seconds.div_euclid(86_400)), seconds.rem_euclid(86_400), Some(0))
        }
        Ok(_) => return None,
        Err(_) => parsed(text)?,
    };
    let (year, month, day) = date;
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60];
    let days = days(year, month, day);
    let ends = [(days + 3).rem_euclid(7), days - self::days(year, 1, 1) + 1, zone.unwrap_or(-1)];
    let parts: Vec<String> =
        [year, month, day].iter().chain(&time).chain(&ends).map(i64::to_string).collect();
    Some(format!("datetime({})", parts.join(", ")))
}

/// Year, month and day.
type Date = (i64, i64, i64);

/// The date, the second of the day, and that there is an offset, if there is one. The offset itself
/// changes nothing that is shown.
fn parsed(text: &str) -> Option<(Date, i64, Option<i64>)> {
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, "00:00:00"));
    let [year, month, day] = numbers(date.split('-'))?;
    let end = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let zone = (end < time.len()).then_some(0);
    let clock = time[..end].split('.').next()?;
    let [hour, minute, second] = numbers(clock.split(':'))?;
    let is_date = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    let is_time = hour < 24 && minute < 60 && second < 60 && (1..=9999).contains(&year);
    (is_date && is_time).then_some(((year, month, day), hour * 3600 + minute * 60 + second, zone))
}

fn numbers<'a>(parts: impl Iterator<Item = &'a str>) -> Option<[i64; 3]> {
    let is_digits = |part: &&str| part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = parts.collect();
    let numbers: Option<Vec<i64>> =
        parts.iter().filter(|part| is_digits(part)).map(|part| part.parse().ok()).collect();
    numbers.filter(|_| parts.len() == 3)?.try_into().ok()
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// How many days after the start of 1970 a date is.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let before = year - 1;
    let years =
        before * 365 + before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400);
    // 719,162 days lie before 1970.
    years + (1..month).map(|month| days_of(year, month)).sum::<i64>() + day - 1 - 719_162
}

/// The date that is so many days after the start of 1970.
fn of_days(count: i64) -> Date {
    // No later than it is, whichever side of 1970 it is on.
    let mut year = 1970 + count.div_euclid(366).min(count.div_euclid(365));
    while days(year + 1, 1, 1) <= count {
        year += 1;
    }
    let mut day = count - days(year, 1, 1) + 1;
    let mut month = 1;
    while day > days_of(year, month) {
        day -= days_of(year, month);
        month += 1;
    }
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::datetime;

    #[test]
    fn times_have_nine_parts() {
        for (text, parts) in [
            ("2016-11-30T18:46:13Z", Some("2016, 11, 30, 18, 46, 13, 2, 335, 0")),
            ("2016-11-30T18:46:13.337+0000", Some("2016, 11, 30, 18, 46, 13, 2, 335, 0")),
            ("2016-11-30", Some("2016, 11, 30, 0, 0, 0, 2, 335, -1")),
            ("2012-02-15T21:03:02.000Z", Some("2012, 2, 15, 21, 3, 2, 2, 46, 0")),
            ("1481480000.5", Some("2016, 12, 11, 18, 13, 20, 6, 346, 0")),
            ("0", Some("1970, 1, 1, 0, 0, 0, 3, 1, 0")),
            ("-62135596800", Some("1, 1, 1, 0, 0, 0, 0, 1, 0")),
            ("-1", Some("1969, 12, 31, 23, 59, 59, 2, 365, 0")),
            ("2000-12-31T00:00:00Z", Some("2000, 12, 31, 0, 0, 0, 6, 366, 0")),
            ("2001-02-29T00:00:00Z", None),
            ("1e300", None),
            ("Wed, 30 Nov 2016 18:46:13 GMT", None),
        ] {
            let expected = parts.map(|parts| format!("datetime({parts})"));
            assert_eq!(datetime(text), expected, "{text}");
        }
    }
}

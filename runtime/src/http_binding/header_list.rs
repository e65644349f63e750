//! Lists in one header line: what enters are the items, what leaves is the line, and the other way round.

use crate::read_error::Reason;
use crate::schema::{Kind, Member, TimestampFormat};
use std::borrow::Cow;

/// Appends a string of a list in a header: quoted where it has a comma or a quote.
pub(super) fn push_list_item(line: &mut String, text: &str) {
    if !text.contains([',', '"']) {
        return line.push_str(text);
    }
    line.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            line.push('\\');
        }
        line.push(c);
    }
    line.push('"');
}

/// The items of a list in one header line.
pub(super) fn split_list<'a>(line: &'a str, element: &Member) -> Result<Vec<Cow<'a, str>>, Reason> {
    if line.is_empty() {
        return Ok(Vec::new());
    }
    match element.kind {
        Kind::Timestamp
            if matches!(element.timestamp_format, None | Some(TimestampFormat::HttpDate)) =>
        {
            Ok(split_dates(line))
        }
        Kind::String | Kind::Enum => split_strings(line),
        _ => Ok(line.split(',').map(|item| Cow::Borrowed(item.trim())).collect()),
    }
}

/// HTTP dates have a comma of their own: every second one separates.
fn split_dates(line: &str) -> Vec<Cow<'_, str>> {
    let mut commas = line.match_indices(',').skip(1).step_by(2).map(|(at, _)| at);
    let mut items = Vec::new();
    let mut start = 0;
    loop {
        let end = commas.next().unwrap_or(line.len());
        items.push(Cow::Borrowed(line[start..end].trim()));
        if end == line.len() {
            return items;
        }
        start = end + 1;
    }
}

/// Strings, which are quoted where they have a comma or a quote.
fn split_strings(line: &str) -> Result<Vec<Cow<'_, str>>, Reason> {
    let mut items = Vec::new();
    let mut rest = line.trim_start();
    loop {
        let after = if let Some(quoted) = rest.strip_prefix('"') {
            let mut text = String::new();
            let mut chars = quoted.char_indices();
            let end = loop {
                match chars.next().ok_or(Reason::Truncated)? {
                    (at, '"') => break at + 1,
                    (_, '\\') => text.push(chars.next().ok_or(Reason::Truncated)?.1),
                    (_, c) => text.push(c),
                }
            };
            items.push(Cow::Owned(text));
            quoted[end..].trim_start()
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            items.push(Cow::Borrowed(rest[..end].trim()));
            &rest[end..]
        };
        if after.is_empty() {
            return Ok(items);
        }
        rest = after.strip_prefix(',').ok_or(Reason::Expected("a comma"))?.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_in_headers_are_split() {
        assert_eq!(
            split_strings("a, \"b,c\", \"\\\"d\\\\\" ,e").unwrap(),
            ["a", "b,c", "\"d\\", "e"]
        );
        assert_eq!(split_strings("a,").unwrap(), ["a", ""]);
        assert!(split_strings("\"a").is_err());
        assert!(split_strings("\"a\"b").is_err());
        let dates = "Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:19 GMT";
        assert_eq!(
            split_dates(dates),
            ["Mon, 16 Dec 2019 23:48:18 GMT", "Mon, 16 Dec 2019 23:48:19 GMT"]
        );
    }
}

//! URI patterns of the `http` trait: filling them in, matching them, and telling which is the most
//! specific.

use crate::operation::OperationSchema;
use crate::read_error::{Place, ReadError, Reason};
use crate::write_error::{WriteError, WriteReason};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;

/// Everything but the unreserved characters of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same, but slashes stay: greedy labels.
const RESERVED_BUT_SLASH: &AsciiSet = &RESERVED.remove(b'/');

/// A segment of a pattern's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment<'a> {
    Literal(&'a str),
    Label(&'a str),
    Greedy(&'a str),
}

/// The path and the query of a pattern.
pub(crate) fn split(pattern: &str) -> (&str, &str) {
    pattern.split_once('?').unwrap_or((pattern, ""))
}

/// The segments of a pattern's path.
pub(crate) fn segments(path: &str) -> impl Iterator<Item = Segment<'_>> + Clone {
    path.strip_prefix('/').unwrap_or(path).split('/').map(|segment| {
        match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            Some(label) => match label.strip_suffix('+') {
                Some(label) => Segment::Greedy(label),
                None => Segment::Label(label),
            },
            None => Segment::Literal(segment),
        }
    })
}

/// Appends a path with its labels filled in.
///
/// A label that is a segment of dots is refused: clients and proxies take it as a step to another
/// resource (RFC 3986, section 5.2.4), even where its dots are encoded. The value of a greedy label is
/// a path of its own, such as the key of an object, and stays as it is.
pub(crate) fn expand(
    out: &mut String,
    path: &'static str,
    labels: &[(&str, String)],
) -> Result<(), WriteError> {
    let value = |name: &'static str| {
        let found = labels.iter().find(|(label, _)| *label == name);
        found.map(|(_, value)| value.as_str()).ok_or(WriteError::new(WriteReason::EmptyLabel, name))
    };
    for segment in segments(path) {
        out.push('/');
        match segment {
            Segment::Literal(text) => out.push_str(text),
            Segment::Label(name) => {
                let value = value(name)?;
                if matches!(value, "." | "..") {
                    return Err(WriteError::new(WriteReason::DotSegment, name));
                }
                push_encoded(out, value);
            }
            Segment::Greedy(name) => {
                out.extend(utf8_percent_encode(value(name)?, RESERVED_BUT_SLASH));
            }
        }
    }
    Ok(())
}

/// Appends a parameter to a query string.
pub(crate) fn push_query(query: &mut String, key: &str, value: &str) {
    query.push(if query.is_empty() { '?' } else { '&' });
    push_encoded(query, key);
    query.push('=');
    push_encoded(query, value);
}

/// Appends a text with all but unreserved characters encoded; most texts have no others.
pub(crate) fn push_encoded(out: &mut String, text: &str) {
    if is_unreserved(text) {
        out.push_str(text);
    } else {
        out.extend(encoded(text));
    }
}

/// Whether nothing of a text has to be encoded.
pub(crate) fn is_unreserved(text: &str) -> bool {
    static TABLE: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = (byte as u8).is_ascii_alphanumeric()
                || matches!(byte as u8, b'-' | b'.' | b'_' | b'~');
            byte += 1;
        }
        table
    };
    // Most texts are looked at to their end, which is faster where no byte decides what comes next.
    text.bytes().fold(true, |all, byte| all & TABLE[usize::from(byte)])
}

/// The pieces of a text with all but unreserved characters encoded.
pub(crate) fn encoded(text: &str) -> impl Iterator<Item = &str> {
    utf8_percent_encode(text, RESERVED)
}

/// The values of the labels of a pattern, still encoded; `None` where the path does not match.
pub(crate) fn match_path<'a>(
    pattern: &'static str,
    path: &'a str,
) -> Option<Vec<(&'static str, &'a str)>> {
    let mut labels = Vec::new();
    let mut rest = Some(path.strip_prefix('/')?);
    let mut segments = segments(split(pattern).0);
    while let Some(segment) = segments.next() {
        let text = rest?;
        if let Segment::Greedy(name) = segment {
            let after = segments.clone().count();
            let end =
                if after == 0 { text.len() } else { text.rmatch_indices('/').nth(after - 1)?.0 };
            if end == 0 {
                return None;
            }
            labels.push((name, &text[..end]));
            rest = text.get(end + 1..);
            continue;
        }
        let (head, tail) = match text.split_once('/') {
            Some((head, tail)) => (head, Some(tail)),
            None => (text, None),
        };
        match segment {
            Segment::Literal(literal) if literal == head => {}
            Segment::Label(name) if !head.is_empty() => labels.push((name, head)),
            _ => return None,
        }
        rest = tail;
    }
    // A pattern that ends without a slash matches a path with one, too.
    (rest.is_none() || rest == Some("")).then_some(labels)
}

/// The decoded text of a part of a URI. `None` where it is not UTF-8.
pub(crate) fn decode(text: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(text).decode_utf8().ok()
}

/// The parameters of a query string, still encoded; one without `=` has an empty value.
fn parameters(query: &str) -> impl Iterator<Item = (&str, &str)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// The name and the value of a parameter.
pub(crate) type Parameter<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The parameters of a query string, decoded.
pub(crate) fn query_pairs(query: &str) -> Result<Vec<Parameter<'_>>, ReadError> {
    let invalid = |name: &str| ReadError::new(Reason::InvalidUtf8, Place::Query(name.to_owned()));
    let decoded = parameters(query).map(|(key, value)| {
        let name = decode(key).ok_or_else(|| invalid(key))?;
        let value = decode(value).ok_or_else(|| invalid(&name))?;
        Ok((name, value))
    });
    decoded.collect()
}

/// Whether a query string has all the literal parameters of a pattern.
fn matches_query(pattern: &str, query: &str) -> bool {
    let same = |text: &str, literal: &str| decode(text).is_some_and(|text| text == literal);
    parameters(split(pattern).1).all(|(key, value)| {
        parameters(query).any(|(k, v)| same(k, key) && (value.is_empty() || same(v, value)))
    })
}

/// Whether a method and URI belong to an operation.
pub(crate) fn matches(operation: &OperationSchema, method: &http::Method, uri: &http::Uri) -> bool {
    operation.http.is_some_and(|http| {
        http.method == method.as_str()
            && match_path(http.uri, uri.path()).is_some()
            && matches_query(http.uri, uri.query().unwrap_or_default())
    })
}

/// How specific a pattern is: literal segments before labels before greedy ones, from the left,
/// longer before shorter, and then the number of literal query parameters.
fn specificity(pattern: &str) -> (Vec<u8>, usize) {
    let (path, query) = split(pattern);
    let ranks = segments(path).map(|segment| match segment {
        Segment::Literal(_) => 3,
        Segment::Label(_) => 2,
        Segment::Greedy(_) => 1,
    });
    (ranks.collect(), parameters(query).count())
}

/// The operation that a method and URI belong to.
pub(crate) fn route(
    operations: &'static [&'static OperationSchema],
    method: &http::Method,
    uri: &http::Uri,
) -> Option<&'static OperationSchema> {
    let matching = operations.iter().copied().filter(|o| matches(o, method, uri));
    matching.max_by_key(|operation| operation.http.map(|http| specificity(http.uri)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_filled_in_and_matched_again() {
        for (pattern, labels, path) in [
            ("/", &[][..], "/"),
            ("/a/{b}/c", &[("b", "x y/z")], "/a/x%20y%2Fz/c"),
            ("/{k+}", &[("k", "x/y z")], "/x/y%20z"),
            ("/a/{k+}/b/{c}?d=e", &[("k", "x/y"), ("c", "1")], "/a/x/y/b/1"),
            ("/v/{arn}/tags", &[("arn", "arn:aws:x:1")], "/v/arn%3Aaws%3Ax%3A1/tags"),
        ] {
            let values: Vec<_> = labels.iter().map(|(k, v)| (*k, (*v).to_owned())).collect();
            let mut text = String::new();
            assert_eq!(expand(&mut text, split(pattern).0, &values), Ok(()));
            assert_eq!(text, path);
            let found = match_path(pattern, path).unwrap_or_else(|| panic!("{pattern} {path}"));
            let found: Vec<_> =
                found.iter().map(|(k, v)| (*k, decode(v).unwrap().into_owned())).collect();
            assert_eq!(found, values);
        }
    }

    #[test]
    fn other_paths_do_not_match() {
        for (pattern, path) in [
            ("/a/{b}", "/a"),
            ("/a/{b}", "/a/"),
            ("/a/{b}", "/a/b/c"),
            ("/a/{b}/c", "/a/b/d"),
            ("/a/{k+}/c", "/a/c"),
            ("/a/{k+}/c", "/a//c"),
            ("/{k+}", "/"),
            ("/a/{k+}", "/a/"),
            ("/a/{k+}", "/a"),
            ("/", "/a"),
            ("/a", ""),
        ] {
            assert_eq!(match_path(pattern, path), None, "{pattern} {path}");
        }
    }

    #[test]
    fn segments_of_dots_are_refused() {
        for (pattern, value, fits) in [
            ("/a/{b}/c", ".", false),
            ("/a/{b}/c", "..", false),
            ("/a/{b}/c", "...", true),
            ("/a/{b}/c", "../x", true),
            ("/a/{b+}", "x/../y", true),
            ("/a/{b+}", "./x", true),
            ("/a/{b+}", "x/..", true),
            ("/a/{b+}", "x/..y/.z", true),
        ] {
            let refused = WriteError::new(WriteReason::DotSegment, "b");
            let expected = if fits { Ok(()) } else { Err(refused) };
            let found = expand(&mut String::new(), pattern, &[("b", value.to_owned())]);
            assert_eq!(found, expected, "{pattern} {value}");
        }
    }

    #[test]
    fn literals_win_over_labels_and_greedy_labels() {
        assert!(specificity("/a/b") > specificity("/a/{b}"));
        assert!(specificity("/a/{b}") > specificity("/a/{b+}"));
        assert!(specificity("/a/{b}/c") > specificity("/a/{b}"));
        assert!(specificity("/a/{b}?c") > specificity("/a/{b}"));
    }
}

//! Characters that cannot stand for themselves.
//!
//! A string may hold characters that no XML text can. They are written as references all the same,
//! and read again: a string comes back as it was, which counts for more than what other readers may
//! think of a `&#x1;`.

use std::borrow::Cow;

/// Appends a text with everything escaped that would end it or that a reader would change.
pub(super) fn push_escaped(out: &mut Vec<u8>, text: &str, in_attribute: bool) {
    let bytes = text.as_bytes();
    let (mut copied, mut looked_at) = (0, 0);
    while let Some(next) = bytes[looked_at..].iter().position(|byte| may_be_special(*byte)) {
        let at = looked_at + next;
        looked_at = at + 1;
        let special = match bytes[at] {
            b'&' | b'<' | b'>' | 0..=8 | b'\n' | 0x0B..=0x1F => true,
            b'"' | b'\t' => in_attribute,
            // U+0085, U+2028, U+FFFE and U+FFFF start with one of these.
            0xC2 => bytes.get(at + 1) == Some(&0x85),
            0xE2 => bytes[at..].starts_with("\u{2028}".as_bytes()),
            0xEF => bytes.get(at + 1) == Some(&0xBF) && bytes.get(at + 2) >= Some(&0xBE),
            _ => false,
        };
        if !special {
            continue;
        }
        let Some(c) = text[at..].chars().next() else { continue };
        out.extend_from_slice(&bytes[copied..at]);
        copied = at + c.len_utf8();
        match c {
            '&' => out.extend_from_slice(b"&amp;"),
            '<' => out.extend_from_slice(b"&lt;"),
            '>' => out.extend_from_slice(b"&gt;"),
            '"' => out.extend_from_slice(b"&quot;"),
            c => out.extend_from_slice(format!("&#x{:X};", u32::from(c)).as_bytes()),
        }
    }
    out.extend_from_slice(&bytes[copied..]);
}

/// Whether a character that cannot stand for itself may start with this byte: most bytes are told by
/// this alone.
#[inline]
fn may_be_special(byte: u8) -> bool {
    static TABLE: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] =
                byte < 0x20 || matches!(byte as u8, b'&' | b'<' | b'>' | b'"' | 0xC2 | 0xE2 | 0xEF);
            byte += 1;
        }
        table
    };
    TABLE[usize::from(byte)]
}

/// The character of the reference that a text starts with, and the length of the reference. `None`
/// where it starts with none that a document without a type declaration can have.
pub(super) fn reference(text: &str) -> Option<(char, usize)> {
    // No reference that is one is longer: `&#x0010FFFF;`. Leading zeros may be many; nobody writes them.
    let bytes = text.as_bytes();
    let end = bytes.iter().take(16).position(|&b| b == b';')?;
    let name = text.get(1..end)?;
    let c = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let digits = name.strip_prefix('#')?;
            let (digits, radix) = match digits.strip_prefix('x') {
                Some(digits) => (digits, 16),
                None => (digits, 10),
            };
            // `from_str_radix` takes a sign.
            if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
                return None;
            }
            char::from_u32(u32::from_str_radix(digits, radix).ok()?)?
        }
    };
    Some((c, end + 1))
}

/// A checked text with its references resolved and its line ends made one character, as XML 1.0,
/// sections 2.11 and 3.3.3, want them.
pub(super) fn unescape(text: &str, in_attribute: bool) -> Cow<'_, str> {
    let special = |c: char| c == '&' || c == '\r' || (in_attribute && matches!(c, '\n' | '\t'));
    let Some(first) = text.bytes().position(|byte| special(byte.into())) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..first]);
    let mut rest = &text[first..];
    let line_end = if in_attribute { ' ' } else { '\n' };
    while let Some(c) = rest.chars().next() {
        let length = match (c, reference(rest)) {
            ('&', Some((c, length))) => {
                out.push(c);
                length
            }
            ('\r', _) => {
                out.push(line_end);
                if rest.as_bytes().get(1) == Some(&b'\n') { 2 } else { 1 }
            }
            _ => {
                out.push(if in_attribute { ' ' } else { c });
                c.len_utf8()
            }
        };
        rest = &rest[length..];
        let plain = rest.find(special).unwrap_or(rest.len());
        out.push_str(&rest[..plain]);
        rest = &rest[plain..];
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_string_comes_back() {
        for text in [
            "",
            "plain",
            "<a b=\"c\">&amp;</a>",
            "\r\n\t \u{85}\u{2028}\u{FFFE}\u{FFFF}\u{FFFD}\0\u{1}\u{1F}\u{7F}",
            "é\u{84}\u{2027}\u{1F600}]]>",
        ] {
            for in_attribute in [false, true] {
                let mut out = Vec::new();
                push_escaped(&mut out, text, in_attribute);
                let escaped = String::from_utf8(out).unwrap();
                assert_eq!(unescape(&escaped, in_attribute), text, "{escaped}");
            }
        }
    }

    #[test]
    fn references_are_resolved() {
        for (text, c) in [
            ("&lt;", Some('<')),
            ("&#10;x", Some('\n')),
            ("&#xD;", Some('\r')),
            ("&#x1F600;", Some('\u{1F600}')),
            ("&nbsp;", None),
            ("&;", None),
            ("&#;", None),
            ("&#x;", None),
            ("&#xD800;", None),
            ("&#x110000;", None),
            ("&#+1;", None),
            ("&#xé;", None),
            ("&lt", None),
            ("&", None),
            ("&#99999999999999999999;", None),
        ] {
            assert_eq!(reference(text).map(|(c, _)| c), c, "{text}");
        }
    }

    #[test]
    fn line_ends_are_one_character() {
        assert_eq!(unescape("a\r\nb\rc\nd&#13;", false), "a\nb\nc\nd\r");
        assert_eq!(unescape("a\r\nb\rc\nd\te", true), "a b c d e");
    }
}

//! Strings and their escapes.

use super::{JsonReader, Read};
use crate::fault::Fault;
use crate::json::{Names, scan};
use crate::limits::Limits;
use crate::limits::Strictness;
use crate::read_error::Reason;
use std::borrow::Cow;

impl<'a> JsonReader<'a> {
    /// A string, borrowed unless it has escapes.
    #[inline]
    pub(super) fn str(&mut self) -> Read<Cow<'a, str>> {
        self.expect(b'"', "a string")?;
        let start = self.at;
        let bytes = self.text.as_bytes();
        let end = start + scan::plain(&bytes[start..]);
        if bytes.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&self.text[start..end]));
        }
        self.escaped(end).map(Cow::Owned)
    }

    /// A string that has escapes, the first at `end`, or a fault.
    #[cold]
    fn escaped(&mut self, end: usize) -> Read<String> {
        let plain = &self.text[self.at..end];
        let mut text = String::with_capacity(2 * plain.len() + 32);
        text.push_str(plain);
        self.at = end;
        loop {
            let rest = &self.text[self.at..];
            let length = scan::plain(rest.as_bytes());
            text.push_str(&rest[..length]);
            self.at += length;
            match self.byte_at(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => match self.byte_at(self.at + 1) {
                    Some(letter @ (b'"' | b'\\' | b'/')) => {
                        self.at += 2;
                        text.push(char::from(letter));
                    }
                    _ => text.push(self.escape()?),
                },
                Some(_) => return Err(self.fault(Reason::ControlCharacter)),
                None => return Err(self.fault(Reason::Truncated)),
            }
        }
    }

    /// One escape, at its backslash.
    fn escape(&mut self) -> Read<char> {
        let start = self.at;
        let invalid = || Fault::new(Reason::InvalidEscape, start);
        let Some(letter) = self.byte_at(self.at + 1) else {
            self.at = self.text.len();
            return Err(self.fault(Reason::Truncated));
        };
        self.at += 2;
        Ok(match letter {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hex4().ok_or_else(invalid)?;
                let code = if (0xD800..0xDC00).contains(&first)
                    && self.text[self.at..].starts_with("\\u")
                {
                    self.at += 2;
                    let second = self.hex4().ok_or_else(invalid)?;
                    let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400);
                    0x10000 + ((first - 0xD800) << 10) + low.ok_or_else(invalid)?
                } else {
                    first
                };
                char::from_u32(code).ok_or_else(invalid)?
            }
            _ => return Err(invalid()),
        })
    }

    fn hex4(&mut self) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
        let mut code = 0;
        for &digit in digits {
            code = code << 4 | char::from(digit).to_digit(16)?;
        }
        self.at += 4;
        Some(code)
    }
}

/// The text of a key that stands, with its quotes, in a JSON text.
pub(crate) fn key_text(quoted: &[u8]) -> String {
    let text = JsonReader::new(quoted, Names::Member, Strictness::Lenient, Limits::default())
        .and_then(|mut reader| reader.str().map(Cow::into_owned));
    text.unwrap_or_default()
}

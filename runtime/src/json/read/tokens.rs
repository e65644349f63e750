//! Steps over a text: white space, punctuation, words, and how deep and long it may be.

use super::{JsonReader, Read};
use crate::read_error::Reason;
use std::borrow::Cow;

impl<'a> JsonReader<'a> {
    #[inline]
    pub(super) fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    #[inline]
    pub(super) fn skip_space(&mut self) {
        while matches!(self.byte_at(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// The next byte that is no white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.skip_space();
        self.byte_at(self.at)
    }

    #[inline]
    pub(super) fn expect(&mut self, byte: u8, what: &'static str) -> Read<()> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.unexpected(what))
        }
    }

    /// Takes a word that must not run on.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let end = self.at + word.len();
        let found = self.text.as_bytes().get(self.at..end) == Some(word.as_bytes())
            && !matches!(self.byte_at(end), Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_'));
        if found {
            self.at = end;
        }
        found
    }

    /// Enters a list or object; `true` where it is empty and left again.
    pub(super) fn enter(&mut self, open: u8, close: u8, what: &'static str) -> Read<bool> {
        self.expect(open, what)?;
        if self.depth == self.limits.depth {
            self.at -= 1;
            return Err(self.fault(Reason::TooDeep(self.limits.depth)));
        }
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(true);
        }
        self.depth += 1;
        Ok(false)
    }

    /// Goes on to the next element; `false` where the list or object ends.
    #[inline]
    pub(super) fn next(&mut self, close: u8, what: &'static str) -> Read<bool> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            _ => Err(self.unexpected(what)),
        }
    }

    pub(super) fn count_element(&mut self) -> Read<()> {
        if self.elements == self.limits.elements {
            return Err(self.fault(Reason::TooManyElements(self.limits.elements)));
        }
        self.elements += 1;
        Ok(())
    }

    /// A key and its colon.
    pub(super) fn object_key(&mut self) -> Read<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a key"));
        }
        let key = self.str()?;
        self.expect(b':', "a colon")?;
        Ok(key)
    }
}

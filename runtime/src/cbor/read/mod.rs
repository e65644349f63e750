//! CBOR to values.
//!
//! What enters is bytes, what leaves is a value of a generated type or a [`Fault`]. `values` is the way
//! in for generated types; the other modules take one form of CBOR each off the bytes.

mod collections;
mod documents;
mod members;
mod scalars;
mod values;

use super::head::{Head, decode};
use crate::fault::Fault;
use crate::limits::{Limits, Strictness};
use crate::read_error::Reason;
use crate::validate::{Missing, Step};
use std::borrow::Cow;

/// Reads values from CBOR.
///
/// No length that the bytes claim is believed: what is allocated is at most what is there.
pub struct CborReader<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    elements: usize,
    limits: Limits,
    strictness: Strictness,
    /// The last key that the schema lacks.
    key: Cow<'a, str>,
    missing: Missing,
}

type Read<T> = Result<T, Fault>;

/// How many elements or entries are left: a number, or those before a break.
struct Left(Option<u64>);

impl Left {
    /// How many are left, if that is known, but no more than `most`.
    #[allow(clippy::cast_possible_truncation)]
    fn at_most(&self, most: u64) -> usize {
        self.0.unwrap_or_default().min(most) as usize
    }
}

impl<'a> CborReader<'a> {
    /// A reader of `bytes`.
    ///
    /// # Errors
    /// When there are more bytes than the limit.
    pub fn new(bytes: &'a [u8], strictness: Strictness, limits: Limits) -> Read<Self> {
        if bytes.len() > limits.bytes {
            return Err(Fault::new(Reason::TooLarge(limits.bytes), limits.bytes));
        }
        let key = Cow::Borrowed("");
        let missing = Missing::new();
        Ok(Self { bytes, at: 0, depth: 0, elements: 0, limits, strictness, key, missing })
    }

    /// Checks that nothing follows.
    ///
    /// # Errors
    /// When something does.
    pub fn finish(&mut self) -> Read<()> {
        if self.at == self.bytes.len() { Ok(()) } else { Err(self.fault(Reason::TrailingText)) }
    }

    /// The required members that were not found. Only a strict reader looks for them.
    pub(crate) fn into_missing(self) -> Missing {
        self.missing
    }

    /// Puts a step before what was found missing since there were `known`.
    #[inline]
    fn missing_below(&mut self, known: usize, step: impl FnOnce() -> Step) {
        if self.missing.len() > known {
            self.missing.put_below(known, step());
        }
    }

    fn strict(&self) -> bool {
        self.strictness == Strictness::Strict
    }

    #[cold]
    fn fault(&self, reason: Reason) -> Fault {
        Fault::new(reason, self.at)
    }

    /// The next head, which is not taken.
    #[inline]
    fn peek(&self) -> Read<(Head, usize)> {
        decode(&self.bytes[self.at..]).map_err(|reason| self.fault(reason))
    }

    /// The next head that is no tag. Tags say how an item is meant, which the schema says, too.
    fn head(&mut self) -> Read<Head> {
        loop {
            let (head, length) = self.peek()?;
            self.at += length;
            if !matches!(head, Head::Tag(_)) {
                return Ok(head);
            }
        }
    }

    #[cold]
    fn expected<T>(&self, start: usize, what: &'static str) -> Read<T> {
        Err(Fault::new(Reason::Expected(what), start))
    }

    fn is_null(&self) -> bool {
        matches!(self.bytes.get(self.at), Some(0xF6 | 0xF7))
    }

    fn take_null(&mut self) -> bool {
        let found = self.is_null();
        self.at += usize::from(found);
        found
    }

    /// Enters a list or map, whose head has been taken at `start`.
    #[inline]
    fn enter(&mut self, length: Option<u64>, start: usize) -> Read<Left> {
        if self.depth == self.limits.depth {
            return Err(Fault::new(Reason::TooDeep(self.limits.depth), start));
        }
        self.depth += 1;
        Ok(Left(length))
    }

    /// Whether there is one more element; leaves the list or map if not.
    #[inline]
    fn next(&mut self, left: &mut Left) -> Read<bool> {
        let more = match &mut left.0 {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None => {
                let ended = self.bytes.get(self.at) == Some(&0xFF);
                self.at += usize::from(ended);
                !ended
            }
        };
        if !more {
            self.depth -= 1;
        }
        Ok(more)
    }

    #[inline]
    fn enter_list(&mut self) -> Read<Left> {
        let start = self.at;
        match self.short_length(0x80) {
            Some(length) => self.enter(Some(length), start),
            None => match self.head()? {
                Head::List(length) => self.enter(length, start),
                _ => self.expected(start, "a list"),
            },
        }
    }

    #[inline]
    fn enter_map(&mut self) -> Read<Left> {
        let start = self.at;
        match self.short_length(0xA0) {
            Some(length) => self.enter(Some(length), start),
            None => match self.head()? {
                Head::Map(length) => self.enter(length, start),
                _ => self.expected(start, "a map"),
            },
        }
    }

    /// Takes a head of one byte that tells a length, where it is that of the major type which starts at
    /// `first`. Most lists and maps have no more.
    #[inline]
    fn short_length(&mut self, first: u8) -> Option<u64> {
        let length = self.bytes.get(self.at)?.checked_sub(first).filter(|length| *length < 24)?;
        self.at += 1;
        Some(length.into())
    }

    fn count_element(&mut self) -> Read<()> {
        if self.elements == self.limits.elements {
            return Err(self.fault(Reason::TooManyElements(self.limits.elements)));
        }
        self.elements += 1;
        Ok(())
    }
}

//! JSON text to values.
//!
//! What enters is a text, what leaves is a value of a generated type or a [`Fault`]. `values` is the
//! way in for generated types: it says what each kind of shape is in JSON. The other modules take one
//! form of JSON each off the text, `tokens` below them all.

mod collections;
mod documents;
mod members;
mod numbers;
mod strings;
mod tokens;
mod values;

pub(super) use strings::key_text;

use super::write::Names;
use crate::fault::Fault;
use crate::limits::{Limits, Strictness};
use crate::read_error::Reason;
use crate::validate::{Missing, Step};
use std::borrow::Cow;
use std::fmt;

/// Reads values from a JSON text (RFC 8259).
pub struct JsonReader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    elements: usize,
    limits: Limits,
    names: Names,
    strictness: Strictness,
    /// The last key that the schema lacks.
    key: Cow<'a, str>,
    missing: Missing,
}

impl fmt::Debug for JsonReader<'_> {
    /// Sizes only: the text may be sensitive.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonReader")
            .field("text", &format_args!("{} bytes", self.text.len()))
            .field("at", &self.at)
            .field("strictness", &self.strictness)
            .finish_non_exhaustive()
    }
}

type Read<T> = Result<T, Fault>;

impl<'a> JsonReader<'a> {
    /// A reader of `text`.
    ///
    /// # Errors
    /// When the text is larger than the limit or not UTF-8.
    pub fn new(text: &'a [u8], names: Names, strictness: Strictness, limits: Limits) -> Read<Self> {
        if text.len() > limits.bytes {
            return Err(Fault::new(Reason::TooLarge(limits.bytes), limits.bytes));
        }
        let text = std::str::from_utf8(text)
            .map_err(|e| Fault::new(Reason::InvalidUtf8, e.valid_up_to()))?;
        Ok(Self {
            text,
            at: 0,
            depth: 0,
            elements: 0,
            limits,
            names,
            strictness,
            key: Cow::Borrowed(""),
            missing: Missing::new(),
        })
    }

    /// Checks that nothing follows but white space.
    ///
    /// # Errors
    /// When something does.
    pub fn finish(&mut self) -> Read<()> {
        self.skip_space();
        if self.at == self.text.len() { Ok(()) } else { Err(self.fault(Reason::TrailingText)) }
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

    /// A fault for the byte that is next: `what` was wanted.
    #[cold]
    fn unexpected(&self, what: &'static str) -> Fault {
        self.fault(if self.at < self.text.len() {
            Reason::Expected(what)
        } else {
            Reason::Truncated
        })
    }
}

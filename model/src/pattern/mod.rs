//! Regular expressions of the `pattern` trait.
//!
//! What enters is the text of an [ECMA-262](https://262.ecma-international.org/#sec-patterns) pattern
//! with its web extensions (Annex B), what leaves is a tree of sets of characters, sequences,
//! alternatives and repetitions. Whether groups capture, and whether a repetition is greedy, makes no
//! difference to whether a text matches, so neither is kept. A few words of Java that stand in models
//! of AWS (`\p{Alnum}`, `\A`, `(?i)`) are understood as well.

mod class;
mod parse;

pub use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

use std::fmt;

/// A regular expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Regex {
    /// One character of a set.
    Class(ClassUnicode),
    /// One after the other; none is the empty text.
    Concat(Vec<Regex>),
    /// One of several.
    Alternate(Vec<Regex>),
    /// Again and again.
    Repeat {
        /// What is repeated.
        inner: Box<Regex>,
        /// How often at least.
        min: u32,
        /// How often at most.
        max: Option<u32>,
    },
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// The start or end of a word; `false`: neither.
    Boundary(bool),
    /// What stands around here.
    Look {
        /// Whether behind this place; else before it.
        behind: bool,
        /// Whether it does not match.
        negative: bool,
        /// What is looked for.
        inner: Box<Regex>,
    },
}

/// Why a text is no pattern that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// The byte where the pattern goes wrong.
    pub offset: usize,
    /// What is wrong.
    pub message: &'static str,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the pattern cannot be used: {} at byte {}", self.message, self.offset)
    }
}

impl std::error::Error for PatternError {}

impl Regex {
    /// Parses a pattern.
    ///
    /// # Errors
    /// When it is no pattern, refers back to what a group has matched, or repeats too much.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        parse::parse(text)
    }
}

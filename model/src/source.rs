//! The texts that a model is read from, and places in them.

use std::fmt;
use std::sync::Arc;

/// A text that a model is read from.
#[derive(Clone, Debug)]
pub struct Source {
    /// How people know it: mostly its path.
    pub name: String,
    /// The text.
    pub text: Arc<str>,
}

impl Source {
    /// A source from its name and its text.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        Self { name: name.into(), text: text.into() }
    }
}

/// All texts of a model. A [`Span`] is a place in one of them.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Adds a text and gives the number that its spans carry.
    pub fn add(&mut self, source: Source) -> u16 {
        self.0.push(source);
        u16::try_from(self.0.len() - 1).unwrap_or(u16::MAX)
    }

    /// The text of a span.
    #[must_use]
    pub fn get(&self, span: Span) -> Option<&Source> {
        self.0.get(usize::from(span.source))
    }

    /// The file, line and column of a span, each counted from 1.
    #[must_use]
    pub fn locate(&self, span: Span) -> Option<Location<'_>> {
        let source = self.get(span)?;
        let offset = (span.start as usize).min(source.text.len());
        let before = &source.text.as_bytes()[..offset];
        let line_start = before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        Some(Location {
            file: &source.name,
            line: 1 + before.iter().filter(|b| **b == b'\n').count(),
            column: 1 + String::from_utf8_lossy(&before[line_start..]).chars().count(),
        })
    }
}

/// A place in a text, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Which text: see [`Sources::add`].
    pub source: u16,
    /// The first byte.
    pub start: u32,
    /// The byte behind the last.
    pub end: u32,
}

/// A place for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location<'a> {
    /// The name of the source.
    pub file: &'a str,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in Unicode scalar values, counted from 1.
    pub column: usize,
}

impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

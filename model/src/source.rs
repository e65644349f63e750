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
pub struct Sources(Vec<Indexed>);

/// A source and where its lines start, by byte.
#[derive(Clone, Debug)]
struct Indexed {
    source: Source,
    line_starts: Arc<[usize]>,
    is_ascii: bool,
}

impl Sources {
    /// Adds a text and gives the number that its spans carry.
    pub fn add(&mut self, source: Source) -> u16 {
        let breaks = source.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let line_starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        let is_ascii = source.text.is_ascii();
        self.0.push(Indexed { source, line_starts, is_ascii });
        u16::try_from(self.0.len() - 1).unwrap_or(u16::MAX)
    }

    /// The text of a span.
    #[must_use]
    pub fn get(&self, span: Span) -> Option<&Source> {
        self.indexed(span).map(|indexed| &indexed.source)
    }

    fn indexed(&self, span: Span) -> Option<&Indexed> {
        self.0.get(usize::from(span.source))
    }

    /// The file, line and column of a span, each counted from 1.
    #[must_use]
    pub fn locate(&self, span: Span) -> Option<Location<'_>> {
        let Indexed { source, line_starts, is_ascii } = self.indexed(span)?;
        let mut offset = (span.start as usize).min(source.text.len());
        while !source.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = line_starts.partition_point(|start| *start <= offset);
        let before = &source.text[line_starts[line - 1]..offset];
        let column = 1 + if *is_ascii { before.len() } else { before.chars().count() };
        Some(Location { file: &source.name, line, column })
    }

    /// The bytes of the line that a span starts in, without its break.
    pub(crate) fn line(&self, span: Span) -> Option<std::ops::Range<usize>> {
        let Indexed { source, line_starts, .. } = self.indexed(span)?;
        let line = line_starts.partition_point(|start| *start <= span.start as usize);
        let end = line_starts.get(line).map_or(source.text.len(), |next| next - 1);
        Some(line_starts[line - 1]..end)
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

//! What is wrong with a model, as data and as a drawing.

use crate::shape_id::ShapeId;
use crate::source::{Location, Sources, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt;
use std::ops::Range;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The model can be used, and probably does not say what it means.
    Warning,
    /// The model cannot be used.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// Something that is wrong with a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// A name for this kind of problem, such as `unresolved-target`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The shape or member that is wrong.
    pub shape: Option<ShapeId>,
    /// Where it stands.
    pub span: Option<Span>,
    /// What is wrong, in one sentence without a period.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Problem {
    /// A problem that makes a model unusable.
    #[must_use]
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            shape: None,
            span: Some(span),
            message: message.into(),
            hint: None,
        }
    }

    /// A problem that leaves a model usable.
    #[must_use]
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    /// The problem of this shape.
    #[must_use]
    pub fn of(mut self, shape: &ShapeId) -> Self {
        self.shape = Some(shape.clone());
        self
    }

    /// The problem with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The problem on one line: place, severity, code, shape and message.
    #[must_use]
    pub fn to_line(&self, sources: &Sources) -> String {
        let mut line = String::new();
        if let Some(location) = self.span.and_then(|span| sources.locate(span)) {
            line = format!("{location}: ");
        }
        line.push_str(&format!("{}[{}]: ", self.severity, self.code));
        if let Some(shape) = &self.shape {
            line.push_str(&format!("{shape}: "));
        }
        line + &self.message
    }

    /// The problem drawn into the text it stands in; with colours if `color`.
    #[must_use]
    pub fn draw(&self, sources: &Sources, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let level = match self.severity {
            Severity::Warning => Level::WARNING,
            Severity::Error => Level::ERROR,
        };
        let title = match &self.shape {
            Some(shape) => format!("{shape}: {}", self.message),
            None => self.message.clone(),
        };
        let title = level.primary_title(title).id(self.code);
        let mut group = Group::with_title(title);
        let place = self.span.and_then(|span| {
            Some((sources.get(span)?, sources.locate(span)?, sources.line(span)?, span))
        });
        let mut places = None;
        if let Some((source, location, line, span)) = place {
            let (text, range) = excerpt(&source.text, line, span);
            let column = 1 + text[..range.start].chars().count();
            places = Some((Location { column, ..location }.to_string(), location.to_string()));
            let snippet = Snippet::source(text)
                .line_start(location.line)
                .path(source.name.as_str())
                .annotation(AnnotationKind::Primary.span(range));
            group = group.element(snippet);
        }
        if let Some(hint) = &self.hint {
            group = group.element(Level::HELP.message(hint.as_str()));
        }
        let drawn = renderer.render(&[group]);
        match places {
            // Columns are counted within the excerpt, which is not where people look for the place.
            Some((within, place)) if within != place => drawn.replacen(&within, &place, 1),
            _ => drawn,
        }
    }
}

/// The line of a span, and the span within it. A line that is too long to show, as in files without
/// line breaks, is cut around the span.
fn excerpt(text: &str, line: Range<usize>, span: Span) -> (&str, Range<usize>) {
    const MARGIN: usize = 60;
    let boundary = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let Range { start: mut line_start, end: mut line_end } = line;
    let start = boundary(span.start as usize).clamp(line_start, line_end);
    let end = boundary(span.end as usize).clamp(start, line_end);
    if line_end - line_start > 3 * MARGIN {
        line_start = boundary(line_start.max(start.saturating_sub(MARGIN)));
        line_end = boundary(line_end.min(end.min(start + MARGIN) + MARGIN));
    }
    let end = end.min(line_end);
    (&text[line_start..line_end], start - line_start..end - line_start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn fault() -> Problem {
        Problem::warning("renamed", Span::default(), "message")
    }

    #[test]
    fn a_place_on_a_long_line_is_told_as_it_is() {
        for (before, column) in [("x".repeat(1000), 1001), ("é".repeat(1000), 1001)] {
            let mut sources = Sources::default();
            let text = format!("{{\n{before}bad{}", "y".repeat(1000));
            let start = u32::try_from(2 + before.len()).unwrap();
            let source = sources.add(Source::new("m.json", text));
            let span = Span { source, start, end: start + 3 };
            let problem = Problem { span: Some(span), ..fault() };
            let drawn = problem.draw(&sources, false);
            assert!(drawn.contains(&format!("m.json:2:{column}\n")), "{drawn}");
            assert!(problem.draw(&sources, true).contains(&format!("m.json:2:{column}")));
            assert!(drawn.contains("bad") && drawn.contains("^^^"), "{drawn}");
            assert!(problem.to_line(&sources).starts_with(&format!("m.json:2:{column}: ")));
        }
    }
}

//! Quantifiers: how often an atom stands.

use super::{Parsed, Parser};

impl Parser<'_> {
    pub(super) fn quantifier(&mut self) -> Parsed<Option<(u32, Option<u32>)>> {
        let bounds = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.counts()? {
                Some(bounds) => {
                    // Java has a `+` here, too, which says nothing where the count is exact.
                    if self.rest().starts_with('+') && bounds.1 != Some(bounds.0) {
                        return Err(self.error("possessive repetition"));
                    }
                    let _ = self.take("?") || self.take("+");
                    return Ok(Some(bounds));
                }
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        self.next();
        if self.take("+") {
            return Err(self.error("possessive repetition"));
        }
        self.take("?");
        Ok(Some(bounds))
    }

    /// `{n}`, `{n,}` or `{n,m}`; anything else in braces is text.
    pub(super) fn counts(&mut self) -> Parsed<Option<(u32, Option<u32>)>> {
        let Some((inner, _)) = self.rest()[1..].split_once('}') else { return Ok(None) };
        let (min, max) = match inner.split_once(',') {
            Some((min, max)) => (min, Some(max)),
            None => (inner, None),
        };
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !is_number(min) || !max.is_none_or(|max| max.is_empty() || is_number(max)) {
            return Ok(None);
        }
        let number = |text: &str| text.parse().map_err(|_| self.error("too many repetitions"));
        let min = number(min)?;
        let max = match max {
            None => Some(min),
            Some("") => None,
            Some(max) => Some(number(max)?),
        };
        if max.is_some_and(|max| max < min) {
            return Err(self.error("repetition with its bounds exchanged"));
        }
        self.at += inner.len() + 2;
        Ok(Some((min, max)))
    }
}

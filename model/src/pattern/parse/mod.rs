//! The text of a pattern.
//!
//! A recursive descent: alternatives of sequences of atoms with their quantifiers. Each of the other
//! modules reads one form of an atom, or what stands behind it.

mod brackets;
mod escape;
mod group;
mod repeat;

use super::{PatternError, Regex, class};
use regex_syntax::hir::ClassUnicode;

pub(super) fn parse(text: &str) -> Result<Regex, PatternError> {
    let groups = group::count_groups(text);
    let flags = Flags { ignore_case: false, dot_all: false };
    let mut parser = Parser { text, at: 0, depth: 0, groups, flags };
    let regex = parser.alternatives()?;
    if parser.at < text.len() {
        return Err(parser.error("unmatched )"));
    }
    Ok(regex)
}

#[derive(Clone, Copy)]
struct Flags {
    ignore_case: bool,
    dot_all: bool,
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    groups: u32,
    flags: Flags,
}

type Parsed<T> = Result<T, PatternError>;

impl<'a> Parser<'a> {
    fn error(&self, message: &'static str) -> PatternError {
        PatternError { offset: self.at, message }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    fn alternatives(&mut self) -> Parsed<Regex> {
        let flags = self.flags;
        let mut alternatives = vec![self.sequence()?];
        while self.take("|") {
            alternatives.push(self.sequence()?);
        }
        self.flags = flags;
        Ok(match alternatives.len() {
            1 => alternatives.swap_remove(0),
            _ => Regex::Alternate(alternatives),
        })
    }

    fn sequence(&mut self) -> Parsed<Regex> {
        let mut parts = Vec::new();
        while let Some(c) = self.peek() {
            if matches!(c, '|' | ')') {
                break;
            }
            if let Some(part) = self.part()? {
                parts.push(part);
            }
        }
        Ok(match parts.len() {
            1 => parts.swap_remove(0),
            _ => Regex::Concat(parts),
        })
    }

    /// An atom with its quantifiers; none where a flag is set.
    fn part(&mut self) -> Parsed<Option<Regex>> {
        let is_group = self.rest().starts_with('(');
        let Some(atom) = self.atom()? else { return Ok(None) };
        let Some((min, max)) = self.quantifier()? else { return Ok(Some(atom)) };
        if !is_group && matches!(atom, Regex::Start | Regex::End | Regex::Boundary(_)) {
            return Err(self.error("nothing to repeat"));
        }
        Ok(Some(Regex::Repeat { inner: Box::new(atom), min, max }))
    }

    fn atom(&mut self) -> Parsed<Option<Regex>> {
        let c = self.peek().ok_or_else(|| self.error("unexpected end"))?;
        Ok(Some(match c {
            '(' => return self.group(),
            '[' => Regex::Class(self.class()?),
            '\\' => self.escape()?,
            '*' | '+' | '?' => return Err(self.error("nothing to repeat")),
            '{' if self.counts()?.is_some() => return Err(self.error("nothing to repeat")),
            '^' => {
                self.next();
                Regex::Start
            }
            '$' => {
                self.next();
                Regex::End
            }
            '.' => {
                self.next();
                Regex::Class(class::dot(self.flags.dot_all))
            }
            _ => {
                self.next();
                self.literal(c)
            }
        }))
    }

    fn literal(&self, c: char) -> Regex {
        Regex::Class(self.fold(class::ranges(&[(c, c)])))
    }

    /// The set with both letter cases, where case is ignored.
    fn fold(&self, mut class: ClassUnicode) -> ClassUnicode {
        if self.flags.ignore_case {
            class.case_fold_simple();
        }
        class
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class_of(text: &str) -> String {
        match parse(text) {
            Ok(Regex::Class(class)) => {
                let mut out = String::new();
                for range in class.iter() {
                    out.push_str(&format!("{:X}-{:X} ", range.start() as u32, range.end() as u32));
                }
                out.trim_end().to_owned()
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn classes_mean_what_ecmascript_says() {
        for (text, expected) in [
            ("[a-c]", "61-63"),
            ("[a-]", "2D-2D 61-61"),
            ("[-a]", "2D-2D 61-61"),
            ("[\\w-.]", "2D-2E 30-39 41-5A 5F-5F 61-7A"),
            ("[a-\\d]", "2D-2D 30-39 61-61"),
            ("[\\b]", "8-8"),
            ("\\x41", "41-41"),
            ("\\u0041", "41-41"),
            ("\\u{1F600}", "1F600-1F600"),
            ("\\uD83D\\uDE00", "1F600-1F600"),
            ("[\\uD800\\uDC00-\\uDBFF\\uDFFF]", "10000-10FFFF"),
            ("[\\u0020-\\uFFFF]", "20-D7FF E000-FFFF"),
            ("\\012", "A-A"),
            ("\\0", "0-0"),
            ("\\cJ", "A-A"),
            ("\\/", "2F-2F"),
            ("[]", ""),
            ("[^]", "0-10FFFF"),
            ("\\p{Graph}", "21-7E"),
            ("\\p{ASCII}", "0-7F"),
            ("(?i)k", "4B-4B 6B-6B 212A-212A"),
            ("]", "5D-5D"),
            ("}", "7D-7D"),
        ] {
            assert_eq!(class_of(text), expected, "{text}");
        }
        assert_eq!(class_of("[\\p{Lu}\\p{Ll}]"), class_of("[\\p{Ll}\\p{Lu}]"));
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for text in [
            "(",
            ")",
            "[",
            "*",
            "a**",
            "(?<a",
            "[b-a]",
            "\\",
            "a{2,1}",
            "(a)\\1",
            "(?x)a",
            "\\p{Nope}",
            "a++",
            "^*",
            "{2}",
            "a|{1,2}",
            "\\k<a>",
            "a{99999999999}",
            "[\\u{110000}]",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert!(parse(&"(".repeat(1000)).is_err());
    }

    #[test]
    fn a_group_of_an_assertion_may_be_repeated() {
        for text in ["(^)?a", "(?:$)*", "(\\b)+a", "(?:(?:\\B){2})"] {
            assert!(parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn braces_that_count_nothing_are_text() {
        for text in ["a{", "a{,2}", "{}", "a{x}", "${name}"] {
            assert!(parse(text).is_ok(), "{text}");
        }
    }
}

//! The text of a pattern.

use super::{PatternError, Regex, class};
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

/// How deep groups may be nested.
const MAX_DEPTH: usize = 100;

pub(super) fn parse(text: &str) -> Result<Regex, PatternError> {
    let groups = count_groups(text);
    let flags = Flags { ignore_case: false, dot_all: false };
    let mut parser = Parser { text, at: 0, depth: 0, groups, flags };
    let regex = parser.alternatives()?;
    if parser.at < text.len() {
        return Err(parser.error("unmatched )"));
    }
    Ok(regex)
}

/// The number of groups that capture, which decides what `\1` means.
fn count_groups(text: &str) -> u32 {
    let (mut groups, mut in_class, mut escaped) = (0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ']' => in_class = false,
            '[' => in_class = true,
            '(' if !in_class => {
                let rest = &text[at + 1..];
                let named =
                    rest.starts_with("?<") && !rest.starts_with("?<=") && !rest.starts_with("?<!");
                groups += u32::from(named || !rest.starts_with('?'));
            }
            _ => {}
        }
    }
    groups
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

/// A part of a class: a character, or a set that an escape stands for.
enum Item {
    Char(u32),
    Set(ClassUnicode),
}

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

    fn quantifier(&mut self) -> Parsed<Option<(u32, Option<u32>)>> {
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
    fn counts(&mut self) -> Parsed<Option<(u32, Option<u32>)>> {
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

    fn group(&mut self) -> Parsed<Option<Regex>> {
        if self.depth == MAX_DEPTH {
            return Err(self.error("groups nested too deep"));
        }
        self.at += 1;
        let look =
            [("?=", false, false), ("?!", false, true), ("?<=", true, false), ("?<!", true, true)];
        if let Some((_, behind, negative)) = look.into_iter().find(|(text, ..)| self.take(text)) {
            let inner = Box::new(self.inner()?);
            return Ok(Some(Regex::Look { behind, negative, inner }));
        }
        if self.take("?<") || self.take("?P<") {
            let name =
                self.rest().find('>').ok_or_else(|| self.error("unclosed name of a group"))?;
            self.at += name + 1;
            return self.inner().map(Some);
        }
        if !self.take("?") || self.take(":") {
            return self.inner().map(Some);
        }
        let flags = self.flags;
        self.set_flags()?;
        if self.take(")") {
            // The flags hold to the end of the enclosing group.
            return Ok(None);
        }
        if !self.take(":") {
            return Err(self.error("unknown kind of group"));
        }
        let inner = self.inner();
        self.flags = flags;
        inner.map(Some)
    }

    fn set_flags(&mut self) -> Parsed<()> {
        let mut on = true;
        while let Some(c) = self.peek() {
            match c {
                '-' => on = false,
                'i' => self.flags.ignore_case = on,
                's' => self.flags.dot_all = on,
                'u' => {}
                ':' | ')' => return Ok(()),
                _ => return Err(self.error("unknown kind of group")),
            }
            self.next();
        }
        Err(self.error("unclosed group"))
    }

    /// The rest of a group.
    fn inner(&mut self) -> Parsed<Regex> {
        self.depth += 1;
        let inner = self.alternatives()?;
        self.depth -= 1;
        if self.take(")") { Ok(inner) } else { Err(self.error("unclosed group")) }
    }

    fn escape(&mut self) -> Parsed<Regex> {
        let after = self.text[self.at + 1..].chars().next();
        let assertion = match after {
            Some('b') => Regex::Boundary(true),
            Some('B') => Regex::Boundary(false),
            Some('A') => Regex::Start,
            Some('z' | 'Z') => Regex::End,
            Some('1'..='9') => {
                let digits =
                    self.text[self.at + 1..].bytes().take_while(u8::is_ascii_digit).count();
                let number: u32 = self.text[self.at + 1..][..digits].parse().unwrap_or(u32::MAX);
                if number <= self.groups {
                    return Err(self.error("reference back to a group"));
                }
                return self.item().map(|item| self.item_regex(item));
            }
            Some('k') => return Err(self.error("reference back to a group")),
            _ => return self.item().map(|item| self.item_regex(item)),
        };
        self.at += 2;
        Ok(assertion)
    }

    fn item_regex(&self, item: Item) -> Regex {
        match item {
            Item::Set(set) => Regex::Class(self.fold(set)),
            Item::Char(code) => match char::from_u32(code) {
                Some(c) => self.literal(c),
                // Half of a surrogate pair matches no character.
                None => Regex::Class(ClassUnicode::empty()),
            },
        }
    }

    /// One character or one escape, in or out of a class.
    fn item(&mut self) -> Parsed<Item> {
        let c = self.next().ok_or_else(|| self.error("unexpected end"))?;
        if c != '\\' {
            return Ok(Item::Char(c.into()));
        }
        let letter = self.next().ok_or_else(|| self.error("backslash at the end"))?;
        if let Some(set) = class::escape(letter) {
            return Ok(Item::Set(set));
        }
        Ok(Item::Char(match letter {
            't' => '\t'.into(),
            'n' => '\n'.into(),
            'v' => '\u{B}'.into(),
            'f' => '\u{C}'.into(),
            'r' => '\r'.into(),
            'p' | 'P' => return self.property(letter == 'P').map(Item::Set),
            'c' => match self.peek().filter(char::is_ascii_alphabetic) {
                Some(control) => {
                    self.next();
                    u32::from(control) % 32
                }
                None => {
                    self.at -= 1;
                    '\\'.into()
                }
            },
            'x' => self.hex(2).unwrap_or('x'.into()),
            'u' => self.unicode()?,
            '0'..='7' => {
                self.at -= 1;
                self.octal()
            }
            other => other.into(),
        }))
    }

    /// Exactly `count` hexadecimal digits, or nothing.
    fn hex(&mut self, count: usize) -> Option<u32> {
        let digits = self.rest().get(..count)?;
        let valid = digits.bytes().all(|b| b.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| valid)?;
        self.at += count;
        Some(code)
    }

    /// What follows `\u`: four digits, a pair of surrogates, or digits in braces.
    fn unicode(&mut self) -> Parsed<u32> {
        for open in ["{", "x{"] {
            if let Some((digits, _)) =
                self.rest().strip_prefix(open).and_then(|r| r.split_once('}'))
            {
                let code = u32::from_str_radix(digits, 16).ok().filter(|code| *code <= 0x10_FFFF);
                let code = code.ok_or_else(|| self.error("no character has this code"))?;
                self.at += open.len() + digits.len() + 1;
                return Ok(code);
            }
        }
        let Some(code) = self.hex(4) else { return Ok('u'.into()) };
        if (0xD800..0xDC00).contains(&code) && self.rest().starts_with("\\u") {
            let start = self.at;
            self.at += 2;
            match self.hex(4) {
                Some(low @ 0xDC00..0xE000) => {
                    return Ok(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00));
                }
                _ => self.at = start,
            }
        }
        Ok(code)
    }

    /// Up to three octal digits, as long as the code is a byte.
    fn octal(&mut self) -> u32 {
        let mut code = 0;
        for _ in 0..3 {
            match self.peek().and_then(|c| c.to_digit(8)) {
                Some(digit) if code * 8 + digit <= 0o377 => {
                    code = code * 8 + digit;
                    self.next();
                }
                _ => break,
            }
        }
        code
    }

    fn property(&mut self, negated: bool) -> Parsed<ClassUnicode> {
        let name = match self.rest().strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            Some((name, _)) => {
                self.at += name.len() + 2;
                name
            }
            None => {
                let start = self.at;
                self.next();
                &self.text[start..self.at]
            }
        };
        let (name, negated) = match name.strip_prefix('^') {
            Some(name) => (name, !negated),
            None => (name, negated),
        };
        let class = class::property(name).ok_or_else(|| self.error("unknown property"))?;
        Ok(if negated { class::negate(class) } else { class })
    }

    fn class(&mut self) -> Parsed<ClassUnicode> {
        self.at += 1;
        let negated = self.take("^");
        let mut class = ClassUnicode::empty();
        loop {
            if self.peek().is_none() {
                return Err(self.error("unclosed ["));
            }
            if self.take("]") {
                break;
            }
            let first = self.class_item()?;
            let is_range = self.rest().starts_with('-') && !self.rest().starts_with("-]");
            if !is_range {
                add(&mut class, first);
                continue;
            }
            let dash = self.at;
            self.at += 1;
            let last = self.class_item()?;
            match (&first, &last) {
                (Item::Char(first), Item::Char(last)) if first > last => {
                    self.at = dash;
                    return Err(self.error("range with its ends exchanged"));
                }
                (Item::Char(first), Item::Char(last)) => add_range(&mut class, *first, *last),
                // With a set at one of its ends it is no range, and the hyphen is itself.
                _ => {
                    add(&mut class, first);
                    add(&mut class, Item::Char('-'.into()));
                    add(&mut class, last);
                }
            }
        }
        let class = self.fold(class);
        Ok(if negated { class::negate(class) } else { class })
    }

    /// An item of a class, where `\b` is a backspace.
    fn class_item(&mut self) -> Parsed<Item> {
        if self.take("\\b") { Ok(Item::Char(8)) } else { self.item() }
    }
}

fn add(class: &mut ClassUnicode, item: Item) {
    match item {
        Item::Char(code) => add_range(class, code, code),
        Item::Set(set) => class.union(&set),
    }
}

/// Adds a range of codes, without those of surrogates, which are no characters.
fn add_range(class: &mut ClassUnicode, first: u32, last: u32) {
    for (first, last) in [(first, last.min(0xD7FF)), (first.max(0xE000), last)] {
        if let (Some(first), Some(last)) = (char::from_u32(first), char::from_u32(last))
            && first <= last
        {
            class.push(ClassUnicodeRange::new(first, last));
        }
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

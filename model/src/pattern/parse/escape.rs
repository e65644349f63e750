//! Escapes: characters, sets of characters and assertions behind a backslash.

use super::{Parsed, Parser};
use crate::pattern::{Regex, class};
use regex_syntax::hir::ClassUnicode;

/// A part of a class: a character, or a set that an escape stands for.
pub(super) enum Item {
    Char(u32),
    Set(ClassUnicode),
}

impl Parser<'_> {
    pub(super) fn escape(&mut self) -> Parsed<Regex> {
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
    pub(super) fn item(&mut self) -> Parsed<Item> {
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
}

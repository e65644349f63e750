//! Classes in brackets.

use super::escape::Item;
use super::{Parsed, Parser};
use crate::pattern::class;
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

impl Parser<'_> {
    pub(super) fn class(&mut self) -> Parsed<ClassUnicode> {
        self.at += 1;
        let negated = self.take("^");
        let mut class = Vec::new();
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
        let class = self.fold(ClassUnicode::new(class));
        Ok(if negated { class::negate(class) } else { class })
    }

    /// An item of a class, where `\b` is a backspace.
    fn class_item(&mut self) -> Parsed<Item> {
        if self.take("\\b") { Ok(Item::Char(8)) } else { self.item() }
    }
}

fn add(class: &mut Vec<ClassUnicodeRange>, item: Item) {
    match item {
        Item::Char(code) => add_range(class, code, code),
        Item::Set(set) => class.extend(set.ranges()),
    }
}

/// Adds a range of codes, without those of surrogates, which are no characters.
fn add_range(class: &mut Vec<ClassUnicodeRange>, first: u32, last: u32) {
    for (first, last) in [(first, last.min(0xD7FF)), (first.max(0xE000), last)] {
        if let (Some(first), Some(last)) = (char::from_u32(first), char::from_u32(last))
            && first <= last
        {
            class.push(ClassUnicodeRange::new(first, last));
        }
    }
}

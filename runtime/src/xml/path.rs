//! From a byte of an XML text to the elements around it.

use super::names::local;
use super::tokens::{Token, Tokens};
use crate::pointer::push_segment;
use std::collections::BTreeMap;

/// An element around the byte.
struct Open<'a> {
    name: &'a str,
    /// How many elements of its name are before it in the same element.
    before: usize,
    start: usize,
    /// How many elements it has had of each name.
    counts: BTreeMap<&'a str, usize>,
}

/// The names of the elements below the root that the byte at `offset` belongs to, as a JSON pointer.
/// Where an element is not the first of its name, its number follows, counted from zero.
///
/// All before `offset` has been read without fault. Names of elements that start behind the byte
/// `hidden_below` are written as `*`.
pub(crate) fn path(text: &[u8], offset: usize, hidden_below: usize) -> String {
    // A text with too many bytes is not read at all.
    let Ok(text) = str::from_utf8(text) else { return String::new() };
    if u32::try_from(text.len()).is_err() {
        return String::new();
    }
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut tokens = Tokens::new(text);
    loop {
        let start = tokens.at();
        let token = tokens.next();
        match token {
            Ok(Some(Token::Open(name))) if start <= offset => {
                let name = local(name.of(text));
                let counts = open.last_mut().map(|parent| parent.counts.entry(name).or_default());
                let before = counts.map_or(0, |count| std::mem::replace(count, *count + 1));
                open.push(Open { name, before, start, counts: BTreeMap::new() });
            }
            Ok(Some(Token::Close(_) | Token::EndOfTag { is_empty: true }))
                if tokens.at() <= offset =>
            {
                open.pop();
            }
            Ok(Some(_)) if tokens.at() <= offset => {}
            _ => break,
        }
    }
    let mut path = String::new();
    for element in open.iter().skip(1) {
        push_segment(&mut path, if element.start > hidden_below { "*" } else { element.name });
        if element.before > 0 {
            push_segment(&mut path, &element.before.to_string());
        }
    }
    path
}

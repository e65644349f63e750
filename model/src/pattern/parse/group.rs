//! Groups: what stands in parentheses, what is looked for around a place, and flags.

use super::{Parsed, Parser};
use crate::pattern::Regex;

/// How deep groups may be nested.
const MAX_DEPTH: usize = 100;

/// The number of groups that capture, which decides what `\1` means.
pub(super) fn count_groups(text: &str) -> u32 {
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

impl Parser<'_> {
    pub(super) fn group(&mut self) -> Parsed<Option<Regex>> {
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
}

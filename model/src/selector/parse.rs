//! The text of a selector.

use super::{Attribute, Selector, Step};

/// How deep functions may be nested.
const MAX_DEPTH: usize = 32;

impl Selector {
    /// Parses a selector; `None` where it uses what is not covered, or is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parser = Parser(text, 0);
        let selector = parser.selector()?;
        parser.0.is_empty().then_some(selector)
    }
}

/// The text that is left, and how deep in functions it stands.
struct Parser<'a>(&'a str, usize);

impl<'a> Parser<'a> {
    fn space(&mut self) {
        self.0 = self.0.trim_start();
    }

    fn take(&mut self, text: &str) -> bool {
        self.space();
        match self.0.strip_prefix(text) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn while_some(&mut self, keep: impl Fn(char) -> bool) -> &'a str {
        self.space();
        let end = self.0.find(|c| !keep(c)).unwrap_or(self.0.len());
        let (taken, rest) = self.0.split_at(end);
        self.0 = rest;
        taken
    }

    fn word(&mut self) -> Option<&'a str> {
        let word =
            self.while_some(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '#' | '$'));
        (!word.is_empty()).then_some(word)
    }

    fn selector(&mut self) -> Option<Selector> {
        let mut steps = Vec::new();
        loop {
            self.space();
            if self.0.is_empty() || self.0.starts_with([',', ')']) {
                return (!steps.is_empty()).then_some(Selector(steps));
            }
            steps.push(self.step()?);
        }
    }

    fn step(&mut self) -> Option<Step> {
        let any =
            |forward, recursive| Step::Neighbours { relations: Vec::new(), forward, recursive };
        if self.take("~>") {
            return Some(any(true, true));
        }
        if self.take("<~") {
            return Some(any(false, true));
        }
        if self.take("<-[") {
            let relations = self.relations()?;
            return self.take("-").then_some(Step::Neighbours {
                relations,
                forward: false,
                recursive: false,
            });
        }
        if self.take("-[") {
            let relations = self.relations()?;
            return self.take("->").then_some(Step::Neighbours {
                relations,
                forward: true,
                recursive: false,
            });
        }
        if self.take(">") {
            return Some(any(true, false));
        }
        if self.take("<") {
            return Some(any(false, false));
        }
        if self.take("[") {
            return self.attribute().map(Step::Attribute);
        }
        if self.take(":") {
            return self.function();
        }
        if self.take("*") {
            return Some(Step::Type("*".to_owned()));
        }
        self.word().map(|word| Step::Type(word.to_owned()))
    }

    fn relations(&mut self) -> Option<Vec<String>> {
        let mut relations = vec![self.word()?.to_owned()];
        while self.take(",") {
            relations.push(self.word()?.to_owned());
        }
        self.take("]").then_some(relations)
    }

    fn function(&mut self) -> Option<Step> {
        let name = self.word()?;
        if !self.take("(") || self.1 == MAX_DEPTH {
            return None;
        }
        self.1 += 1;
        let mut selectors = vec![self.selector()?];
        while self.take(",") {
            selectors.push(self.selector()?);
        }
        self.1 -= 1;
        if !self.take(")") {
            return None;
        }
        Some(match name {
            "is" | "each" => Step::Is(selectors),
            "test" => Step::Test(selectors),
            "not" => Step::Not(selectors),
            "in" if selectors.len() == 1 => Step::In(selectors.pop()?),
            _ => return None,
        })
    }

    fn attribute(&mut self) -> Option<Attribute> {
        let mut path = vec![self.word()?.to_owned()];
        while self.take("|") {
            path.push(self.word()?.to_owned());
        }
        let comparison = if self.0.trim_start().starts_with(']') {
            None
        } else {
            let comparator = self.while_some(|c| "=!^$*?".contains(c)).to_owned();
            let mut values = vec![self.value()?];
            while self.take(",") {
                values.push(self.value()?);
            }
            Some((comparator, values))
        };
        self.take("]").then_some(Attribute { path, comparison })
    }

    fn value(&mut self) -> Option<String> {
        self.space();
        for quote in ['"', '\''] {
            if let Some(rest) = self.0.strip_prefix(quote) {
                let (text, rest) = rest.split_once(quote)?;
                self.0 = rest;
                return Some(text.to_owned());
            }
        }
        self.word().map(str::to_owned)
    }
}

//! The patterns of a crate: each text once, named after the first shape that has it.

use crate::api::Pattern;
use crate::names::upper;
use crate::pattern::compile;
use goldsmith_model::pattern::Regex;
use goldsmith_model::{Node, Problem, ShapeId};
use std::collections::HashMap;

/// The patterns so far.
#[derive(Default)]
pub(super) struct Patterns {
    patterns: Vec<Pattern>,
    /// The places of texts; none for those that cannot be used.
    by_text: HashMap<String, Option<usize>>,
}

impl Patterns {
    /// The place of a pattern; none where it cannot be used. The model tells of those that are no
    /// patterns; those that are too large are told here.
    pub(super) fn get(
        &mut self,
        id: &ShapeId,
        node: &Node,
        problems: &mut Vec<Problem>,
    ) -> Option<usize> {
        let text = node.as_str()?;
        if let Some(known) = self.by_text.get(text) {
            return *known;
        }
        let compiled = Regex::parse(text).ok().map(|regex| compile(&regex));
        if let Some(Err(_)) = &compiled {
            let message = "the pattern repeats so much that values are not checked against it";
            problems.push(Problem::warning("unusable-pattern", node.span, message).of(id));
        }
        let place = compiled.and_then(Result::ok).map(|program| {
            let ident = self.ident(id);
            self.patterns.push(Pattern { ident, text: text.to_owned(), program });
            self.patterns.len() - 1
        });
        self.by_text.insert(text.to_owned(), place);
        place
    }

    /// The name of the shape, with that of the member where the shape alone does not do.
    fn ident(&self, id: &ShapeId) -> String {
        let member = id.member().unwrap_or("value");
        let long = format!("{}_{}", upper(id.name()), upper(member));
        let names = match id.member() {
            None => vec![upper(id.name()), long.clone()],
            Some(_) => vec![long.clone()],
        };
        let is_free = |name: &String| !self.patterns.iter().any(|p| p.ident == *name);
        let numbered = (2..).map(|n| format!("{long}_{n}"));
        names.into_iter().chain(numbered).find(is_free).unwrap_or_default()
    }

    pub(super) fn into_vec(self) -> Vec<Pattern> {
        self.patterns
    }
}

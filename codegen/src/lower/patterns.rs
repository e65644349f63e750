//! The patterns of a crate: each text once, each shape that has it with a name for it.

use crate::api::{Pattern, PatternKind};
use crate::names;
use crate::pattern::compile;
use goldsmith_model::pattern::Regex;
use goldsmith_model::{Node, Problem, ShapeId};
use std::collections::{HashMap, HashSet};

/// The patterns so far.
#[derive(Default)]
pub(super) struct Patterns {
    patterns: Vec<Pattern>,
    /// The places of shapes and of texts; none for those that cannot be used.
    places: HashMap<(String, String), Option<usize>>,
    by_text: HashMap<String, Option<usize>>,
    taken: HashSet<String>,
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
        let key = (id.as_str().to_owned(), text.to_owned());
        if let Some(known) = self.places.get(&key) {
            return *known;
        }
        let place = match self.by_text.get(text) {
            Some(known) => known.map(|known| {
                let same = self.patterns[known].ident.clone();
                self.push(id, PatternKind::Same(same))
            }),
            None => self.compile(id, text, node, problems),
        };
        self.places.insert(key, place);
        place
    }

    fn push(&mut self, id: &ShapeId, kind: PatternKind) -> usize {
        let ident = self.ident(id);
        self.patterns.push(Pattern { ident, kind });
        self.patterns.len() - 1
    }

    /// The place of a text that is new.
    fn compile(
        &mut self,
        id: &ShapeId,
        text: &str,
        node: &Node,
        problems: &mut Vec<Problem>,
    ) -> Option<usize> {
        let compiled = Regex::parse(text).ok().map(|regex| compile(&regex));
        if let Some(Err(_)) = &compiled {
            let message = "the pattern repeats so much that values are not checked against it";
            problems.push(Problem::warning("unusable-pattern", node.span, message).of(id));
        }
        let program = compiled.and_then(Result::ok);
        let place =
            program.map(|program| self.push(id, PatternKind::Program(text.to_owned(), program)));
        self.by_text.insert(text.to_owned(), place);
        place
    }

    /// A name that no other pattern has.
    fn ident(&mut self, id: &ShapeId) -> String {
        let mut names = names::patterns(id.namespace(), id.name(), id.member());
        let name = names.find(|name| !self.taken.contains(name)).unwrap_or_default();
        self.taken.insert(name.clone());
        name
    }

    pub(super) fn into_vec(self) -> Vec<Pattern> {
        self.patterns
    }
}

//! The characters that a match can start with.

use goldsmith_model::pattern::{ClassUnicode, Regex};

/// How many ranges of characters are told apart; of more nothing is known.
const MAX_RANGES: usize = 2_000;

/// What a match can start with.
#[derive(Clone, Debug)]
pub(super) struct First {
    class: ClassUnicode,
    /// Whether something is asserted that a class says nothing of.
    opaque: bool,
}

impl First {
    /// At the end of a pattern: it has matched, whatever comes.
    pub(super) fn accept() -> Self {
        Self { class: ClassUnicode::empty(), opaque: false }
    }

    /// Before what nothing is known of.
    pub(super) fn unknown() -> Self {
        Self { class: ClassUnicode::empty(), opaque: true }
    }

    /// Either.
    pub(super) fn or(mut self, other: &Self) -> Self {
        self.class.union(&other.class);
        self.opaque |= other.opaque;
        if self.opaque || self.class.ranges().len() > MAX_RANGES {
            return Self::unknown();
        }
        self
    }

    /// With a regular expression before.
    pub(super) fn before(self, regex: &Regex) -> Self {
        match regex {
            Regex::Class(class) => Self { class: class.clone(), opaque: false },
            Regex::Concat(parts) => parts.iter().rev().fold(self, Self::before),
            Regex::Alternate(parts) => parts
                .iter()
                .map(|part| self.clone().before(part))
                .reduce(|a, b| a.or(&b))
                .unwrap_or(self),
            Regex::Repeat { inner, min, .. } => {
                let some = self.clone().before(inner);
                if *min == 0 { some.or(&self) } else { some }
            }
            // At the end no character follows.
            Regex::End => Self::accept(),
            Regex::Start | Regex::Boundary(_) | Regex::Look { .. } => Self { opaque: true, ..self },
        }
    }

    /// Whether it is sure that no match starts with a character of the class.
    pub(super) fn never_starts_with(&self, class: &ClassUnicode) -> bool {
        let mut both = self.class.clone();
        both.intersect(class);
        !self.opaque && both.ranges().is_empty()
    }
}

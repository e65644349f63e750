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
    /// Whether the text may end here.
    ends: bool,
    /// Whether it may have matched already, whatever comes.
    done: bool,
}

impl First {
    /// At the end of a pattern: it has matched, whatever comes.
    pub(super) fn accept() -> Self {
        Self { done: true, ..Self::of(ClassUnicode::empty()) }
    }

    fn of(class: ClassUnicode) -> Self {
        Self { class, opaque: false, ends: false, done: false }
    }

    /// Before what nothing is known of.
    pub(super) fn unknown() -> Self {
        Self { opaque: true, ..Self::of(ClassUnicode::empty()) }
    }

    /// Either.
    pub(super) fn or(mut self, other: &Self) -> Self {
        self.class.union(&other.class);
        self.opaque |= other.opaque;
        self.ends |= other.ends;
        self.done |= other.done;
        if self.opaque || self.class.ranges().len() > MAX_RANGES {
            return Self::unknown();
        }
        self
    }

    /// With a regular expression before.
    pub(super) fn before(self, regex: &Regex) -> Self {
        match regex {
            Regex::Class(class) => Self::of(class.clone()),
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
            Regex::End => Self { ends: true, ..Self::of(ClassUnicode::empty()) },
            Regex::Start | Regex::Boundary(_) | Regex::Look { .. } => Self { opaque: true, ..self },
        }
    }

    /// Whether it is sure that no match starts with a character of the class.
    pub(super) fn never_starts_with(&self, class: &ClassUnicode) -> bool {
        let mut both = self.class.clone();
        both.intersect(class);
        !self.opaque && both.ranges().is_empty()
    }

    /// The characters that tell this way from the other: all matches this way start with one of them,
    /// and no match the other way does. None where the next character does not tell.
    pub(super) fn tells_from(&self, other: &Self) -> Option<&ClassUnicode> {
        let has_first = !self.opaque && !self.ends && !self.done;
        (has_first && !other.done && other.never_starts_with(&self.class)).then_some(&self.class)
    }
}

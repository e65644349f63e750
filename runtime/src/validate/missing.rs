//! The required members that a strict reader does not find.
//!
//! The reader goes on without them, so that all of them are told at once. They are kept as a tree of
//! the steps that lead to them, which the validator walks beside the value: each is found by where it
//! stands and never by the text of a pointer, whatever the keys on the way are and whoever may see
//! them.

use crate::schema::{Member, Message};
use std::cmp::Ordering;

/// One step down into a value.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// To the member at this index of the schema, or to an element of a list.
    Index(usize),
    /// To the value of this key of a map.
    Key(Box<str>),
}

/// What is missing in a value and below it. A step without any below leads to what is missing itself.
#[derive(Debug, Default)]
pub(crate) struct Missing(Vec<(Step, Missing)>);

impl Missing {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many steps lead down from here.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Notes that the member at `index` is missing.
    #[cold]
    pub(crate) fn miss(&mut self, index: usize) {
        self.0.push((Step::Index(index), Self::new()));
    }

    /// Notes all members of a structure that are required in the document of a message and not found.
    pub(crate) fn miss_all(
        &mut self,
        members: &'static [Member],
        message: Option<Message>,
        is_found: &dyn Fn(usize, &'static Member) -> bool,
    ) {
        for (index, member) in members.iter().enumerate() {
            if member.required && !is_found(index, member) && !member.is_elsewhere(message) {
                self.miss(index);
            }
        }
    }

    /// Takes in what is missing in another part of the same value.
    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Takes in what is missing in the member at `index`.
    pub(crate) fn add(&mut self, index: usize, below: Self) {
        if !below.is_empty() {
            self.0.push((Step::Index(index), below.sorted()));
        }
    }

    /// Puts a step before everything that was noted since there were `known`.
    #[cold]
    pub(crate) fn put_below(&mut self, known: usize, step: Step) {
        let below = Self(self.0.split_off(known)).sorted();
        self.0.push((step, below));
    }

    /// The same, in the order that finding one needs.
    pub(crate) fn sorted(mut self) -> Self {
        self.0.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        self
    }

    /// What is missing at a member or an element; none where nothing is.
    #[inline]
    pub(super) fn at_index(&self, index: usize) -> Option<&Self> {
        if self.is_empty() { None } else { self.find(|step| step.cmp(&Step::Index(index))) }
    }

    /// What is missing at the value of a key; none where nothing is.
    #[inline]
    pub(super) fn at_key(&self, key: &str) -> Option<&Self> {
        if self.is_empty() {
            return None;
        }
        self.find(|step| match step {
            Step::Index(_) => Ordering::Less,
            Step::Key(found) => (**found).cmp(key),
        })
    }

    #[cold]
    fn find(&self, compare: impl Fn(&Step) -> Ordering) -> Option<&Self> {
        let at = self.0.binary_search_by(|(step, _)| compare(step)).ok()?;
        Some(&self.0[at].1)
    }
}

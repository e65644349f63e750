//! The required members that a strict reader does not find.
//!
//! It goes on without them, so that all of them are told at once. Each is a JSON pointer that starts
//! where the reader stands, and grows by a step as the reader leaves a value.

use super::JsonReader;
use crate::json::pointer::push_segment;
use crate::schema::Member;

impl JsonReader<'_> {
    /// The JSON pointers of required members that were found missing. Only a strict reader looks
    /// for them.
    pub(crate) fn into_missing(self) -> Vec<String> {
        self.missing
    }

    /// Notes a required member that is missing here.
    #[cold]
    pub(super) fn miss(&mut self, member: &'static Member) {
        let mut pointer = String::new();
        push_segment(&mut pointer, member.name);
        self.missing.push(pointer);
    }

    /// Puts a step before the pointers of members that were found missing since there were `known`.
    #[inline]
    pub(super) fn missing_below(&mut self, known: usize, step: impl FnOnce() -> String) {
        if self.missing.len() > known {
            self.prefix_missing(known, &step());
        }
    }

    #[cold]
    fn prefix_missing(&mut self, known: usize, step: &str) {
        for pointer in &mut self.missing[known..] {
            let mut prefixed = String::new();
            push_segment(&mut prefixed, step);
            prefixed.push_str(pointer);
            *pointer = prefixed;
        }
    }
}

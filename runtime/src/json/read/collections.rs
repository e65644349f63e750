//! Lists and maps of one type.

use super::{JsonReader, Read};
use crate::fault::Fault;
use crate::read_error::Reason;
use crate::schema::Member;
use crate::shape::{Key, Value};
use crate::validate::Step;
use std::collections::BTreeMap;

impl JsonReader<'_> {
    /// Whether a null is next that a collection of `T` has no place for; taken where it is to be
    /// left out.
    fn null_element<T: Value>(&mut self) -> Read<bool> {
        if T::NULLABLE || self.peek() != Some(b'n') {
            return Ok(false);
        }
        let start = self.at;
        if self.word("null") && self.strict() {
            return Err(Fault::new(Reason::UnexpectedNull, start));
        }
        Ok(self.at > start)
    }

    pub(super) fn elements_of<T: Value>(&mut self, element: &'static Member) -> Read<Vec<T>> {
        let mut elements = Vec::new();
        if self.enter(b'[', b']', "a list")? {
            return Ok(elements);
        }
        loop {
            if !self.null_element::<T>()? {
                self.count_element()?;
                let known = self.missing.len();
                elements.push(T::read(element, self)?);
                self.missing_below(known, || Step::Index(elements.len() - 1));
            }
            if !self.next(b']', "a comma or the end of the list")? {
                return Ok(elements);
            }
        }
    }

    pub(super) fn entries_of<K: Key, T: Value>(
        &mut self,
        value: &'static Member,
    ) -> Read<BTreeMap<K, T>> {
        let mut entries = BTreeMap::new();
        if self.enter(b'{', b'}', "an object")? {
            return Ok(entries);
        }
        loop {
            self.skip_space();
            let start = self.at;
            let key = K::from_key(&self.object_key()?);
            if !self.null_element::<T>()? {
                self.count_element()?;
                let known = self.missing.len();
                let value = T::read(value, self)?;
                self.missing_below(known, || Step::Key(key.as_key().into()));
                if entries.insert(key, value).is_some() {
                    return Err(Fault::new(Reason::DuplicateKey, start));
                }
            }
            if !self.next(b'}', "a comma or the end of the object")? {
                return Ok(entries);
            }
        }
    }
}

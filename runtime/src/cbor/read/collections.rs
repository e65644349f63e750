//! Lists and maps of one type.

use super::{CborReader, Read};
use crate::fault::Fault;
use crate::read_error::Reason;
use crate::schema::Member;
use crate::shape::{Key, Value};
use crate::validate::Step;
use std::collections::BTreeMap;

/// How many elements there is room for before any has been read.
const SMALL: u64 = 16;

impl CborReader<'_> {
    /// Whether a null is next that a collection of `T` has no place for; taken where it is to be
    /// left out.
    pub(super) fn null_element<T: Value>(&mut self) -> Read<bool> {
        if T::NULLABLE || !self.is_null() {
            return Ok(false);
        }
        if self.strict() {
            return Err(self.fault(Reason::UnexpectedNull));
        }
        Ok(self.take_null())
    }

    pub(super) fn elements_of<T: Value>(&mut self, element: &'static Member) -> Read<Vec<T>> {
        let mut left = self.enter_list()?;
        // A list may claim any length: what it gets for that is little.
        let mut elements = Vec::with_capacity(left.at_most(SMALL));
        while self.next(&mut left)? {
            if !self.null_element::<T>()? {
                self.count_element()?;
                let known = self.missing.len();
                elements.push(T::read(element, self)?);
                self.missing_below(known, || Step::Index(elements.len() - 1));
            }
        }
        if elements.is_empty() {
            // Nulls were left out, and are no reason to keep room.
            return Ok(Vec::new());
        }
        Ok(elements)
    }

    pub(super) fn entries_of<K: Key, T: Value>(
        &mut self,
        value: &'static Member,
    ) -> Read<BTreeMap<K, T>> {
        let mut entries = BTreeMap::new();
        let mut left = self.enter_map()?;
        while self.next(&mut left)? {
            let start = self.at;
            let key = K::from_key(&self.str()?);
            if !self.null_element::<T>()? {
                self.count_element()?;
                let known = self.missing.len();
                let value = T::read(value, self)?;
                self.missing_below(known, || Step::Key(key.as_key().into()));
                if entries.insert(key, value).is_some() {
                    return Err(Fault::new(Reason::DuplicateKey, start));
                }
            }
        }
        Ok(entries)
    }
}

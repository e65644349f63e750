//! Values of a place: those that may be null, lists and maps.

use super::SerdeReader;
use super::scalar::KeyText;
use crate::schema::Member;
use crate::shape::{Key, Value};
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// A value of a place.
pub(super) struct Placed<T> {
    member: &'static Member,
    /// Whether the place is part of a sensitive one.
    hidden: bool,
    value: PhantomData<T>,
}

impl<T> Placed<T> {
    pub(super) fn new(member: &'static Member, hidden: bool) -> Self {
        Self { member, hidden, value: PhantomData }
    }

    /// Whether what is below the place is part of a sensitive value.
    fn hides(&self) -> bool {
        self.hidden || self.member.sensitive
    }
}

impl<'de, T: Value> DeserializeSeed<'de> for Placed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(self.member, &mut SerdeReader::new(deserializer, self.hidden))
    }
}

impl<'de, T: Value> Visitor<'de> for Placed<Option<T>> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        Placed::<T>::new(self.member, self.hidden).deserialize(deserializer).map(Some)
    }
}

impl<'de, T: Value> Visitor<'de> for Placed<Vec<T>> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let (member, hidden) = (self.member.elements(), self.hides());
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element_seed(Placed::new(member, hidden))? {
            elements.push(element);
        }
        Ok(elements)
    }
}

impl<'de, K: Key, T: Value> Visitor<'de> for Placed<BTreeMap<K, T>> {
    type Value = BTreeMap<K, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<K, T>, A::Error> {
        let (key, value) = self.member.entries();
        let hidden = self.hides();
        let key = || KeyText { make: K::from_key, hidden: hidden || key.sensitive };
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key_seed(key())? {
            let value = map.next_value_seed(Placed::new(value, hidden))?;
            if entries.insert(key, value).is_some() {
                return Err(A::Error::custom("a key stands twice in the map"));
            }
        }
        Ok(entries)
    }
}

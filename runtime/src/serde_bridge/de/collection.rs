//! Values of a place: those that may be null, lists and maps.

use super::scalar::Text;
use super::{SerdeReader, hide, is_sensitive};
use crate::schema::Member;
use crate::shape::{Key, Value};
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// A value of a place.
pub(super) struct Placed<T>(&'static Member, PhantomData<T>);

impl<T> Placed<T> {
    pub(super) fn new(member: &'static Member) -> Self {
        Self(member, PhantomData)
    }
}

impl<'de, T: Value> DeserializeSeed<'de> for Placed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        hide(is_sensitive(self.0), T::read(self.0, &mut SerdeReader::new(deserializer)))
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
        Placed::<T>::new(self.0).deserialize(deserializer).map(Some)
    }
}

impl<'de, T: Value> Visitor<'de> for Placed<Vec<T>> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element_seed(Placed::new(self.0.elements()))? {
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
        let (key, value) = self.0.entries();
        let mut entries = BTreeMap::new();
        while let Some(key) = hide(key.sensitive, map.next_key_seed(Text(K::from_key)))? {
            let value = map.next_value_seed(Placed::new(value))?;
            if entries.insert(key, value).is_some() {
                return Err(A::Error::custom("a key stands twice in the map"));
            }
        }
        Ok(entries)
    }
}

//! Structures: maps for people, sequences for machines.

use super::SerdeReader;
use super::scalar::KeyText;
use crate::Document;
use crate::schema::{Member, UNKNOWN};
use crate::shape::Structure;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// The members of a structure.
pub(super) struct Members<S> {
    /// Whether the structure is part of a sensitive value.
    pub(super) hidden: bool,
    pub(super) structure: PhantomData<S>,
}

/// The member at `index`, which may be past the end, into a structure.
struct OneMember<'a, S> {
    value: &'a mut S,
    index: usize,
    member: &'static Member,
    key: String,
    hidden: bool,
}

impl<'de, S: Structure> DeserializeSeed<'de> for OneMember<'_, S> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut reader =
            SerdeReader { key: self.key, ..SerdeReader::new(deserializer, self.hidden) };
        self.value.read_member(self.index, self.member, &mut reader)
    }
}

impl<'de, S: Structure> Visitor<'de> for Members<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", S::SCHEMA.name())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<S, A::Error> {
        let members = S::SCHEMA.members;
        let hidden = self.hidden;
        let mut value = S::empty();
        let mut seen = vec![false; members.len()];
        let index_of = |key: &str| members.iter().position(|m| m.name == key).ok_or(key.to_owned());
        while let Some(found) = map.next_key_seed(KeyText { make: index_of, hidden })? {
            let (index, member, key) = match found {
                Ok(index) => (index, &members[index], String::new()),
                Err(key) => (members.len(), &UNKNOWN, key),
            };
            if let Some(seen) = seen.get_mut(index)
                && std::mem::replace(seen, true)
            {
                return Err(A::Error::duplicate_field(member.name));
            }
            map.next_value_seed(OneMember { value: &mut value, index, member, key, hidden })?;
        }
        let missing = members.iter().zip(seen).find(|(member, seen)| member.required && !seen);
        match missing {
            Some((member, _)) => Err(A::Error::missing_field(member.name)),
            None => Ok(value),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<S, A::Error> {
        let members = S::SCHEMA.members;
        let hidden = self.hidden;
        let mut value = S::empty();
        for (index, member) in members.iter().enumerate() {
            seq.next_element_seed(OneMember {
                value: &mut value,
                index,
                member,
                key: String::new(),
                hidden,
            })?
            .ok_or_else(|| A::Error::invalid_length(index, &self))?;
        }
        let unknown: BTreeMap<String, Document> =
            seq.next_element()?.ok_or_else(|| A::Error::invalid_length(members.len(), &self))?;
        for (key, document) in unknown {
            let mut reader = SerdeReader::of_unknown(key, document);
            value.read_member(members.len(), &UNKNOWN, &mut reader)?;
        }
        Ok(value)
    }
}

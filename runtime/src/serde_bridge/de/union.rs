//! Unions: maps of one entry for people, numbered variants for machines.

use super::SerdeReader;
use super::scalar::KeyText;
use crate::Document;
use crate::schema::{Member, UNKNOWN};
use crate::serde_bridge::UNKNOWN_VARIANT;
use crate::shape::Union;
use serde::Deserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error, IgnoredAny, MapAccess, VariantAccess, Visitor,
};
use std::fmt;
use std::marker::PhantomData;

/// The variant of a union.
pub(super) struct Variants<U> {
    /// Whether the union is part of a sensitive value.
    pub(super) hidden: bool,
    pub(super) union: PhantomData<U>,
}

/// The variant at `index`, which may be past the end.
struct Variant<U> {
    index: usize,
    member: &'static Member,
    key: String,
    hidden: bool,
    union: PhantomData<U>,
}

impl<'de, U: Union> DeserializeSeed<'de> for Variant<U> {
    type Value = U;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        let mut reader =
            SerdeReader { key: self.key, ..SerdeReader::new(deserializer, self.hidden) };
        U::read_variant(self.index, self.member, &mut reader)
    }
}

impl<'de, U: Union> Visitor<'de> for Variants<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one variant of {}", U::SCHEMA.name())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let members = U::SCHEMA.members;
        let index_of = |key: &str| members.iter().position(|m| m.name == key).ok_or(key.to_owned());
        let (hidden, union) = (self.hidden, self.union);
        let Some(found) = map.next_key_seed(KeyText { make: index_of, hidden })? else {
            return Err(A::Error::invalid_length(0, &self));
        };
        let (index, member, key) = match found {
            Ok(index) => (index, &members[index], String::new()),
            Err(key) => (members.len(), &UNKNOWN, key),
        };
        let value = map.next_value_seed(Variant { index, member, key, hidden, union })?;
        if map.next_key::<IgnoredAny>()?.is_some() {
            return Err(A::Error::invalid_length(2, &self));
        }
        Ok(value)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<U, A::Error> {
        let members = U::SCHEMA.members;
        let (hidden, union) = (self.hidden, self.union);
        let (index, variant) = data.variant_seed(VariantIndex(|name: &str| {
            let known = members.iter().position(|member| member.name == name);
            known.or((name == UNKNOWN_VARIANT).then_some(members.len()))
        }))?;
        if let Some(member) = members.get(index) {
            let key = String::new();
            return variant.newtype_variant_seed(Variant { index, member, key, hidden, union });
        }
        let (key, document): (String, Document) = variant.newtype_variant()?;
        let mut reader = SerdeReader::of_unknown(key, document);
        U::read_variant(members.len(), &UNKNOWN, &mut reader)
    }
}

/// The index of a variant. Formats that describe themselves give its name, of which the function tells the
/// index if it has one; others give its number.
pub(in crate::serde_bridge) struct VariantIndex<F>(pub(in crate::serde_bridge) F);

impl<'de, F: Fn(&str) -> Option<usize>> DeserializeSeed<'de> for VariantIndex<F> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<F: Fn(&str) -> Option<usize>> Visitor<'_> for VariantIndex<F> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name or number of a variant")
    }
    fn visit_u64<E: Error>(self, index: u64) -> Result<usize, E> {
        usize::try_from(index).map_err(E::custom)
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        (self.0)(name).ok_or_else(|| E::custom("there is no such variant"))
    }
}

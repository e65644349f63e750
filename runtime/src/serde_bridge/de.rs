//! From a serde deserializer to values.

use super::UNKNOWN_VARIANT;
use crate::schema::{Kind, Member, Trait};
use crate::shape::{Enum, IntEnum, Key, Reader, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use serde::Deserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Deserializes a structure.
///
/// # Errors
/// Those of the deserializer; a `required` member is missing, or one stands twice.
pub fn deserialize_structure<'de, S: Structure, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<S, D::Error> {
    hide(S::SCHEMA.is_sensitive(), SerdeReader::new(deserializer).structure(&ANY))
}

/// Deserializes a union.
///
/// # Errors
/// Those of the deserializer; there is not exactly one variant.
pub fn deserialize_union<'de, U: Union, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<U, D::Error> {
    hide(U::SCHEMA.is_sensitive(), SerdeReader::new(deserializer).union(&ANY))
}

/// Deserializes an enum.
///
/// # Errors
/// Those of the deserializer.
pub fn deserialize_enum<'de, E: Enum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    let sensitive = E::SCHEMA.traits.iter().any(|t| matches!(t, Trait::Sensitive));
    hide(sensitive, SerdeReader::new(deserializer).text(&ANY, E::from_text))
}

/// Deserializes an intEnum.
///
/// # Errors
/// Those of the deserializer.
pub fn deserialize_int_enum<'de, E: IntEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    i32::deserialize(deserializer).map(E::from_i32)
}

/// The schema of a value that stands alone.
static ANY: Member = Member::new("", Kind::Structure, &[]);
/// Stands in for the schema of a member that has none.
static UNKNOWN: Member = Member::new("", Kind::Document, &[]);

/// An error without what the format tells of the value, if that may be sensitive.
fn hide<T, E: Error>(sensitive: bool, result: Result<T, E>) -> Result<T, E> {
    if sensitive {
        return result.map_err(|_| E::custom("a sensitive value cannot be read"));
    }
    result
}

/// Whether the value in this place is sensitive, or any element of it.
fn is_sensitive(member: &'static Member) -> bool {
    member.sensitive
        || match member.kind {
            Kind::List(element) => is_sensitive(element),
            Kind::Map(key, value) => is_sensitive(key) || is_sensitive(value),
            _ => false,
        }
}

/// A source of one value, which comes from one deserializer.
struct SerdeReader<'de, D> {
    deserializer: Option<D>,
    lifetime: PhantomData<&'de ()>,
    for_people: bool,
    /// The key of a member or variant that the schema lacks.
    key: String,
}

impl<'de, D: Deserializer<'de>> SerdeReader<'de, D> {
    fn new(deserializer: D) -> Self {
        Self::of_key(String::new(), deserializer)
    }

    fn of_key(key: String, deserializer: D) -> Self {
        let for_people = deserializer.is_human_readable();
        Self { deserializer: Some(deserializer), lifetime: PhantomData, for_people, key }
    }

    fn take(&mut self) -> Result<D, D::Error> {
        self.deserializer.take().ok_or_else(|| D::Error::custom("two values were read"))
    }

    fn scalar<T: Deserialize<'de>>(&mut self) -> Result<T, D::Error> {
        T::deserialize(self.take()?)
    }

    fn real(&mut self) -> Result<f64, D::Error> {
        if self.for_people { self.take()?.deserialize_any(Real) } else { self.scalar() }
    }
}

/// A number, or one of the words for what JSON has no number for.
struct Real;

impl Visitor<'_> for Real {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, NaN, Infinity or -Infinity")
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        Ok(number)
    }
    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
        Ok(number as f64)
    }
    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<f64, E> {
        crate::text::parse_non_finite(text)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

/// Text that is wanted only to make something else of it.
struct Text<F>(F);

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }
}

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for Text<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

/// A value of a place.
struct Placed<T>(&'static Member, PhantomData<T>);

impl<T> Placed<T> {
    fn new(member: &'static Member) -> Self {
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

/// The members of a structure.
struct Members<S>(PhantomData<S>);

/// The member at `index`, which may be past the end, into a structure.
struct OneMember<'a, S> {
    value: &'a mut S,
    index: usize,
    member: &'static Member,
    key: String,
}

impl<'de, S: Structure> DeserializeSeed<'de> for OneMember<'_, S> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut reader = SerdeReader::of_key(self.key, deserializer);
        hide(
            is_sensitive(self.member),
            self.value.read_member(self.index, self.member, &mut reader),
        )
    }
}

impl<'de, S: Structure> Visitor<'de> for Members<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", S::SCHEMA.name())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<S, A::Error> {
        let members = S::SCHEMA.members;
        let mut value = S::empty();
        let mut seen = vec![false; members.len()];
        let index_of = |key: &str| members.iter().position(|m| m.name == key).ok_or(key.to_owned());
        while let Some(found) = map.next_key_seed(Text(index_of))? {
            let (index, member, key) = match found {
                Ok(index) => (index, &members[index], String::new()),
                Err(key) => (members.len(), &UNKNOWN, key),
            };
            if let Some(seen) = seen.get_mut(index)
                && std::mem::replace(seen, true)
            {
                return Err(A::Error::duplicate_field(member.name));
            }
            map.next_value_seed(OneMember { value: &mut value, index, member, key })?;
        }
        let missing = members.iter().zip(seen).find(|(member, seen)| member.required && !seen);
        match missing {
            Some((member, _)) => Err(A::Error::missing_field(member.name)),
            None => Ok(value),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<S, A::Error> {
        let members = S::SCHEMA.members;
        let mut value = S::empty();
        for (index, member) in members.iter().enumerate() {
            seq.next_element_seed(OneMember {
                value: &mut value,
                index,
                member,
                key: String::new(),
            })?
            .ok_or_else(|| A::Error::invalid_length(index, &self))?;
        }
        let unknown: BTreeMap<String, Document> =
            seq.next_element()?.ok_or_else(|| A::Error::invalid_length(members.len(), &self))?;
        for (key, document) in unknown {
            let seed = OneMember { value: &mut value, index: members.len(), member: &UNKNOWN, key };
            seed.deserialize(DocumentDeserializer(document, PhantomData))?;
        }
        Ok(value)
    }
}

/// Hands a document that has been read on to who keeps unknown members.
struct DocumentDeserializer<E>(Document, PhantomData<E>);

impl<'de, E: Error> Deserializer<'de> for DocumentDeserializer<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        use crate::json::{JsonWriter, Names};
        let mut json = JsonWriter::new(Names::Member);
        json.untyped(&self.0);
        visitor.visit_byte_buf(json.into_bytes())
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

/// The variant of a union.
struct Variants<U>(PhantomData<U>);

/// The variant at `index`, which may be past the end.
struct Variant<U> {
    index: usize,
    member: &'static Member,
    key: String,
    union: PhantomData<U>,
}

impl<'de, U: Union> DeserializeSeed<'de> for Variant<U> {
    type Value = U;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        let mut reader = SerdeReader::of_key(self.key, deserializer);
        hide(is_sensitive(self.member), U::read_variant(self.index, self.member, &mut reader))
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
        let Some(found) = map.next_key_seed(Text(index_of))? else {
            return Err(A::Error::invalid_length(0, &self));
        };
        let (index, member, key) = match found {
            Ok(index) => (index, &members[index], String::new()),
            Err(key) => (members.len(), &UNKNOWN, key),
        };
        let union = PhantomData;
        let value = map.next_value_seed(Variant { index, member, key, union })?;
        if map.next_key::<de::IgnoredAny>()?.is_some() {
            return Err(A::Error::invalid_length(2, &self));
        }
        Ok(value)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<U, A::Error> {
        let members = U::SCHEMA.members;
        let (index, variant) = data.variant_seed(VariantIndex(members))?;
        if let Some(member) = members.get(index) {
            let (key, union) = (String::new(), PhantomData);
            return variant.newtype_variant_seed(Variant { index, member, key, union });
        }
        let (key, document): (String, Document) = variant.newtype_variant()?;
        Variant { index: members.len(), member: &UNKNOWN, key, union: PhantomData }
            .deserialize(DocumentDeserializer(document, PhantomData))
    }
}

/// The index of a variant of these, past the end for one that the schema lacks. Formats that describe
/// themselves give its name, others its number.
struct VariantIndex(&'static [Member]);

impl<'de> DeserializeSeed<'de> for VariantIndex {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for VariantIndex {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name or number of a variant")
    }
    fn visit_u64<E: Error>(self, index: u64) -> Result<usize, E> {
        usize::try_from(index).map_err(E::custom)
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        if name == UNKNOWN_VARIANT {
            return Ok(self.0.len());
        }
        let index = self.0.iter().position(|member| member.name == name);
        index.ok_or_else(|| E::custom("the union has no such variant"))
    }
}

impl<'de, D: Deserializer<'de>> Reader for SerdeReader<'de, D> {
    type Error = D::Error;

    fn boolean(&mut self, _: &'static Member) -> Result<bool, D::Error> {
        self.scalar()
    }
    fn byte(&mut self, _: &'static Member) -> Result<i8, D::Error> {
        self.scalar()
    }
    fn short(&mut self, _: &'static Member) -> Result<i16, D::Error> {
        self.scalar()
    }
    fn integer(&mut self, _: &'static Member) -> Result<i32, D::Error> {
        self.scalar()
    }
    fn long(&mut self, _: &'static Member) -> Result<i64, D::Error> {
        self.scalar()
    }
    #[allow(clippy::cast_possible_truncation)]
    fn float(&mut self, _: &'static Member) -> Result<f32, D::Error> {
        if self.for_people { self.real().map(|number| number as f32) } else { self.scalar() }
    }
    fn double(&mut self, _: &'static Member) -> Result<f64, D::Error> {
        self.real()
    }
    fn big_integer(&mut self, _: &'static Member) -> Result<BigInteger, D::Error> {
        self.scalar()
    }
    fn big_decimal(&mut self, _: &'static Member) -> Result<BigDecimal, D::Error> {
        self.scalar()
    }
    fn string(&mut self, _: &'static Member) -> Result<String, D::Error> {
        self.scalar()
    }
    fn text<T>(&mut self, _: &'static Member, make: impl FnOnce(&str) -> T) -> Result<T, D::Error> {
        self.take()?.deserialize_str(Text(make))
    }
    fn blob(&mut self, _: &'static Member) -> Result<Blob, D::Error> {
        self.scalar()
    }
    fn timestamp(&mut self, _: &'static Member) -> Result<Timestamp, D::Error> {
        self.scalar()
    }
    fn document(&mut self, _: &'static Member) -> Result<Document, D::Error> {
        self.scalar()
    }
    /// serde cannot look ahead: [`nullable`](Self::nullable) does without.
    fn null(&mut self) -> Result<bool, D::Error> {
        Ok(false)
    }
    fn nullable<T: Value>(&mut self, member: &'static Member) -> Result<Option<T>, D::Error> {
        self.take()?.deserialize_option(Placed::<Option<T>>::new(member))
    }
    fn optional<T: Value>(&mut self, member: &'static Member) -> Result<Option<T>, D::Error> {
        self.nullable(member)
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Result<Vec<T>, D::Error> {
        self.take()?.deserialize_seq(Placed::<Vec<T>>::new(member))
    }
    fn map<K: Key, T: Value>(
        &mut self,
        member: &'static Member,
    ) -> Result<BTreeMap<K, T>, D::Error> {
        self.take()?.deserialize_map(Placed::<BTreeMap<K, T>>::new(member))
    }
    fn structure<S: Structure>(&mut self, _: &'static Member) -> Result<S, D::Error> {
        let members = Members(PhantomData);
        if self.for_people {
            return self.take()?.deserialize_map(members);
        }
        self.take()?.deserialize_tuple(S::SCHEMA.members.len() + 1, members)
    }
    fn union<U: Union>(&mut self, _: &'static Member) -> Result<U, D::Error> {
        let variants = Variants(PhantomData);
        if self.for_people {
            return self.take()?.deserialize_map(variants);
        }
        self.take()?.deserialize_enum(U::SCHEMA.name(), &[], variants)
    }
    fn unknown_member(&mut self, members: &mut UnknownMembers) -> Result<(), D::Error> {
        let key = std::mem::take(&mut self.key);
        members.insert(key, self.scalar::<Document>()?);
        Ok(())
    }
    fn unknown_variant(&mut self) -> Result<UnknownVariant, D::Error> {
        let name = std::mem::take(&mut self.key);
        Ok(UnknownVariant { name, value: self.scalar()? })
    }
}

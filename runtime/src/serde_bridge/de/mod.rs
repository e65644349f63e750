//! From a serde deserializer to values.
//!
//! A [`Reader`] of one value asks the deserializer for what the value is. The other modules are the
//! visitors that serde hands the parts to.

mod collection;
mod guarded;
mod scalar;
mod structure;
mod union;

use crate::schema::{Kind, Member, Trait, UNKNOWN};
use crate::shape::{Enum, IntEnum, Key, Reader, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use collection::Placed;
use guarded::Guarded;
use scalar::{Real, Text};
use serde::Deserializer;
use serde::de::value::UnitDeserializer;
use serde::de::{Deserialize, Error};
use std::collections::BTreeMap;
use std::marker::PhantomData;
use structure::Members;
use union::Variants;

pub(super) use union::VariantIndex;

/// Deserializes a structure.
///
/// # Errors
/// Those of the deserializer; a `required` member is missing, or one stands twice.
pub fn deserialize_structure<'de, S: Structure, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<S, D::Error> {
    SerdeReader::new(deserializer, false).structure(&ANY)
}

/// Deserializes a union.
///
/// # Errors
/// Those of the deserializer; there is not exactly one variant.
pub fn deserialize_union<'de, U: Union, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<U, D::Error> {
    SerdeReader::new(deserializer, false).union(&ANY)
}

/// Deserializes an enum.
///
/// # Errors
/// Those of the deserializer.
pub fn deserialize_enum<'de, E: Enum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    let hidden = is_sensitive(E::SCHEMA.traits);
    SerdeReader::new(deserializer, hidden).text(&ANY, E::from_text)
}

/// Deserializes an intEnum.
///
/// # Errors
/// Those of the deserializer.
pub fn deserialize_int_enum<'de, E: IntEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    let hidden = is_sensitive(E::SCHEMA.traits);
    SerdeReader::new(deserializer, hidden).integer(&ANY).map(E::from_i32)
}

fn is_sensitive(traits: &[Trait]) -> bool {
    traits.iter().any(|t| matches!(t, Trait::Sensitive))
}

/// The schema of a value that stands alone.
static ANY: Member = Member::new("", Kind::Structure, &[]);
/// A source of one value, which comes from one deserializer.
struct SerdeReader<'de, D> {
    deserializer: Option<D>,
    lifetime: PhantomData<&'de ()>,
    for_people: bool,
    /// Whether the value is part of a sensitive one.
    hidden: bool,
    /// The key of a member or variant that the schema lacks.
    key: String,
    /// The value of such a member or variant, where it has been read already.
    document: Option<Document>,
}

impl<'de, D: Deserializer<'de>> SerdeReader<'de, D> {
    fn new(deserializer: D, hidden: bool) -> Self {
        let for_people = deserializer.is_human_readable();
        let (deserializer, key) = (Some(deserializer), String::new());
        Self { deserializer, lifetime: PhantomData, for_people, hidden, key, document: None }
    }

    /// The value of a member or variant that the schema lacks.
    fn untyped(&mut self) -> Result<Document, D::Error> {
        self.document.take().map_or_else(|| self.scalar(&UNKNOWN), Ok)
    }

    /// The deserializer of a value that stands where `member` says.
    fn take(&mut self, member: &'static Member) -> Result<Guarded<D>, D::Error> {
        let hidden = self.hidden || holds_secrets(member);
        let deserializer = self.deserializer.take();
        let deserializer = deserializer.ok_or_else(|| D::Error::custom("two values were read"))?;
        Ok(Guarded { deserializer, hidden })
    }

    fn scalar<T: Deserialize<'de>>(&mut self, member: &'static Member) -> Result<T, D::Error> {
        T::deserialize(self.take(member)?)
    }

    fn real(&mut self, member: &'static Member) -> Result<f64, D::Error> {
        if self.for_people { self.take(member)?.deserialize_any(Real) } else { self.scalar(member) }
    }
}

impl<'de, E: Error> SerdeReader<'de, UnitDeserializer<E>> {
    /// A source of a member or variant that the schema lacks, and that has been read already.
    fn of_unknown(key: String, document: Document) -> Self {
        let nothing = UnitDeserializer::new();
        Self { key, document: Some(document), ..Self::new(nothing, false) }
    }
}

/// Whether a value is sensitive or, in place of a list or map of such, would be.
fn holds_secrets(member: &'static Member) -> bool {
    member.sensitive
        || match member.kind {
            Kind::List(element) => holds_secrets(element),
            Kind::Map(key, value) => key.sensitive || holds_secrets(value),
            _ => false,
        }
}

impl<'de, D: Deserializer<'de>> Reader for SerdeReader<'de, D> {
    type Error = D::Error;

    fn boolean(&mut self, member: &'static Member) -> Result<bool, D::Error> {
        self.scalar(member)
    }
    fn byte(&mut self, member: &'static Member) -> Result<i8, D::Error> {
        self.scalar(member)
    }
    fn short(&mut self, member: &'static Member) -> Result<i16, D::Error> {
        self.scalar(member)
    }
    fn integer(&mut self, member: &'static Member) -> Result<i32, D::Error> {
        self.scalar(member)
    }
    fn long(&mut self, member: &'static Member) -> Result<i64, D::Error> {
        self.scalar(member)
    }
    #[allow(clippy::cast_possible_truncation)]
    fn float(&mut self, member: &'static Member) -> Result<f32, D::Error> {
        if !self.for_people {
            return self.scalar(member);
        }
        let wide = self.real(member)?;
        let narrow = wide as f32;
        if wide.is_finite() && narrow.is_infinite() {
            return Err(D::Error::custom("a number does not fit a float"));
        }
        Ok(narrow)
    }
    fn double(&mut self, member: &'static Member) -> Result<f64, D::Error> {
        self.real(member)
    }
    fn big_integer(&mut self, member: &'static Member) -> Result<BigInteger, D::Error> {
        self.scalar(member)
    }
    fn big_decimal(&mut self, member: &'static Member) -> Result<BigDecimal, D::Error> {
        self.scalar(member)
    }
    fn string(&mut self, member: &'static Member) -> Result<String, D::Error> {
        self.scalar(member)
    }
    fn text<T>(
        &mut self,
        member: &'static Member,
        make: impl FnOnce(&str) -> T,
    ) -> Result<T, D::Error> {
        self.take(member)?.deserialize_str(Text(make))
    }
    fn blob(&mut self, member: &'static Member) -> Result<Blob, D::Error> {
        self.scalar(member)
    }
    fn timestamp(&mut self, member: &'static Member) -> Result<Timestamp, D::Error> {
        self.scalar(member)
    }
    fn document(&mut self, member: &'static Member) -> Result<Document, D::Error> {
        self.scalar(member)
    }
    /// serde cannot look ahead: [`nullable`](Self::nullable) does without.
    fn null(&mut self) -> Result<bool, D::Error> {
        Ok(false)
    }
    fn nullable<T: Value>(&mut self, member: &'static Member) -> Result<Option<T>, D::Error> {
        let placed = Placed::<Option<T>>::new(member, self.hidden);
        self.take(member)?.deserialize_option(placed)
    }
    fn optional<T: Value>(&mut self, member: &'static Member) -> Result<Option<T>, D::Error> {
        self.nullable(member)
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Result<Vec<T>, D::Error> {
        let placed = Placed::<Vec<T>>::new(member, self.hidden);
        self.take(member)?.deserialize_seq(placed)
    }
    fn map<K: Key, T: Value>(
        &mut self,
        member: &'static Member,
    ) -> Result<BTreeMap<K, T>, D::Error> {
        let placed = Placed::<BTreeMap<K, T>>::new(member, self.hidden);
        self.take(member)?.deserialize_map(placed)
    }
    fn structure<S: Structure>(&mut self, member: &'static Member) -> Result<S, D::Error> {
        self.hidden |= member.sensitive || S::SCHEMA.is_sensitive();
        let members = Members { hidden: self.hidden, structure: PhantomData };
        if self.for_people {
            return self.take(member)?.deserialize_map(members);
        }
        self.take(member)?.deserialize_tuple(S::SCHEMA.members.len() + 1, members)
    }
    fn union<U: Union>(&mut self, member: &'static Member) -> Result<U, D::Error> {
        self.hidden |= member.sensitive || U::SCHEMA.is_sensitive();
        let variants = Variants { hidden: self.hidden, union: PhantomData };
        if self.for_people {
            return self.take(member)?.deserialize_map(variants);
        }
        self.take(member)?.deserialize_enum(U::SCHEMA.name(), &[], variants)
    }
    fn unknown_member(&mut self, members: &mut UnknownMembers) -> Result<(), D::Error> {
        let key = std::mem::take(&mut self.key);
        let value = self.untyped()?;
        if members.get(&key).is_some() {
            return Err(D::Error::custom("a key stands twice in the map"));
        }
        members.insert(key, value);
        Ok(())
    }
    fn unknown_variant(&mut self) -> Result<UnknownVariant, D::Error> {
        let name = std::mem::take(&mut self.key);
        Ok(UnknownVariant { name, value: self.untyped()? })
    }
}

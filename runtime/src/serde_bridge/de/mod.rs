//! From a serde deserializer to values.
//!
//! A [`Reader`] of one value asks the deserializer for what the value is. The other modules are the
//! visitors that serde hands the parts to.

mod collection;
mod document;
mod scalar;
mod structure;
mod union;

use crate::schema::{Kind, Member, Trait};
use crate::shape::{Enum, IntEnum, Key, Reader, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use collection::Placed;
use scalar::{Real, Text};
use serde::Deserializer;
use serde::de::{Deserialize, Error};
use std::collections::BTreeMap;
use std::marker::PhantomData;
use structure::Members;
use union::Variants;

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

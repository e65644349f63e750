//! From values to a serde serializer.

use super::UNKNOWN_VARIANT;
use crate::schema::{Kind, Member};
use crate::shape::{Enum, IntEnum, Key, MemberWriter, Structure, Union, Value, Writer};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use serde::Serializer;
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple};
use std::collections::BTreeMap;

/// Serializes a structure.
///
/// # Errors
/// Those of the serializer.
pub fn serialize_structure<S: Structure, Z: Serializer>(
    value: &S,
    serializer: Z,
) -> Result<Z::Ok, Z::Error> {
    let mut writer = SerdeWriter::new(serializer);
    writer.structure(&ANY, value)?;
    writer.finish()
}

/// Serializes a union.
///
/// # Errors
/// Those of the serializer.
pub fn serialize_union<U: Union, Z: Serializer>(
    value: &U,
    serializer: Z,
) -> Result<Z::Ok, Z::Error> {
    let mut writer = SerdeWriter::new(serializer);
    writer.union(&ANY, value)?;
    writer.finish()
}

/// Serializes an enum.
///
/// # Errors
/// Those of the serializer.
pub fn serialize_enum<E: Enum, Z: Serializer>(value: &E, serializer: Z) -> Result<Z::Ok, Z::Error> {
    serializer.serialize_str(value.as_str())
}

/// Serializes an intEnum.
///
/// # Errors
/// Those of the serializer.
pub fn serialize_int_enum<E: IntEnum, Z: Serializer>(
    value: E,
    serializer: Z,
) -> Result<Z::Ok, Z::Error> {
    serializer.serialize_i32(value.as_i32())
}

/// The schema of a value that stands alone.
static ANY: Member = Member::new("", Kind::Structure, &[]);

/// A value in its place.
struct Placed<'a, T>(&'static Member, &'a T);

impl<T: Value> Serialize for Placed<'_, T> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        let mut writer = SerdeWriter::new(serializer);
        self.1.write(self.0, &mut writer)?;
        writer.finish()
    }
}

/// A visitor of one value, which goes to one serializer.
struct SerdeWriter<Z: Serializer> {
    serializer: Option<Z>,
    done: Option<Z::Ok>,
    for_people: bool,
}

impl<Z: Serializer> SerdeWriter<Z> {
    fn new(serializer: Z) -> Self {
        let for_people = serializer.is_human_readable();
        Self { serializer: Some(serializer), done: None, for_people }
    }

    fn finish(self) -> Result<Z::Ok, Z::Error> {
        self.done.ok_or_else(|| Z::Error::custom("nothing was written"))
    }

    fn put(&mut self, write: impl FnOnce(Z) -> Result<Z::Ok, Z::Error>) -> Result<(), Z::Error> {
        let serializer =
            self.serializer.take().ok_or_else(|| Z::Error::custom("two values were written"))?;
        self.done = Some(write(serializer)?);
        Ok(())
    }

    fn scalar(&mut self, value: &impl Serialize) -> Result<(), Z::Error> {
        self.put(|z| value.serialize(z))
    }
}

impl<Z: Serializer> Writer for SerdeWriter<Z> {
    type Error = Z::Error;

    fn boolean(&mut self, _: &'static Member, value: bool) -> Result<(), Z::Error> {
        self.scalar(&value)
    }
    fn byte(&mut self, _: &'static Member, value: i8) -> Result<(), Z::Error> {
        self.scalar(&value)
    }
    fn short(&mut self, _: &'static Member, value: i16) -> Result<(), Z::Error> {
        self.scalar(&value)
    }
    fn integer(&mut self, _: &'static Member, value: i32) -> Result<(), Z::Error> {
        self.scalar(&value)
    }
    fn long(&mut self, _: &'static Member, value: i64) -> Result<(), Z::Error> {
        self.scalar(&value)
    }
    fn float(&mut self, _: &'static Member, value: f32) -> Result<(), Z::Error> {
        match crate::text::non_finite(value.into()) {
            Some(name) if self.for_people => self.scalar(&name),
            _ => self.scalar(&value),
        }
    }
    fn double(&mut self, _: &'static Member, value: f64) -> Result<(), Z::Error> {
        match crate::text::non_finite(value) {
            Some(name) if self.for_people => self.scalar(&name),
            _ => self.scalar(&value),
        }
    }
    fn big_integer(&mut self, _: &'static Member, value: &BigInteger) -> Result<(), Z::Error> {
        self.scalar(value)
    }
    fn big_decimal(&mut self, _: &'static Member, value: &BigDecimal) -> Result<(), Z::Error> {
        self.scalar(value)
    }
    fn string(&mut self, _: &'static Member, value: &str) -> Result<(), Z::Error> {
        self.scalar(&value)
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> Result<(), Z::Error> {
        self.scalar(value)
    }
    fn timestamp(&mut self, _: &'static Member, value: Timestamp) -> Result<(), Z::Error> {
        self.scalar(&value)
    }
    fn document(&mut self, _: &'static Member, value: &Document) -> Result<(), Z::Error> {
        self.scalar(value)
    }
    fn null(&mut self, _: &'static Member) -> Result<(), Z::Error> {
        self.put(Z::serialize_none)
    }
    fn some<T: Value>(&mut self, member: &'static Member, value: &T) -> Result<(), Z::Error> {
        self.put(|z| z.serialize_some(&Placed(member, value)))
    }

    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Result<(), Z::Error> {
        self.put(|z| {
            let mut list = z.serialize_seq(Some(value.len()))?;
            for element in value {
                list.serialize_element(&Placed(member.elements(), element))?;
            }
            list.end()
        })
    }

    fn map<K: Key, T: Value>(
        &mut self,
        member: &'static Member,
        value: &BTreeMap<K, T>,
    ) -> Result<(), Z::Error> {
        let (_, entry) = member.entries();
        self.put(|z| {
            let mut map = z.serialize_map(Some(value.len()))?;
            for (key, value) in value {
                map.serialize_entry(key.as_key(), &Placed(entry, value))?;
            }
            map.end()
        })
    }

    fn structure<S: Structure>(&mut self, _: &'static Member, value: &S) -> Result<(), Z::Error> {
        let schema = S::SCHEMA;
        let members = schema.members;
        if !self.for_people {
            return self.put(|z| {
                let mut out = TupleMembers {
                    members,
                    out: z.serialize_tuple(members.len() + 1)?,
                    error: None,
                };
                value.write_members(&mut out);
                told(out.error)?;
                out.out.end()
            });
        }
        let mut count = Count(0);
        value.write_members(&mut count);
        self.put(|z| {
            if count.0 > members.len() {
                // Unknown members have names that are not known to live long enough.
                let mut out = MapMembers { members, map: z.serialize_map(None)?, error: None };
                value.write_members(&mut out);
                told(out.error)?;
                return out.map.end();
            }
            let out = z.serialize_struct(schema.name(), count.0)?;
            let mut out = StructMembers { members, out, error: None };
            value.write_members(&mut out);
            told(out.error)?;
            out.out.end()
        })
    }

    fn union<U: Union>(&mut self, _: &'static Member, value: &U) -> Result<(), Z::Error> {
        let members = U::SCHEMA.members;
        if self.for_people {
            return self.put(|z| {
                let mut out = MapMembers { members, map: z.serialize_map(Some(1))?, error: None };
                value.write_variant(&mut out);
                told(out.error)?;
                out.map.end()
            });
        }
        let name = U::SCHEMA.name();
        let mut variant = Variant { name, members, serializer: self.serializer.take(), done: None };
        value.write_variant(&mut variant);
        self.done = variant.done.transpose()?;
        Ok(())
    }
}

/// What went wrong, if something did.
fn told<E>(error: Option<E>) -> Result<(), E> {
    error.map_or(Ok(()), Err)
}

/// Counts what is there; more than the schema has where there are unknown members.
struct Count(usize);

impl MemberWriter for Count {
    fn member<T: Value>(&mut self, _: usize, value: &T) {
        self.0 += usize::from(!value.is_absent());
    }
    fn unknown_members(&mut self, members: &UnknownMembers) {
        if !members.is_empty() {
            self.0 = usize::MAX;
        }
    }
    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

struct StructMembers<O: SerializeStruct> {
    members: &'static [Member],
    out: O,
    error: Option<O::Error>,
}

impl<O: SerializeStruct> MemberWriter for StructMembers<O> {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        if !value.is_absent() && self.error.is_none() {
            self.error = self.out.serialize_field(member.name, &Placed(member, value)).err();
        }
    }
    fn unknown_members(&mut self, _: &UnknownMembers) {}
    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

struct MapMembers<M: SerializeMap> {
    members: &'static [Member],
    map: M,
    error: Option<M::Error>,
}

impl<M: SerializeMap> MapMembers<M> {
    fn entry(&mut self, name: &str, value: &impl Serialize) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(name, value).err();
        }
    }
}

impl<M: SerializeMap> MemberWriter for MapMembers<M> {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        if !value.is_absent() {
            self.entry(member.name, &Placed(member, value));
        }
    }
    fn unknown_members(&mut self, members: &UnknownMembers) {
        members.iter().for_each(|(name, value)| self.entry(name, value));
    }
    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.entry(&variant.name, &variant.value);
    }
}

struct TupleMembers<O: SerializeTuple> {
    members: &'static [Member],
    out: O,
    error: Option<O::Error>,
}

impl<O: SerializeTuple> TupleMembers<O> {
    fn element(&mut self, value: &impl Serialize) {
        if self.error.is_none() {
            self.error = self.out.serialize_element(value).err();
        }
    }
}

impl<O: SerializeTuple> MemberWriter for TupleMembers<O> {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        self.element(&Placed(&self.members[index], value));
    }
    fn unknown_members(&mut self, members: &UnknownMembers) {
        let entries: BTreeMap<&str, &Document> = members.iter().collect();
        self.element(&entries);
    }
    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

/// The variant of a union in a format for machines.
struct Variant<Z: Serializer> {
    name: &'static str,
    members: &'static [Member],
    serializer: Option<Z>,
    done: Option<Result<Z::Ok, Z::Error>>,
}

impl<Z: Serializer> Variant<Z> {
    fn put(&mut self, index: usize, name: &'static str, value: &impl Serialize) {
        if let Some(serializer) = self.serializer.take() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            self.done = Some(serializer.serialize_newtype_variant(self.name, index, name, value));
        }
    }
}

impl<Z: Serializer> MemberWriter for Variant<Z> {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        self.put(index, member.name, &Placed(member, value));
    }
    fn unknown_members(&mut self, _: &UnknownMembers) {}
    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.put(self.members.len(), UNKNOWN_VARIANT, &(&variant.name, &variant.value));
    }
}

//! From values to a serde serializer.

use crate::schema::{Kind, Member};
use crate::shape::{Enum, IntEnum, Key, MemberWriter, Structure, Union, Value, Writer};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use serde::Serializer;
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple};
use std::collections::BTreeMap;
use std::convert::Infallible;

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
        if self.for_people {
            let mut count = Count(0);
            let Ok(()) = value.write_members(&mut count);
            return self.put(|z| {
                if count.0 > members.len() {
                    // Unknown members have names that are not known to live long enough.
                    let mut map = z.serialize_map(None)?;
                    value.write_members(&mut MapMembers { members, map: &mut map })?;
                    return map.end();
                }
                let mut out = z.serialize_struct(schema.name(), count.0)?;
                value.write_members(&mut StructMembers { members, out: &mut out })?;
                out.end()
            });
        }
        self.put(|z| {
            let mut out = z.serialize_tuple(members.len() + 1)?;
            value.write_members(&mut TupleMembers { members, out: &mut out })?;
            out.end()
        })
    }

    fn union<U: Union>(&mut self, _: &'static Member, value: &U) -> Result<(), Z::Error> {
        let members = U::SCHEMA.members;
        if self.for_people {
            return self.put(|z| {
                let mut map = z.serialize_map(Some(1))?;
                value.write_variant(&mut MapMembers { members, map: &mut map })?;
                map.end()
            });
        }
        let name = U::SCHEMA.name();
        let mut variant = Variant { name, members, serializer: self.serializer.take(), done: None };
        value.write_variant(&mut variant)?;
        self.done = variant.done;
        Ok(())
    }
}

/// Counts what is there; more than the schema has where there are unknown members.
struct Count(usize);

impl MemberWriter for Count {
    type Error = Infallible;

    fn member<T: Value>(&mut self, _: usize, value: &T) -> Result<(), Infallible> {
        self.0 += usize::from(!value.is_absent());
        Ok(())
    }
    fn unknown_members(&mut self, members: &UnknownMembers) -> Result<(), Infallible> {
        if !members.is_empty() {
            self.0 = usize::MAX;
        }
        Ok(())
    }
    fn unknown_variant(&mut self, _: &UnknownVariant) -> Result<(), Infallible> {
        Ok(())
    }
}

struct StructMembers<'a, O> {
    members: &'static [Member],
    out: &'a mut O,
}

impl<O: SerializeStruct> MemberWriter for StructMembers<'_, O> {
    type Error = O::Error;

    fn member<T: Value>(&mut self, index: usize, value: &T) -> Result<(), O::Error> {
        let member = &self.members[index];
        if value.is_absent() {
            return Ok(());
        }
        self.out.serialize_field(member.name, &Placed(member, value))
    }
    fn unknown_members(&mut self, _: &UnknownMembers) -> Result<(), O::Error> {
        Ok(())
    }
    fn unknown_variant(&mut self, _: &UnknownVariant) -> Result<(), O::Error> {
        Ok(())
    }
}

struct MapMembers<'a, M> {
    members: &'static [Member],
    map: &'a mut M,
}

impl<M: SerializeMap> MemberWriter for MapMembers<'_, M> {
    type Error = M::Error;

    fn member<T: Value>(&mut self, index: usize, value: &T) -> Result<(), M::Error> {
        let member = &self.members[index];
        if value.is_absent() {
            return Ok(());
        }
        self.map.serialize_entry(member.name, &Placed(member, value))
    }
    fn unknown_members(&mut self, members: &UnknownMembers) -> Result<(), M::Error> {
        members.iter().try_for_each(|(name, value)| self.map.serialize_entry(name, value))
    }
    fn unknown_variant(&mut self, variant: &UnknownVariant) -> Result<(), M::Error> {
        self.map.serialize_entry(&variant.name, &variant.value)
    }
}

struct TupleMembers<'a, O> {
    members: &'static [Member],
    out: &'a mut O,
}

impl<O: SerializeTuple> TupleMembers<'_, O> {
    fn unknown(&mut self, members: &UnknownMembers) -> Result<(), O::Error> {
        let entries: BTreeMap<&str, &Document> = members.iter().collect();
        self.out.serialize_element(&entries)
    }
}

impl<O: SerializeTuple> MemberWriter for TupleMembers<'_, O> {
    type Error = O::Error;

    fn member<T: Value>(&mut self, index: usize, value: &T) -> Result<(), O::Error> {
        self.out.serialize_element(&Placed(&self.members[index], value))
    }
    fn unknown_members(&mut self, members: &UnknownMembers) -> Result<(), O::Error> {
        self.unknown(members)
    }
    fn unknown_variant(&mut self, _: &UnknownVariant) -> Result<(), O::Error> {
        Ok(())
    }
}

/// The variant of a union in a format for machines.
struct Variant<Z: Serializer> {
    name: &'static str,
    members: &'static [Member],
    serializer: Option<Z>,
    done: Option<Z::Ok>,
}

impl<Z: Serializer> Variant<Z> {
    fn put(
        &mut self,
        index: usize,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<(), Z::Error> {
        let serializer =
            self.serializer.take().ok_or_else(|| Z::Error::custom("a union has two variants"))?;
        let index = u32::try_from(index).map_err(Z::Error::custom)?;
        self.done = Some(serializer.serialize_newtype_variant(self.name, index, name, value)?);
        Ok(())
    }
}

impl<Z: Serializer> MemberWriter for Variant<Z> {
    type Error = Z::Error;

    fn member<T: Value>(&mut self, index: usize, value: &T) -> Result<(), Z::Error> {
        let member = &self.members[index];
        self.put(index, member.name, &Placed(member, value))
    }
    fn unknown_members(&mut self, _: &UnknownMembers) -> Result<(), Z::Error> {
        Ok(())
    }
    fn unknown_variant(&mut self, variant: &UnknownVariant) -> Result<(), Z::Error> {
        self.put(self.members.len(), "Unknown", &(&variant.name, &variant.value))
    }
}

//! `uniqueItems`.
//!
//! What enters are the elements of a list, what leaves is whether two are the same. Each is written as
//! bytes that no other value of its type has, so that a set of them tells.

use crate::schema::Member;
use crate::shape::{Key, MemberWriter, Structure, Union, Value, Writer};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::collections::{BTreeMap, HashSet};
use std::convert::Infallible;

/// Whether no two elements are the same.
pub(super) fn all_unique<T: Value>(element: &'static Member, values: &[T]) -> bool {
    if values.len() < 2 {
        return true;
    }
    let mut seen = HashSet::with_capacity(values.len());
    values.iter().all(|value| {
        let mut identity = Identity(Vec::new());
        let Ok(()) = value.write(element, &mut identity);
        seen.insert(identity.0)
    })
}

/// The bytes of one value. Its type tells how long a part is, or the part does; what may be null starts
/// with a byte that is no zero.
struct Identity(Vec<u8>);

type Done = Result<(), Infallible>;

impl Identity {
    fn fixed<const N: usize>(&mut self, bytes: [u8; N]) -> Done {
        self.0.push(1);
        self.0.extend_from_slice(&bytes);
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> Done {
        self.length(bytes.len());
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn length(&mut self, length: usize) {
        self.0.push(1);
        self.0.extend_from_slice(&length.to_le_bytes());
    }

    fn untyped(&mut self, document: &Document) -> Done {
        match document {
            Document::Null => self.0.push(2),
            Document::Boolean(value) => self.0.extend([3, u8::from(*value)]),
            Document::Number(number) => {
                self.0.push(4);
                self.bytes(number.to_string().as_bytes())?;
            }
            Document::String(text) => {
                self.0.push(5);
                self.bytes(text.as_bytes())?;
            }
            Document::List(elements) => {
                self.0.push(6);
                self.length(elements.len());
                elements.iter().try_for_each(|element| self.untyped(element))?;
            }
            Document::Map(entries) => {
                self.0.push(7);
                self.length(entries.len());
                for (key, value) in entries {
                    self.bytes(key.as_bytes())?;
                    self.untyped(value)?;
                }
            }
        }
        Ok(())
    }

    /// A member that the schema lacks.
    fn entry(&mut self, name: &str, value: &Document) {
        self.0.push(2);
        let Ok(()) = self.bytes(name.as_bytes()).and_then(|()| self.untyped(value));
    }
}

impl Writer for Identity {
    type Error = Infallible;

    fn boolean(&mut self, _: &'static Member, value: bool) -> Done {
        self.fixed([u8::from(value)])
    }
    fn byte(&mut self, _: &'static Member, value: i8) -> Done {
        self.fixed(value.to_le_bytes())
    }
    fn short(&mut self, _: &'static Member, value: i16) -> Done {
        self.fixed(value.to_le_bytes())
    }
    fn integer(&mut self, _: &'static Member, value: i32) -> Done {
        self.fixed(value.to_le_bytes())
    }
    fn long(&mut self, _: &'static Member, value: i64) -> Done {
        self.fixed(value.to_le_bytes())
    }
    fn float(&mut self, member: &'static Member, value: f32) -> Done {
        self.double(member, f64::from(value))
    }
    /// What is not a number is the same as itself.
    fn double(&mut self, _: &'static Member, value: f64) -> Done {
        let value = if value.is_nan() { f64::NAN } else { value };
        self.fixed(value.to_bits().to_le_bytes())
    }
    fn big_integer(&mut self, _: &'static Member, value: &BigInteger) -> Done {
        self.bytes(value.as_str().as_bytes())
    }
    fn big_decimal(&mut self, _: &'static Member, value: &BigDecimal) -> Done {
        self.bytes(value.as_str().as_bytes())
    }
    fn string(&mut self, _: &'static Member, value: &str) -> Done {
        self.bytes(value.as_bytes())
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> Done {
        self.bytes(value)
    }
    fn timestamp(&mut self, _: &'static Member, value: Timestamp) -> Done {
        self.fixed(value.unix_seconds().to_le_bytes())?;
        self.fixed(value.subsec_nanos().to_le_bytes())
    }
    fn document(&mut self, _: &'static Member, value: &Document) -> Done {
        self.untyped(value)
    }
    fn null(&mut self, _: &'static Member) -> Done {
        self.0.push(0);
        Ok(())
    }
    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Done {
        self.length(value.len());
        value.iter().try_for_each(|element| element.write(member.elements(), self))
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        let (_, entry) = member.entries();
        self.length(value.len());
        value.iter().try_for_each(|(key, value)| {
            self.bytes(key.as_key().as_bytes())?;
            value.write(entry, self)
        })
    }
    fn structure<S: Structure>(&mut self, _: &'static Member, value: &S) -> Done {
        self.0.push(1);
        value.write_members(&mut Members { members: S::SCHEMA.members, identity: self });
        self.0.push(0);
        Ok(())
    }
    fn union<U: Union>(&mut self, _: &'static Member, value: &U) -> Done {
        self.0.push(1);
        value.write_variant(&mut Members { members: U::SCHEMA.members, identity: self });
        Ok(())
    }
}

/// The members of one structure that are there, each with its index.
struct Members<'a> {
    members: &'static [Member],
    identity: &'a mut Identity,
}

impl MemberWriter for Members<'_> {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if !value.is_absent() {
            self.identity.length(index);
            let Ok(()) = value.write(&self.members[index], self.identity);
        }
    }

    fn unknown_members(&mut self, members: &UnknownMembers) {
        members.iter().for_each(|(name, value)| self.identity.entry(name, value));
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.identity.entry(&variant.name, &variant.value);
    }
}

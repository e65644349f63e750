//! Values to CBOR.

use super::{big, head, tag};
use crate::out::Out;
use crate::schema::Member;
use crate::shape::{Key, MemberWriter, Structure, Union, Value, Writer};
use crate::short;
use crate::{
    BigDecimal, BigInteger, Blob, Document, Number, Timestamp, UnknownMembers, UnknownVariant,
};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Writes values as CBOR.
///
/// Members go by their names in the model, timestamps are tagged seconds. Structures have no length
/// in front, because nobody knows yet how many of their members are there.
pub struct CborWriter {
    out: Out,
}

type Done = Result<(), Infallible>;

/// Starts a map without a length.
const OPEN_MAP: u8 = 0xBF;
/// Ends what has no length.
const BREAK: u8 = 0xFF;
const NULL: u8 = 0xF6;

impl CborWriter {
    /// A writer of a new data item.
    #[must_use]
    pub fn new() -> Self {
        Self { out: Out::new() }
    }

    /// The bytes that have been written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// Opens a map for the members of `members`. Close it with [`close`](Self::close).
    pub(crate) fn open(&mut self, members: &'static [Member]) -> CborMembers<'_> {
        self.out.push(OPEN_MAP);
        CborMembers { members, cbor: self }
    }

    /// Closes a map.
    pub(crate) fn close(&mut self) {
        self.out.push(BREAK);
    }

    #[inline]
    fn head(&mut self, major: u8, argument: u64) {
        head::encode(&mut self.out, major, argument);
    }

    pub(crate) fn text(&mut self, text: &str) {
        let text = text.as_bytes();
        let done = match u8::try_from(text.len()) {
            Ok(length @ ..24) => self.out.fill(1 + text.len(), |room| {
                let [head, rest @ ..] = room else { return false };
                *head = 0x60 | length;
                short::copy(rest, text);
                true
            }),
            _ => false,
        };
        if !done {
            self.long_text(text);
        }
    }

    /// A text whose length is a number of its own, or for which there is no room yet.
    #[inline(never)]
    fn long_text(&mut self, text: &[u8]) {
        self.head(3, text.len() as u64);
        self.out.extend(text);
    }

    fn integral(&mut self, number: i64) {
        match u64::try_from(number) {
            Ok(number) => self.head(0, number),
            // -1 - n, which is never negative here.
            Err(_) => self.head(1, (!number).unsigned_abs()),
        }
    }

    fn real(&mut self, number: f64) {
        self.out.push(0xFB);
        self.out.extend(&number.to_be_bytes());
    }

    fn bool(&mut self, value: bool) {
        self.out.push(if value { 0xF5 } else { 0xF4 });
    }

    fn number(&mut self, number: &Number) {
        if let Some(number) = number.as_i64() {
            self.integral(number);
        } else {
            let text = number.to_string();
            if text.contains(['.', 'e', 'E']) {
                let real = number.as_f64();
                match Number::from_f64(real).is_some_and(|same| same.to_string() == text) {
                    true => self.real(real),
                    false => big::encode_decimal(&mut self.out, &text),
                }
            } else {
                big::encode_integer(&mut self.out, &text);
            }
        }
    }

    /// A document, as it is.
    pub(crate) fn untyped(&mut self, document: &Document) {
        match document {
            Document::Null => self.out.push(NULL),
            Document::Boolean(value) => self.bool(*value),
            Document::Number(number) => self.number(number),
            Document::String(text) => self.text(text),
            Document::List(elements) => {
                self.head(4, elements.len() as u64);
                elements.iter().for_each(|element| self.untyped(element));
            }
            Document::Map(entries) => {
                self.head(5, entries.len() as u64);
                for (key, value) in entries {
                    self.text(key);
                    self.untyped(value);
                }
            }
        }
    }
}

impl Default for CborWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl Writer for CborWriter {
    type Error = Infallible;

    fn boolean(&mut self, _: &'static Member, value: bool) -> Done {
        self.bool(value);
        Ok(())
    }
    fn byte(&mut self, _: &'static Member, value: i8) -> Done {
        self.integral(value.into());
        Ok(())
    }
    fn short(&mut self, _: &'static Member, value: i16) -> Done {
        self.integral(value.into());
        Ok(())
    }
    fn integer(&mut self, _: &'static Member, value: i32) -> Done {
        self.integral(value.into());
        Ok(())
    }
    fn long(&mut self, _: &'static Member, value: i64) -> Done {
        self.integral(value);
        Ok(())
    }
    fn float(&mut self, _: &'static Member, value: f32) -> Done {
        self.out.push(0xFA);
        self.out.extend(&value.to_be_bytes());
        Ok(())
    }
    fn double(&mut self, _: &'static Member, value: f64) -> Done {
        self.real(value);
        Ok(())
    }
    fn big_integer(&mut self, _: &'static Member, value: &BigInteger) -> Done {
        big::encode_integer(&mut self.out, value.as_str());
        Ok(())
    }
    fn big_decimal(&mut self, _: &'static Member, value: &BigDecimal) -> Done {
        big::encode_decimal(&mut self.out, value.as_str());
        Ok(())
    }
    #[inline]
    fn string(&mut self, _: &'static Member, value: &str) -> Done {
        self.text(value);
        Ok(())
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> Done {
        self.head(2, value.len() as u64);
        self.out.extend(value);
        Ok(())
    }
    #[allow(clippy::cast_precision_loss)]
    fn timestamp(&mut self, _: &'static Member, value: Timestamp) -> Done {
        self.head(6, tag::EPOCH);
        match value.subsec_nanos() {
            0 => self.integral(value.unix_seconds()),
            nanos => self.real(value.unix_seconds() as f64 + f64::from(nanos) / 1e9),
        }
        Ok(())
    }
    fn document(&mut self, _: &'static Member, value: &Document) -> Done {
        self.untyped(value);
        Ok(())
    }
    fn null(&mut self, _: &'static Member) -> Done {
        self.out.push(NULL);
        Ok(())
    }
    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Done {
        let element = member.elements();
        self.head(4, value.len() as u64);
        value.iter().try_for_each(|value| value.write(element, self))
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        let (_, entry) = member.entries();
        self.head(5, value.len() as u64);
        for (key, value) in value {
            self.text(key.as_key());
            value.write(entry, self)?;
        }
        Ok(())
    }
    fn structure<S: Structure>(&mut self, _: &'static Member, value: &S) -> Done {
        value.write_members(&mut self.open(S::SCHEMA.members));
        self.close();
        Ok(())
    }
    fn union<U: Union>(&mut self, _: &'static Member, value: &U) -> Done {
        value.write_variant(&mut self.open(U::SCHEMA.members));
        self.close();
        Ok(())
    }
}

/// The members of one map.
pub(crate) struct CborMembers<'a> {
    cbor: &'a mut CborWriter,
    members: &'static [Member],
}

impl CborMembers<'_> {
    /// A member that is no part of the shape.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.cbor.text(name);
        self.cbor.text(text);
    }
}

impl MemberWriter for CborMembers<'_> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if value.is_absent() {
            return;
        }
        let member = &self.members[index];
        self.cbor.text(member.name);
        let Ok(()) = value.write(member, self.cbor);
    }

    fn unknown_members(&mut self, members: &UnknownMembers) {
        for (name, value) in members.iter() {
            self.cbor.text(name);
            self.cbor.untyped(value);
        }
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.cbor.text(&variant.name);
        self.cbor.untyped(&variant.value);
    }
}

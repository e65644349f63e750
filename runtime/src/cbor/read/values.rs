//! What each kind of shape is in CBOR.

use super::{CborReader, Read};
use crate::cbor::head::Head;
use crate::cbor::tag;
use crate::error_document::TYPE_KEY;
use crate::fault::{Fault, hide};
use crate::read_error::Reason;
use crate::schema::{Member, TimestampFormat};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::borrow::Cow;
use std::collections::BTreeMap;

impl Reader for CborReader<'_> {
    type Error = Fault;

    fn boolean(&mut self, _: &'static Member) -> Read<bool> {
        let start = self.at;
        match self.head()? {
            Head::Boolean(value) => Ok(value),
            _ => self.expected(start, "true or false"),
        }
    }
    fn byte(&mut self, _: &'static Member) -> Read<i8> {
        self.whole("a byte")
    }
    fn short(&mut self, _: &'static Member) -> Read<i16> {
        self.whole("a short")
    }
    fn integer(&mut self, _: &'static Member) -> Read<i32> {
        self.whole("an integer")
    }
    fn long(&mut self, _: &'static Member) -> Read<i64> {
        self.whole("a long")
    }
    #[allow(clippy::cast_possible_truncation)]
    fn float(&mut self, _: &'static Member) -> Read<f32> {
        let start = self.at;
        let wide = self.real("a float")?;
        let narrow = wide as f32;
        if wide.is_finite() && narrow.is_infinite() {
            return Err(Fault::new(Reason::NumberOutOfRange("a float"), start));
        }
        Ok(narrow)
    }
    fn double(&mut self, _: &'static Member) -> Read<f64> {
        self.real("a double")
    }
    fn big_integer(&mut self, _: &'static Member) -> Read<BigInteger> {
        let start = self.at;
        let digits = self.integer_digits("a bigInteger")?;
        digits.parse().map_err(|_| Fault::new(Reason::InvalidNumber, start))
    }
    fn big_decimal(&mut self, _: &'static Member) -> Read<BigDecimal> {
        let start = self.at;
        let text = self.decimal_text()?;
        text.parse().map_err(|_| Fault::new(Reason::InvalidNumber, start))
    }
    #[inline]
    fn string(&mut self, _: &'static Member) -> Read<String> {
        self.str().map(Cow::into_owned)
    }
    #[inline]
    fn text<T>(&mut self, _: &'static Member, make: impl FnOnce(&str) -> T) -> Read<T> {
        self.str().map(|text| make(&text))
    }
    fn blob(&mut self, _: &'static Member) -> Read<Blob> {
        let start = self.at;
        match self.head()? {
            Head::Bytes(length) => {
                self.string_of(length, false).map(|bytes| Blob::from(bytes.into_owned()))
            }
            _ => self.expected(start, "a string of bytes"),
        }
    }
    fn timestamp(&mut self, _: &'static Member) -> Read<Timestamp> {
        let start = self.at;
        let (tagged, _) = self.peek()?;
        if self.strict() && tagged != Head::Tag(tag::EPOCH) {
            return self.expected(start, "a tagged number of seconds");
        }
        let invalid = || Fault::new(Reason::InvalidTimestamp(TimestampFormat::EpochSeconds), start);
        let timestamp = match self.head()? {
            Head::Unsigned(number) => {
                i64::try_from(number).ok().and_then(|number| Timestamp::from_unix(number, 0).ok())
            }
            Head::Negative(number) => {
                i64::try_from(number).ok().and_then(|number| Timestamp::from_unix(!number, 0).ok())
            }
            Head::Float(number) => Timestamp::from_unix_f64(number).ok(),
            _ => None,
        };
        timestamp.ok_or_else(invalid)
    }
    fn document(&mut self, _: &'static Member) -> Read<Document> {
        self.untyped()
    }
    fn null(&mut self) -> Read<bool> {
        Ok(self.take_null())
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Read<Vec<T>> {
        let depth = self.depth;
        hide(self.elements_of(member.elements()), member.sensitive, depth)
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member) -> Read<BTreeMap<K, T>> {
        let depth = self.depth;
        let (key, value) = member.entries();
        hide(self.entries_of(value), member.sensitive || key.sensitive, depth)
    }
    fn structure<S: Structure>(&mut self, member: &'static Member) -> Read<S> {
        let depth = self.depth;
        let mut value = S::empty();
        let read = self.members_into(&mut value, None);
        hide(read, member.sensitive || S::SCHEMA.is_sensitive(), depth)?;
        Ok(value)
    }
    fn union<U: Union>(&mut self, member: &'static Member) -> Read<U> {
        let depth = self.depth;
        hide(self.variant_of(), member.sensitive || U::SCHEMA.is_sensitive(), depth)
    }
    fn unknown_member(&mut self, members: &mut UnknownMembers) -> Read<()> {
        let key = std::mem::take(&mut self.key);
        let start = self.at;
        if key == TYPE_KEY {
            return self.skip();
        }
        let value = self.untyped()?;
        if members.get(&key).is_some() {
            return Err(Fault::new(Reason::DuplicateKey, start));
        }
        members.insert(key, value);
        Ok(())
    }
    fn unknown_variant(&mut self) -> Read<UnknownVariant> {
        let name = std::mem::take(&mut self.key);
        Ok(UnknownVariant { name: name.into_owned(), value: self.untyped()? })
    }
}

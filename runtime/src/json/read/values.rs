//! What each kind of shape is in JSON.

use super::{JsonReader, Read};
use crate::error_document::TYPE_KEY;
use crate::fault::{Fault, hide};
use crate::read_error::Reason;
use crate::schema::{Member, TimestampFormat};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::borrow::Cow;
use std::collections::BTreeMap;

impl Reader for JsonReader<'_> {
    type Error = Fault;

    fn boolean(&mut self, _: &'static Member) -> Read<bool> {
        match self.peek() {
            Some(b't') if self.word("true") => Ok(true),
            Some(b'f') if self.word("false") => Ok(false),
            _ => Err(self.unexpected("true or false")),
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
        self.skip_space();
        let start = self.at;
        let wide = self.real()?;
        let narrow = wide as f32;
        if wide.is_finite() && narrow.is_infinite() {
            return Err(Fault::new(Reason::NumberOutOfRange("a float"), start));
        }
        Ok(narrow)
    }
    fn double(&mut self, _: &'static Member) -> Read<f64> {
        self.skip_space();
        let start = self.at;
        let quoted = self.byte_at(start) == Some(b'"');
        let number = self.real()?;
        if number.is_infinite() && !quoted {
            return Err(Fault::new(Reason::NumberOutOfRange("a double"), start));
        }
        Ok(number)
    }
    fn big_integer(&mut self, _: &'static Member) -> Read<BigInteger> {
        self.integral("a bigInteger")
    }
    fn big_decimal(&mut self, _: &'static Member) -> Read<BigDecimal> {
        self.skip_space();
        let start = self.at;
        let (text, _) = self.number_text()?;
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
        self.skip_space();
        let start = self.at;
        let text = self.str()?;
        Blob::from_base64(&text).map_err(|_| Fault::new(Reason::InvalidBase64, start))
    }
    fn timestamp(&mut self, member: &'static Member) -> Read<Timestamp> {
        self.skip_space();
        let start = self.at;
        let format = member.timestamp_format.unwrap_or(TimestampFormat::EpochSeconds);
        let text = match format {
            TimestampFormat::EpochSeconds => Cow::Borrowed(self.number_text()?.0),
            _ => self.str()?,
        };
        let offsets = !self.strict();
        Timestamp::parse_with(&text, format, offsets)
            .map_err(|_| Fault::new(Reason::InvalidTimestamp(format), start))
    }
    fn document(&mut self, _: &'static Member) -> Read<Document> {
        self.untyped()
    }
    fn null(&mut self) -> Read<bool> {
        Ok(self.peek() == Some(b'n') && self.word("null"))
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
        let value = self.untyped()?;
        if key == TYPE_KEY {
            return Ok(());
        }
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

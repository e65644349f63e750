//! What each kind of shape is in XML.

use super::{Read, XmlReader};
use crate::fault::{Fault, hide};
use crate::read_error::Reason;
use crate::schema::{Member, TimestampFormat};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::xml::names::{Tag, local};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::borrow::Cow;
use std::collections::BTreeMap;

impl XmlReader<'_> {
    fn integral<T: TryFrom<i64>>(&self, kind: &'static str) -> Read<T> {
        let text = self.word()?;
        let digits = text.strip_prefix(['-', '+']).unwrap_or(&text);
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(self.fault(Reason::Expected("an integer")));
        }
        let number: Option<i64> = text.parse().ok();
        let number = number.and_then(|n| n.try_into().ok());
        number.ok_or_else(|| self.fault(Reason::NumberOutOfRange(kind)))
    }

    fn real(&self) -> Read<f64> {
        let text = self.word()?;
        if let Some(number) = crate::text::parse_non_finite(&text) {
            return Ok(number);
        }
        // What other parsers take for a number and XML does not, such as `inf`, has letters.
        let is_number =
            text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
        let number = text.parse().ok().filter(|_| is_number);
        number.ok_or_else(|| self.fault(Reason::Expected("a number")))
    }
}

impl Reader for XmlReader<'_> {
    type Error = Fault;

    fn boolean(&mut self, _: &'static Member) -> Read<bool> {
        match &*self.word()? {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.fault(Reason::Expected("true or false"))),
        }
    }
    fn byte(&mut self, _: &'static Member) -> Read<i8> {
        self.integral("a byte")
    }
    fn short(&mut self, _: &'static Member) -> Read<i16> {
        self.integral("a short")
    }
    fn integer(&mut self, _: &'static Member) -> Read<i32> {
        self.integral("an integer")
    }
    fn long(&mut self, _: &'static Member) -> Read<i64> {
        self.integral("a long")
    }
    #[allow(clippy::cast_possible_truncation)]
    fn float(&mut self, member: &'static Member) -> Read<f32> {
        let wide = self.double(member)?;
        let narrow = wide as f32;
        if wide.is_finite() && narrow.is_infinite() {
            return Err(self.fault(Reason::NumberOutOfRange("a float")));
        }
        Ok(narrow)
    }
    fn double(&mut self, _: &'static Member) -> Read<f64> {
        let number = self.real()?;
        if number.is_infinite() && !self.word()?.ends_with("Infinity") {
            return Err(self.fault(Reason::NumberOutOfRange("a double")));
        }
        Ok(number)
    }
    fn big_integer(&mut self, _: &'static Member) -> Read<BigInteger> {
        self.word()?.parse().map_err(|_| self.fault(Reason::Expected("an integer")))
    }
    fn big_decimal(&mut self, _: &'static Member) -> Read<BigDecimal> {
        self.word()?.parse().map_err(|_| self.fault(Reason::Expected("a number")))
    }
    fn string(&mut self, _: &'static Member) -> Read<String> {
        self.str().map(Cow::into_owned)
    }
    fn text<T>(&mut self, _: &'static Member, make: impl FnOnce(&str) -> T) -> Read<T> {
        self.str().map(|text| make(&text))
    }
    fn blob(&mut self, _: &'static Member) -> Read<Blob> {
        Blob::from_base64(&self.word()?).map_err(|_| self.fault(Reason::InvalidBase64))
    }
    fn timestamp(&mut self, member: &'static Member) -> Read<Timestamp> {
        let format = member.timestamp_format.unwrap_or(TimestampFormat::DateTime);
        Timestamp::parse_with(&self.word()?, format, !self.strict())
            .map_err(|_| self.fault(Reason::InvalidTimestamp(format)))
    }
    fn document(&mut self, _: &'static Member) -> Read<Document> {
        self.untyped(self.node)
    }
    fn null(&mut self) -> Read<bool> {
        Ok(self.is_nil(self.node))
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Read<Vec<T>> {
        let start = self.tape.offset(self.node);
        let result = self.elements_of(member);
        hide(result, member.sensitive, start)
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member) -> Read<BTreeMap<K, T>> {
        let start = self.tape.offset(self.node);
        let result = self.entries_of(member);
        hide(result, member.sensitive, start)
    }
    fn structure<S: Structure>(&mut self, member: &'static Member) -> Read<S> {
        self.check_root(S::SCHEMA, || Tag::of_root(S::SCHEMA, Some(member), None))?;
        let mut value = S::empty();
        let start = self.tape.offset(self.node);
        let result = self.members_into(&mut value, None).map(|()| value);
        hide(result, member.sensitive || S::SCHEMA.is_sensitive(), start)
    }
    fn union<U: Union>(&mut self, member: &'static Member) -> Read<U> {
        self.check_root(U::SCHEMA, || Tag::of_root(U::SCHEMA, Some(member), None))?;
        let start = self.tape.offset(self.node);
        let result = self.variant_of();
        hide(result, member.sensitive || U::SCHEMA.is_sensitive(), start)
    }
    fn unknown_member(&mut self, members: &mut UnknownMembers) -> Read<()> {
        let key = self.key();
        let value = self.untyped(self.node)?;
        super::documents::append(members.entries(), key, value);
        Ok(())
    }
    fn unknown_variant(&mut self) -> Read<UnknownVariant> {
        let name = local(self.tape.name(self.node));
        Ok(UnknownVariant { name: name.to_owned(), value: self.untyped(self.node)? })
    }
}

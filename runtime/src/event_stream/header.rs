//! Members that are headers of an event, by `eventHeader`.

use super::frame::HeaderValue;
use crate::read_error::Reason;
use crate::schema::Member;
use crate::shape::{Key, Reader, Structure, Union, Value, Writer};
use crate::write_error::{WriteError, WriteReason};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::collections::BTreeMap;

/// Writes one scalar as the value of a header.
#[derive(Default)]
pub(super) struct HeaderWriter(pub(super) Option<HeaderValue>);

type Done = Result<(), WriteError>;

impl HeaderWriter {
    fn set(&mut self, value: HeaderValue) -> Done {
        self.0 = Some(value);
        Ok(())
    }
}

fn refused<T>(member: &'static Member) -> Result<T, WriteError> {
    Err(WriteError::new(WriteReason::Unsupported("such a header"), member.name))
}

impl Writer for HeaderWriter {
    type Error = WriteError;

    fn boolean(&mut self, _: &'static Member, value: bool) -> Done {
        self.set(HeaderValue::Boolean(value))
    }
    fn byte(&mut self, _: &'static Member, value: i8) -> Done {
        self.set(HeaderValue::Byte(value))
    }
    fn short(&mut self, _: &'static Member, value: i16) -> Done {
        self.set(HeaderValue::Short(value))
    }
    fn integer(&mut self, _: &'static Member, value: i32) -> Done {
        self.set(HeaderValue::Integer(value))
    }
    fn long(&mut self, _: &'static Member, value: i64) -> Done {
        self.set(HeaderValue::Long(value))
    }
    fn float(&mut self, member: &'static Member, _: f32) -> Done {
        refused(member)
    }
    fn double(&mut self, member: &'static Member, _: f64) -> Done {
        refused(member)
    }
    fn big_integer(&mut self, member: &'static Member, _: &BigInteger) -> Done {
        refused(member)
    }
    fn big_decimal(&mut self, member: &'static Member, _: &BigDecimal) -> Done {
        refused(member)
    }
    fn string(&mut self, _: &'static Member, value: &str) -> Done {
        self.set(HeaderValue::String(value.to_owned()))
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> Done {
        self.set(HeaderValue::Blob(value.clone()))
    }
    fn timestamp(&mut self, _: &'static Member, value: Timestamp) -> Done {
        self.set(HeaderValue::Timestamp(value))
    }
    fn document(&mut self, member: &'static Member, _: &Document) -> Done {
        refused(member)
    }
    fn null(&mut self, _: &'static Member) -> Done {
        Ok(())
    }
    fn list<T: Value>(&mut self, member: &'static Member, _: &[T]) -> Done {
        refused(member)
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member, _: &BTreeMap<K, T>) -> Done {
        refused(member)
    }
    fn structure<S: Structure>(&mut self, member: &'static Member, _: &S) -> Done {
        refused(member)
    }
    fn union<U: Union>(&mut self, member: &'static Member, _: &U) -> Done {
        refused(member)
    }
}

/// Reads one scalar from the value of a header.
pub(super) struct HeaderReader<'a>(pub(super) &'a HeaderValue);

/// Reads a value of one type of header.
macro_rules! typed {
    ($($method:ident, $type:ty, $variant:ident, $what:literal;)*) => {$(
        fn $method(&mut self, _: &'static Member) -> Result<$type, Reason> {
            match self.0 {
                HeaderValue::$variant(value) => Ok(value.clone()),
                _ => Err(Reason::Expected($what)),
            }
        }
    )*};
}

/// Reads what no header can be.
macro_rules! untyped {
    ($($method:ident, $type:ty;)*) => {$(
        fn $method(&mut self, _: &'static Member) -> Result<$type, Reason> {
            Err(Reason::Unsupported("such a header"))
        }
    )*};
}

impl Reader for HeaderReader<'_> {
    type Error = Reason;

    typed! {
        boolean, bool, Boolean, "a boolean header";
        byte, i8, Byte, "a byte header";
        short, i16, Short, "a short header";
        integer, i32, Integer, "an integer header";
        long, i64, Long, "a long header";
        string, String, String, "a string header";
        blob, Blob, Blob, "a blob header";
        timestamp, Timestamp, Timestamp, "a timestamp header";
    }

    untyped! {
        float, f32;
        double, f64;
        big_integer, BigInteger;
        big_decimal, BigDecimal;
        document, Document;
    }

    fn text<T>(
        &mut self,
        member: &'static Member,
        make: impl FnOnce(&str) -> T,
    ) -> Result<T, Reason> {
        self.string(member).map(|text| make(&text))
    }
    fn null(&mut self) -> Result<bool, Reason> {
        Ok(false)
    }
    fn list<T: Value>(&mut self, _: &'static Member) -> Result<Vec<T>, Reason> {
        Err(Reason::Unsupported("a list"))
    }
    fn map<K: Key, T: Value>(&mut self, _: &'static Member) -> Result<BTreeMap<K, T>, Reason> {
        Err(Reason::Unsupported("a map"))
    }
    fn structure<S: Structure>(&mut self, _: &'static Member) -> Result<S, Reason> {
        Err(Reason::Unsupported("a structure"))
    }
    fn union<U: Union>(&mut self, _: &'static Member) -> Result<U, Reason> {
        Err(Reason::Unsupported("a union"))
    }
    fn unknown_member(&mut self, _: &mut UnknownMembers) -> Result<(), Reason> {
        Ok(())
    }
    fn unknown_variant(&mut self) -> Result<UnknownVariant, Reason> {
        Err(Reason::UnknownVariant)
    }
}

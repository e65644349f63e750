//! [`Value`] for scalars, optional values, lists and maps.

use crate::schema::Member;
use crate::shape::{Key, Reader, Value, Writer};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

macro_rules! scalar {
    ($($type:ty, $method:ident, $empty:expr;)*) => {$(
        impl Value for $type {
            #[inline]
            fn empty() -> Self {
                $empty
            }
            #[inline]
            fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
                w.$method(member, *self)
            }
            #[inline]
            fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
                r.$method(member)
            }
        }
    )*};
}

scalar! {
    bool, boolean, false;
    i8, byte, 0;
    i16, short, 0;
    i32, integer, 0;
    i64, long, 0;
    f32, float, 0.0;
    f64, double, 0.0;
    Timestamp, timestamp, Timestamp::UNIX_EPOCH;
}

macro_rules! by_reference {
    ($($type:ty, $method:ident, $empty:expr;)*) => {$(
        impl Value for $type {
            #[inline]
            fn empty() -> Self {
                $empty
            }
            #[inline]
            fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
                w.$method(member, self)
            }
            #[inline]
            fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
                r.$method(member)
            }
        }
    )*};
}

by_reference! {
    String, string, String::new();
    Blob, blob, Blob::new();
    BigInteger, big_integer, BigInteger::from(0);
    BigDecimal, big_decimal, BigDecimal::from(0);
}

impl Value for Document {
    const NULLABLE: bool = true;

    #[inline]
    fn empty() -> Self {
        Document::Null
    }
    #[inline]
    fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        w.document(member, self)
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
        r.document(member)
    }
}

impl<T: Value> Value for Option<T> {
    const NULLABLE: bool = true;

    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    #[inline]
    fn empty() -> Self {
        None
    }
    #[inline]
    fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        match self {
            Some(value) => w.some(member, value),
            None => w.null(member),
        }
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
        r.nullable(member)
    }
    #[inline]
    fn fill<R: Reader>(&mut self, member: &'static Member, r: &mut R) -> Result<(), R::Error> {
        *self = r.optional(member)?;
        Ok(())
    }
}

impl<T: Value> Value for Vec<T> {
    #[inline]
    fn empty() -> Self {
        Vec::new()
    }
    #[inline]
    fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        w.list(member, self)
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
        r.list(member)
    }
}

impl<K: Key, T: Value> Value for BTreeMap<K, T> {
    #[inline]
    fn empty() -> Self {
        BTreeMap::new()
    }
    #[inline]
    fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        w.map(member, self)
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
        r.map(member)
    }
}

impl Key for String {
    #[inline]
    fn as_key(&self) -> &str {
        self
    }
    #[inline]
    fn from_key(text: &str) -> Self {
        text.to_owned()
    }
}

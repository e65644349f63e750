//! Errors that do not quote a value.
//!
//! What serde says of a value of the wrong kind has the value in it: visitors do so by default, and
//! formats do so on their own, before any visitor sees the value. Of the first only the kind is left;
//! the second is replaced where the value is sensitive.

use serde::Deserializer;
use serde::de::{EnumAccess, Error, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use std::cell::Cell;
use std::fmt;

/// A deserializer whose errors do not quote a value that is sensitive.
pub(super) struct Guarded<D> {
    pub(super) deserializer: D,
    /// Whether the value is sensitive.
    pub(super) hidden: bool,
}

impl<'de, D: Deserializer<'de>> Guarded<D> {
    fn read<V: Visitor<'de>>(
        self,
        visitor: V,
        read: impl FnOnce(D, GuardedVisitor<'_, V>) -> Result<V::Value, D::Error>,
    ) -> Result<V::Value, D::Error> {
        let entered = Cell::new(false);
        let result = read(self.deserializer, GuardedVisitor { visitor, entered: &entered });
        // What goes wrong within a list or map is guarded there, and keeps its words.
        if result.is_err() && self.hidden && !entered.get() {
            return Err(D::Error::custom("a sensitive value is damaged or of the wrong kind"));
        }
        result
    }
}

macro_rules! forward {
    ($($method:ident($($name:ident: $type:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $type,)* visitor: V) -> Result<V::Value, D::Error> {
            self.read(visitor, |deserializer, visitor| deserializer.$method($($name,)* visitor))
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Guarded<D> {
    type Error = D::Error;

    fn is_human_readable(&self) -> bool {
        self.deserializer.is_human_readable()
    }

    forward! {
        deserialize_any();
        deserialize_bool();
        deserialize_i8();
        deserialize_i16();
        deserialize_i32();
        deserialize_i64();
        deserialize_i128();
        deserialize_u8();
        deserialize_u16();
        deserialize_u32();
        deserialize_u64();
        deserialize_u128();
        deserialize_f32();
        deserialize_f64();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_option();
        deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_newtype_struct(name: &'static str);
        deserialize_seq();
        deserialize_tuple(length: usize);
        deserialize_tuple_struct(name: &'static str, length: usize);
        deserialize_map();
        deserialize_struct(name: &'static str, fields: &'static [&'static str]);
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
        deserialize_identifier();
        deserialize_ignored_any();
    }
}

/// A visitor that tells whether it was given anything, and of what it refuses only the kind.
struct GuardedVisitor<'a, V> {
    visitor: V,
    entered: &'a Cell<bool>,
}

macro_rules! scalars {
    ($($method:ident, $type:ty;)*) => {$(
        fn $method<E: Error>(self, value: $type) -> Result<V::Value, E> {
            self.entered.set(true);
            self.visitor.$method::<KindOnly<E>>(value).map_err(|KindOnly(error)| error)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for GuardedVisitor<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    scalars! {
        visit_bool, bool;
        visit_i8, i8;
        visit_i16, i16;
        visit_i32, i32;
        visit_i64, i64;
        visit_i128, i128;
        visit_u8, u8;
        visit_u16, u16;
        visit_u32, u32;
        visit_u64, u64;
        visit_u128, u128;
        visit_f32, f32;
        visit_f64, f64;
        visit_char, char;
        visit_str, &str;
        visit_borrowed_str, &'de str;
        visit_string, String;
        visit_bytes, &[u8];
        visit_borrowed_bytes, &'de [u8];
        visit_byte_buf, Vec<u8>;
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.entered.set(true);
        self.visitor.visit_none()
    }
    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.entered.set(true);
        self.visitor.visit_unit()
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.entered.set(true);
        self.visitor.visit_some(deserializer)
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<V::Value, D::Error> {
        self.entered.set(true);
        self.visitor.visit_newtype_struct(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        self.entered.set(true);
        self.visitor.visit_seq(seq)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.entered.set(true);
        self.visitor.visit_map(map)
    }
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<V::Value, A::Error> {
        self.entered.set(true);
        self.visitor.visit_enum(data)
    }
}

/// An error that tells the kind of a value and not the value.
#[derive(Debug)]
struct KindOnly<E>(E);

impl<E: fmt::Display> fmt::Display for KindOnly<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<E: Error> std::error::Error for KindOnly<E> {}

impl<E: Error> Error for KindOnly<E> {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(E::custom(message))
    }
    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = kind(&found);
        Self(E::custom(format_args!("invalid type: {found}, expected {expected}")))
    }
    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = kind(&found);
        Self(E::custom(format_args!("invalid value: {found}, expected {expected}")))
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self(E::custom("unknown variant"))
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self(E::custom("unknown field"))
    }
}

fn kind(found: &Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "boolean",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "integer",
        Unexpected::Float(_) => "floating point number",
        Unexpected::Char(_) | Unexpected::Str(_) => "string",
        Unexpected::Bytes(_) => "bytes",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "list",
        Unexpected::Map => "map",
        // Integers of 128 bits are told as such a text.
        _ => "another value",
    }
}

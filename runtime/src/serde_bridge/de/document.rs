//! Documents in place of a deserializer.

use crate::Document;
use serde::Deserializer;
use serde::de::{Error, Visitor};
use std::marker::PhantomData;

/// Hands a document that has been read on to who keeps unknown members.
pub(super) struct DocumentDeserializer<E>(pub(super) Document, pub(super) PhantomData<E>);

impl<'de, E: Error> Deserializer<'de> for DocumentDeserializer<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        use crate::json::{JsonWriter, Names};
        let mut json = JsonWriter::new(Names::Member);
        json.untyped(&self.0);
        visitor.visit_byte_buf(json.into_bytes())
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

//! serde of documents.
//!
//! Formats for people show a document as what it is. Formats for machines cannot tell what comes next:
//! there a document is an enum, whose variants tell it. Its numbers are their digits, so that none is
//! rounded.

use super::de::VariantIndex;
use crate::limits::Limits;
use crate::{Document, Number};
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use std::collections::BTreeMap;
use std::fmt;

/// The name of the enum and of its variants.
const NAME: &str = "Document";
const KINDS: [&str; 6] = ["Null", "Boolean", "Number", "String", "List", "Map"];

impl Serialize for Document {
    /// In formats for people, integers are exact or refused, and other numbers the nearest `f64` or
    /// refused.
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        if !serializer.is_human_readable() {
            return serialize_variant(self, serializer);
        }
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(number) => serialize_number(number, serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::List(elements) => serializer.collect_seq(elements),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

fn serialize_variant<Z: Serializer>(document: &Document, z: Z) -> Result<Z::Ok, Z::Error> {
    match document {
        Document::Null => z.serialize_unit_variant(NAME, 0, KINDS[0]),
        Document::Boolean(value) => z.serialize_newtype_variant(NAME, 1, KINDS[1], value),
        Document::Number(number) => {
            z.serialize_newtype_variant(NAME, 2, KINDS[2], &number.to_string())
        }
        Document::String(text) => z.serialize_newtype_variant(NAME, 3, KINDS[3], text),
        Document::List(elements) => z.serialize_newtype_variant(NAME, 4, KINDS[4], elements),
        Document::Map(entries) => z.serialize_newtype_variant(NAME, 5, KINDS[5], entries),
    }
}

/// Gives serde a number as exactly as it takes one. Integers are exact or refused; other numbers are
/// the nearest `f64`, and refused beyond its range.
fn serialize_number<Z: Serializer>(number: &Number, serializer: Z) -> Result<Z::Ok, Z::Error> {
    if let Some(number) = number.as_u64() {
        return serializer.serialize_u64(number);
    }
    if let Some(number) = number.as_i64() {
        return serializer.serialize_i64(number);
    }
    if let Some(digits) = number.long_integer() {
        if let Ok(number) = digits.parse() {
            return serializer.serialize_u128(number);
        }
        let number = digits.parse();
        let number = number.map_err(|_| Z::Error::custom("an integer is beyond 128 bits"))?;
        return serializer.serialize_i128(number);
    }
    match number.as_f64() {
        number if number.is_finite() => serializer.serialize_f64(number),
        _ => Err(Z::Error::custom("a number is beyond the range of a double")),
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(DocumentVisitor);
        }
        Variant { levels: Limits::default().depth }.deserialize(deserializer)
    }
}

/// A document as a format for machines shows it, which may have so many levels of lists and maps: such
/// formats do not count them.
#[derive(Clone, Copy)]
struct Variant {
    levels: usize,
}

impl Variant {
    /// What is in a list or map.
    fn inner<E: de::Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1);
        let levels = levels.ok_or_else(|| E::custom("a document is nested too deep"))?;
        Ok(Self { levels })
    }
}

impl<'de> DeserializeSeed<'de> for Variant {
    type Value = Document;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        deserializer.deserialize_enum(NAME, &KINDS, self)
    }
}

impl<'de> Visitor<'de> for Variant {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a document")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Document, A::Error> {
        let index_of = |name: &str| KINDS.iter().position(|kind| *kind == name);
        let (index, variant) = data.variant_seed(VariantIndex(index_of))?;
        Ok(match index {
            0 => {
                variant.unit_variant()?;
                Document::Null
            }
            1 => Document::Boolean(variant.newtype_variant()?),
            2 => {
                let digits: String = variant.newtype_variant()?;
                let number = digits.parse().map_err(|_| A::Error::custom("no number"))?;
                Document::Number(number)
            }
            3 => Document::String(variant.newtype_variant()?),
            4 => Document::List(variant.newtype_variant_seed(Elements(self.inner()?))?),
            5 => Document::Map(variant.newtype_variant_seed(Entries(self.inner()?))?),
            _ => return Err(A::Error::custom("a document of an unknown kind")),
        })
    }
}

/// The elements of a list.
struct Elements(Variant);

impl<'de> DeserializeSeed<'de> for Elements {
    type Value = Vec<Document>;

    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<Self::Value, D::Error> {
        d.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Elements {
    type Value = Vec<Document>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        // No length that is claimed is believed.
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element_seed(self.0)? {
            elements.push(element);
        }
        Ok(elements)
    }
}

/// The entries of a map.
struct Entries(Variant);

impl<'de> DeserializeSeed<'de> for Entries {
    type Value = BTreeMap<String, Document>;

    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<Self::Value, D::Error> {
        d.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Entries {
    type Value = BTreeMap<String, Document>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key()? {
            if entries.insert(key, map.next_value_seed(self.0)?).is_some() {
                return Err(A::Error::custom("a key stands twice in the map"));
            }
        }
        Ok(entries)
    }
}

/// A document as a format for people shows it.
struct DocumentVisitor;

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Document, E> {
        Ok(value.into())
    }
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Document, E> {
        Ok(number.into())
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Document, E> {
        Ok(number.into())
    }
    fn visit_i128<E: de::Error>(self, number: i128) -> Result<Document, E> {
        Ok(Document::Number(Number::from_valid(&number.to_string(), true)))
    }
    fn visit_u128<E: de::Error>(self, number: u128) -> Result<Document, E> {
        Ok(Document::Number(Number::from_valid(&number.to_string(), true)))
    }
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Document, E> {
        Number::from_f64(number)
            .map(Document::Number)
            .ok_or_else(|| E::custom("a document has no number that is infinite or none"))
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Document, E> {
        Ok(text.into())
    }
    fn visit_string<E: de::Error>(self, text: String) -> Result<Document, E> {
        Ok(text.into())
    }
    fn visit_unit<E: de::Error>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }
    fn visit_none<E: de::Error>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        Document::deserialize(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Document, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element()? {
            elements.push(element);
        }
        Ok(Document::List(elements))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some((key, value)) = map.next_entry()? {
            if entries.insert(key, value).is_some() {
                return Err(A::Error::custom("a key stands twice in the map"));
            }
        }
        Ok(Document::Map(entries))
    }
}

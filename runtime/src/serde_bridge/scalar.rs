//! serde of the runtime's own types.

use crate::json::{JsonReader, JsonWriter, Limits, Names, Strictness};
use crate::schema::{Kind, Member};
use crate::shape::Reader;
use crate::{BigDecimal, BigInteger, Blob, Document, Number, Timestamp};
use serde::de::{self, Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use std::collections::BTreeMap;
use std::fmt;

impl Serialize for Blob {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(&self.to_base64())
        } else {
            serializer.serialize_bytes(self)
        }
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BlobVisitor;

        impl<'de> Visitor<'de> for BlobVisitor {
            type Value = Blob;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("base64")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Blob, E> {
                Blob::from_base64(text).map_err(E::custom)
            }
            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Blob, E> {
                Ok(bytes.to_vec().into())
            }
            fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<Blob, E> {
                Ok(bytes.into())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Blob, A::Error> {
                let mut bytes = Vec::new();
                while let Some(byte) = seq.next_element::<u8>()? {
                    bytes.push(byte);
                }
                Ok(bytes.into())
            }
        }

        if deserializer.is_human_readable() {
            deserializer.deserialize_str(BlobVisitor)
        } else {
            deserializer.deserialize_byte_buf(BlobVisitor)
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            (self.unix_seconds(), self.subsec_nanos()).serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TimestampVisitor;

        impl Visitor<'_> for TimestampVisitor {
            type Value = Timestamp;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an RFC 3339 timestamp or seconds since 1970")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
                text.parse().map_err(E::custom)
            }
            fn visit_i64<E: de::Error>(self, seconds: i64) -> Result<Timestamp, E> {
                Timestamp::from_unix(seconds, 0).map_err(E::custom)
            }
            fn visit_u64<E: de::Error>(self, seconds: u64) -> Result<Timestamp, E> {
                self.visit_i64(i64::try_from(seconds).map_err(E::custom)?)
            }
            fn visit_f64<E: de::Error>(self, seconds: f64) -> Result<Timestamp, E> {
                Timestamp::from_unix_f64(seconds).map_err(E::custom)
            }
        }

        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(TimestampVisitor);
        }
        let (seconds, nanos) = Deserialize::deserialize(deserializer)?;
        Self::from_unix(seconds, nanos).map_err(D::Error::custom)
    }
}

macro_rules! digits {
    ($name:ident, $what:literal) => {
        impl Serialize for $name {
            fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Digits;

                impl Visitor<'_> for Digits {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($what)
                    }
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map_err(E::custom)
                    }
                    fn visit_i64<E: de::Error>(self, number: i64) -> Result<$name, E> {
                        Ok(number.into())
                    }
                    fn visit_u64<E: de::Error>(self, number: u64) -> Result<$name, E> {
                        Ok(number.into())
                    }
                    fn visit_i128<E: de::Error>(self, number: i128) -> Result<$name, E> {
                        self.visit_str(&number.to_string())
                    }
                    fn visit_u128<E: de::Error>(self, number: u128) -> Result<$name, E> {
                        self.visit_str(&number.to_string())
                    }
                    fn visit_f64<E: de::Error>(self, number: f64) -> Result<$name, E> {
                        self.visit_str(&crate::number::format_float(number))
                    }
                }

                if deserializer.is_human_readable() {
                    deserializer.deserialize_any(Digits)
                } else {
                    deserializer.deserialize_str(Digits)
                }
            }
        }
    };
}

digits!(BigInteger, "an integer, as number or string");
digits!(BigDecimal, "a number, as number or string");

/// The schema of a document that stands alone.
static DOCUMENT: Member = Member::new("", Kind::Document, &[]);

impl Serialize for Document {
    /// Formats for machines cannot tell what comes next and get the document as JSON text. In the
    /// others, integers are exact or refused, and other numbers the nearest `f64` or refused.
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        if !serializer.is_human_readable() {
            let mut json = JsonWriter::new(Names::Member);
            json.untyped(self);
            return serializer.serialize_bytes(&json.into_bytes());
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
        let text = Blob::deserialize(deserializer)?;
        JsonReader::new(&text, Names::Member, Strictness::Lenient, Limits::default())
            .and_then(|mut reader| {
                let document = reader.document(&DOCUMENT)?;
                reader.finish().map(|()| document)
            })
            .map_err(|fault| D::Error::custom(fault.in_text(&text)))
    }
}

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

//! Values to JSON text.

mod text;

use crate::out::Out;
use crate::schema::{Member, TimestampFormat};
use crate::shape::{Key, MemberWriter, Structure, Union, Value, Writer};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;

/// Which of a member's two names is its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// The name that `jsonName` gives, else the member's own: restJson1.
    JsonName,
    /// The member's own, whatever `jsonName` says: awsJson.
    Member,
}

impl Names {
    #[inline]
    pub(crate) fn of(self, member: &'static Member) -> &'static str {
        match self {
            Self::JsonName => member.json_name,
            Self::Member => member.name,
        }
    }
}

/// Writes values as JSON (RFC 8259), without white space.
///
/// Blobs are base64 strings, timestamps numbers of seconds unless the model asks for another format,
/// and what JSON has no number for is one of the strings `NaN`, `Infinity` and `-Infinity`.
pub struct JsonWriter {
    out: Out,
    names: Names,
}

impl fmt::Debug for JsonWriter {
    /// Sizes only: the text may be sensitive.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonWriter")
            .field("out", &format_args!("{} bytes", self.out.len()))
            .field("names", &self.names)
            .finish()
    }
}

type Done = Result<(), Infallible>;

impl JsonWriter {
    /// A writer of a new document.
    #[must_use]
    pub fn new(names: Names) -> Self {
        Self { out: Out::new(), names }
    }

    /// The text that has been written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// Opens an object for the members of `members`. Close it with [`close`](Self::close).
    pub(crate) fn open(&mut self, members: &'static [Member]) -> JsonMembers<'_> {
        self.out.push(b'{');
        JsonMembers { members, json: self }
    }

    /// Closes an object.
    #[inline]
    pub(crate) fn close(&mut self) {
        self.end(b'}');
    }

    /// Ends a list or an object. Each element in it has a comma behind it: that of the last one makes
    /// room for the end.
    #[inline]
    fn end(&mut self, bracket: u8) {
        match self.out.last_mut() {
            Some(last) if *last == b',' => *last = bracket,
            _ => self.out.push(bracket),
        }
    }

    fn integral(&mut self, number: impl itoa::Integer) {
        self.out.extend(itoa::Buffer::new().format(number).as_bytes());
    }

    /// A document, as it is.
    pub(crate) fn untyped(&mut self, document: &Document) {
        match document {
            Document::Null => self.out.extend(b"null"),
            Document::Boolean(value) => self.bool(*value),
            Document::Number(number) => self.out.extend(number.to_string().as_bytes()),
            Document::String(text) => self.quoted(text),
            Document::List(elements) => {
                self.out.push(b'[');
                for element in elements {
                    self.untyped(element);
                    self.out.push(b',');
                }
                self.end(b']');
            }
            Document::Map(entries) => {
                self.out.push(b'{');
                for (key, value) in entries {
                    self.key(key);
                    self.untyped(value);
                    self.out.push(b',');
                }
                self.end(b'}');
            }
        }
    }

    fn bool(&mut self, value: bool) {
        self.out.extend(if value { b"true" } else { b"false" });
    }

    fn real(&mut self, value: f64, digits: impl FnOnce(&mut Out)) {
        match crate::text::non_finite(value) {
            Some(name) => self.quoted(name),
            None => digits(&mut self.out),
        }
    }
}

impl Writer for JsonWriter {
    type Error = Infallible;

    #[inline]
    fn boolean(&mut self, _: &'static Member, value: bool) -> Done {
        self.bool(value);
        Ok(())
    }
    #[inline]
    fn byte(&mut self, _: &'static Member, value: i8) -> Done {
        self.integral(value);
        Ok(())
    }
    #[inline]
    fn short(&mut self, _: &'static Member, value: i16) -> Done {
        self.integral(value);
        Ok(())
    }
    #[inline]
    fn integer(&mut self, _: &'static Member, value: i32) -> Done {
        self.integral(value);
        Ok(())
    }
    #[inline]
    fn long(&mut self, _: &'static Member, value: i64) -> Done {
        self.integral(value);
        Ok(())
    }
    fn float(&mut self, _: &'static Member, value: f32) -> Done {
        self.real(f64::from(value), |out| {
            out.extend(crate::number::format_float(value).as_bytes());
        });
        Ok(())
    }
    fn double(&mut self, _: &'static Member, value: f64) -> Done {
        self.real(value, |out| crate::number::push_double(out, value));
        Ok(())
    }
    fn big_integer(&mut self, _: &'static Member, value: &BigInteger) -> Done {
        self.out.extend(value.as_str().as_bytes());
        Ok(())
    }
    fn big_decimal(&mut self, _: &'static Member, value: &BigDecimal) -> Done {
        self.out.extend(value.as_str().as_bytes());
        Ok(())
    }
    #[inline]
    fn string(&mut self, _: &'static Member, value: &str) -> Done {
        self.quoted(value);
        Ok(())
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> Done {
        // Nothing in base64 has to be escaped.
        self.out.push(b'"');
        value.encode_base64(self.out.room(value.base64_length()));
        self.out.push(b'"');
        Ok(())
    }
    fn timestamp(&mut self, member: &'static Member, value: Timestamp) -> Done {
        match member.timestamp_format.unwrap_or(TimestampFormat::EpochSeconds) {
            TimestampFormat::EpochSeconds => {
                let text = value.format(TimestampFormat::EpochSeconds);
                self.out.extend(text.as_bytes());
            }
            format => self.quoted(&value.format(format)),
        }
        Ok(())
    }
    fn document(&mut self, _: &'static Member, value: &Document) -> Done {
        self.untyped(value);
        Ok(())
    }
    fn null(&mut self, _: &'static Member) -> Done {
        self.out.extend(b"null");
        Ok(())
    }

    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Done {
        let element = member.elements();
        self.out.push(b'[');
        for value in value {
            value.write(element, self)?;
            self.out.push(b',');
        }
        self.end(b']');
        Ok(())
    }

    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        let (_, entry) = member.entries();
        self.out.push(b'{');
        for (key, value) in value {
            self.key(key.as_key());
            value.write(entry, self)?;
            self.out.push(b',');
        }
        self.end(b'}');
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

/// The members of one JSON object.
pub(crate) struct JsonMembers<'a> {
    json: &'a mut JsonWriter,
    members: &'static [Member],
}

impl JsonMembers<'_> {
    /// A member that is no part of the shape.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.json.key(name);
        self.json.quoted(text);
        self.json.out.push(b',');
    }

    fn entry(&mut self, name: &str, value: &Document) {
        self.json.key(name);
        self.json.untyped(value);
        self.json.out.push(b',');
    }
}

impl MemberWriter for JsonMembers<'_> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if value.is_absent() {
            return;
        }
        let member = &self.members[index];
        self.json.name(member);
        let Ok(()) = value.write(member, self.json);
        self.json.out.push(b',');
    }

    #[inline]
    fn unknown_members(&mut self, members: &UnknownMembers) {
        if !members.is_empty() {
            members.iter().for_each(|(name, value)| self.entry(name, value));
        }
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.entry(&variant.name, &variant.value);
    }
}

//! Values to JSON text.

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
    out: Vec<u8>,
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
        Self { out: Vec::with_capacity(256), names }
    }

    /// The text that has been written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// Opens an object for the members of `members`. Close it with [`close`](Self::close).
    pub(crate) fn open(&mut self, members: &'static [Member]) -> JsonMembers<'_> {
        self.out.push(b'{');
        JsonMembers { members, first: true, json: self }
    }

    /// Closes an object.
    pub(crate) fn close(&mut self) {
        self.out.push(b'}');
    }

    fn integral(&mut self, number: impl itoa::Integer) {
        self.out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
    }

    /// A string with everything escaped that RFC 8259, section 7, wants escaped.
    #[inline]
    fn quoted(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.out.reserve(bytes.len() + 2);
        self.out.push(b'"');
        if super::scan::plain(bytes) == bytes.len() {
            self.out.extend_from_slice(bytes);
        } else {
            self.escaped(bytes);
        }
        self.out.push(b'"');
    }

    #[cold]
    fn escaped(&mut self, mut rest: &[u8]) {
        loop {
            let (plain, special) = rest.split_at(super::scan::plain(rest));
            self.out.extend_from_slice(plain);
            let Some((&byte, after)) = special.split_first() else { return };
            match byte {
                b'"' => self.out.extend_from_slice(b"\\\""),
                b'\\' => self.out.extend_from_slice(b"\\\\"),
                b'\n' => self.out.extend_from_slice(b"\\n"),
                b'\r' => self.out.extend_from_slice(b"\\r"),
                b'\t' => self.out.extend_from_slice(b"\\t"),
                0x08 => self.out.extend_from_slice(b"\\b"),
                0x0C => self.out.extend_from_slice(b"\\f"),
                control => {
                    const HEX: [u8; 16] = *b"0123456789abcdef";
                    self.out.extend_from_slice(b"\\u00");
                    self.out.push(HEX[usize::from(control >> 4)]);
                    self.out.push(HEX[usize::from(control & 15)]);
                }
            }
            rest = after;
        }
    }

    /// A document, as it is.
    pub(crate) fn untyped(&mut self, document: &Document) {
        match document {
            Document::Null => self.out.extend_from_slice(b"null"),
            Document::Boolean(value) => self.bool(*value),
            Document::Number(number) => self.out.extend_from_slice(number.to_string().as_bytes()),
            Document::String(text) => self.quoted(text),
            Document::List(elements) => {
                self.out.push(b'[');
                for (i, element) in elements.iter().enumerate() {
                    if i > 0 {
                        self.out.push(b',');
                    }
                    self.untyped(element);
                }
                self.out.push(b']');
            }
            Document::Map(entries) => {
                self.out.push(b'{');
                for (i, (key, value)) in entries.iter().enumerate() {
                    if i > 0 {
                        self.out.push(b',');
                    }
                    self.quoted(key);
                    self.out.push(b':');
                    self.untyped(value);
                }
                self.out.push(b'}');
            }
        }
    }

    fn bool(&mut self, value: bool) {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
    }

    fn real(&mut self, value: f64, digits: impl FnOnce() -> String) {
        match crate::text::non_finite(value) {
            Some(name) => self.quoted(name),
            None => self.out.extend_from_slice(digits().as_bytes()),
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
        self.real(f64::from(value), || crate::number::format_float(value));
        Ok(())
    }
    fn double(&mut self, _: &'static Member, value: f64) -> Done {
        self.real(value, || crate::number::format_float(value));
        Ok(())
    }
    fn big_integer(&mut self, _: &'static Member, value: &BigInteger) -> Done {
        self.out.extend_from_slice(value.as_str().as_bytes());
        Ok(())
    }
    fn big_decimal(&mut self, _: &'static Member, value: &BigDecimal) -> Done {
        self.out.extend_from_slice(value.as_str().as_bytes());
        Ok(())
    }
    #[inline]
    fn string(&mut self, _: &'static Member, value: &str) -> Done {
        self.quoted(value);
        Ok(())
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> Done {
        self.quoted(&value.to_base64());
        Ok(())
    }
    fn timestamp(&mut self, member: &'static Member, value: Timestamp) -> Done {
        match member.timestamp_format.unwrap_or(TimestampFormat::EpochSeconds) {
            TimestampFormat::EpochSeconds => {
                let text = value.format(TimestampFormat::EpochSeconds);
                self.out.extend_from_slice(text.as_bytes());
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
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Done {
        let element = member.elements();
        self.out.push(b'[');
        for (i, value) in value.iter().enumerate() {
            if i > 0 {
                self.out.push(b',');
            }
            value.write(element, self)?;
        }
        self.out.push(b']');
        Ok(())
    }

    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        let (_, entry) = member.entries();
        self.out.push(b'{');
        for (i, (key, value)) in value.iter().enumerate() {
            if i > 0 {
                self.out.push(b',');
            }
            self.quoted(key.as_key());
            self.out.push(b':');
            value.write(entry, self)?;
        }
        self.out.push(b'}');
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
    first: bool,
}

impl JsonMembers<'_> {
    fn key(&mut self, name: &str) {
        if !self.first {
            self.json.out.push(b',');
        }
        self.first = false;
        self.json.quoted(name);
        self.json.out.push(b':');
    }

    /// A member that is no part of the shape.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.key(name);
        self.json.quoted(text);
    }

    fn entry(&mut self, name: &str, value: &Document) {
        self.key(name);
        self.json.untyped(value);
    }
}

impl MemberWriter for JsonMembers<'_> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if value.is_absent() {
            return;
        }
        let member = &self.members[index];
        self.key(self.json.names.of(member));
        let Ok(()) = value.write(member, self.json);
    }

    fn unknown_members(&mut self, members: &UnknownMembers) {
        for (name, value) in members.iter() {
            self.entry(name, value);
        }
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.entry(&variant.name, &variant.value);
    }
}

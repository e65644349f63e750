//! Values to XML text.
//!
//! Every value writes its own element. What it is called, the parent says before.

use super::escape::push_escaped;
use super::members::XmlMembers;
use super::names::{Namespace, Tag, is_flattened};
use crate::schema::{Member, Message, Schema, TimestampFormat};
use crate::shape::{Key, Structure, Union, Value, Writer};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Where the next value goes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// To an element of this name.
    Element(Tag),
    /// To an attribute of this name, in a start tag that is open.
    Attribute(&'static str),
    /// To the whole document, of a service with this namespace.
    Root(Option<Namespace>),
}

/// Writes values as XML (version 1.0), without white space between elements.
///
/// Blobs are base64, timestamps dates (RFC 3339) unless the model asks for another format.
#[derive(Debug)]
pub struct XmlWriter {
    pub(super) out: Vec<u8>,
    pub(super) place: Place,
}

type Done = Result<(), Infallible>;

/// What declares that an element stands for nothing.
const NIL: &[u8] = b" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";

impl XmlWriter {
    /// A writer of a new document.
    #[must_use]
    pub fn new() -> Self {
        Self { out: Vec::with_capacity(256), place: Place::Root(None) }
    }

    /// A writer of a new document of a service with a namespace.
    pub(crate) fn of_service(namespace: Option<Namespace>) -> Self {
        Self { place: Place::Root(namespace), ..Self::new() }
    }

    /// The text that has been written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// Names the element of the next value.
    pub(crate) fn element(&mut self, tag: Tag) -> &mut Self {
        self.place = Place::Element(tag);
        self
    }

    /// Writes the start of an element, whose start tag stays open.
    pub(crate) fn open(&mut self, tag: Tag) {
        self.open_name(tag.name);
        if let Some((uri, prefix)) = tag.namespace {
            self.out.extend_from_slice(b" xmlns");
            if let Some(prefix) = prefix {
                self.out.push(b':');
                self.out.extend_from_slice(prefix.as_bytes());
            }
            self.out.extend_from_slice(b"=\"");
            push_escaped(&mut self.out, uri, true);
            self.out.push(b'"');
        }
    }

    pub(super) fn open_name(&mut self, name: &str) {
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
    }

    /// Ends a start tag. Gives what [`close`](Self::close) takes.
    pub(crate) fn content(&mut self) -> usize {
        self.out.push(b'>');
        self.out.len()
    }

    /// Closes an element whose content starts at `content`.
    pub(crate) fn close(&mut self, name: &str, content: usize) {
        if self.out.len() == content {
            self.out.pop();
            self.out.extend_from_slice(b"/>");
        } else {
            self.out.extend_from_slice(b"</");
            self.out.extend_from_slice(name.as_bytes());
            self.out.push(b'>');
        }
    }

    /// An element that holds a text.
    pub(crate) fn text_element(&mut self, tag: Tag, text: &str) {
        self.open(tag);
        let content = self.content();
        push_escaped(&mut self.out, text, false);
        self.close(tag.name, content);
    }

    /// An attribute in a start tag that is open.
    pub(super) fn attribute(&mut self, name: &str, text: &str) {
        self.out.push(b' ');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"=\"");
        push_escaped(&mut self.out, text, true);
        self.out.push(b'"');
    }

    fn text(&mut self, member: &'static Member, text: &str) -> Done {
        match self.place {
            Place::Attribute(name) => self.attribute(name, text),
            _ => {
                let tag = self.tag(member, None);
                self.text_element(tag, text);
            }
        }
        Ok(())
    }

    fn integral(&mut self, member: &'static Member, number: impl itoa::Integer) -> Done {
        self.text(member, itoa::Buffer::new().format(number))
    }

    fn real(
        &mut self,
        member: &'static Member,
        wide: f64,
        digits: impl FnOnce() -> String,
    ) -> Done {
        match crate::text::non_finite(wide) {
            Some(name) => self.text(member, name),
            None => self.text(member, &digits()),
        }
    }

    /// The element of the value that is being written.
    fn tag(&self, member: &'static Member, schema: Option<&'static Schema>) -> Tag {
        match (self.place, schema) {
            (Place::Element(tag), _) => tag,
            (Place::Attribute(name), _) => Tag::new(name),
            (Place::Root(service), Some(schema)) => Tag::of_root(schema, Some(member), service),
            (Place::Root(service), None) => {
                let tag = Tag::of(member);
                Tag { namespace: tag.namespace.or(service), ..tag }
            }
        }
    }

    /// The members of a structure or union in an element of its own, without those that a message
    /// binds elsewhere. `show` shows them.
    pub(crate) fn members(
        &mut self,
        tag: Tag,
        members: &'static [Member],
        message: Option<Message>,
        show: impl FnOnce(&mut XmlMembers<'_>),
    ) {
        self.open(tag);
        let content = self.content();
        let mut writer = XmlMembers::new(self, members, message, content);
        show(&mut writer);
        let content = writer.content();
        self.close(tag.name, content);
    }
}

impl Default for XmlWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl Writer for XmlWriter {
    type Error = Infallible;

    fn boolean(&mut self, member: &'static Member, value: bool) -> Done {
        self.text(member, if value { "true" } else { "false" })
    }
    fn byte(&mut self, member: &'static Member, value: i8) -> Done {
        self.integral(member, value)
    }
    fn short(&mut self, member: &'static Member, value: i16) -> Done {
        self.integral(member, value)
    }
    fn integer(&mut self, member: &'static Member, value: i32) -> Done {
        self.integral(member, value)
    }
    fn long(&mut self, member: &'static Member, value: i64) -> Done {
        self.integral(member, value)
    }
    fn float(&mut self, member: &'static Member, value: f32) -> Done {
        self.real(member, f64::from(value), || crate::number::format_float(value))
    }
    fn double(&mut self, member: &'static Member, value: f64) -> Done {
        self.real(member, value, || crate::number::format_float(value))
    }
    fn big_integer(&mut self, member: &'static Member, value: &BigInteger) -> Done {
        self.text(member, value.as_str())
    }
    fn big_decimal(&mut self, member: &'static Member, value: &BigDecimal) -> Done {
        self.text(member, value.as_str())
    }
    fn string(&mut self, member: &'static Member, value: &str) -> Done {
        self.text(member, value)
    }
    fn blob(&mut self, member: &'static Member, value: &Blob) -> Done {
        self.text(member, &value.to_base64())
    }
    fn timestamp(&mut self, member: &'static Member, value: Timestamp) -> Done {
        let format = member.timestamp_format.unwrap_or(TimestampFormat::DateTime);
        self.text(member, &value.format(format))
    }
    fn document(&mut self, member: &'static Member, value: &Document) -> Done {
        let tag = self.tag(member, None);
        self.open(tag);
        self.untyped_content(tag.name, value);
        Ok(())
    }
    fn null(&mut self, member: &'static Member) -> Done {
        let tag = self.tag(member, None);
        self.open(tag);
        self.nil();
        Ok(())
    }

    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Done {
        let (tag, element) = (self.tag(member, None), member.elements());
        let (inner, wrapper) = self.open_collection(member, tag, Tag::of(element));
        for value in value {
            value.write(element, self.element(inner))?;
        }
        self.close_collection(tag, wrapper);
        Ok(())
    }

    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        let (tag, (key_member, value_member)) = (self.tag(member, None), member.entries());
        let (entry, wrapper) = self.open_collection(member, tag, Tag::new("entry"));
        for (key, value) in value {
            self.open(entry);
            let content = self.content();
            self.text_element(Tag::of(key_member), key.as_key());
            value.write(value_member, self.element(Tag::of(value_member)))?;
            self.close(entry.name, content);
        }
        self.close_collection(tag, wrapper);
        Ok(())
    }

    fn structure<S: Structure>(&mut self, member: &'static Member, value: &S) -> Done {
        let tag = self.tag(member, Some(S::SCHEMA));
        self.members(tag, S::SCHEMA.members, None, |writer| value.write_members(writer));
        Ok(())
    }

    fn union<U: Union>(&mut self, member: &'static Member, value: &U) -> Done {
        let tag = self.tag(member, Some(U::SCHEMA));
        self.members(tag, U::SCHEMA.members, None, |writer| value.write_variant(writer));
        Ok(())
    }
}

impl XmlWriter {
    /// Opens the element around the entries of a collection, if it has one. Gives the element of each
    /// entry, and where the content of the one around them starts.
    fn open_collection(
        &mut self,
        member: &'static Member,
        tag: Tag,
        entry: Tag,
    ) -> (Tag, Option<usize>) {
        if is_flattened(member) {
            return (Tag { name: tag.name, namespace: tag.namespace.or(entry.namespace) }, None);
        }
        self.open(tag);
        (entry, Some(self.content()))
    }

    fn close_collection(&mut self, tag: Tag, wrapper: Option<usize>) {
        if let Some(content) = wrapper {
            self.close(tag.name, content);
        }
    }

    /// Ends a start tag as that of an element that stands for nothing.
    pub(super) fn nil(&mut self) {
        self.out.extend_from_slice(NIL);
    }
}

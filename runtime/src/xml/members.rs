//! The members of one structure, and members that have no schema.

use super::names::{Tag, is_attribute, is_name, name_of};
use super::write::{Place, XmlWriter};
use crate::schema::{Member, Message};
use crate::shape::{MemberWriter, Value};
use crate::{Document, UnknownMembers, UnknownVariant};

/// The key under which a document keeps the text of an element that has attributes too.
pub(super) const TEXT_KEY: &str = "#text";

/// What the keys of attributes start with.
pub(super) const ATTRIBUTE: char = '@';

/// The members of one structure or union.
#[derive(Debug)]
pub(crate) struct XmlMembers<'a> {
    xml: &'a mut XmlWriter,
    members: &'static [Member],
    message: Option<Message>,
    /// Where the content starts: behind the start tag.
    content: usize,
}

impl<'a> XmlMembers<'a> {
    pub(super) fn new(
        xml: &'a mut XmlWriter,
        members: &'static [Member],
        message: Option<Message>,
        content: usize,
    ) -> Self {
        Self { xml, members, message, content }
    }

    pub(super) fn content(&self) -> usize {
        self.content
    }

    /// Writes an element that is no member.
    pub(crate) fn text(&mut self, tag: Tag, text: &str) {
        self.xml.text_element(tag, text);
    }

    /// Moves attributes, which have just been written from byte `start` on, into the start tag.
    fn move_attributes(&mut self, start: usize) {
        let length = self.xml.out.len() - start;
        self.xml.out[self.content - 1..].rotate_right(length);
        self.content += length;
    }
}

impl MemberWriter for XmlMembers<'_> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        let elsewhere = self.message.is_some_and(|message| !member.location.in_document(message));
        if value.is_absent() || elsewhere {
            return;
        }
        if is_attribute(member) {
            let start = self.xml.out.len();
            self.xml.place = Place::Attribute(name_of(member));
            let Ok(()) = value.write(member, self.xml);
            self.move_attributes(start);
        } else {
            let Ok(()) = value.write(member, self.xml.element(Tag::of(member)));
        }
    }

    /// Leaves out those whose names no element can have.
    fn unknown_members(&mut self, members: &UnknownMembers) {
        let start = self.xml.out.len();
        for (name, value) in members.iter() {
            self.xml.untyped_attribute(name, value);
        }
        self.move_attributes(start);
        for (name, value) in members.iter() {
            self.xml.untyped_elements(name, value);
        }
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.xml.untyped_elements(&variant.name, &variant.value);
    }
}

impl XmlWriter {
    /// An entry of a map, if it stands for an attribute.
    fn untyped_attribute(&mut self, key: &str, value: &Document) {
        if let Some(name) = key.strip_prefix(ATTRIBUTE).filter(|name| is_name(name)) {
            self.attribute(name, value.as_str().unwrap_or_default());
        }
    }

    /// An entry of a map, as an element or several of one name, if it stands for those.
    fn untyped_elements(&mut self, name: &str, value: &Document) {
        if !is_name(name) {
            return;
        }
        let one = std::slice::from_ref(value);
        for value in value.as_list().unwrap_or(one) {
            self.open_name(name);
            self.untyped_content(name, value);
        }
    }

    /// The content of an element whose start tag is open, and its end.
    pub(super) fn untyped_content(&mut self, name: &str, value: &Document) {
        match value {
            Document::Null => self.nil(),
            Document::Boolean(value) => {
                self.untyped_text(name, if *value { "true" } else { "false" });
            }
            Document::Number(number) => self.untyped_text(name, &number.to_string()),
            Document::String(text) => self.untyped_text(name, text),
            Document::List(elements) => {
                let content = self.content();
                for element in elements {
                    self.open_name("member");
                    self.untyped_content("member", element);
                }
                self.close(name, content);
            }
            Document::Map(entries) => {
                for (key, value) in entries {
                    self.untyped_attribute(key, value);
                }
                if let Some(text) = entries.get(TEXT_KEY).and_then(Document::as_str) {
                    return self.untyped_text(name, text);
                }
                let content = self.content();
                for (key, value) in entries {
                    self.untyped_elements(key, value);
                }
                self.close(name, content);
            }
        }
    }

    /// A text in an element whose start tag is open, and its end.
    fn untyped_text(&mut self, name: &str, text: &str) {
        let content = self.content();
        super::escape::push_escaped(&mut self.out, text, false);
        self.close(name, content);
    }
}

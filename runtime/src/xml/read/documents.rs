//! Elements that have no schema.

use super::{Read, XmlReader};
use crate::Document;
use crate::xml::members::{ATTRIBUTE, TEXT_KEY};
use crate::xml::names::local;
use crate::xml::tape::Kind;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

impl XmlReader<'_> {
    /// An element or attribute of any kind. How deep it may be, the tape has checked.
    pub(super) fn untyped(&mut self, node: u32) -> Read<Document> {
        let text = self.tape.text(node);
        if self.tape.kind(node) == Kind::Attribute {
            return Ok(Document::String(text.unwrap_or_default().into_owned()));
        }
        if self.is_nil(node) {
            return Ok(Document::Null);
        }
        let mut entries = BTreeMap::new();
        let (mut at, end) = (node + 1, self.tape.end(node));
        while at < end {
            let child = at;
            at = self.tape.end(child);
            let kind = self.tape.kind(child);
            if kind == Kind::Element || (kind == Kind::Attribute && !self.is_declaration(child)) {
                self.count_element()?;
                let value = self.untyped(child)?;
                append(&mut entries, self.key_of(child), value);
            }
        }
        Ok(match text {
            Some(text) if entries.is_empty() => Document::String(text.into_owned()),
            Some(text) => {
                entries.insert(TEXT_KEY.to_owned(), Document::String(text.into_owned()));
                Document::Map(entries)
            }
            None => Document::Map(entries),
        })
    }

    /// The key of what the reader stands at.
    pub(super) fn key(&self) -> String {
        self.key_of(self.node)
    }

    fn key_of(&self, node: u32) -> String {
        let name = local(self.tape.name(node));
        match self.tape.kind(node) {
            Kind::Attribute => format!("{ATTRIBUTE}{name}"),
            _ => name.to_owned(),
        }
    }

    /// Whether an attribute speaks of the document and not of what it holds: a namespace, a type.
    pub(super) fn is_declaration(&self, attribute: u32) -> bool {
        let name = self.tape.name(attribute);
        match name.split_once(':') {
            Some((prefix, _)) => matches!(prefix, "xmlns" | "xml" | "xsi"),
            None => name == "xmlns",
        }
    }

    /// Whether an element says that it stands for nothing.
    pub(super) fn is_nil(&self, element: u32) -> bool {
        let says_nil = |attribute: u32| {
            self.tape.kind(attribute) == Kind::Attribute
                && self.tape.name(attribute) == "xsi:nil"
                && matches!(self.tape.text(attribute).as_deref(), Some("true" | "1"))
        };
        self.tape.kind(element) == Kind::Element
            && self
                .tape
                .children(element)
                .take_while(|&c| self.tape.kind(c) == Kind::Attribute)
                .any(says_nil)
    }
}

/// Adds an entry; elements of the same name become a list.
pub(super) fn append(entries: &mut BTreeMap<String, Document>, key: String, value: Document) {
    match entries.entry(key) {
        Entry::Vacant(entry) => {
            entry.insert(value);
        }
        Entry::Occupied(mut entry) => match entry.get_mut() {
            Document::List(elements) => elements.push(value),
            first => {
                let elements = vec![std::mem::take(first), value];
                *first = Document::List(elements);
            }
        },
    }
}

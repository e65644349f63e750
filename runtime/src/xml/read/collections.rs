//! Lists and maps of one type.
//!
//! A collection is an element that holds its entries; or, flattened, the elements of one name that
//! stand among the members around them, the first of which the reader is at.

use super::{Read, XmlReader};
use crate::fault::Fault;
use crate::read_error::Reason;
use crate::schema::Member;
use crate::shape::{Key, Value};
use crate::validate::Step;
use crate::xml::names::{is_flattened, local, name_of};
use crate::xml::tape::Kind;
use std::collections::BTreeMap;

impl XmlReader<'_> {
    /// Goes through the entries of a collection. `read` reads the one that the reader is at.
    fn for_each_entry(
        &mut self,
        member: &'static Member,
        entry_name: &str,
        mut read: impl FnMut(&mut Self) -> Read<()>,
    ) -> Read<()> {
        let flattened = is_flattened(member) && self.node != 0;
        let (mut at, end) = match flattened {
            true => (self.node, self.end),
            false => (self.node + 1, self.tape.end(self.node)),
        };
        if !flattened {
            self.check_no_text()?;
        }
        let name = if flattened { self.tape.name(self.node) } else { entry_name };
        while at < end {
            let node = at;
            at = self.tape.end(node);
            if self.tape.kind(node) != Kind::Element {
                continue;
            }
            let found = self.tape.name(node);
            let fits = found == name || local(found) == local(name);
            if !fits && flattened {
                continue;
            }
            let back = self.go_to(node, end);
            if !fits && self.strict() {
                return Err(self.fault(Reason::Expected("an element of the name of the entries")));
            }
            // A client takes entries of any name: services have been seen to use others.
            self.count_element()?;
            read(self)?;
            self.go_to(back.0, back.1);
        }
        Ok(())
    }

    /// Whether the reader is at a null that a collection of `T` has no place for; it is to be left
    /// out.
    fn null_element<T: Value>(&mut self) -> Read<bool> {
        if T::NULLABLE || !self.is_nil(self.node) {
            return Ok(false);
        }
        if self.strict() { Err(self.fault(Reason::UnexpectedNull)) } else { Ok(true) }
    }

    pub(super) fn elements_of<T: Value>(&mut self, member: &'static Member) -> Read<Vec<T>> {
        let element = member.elements();
        let mut elements = Vec::new();
        self.for_each_entry(member, name_of(element), |reader| {
            if !reader.null_element::<T>()? {
                let known = reader.missing.len();
                elements.push(T::read(element, reader)?);
                reader.missing_below(known, || Step::Index(elements.len() - 1));
            }
            Ok(())
        })?;
        Ok(elements)
    }

    pub(super) fn entries_of<K: Key, T: Value>(
        &mut self,
        member: &'static Member,
    ) -> Read<BTreeMap<K, T>> {
        let (key_member, value_member) = member.entries();
        let mut entries = BTreeMap::new();
        self.for_each_entry(member, "entry", |reader| {
            let key = reader.entry_part(key_member)?;
            let text = reader.tape.text(key);
            let key = text.ok_or_else(|| reader.fault(Reason::Expected("a text")))?;
            let key = K::from_key(&key);
            let (value, start) =
                (reader.entry_part(value_member)?, reader.tape.offset(reader.node));
            let back = reader.go_to(value, reader.tape.end(reader.node));
            if !reader.null_element::<T>()? {
                let known = reader.missing.len();
                let value = T::read(value_member, reader)?;
                reader.missing_below(known, || Step::Key(key.as_key().into()));
                if entries.insert(key, value).is_some() {
                    return Err(Fault::new(Reason::DuplicateKey, start));
                }
            }
            reader.go_to(back.0, back.1);
            Ok(())
        })?;
        Ok(entries)
    }

    /// The element of the key or the value of the entry that the reader is at.
    fn entry_part(&self, member: &'static Member) -> Read<u32> {
        let name = local(name_of(member));
        let mut elements = self.tape.elements(self.node);
        let found = elements.find(|&element| local(self.tape.name(element)) == name);
        found.ok_or_else(|| self.fault(Reason::Expected("an entry with key and value")))
    }
}

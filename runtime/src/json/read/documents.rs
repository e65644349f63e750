//! Values of any kind.

use super::{JsonReader, Read};
use crate::fault::Fault;
use crate::read_error::Reason;
use crate::{Document, Number};
use std::collections::{BTreeMap, HashSet};

impl JsonReader<'_> {
    /// Passes over a value. It must be as right as one that is wanted.
    pub(super) fn skip(&mut self) -> Read<()> {
        match self.peek() {
            Some(b'"') => drop(self.str()?),
            Some(b'-' | b'0'..=b'9') => drop(self.number_text()?),
            Some(b't') if self.word("true") => {}
            Some(b'f') if self.word("false") => {}
            Some(b'n') if self.word("null") => {}
            Some(b'[') => {
                let mut more = !self.enter(b'[', b']', "a list")?;
                while more {
                    self.count_element()?;
                    self.skip()?;
                    more = self.next(b']', "a comma or the end of the list")?;
                }
            }
            Some(b'{') => {
                let mut keys = HashSet::new();
                let mut more = !self.enter(b'{', b'}', "an object")?;
                while more {
                    self.count_element()?;
                    self.skip_space();
                    let start = self.at;
                    if !keys.insert(self.object_key()?) {
                        return Err(Fault::new(Reason::DuplicateKey, start));
                    }
                    self.skip()?;
                    more = self.next(b'}', "a comma or the end of the object")?;
                }
            }
            _ => return Err(self.unexpected("a value")),
        }
        Ok(())
    }

    /// A value of any kind.
    pub(super) fn untyped(&mut self) -> Read<Document> {
        Ok(match self.peek() {
            Some(b'"') => Document::String(self.str()?.into_owned()),
            Some(b'-' | b'0'..=b'9') => {
                let (text, integral) = self.number_text()?;
                Document::Number(Number::from_valid(text, integral))
            }
            Some(b't') if self.word("true") => Document::Boolean(true),
            Some(b'f') if self.word("false") => Document::Boolean(false),
            Some(b'n') if self.word("null") => Document::Null,
            Some(b'[') => {
                let mut elements = Vec::new();
                if !self.enter(b'[', b']', "a list")? {
                    loop {
                        self.count_element()?;
                        elements.push(self.untyped()?);
                        if !self.next(b']', "a comma or the end of the list")? {
                            break;
                        }
                    }
                }
                Document::List(elements)
            }
            Some(b'{') => {
                let mut entries = BTreeMap::new();
                if !self.enter(b'{', b'}', "an object")? {
                    loop {
                        self.count_element()?;
                        self.skip_space();
                        let start = self.at;
                        let key = self.object_key()?.into_owned();
                        if entries.insert(key, self.untyped()?).is_some() {
                            return Err(Fault::new(Reason::DuplicateKey, start));
                        }
                        if !self.next(b'}', "a comma or the end of the object")? {
                            break;
                        }
                    }
                }
                Document::Map(entries)
            }
            _ => return Err(self.unexpected("a value")),
        })
    }
}

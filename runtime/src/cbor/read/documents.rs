//! Values of any kind.

use super::{CborReader, Read};
use crate::cbor::head::Head;
use crate::cbor::tag;
use crate::fault::Fault;
use crate::read_error::Reason;
use crate::{Blob, Document, Number};
use std::collections::BTreeMap;

impl CborReader<'_> {
    /// Passes over an item.
    pub(in crate::cbor) fn skip(&mut self) -> Read<()> {
        let start = self.at;
        let pairs = |reader: &mut Self, length, per_entry: usize| {
            let mut left = reader.enter(length, start)?;
            while reader.next(&mut left)? {
                reader.count_element()?;
                (0..per_entry).try_for_each(|_| reader.skip())?;
            }
            Ok(())
        };
        match self.head()? {
            Head::Bytes(length) => self.string_of(length, false).map(drop),
            Head::Text(_) => {
                self.at = start;
                self.str().map(drop)
            }
            Head::List(length) => pairs(self, length, 1),
            Head::Map(length) => pairs(self, length, 2),
            Head::Break => self.expected(start, "a data item"),
            _ => Ok(()),
        }
    }

    /// An item of any kind.
    pub(crate) fn untyped(&mut self) -> Read<Document> {
        let start = self.at;
        let (head, size) = self.peek()?;
        Ok(match head {
            Head::Text(_) => Document::String(self.str()?.into_owned()),
            Head::Bytes(length) => {
                self.at += size;
                Document::String(
                    Blob::from(self.string_of(length, false)?.into_owned()).to_base64(),
                )
            }
            Head::List(length) => {
                self.at += size;
                let mut left = self.enter(length, start)?;
                let mut elements = Vec::new();
                while self.next(&mut left)? {
                    self.count_element()?;
                    elements.push(self.untyped()?);
                }
                Document::List(elements)
            }
            Head::Map(length) => {
                self.at += size;
                let mut left = self.enter(length, start)?;
                let mut entries = BTreeMap::new();
                while self.next(&mut left)? {
                    self.count_element()?;
                    let start = self.at;
                    let key = self.str()?.into_owned();
                    if entries.insert(key, self.untyped()?).is_some() {
                        return Err(Fault::new(Reason::DuplicateKey, start));
                    }
                }
                Document::Map(entries)
            }
            Head::Boolean(value) => {
                self.at += size;
                Document::Boolean(value)
            }
            Head::Null => {
                self.at += size;
                Document::Null
            }
            Head::Float(number) => {
                self.at += size;
                match Number::from_f64(number) {
                    Some(number) => Document::Number(number),
                    None => Document::from(crate::text::non_finite(number).unwrap_or_default()),
                }
            }
            Head::Unsigned(_)
            | Head::Negative(_)
            | Head::Tag(tag::BIGNUM | tag::NEGATIVE_BIGNUM | tag::DECIMAL) => {
                let text = self.decimal_text()?;
                let number = text.parse().map_err(|_| Fault::new(Reason::InvalidNumber, start))?;
                Document::Number(number)
            }
            Head::Tag(_) => {
                // A chain of tags is passed over without recursion.
                while let (Head::Tag(_), size) = self.peek()? {
                    self.at += size;
                }
                self.untyped()?
            }
            Head::Break => return self.expected(start, "a data item"),
        })
    }
}

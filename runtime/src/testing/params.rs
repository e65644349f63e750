//! Values as tests and examples of models write them.
//!
//! In the [JSON of protocol tests](https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html#parameter-format)
//! a blob is its text, a timestamp a number of seconds, and members go by their names in the model.
//! Examples write timestamps as dates, too.

use crate::json::{JsonReader, Names};
use crate::limits::{Limits, Strictness};
use crate::schema::{Kind, Member, UNKNOWN};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::{
    BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant, schema,
};
use std::collections::BTreeMap;

/// A document from JSON text.
///
/// # Panics
/// When the text is not JSON.
#[must_use]
pub fn parse_json(text: &str) -> Document {
    static DOCUMENT: Member = Member::new("", Kind::Document, &[]);
    let bytes = text.as_bytes();
    JsonReader::new(bytes, Names::Member, Strictness::Lenient, Limits::default())
        .and_then(|mut reader| {
            let document = reader.document(&DOCUMENT)?;
            reader.finish().map(|()| document)
        })
        .unwrap_or_else(|fault| panic!("{}", fault.in_json(bytes)))
}

/// A structure or union from the document of a test or an example.
///
/// # Panics
/// When the document is not one of that type.
#[must_use]
pub fn read_params<T: Value>(document: &Document) -> T {
    read_params_with(document, |document| document)
}

/// The same, with `documents` made of the values that are documents in the model.
pub(super) fn read_params_with<T: Value>(
    document: &Document,
    documents: fn(Document) -> Document,
) -> T {
    static ANY: Member = Member::new("", Kind::Structure, &[]);
    let mut reader = ParamsReader { document, key: String::new(), documents };
    T::read(&ANY, &mut reader).unwrap_or_else(|message| panic!("{message}"))
}

struct ParamsReader<'a> {
    document: &'a Document,
    /// What becomes of a value that is a document.
    documents: fn(Document) -> Document,
    /// The key of a member or variant that the schema lacks.
    key: String,
}

type Read<T> = Result<T, String>;

impl<'a> ParamsReader<'a> {
    fn at<'b>(&self, document: &'b Document) -> ParamsReader<'b> {
        ParamsReader { document, key: String::new(), documents: self.documents }
    }

    fn wrong<T>(&self, member: &'static Member, what: &str) -> Read<T> {
        Err(format!("{}: expected {what}, found {:?}", member.name, self.document))
    }

    fn str(&self, member: &'static Member) -> Read<&'a str> {
        match self.document {
            Document::String(text) => Ok(text),
            _ => self.wrong(member, "a string"),
        }
    }

    fn digits<T: std::str::FromStr>(&self, member: &'static Member) -> Read<T> {
        let text = match self.document {
            Document::Number(number) => number.to_string(),
            Document::String(text) => text.clone(),
            _ => return self.wrong(member, "a number"),
        };
        let whole = text.strip_suffix(".0").unwrap_or(&text);
        match text.parse().or_else(|_| whole.parse()) {
            Ok(number) => Ok(number),
            Err(_) => self.wrong(member, "a number of its kind"),
        }
    }

    fn real(&self, member: &'static Member) -> Read<f64> {
        match self.document {
            Document::Number(number) => Ok(number.as_f64()),
            Document::String(text) => match crate::text::parse_non_finite(text) {
                Some(number) => Ok(number),
                None => self.wrong(member, "a number"),
            },
            _ => self.wrong(member, "a number"),
        }
    }

    fn index_of(members: &'static [Member], key: &str) -> usize {
        members.iter().position(|member| member.name == key).unwrap_or(members.len())
    }
}

impl Reader for ParamsReader<'_> {
    type Error = String;

    fn boolean(&mut self, member: &'static Member) -> Read<bool> {
        match self.document.as_bool() {
            Some(value) => Ok(value),
            None => self.wrong(member, "a boolean"),
        }
    }
    fn byte(&mut self, member: &'static Member) -> Read<i8> {
        self.digits(member)
    }
    fn short(&mut self, member: &'static Member) -> Read<i16> {
        self.digits(member)
    }
    fn integer(&mut self, member: &'static Member) -> Read<i32> {
        self.digits(member)
    }
    fn long(&mut self, member: &'static Member) -> Read<i64> {
        self.digits(member)
    }
    #[allow(clippy::cast_possible_truncation)]
    fn float(&mut self, member: &'static Member) -> Read<f32> {
        self.real(member).map(|number| number as f32)
    }
    fn double(&mut self, member: &'static Member) -> Read<f64> {
        self.real(member)
    }
    fn big_integer(&mut self, member: &'static Member) -> Read<BigInteger> {
        self.digits(member)
    }
    fn big_decimal(&mut self, member: &'static Member) -> Read<BigDecimal> {
        self.digits(member)
    }
    fn string(&mut self, member: &'static Member) -> Read<String> {
        self.str(member).map(str::to_owned)
    }
    fn text<T>(&mut self, member: &'static Member, make: impl FnOnce(&str) -> T) -> Read<T> {
        self.str(member).map(make)
    }
    fn blob(&mut self, member: &'static Member) -> Read<Blob> {
        self.str(member).map(|text| Blob::from(text.to_owned()))
    }
    fn timestamp(&mut self, member: &'static Member) -> Read<Timestamp> {
        let (text, formats): (String, &[schema::TimestampFormat]) = match self.document {
            Document::Number(number) => {
                (number.to_string(), &[schema::TimestampFormat::EpochSeconds])
            }
            Document::String(text) => (
                text.clone(),
                &[schema::TimestampFormat::DateTime, schema::TimestampFormat::HttpDate],
            ),
            _ => return self.wrong(member, "a timestamp"),
        };
        let parsed = formats.iter().find_map(|format| Timestamp::parse(&text, *format).ok());
        match parsed {
            Some(timestamp) => Ok(timestamp),
            None => self.wrong(member, "a timestamp"),
        }
    }
    fn document(&mut self, _: &'static Member) -> Read<Document> {
        Ok((self.documents)(self.document.clone()))
    }
    fn null(&mut self) -> Read<bool> {
        Ok(self.document.is_null())
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Read<Vec<T>> {
        match self.document.as_list() {
            Some(elements) => elements
                .iter()
                .map(|element| T::read(member.elements(), &mut self.at(element)))
                .collect(),
            None => self.wrong(member, "a list"),
        }
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member) -> Read<BTreeMap<K, T>> {
        let (_, value) = member.entries();
        match self.document.as_map() {
            Some(entries) => entries
                .iter()
                .map(|(key, entry)| Ok((K::from_key(key), T::read(value, &mut self.at(entry))?)))
                .collect(),
            None => self.wrong(member, "a map"),
        }
    }
    fn structure<S: Structure>(&mut self, member: &'static Member) -> Read<S> {
        let Some(entries) = self.document.as_map() else {
            return self.wrong(member, "an object");
        };
        let members = S::SCHEMA.members;
        let mut value = S::empty();
        for (key, document) in entries {
            let index = Self::index_of(members, key);
            let member = members.get(index).unwrap_or(&UNKNOWN);
            if document.is_null() && !matches!(member.kind, Kind::Document) {
                continue;
            }
            let mut reader = ParamsReader { key: key.clone(), ..self.at(document) };
            value.read_member(index, member, &mut reader)?;
        }
        Ok(value)
    }
    fn union<U: Union>(&mut self, member: &'static Member) -> Read<U> {
        let members = U::SCHEMA.members;
        let entries = self.document.as_map().into_iter().flatten();
        let mut entries = entries.filter(|(_, document)| !document.is_null());
        let (Some((key, document)), None) = (entries.next(), entries.next()) else {
            return self.wrong(member, "an object with one member");
        };
        let index = Self::index_of(members, key);
        let member = members.get(index).unwrap_or(&UNKNOWN);
        U::read_variant(index, member, &mut ParamsReader { key: key.clone(), ..self.at(document) })
    }
    fn unknown_member(&mut self, members: &mut UnknownMembers) -> Read<()> {
        members.insert(self.key.clone(), self.document.clone());
        Ok(())
    }
    fn unknown_variant(&mut self) -> Read<UnknownVariant> {
        Ok(UnknownVariant::new(self.key.clone(), self.document.clone()))
    }
}

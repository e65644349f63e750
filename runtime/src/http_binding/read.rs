//! Reading everything but the body: labels, query, headers, the status code.

use super::header_list::split_list;
use super::payload::PayloadReader;
use super::{Codec, uri};
use crate::limits::{Limits, Strictness};
use crate::read_error::{Place, ReadError, Reason};
use crate::schema::{Kind, Location, Member, Message, TimestampFormat};
use crate::shape::Structure;
use crate::text::{TextEntries, TextReader};
use crate::validate::Missing;
use bytes::Bytes;
use http::{HeaderMap, HeaderName};
use std::marker::PhantomData;

/// What a message says outside of its body.
pub(crate) struct Head<'a> {
    pub(crate) labels: &'a [(&'static str, &'a str)],
    pub(crate) query: &'a [uri::Parameter<'a>],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) status: Option<u16>,
    pub(crate) message: Message,
    pub(crate) strictness: Strictness,
    pub(crate) limits: Limits,
}

impl Head<'_> {
    fn strict(&self) -> bool {
        self.strictness == Strictness::Strict
    }

    /// Reads all members that HTTP binds outside of the document, the payload included, into
    /// `value`. Gives the required members that are missing, if strict.
    pub(crate) fn read<S: Structure, C: Codec>(
        &self,
        value: &mut S,
        body: &Bytes,
    ) -> Result<Missing, ReadError> {
        if const { !S::SCHEMA.is_bound() } {
            return Ok(Missing::new());
        }
        self.read_into(&mut Bound::<S, C> { value, codec: PhantomData }, S::SCHEMA.members, body)
    }

    fn read_into(
        &self,
        into: &mut dyn Fill,
        members: &'static [Member],
        body: &Bytes,
    ) -> Result<Missing, ReadError> {
        let mut missing = Missing::new();
        for (index, member) in members.iter().enumerate() {
            let found = match member.location {
                location if location.in_document(self.message) => continue,
                Location::Payload => self.read_payload(into, index, member, body, &mut missing)?,
                _ => self.read_member(into, index, member)?,
            };
            if !found && member.required && self.strict() {
                missing.miss(index);
            }
        }
        Ok(missing)
    }

    fn read_payload(
        &self,
        into: &mut dyn Fill,
        index: usize,
        member: &'static Member,
        body: &Bytes,
        missing: &mut Missing,
    ) -> Result<bool, ReadError> {
        // An empty body is an absent payload; but an empty blob or string that is required is there.
        let raw = super::payload::is_raw(member);
        if body.is_empty() && !(raw && member.required) {
            return Ok(false);
        }
        // A client sends an absent structure as an empty one.
        let is_structure = matches!(member.kind, Kind::Structure);
        if self.message == Message::Request
            && is_structure
            && !member.required
            && into.is_empty(body)
        {
            return Ok(false);
        }
        missing.add(index, into.payload(index, member, body, self)?);
        Ok(true)
    }

    /// Reads one member; whether the message has it.
    fn read_member(
        &self,
        into: &mut dyn Fill,
        index: usize,
        member: &'static Member,
    ) -> Result<bool, ReadError> {
        match member.location {
            Location::Label => self.read_label(into, index, member),
            Location::Query(key) => {
                let pairs = self.query.iter().filter(|(k, _)| k == key);
                let texts: Vec<&str> = pairs.map(|(_, value)| value.as_ref()).collect();
                let mut reader = TextReader::new(&texts, TimestampFormat::DateTime, self.strict());
                fill(into, index, member, !texts.is_empty(), &mut reader)
                    .map_err(|reason| ReadError::new(reason, Place::Query(key.to_owned())))
            }
            Location::QueryParams => {
                let mut entries = TextEntries::new();
                for (key, text) in self.query {
                    entries.entry(key.to_string()).or_default().push(text.to_string());
                }
                let mut reader = TextReader::of_entries(&entries, self.strict());
                fill(into, index, member, !entries.is_empty(), &mut reader)
                    .map_err(|reason| ReadError::new(reason, Place::Query(String::new())))
            }
            Location::Header(name) => self
                .read_header(into, index, member, name)
                .map_err(|reason| ReadError::new(reason, Place::Header(name.to_owned()))),
            Location::PrefixHeaders(prefix) => self
                .read_prefix_headers(into, index, member, prefix)
                .map_err(|reason| ReadError::new(reason, Place::Header(prefix.to_owned()))),
            Location::ResponseCode => {
                let Some(status) = self.status else { return Ok(false) };
                let text = status.to_string();
                let texts = [text.as_str()];
                let mut reader = TextReader::new(&texts, TimestampFormat::DateTime, false);
                fill(into, index, member, true, &mut reader)
                    .map_err(|reason| ReadError::new(reason, Place::StatusCode))
            }
            _ => Ok(false),
        }
    }

    fn read_label(
        &self,
        into: &mut dyn Fill,
        index: usize,
        member: &'static Member,
    ) -> Result<bool, ReadError> {
        let error = |reason| ReadError::new(reason, Place::Label(member.name.to_owned()));
        let Some((_, text)) = self.labels.iter().find(|(name, _)| *name == member.name) else {
            return Ok(false);
        };
        let text = uri::decode(text).ok_or_else(|| error(Reason::InvalidUtf8))?;
        let texts = [text.as_ref()];
        let mut reader = TextReader::new(&texts, TimestampFormat::DateTime, self.strict());
        fill(into, index, member, true, &mut reader).map_err(error)
    }

    fn read_header(
        &self,
        into: &mut dyn Fill,
        index: usize,
        member: &'static Member,
        name: &str,
    ) -> Result<bool, Reason> {
        if !self.may_have_header(name) {
            return Ok(false);
        }
        let mut lines = Vec::new();
        for line in self.headers.get_all(name) {
            let text = std::str::from_utf8(line.as_bytes()).map_err(|_| Reason::InvalidUtf8)?;
            lines.push(text.trim_matches([' ', '\t']));
        }
        let items;
        let texts: Vec<&str> = if let Kind::List(element) = &member.kind {
            items = lines
                .iter()
                .map(|line| split_list(line, element))
                .collect::<Result<Vec<_>, _>>()?
                .concat();
            items.iter().map(AsRef::as_ref).collect()
        } else {
            lines
        };
        fill(
            into,
            index,
            member,
            !texts.is_empty(),
            &mut TextReader::of_headers(&texts, self.strict()),
        )
    }

    /// Whether the message may have a header. Most have few, which are looked through in less time than a
    /// name is hashed, and a structure may name dozens.
    fn may_have_header(&self, name: &str) -> bool {
        const FEW: usize = 24;
        let is_named = |found: &HeaderName| found.as_str().eq_ignore_ascii_case(name);
        self.headers.len() > FEW || self.headers.keys().any(is_named)
    }

    fn read_prefix_headers(
        &self,
        into: &mut dyn Fill,
        index: usize,
        member: &'static Member,
        prefix: &str,
    ) -> Result<bool, Reason> {
        let mut entries = TextEntries::new();
        for (name, line) in self.headers {
            let name = name.as_str();
            let matches = name.get(..prefix.len()).is_some_and(|p| p.eq_ignore_ascii_case(prefix));
            if matches {
                let text = std::str::from_utf8(line.as_bytes()).map_err(|_| Reason::InvalidUtf8)?;
                entries.entry(name[prefix.len()..].to_owned()).or_default().push(text.to_owned());
            }
        }
        let found = !entries.is_empty();
        fill(into, index, member, found, &mut TextReader::of_entries(&entries, self.strict()))
    }
}

/// A structure of any type whose members are read one by one. Only what takes a member knows the type,
/// so that there is little code for each.
trait Fill {
    /// Reads a member from texts.
    fn texts(
        &mut self,
        index: usize,
        member: &'static Member,
        reader: &mut TextReader<'_>,
    ) -> Result<(), Reason>;

    /// Reads the member that is the payload; gives what is missing in it.
    fn payload(
        &mut self,
        index: usize,
        member: &'static Member,
        body: &Bytes,
        head: &Head<'_>,
    ) -> Result<Missing, ReadError>;

    /// Whether a body is a structure without members.
    fn is_empty(&self, body: &[u8]) -> bool;
}

struct Bound<'a, S, C> {
    value: &'a mut S,
    codec: PhantomData<C>,
}

impl<S: Structure, C: Codec> Fill for Bound<'_, S, C> {
    fn texts(
        &mut self,
        index: usize,
        member: &'static Member,
        reader: &mut TextReader<'_>,
    ) -> Result<(), Reason> {
        self.value.read_member(index, member, reader)
    }

    fn payload(
        &mut self,
        index: usize,
        member: &'static Member,
        body: &Bytes,
        head: &Head<'_>,
    ) -> Result<Missing, ReadError> {
        if const { !S::SCHEMA.has_payload() } {
            return Ok(Missing::new());
        }
        let mut reader = PayloadReader::<C>::new(body.clone(), head.strictness, head.limits);
        self.value.read_member(index, member, &mut reader)?;
        Ok(reader.into_missing())
    }

    fn is_empty(&self, body: &[u8]) -> bool {
        C::is_empty(body)
    }
}

/// Reads a member that the message has; passes on whether it has it.
fn fill(
    into: &mut dyn Fill,
    index: usize,
    member: &'static Member,
    found: bool,
    reader: &mut TextReader<'_>,
) -> Result<bool, Reason> {
    if found {
        into.texts(index, member, reader)?;
    }
    Ok(found)
}

//! Writing everything but the body: labels, query, headers, the status code.

use super::Codec;
use super::header_list::push_list_item;
use super::payload::{Payload, PayloadWriter};
use super::uri::push_query;
use crate::schema::{Kind, Location, Member, Message, TimestampFormat, Trait};
use crate::shape::{MemberWriter, Structure, Value};
use crate::text::TextWriter;
use crate::write_error::{WriteError, WriteReason};
use crate::{UnknownMembers, UnknownVariant};
use http::header::InvalidHeaderName;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::marker::PhantomData;

/// What HTTP binds outside of the document of an input or output, and where it goes.
///
/// Nothing here knows the type of a value: what does is a function that writes it as text. There are as
/// many types of values as members, and code for each of them would be most of a program.
pub(crate) struct Outside {
    members: &'static [Member],
    message: Message,
    pub(crate) labels: Vec<(&'static str, String)>,
    /// The query string; empty, or with its `?`.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) status: Option<u16>,
    pub(crate) payload: Option<Payload>,
    /// What went wrong first.
    error: Option<WriteError>,
}

/// Writes one value as text, or as texts if it is a list or map.
pub(super) type Texts<'a> = &'a mut dyn FnMut(&mut TextWriter<'_>) -> Written;

impl Outside {
    fn new(members: &'static [Member], message: Message) -> Self {
        Self {
            members,
            message,
            labels: Vec::new(),
            query: String::new(),
            headers: HeaderMap::new(),
            status: None,
            payload: None,
            error: None,
        }
    }

    fn write(&mut self, member: &'static Member, is_absent: bool, texts: Texts<'_>) -> Written {
        match member.location {
            Location::Label => self.write_label(member, is_absent, texts),
            Location::Query(key) => self.write_query(key, texts),
            Location::QueryParams => self.write_query_params(texts),
            Location::Header(name) => self.write_header(member, name, texts),
            Location::PrefixHeaders(prefix) => self.write_prefix_headers(member, prefix, texts),
            Location::ResponseCode => self.write_status(member, texts),
            // A payload is no text.
            Location::Payload => Ok(()),
            Location::Body | Location::EventHeader | Location::EventPayload => Ok(()),
        }
    }

    fn write_label(
        &mut self,
        member: &'static Member,
        is_absent: bool,
        texts: Texts<'_>,
    ) -> Written {
        let mut text = String::new();
        let sink = &mut |_: &str, part: &str| text.push_str(part);
        if !is_absent {
            texts(&mut TextWriter::new(TimestampFormat::DateTime, sink))?;
        }
        if text.is_empty() {
            text.push_str(member.stand_in().unwrap_or_default());
        }
        if text.is_empty() {
            return Err(WriteError::new(WriteReason::EmptyLabel, member.name));
        }
        self.labels.push((member.name, text));
        Ok(())
    }

    fn write_query(&mut self, key: &str, texts: Texts<'_>) -> Written {
        let query = &mut self.query;
        let sink = &mut |_: &str, text: &str| push_query(query, key, text);
        texts(&mut TextWriter::new(TimestampFormat::DateTime, sink))
    }

    /// Parameters under their own keys; those that `httpQuery` binds come from there alone.
    fn write_query_params(&mut self, texts: Texts<'_>) -> Written {
        let (query, members) = (&mut self.query, self.members);
        let bound = |key: &str| members.iter().any(|m| m.location_is_query(key));
        let sink = &mut |key: &str, text: &str| {
            if !bound(key) {
                push_query(query, key, text);
            }
        };
        texts(&mut TextWriter::new(TimestampFormat::DateTime, sink))
    }

    fn write_header(
        &mut self,
        member: &'static Member,
        name: &'static str,
        texts: Texts<'_>,
    ) -> Written {
        let mut line = String::new();
        let mut first = true;
        let in_list = matches!(member.kind, Kind::List(_));
        let quoted = matches!(member.elements().kind, Kind::String | Kind::Enum);
        let sink = &mut |_: &str, text: &str| {
            if !first {
                line.push_str(", ");
            }
            first = false;
            if in_list && quoted {
                push_list_item(&mut line, text);
            } else {
                line.push_str(text);
            }
        };
        texts(&mut TextWriter::of_headers(sink))?;
        let name = header_name(name).map_err(|_| invalid_header(member.name))?;
        let line = HeaderValue::try_from(line).map_err(|_| invalid_header(member.name))?;
        self.headers.insert(name, line);
        Ok(())
    }

    fn write_prefix_headers(
        &mut self,
        member: &'static Member,
        prefix: &'static str,
        texts: Texts<'_>,
    ) -> Written {
        let (headers, members) = (&mut self.headers, self.members);
        let mut result = Ok(());
        let sink = &mut |key: &str, text: &str| {
            let name = format!("{prefix}{key}");
            // A header that a member binds by its name wins.
            if !members.iter().any(|m| m.location_is_header(&name)) && result.is_ok() {
                result = set_header(headers, member.name, &name, text);
            }
        };
        texts(&mut TextWriter::of_headers(sink))?;
        result
    }

    fn write_status(&mut self, member: &'static Member, texts: Texts<'_>) -> Written {
        let mut status = None;
        let sink = &mut |_: &str, text: &str| status = text.parse().ok();
        texts(&mut TextWriter::new(TimestampFormat::DateTime, sink))?;
        if status.is_none() {
            return Err(WriteError::new(WriteReason::InvalidStatusCode, member.name));
        }
        self.status = status;
        Ok(())
    }
}

/// Visits the members of an input or output and keeps what HTTP binds outside of the document. Without
/// `PAYLOAD`, none of them is the whole body.
struct HeadWriter<C, const PAYLOAD: bool> {
    head: Outside,
    codec: PhantomData<C>,
}

/// Everything that HTTP binds outside of the document of a structure.
pub(crate) fn head_of<S: Structure, C: Codec>(
    value: &S,
    message: Message,
) -> Result<Outside, WriteError> {
    let mut head = Outside::new(S::SCHEMA.members, message);
    if const { S::SCHEMA.has_payload() } {
        head = HeadWriter::<C, true>::visit(value, head);
    } else if const { S::SCHEMA.is_bound() } {
        head = HeadWriter::<C, false>::visit(value, head);
    }
    match head.error.take() {
        Some(error) => Err(error),
        None => Ok(head),
    }
}

impl<C: Codec, const PAYLOAD: bool> HeadWriter<C, PAYLOAD> {
    fn visit<S: Structure>(value: &S, head: Outside) -> Outside {
        let mut writer = Self { head, codec: PhantomData };
        value.write_members(&mut writer);
        writer.head
    }

    fn write<T: Value>(&mut self, member: &'static Member, value: &T) -> Written {
        if PAYLOAD && matches!(member.location, Location::Payload) {
            self.head.payload = Some(PayloadWriter::<C>::write(member, value, self.head.message)?);
            return Ok(());
        }
        self.head.write(member, value.is_absent(), &mut |writer| value.write(member, writer))
    }
}

pub(super) type Written = Result<(), WriteError>;

impl Member {
    /// What stands for the member where it is empty.
    fn stand_in(&self) -> Option<&'static str> {
        self.traits.iter().find_map(|t| match t {
            Trait::StandIn(text) => Some(*text),
            _ => None,
        })
    }

    /// Whether `httpQuery` binds the member to this key.
    pub(crate) fn location_is_query(&self, key: &str) -> bool {
        matches!(self.location, Location::Query(bound) if bound == key)
    }

    /// Whether the header of this name is told by the member: by `httpHeader`, or with others by
    /// `httpPrefixHeaders`.
    pub(crate) fn takes_header(&self, name: &str) -> bool {
        let is_prefixed = match self.location {
            Location::PrefixHeaders(prefix) => {
                name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
            }
            _ => false,
        };
        is_prefixed || self.location_is_header(name)
    }

    /// Whether `httpHeader` binds the member to the header of this name.
    pub(crate) fn location_is_header(&self, name: &str) -> bool {
        matches!(self.location, Location::Header(bound) if bound.eq_ignore_ascii_case(name))
    }
}

/// Adds a header, or replaces the one of this name.
pub(crate) fn set_header(
    headers: &mut HeaderMap,
    member: &'static str,
    name: &str,
    value: &str,
) -> Written {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| invalid_header(member))?;
    let value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| invalid_header(member))?;
    headers.insert(name, value);
    Ok(())
}

#[cold]
fn invalid_header(member: &'static str) -> WriteError {
    WriteError::new(WriteReason::InvalidHeader, member)
}

/// The name of a header from the model. Most are in lower case, which is what HTTP/2 sends: those need
/// not be copied.
fn header_name(name: &'static str) -> Result<HeaderName, InvalidHeaderName> {
    let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    if !name.is_empty() && name.bytes().all(is_plain) {
        return Ok(HeaderName::from_static(name));
    }
    HeaderName::from_bytes(name.as_bytes())
}

impl<C: Codec, const PAYLOAD: bool> MemberWriter for HeadWriter<C, PAYLOAD> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.head.members[index];
        // Most members of most inputs are absent.
        if value.is_absent() && !matches!(member.location, Location::Label | Location::Payload) {
            return;
        }
        if !member.location.in_document(self.head.message) && self.head.error.is_none() {
            self.head.error = self.write(member, value).err();
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

//! The member that is the whole body, by `httpPayload` or `eventPayload`.

use super::Codec;
use super::head::Texts;
use crate::limits::{Limits, Strictness};
use crate::read_error::{Place, ReadError, Reason};
use crate::schema::{Kind, Member, Message, Trait};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::text::TextWriter;
use crate::validate::Missing;
use crate::write_error::WriteError;
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::marker::PhantomData;

/// A body, and what its `Content-Type` is unless a member says something else.
#[derive(Default)]
pub(crate) struct Payload {
    pub(crate) body: Bytes,
    pub(crate) content_type: Option<&'static str>,
}

/// The media type of a payload, by its `mediaType` trait and its kind.
pub(crate) fn media_type<C: Codec>(member: &'static Member) -> &'static str {
    let modeled = member.traits.iter().find_map(|t| match t {
        Trait::MediaType(media_type) => Some(*media_type),
        _ => None,
    });
    modeled.unwrap_or(match member.kind {
        Kind::Blob => "application/octet-stream",
        Kind::String | Kind::Enum => "text/plain",
        _ => C::CONTENT_TYPE,
    })
}

/// Whether a payload is text or bytes without a format.
pub(crate) fn is_raw(member: &'static Member) -> bool {
    matches!(member.kind, Kind::Blob | Kind::String | Kind::Enum)
}

pub(crate) struct PayloadWriter<C>(PhantomData<C>);

impl<C: Codec> PayloadWriter<C> {
    /// The body for a payload.
    pub(crate) fn write<T: Value>(
        member: &'static Member,
        value: &T,
        message: Message,
    ) -> Result<Payload, WriteError> {
        if value.is_absent() {
            return Ok(Self::absent(member, message));
        }
        if !is_raw(member) {
            let body = C::write_payload(member, value).into();
            return Ok(Payload { body, content_type: Some(media_type::<C>(member)) });
        }
        Self::raw(member, &mut |writer| value.write(member, writer))
    }

    /// A structure that a request does not have is an empty document, if the format has one.
    fn absent(member: &'static Member, message: Message) -> Payload {
        match member.kind {
            Kind::Structure if message == Message::Request && C::EMPTY.is_some() => {
                let body = C::write_payload(member, &crate::Unit).into();
                Payload { body, content_type: Some(media_type::<C>(member)) }
            }
            _ => Payload::default(),
        }
    }

    fn raw(member: &'static Member, texts: Texts<'_>) -> Result<Payload, WriteError> {
        let mut text = String::new();
        let mut blob = Blob::new();
        let sink = &mut |_: &str, part: &str| text.push_str(part);
        texts(&mut TextWriter::of_payload(&mut blob, sink))?;
        let body = if matches!(member.kind, Kind::Blob) { blob.into_bytes() } else { text.into() };
        Ok(Payload { body, content_type: Some(media_type::<C>(member)) })
    }
}

/// Reads the payload from the body.
pub(crate) struct PayloadReader<C> {
    body: Bytes,
    strictness: Strictness,
    limits: Limits,
    missing: Missing,
    codec: PhantomData<C>,
}

type Read<T> = Result<T, ReadError>;

impl<C: Codec> PayloadReader<C> {
    pub(crate) fn new(body: Bytes, strictness: Strictness, limits: Limits) -> Self {
        Self { body, strictness, limits, missing: Missing::new(), codec: PhantomData }
    }

    /// The required members that are missing in the payload.
    pub(crate) fn into_missing(self) -> Missing {
        self.missing
    }

    /// The body, unless it is larger than the limit.
    fn limited(&self, member: &'static Member) -> Read<&Bytes> {
        if self.body.len() > self.limits.bytes {
            let place = Place::Member(member.name.to_owned());
            return Err(ReadError::new(Reason::TooLarge(self.limits.bytes), place));
        }
        Ok(&self.body)
    }

    fn str(&self, member: &'static Member) -> Read<&str> {
        std::str::from_utf8(self.limited(member)?)
            .map_err(|_| ReadError::new(Reason::InvalidUtf8, Place::Member(member.name.to_owned())))
    }

    fn format<T>(
        &mut self,
        read: impl FnOnce(&mut C::Reader<'_>) -> Result<T, C::Error>,
    ) -> Read<T> {
        let body = self.body.clone();
        let mut reader = C::reader(&body, self.strictness, self.limits)?;
        let value = read(&mut reader).map_err(|error| C::place(error, &body))?;
        self.missing.extend(C::finish(reader, &body)?);
        Ok(value)
    }
}

impl<C: Codec> Reader for PayloadReader<C> {
    type Error = ReadError;

    fn string(&mut self, member: &'static Member) -> Read<String> {
        self.str(member).map(str::to_owned)
    }
    fn text<T>(&mut self, member: &'static Member, make: impl FnOnce(&str) -> T) -> Read<T> {
        self.str(member).map(make)
    }
    fn blob(&mut self, member: &'static Member) -> Read<Blob> {
        Ok(self.limited(member)?.clone().into())
    }
    fn boolean(&mut self, member: &'static Member) -> Read<bool> {
        self.format(|r| r.boolean(member))
    }
    fn byte(&mut self, member: &'static Member) -> Read<i8> {
        self.format(|r| r.byte(member))
    }
    fn short(&mut self, member: &'static Member) -> Read<i16> {
        self.format(|r| r.short(member))
    }
    fn integer(&mut self, member: &'static Member) -> Read<i32> {
        self.format(|r| r.integer(member))
    }
    fn long(&mut self, member: &'static Member) -> Read<i64> {
        self.format(|r| r.long(member))
    }
    fn float(&mut self, member: &'static Member) -> Read<f32> {
        self.format(|r| r.float(member))
    }
    fn double(&mut self, member: &'static Member) -> Read<f64> {
        self.format(|r| r.double(member))
    }
    fn big_integer(&mut self, member: &'static Member) -> Read<BigInteger> {
        self.format(|r| r.big_integer(member))
    }
    fn big_decimal(&mut self, member: &'static Member) -> Read<BigDecimal> {
        self.format(|r| r.big_decimal(member))
    }
    fn timestamp(&mut self, member: &'static Member) -> Read<Timestamp> {
        self.format(|r| r.timestamp(member))
    }
    fn document(&mut self, member: &'static Member) -> Read<Document> {
        self.format(|r| r.document(member))
    }
    fn null(&mut self) -> Read<bool> {
        Ok(false)
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Read<Vec<T>> {
        self.format(|r| r.list(member))
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member) -> Read<BTreeMap<K, T>> {
        self.format(|r| r.map(member))
    }
    fn structure<S: Structure>(&mut self, member: &'static Member) -> Read<S> {
        self.format(|r| r.structure(member))
    }
    fn union<U: Union>(&mut self, member: &'static Member) -> Read<U> {
        self.format(|r| r.union(member))
    }
    fn unknown_member(&mut self, _: &mut UnknownMembers) -> Read<()> {
        Ok(())
    }
    fn unknown_variant(&mut self) -> Read<UnknownVariant> {
        Err(ReadError::new(Reason::UnknownVariant, Place::Member(String::new())))
    }
}

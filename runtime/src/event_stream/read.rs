//! From frames to events.
//!
//! What enters is a frame, whose headers name the variant. Members are read from headers, from the whole
//! payload or from the document in it, as the model binds them.

use super::error::EventError;
use super::frame::Frame;
use super::header::HeaderReader;
use super::{EVENT_TYPE, EXCEPTION_TYPE, MESSAGE_TYPE};
use crate::http_binding::{Codec, PayloadReader, is_raw};
use crate::limits::{Limits, Strictness};
use crate::read_error::{Place, ReadError, Reason};
use crate::schema::{Location, Member, Message, UNKNOWN};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::validate::{Missing, validate_except};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::collections::BTreeMap;
use std::marker::PhantomData;

fn error(reason: Reason, header: &str) -> ReadError {
    ReadError::new(reason, Place::Header(header.to_owned()))
}

/// The event of a frame.
pub(crate) fn read_event<U: Union, C: Codec>(
    frame: &Frame,
    strictness: Strictness,
    limits: Limits,
) -> Result<U, EventError> {
    let kind =
        frame.text_header(MESSAGE_TYPE).ok_or_else(|| error(Reason::Missing, MESSAGE_TYPE))?;
    let name_header = match kind {
        "event" => EVENT_TYPE,
        "exception" => EXCEPTION_TYPE,
        "error" => {
            let text = |name: &str| frame.text_header(name).map(str::to_owned);
            let code = text(":error-code").unwrap_or_else(|| "unknown error".to_owned());
            let (message, payload) = (text(":error-message"), frame.payload().clone());
            return Err(EventError::Unmodeled { code, message, payload });
        }
        _ => {
            let expected = Reason::Expected("event, exception or error");
            return Err(error(expected, MESSAGE_TYPE).into());
        }
    };
    let name = frame.text_header(name_header).ok_or_else(|| error(Reason::Missing, name_header))?;
    let members = U::SCHEMA.members;
    let index = members.iter().position(|member| member.name == name).unwrap_or(members.len());
    if index == members.len() {
        if name_header == EXCEPTION_TYPE {
            let message = C::find_message(frame.payload(), limits);
            let (code, payload) = (name.to_owned(), frame.payload().clone());
            return Err(EventError::Unmodeled { code, message, payload });
        }
        if strictness == Strictness::Strict {
            return Err(error(Reason::UnknownVariant, name_header).into());
        }
    }
    let member = members.get(index).unwrap_or(&UNKNOWN);
    let mut source = EventSource::<C> { frame, name, strictness, limits, codec: PhantomData };
    U::read_variant(index, member, &mut source)
}

/// Reads the structure that an event is.
struct EventSource<'a, C> {
    frame: &'a Frame,
    name: &'a str,
    strictness: Strictness,
    limits: Limits,
    codec: PhantomData<C>,
}

type Read<T> = Result<T, EventError>;

impl<C: Codec> EventSource<'_, C> {
    fn payload(&self) -> PayloadReader<C> {
        PayloadReader::new(self.frame.payload().clone(), self.strictness, self.limits)
    }

    fn refused<T>(&self) -> Read<T> {
        let place = Place::Member(self.name.to_owned());
        Err(ReadError::new(Reason::Unsupported("anything but a structure"), place).into())
    }

    /// Reads a member from its header; whether the event has it.
    fn read_header<S: Structure>(
        &self,
        value: &mut S,
        index: usize,
        member: &'static Member,
    ) -> Read<bool> {
        let Some(header) = self.frame.header(member.name) else { return Ok(false) };
        value
            .read_member(index, member, &mut HeaderReader(header))
            .map_err(|reason| error(reason, member.name))?;
        Ok(true)
    }

    /// Reads the member that is the payload; whether the event has it.
    fn read_payload<S: Structure>(
        &self,
        value: &mut S,
        index: usize,
        member: &'static Member,
        missing: &mut Missing,
    ) -> Read<bool> {
        // An empty payload is an absent document, but text or bytes that are there.
        if !is_raw(member) && self.frame.payload().is_empty() {
            return Ok(false);
        }
        let mut reader = self.payload();
        value.read_member(index, member, &mut reader)?;
        missing.add(index, reader.into_missing());
        Ok(true)
    }

    /// Reads the members that are neither headers nor the payload. Gives those that are missing.
    fn read_document<S: Structure>(&self, value: &mut S) -> Read<Missing> {
        let document: &[u8] = match (self.frame.payload().is_empty(), self.strictness) {
            (false, _) => self.frame.payload(),
            (true, Strictness::Strict) => C::EMPTY.unwrap_or_default(),
            (true, Strictness::Lenient) => return Ok(Missing::new()),
        };
        Ok(C::read_body(value, document, Message::Event, self.strictness, self.limits)?)
    }
}

/// Reads what no event is.
macro_rules! no_event {
    ($($method:ident, $type:ty;)*) => {$(
        fn $method(&mut self, _: &'static Member) -> Read<$type> {
            self.refused()
        }
    )*};
}

impl<C: Codec> Reader for EventSource<'_, C> {
    type Error = EventError;

    no_event! {
        boolean, bool;
        byte, i8;
        short, i16;
        integer, i32;
        long, i64;
        float, f32;
        double, f64;
        big_integer, BigInteger;
        big_decimal, BigDecimal;
        string, String;
        blob, Blob;
        timestamp, Timestamp;
        document, Document;
    }

    fn text<T>(&mut self, _: &'static Member, _: impl FnOnce(&str) -> T) -> Read<T> {
        self.refused()
    }
    fn null(&mut self) -> Read<bool> {
        Ok(false)
    }
    fn list<T: Value>(&mut self, _: &'static Member) -> Read<Vec<T>> {
        self.refused()
    }
    fn map<K: Key, T: Value>(&mut self, _: &'static Member) -> Read<BTreeMap<K, T>> {
        self.refused()
    }
    fn union<U: Union>(&mut self, _: &'static Member) -> Read<U> {
        self.refused()
    }

    fn structure<S: Structure>(&mut self, _: &'static Member) -> Read<S> {
        let mut value = S::empty();
        let mut missing = Missing::new();
        let mut in_document = true;
        for (index, member) in S::SCHEMA.members.iter().enumerate() {
            let found = match member.location {
                Location::EventHeader => self.read_header(&mut value, index, member)?,
                Location::EventPayload => {
                    in_document = false;
                    self.read_payload(&mut value, index, member, &mut missing)?
                }
                _ => true,
            };
            if !found && member.required {
                missing.miss(index);
            }
        }
        if in_document {
            missing.extend(self.read_document(&mut value)?);
        }
        if self.strictness == Strictness::Strict {
            value.apply_defaults();
            validate_except(&value, missing).map_err(EventError::Invalid)?;
        }
        Ok(value)
    }

    fn unknown_member(&mut self, _: &mut UnknownMembers) -> Read<()> {
        Ok(())
    }

    /// What cannot be read as a document is kept as base64.
    fn unknown_variant(&mut self) -> Read<UnknownVariant> {
        let payload = self.frame.payload();
        let document = match payload.is_empty() {
            true => Document::Null,
            false => match self.payload().document(&UNKNOWN) {
                Ok(document) => document,
                Err(_) => Document::String(Blob::from(payload.clone()).to_base64()),
            },
        };
        Ok(UnknownVariant::new(self.name, document))
    }
}

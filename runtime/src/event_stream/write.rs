//! From events to frames.

use super::frame::{Frame, HeaderValue};
use super::header::HeaderWriter;
use super::{CONTENT_TYPE, EVENT_TYPE, EXCEPTION_TYPE, EventProtocol, MESSAGE_TYPE};
use crate::http_binding::{Codec, Payload, PayloadWriter};
use crate::schema::{Location, Member, Message, Trait};
use crate::shape::{MemberWriter, Structure, StructureVisitor, Union, Value};
use crate::write_error::{WriteError, WriteReason};
use crate::{UnknownMembers, UnknownVariant};
use bytes::Bytes;
use std::marker::PhantomData;

/// Writes events as the bytes of their frames.
#[derive(Debug)]
pub struct EventWriter<U, P> {
    types: PhantomData<fn(U, P)>,
}

impl<U, P> EventWriter<U, P> {
    pub(super) fn new() -> Self {
        Self { types: PhantomData }
    }
}

impl<U: Union, P: EventProtocol> EventWriter<U, P> {
    /// The bytes of an event.
    ///
    /// # Errors
    /// When the event is of a variant that the model lacks, or too long.
    pub fn write(&mut self, event: &U) -> Result<Bytes, WriteError> {
        P::write_event(event)?.encode()
    }

    /// The frame of an event, for those who sign frames.
    ///
    /// # Errors
    /// When the event is of a variant that the model lacks.
    pub fn frame(&mut self, event: &U) -> Result<Frame, WriteError> {
        P::write_event(event)
    }
}

/// The frame of an event.
pub(crate) fn write_event<U: Union, C: Codec>(event: &U) -> Result<Frame, WriteError> {
    let mut variant = VariantWriter::<C> {
        members: U::SCHEMA.members,
        result: Err(WriteError::new(WriteReason::UnknownVariant, "")),
        codec: PhantomData,
    };
    event.write_variant(&mut variant);
    variant.result
}

/// Visits the one variant of an event.
struct VariantWriter<C> {
    members: &'static [Member],
    result: Result<Frame, WriteError>,
    codec: PhantomData<C>,
}

impl<C: Codec> MemberWriter for VariantWriter<C> {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let name = self.members[index].name;
        if let Some(result) = value.visit_structure(EventVisitor::<C>(name, PhantomData)) {
            self.result = result;
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

/// Makes the frame of an event whose variant has this name.
struct EventVisitor<C>(&'static str, PhantomData<C>);

impl<C: Codec> StructureVisitor for EventVisitor<C> {
    type Output = Result<Frame, WriteError>;

    fn visit<S: Structure>(self, value: &S) -> Self::Output {
        let schema = S::SCHEMA;
        let mut event = EventMembers::<C>::new(schema.members);
        value.write_members(&mut event);
        if let Some(error) = event.error {
            return Err(error);
        }
        let in_document = schema.has_document(Message::Event);
        let payload = match event.payload {
            Some(payload) => payload,
            None if in_document => Payload {
                body: C::write_body(value, Message::Event).into(),
                content_type: Some(C::CONTENT_TYPE),
            },
            None => Payload::default(),
        };
        let is_error = schema.traits.iter().any(|t| matches!(t, Trait::Error(_)));
        let (kind, name_header) =
            if is_error { ("exception", EXCEPTION_TYPE) } else { ("event", EVENT_TYPE) };
        let mut frame = Frame::new(payload.body);
        frame.push_header(MESSAGE_TYPE, HeaderValue::String(kind.to_owned()));
        frame.push_header(name_header, HeaderValue::String(self.0.to_owned()));
        if let Some(content_type) = payload.content_type {
            frame.push_header(CONTENT_TYPE, HeaderValue::String(content_type.to_owned()));
        }
        for (name, value) in event.headers {
            frame.push_header(name, value);
        }
        Ok(frame)
    }
}

/// Visits the members of an event that are headers or the payload.
struct EventMembers<C> {
    members: &'static [Member],
    headers: Vec<(&'static str, HeaderValue)>,
    payload: Option<Payload>,
    error: Option<WriteError>,
    codec: PhantomData<C>,
}

impl<C: Codec> EventMembers<C> {
    fn new(members: &'static [Member]) -> Self {
        Self { members, headers: Vec::new(), payload: None, error: None, codec: PhantomData }
    }

    fn write<T: Value>(&mut self, member: &'static Member, value: &T) -> Result<(), WriteError> {
        match member.location {
            Location::EventHeader if !value.is_absent() => {
                let mut header = HeaderWriter::default();
                value.write(member, &mut header)?;
                self.headers.extend(header.0.map(|header| (member.name, header)));
            }
            Location::EventPayload => {
                self.payload = Some(PayloadWriter::<C>::write(member, value, Message::Event)?);
            }
            _ => {}
        }
        Ok(())
    }
}

impl<C: Codec> MemberWriter for EventMembers<C> {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if self.error.is_none() {
            self.error = self.write(&self.members[index], value).err();
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

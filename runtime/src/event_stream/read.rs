//! From frames to events.

use super::frame::{Decoder, Frame, HeaderValue};
use super::header::HeaderReader;
use super::{EVENT_TYPE, EXCEPTION_TYPE, EventProtocol, MESSAGE_TYPE};
use crate::http_binding::{Codec, PayloadReader};
use crate::json::{Limits, Strictness};
use crate::read_error::{Place, ReadError, Reason};
use crate::schema::{Kind, Location, Member, Message};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Reads events from bytes as they come.
///
/// Give it what comes with [`push`](Self::push) and take events with
/// [`next_event`](Self::next_event) until there is none; when the body has ended, ask
/// [`finish`](Self::finish) whether it ended where an event does.
#[derive(Debug)]
pub struct EventReader<U, P> {
    decoder: Decoder,
    strict: bool,
    types: PhantomData<fn(U, P)>,
}

impl<U, P> EventReader<U, P> {
    pub(crate) fn new(strict: bool) -> Self {
        Self { decoder: Decoder::new(), strict, types: PhantomData }
    }
}

impl<U: Union, P: EventProtocol> EventReader<U, P> {
    /// Takes more bytes of the body.
    pub fn push(&mut self, bytes: &[u8]) {
        self.decoder.push(bytes);
    }

    /// The next event, or none before more bytes have come.
    ///
    /// # Errors
    /// When the stream is damaged or holds an error that the model lacks. There is nothing to go on
    /// with after a damaged frame.
    pub fn next_event(&mut self) -> Result<Option<U>, EventError> {
        match self.decoder.next().map_err(EventError::Malformed)? {
            Some(frame) => P::read_event(&frame, self.strict).map(Some),
            None => Ok(None),
        }
    }

    /// The next frame as it is, for those who check signatures.
    ///
    /// # Errors
    /// When the stream is damaged.
    pub fn next_frame(&mut self) -> Result<Option<Frame>, ReadError> {
        self.decoder.next()
    }

    /// Checks that no part of a frame is left.
    ///
    /// # Errors
    /// When the body has ended within a frame.
    pub fn finish(&self) -> Result<(), ReadError> {
        if self.decoder.is_empty() {
            return Ok(());
        }
        Err(ReadError::new(Reason::Truncated, Place::Frame(0)))
    }
}

/// What came is no event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventError {
    /// It cannot be read.
    Malformed(ReadError),
    /// The service sends an error that the model lacks.
    #[non_exhaustive]
    Unmodeled {
        /// The name of the error.
        code: String,
        /// What the service says happened.
        message: Option<String>,
    },
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => fmt::Display::fmt(error, f),
            Self::Unmodeled { code, message: Some(message) } => write!(f, "{code}: {message}"),
            Self::Unmodeled { code, message: None } => f.write_str(code),
        }
    }
}

impl std::error::Error for EventError {}

impl From<ReadError> for EventError {
    fn from(error: ReadError) -> Self {
        Self::Malformed(error)
    }
}

/// Stands in for the schema of a variant that has none.
static UNKNOWN: Member = Member::new("", Kind::Document, &[]);

fn error(reason: Reason, header: &str) -> ReadError {
    ReadError::new(reason, Place::Header(header.to_owned()))
}

/// The event of a frame.
pub(crate) fn read_event<U: Union, C: Codec>(frame: &Frame, strict: bool) -> Result<U, EventError> {
    let kind =
        frame.text_header(MESSAGE_TYPE).ok_or_else(|| error(Reason::Missing, MESSAGE_TYPE))?;
    let name_header = match kind {
        "event" => EVENT_TYPE,
        "exception" => EXCEPTION_TYPE,
        "error" => {
            let text = |name: &str| frame.text_header(name).map(str::to_owned);
            let code = text(":error-code").unwrap_or_else(|| "unknown error".to_owned());
            return Err(EventError::Unmodeled { code, message: text(":error-message") });
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
            let (code, message) = (name.to_owned(), exception_message::<C>(frame));
            return Err(EventError::Unmodeled { code, message });
        }
        if strict {
            return Err(error(Reason::UnknownVariant, name_header).into());
        }
    }
    let member = members.get(index).unwrap_or(&UNKNOWN);
    let mut source = EventSource::<C> { frame, name, strict, codec: PhantomData };
    Ok(U::read_variant(index, member, &mut source)?)
}

/// The message in the payload of an error that the model lacks.
fn exception_message<C: Codec>(frame: &Frame) -> Option<String> {
    let payload = frame.payload().clone();
    let mut payload = PayloadReader::<C>::new(payload, Strictness::Lenient, Limits::default());
    let document = payload.document(&UNKNOWN).ok()?;
    let message = document.get("message").or_else(|| document.get("Message"))?;
    message.as_str().map(str::to_owned)
}

/// Reads the structure that an event is.
struct EventSource<'a, C> {
    frame: &'a Frame,
    name: &'a str,
    strict: bool,
    codec: PhantomData<C>,
}

impl<C: Codec> EventSource<'_, C> {
    fn strictness(&self) -> Strictness {
        if self.strict { Strictness::Strict } else { Strictness::Lenient }
    }

    fn payload(&self) -> PayloadReader<C> {
        let payload = self.frame.payload().clone();
        PayloadReader::new(payload, self.strictness(), Limits::default())
    }

    fn refused<T>(&self) -> Result<T, ReadError> {
        Err(ReadError::new(
            Reason::Unsupported("anything but a structure"),
            Place::Member(self.name.to_owned()),
        ))
    }
}

/// Reads what no event is.
macro_rules! no_event {
    ($($method:ident, $type:ty;)*) => {$(
        fn $method(&mut self, _: &'static Member) -> Result<$type, ReadError> {
            self.refused()
        }
    )*};
}

impl<C: Codec> Reader for EventSource<'_, C> {
    type Error = ReadError;

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

    fn text<T>(&mut self, _: &'static Member, _: impl FnOnce(&str) -> T) -> Result<T, ReadError> {
        self.refused()
    }
    fn null(&mut self) -> Result<bool, ReadError> {
        Ok(false)
    }
    fn list<T: Value>(&mut self, _: &'static Member) -> Result<Vec<T>, ReadError> {
        self.refused()
    }
    fn map<K: Key, T: Value>(&mut self, _: &'static Member) -> Result<BTreeMap<K, T>, ReadError> {
        self.refused()
    }
    fn union<U: Union>(&mut self, _: &'static Member) -> Result<U, ReadError> {
        self.refused()
    }

    fn structure<S: Structure>(&mut self, _: &'static Member) -> Result<S, ReadError> {
        let mut value = S::empty();
        let mut in_document = true;
        for (index, member) in S::SCHEMA.members.iter().enumerate() {
            match member.location {
                Location::EventHeader => {
                    if let Some(header) = self.frame.header(member.name) {
                        value
                            .read_member(index, member, &mut HeaderReader(header))
                            .map_err(|reason| error(reason, member.name))?;
                    } else if member.required && self.strict {
                        return Err(error(Reason::Missing, member.name));
                    }
                }
                Location::EventPayload => {
                    in_document = false;
                    // An empty payload is an absent document, but text or bytes that are there.
                    let raw = matches!(member.kind, Kind::Blob | Kind::String | Kind::Enum);
                    if raw || !self.frame.payload().is_empty() {
                        value.read_member(index, member, &mut self.payload())?;
                    }
                }
                _ => {}
            }
        }
        if in_document && !self.frame.payload().is_empty() {
            let (strictness, limits) = (self.strictness(), Limits::default());
            let missing =
                C::read_body(&mut value, self.frame.payload(), Message::Event, strictness, limits)?;
            if let Some(pointer) = missing.into_iter().next() {
                return Err(ReadError::new(Reason::Missing, Place::Member(pointer)));
            }
        }
        Ok(value)
    }

    fn unknown_member(&mut self, _: &mut UnknownMembers) -> Result<(), ReadError> {
        Ok(())
    }

    /// What cannot be read as a document is kept as base64.
    fn unknown_variant(&mut self) -> Result<UnknownVariant, ReadError> {
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

impl HeaderValue {
    /// The text, if this is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }
}

//! Initial messages: what an input or output has besides its stream, as the first message of that
//! stream. Protocols without HTTP bindings have them; the others carry these members in HTTP.

use super::error::EventError;
use super::frame::{Frame, HeaderValue};
use super::{CONTENT_TYPE, EVENT_TYPE, EventProtocol, EventReader, MESSAGE_TYPE};
use crate::http_binding::Codec;
use crate::limits::{Limits, Strictness};
use crate::schema::Message;
use crate::shape::{Structure, Union};
use crate::validate::validate_except;

/// The event type of the first message of a request.
pub(super) const REQUEST: &str = "initial-request";
/// The event type of the first message of a response.
pub(super) const RESPONSE: &str = "initial-response";

/// The frame of an initial message. All members are in its payload.
pub(crate) fn write_initial<S: Structure, C: Codec>(event_type: &'static str, value: &S) -> Frame {
    let mut frame = Frame::new(C::write_body(value, Message::Rpc).into());
    for (name, value) in
        [(MESSAGE_TYPE, "event"), (EVENT_TYPE, event_type), (CONTENT_TYPE, C::CONTENT_TYPE)]
    {
        frame.push_header(name, HeaderValue::String(value.to_owned()));
    }
    frame
}

/// The structure in the payload of an initial message; an empty one is a structure without members.
pub(crate) fn read_initial<S: Structure, C: Codec>(
    payload: &[u8],
    strictness: Strictness,
    limits: Limits,
) -> Result<S, EventError> {
    let mut value = S::empty();
    let document = if payload.is_empty() { C::EMPTY.unwrap_or_default() } else { payload };
    let missing = C::read_body(&mut value, document, Message::Rpc, strictness, limits)?;
    if strictness == Strictness::Strict {
        validate_except(&value, missing).map_err(EventError::Invalid)?;
    }
    Ok(value)
}

/// Where a reader stands with the initial message of its stream.
#[derive(Debug, Default, PartialEq)]
pub(super) enum Progress {
    /// No frame has come.
    #[default]
    Start,
    /// None has come, and the input that was asked for cannot do without.
    Required,
    /// A frame has come, but nobody has asked for the initial message.
    Unread,
    /// It has been read, or is known to be missing.
    Read,
}

impl<U: Union, P: EventProtocol> EventReader<U, P> {
    /// Reads the initial message into `value`; whether that is done. It is at once if the protocol
    /// has none. A client does without the message, a server reads it as one without members then.
    pub(crate) fn read_initial<S: Structure>(&mut self, value: &mut S) -> Result<bool, EventError> {
        if !P::INITIAL_MESSAGES || self.progress == Progress::Read {
            return Ok(true);
        }
        let is_strict = self.strictness == Strictness::Strict;
        let Some(frame) = self.next_frame()? else {
            if is_strict && S::SCHEMA.members.iter().any(|member| member.required) {
                self.progress = Progress::Required;
            }
            return Ok(false);
        };
        let is_initial = self.progress != Progress::Unread && self.is_initial(&frame);
        self.progress = Progress::Read;
        let payload = match is_initial {
            true => frame.payload().clone(),
            false => {
                self.pending = Some(frame);
                Default::default()
            }
        };
        if is_initial || is_strict {
            *value = P::read_initial(&payload, self.strictness, self.limits)?;
        }
        Ok(true)
    }

    /// Whether a frame is to be passed over by those who look for events: an initial message. Servers
    /// take it as the first message only.
    pub(super) fn passes_over(&mut self, frame: &Frame) -> bool {
        let is_first = matches!(self.progress, Progress::Start | Progress::Required);
        if is_first {
            self.progress = Progress::Unread;
        }
        (is_first || self.strictness == Strictness::Lenient) && self.is_initial(frame)
    }

    fn is_initial(&self, frame: &Frame) -> bool {
        let event_type = match self.strictness {
            Strictness::Strict => REQUEST,
            Strictness::Lenient => RESPONSE,
        };
        P::INITIAL_MESSAGES
            && frame.text_header(MESSAGE_TYPE) == Some("event")
            && frame.text_header(EVENT_TYPE) == Some(event_type)
    }
}

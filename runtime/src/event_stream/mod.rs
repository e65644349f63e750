//! [Event streams](https://smithy.io/2.0/aws/amazon-eventstream.html): events as frames of bytes.
//!
//! Nothing here does I/O: [`EventReader`] is given bytes as they come and gives events, and
//! [`EventWriter`] gives the bytes of each event.
//!
//! Where a protocol has no HTTP bindings, the other members of an input or output come before the
//! events as an initial message: [`RequestEvents::initial_request`] and
//! [`ResponseEvents::initial_response`] write it, [`RequestEvents::read_initial_request`] and
//! [`ResponseEvents::read_initial_response`] read it. Where it has them, these do nothing, so that
//! who calls them need not know the protocol.

mod error;
mod frame;
mod header;
mod initial;
mod read;
mod reader;
mod write;

pub use error::EventError;
pub use frame::{Frame, HeaderValue};
pub use reader::EventReader;
pub use write::EventWriter;

use crate::http_binding::idempotency_token;
use crate::limits::{Limits, Strictness};
use crate::operation::{Operation, ProtocolOf};
use crate::shape::{Structure, Union};
use crate::{Endpoint, WriteError};
use bytes::Bytes;

/// A protocol that has event streams.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no protocol that has event streams here",
    note = "if it is `NoProtocol`, turn on the feature of the service's crate that has its format",
    note = "awsQuery and ec2Query have none"
)]
pub trait EventProtocol {
    /// Whether the members of an input or output besides the stream are the first message of the
    /// stream, as the
    /// [specification](https://smithy.io/2.0/aws/amazon-eventstream.html#initial-message-events)
    /// has it for protocols without HTTP bindings.
    const INITIAL_MESSAGES: bool = false;

    /// The frame of an initial message, which has this event type; none if the protocol has no such
    /// message.
    fn write_initial<S: Structure>(_event_type: &'static str, _value: &S) -> Option<Frame> {
        None
    }

    /// The input or output in the payload of an initial message; as a server reads an input if it is
    /// strict.
    ///
    /// # Errors
    /// When the payload cannot be read or is refused.
    fn read_initial<S: Structure>(
        _payload: &[u8],
        _strictness: Strictness,
        _limits: Limits,
    ) -> Result<S, EventError> {
        Ok(S::empty())
    }

    /// The frame of an event.
    ///
    /// # Errors
    /// When the event is of a variant that the model lacks.
    fn write_event<U: Union>(event: &U) -> Result<Frame, WriteError>;

    /// The event of a frame; strictly as a server reads, which takes nothing that the model lacks,
    /// validates, and gives absent members the defaults of the model.
    ///
    /// # Errors
    /// When the frame holds no event, or one that cannot be read or is refused.
    fn read_event<U: Union>(
        frame: &Frame,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<U, EventError>;
}

/// An operation whose requests are event streams.
pub trait RequestEvents: Operation {
    /// What the client sends.
    type RequestEvent: Union;

    /// Client: writes the body of a request, event by event.
    #[must_use]
    fn request_writer() -> EventWriter<Self::RequestEvent, ProtocolOf<Self>> {
        EventWriter::new()
    }

    /// Server: reads the body of a request, event by event, and validates each.
    #[must_use]
    fn request_reader() -> EventReader<Self::RequestEvent, ProtocolOf<Self>> {
        EventReader::new(Strictness::Strict)
    }

    /// Client: the bytes to send before those of any event: the input, or nothing if the protocol
    /// puts it into the head of the request. An absent idempotency token is filled.
    ///
    /// # Errors
    /// When the input is too long.
    fn initial_request(input: &Self::Input, endpoint: &Endpoint) -> Result<Bytes, WriteError>
    where
        ProtocolOf<Self>: EventProtocol,
    {
        let filled = idempotency_token(input, endpoint);
        write_initial::<_, ProtocolOf<Self>>(initial::REQUEST, filled.as_ref().unwrap_or(input))
    }

    /// Server: reads the input that stands before all events into the one that
    /// [`parse_request`](Operation::parse_request) gave, and validates it; whether that is done. If
    /// not, push more bytes and ask again.
    ///
    /// Does nothing if the protocol has the input in the head of the request. If the first message is
    /// another, the input has no members.
    ///
    /// # Errors
    /// When the stream is damaged, or the input cannot be read or is refused.
    fn read_initial_request(
        input: &mut Self::Input,
        reader: &mut EventReader<Self::RequestEvent, ProtocolOf<Self>>,
    ) -> Result<bool, EventError>
    where
        ProtocolOf<Self>: EventProtocol,
    {
        reader.read_initial(input)
    }
}

/// An operation whose responses are event streams.
pub trait ResponseEvents: Operation {
    /// What the server sends.
    type ResponseEvent: Union;

    /// Server: writes the body of a response, event by event.
    #[must_use]
    fn response_writer() -> EventWriter<Self::ResponseEvent, ProtocolOf<Self>> {
        EventWriter::new()
    }

    /// Client: reads the body of a response, event by event.
    #[must_use]
    fn response_reader() -> EventReader<Self::ResponseEvent, ProtocolOf<Self>> {
        EventReader::new(Strictness::Lenient)
    }

    /// Server: the bytes to send before those of any event: the output, or nothing if the protocol
    /// puts it into the head of the response.
    ///
    /// # Errors
    /// When the output is too long.
    fn initial_response(output: &Self::Output) -> Result<Bytes, WriteError>
    where
        ProtocolOf<Self>: EventProtocol,
    {
        write_initial::<_, ProtocolOf<Self>>(initial::RESPONSE, output)
    }

    /// Client: reads the output that stands before all events into the one that
    /// [`response`](Operation::response) gave; whether that is done. If not, push more bytes and ask
    /// again.
    ///
    /// Does nothing if the protocol has the output in the head of the response, or if the first
    /// message is another.
    ///
    /// # Errors
    /// When the stream is damaged, or the output cannot be read.
    fn read_initial_response(
        output: &mut Self::Output,
        reader: &mut EventReader<Self::ResponseEvent, ProtocolOf<Self>>,
    ) -> Result<bool, EventError>
    where
        ProtocolOf<Self>: EventProtocol,
    {
        reader.read_initial(output)
    }
}

/// The bytes of an initial message; none where the protocol has no such message.
fn write_initial<S: Structure, P: EventProtocol>(
    event_type: &'static str,
    value: &S,
) -> Result<Bytes, WriteError> {
    P::write_initial(event_type, value).map_or_else(|| Ok(Bytes::new()), |frame| frame.encode())
}

/// What a frame is, by its header `:message-type`.
const MESSAGE_TYPE: &str = ":message-type";
/// The name of an event's variant.
const EVENT_TYPE: &str = ":event-type";
/// The name of an error's variant.
const EXCEPTION_TYPE: &str = ":exception-type";
/// The media type of the payload.
const CONTENT_TYPE: &str = ":content-type";

pub(crate) use initial::{
    read_initial as read_initial_event, write_initial as write_initial_event,
};
pub(crate) use read::read_event;
pub(crate) use write::write_event;

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> Frame {
        let mut frame = Frame::new(Bytes::from_static(b"payload"));
        frame.push_header("text", HeaderValue::String("é".into()));
        frame.push_header("yes", HeaderValue::Boolean(true));
        frame.push_header("no", HeaderValue::Boolean(false));
        frame.push_header("byte", HeaderValue::Byte(-1));
        frame.push_header("short", HeaderValue::Short(-2));
        frame.push_header("integer", HeaderValue::Integer(-3));
        frame.push_header("long", HeaderValue::Long(-4));
        frame.push_header("blob", HeaderValue::Blob(Bytes::from_static(b"\0\xFF").into()));
        let time = crate::Timestamp::from_unix(1, 500_000_000).unwrap();
        frame.push_header("time", HeaderValue::Timestamp(time));
        frame.push_header("uuid", HeaderValue::Uuid([7; 16]));
        frame
    }

    #[test]
    fn frames_come_back_the_same_however_they_are_cut() {
        let bytes = frame().encode().unwrap();
        for size in [1, 2, 3, 11, 12, 13, 1000] {
            let mut decoder = frame::Decoder::new();
            let mut found = Vec::new();
            for part in [&bytes[..], &bytes[..]].concat().chunks(size) {
                decoder.push(part);
                while let Some(frame) = decoder.next().unwrap() {
                    found.push(frame);
                }
            }
            assert_eq!(found, [frame(), frame()], "parts of {size}");
            assert_eq!(decoder.len(), 0);
        }
    }

    #[test]
    fn damaged_frames_are_refused() {
        let bytes = frame().encode().unwrap();
        for at in 0..bytes.len() {
            let mut damaged = bytes.to_vec();
            damaged[at] ^= 0x40;
            let mut decoder = frame::Decoder::new();
            decoder.push(&damaged);
            // A length that is damaged may ask for more bytes, but the checksum of the prelude
            // tells first.
            assert!(decoder.next().is_err(), "byte {at}");
        }
    }

    #[test]
    fn a_claimed_length_allocates_nothing() {
        let mut decoder = frame::Decoder::new();
        decoder.push(&u32::MAX.to_be_bytes());
        assert!(decoder.next().unwrap().is_none());
        decoder.push(&[0; 8]);
        assert!(decoder.next().is_err());
    }
}

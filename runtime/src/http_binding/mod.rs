//! HTTP bindings: which member goes where in a request or response.
//!
//! What enters is an input or output, what leaves is an HTTP message, and the other way round. The
//! format of the body is a [`Codec`]; all else is the same for restJson1 and restXml.

mod document;
mod head;
mod header_list;
mod host;
mod payload;
mod read;
mod request;
mod response;
mod token;
mod uri;

pub(crate) use document::BodyMembers;
pub(crate) use head::set_header;
pub(crate) use host::authority;
pub(crate) use payload::{Payload, PayloadReader, PayloadWriter, is_raw};
pub(crate) use request::{build_request, parse_request};
#[cfg(feature = "query")]
pub(crate) use response::set_message;
pub(crate) use response::{
    QUERY_ERROR, build_error, build_response, metadata, parse_error, parse_response,
    parse_rpc_error, refuse,
};
pub(crate) use token::idempotency_token;
#[cfg(feature = "testing")]
pub(crate) use uri::query_pairs;
pub(crate) use uri::route;
#[cfg(feature = "query")]
pub(crate) use uri::{encoded, is_unreserved, push_encoded};

use crate::limits::{Limits, Strictness};
use crate::schema::{Member, Message};
use crate::shape::{Reader, Structure, Value};
use crate::validate::Missing;
use crate::{Document, ReadError, UnknownMembers, Violations};

/// A format of bodies.
pub(crate) trait Codec {
    /// The media type of a body in this format.
    const CONTENT_TYPE: &'static str;

    /// A structure without members; none where the body is empty instead.
    const EMPTY: Option<&'static [u8]>;

    /// Why reading in this format may fail.
    type Error;

    /// A source of values in this format.
    type Reader<'a>: Reader<Error = Self::Error>;

    /// Writes the members of a structure that the message binds nowhere else.
    fn write_body<S: Structure>(value: &S, message: Message) -> Vec<u8>;

    /// Writes one value as the whole body.
    fn write_payload<T: Value>(member: &'static Member, value: &T) -> Vec<u8>;

    /// Whether a body is a structure without members.
    fn is_empty(body: &[u8]) -> bool;

    /// Writes an error that has a code and a message: what a server says of a request that it refuses.
    fn write_message(code: &str, message: &str, violations: Option<&Violations>) -> Vec<u8>;

    /// What a body that holds an error says happened.
    fn find_message(body: &[u8], limits: Limits) -> Option<String>;

    /// Reads the members of a structure that the message binds nowhere else. Gives the required
    /// members that are missing, if the reader is strict.
    fn read_body<S: Structure>(
        value: &mut S,
        body: &[u8],
        message: Message,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<Missing, ReadError>;

    /// A reader of one value from the whole body.
    fn reader(
        body: &[u8],
        strictness: Strictness,
        limits: Limits,
    ) -> Result<Self::Reader<'_>, ReadError>;

    /// Ends reading: nothing may follow. Gives what [`read_body`](Self::read_body) gives.
    fn finish(reader: Self::Reader<'_>, body: &[u8]) -> Result<Missing, ReadError>;

    /// The error for what went wrong with a reader of `body`.
    fn place(error: Self::Error, body: &[u8]) -> ReadError;
}

/// A format of bodies that tell the type of an error beside its members.
pub(crate) trait TypedCodec: Codec {
    /// Writes all members of a structure and its type, as `__type`.
    fn write_typed<S: Structure>(type_id: &str, value: &S) -> Vec<u8>;

    /// Writes members that no model has.
    fn write_members(members: &UnknownMembers) -> Vec<u8>;

    /// The document that a body is, if it is one.
    fn untyped(body: &[u8], limits: Limits) -> Option<Document>;
}

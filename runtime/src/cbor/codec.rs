//! CBOR as the body of messages.

use super::{CborReader, CborWriter};
use crate::error_document;
use crate::fault::Fault;
use crate::http_binding::{BodyMembers, Codec, TypedCodec};
use crate::limits::{Limits, Strictness};
use crate::schema::{Member, Message};
use crate::shape::{Structure, Value};
use crate::validate::Missing;
use crate::{Document, ReadError, UnknownMembers, Violations};

/// CBOR as the body of messages.
pub(crate) struct Cbor;

impl Codec for Cbor {
    const CONTENT_TYPE: &'static str = "application/cbor";
    const EMPTY: Option<&'static [u8]> = Some(b"\xA0");

    type Error = Fault;
    type Reader<'a> = CborReader<'a>;

    fn write_body<S: Structure>(value: &S, message: Message) -> Vec<u8> {
        let mut cbor = CborWriter::new();
        let members = S::SCHEMA.members;
        value.write_members(&mut BodyMembers::new(cbor.open(members), members, message));
        cbor.close();
        cbor.into_bytes()
    }

    fn write_payload<T: Value>(member: &'static Member, value: &T) -> Vec<u8> {
        let mut cbor = CborWriter::new();
        let Ok(()) = value.write(member, &mut cbor);
        cbor.into_bytes()
    }

    fn is_empty(body: &[u8]) -> bool {
        matches!(body, [0xA0] | [0xBF, 0xFF])
    }

    fn write_message(_: &str, message: &str, violations: Option<&Violations>) -> Vec<u8> {
        Self::write_members(&error_document::refusal(message, violations))
    }

    fn find_message(body: &[u8], limits: Limits) -> Option<String> {
        Self::untyped(body, limits).as_ref().and_then(error_document::message)
    }

    fn read_body<S: Structure>(
        value: &mut S,
        body: &[u8],
        message: Message,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<Missing, ReadError> {
        let mut reader = Self::reader(body, strictness, limits)?;
        reader.members_into(value, Some(message)).map_err(|fault| fault.in_cbor(body))?;
        Self::finish(reader, body)
    }

    fn reader(
        body: &[u8],
        strictness: Strictness,
        limits: Limits,
    ) -> Result<CborReader<'_>, ReadError> {
        CborReader::new(body, strictness, limits).map_err(|fault| fault.in_cbor(body))
    }

    fn finish(mut reader: CborReader<'_>, body: &[u8]) -> Result<Missing, ReadError> {
        reader.finish().map_err(|fault| fault.in_cbor(body))?;
        Ok(reader.into_missing())
    }

    fn place(error: Fault, body: &[u8]) -> ReadError {
        error.in_cbor(body)
    }
}

impl TypedCodec for Cbor {
    fn write_typed<S: Structure>(type_id: &str, value: &S) -> Vec<u8> {
        let mut cbor = CborWriter::new();
        let mut members = cbor.open(S::SCHEMA.members);
        members.text("__type", type_id);
        value.write_members(&mut members);
        cbor.close();
        cbor.into_bytes()
    }

    fn write_members(members: &UnknownMembers) -> Vec<u8> {
        let mut cbor = CborWriter::new();
        crate::MemberWriter::unknown_members(&mut cbor.open(&[]), members);
        cbor.close();
        cbor.into_bytes()
    }

    fn untyped(body: &[u8], limits: Limits) -> Option<Document> {
        CborReader::new(body, Strictness::Lenient, limits).ok()?.untyped().ok()
    }
}

//! JSON as the body of messages.

use super::{JsonReader, JsonWriter, Names};
use crate::error_document::{self, TYPE_KEY};
use crate::fault::Fault;
use crate::http_binding::{BodyMembers, Codec, TypedCodec};
use crate::limits::{Limits, Strictness};
use crate::schema::{Kind, Member, Message};
use crate::shape::{MemberWriter, Reader, Structure, Value};
use crate::validate::Missing;
use crate::{Document, ReadError, UnknownMembers, Violations};
use std::marker::PhantomData;

/// Which names the keys of a protocol's JSON are.
pub(crate) trait KeyNames {
    const NAMES: Names;
}

/// The names that `jsonName` gives: restJson1.
pub(crate) struct ByJsonName;

impl KeyNames for ByJsonName {
    const NAMES: Names = Names::JsonName;
}

/// The names of the model: awsJson.
pub(crate) struct ByMember;

impl KeyNames for ByMember {
    const NAMES: Names = Names::Member;
}

/// JSON as the body of messages.
pub(crate) struct Json<N>(PhantomData<N>);

impl<N: KeyNames> Codec for Json<N> {
    const CONTENT_TYPE: &'static str = "application/json";
    const EMPTY: Option<&'static [u8]> = Some(b"{}");

    type Error = Fault;
    type Reader<'a> = JsonReader<'a>;

    fn write_body<S: Structure>(value: &S, message: Message) -> Vec<u8> {
        let mut json = JsonWriter::new(N::NAMES);
        let members = S::SCHEMA.members;
        value.write_members(&mut BodyMembers::new(json.open(members), members, message));
        json.close();
        json.into_bytes()
    }

    fn write_payload<T: Value>(member: &'static Member, value: &T) -> Vec<u8> {
        let mut json = JsonWriter::new(N::NAMES);
        let Ok(()) = value.write(member, &mut json);
        json.into_bytes()
    }

    fn is_empty(body: &[u8]) -> bool {
        body.trim_ascii().strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start() == b"}")
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
        reader.members_into(value, Some(message)).map_err(|fault| fault.in_json(body))?;
        Self::finish(reader, body)
    }

    fn reader(
        body: &[u8],
        strictness: Strictness,
        limits: Limits,
    ) -> Result<JsonReader<'_>, ReadError> {
        JsonReader::new(body, N::NAMES, strictness, limits).map_err(|fault| fault.in_json(body))
    }

    fn finish(mut reader: JsonReader<'_>, body: &[u8]) -> Result<Missing, ReadError> {
        reader.finish().map_err(|fault| fault.in_json(body))?;
        Ok(reader.into_missing())
    }

    fn place(error: Fault, body: &[u8]) -> ReadError {
        error.in_json(body)
    }
}

impl<N: KeyNames> TypedCodec for Json<N> {
    fn write_typed<S: Structure>(type_id: &str, value: &S) -> Vec<u8> {
        let mut json = JsonWriter::new(N::NAMES);
        let mut members = json.open(S::SCHEMA.members);
        members.text(TYPE_KEY, type_id);
        value.write_members(&mut members);
        json.close();
        json.into_bytes()
    }

    fn write_members(members: &UnknownMembers) -> Vec<u8> {
        let mut json = JsonWriter::new(N::NAMES);
        json.open(&[]).unknown_members(members);
        json.close();
        json.into_bytes()
    }

    fn untyped(body: &[u8], limits: Limits) -> Option<Document> {
        static BODY: Member = Member::new("", Kind::Document, &[]);
        let mut reader = JsonReader::new(body, N::NAMES, Strictness::Lenient, limits).ok()?;
        reader.document(&BODY).ok()
    }
}

//! XML as the body of HTTP bindings.

use crate::fault::Fault;
use crate::http_binding::Codec;
use crate::limits::{Limits, Strictness};
use crate::operation::Service;
use crate::schema::{Member, Message};
use crate::shape::{MemberWriter, Structure, Value};
use crate::validate::Missing;
use crate::xml::{Tag, XmlReader, XmlWriter};
use crate::{ReadError, UnknownMembers, UnknownVariant, Violations};
use std::marker::PhantomData;

/// XML of a service, whose namespace the root element has.
pub(super) struct Xml<S>(PhantomData<S>);

impl<S: Service> Codec for Xml<S> {
    const CONTENT_TYPE: &'static str = "application/xml";
    const EMPTY: Option<&'static [u8]> = None;

    type Error = Fault;
    type Reader<'a> = XmlReader<'a>;

    fn write_body<T: Structure>(value: &T, message: Message) -> Vec<u8> {
        let mut xml = XmlWriter::new();
        let tag = Tag::of_root(T::SCHEMA, None, S::SCHEMA.xml_namespace);
        xml.members(tag, T::SCHEMA.members, Some(message), |writer| value.write_members(writer));
        xml.into_bytes()
    }

    fn write_payload<T: Value>(member: &'static Member, value: &T) -> Vec<u8> {
        let mut xml = XmlWriter::of_service(S::SCHEMA.xml_namespace);
        let Ok(()) = value.write(member, &mut xml);
        xml.into_bytes()
    }

    /// An absent payload is an empty body, and what is in a body is there.
    fn is_empty(_: &[u8]) -> bool {
        false
    }

    fn write_message(code: &str, message: &str, violations: Option<&Violations>) -> Vec<u8> {
        super::error::message::<S>(code, message, violations)
    }

    fn find_message(body: &[u8], limits: Limits) -> Option<String> {
        super::error::code_and_message(body, limits).message
    }

    fn read_body<T: Structure>(
        value: &mut T,
        body: &[u8],
        message: Message,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<Missing, ReadError> {
        let mut reader = Self::reader(body, strictness, limits)?;
        reader
            .check_root(T::SCHEMA, || Tag::of_root(T::SCHEMA, None, None))
            .and_then(|()| reader.members_into(value, Some(message)))
            .map_err(|fault| fault.in_xml(body))?;
        Self::finish(reader, body)
    }

    fn reader(
        body: &[u8],
        strictness: Strictness,
        limits: Limits,
    ) -> Result<XmlReader<'_>, ReadError> {
        if body.is_empty() {
            return Ok(XmlReader::empty(strictness, limits));
        }
        XmlReader::new(body, strictness, limits).map_err(|fault| fault.in_xml(body))
    }

    fn finish(reader: XmlReader<'_>, _: &[u8]) -> Result<Missing, ReadError> {
        Ok(reader.into_missing())
    }

    fn place(error: Fault, body: &[u8]) -> ReadError {
        error.in_xml(body)
    }
}

/// The same, but the only member of an output is the root element itself:
/// `aws.customizations#s3UnwrappedXmlOutput`.
pub(super) struct Unwrapped<S>(PhantomData<S>);

impl<S: Service> Codec for Unwrapped<S> {
    const CONTENT_TYPE: &'static str = Xml::<S>::CONTENT_TYPE;
    const EMPTY: Option<&'static [u8]> = None;

    type Error = Fault;
    type Reader<'a> = XmlReader<'a>;

    fn write_body<T: Structure>(value: &T, message: Message) -> Vec<u8> {
        let members = T::SCHEMA.members;
        let xml = XmlWriter::new();
        let namespace = S::SCHEMA.xml_namespace;
        let mut root = RootMember { xml, members, message, namespace };
        value.write_members(&mut root);
        root.xml.into_bytes()
    }

    fn write_payload<T: Value>(member: &'static Member, value: &T) -> Vec<u8> {
        Xml::<S>::write_payload(member, value)
    }

    fn is_empty(body: &[u8]) -> bool {
        Xml::<S>::is_empty(body)
    }

    fn write_message(code: &str, message: &str, violations: Option<&Violations>) -> Vec<u8> {
        Xml::<S>::write_message(code, message, violations)
    }

    fn find_message(body: &[u8], limits: Limits) -> Option<String> {
        super::error::code_and_message(body, limits).message
    }

    fn read_body<T: Structure>(
        value: &mut T,
        body: &[u8],
        message: Message,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<Missing, ReadError> {
        let mut reader = Self::reader(body, strictness, limits)?;
        let mut members = T::SCHEMA.members.iter().enumerate();
        if let Some((index, member)) = members.find(|(_, m)| m.location.in_document(message)) {
            value.read_member(index, member, &mut reader).map_err(|fault| fault.in_xml(body))?;
        }
        Self::finish(reader, body)
    }

    fn reader(
        body: &[u8],
        strictness: Strictness,
        limits: Limits,
    ) -> Result<XmlReader<'_>, ReadError> {
        Xml::<S>::reader(body, strictness, limits)
    }

    fn finish(reader: XmlReader<'_>, body: &[u8]) -> Result<Missing, ReadError> {
        Xml::<S>::finish(reader, body)
    }

    fn place(error: Fault, body: &[u8]) -> ReadError {
        Xml::<S>::place(error, body)
    }
}

/// Writes the first member of a document as the root element.
struct RootMember {
    xml: XmlWriter,
    members: &'static [Member],
    message: Message,
    namespace: Option<(&'static str, Option<&'static str>)>,
}

impl MemberWriter for RootMember {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let mut members = self.members.iter();
        let first = members.position(|m| m.location.in_document(self.message));
        if first == Some(index) && !value.is_absent() {
            let member = &self.members[index];
            let tag = Tag::of(member);
            let namespace = tag.namespace.or(self.namespace);
            let Ok(()) = value.write(member, self.xml.element(Tag { namespace, ..tag }));
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

//! Errors in XML: `<ErrorResponse><Error>…</Error><RequestId/></ErrorResponse>`, or, of services that
//! do not wrap them, the `Error` alone.

use super::codec::Xml;
use crate::fault::Fault;
use crate::http_binding::Codec;
use crate::limits::{Limits, Strictness};
use crate::operation::Service;
use crate::schema::{Member, Message, Schema, Trait};
use crate::shape::{Structure, Value};
use crate::validate::Missing;
use crate::xml::{Tag, XmlReader, XmlWriter, name_of};
use crate::{ReadError, Violations, schema};
use std::marker::PhantomData;

const ERROR: Tag = Tag::new("Error");
const TYPE: Tag = Tag::new("Type");
const CODE: Tag = Tag::new("Code");
const MESSAGE: Tag = Tag::new("Message");

/// The errors of a service as the body of HTTP bindings.
pub(super) struct XmlError<S>(PhantomData<S>);

impl<S: Service> Codec for XmlError<S> {
    const CONTENT_TYPE: &'static str = Xml::<S>::CONTENT_TYPE;
    // An error has a body though it has no members.
    const EMPTY: Option<&'static [u8]> = Some(b"");

    type Error = Fault;
    type Reader<'a> = XmlReader<'a>;

    fn write_body<T: Structure>(value: &T, message: Message) -> Vec<u8> {
        enveloped::<S>(|xml| {
            let members = T::SCHEMA.members;
            xml.members(ERROR, members, Some(message), |writer| {
                let has = |tag: Tag| members.iter().any(|member| name_of(member) == tag.name);
                for (tag, text) in [(TYPE, blame(T::SCHEMA)), (CODE, T::SCHEMA.name())] {
                    if !has(tag) {
                        writer.text(tag, text);
                    }
                }
                value.write_members(writer);
            });
        })
    }

    fn write_payload<T: Value>(member: &'static Member, value: &T) -> Vec<u8> {
        Xml::<S>::write_payload(member, value)
    }

    fn is_empty(body: &[u8]) -> bool {
        Xml::<S>::is_empty(body)
    }

    fn write_message(code: &str, text: &str, violations: Option<&Violations>) -> Vec<u8> {
        message::<S>(code, text, violations)
    }

    fn find_message(body: &[u8], limits: Limits) -> Option<String> {
        code_and_message(body, limits).message
    }

    fn read_body<T: Structure>(
        value: &mut T,
        body: &[u8],
        message: Message,
        strictness: Strictness,
        limits: Limits,
    ) -> Result<Missing, ReadError> {
        let mut reader = Self::reader(body, strictness, limits)?;
        enter_error(&mut reader);
        reader.expect_error();
        reader.members_into(value, Some(message)).map_err(|fault| fault.in_xml(body))?;
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

/// The `Error` that `write` writes, in what the service puts around it.
fn enveloped<S: Service>(write: impl FnOnce(&mut XmlWriter)) -> Vec<u8> {
    let mut xml = XmlWriter::new();
    if S::SCHEMA.error_wrapping {
        let namespace = S::SCHEMA.xml_namespace;
        let tag = Tag { name: "ErrorResponse", namespace };
        xml.open(tag);
        let content = xml.content();
        write(&mut xml);
        xml.close(tag.name, content);
    } else {
        write(&mut xml);
    }
    xml.into_bytes()
}

/// Whom an error blames.
fn blame(schema: &'static Schema) -> &'static str {
    let is_server = |t: &Trait| matches!(t, Trait::Error(schema::Fault::Server));
    if schema.traits.iter().any(is_server) { "Receiver" } else { "Sender" }
}

/// What a server says of a request that it refuses.
pub(super) fn message<S: Service>(
    code: &str,
    message: &str,
    violations: Option<&Violations>,
) -> Vec<u8> {
    enveloped::<S>(|xml| {
        xml.open(ERROR);
        let content = xml.content();
        xml.text_element(TYPE, "Sender");
        xml.text_element(CODE, code);
        xml.text_element(MESSAGE, message);
        if let Some(violations) = violations {
            let (list, entry) = (Tag::new("fieldList"), Tag::new("member"));
            xml.open(list);
            let fields = xml.content();
            for violation in violations.iter() {
                xml.open(entry);
                let field = xml.content();
                xml.text_element(Tag::new("path"), violation.path());
                xml.text_element(Tag::new("message"), &violation.to_string());
                xml.close(entry.name, field);
            }
            xml.close(list.name, fields);
        }
        xml.close(ERROR.name, content);
    })
}

/// Moves to the `Error` element, whatever is around it; none is around that of an event stream, which
/// has its own name.
fn enter_error(reader: &mut XmlReader<'_>) {
    if reader.name() != "Error" {
        reader.enter("Errors");
        reader.enter("Error");
    }
}

/// What every error of the XML protocols says.
#[derive(Default)]
pub(crate) struct ErrorParts {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

impl ErrorParts {
    /// The parts of the error in a document, and the reader at its `Error` element.
    pub(crate) fn of(reader: &mut XmlReader<'_>) -> Self {
        let id = |reader: &XmlReader<'_>| {
            let id = ["RequestId", "RequestID"].iter().find_map(|name| reader.text_of(name));
            id.map(|id| id.trim().to_owned())
        };
        let outer_id = id(reader);
        enter_error(reader);
        let text = |name: &str| reader.text_of(name).map(|text| text.trim().to_owned());
        Self {
            code: text("Code"),
            message: text("Message").or_else(|| text("message")),
            request_id: outer_id.or_else(|| id(reader)),
        }
    }
}

/// What the body of an error says, if it is one.
pub(super) fn code_and_message(body: &[u8], limits: Limits) -> ErrorParts {
    match XmlReader::new(body, Strictness::Lenient, limits) {
        Ok(mut reader) => ErrorParts::of(&mut reader),
        Err(_) => ErrorParts::default(),
    }
}

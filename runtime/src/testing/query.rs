//! The other side of awsQuery and ec2Query, for tests: it reads the forms of a client and writes the
//! XML of a service. It is no server: it takes no request that our client would not send.

use super::both_sides::{BothSides, no, output_of};
use super::form::{self, Dialect};
use crate::operation::{Body, ErrorVisitor, Operation, OperationError, Service};
use crate::protocol::{AwsQuery, ClientProtocol, Ec2Query};
use crate::schema::{Fault, Schema, Trait};
use crate::shape::{ErrorShape, Structure};
use crate::xml::{Tag, XmlWriter, name_of};
use crate::{Document, Unit, UnmodeledError};
use bytes::Bytes;

macro_rules! query {
    ($($protocol:ident, $dialect:expr;)*) => {$(
        impl BothSides for $protocol {
            const ANY_DOCUMENT: bool = false;

            fn received_input<O: Operation>(input: &O::Input) -> Result<O::Input, String> {
                let request = Self::request::<O>(input, &super::endpoint()).map_err(no("request"))?;
                read_request::<O>(&request.map(Body::into_bytes), $dialect)
            }

            fn received_output<O: Operation>(output: &O::Output) -> Result<O::Output, String> {
                let xml = write_output::<O>(output, $dialect);
                let body = O::ResponseBody::from_bytes(xml.into());
                output_of::<Self, O>(http::Response::new(body))
            }

            fn error_response<O: Operation>(
                error: &O::Error,
            ) -> Result<http::Response<Bytes>, String> {
                error.visit(Write($dialect))
            }

            fn told(input: Document) -> Document {
                form::told(input)
            }
        }
    )*};
}

query! {
    AwsQuery, Dialect::Aws;
    Ec2Query, Dialect::Ec2;
}

/// The input that the form of a request holds. What a client sends whatever the input is, is checked.
fn read_request<O: Operation>(
    request: &http::Request<Bytes>,
    dialect: Dialect,
) -> Result<O::Input, String> {
    let head = (request.method().as_str(), request.uri().path());
    assert_eq!(head, ("POST", "/"));
    let content_type = request.headers().get(http::header::CONTENT_TYPE);
    assert_eq!(content_type.expect("a media type"), "application/x-www-form-urlencoded");
    let body = std::str::from_utf8(request.body()).map_err(no("text"))?;
    let mut pairs = form::pairs(body)?.into_iter();
    for (name, value) in [("Action", O::SCHEMA.name()), ("Version", O::Service::SCHEMA.version)] {
        let pair = pairs.next().unwrap_or_default();
        assert_eq!((pair.0.as_str(), pair.1.as_str()), (name, value));
    }
    form::read(pairs, dialect)
}

/// What stands in for the name of an element, which depends on the operation.
const ROOT: Tag = Tag::new("ROOT");

/// The structure as the element `ROOT`, without its angle brackets and name at either end: what
/// follows the name in the start tag, and the content.
fn parts<S: Structure>(value: &S) -> (String, String) {
    let mut xml = XmlWriter::new();
    xml.members(ROOT, S::SCHEMA.members, None, |writer| value.write_members(writer));
    let text = String::from_utf8(xml.into_bytes()).expect("XML is UTF-8");
    let inner = text.strip_prefix("<ROOT").expect("the element");
    if let Some(attributes) = inner.strip_suffix("/>") {
        return (attributes.to_owned(), String::new());
    }
    let inner = inner.strip_suffix("</ROOT>").expect("the end of the element");
    // A text in an attribute holds no angle bracket.
    let (attributes, content) = inner.split_once('>').expect("the end of the start tag");
    (attributes.to_owned(), content.to_owned())
}

/// The response for an output, with all that a service sends around it.
fn write_output<O: Operation>(output: &O::Output, dialect: Dialect) -> String {
    let name = O::SCHEMA.name();
    let (attributes, content) = parts(output);
    let namespace = O::Service::SCHEMA.xml_namespace.map_or("urn:example", |(uri, _)| uri);
    let root = format!("{name}Response xmlns=\"{namespace}\"");
    match dialect {
        Dialect::Aws => {
            let result = match <O::Output as Structure>::SCHEMA.id {
                Unit::ID => String::new(),
                _ => format!("<{name}Result{attributes}>{content}</{name}Result>"),
            };
            let metadata = "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>";
            format!("<{root}>{result}{metadata}</{name}Response>")
        }
        Dialect::Ec2 => {
            format!("<{root}{attributes}><requestId>r-1</requestId>{content}</{name}Response>")
        }
    }
}

/// Writes the response for an error.
struct Write(Dialect);

impl ErrorVisitor for Write {
    type Output = Result<http::Response<Bytes>, String>;

    fn modeled<S: ErrorShape>(self, error: &S) -> Self::Output {
        let (code, status) = code_and_status(S::SCHEMA);
        let (_, content) = parts(error);
        let has = |name: &str| S::SCHEMA.members.iter().any(|member| name_of(member) == name);
        let is_server = |t: &Trait| matches!(t, Trait::Error(Fault::Server));
        let blame = if S::SCHEMA.traits.iter().any(is_server) { "Receiver" } else { "Sender" };
        let own = [("Type", blame), ("Code", code)].map(|(name, text)| match has(name) {
            true => String::new(),
            false => format!("<{name}>{text}</{name}>"),
        });
        let error = format!("<Error>{}{content}</Error>", own.concat());
        let body = match self.0 {
            Dialect::Aws => {
                format!("<ErrorResponse>{error}<RequestId>r-1</RequestId></ErrorResponse>")
            }
            Dialect::Ec2 => {
                format!("<Response><Errors>{error}</Errors><RequestID>r-1</RequestID></Response>")
            }
        };
        http::Response::builder().status(status).body(body.into()).map_err(no("response"))
    }

    fn unmodeled(self, error: &UnmodeledError) -> Self::Output {
        Err(format!("the model lacks the error: {error}"))
    }
}

/// The code and the status of an error: those of `awsQueryError`, where it has that.
fn code_and_status(schema: &'static Schema) -> (&'static str, u16) {
    let own = schema.traits.iter().find_map(|t| match t {
        Trait::AwsQueryError(code, status) => Some((*code, *status)),
        _ => None,
    });
    own.unwrap_or_else(|| (schema.name(), schema.error_status()))
}

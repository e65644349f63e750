//! The request and response of an operation, as REST references show them, in the format that its
//! service speaks.
//!
//! Members of the body have the names that are sent, and stand in their alphabetical order at every
//! level; labels are bare names of members; a shape that contains itself is shown once and then as
//! `{ ... }`. So are shapes that lie too deep, and all that follow where a block has become too long.

mod events;
mod json;
mod query;
mod xml;

use super::binding::{Binding, binding};
use super::limits::{self, MAX_DEPTH, MAX_LINES};
use super::wire;
use crate::lower::protocol_of;
use goldsmith::schema::Message;
use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind};

/// What stands for a shape that is not shown.
const OMITTED: &str = "{ ... }";

/// What the messages of a service are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// HTTP bindings with JSON.
    RestJson,
    /// HTTP bindings with XML.
    RestXml,
    /// JSON in an envelope of this version.
    AwsJson(&'static str),
    Cbor,
    Query,
    Ec2Query,
}

impl Format {
    fn of(service: &Shape) -> Self {
        match protocol_of(service).id {
            "aws.protocols#restXml" => Self::RestXml,
            "aws.protocols#awsJson1_0" => Self::AwsJson("1.0"),
            "aws.protocols#awsJson1_1" => Self::AwsJson("1.1"),
            "smithy.protocols#rpcv2Cbor" => Self::Cbor,
            "aws.protocols#awsQuery" => Self::Query,
            "aws.protocols#ec2Query" => Self::Ec2Query,
            _ => Self::RestJson,
        }
    }

    fn has_bindings(self) -> bool {
        matches!(self, Self::RestJson | Self::RestXml)
    }

    /// The media type of a document.
    fn media_type(self) -> &'static str {
        match self {
            Self::RestXml => "application/xml",
            Self::AwsJson("1.0") => "application/x-amz-json-1.0",
            Self::AwsJson(_) => "application/x-amz-json-1.1",
            Self::Cbor => "application/cbor",
            _ => "application/json",
        }
    }
}

/// What a member is called in a request or response of a service, where it is not bound to a part of
/// HTTP. Forms have names of their own.
pub(crate) fn sent_name(
    model: &Model,
    service: &Shape,
    member: &Member,
    message: Message,
) -> String {
    match (Format::of(service), message) {
        (format @ (Format::Query | Format::Ec2Query), Message::Request) => {
            let number = model.target(member).map(|shape| query::number(member, shape, format));
            query::step(member, format) + &number.unwrap_or_default()
        }
        _ => wire::name(member, &[protocol_of(service)]).to_owned(),
    }
}

/// The order in which names are shown: that of the alphabet, whatever the case of letters.
pub(crate) fn order(name: &str) -> (String, String) {
    (name.to_lowercase(), name.to_owned())
}

/// The request; nothing where the model does not say what it looks like.
pub(crate) fn request(model: &Model, service: &Shape, operation: &Shape) -> Vec<String> {
    let Some(parts) = operation.as_operation() else { return Vec::new() };
    let format = Format::of(service);
    let input = model.get(parts.input.as_str());
    let bound = bound(input, format, Message::Request);
    let (service_name, name) = (service.id.name(), operation.id.name());
    let mut lines = match format {
        Format::RestJson | Format::RestXml => {
            let http = http_version(model, service, operation);
            let Some(line) = request_line(operation, &bound, http) else { return Vec::new() };
            let mut lines = vec![line];
            headers(&bound, &mut lines);
            lines
        }
        Format::AwsJson(_) => {
            vec!["POST / HTTP/1.1".to_owned(), format!("X-Amz-Target: {service_name}.{name}")]
        }
        Format::Cbor => vec![
            format!("POST /service/{service_name}/operation/{name} HTTP/1.1"),
            "smithy-protocol: rpc-v2-cbor".to_owned(),
        ],
        Format::Query | Format::Ec2Query => {
            return whole(query::request(model, service, operation, input, format));
        }
    };
    lines.extend(body(model, service, input, &bound, (format, Message::Request)));
    whole(lines)
}

/// A block, with a remark where not all is shown.
fn whole(mut lines: Vec<String>) -> Vec<String> {
    if let Some(remark) = limits::remark(lines.len(), "lines") {
        lines.extend([String::new(), remark]);
    }
    lines
}

/// The version of HTTP that events are streamed with, else the one that is always there.
fn http_version(model: &Model, service: &Shape, operation: &Shape) -> &'static str {
    let is_stream = |id: &ShapeId| -> bool {
        let shape = model.get(id.as_str());
        shape.is_some_and(|shape| shape.members.iter().any(|m| events_of(model, m).is_some()))
    };
    let streams = operation
        .as_operation()
        .is_some_and(|parts| [&parts.input, &parts.output].into_iter().any(is_stream));
    let settings = service.traits.get(protocol_of(service).id);
    let versions = settings.and_then(|node| node.get("eventStreamHttp")?.as_array());
    let first = versions.and_then(|versions| versions.first()?.as_str());
    if streams && first == Some("h2") { "HTTP/2" } else { "HTTP/1.1" }
}

/// The union of the events that a member streams.
pub(crate) fn events_of<'a>(model: &'a Model, member: &Member) -> Option<&'a Shape> {
    let is_stream =
        |shape: &&Shape| shape.kind == ShapeKind::Union && shape.traits.has("streaming");
    model.target(member).filter(is_stream)
}

/// The response; nothing where the model does not say what it looks like.
pub(crate) fn response(model: &Model, service: &Shape, operation: &Shape) -> Vec<String> {
    let Some(parts) = operation.as_operation() else { return Vec::new() };
    let format = Format::of(service);
    let output = model.get(parts.output.as_str());
    let bound = bound(output, format, Message::Response);
    let mut lines = match operation.traits.http() {
        Some(http) if format.has_bindings() => {
            let status = bound.iter().find(|(_, b)| *b == Some(Binding::ResponseCode));
            let status = status.map_or(http.code.to_string(), |(member, _)| member.name.clone());
            vec![format!("{} {status}", http_version(model, service, operation))]
        }
        None if format.has_bindings() => return Vec::new(),
        _ => vec!["HTTP/1.1 200".to_owned()],
    };
    headers(&bound, &mut lines);
    match format {
        Format::Query | Format::Ec2Query => {
            lines.extend(xml::query_response(model, service, operation, output, format));
        }
        Format::RestXml if operation.traits.has("aws.customizations#s3UnwrappedXmlOutput") => {
            lines.extend(xml::unwrapped(model, service, output));
        }
        _ => lines.extend(body(model, service, output, &bound, (format, Message::Response))),
    }
    whole(lines)
}

/// Method, path and query.
fn request_line(operation: &Shape, bound: &[Bound<'_>], version: &str) -> Option<String> {
    let http = operation.traits.http()?;
    let uri = http.uri.replace("+}", "}").replace(['{', '}'], "");
    let mut query: Vec<String> = bound
        .iter()
        .filter_map(|(member, binding)| match binding {
            Some(Binding::Query(key)) => Some(format!("{key}={}", member.name)),
            _ => None,
        })
        .collect();
    query.sort_by_cached_key(|pair| order(pair));
    let separator = if uri.contains('?') { '&' } else { '?' };
    let query = match query.as_slice() {
        [] => String::new(),
        query => format!("{separator}{}", query.join("&")),
    };
    Some(format!("{} {uri}{query} {version}", http.method))
}

/// A member and what it is bound to; none stands for the document of the body.
type Bound<'a> = (&'a Member, Option<Binding<'a>>);

fn bound(shape: Option<&Shape>, format: Format, message: Message) -> Vec<Bound<'_>> {
    let message = if format.has_bindings() { message } else { Message::Rpc };
    let members = shape.map(|shape| shape.members.as_slice()).unwrap_or_default();
    members.iter().map(|member| (member, binding(member, message))).collect()
}

fn headers(bound: &[Bound<'_>], lines: &mut Vec<String>) {
    for (member, binding) in bound {
        match binding {
            Some(Binding::Header(header)) => lines.push(format!("{header}: {}", member.name)),
            Some(Binding::PrefixHeaders(prefix)) => {
                lines.push(format!("{prefix}*: {}", member.name));
            }
            _ => {}
        }
    }
}

/// The body of a message in JSON, CBOR or the XML of bindings.
fn body(
    model: &Model,
    service: &Shape,
    shape: Option<&Shape>,
    bound: &[Bound<'_>],
    (format, message): (Format, Message),
) -> Vec<String> {
    let Some(shape) = shape else { return Vec::new() };
    // Nothing is sent, while the other protocols send an empty document.
    if format == Format::Cbor && shape.id == "smithy.api#Unit" {
        return Vec::new();
    }
    let in_document = |(_, binding): &&Bound<'_>| binding.is_none();
    let mut members: Vec<&Member> = bound.iter().filter(in_document).map(|(m, _)| *m).collect();
    let payload = bound.iter().find(|(_, b)| *b == Some(Binding::Payload)).map(|(m, _)| *m);
    let mut streams = payload.into_iter().chain(members.iter().copied());
    if let Some(union) = streams.find_map(|member| events_of(model, member)) {
        members.retain(|member| events_of(model, member).is_none());
        return events::body(model, service, shape, (union, members), (format, message));
    }
    if let Some(payload) = payload.filter(|member| model.target(member).is_none_or(is_raw)) {
        return vec![String::new(), payload.name.clone()];
    }
    if format.has_bindings() && payload.is_none() && members.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![format!("Content-type: {}", format.media_type()), String::new()];
    lines.extend(match payload {
        Some(member) => document_of(model, service, shape, member, format),
        None => document(model, service, shape, members, format),
    });
    lines
}

/// A document that has these members of a shape.
fn document(
    model: &Model,
    service: &Shape,
    shape: &Shape,
    members: Vec<&Member>,
    format: Format,
) -> Vec<String> {
    match format {
        Format::RestXml => xml::body(model, service, shape, &members),
        _ => json::body(model, shape, members, format),
    }
}

/// A document that is one member of a shape.
fn document_of(
    model: &Model,
    service: &Shape,
    shape: &Shape,
    member: &Member,
    format: Format,
) -> Vec<String> {
    match format {
        Format::RestXml => xml::payload(model, service, member),
        _ => json::payload(model, shape, member, format),
    }
}

/// Whether a payload is the body as it is.
pub(crate) fn is_raw(target: &Shape) -> bool {
    target.traits.has("streaming")
        || matches!(target.kind, ShapeKind::Blob | ShapeKind::String | ShapeKind::Enum)
}

/// Whether a shape is not to be shown, since it contains itself or because of the limits.
fn is_omitted(path: &[&ShapeId], shape: &Shape, lines: usize) -> bool {
    path.len() > MAX_DEPTH || lines > MAX_LINES || path.contains(&&shape.id)
}

/// Members in the order of the names that are sent.
fn sorted<'a>(
    members: impl IntoIterator<Item = &'a Member>,
    name: impl Fn(&Member) -> String,
) -> Vec<&'a Member> {
    let mut members: Vec<&Member> = members.into_iter().collect();
    members.sort_by_cached_key(|member| order(&name(member)));
    members
}

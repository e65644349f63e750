//! The request and response of an operation, as REST references show them, in the format that its
//! service speaks.
//!
//! Members of the body stand in alphabetical order at every level; labels are bare names of members;
//! a shape that contains itself is shown once and then as `{ ... }`. So are shapes that lie too deep,
//! and all that follow where a block has become too long.

mod json;
mod query;
mod xml;

use super::MAX_LINES;
use super::binding::{Binding, binding};
use crate::lower::protocol_of;
use goldsmith::schema::Message;
use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind};

/// How deep shapes are shown in each other.
const MAX_DEPTH: usize = 32;
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
            let Some(line) = request_line(operation, &bound) else { return Vec::new() };
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
            return query::request(model, service, operation, input, format);
        }
    };
    lines.extend(body(model, service, input, &bound, format));
    lines
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
            vec![format!("HTTP/1.1 {status}")]
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
        _ => lines.extend(body(model, service, output, &bound, format)),
    }
    lines
}

/// Method, path and query.
fn request_line(operation: &Shape, bound: &[Bound<'_>]) -> Option<String> {
    let http = operation.traits.http()?;
    let uri = http.uri.replace("+}", "}").replace(['{', '}'], "");
    let mut query: Vec<String> = bound
        .iter()
        .filter_map(|(member, binding)| match binding {
            Some(Binding::Query(key)) => Some(format!("{key}={}", member.name)),
            _ => None,
        })
        .collect();
    query.sort();
    let separator = if uri.contains('?') { '&' } else { '?' };
    let query = match query.as_slice() {
        [] => String::new(),
        query => format!("{separator}{}", query.join("&")),
    };
    Some(format!("{} {uri}{query} HTTP/1.1", http.method))
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
    format: Format,
) -> Vec<String> {
    let Some(shape) = shape else { return Vec::new() };
    // Nothing is sent, while the other protocols send an empty document.
    if format == Format::Cbor && shape.id == "smithy.api#Unit" {
        return Vec::new();
    }
    let payload = bound.iter().find(|(_, b)| *b == Some(Binding::Payload));
    let payload = payload.map(|(member, _)| (*member, model.target(member)));
    if let Some((payload, target)) = payload
        && target.is_none_or(is_raw)
    {
        return vec![String::new(), payload.name.clone()];
    }
    let members: Vec<&Member> =
        bound.iter().filter(|(_, binding)| binding.is_none()).map(|(member, _)| *member).collect();
    if format.has_bindings() && payload.is_none() && members.is_empty() {
        return Vec::new();
    }
    let media_type = match format {
        Format::RestXml => "application/xml".to_owned(),
        Format::AwsJson(version) => format!("application/x-amz-json-{version}"),
        Format::Cbor => "application/cbor".to_owned(),
        _ => "application/json".to_owned(),
    };
    let mut lines = vec![format!("Content-type: {media_type}"), String::new()];
    match (format, payload) {
        (Format::RestXml, Some((member, _))) => lines.extend(xml::payload(model, service, member)),
        (Format::RestXml, None) => lines.extend(xml::body(model, service, shape, &members)),
        (_, Some((member, _))) => lines.extend(json::payload(model, shape, member, format)),
        (_, None) => lines.extend(json::body(model, shape, members, format)),
    }
    lines
}

/// Whether a payload is the body as it is.
fn is_raw(target: &Shape) -> bool {
    target.traits.has("streaming")
        || matches!(target.kind, ShapeKind::Blob | ShapeKind::String | ShapeKind::Enum)
}

/// Whether a shape is not to be shown, since it contains itself or because of the limits.
fn is_omitted(path: &[&ShapeId], shape: &Shape, lines: usize) -> bool {
    path.len() > MAX_DEPTH || lines > MAX_LINES || path.contains(&&shape.id)
}

/// Members in alphabetical order.
fn sorted<'a>(members: impl IntoIterator<Item = &'a Member>) -> Vec<&'a Member> {
    let mut members: Vec<&Member> = members.into_iter().collect();
    members.sort_by_key(|member| &member.name);
    members
}

//! Event streams: each event with its headers and its payload, as it stands in a message of its own.
//!
//! The union of the events enters, lines leave that follow each other as the messages do: what tells the
//! kind of a message, an empty line, its payload. Protocols without bindings have all that stands
//! beside the stream in a message before them.

use super::{Format, OMITTED, document, document_of, is_raw, sorted};
use crate::docs::binding::{Binding, binding};
use crate::docs::limits::MAX_LINES;
use goldsmith::schema::Message;
use goldsmith_model::{Member, Model, Shape, ShapeKind};

const MEDIA_TYPE: &str = "application/vnd.amazon.eventstream";

/// The body that streams the events of a union. `members` are those that stand beside the stream in a
/// message of a protocol without bindings.
pub(super) fn body(
    model: &Model,
    service: &Shape,
    shape: &Shape,
    (union, members): (&Shape, Vec<&Member>),
    (format, message): (Format, Message),
) -> Vec<String> {
    let mut lines = vec![format!("Content-type: {MEDIA_TYPE}")];
    if !format.has_bindings() && !members.is_empty() {
        let name = if message == Message::Request { "initial-request" } else { "initial-response" };
        lines.extend(start(":event-type", name, Some(format.media_type())));
        lines.push(String::new());
        lines.extend(document(model, service, shape, members, format));
    }
    let members = sorted(&union.members, |member| member.name.clone()).into_iter();
    let members = members.filter_map(|member| Some((member, model.target(member)?)));
    // Errors end a stream.
    let (errors, events): (Vec<_>, Vec<_>) =
        members.partition(|(_, target)| target.traits.has("error"));
    for (member, target) in events.into_iter().chain(errors) {
        if lines.len() > MAX_LINES {
            let rest = start(":event-type", &member.name, None);
            lines.extend(rest.into_iter().chain([String::new(), OMITTED.to_owned()]));
        } else {
            lines.extend(event(model, service, member, target, format));
        }
    }
    lines
}

/// The first lines of a message, after an empty one.
fn start(kind: &str, name: &str, content_type: Option<&str>) -> Vec<String> {
    let content_type = content_type.map(|media_type| format!(":content-type: {media_type}"));
    [String::new(), format!("{kind}: {name}")].into_iter().chain(content_type).collect()
}

/// One event.
fn event(
    model: &Model,
    service: &Shape,
    member: &Member,
    shape: &Shape,
    format: Format,
) -> Vec<String> {
    let bound = |wanted: Option<Binding<'static>>| {
        let members = shape.members.iter();
        members.filter(move |member| binding(member, Message::Event) == wanted)
    };
    let (content_type, payload) = match bound(Some(Binding::EventPayload)).next() {
        Some(payload) => match model.target(payload).filter(|target| is_raw(target)) {
            Some(target) => (Some(raw_type(target)), vec![payload.name.clone()]),
            None => {
                let lines = document_of(model, service, shape, payload, format);
                (Some(format.media_type()), lines)
            }
        },
        None => match bound(None).collect::<Vec<_>>() {
            members if members.is_empty() => (None, Vec::new()),
            members => {
                let lines = document(model, service, shape, members, format);
                (Some(format.media_type()), lines)
            }
        },
    };
    let kind = if shape.traits.has("error") { ":exception-type" } else { ":event-type" };
    let mut lines = start(kind, &member.name, content_type);
    let headers = bound(Some(Binding::EventHeader));
    lines.extend(headers.map(|header| format!("{0}: {0}", header.name)));
    if !payload.is_empty() {
        lines.push(String::new());
        lines.extend(payload);
    }
    lines
}

/// The media type of a payload that is no document.
fn raw_type(target: &Shape) -> &str {
    let own = target.traits.text("mediaType");
    own.unwrap_or(match target.kind {
        ShapeKind::Blob => "application/octet-stream",
        _ => "text/plain",
    })
}

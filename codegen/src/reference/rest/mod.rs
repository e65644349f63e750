//! An operation as a message: what REST references show of it.
//!
//! Fields are called as they are sent, and are in alphabetical order. Facts of types that lie within are
//! told at the end of the page, so that it is whole.

mod examples;
mod facts;
mod fields;

use super::outline::{self, trimmed};
use super::{all_errors, block, heading, input, output, section, text};
use crate::docs::binding::Binding;
use crate::docs::{facts as sentences, syntax};
use crate::lower::protocol_of;
use fields::{Field, Words, fields, write};
use goldsmith::schema::Message;
use goldsmith_model::{Model, Shape, ShapeKind};
use std::collections::{BTreeMap, BTreeSet};

/// The request of an operation; nothing where the model does not say what it looks like.
#[must_use]
pub fn request(model: &Model, service: &Shape, operation: &Shape) -> Vec<String> {
    syntax::request(model, service, operation)
}

/// The response of an operation; nothing where the model does not say what it looks like.
#[must_use]
pub fn response(model: &Model, service: &Shape, operation: &Shape) -> Vec<String> {
    syntax::response(model, service, operation)
}

/// The page of an operation.
pub(super) fn page(model: &Model, service: &Shape, operation: &Shape) -> Vec<String> {
    let mut lines = heading(operation.id.name(), operation);
    let has_bindings = protocol_of(service).has_bindings();
    let bound = |message: Message| has_bindings.then_some(message);
    let requires = |is_typed: bool| Words { is_typed, requires: true };
    let (outside, body) =
        part((model, service), input(model, operation), bound(Message::Request), Message::Request);
    let request = syntax::request(model, service, operation);
    section(&mut lines, "Request Syntax", block("http", request));
    let outside = outside.iter().flat_map(|field| {
        let is_label = field.binding == Some(Binding::Label);
        write(model, field, requires(!is_label))
    });
    section(&mut lines, "URI Request Parameters", trimmed(outside.collect()));
    let body = body.iter().flat_map(|field| write(model, field, requires(true)));
    section(&mut lines, "Request Body", trimmed(body.collect()));
    let response = syntax::response(model, service, operation);
    section(&mut lines, "Response Syntax", block("http", response));
    let (outside, body) = part(
        (model, service),
        output(model, operation),
        bound(Message::Response),
        Message::Response,
    );
    // The status is no header: it stands before what the body holds.
    let (status, headers): (Vec<_>, Vec<_>) =
        outside.into_iter().partition(|field| field.binding == Some(Binding::ResponseCode));
    let words = Words { is_typed: true, requires: false };
    for (title, fields) in [
        ("Response Headers", headers),
        ("Response Elements", status.into_iter().chain(body).collect()),
    ] {
        let fields = fields.iter().flat_map(|field| write(model, field, words));
        section(&mut lines, title, trimmed(fields.collect()));
    }
    let mut all = all_errors(model, service, operation);
    all.sort_by_key(|error| error.id.name());
    section(&mut lines, "Errors", trimmed(all.into_iter().flat_map(error).collect()));
    section(&mut lines, "Types", types(model, service, operation));
    section(&mut lines, "Examples", examples::examples(operation));
    lines
}

/// The members outside of the body, and those of the body.
fn part<'a>(
    scope: (&Model, &Shape),
    shape: Option<&'a Shape>,
    bound: Option<Message>,
    message: Message,
) -> (Vec<Field<'a>>, Vec<Field<'a>>) {
    let all = shape.map(|shape| fields(scope, shape, bound, &[message])).unwrap_or_default();
    let in_body = |field: &Field<'_>| matches!(field.binding, None | Some(Binding::Payload));
    all.into_iter().partition(|field| !in_body(field))
}

fn error(shape: &Shape) -> Vec<String> {
    let mut lines = Vec::new();
    let facts = [format!("HTTP Status Code: {}", sentences::error_status(shape))];
    outline::write(
        &mut lines,
        0,
        &format!("**{}**", shape.id.name()),
        &text(&shape.traits),
        &facts,
    );
    lines
}

/// The structures and unions that inputs and outputs are made of, in alphabetical order.
fn types(model: &Model, service: &Shape, operation: &Shape) -> Vec<String> {
    let top = [
        (input(model, operation), Message::Request),
        (output(model, operation), Message::Response),
    ];
    let mut shapes: BTreeMap<&str, (&Shape, Vec<Message>)> = BTreeMap::new();
    for (top, message) in top {
        for shape in model.closure(top.map(|shape| &shape.id)) {
            let (_, messages) =
                shapes.entry(shape.id.as_str()).or_insert_with(|| (shape, Vec::new()));
            messages.push(message);
        }
    }
    let members = shapes.values().flat_map(|(shape, _)| &shape.members);
    let unions = members.filter_map(|member| syntax::events_of(model, member));
    let events: BTreeSet<&str> =
        unions.flat_map(|union| &union.members).map(|member| member.target.as_str()).collect();
    let is_top = |shape: &Shape| top.iter().any(|(top, _)| top.is_some_and(|t| t.id == shape.id));
    let mut shapes: Vec<(&Shape, Vec<Message>)> = shapes.into_values().collect();
    shapes.retain(|(shape, _)| {
        // Values of enums lead to the prelude's Unit, which is no type of the service.
        matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union)
            && shape.id.namespace() != "smithy.api"
            && !is_top(shape)
    });
    shapes.sort_by_key(|(shape, _)| shape.id.name());
    let mut lines = Vec::new();
    for (shape, messages) in shapes {
        lines.extend([format!("### {}", shape.id.name()), String::new()]);
        let text = text(&shape.traits);
        if !text.is_empty() {
            lines.extend(text);
            lines.push(String::new());
        }
        let words = Words { is_typed: true, requires: shape.kind == ShapeKind::Structure };
        let bound = events.contains(shape.id.as_str()).then_some(Message::Event);
        for field in fields((model, service), shape, bound, &messages) {
            lines.extend(write(model, &field, words));
        }
    }
    trimmed(lines)
}

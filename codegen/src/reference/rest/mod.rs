//! An operation as a message: what REST references show of it.
//!
//! Fields are in alphabetical order. Facts of types that lie within are told at the end of the page, so
//! that it is whole.

mod facts;

use super::outline::{self, trimmed};
use super::{all_errors, block, caption, heading, input, notes, output, section, text, text_of};
use crate::docs::binding::{Binding, binding};
use crate::docs::{facts as sentences, syntax};
use crate::lower::protocol_of;
use goldsmith::schema::Message;
use goldsmith_model::{Member, Model, Shape, ShapeKind};

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
pub(super) fn page<'a>(model: &'a Model, service: &Shape, operation: &Shape) -> Vec<String> {
    let mut lines = heading(operation.id.name(), operation);
    let has_bindings = protocol_of(service).has_bindings();
    let message = |message: Message| has_bindings.then_some(message);
    let (outside, body) = part(input(model, operation), message(Message::Request));
    section(
        &mut lines,
        "Request Syntax",
        block("http", syntax::request(model, service, operation)),
    );
    let outside: Vec<String> = outside
        .into_iter()
        .flat_map(|(member, binding)| {
            let is_label = binding == Binding::Label;
            field(model, member, Words { is_typed: !is_label, requires: true })
        })
        .collect();
    section(&mut lines, "URI Request Parameters", trimmed(outside));
    let words = Words { is_typed: true, requires: true };
    let fields = |members: Vec<&Member>, words: Words| {
        trimmed(members.into_iter().flat_map(|member| field(model, member, words)).collect())
    };
    section(&mut lines, "Request Body", fields(body, words));
    section(
        &mut lines,
        "Response Syntax",
        block("http", syntax::response(model, service, operation)),
    );
    let (outside, body) = part(output(model, operation), message(Message::Response));
    let words = Words { requires: false, ..words };
    // The status is no header: it stands before what the body holds.
    let (status, headers): (Vec<Outside<'_>>, Vec<Outside<'_>>) =
        outside.into_iter().partition(|(_, binding)| *binding == Binding::ResponseCode);
    let members = |all: Vec<Outside<'a>>| all.into_iter().map(|(member, _)| member);
    section(&mut lines, "Response Headers", fields(members(headers).collect(), words));
    let elements = members(status).chain(body).collect();
    section(&mut lines, "Response Elements", fields(elements, words));
    let mut all = all_errors(model, service, operation);
    all.sort_by_key(|error| error.id.name());
    section(&mut lines, "Errors", trimmed(all.into_iter().flat_map(error).collect()));
    section(&mut lines, "Types", types(model, operation));
    section(&mut lines, "Examples", examples(operation));
    lines
}

/// A member outside of the body, and where it stands.
type Outside<'a> = (&'a Member, Binding<'a>);

/// The members outside of the body, and those of the body, all in alphabetical order.
fn part<'a>(
    shape: Option<&'a Shape>,
    message: Option<Message>,
) -> (Vec<Outside<'a>>, Vec<&'a Member>) {
    let mut members: Vec<&Member> = shape.into_iter().flat_map(|shape| &shape.members).collect();
    members.sort_by_key(|member| &member.name);
    let mut outside = Vec::new();
    members.retain(|member| match message.and_then(|message| binding(member, message)) {
        None | Some(Binding::Payload) => true,
        Some(binding) => {
            outside.push((*member, binding));
            false
        }
    });
    (outside, members)
}

/// What is said of a field besides its constraints.
#[derive(Clone, Copy)]
struct Words {
    is_typed: bool,
    /// Whether it is said if the field is required.
    requires: bool,
}

fn field(model: &Model, member: &Member, words: Words) -> Vec<String> {
    let mut facts = Vec::new();
    if words.is_typed {
        facts.push(format!("Type: {}", facts::type_name(model, member)));
    }
    facts.extend(facts::constraints(model, member));
    facts.extend(notes(model, member).iter().map(|note| capitalized(note)));
    if words.requires {
        let is_required = member.traits.has("required");
        facts.push(format!("Required: {}", if is_required { "Yes" } else { "No" }));
    }
    let mut lines = Vec::new();
    let head = format!("**{}**", member.name);
    outline::write(&mut lines, 0, &head, &text_of(model, member), &facts);
    lines
}

/// A note as REST references start their facts.
fn capitalized(note: &str) -> String {
    let mut chars = note.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
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
fn types(model: &Model, operation: &Shape) -> Vec<String> {
    let top = [input(model, operation), output(model, operation)];
    let top: Vec<&Shape> = top.into_iter().flatten().collect();
    let mut shapes = model.closure(top.iter().map(|shape| &shape.id));
    shapes.retain(|shape| {
        // Values of enums lead to the prelude's Unit, which is no type of the service.
        matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union)
            && shape.id.namespace() != "smithy.api"
            && !top.iter().any(|top| top.id == shape.id)
    });
    shapes.sort_by_key(|shape| shape.id.name());
    let mut lines = Vec::new();
    for shape in shapes {
        lines.extend([format!("### {}", shape.id.name()), String::new()]);
        let text = text(&shape.traits);
        if !text.is_empty() {
            lines.extend(text);
            lines.push(String::new());
        }
        let words = Words { is_typed: true, requires: shape.kind == ShapeKind::Structure };
        for member in part(Some(shape), None).1 {
            lines.extend(field(model, member, words));
        }
    }
    trimmed(lines)
}

fn examples(operation: &Shape) -> Vec<String> {
    let mut lines = Vec::new();
    for example in operation.traits.examples() {
        lines.extend(caption(&example));
        let mut part = |title: &str, node: Option<&goldsmith_model::Node>| {
            if let Some(node) = node {
                lines.extend([format!("{title}:"), String::new()]);
                let json = node.to_json();
                lines.extend(block("json", json.lines().map(str::to_owned).collect()));
                lines.push(String::new());
            }
        };
        part("Input", example.input);
        part("Output", example.output);
        if let Some((id, content)) = example.error {
            let name = goldsmith_model::ShapeId::new(id);
            part(&format!("Error `{}`", name.name()), content);
        }
    }
    trimmed(lines)
}

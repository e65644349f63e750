//! What a model says of members and shapes without words, as items of a list.

use super::binding::{Binding, binding};
use super::values::{deprecated, named, values};
use super::{code, wire};
use crate::api::Protocol;
use goldsmith::schema::Message;
use goldsmith_model::{Length, Member, Model, Node, Range, Shape, ShapeKind, Traits};

/// Up to how many values of an enum are listed at a member.
const LISTED_VALUES: usize = 8;

/// A link to the type of a shape. Without one, all that is to be said of the type is said in place.
pub type Link<'a> = Option<&'a dyn Fn(&Shape) -> String>;

/// The facts of a member: where it goes, and what it may be. `messages` are those that the structure
/// is the content of, `protocols` those of the service, of which the first one decides where a member
/// goes.
#[must_use]
pub fn member(
    model: &Model,
    shape: &Shape,
    member: &Member,
    (messages, protocols): (&[Message], &[Protocol]),
    link: Link<'_>,
) -> Vec<String> {
    let mut facts = vec![place(shape, member, messages, wire::name(member, protocols))];
    facts.extend(constraints_of_member(model, member, protocols, link));
    facts.into_iter().map(|fact| format!("- {fact}")).collect()
}

/// What a member may be, wherever it goes, and what protocols make of it: a fact is an inline text of
/// Markdown.
#[must_use]
pub fn constraints_of_member(
    model: &Model,
    member: &Member,
    protocols: &[Protocol],
    link: Link<'_>,
) -> Vec<String> {
    let mut facts = Vec::new();
    let target = model.target(member);
    wire::facts(member, target, protocols, &mut facts);
    facts.extend(own_values(model, member, link));
    if let Some(target) = target {
        for (name, prefix) in within(target) {
            let called = target.member(name).and_then(|m| wire::inner(member, m, protocols));
            facts.extend(called.map(|fact| format!("{prefix}{fact}")));
            inner(model, target, name, prefix, link, 1, &mut facts);
        }
    }
    if let Some(default) = member.traits.default_value() {
        facts.push(format!("default: {}", code(&default.to_compact_json())));
    }
    if member.traits.has("idempotencyToken") {
        facts.push("idempotency token: filled in if it is absent".to_owned());
    }
    let sensitive = |traits: &Traits| traits.has("sensitive");
    if sensitive(&member.traits) || target.is_some_and(|target| sensitive(&target.traits)) {
        facts.push("sensitive: never shown in logs or messages".to_owned());
    }
    facts
}

/// What a shape may be that is no structure, union or enum, in the words of its members' facts.
#[must_use]
pub fn constraints_of_shape(model: &Model, shape: &Shape, link: Link<'_>) -> Vec<String> {
    let mut facts = Vec::new();
    if !matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum) {
        constraints(&Traits::default(), Some(shape), "", link, &mut facts);
    }
    parts(model, shape, link, &mut facts);
    facts
}

/// The members of a collection, and how facts of them begin.
fn within(target: &Shape) -> &'static [(&'static str, &'static str)] {
    match target.kind {
        ShapeKind::List => &[("member", "each element: ")],
        ShapeKind::Map => &[("key", "each key: "), ("value", "each value: ")],
        _ => &[],
    }
}

/// What the values of a member may be, without what is within them.
pub(crate) fn own_values(model: &Model, member: &Member, link: Link<'_>) -> Vec<String> {
    let mut facts = Vec::new();
    constraints(&member.traits, model.target(member), "", link, &mut facts);
    facts
}

/// The name that is sent, where it goes, and whether it must be there. Only members of messages have
/// a place; it may be another in each of them.
fn place(shape: &Shape, member: &Member, messages: &[Message], name: &str) -> String {
    let mut places: Vec<(Message, String)> = Vec::new();
    for message in messages {
        let place = place_in(member, *message, name);
        if !places.iter().any(|(_, known)| *known == place) {
            places.push((*message, place));
        }
    }
    let mut fact = match places.as_slice() {
        [] => code(name),
        [(_, place)] => place.clone(),
        places => {
            let in_each = places.iter().map(|(message, place)| match message {
                Message::Request => format!("{place} of requests"),
                Message::Response => format!("{place} of responses"),
                Message::Event => format!("{place} of events"),
                Message::Rpc => place.clone(),
            });
            in_each.collect::<Vec<_>>().join("; ")
        }
    };
    if member.traits.has("required") && shape.kind == ShapeKind::Structure {
        fact.push_str(", required");
    }
    fact
}

fn place_in(member: &Member, message: Message, name_in_document: &str) -> String {
    let name = code(&member.name);
    let Some(binding) = binding(member, message) else {
        let place = if message == Message::Event { " in the payload" } else { " in the body" };
        return code(name_in_document) + place;
    };
    match binding {
        Binding::Label => format!("{name} in the path"),
        Binding::Query(key) => format!("{} in the query", code(key)),
        Binding::QueryParams => format!("{name}: parameters of the query"),
        Binding::Header(header) => format!("header {}", code(header)),
        Binding::PrefixHeaders("") => format!("{name}: all headers"),
        Binding::PrefixHeaders(prefix) => {
            format!("{name}: headers that start with {}", code(prefix))
        }
        Binding::Payload | Binding::EventPayload => format!("{name}: the whole payload"),
        Binding::ResponseCode => format!("{name}: the status code"),
        Binding::EventHeader => format!("{name}: header of the event"),
    }
}

/// The constraints of what a list or map is made of.
fn parts(model: &Model, shape: &Shape, link: Link<'_>, facts: &mut Vec<String>) {
    for (name, prefix) in within(shape) {
        inner(model, shape, name, prefix, link, 1, facts);
    }
}

/// How deep the constraints of collections within collections are told.
const MAX_DEPTH: usize = 4;

/// The constraints of the elements of a list, or the keys or values of a map, and of what these are made
/// of in turn.
fn inner(
    model: &Model,
    shape: &Shape,
    name: &str,
    prefix: &str,
    link: Link<'_>,
    depth: usize,
    facts: &mut Vec<String>,
) {
    let Some(member) = shape.member(name) else { return };
    let target = model.target(member);
    constraints(&member.traits, target, prefix, link, facts);
    let Some(target) = target.filter(|_| depth < MAX_DEPTH) else { return };
    for (name, next) in within(target) {
        inner(model, target, name, &format!("{prefix}{next}"), link, depth + 1, facts);
    }
}

/// Constraints of a member and its target, the member's word before its target's.
fn constraints(
    own: &Traits,
    target: Option<&Shape>,
    prefix: &str,
    link: Link<'_>,
    facts: &mut Vec<String>,
) {
    let theirs = target.map(|target| &target.traits);
    let mut push = |fact: String| facts.push(format!("{prefix}{fact}"));
    let kind = target.map(|target| &target.kind);
    if let Some(length) = own.length().or_else(|| theirs?.length()) {
        let unit = match kind {
            Some(ShapeKind::Blob) => "byte",
            Some(ShapeKind::List) => "element",
            Some(ShapeKind::Map) => "entry",
            _ => "character",
        };
        push(format!("length: {}", length_text(length, unit)));
    }
    if let Some(range) = own.range().or_else(|| theirs?.range()) {
        push(format!("range: {}", range_text(range)));
    }
    if let Some(pattern) = own.pattern().or_else(|| theirs?.pattern()) {
        push(format!("pattern: {}", code(pattern)));
    }
    if theirs.is_some_and(|traits| traits.has("uniqueItems")) {
        push("elements are unique".to_owned());
    }
    let format = own.text("timestampFormat").or_else(|| theirs?.text("timestampFormat"));
    if let Some(format) = format {
        push(format!("format: {format}"));
    }
    let media_type = theirs.and_then(|traits| traits.text("mediaType"));
    if let Some(media_type) = media_type {
        push(format!("media type: {}", code(media_type)));
    }
    if let Some(fact) = target.and_then(|target| one_of(target, link)) {
        push(fact);
    }
}

/// The values of an enum, or how many there are where a link leads to them.
fn one_of(target: &Shape, link: Link<'_>) -> Option<String> {
    let all: Vec<String> = values(target).map(named).collect();
    let but = deprecated(target).map(|values| format!("; deprecated: {values}"));
    match link.filter(|_| all.len() > LISTED_VALUES) {
        _ if all.is_empty() => None,
        None => Some(format!("one of {}{}", all.join(", "), but.unwrap_or_default())),
        Some(link) => Some(format!("one of the {} values of {}", all.len(), link(target))),
    }
}

fn length_text(length: Length, unit: &str) -> String {
    let units = |count: u64| match (count, unit) {
        (1, unit) => format!("1 {unit}"),
        (count, "entry") => format!("{count} entries"),
        (count, unit) => format!("{count} {unit}s"),
    };
    match (length.min, length.max) {
        (Some(min), Some(max)) if min == max => format!("exactly {}", units(min)),
        (Some(0) | None, Some(max)) => format!("at most {}", units(max)),
        (Some(min), Some(max)) => format!("{min} to {}", units(max)),
        (Some(min), None) => format!("at least {}", units(min)),
        (None, None) => "any".to_owned(),
    }
}

fn range_text(range: Range<'_>) -> String {
    match (range.min, range.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any".to_owned(),
    }
}

/// The status that an error is sent with.
#[must_use]
pub fn error_status(shape: &Shape) -> u16 {
    let otherwise = if shape.traits.error_is_server() == Some(false) { 400 } else { 500 };
    shape.traits.http_error().unwrap_or(otherwise)
}

/// Whether to send a request again that failed with an error, if the model says so.
#[must_use]
pub fn retry(error: &Shape) -> Option<&'static str> {
    let node = error.traits.get("retryable")?;
    let is_throttling = node.get("throttling").and_then(Node::as_bool) == Some(true);
    Some(if is_throttling { "retryable (throttling)" } else { "retryable" })
}

/// The facts of a shape itself.
#[must_use]
pub fn shape(shape: &Shape, protocols: &[Protocol]) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(server) = shape.traits.error_is_server() {
        let who = if server { "server" } else { "client" };
        let mut fact = format!("{who} error, status {}", error_status(shape));
        if let Some(retry) = retry(shape) {
            fact.push_str(&format!(", {retry}"));
        }
        facts.push(fact);
    }
    wire::shape(shape, protocols, &mut facts);
    if shape.traits.has("sensitive") {
        facts.push("sensitive: never shown in logs or messages".to_owned());
    }
    facts.into_iter().map(|fact| format!("- {fact}")).collect()
}

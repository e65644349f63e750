//! `shapes`.

use super::{Ctx, Object, Protocol, common_traits, is_set, text};
use crate::node::Node;
use crate::problem::Problem;
use crate::shape_id::enum_value_name;
use std::collections::HashMap;

const SHAPE_KEYS: &[&str] = &[
    "box",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "document",
    "documentation",
    "enum",
    "error",
    "event",
    "eventstream",
    "exception",
    "fault",
    "flattened",
    "key",
    "locationName",
    "max",
    "member",
    "members",
    "min",
    "pattern",
    "payload",
    "required",
    "requiresLength",
    "retryable",
    "sensitive",
    "sparse",
    "streaming",
    "synthetic",
    "timestampFormat",
    "type",
    "union",
    "value",
    "wrapper",
    "xmlNamespace",
    "xmlOrder",
];

const MEMBER_KEYS: &[&str] = &[
    "box",
    "contextParam",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "documentation",
    "enum",
    "eventheader",
    "eventpayload",
    "flattened",
    "hostLabel",
    "idempotencyToken",
    "jsonvalue",
    "location",
    "locationName",
    "queryName",
    "shape",
    "streaming",
    "timestampFormat",
    "xmlAttribute",
    "xmlNamespace",
];

/// All shapes but operations and the service.
pub(super) fn shapes(ctx: &mut Ctx<'_>, node: &Node) -> Vec<(String, Node)> {
    let all = node.get("shapes").and_then(Node::as_object).unwrap_or_default();
    let io = IoShapes::new(node);
    let mut shapes: Vec<(String, Node)> = Vec::with_capacity(all.len());
    for (name, shape) in all {
        if let Some(body) = convert(ctx, name, shape, all, &io) {
            shapes.push((ctx.shape_id(name), body));
        }
    }
    shapes.append(&mut ctx.added);
    shapes
}

/// What operations say of their inputs and outputs.
struct IoShapes<'a> {
    /// How often a structure is an input, how often an output, and how often anything else.
    uses: HashMap<&'a str, [usize; 3]>,
    /// The references to inputs, which may have the name and namespace of an XML element.
    inputs: HashMap<&'a str, &'a Node>,
}

impl<'a> IoShapes<'a> {
    fn new(node: &'a Node) -> Self {
        let mut uses = HashMap::new();
        let mut inputs = HashMap::new();
        let entries = |key: &str| node.get(key).and_then(Node::as_object).unwrap_or_default();
        for (_, operation) in entries("operations") {
            if let Some(input) = operation.get("input")
                && let Some(name) = text(input, "shape")
            {
                inputs.insert(name, input);
            }
            for (at, key) in ["input", "output"].iter().enumerate() {
                if let Some(name) = operation.get(key).and_then(|io| text(io, "shape")) {
                    uses.entry(name).or_insert([0; 3])[at] += 1;
                }
            }
        }
        for (_, shape) in entries("shapes") {
            let members = shape.get("members").and_then(Node::as_object).unwrap_or_default();
            let members = members.iter().map(|(_, member)| member);
            let others = ["member", "key", "value"].iter().filter_map(|key| shape.get(key));
            for member in members.chain(others) {
                if let Some(name) = text(member, "shape") {
                    uses.entry(name).or_insert([0; 3])[2] += 1;
                }
            }
        }
        Self { uses, inputs }
    }

    /// `input` or `output`, where the structure is that of one operation and nothing else.
    fn dedicated(&self, name: &str) -> Option<&'static str> {
        match self.uses.get(name)? {
            [1, 0, 0] => Some("smithy.api#input"),
            [0, 1, 0] => Some("smithy.api#output"),
            _ => None,
        }
    }
}

fn convert(
    ctx: &mut Ctx<'_>,
    name: &str,
    shape: &Node,
    all: &[(String, Node)],
    io: &IoShapes<'_>,
) -> Option<Node> {
    ctx.know_keys(shape, SHAPE_KEYS);
    let Some(kind) = text(shape, "type") else {
        ctx.problems.push(Problem::error("missing-key", shape.span, "`type` is missing"));
        return None;
    };
    let mut traits = shape_traits(shape, kind);
    let body = Object::new(shape.span);
    let body = match kind {
        "structure" if is_set(shape, "document") => body.set("type", "document"),
        "structure" => {
            let body = structure(ctx, name, shape, all, body);
            if let Some(reference) = io.inputs.get(name) {
                request_element(name, reference, &mut traits);
            }
            if let Some(id) = io.dedicated(name).filter(|_| !is_set(shape, "exception")) {
                traits.push(id, Object::new(shape.span));
            }
            body
        }
        "list" => {
            let body = body.set("type", "list");
            body.set_some("member", shape.get("member").map(|m| element(ctx, m, "member")))
        }
        "map" => {
            let body = body.set("type", "map");
            let body = body.set_some("key", shape.get("key").map(|k| element(ctx, k, "key")));
            body.set_some("value", shape.get("value").map(|v| element(ctx, v, "value")))
        }
        "string" | "character" => match shape.get("enum") {
            Some(values) => body.set("type", "enum").set("members", enum_members(ctx, values)),
            None => body.set("type", "string"),
        },
        "blob" | "boolean" | "byte" | "short" | "integer" | "long" | "float" | "double"
        | "bigInteger" | "bigDecimal" | "timestamp" => body.set("type", kind),
        other => {
            let message = format!("unknown type `{other}`");
            ctx.problems.push(Problem::error("unknown-type", shape.span, message));
            return None;
        }
    };
    Some(if traits.is_empty() { body } else { body.set("traits", traits) }.node())
}

fn shape_traits(shape: &Node, kind: &str) -> Object {
    let span = shape.span;
    let mut traits = Object::new(span);
    common_traits(shape, &mut traits);
    if is_set(shape, "sensitive") {
        traits.push("smithy.api#sensitive", Object::new(span));
    }
    let bounds =
        || Object::new(span).set_some("min", shape.get("min")).set_some("max", shape.get("max"));
    // Of enums botocore repeats the lengths of their values, which are known without.
    if !bounds().is_empty() && shape.get("enum").is_none() {
        match kind {
            "string" | "blob" | "list" | "map" => traits.push("smithy.api#length", bounds()),
            _ => traits.push("smithy.api#range", bounds()),
        }
    }
    if let Some(pattern) = shape.get("pattern").filter(|_| shape.get("enum").is_none()) {
        let anchored = pattern.as_str().map(anchor).unwrap_or_default();
        traits.push("smithy.api#pattern", Node::new(anchored, pattern.span));
    }
    if let Some(format) = timestamp_format(shape) {
        traits.push("smithy.api#timestampFormat", format);
    }
    if is_set(shape, "sparse") {
        traits.push("smithy.api#sparse", Object::new(span));
    }
    if is_set(shape, "eventstream") || (is_set(shape, "streaming") && kind == "blob") {
        traits.push("smithy.api#streaming", Object::new(span));
    }
    if is_set(shape, "requiresLength") {
        traits.push("smithy.api#requiresLength", Object::new(span));
    }
    if kind == "structure" {
        error_traits(shape, &mut traits);
    }
    if let Some(name) = shape.get("locationName").filter(|_| kind == "structure") {
        traits.push("smithy.api#xmlName", name);
    }
    if let Some(namespace) = shape.get("xmlNamespace") {
        traits.push("smithy.api#xmlNamespace", xml_namespace(namespace));
    }
    traits
}

/// botocore's patterns describe the whole value; Smithy's match anywhere in it.
///
/// A pattern that is anchored already and has no alternative outside of parentheses stays as it is.
fn anchor(pattern: &str) -> String {
    if has_top_level_alternative(pattern) {
        return format!("^(?:{pattern})$");
    }
    let start = if pattern.starts_with('^') { "" } else { "^" };
    let escapes =
        pattern.strip_suffix('$').map(|p| p.bytes().rev().take_while(|b| *b == b'\\').count());
    let end = if escapes.is_some_and(|escapes| escapes % 2 == 0) { "" } else { "$" };
    format!("{start}{pattern}{end}")
}

fn has_top_level_alternative(pattern: &str) -> bool {
    let (mut depth, mut in_class, mut escaped) = (0i32, false, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ']' => in_class = false,
            _ if in_class => {}
            '[' => in_class = true,
            '(' => depth += 1,
            ')' => depth -= 1,
            '|' if depth == 0 => return true,
            _ => {}
        }
    }
    false
}

fn error_traits(shape: &Node, traits: &mut Object) {
    let span = shape.span;
    let error = shape.get("error");
    if !is_set(shape, "exception") && error.is_none() {
        return;
    }
    let status = error.and_then(|error| error.get("httpStatusCode"));
    let server = is_set(shape, "fault") || status.and_then(Node::as_i64).is_some_and(|s| s >= 500);
    traits.push("smithy.api#error", if server { "server" } else { "client" });
    if let Some(status) = status {
        traits.push("smithy.api#httpError", status);
    }
    if let Some(retryable) = shape.get("retryable") {
        let throttling = is_set(retryable, "throttling").then_some(true);
        let value = Object::new(retryable.span).set_some("throttling", throttling);
        traits.push("smithy.api#retryable", value);
    }
    if let Some(code) = error.and_then(|error| error.get("code")) {
        let status = status.cloned().unwrap_or(Node::new(400, span));
        let value = Object::new(code.span).set("code", code).set("httpResponseCode", status);
        traits.push("aws.protocols#awsQueryError", value);
    }
}

/// The name and namespace of the element around a request's XML.
fn request_element(name: &str, reference: &Node, traits: &mut Object) {
    if let Some(element) = reference.get("locationName").filter(|n| n.as_str() != Some(name)) {
        traits.push("smithy.api#xmlName", element);
    }
    if let Some(namespace) = reference.get("xmlNamespace") {
        traits.push("smithy.api#xmlNamespace", xml_namespace(namespace));
    }
}

/// `uri` and `prefix`.
fn xml_namespace(node: &Node) -> Object {
    Object::new(node.span).set_some("uri", node.get("uri")).set_some("prefix", node.get("prefix"))
}

fn timestamp_format(node: &Node) -> Option<Node> {
    let format = node.get("timestampFormat")?;
    let name = match format.as_str()? {
        "iso8601" => "date-time",
        "rfc822" => "http-date",
        _ => "epoch-seconds",
    };
    Some(Node::new(name, format.span))
}

/// The element of a list, or the key or value of a map.
fn element(ctx: &mut Ctx<'_>, node: &Node, natural_name: &str) -> Object {
    ctx.know_keys(node, MEMBER_KEYS);
    let mut traits = Object::new(node.span);
    common_traits(node, &mut traits);
    if let Some(name) = node.get("locationName").filter(|n| n.as_str() != Some(natural_name))
        && ctx.protocol.is_xml()
    {
        traits.push("smithy.api#xmlName", name);
    }
    if let Some(format) = timestamp_format(node) {
        traits.push("smithy.api#timestampFormat", format);
    }
    let target = ctx.target(node);
    if traits.is_empty() { target } else { target.set("traits", traits) }
}

/// The values of an enum, each under a name that is an identifier.
fn enum_members(ctx: &mut Ctx<'_>, values: &Node) -> Vec<(String, Node)> {
    let mut members: Vec<(String, Node)> = Vec::new();
    for value in values.as_array().unwrap_or_default() {
        let Some(text) = value.as_str() else {
            let message = format!("a value of an enum is {}", value.kind());
            ctx.problems.push(Problem::error("invalid-value", value.span, message));
            continue;
        };
        let traits = Object::new(value.span).set("smithy.api#enumValue", value);
        let member =
            Object::new(value.span).set("target", "smithy.api#Unit").set("traits", traits).node();
        let name = unique_name(enum_value_name(text), &members);
        members.push((name, member));
    }
    members
}

/// The name, or the name with the lowest number that is free.
fn unique_name(name: String, taken: &[(String, Node)]) -> String {
    let is_taken = |name: &str| taken.iter().any(|(t, _)| t.eq_ignore_ascii_case(name));
    if !is_taken(&name) {
        return name;
    }
    (2..).map(|n| format!("{name}_{n}")).find(|n| !is_taken(n)).unwrap_or(name)
}

fn structure(
    ctx: &mut Ctx<'_>,
    name: &str,
    shape: &Node,
    all: &[(String, Node)],
    body: Object,
) -> Object {
    let required: Vec<&str> = shape
        .get("required")
        .and_then(Node::as_array)
        .unwrap_or_default()
        .iter()
        .filter_map(Node::as_str)
        .collect();
    let is_union = is_set(shape, "union") || is_set(shape, "eventstream");
    let payload = text(shape, "payload");
    let mut members = Vec::new();
    for (member_name, member) in shape.get("members").and_then(Node::as_object).unwrap_or_default()
    {
        ctx.know_keys(member, MEMBER_KEYS);
        let mut traits = Object::new(member.span);
        common_traits(member, &mut traits);
        if !is_union && required.contains(&member_name.as_str()) {
            traits.push("smithy.api#required", Object::new(member.span));
        }
        if payload == Some(member_name) {
            traits.push("smithy.api#httpPayload", Object::new(member.span));
        }
        let target = text(member, "shape").and_then(|t| all.iter().find(|(n, _)| n == t));
        member_traits(ctx, member_name, member, target.map(|(_, shape)| shape), &mut traits);
        let mut object = ctx.target(member);
        if let Some(id) = own_target(ctx, name, member_name, member) {
            object = Object::new(member.span).set("target", id);
        }
        if !traits.is_empty() {
            object = object.set("traits", traits);
        }
        members.push((member_name.clone(), object.node()));
    }
    let kind =
        if is_set(shape, "union") || is_set(shape, "eventstream") { "union" } else { "structure" };
    body.set("type", kind).set("members", members)
}

/// The id of a shape of its own, for members that say more than their target: JSON in a header, or
/// values of an enum.
fn own_target(ctx: &mut Ctx<'_>, name: &str, member_name: &str, member: &Node) -> Option<String> {
    let span = member.span;
    let mut first = member_name.chars();
    let capital: String =
        first.next().into_iter().flat_map(char::to_uppercase).chain(first).collect();
    let (suffix, body) = if is_set(member, "jsonvalue") {
        let traits = Object::new(span).set("smithy.api#mediaType", "application/json");
        ("Json", Object::new(span).set("type", "string").set("traits", traits))
    } else {
        let values = enum_members(ctx, member.get("enum")?);
        ("Value", Object::new(span).set("type", "enum").set("members", values))
    };
    let id = format!("{}#{name}{capital}{suffix}", ctx.namespace);
    ctx.added.push((id.clone(), body.node()));
    Some(id)
}

fn member_traits(
    ctx: &mut Ctx<'_>,
    name: &str,
    member: &Node,
    target: Option<&Node>,
    traits: &mut Object,
) {
    let span = member.span;
    let empty = || Object::new(span);
    let location_name = member.get("locationName");
    let wire_name = || location_name.cloned().unwrap_or(Node::new(name, span));
    let target_type = target.and_then(|target| text(target, "type")).unwrap_or_default();
    match text(member, "location") {
        _ if !ctx.protocol.is_rest() && member.get("location").is_some() => {}
        Some("uri") => traits.push("smithy.api#httpLabel", empty()),
        Some("querystring") if target_type == "map" => {
            traits.push("smithy.api#httpQueryParams", empty());
        }
        Some("querystring") => traits.push("smithy.api#httpQuery", wire_name()),
        Some("header") => traits.push("smithy.api#httpHeader", wire_name()),
        Some("headers") => {
            let prefix = location_name.cloned().unwrap_or(Node::new("", span));
            traits.push("smithy.api#httpPrefixHeaders", prefix);
        }
        Some("statusCode") => traits.push("smithy.api#httpResponseCode", empty()),
        Some(other) => {
            let message = format!("unknown location `{other}`");
            ctx.problems.push(Problem::error("invalid-value", span, message));
        }
        None => body_names(ctx.protocol, name, member, target, traits),
    }
    for (key, id) in [
        ("idempotencyToken", "smithy.api#idempotencyToken"),
        ("hostLabel", "smithy.api#hostLabel"),
        ("eventpayload", "smithy.api#eventPayload"),
        ("eventheader", "smithy.api#eventHeader"),
        ("xmlAttribute", "smithy.api#xmlAttribute"),
    ] {
        if is_set(member, key) {
            traits.push(id, empty());
        }
    }
    if let Some(format) = timestamp_format(member) {
        traits.push("smithy.api#timestampFormat", format);
    }
    if let Some(namespace) = member.get("xmlNamespace") {
        traits.push("smithy.api#xmlNamespace", xml_namespace(namespace));
    }
    if let Some(parameter) = member.get("contextParam") {
        traits.push("smithy.rules#contextParam", parameter);
    }
}

/// The names of a member in the body.
fn body_names(
    protocol: Protocol,
    name: &str,
    member: &Node,
    target: Option<&Node>,
    traits: &mut Object,
) {
    let other_name = member.get("locationName").filter(|n| n.as_str() != Some(name));
    if protocol.is_xml() {
        let flattened =
            is_set(member, "flattened") || target.is_some_and(|target| is_set(target, "flattened"));
        if flattened {
            traits.push("smithy.api#xmlFlattened", Object::new(member.span));
        }
        // The elements of a flattened list have their name from the list's element.
        let element_name = target
            .filter(|_| flattened)
            .and_then(|target| target.get("member")?.get("locationName"))
            .filter(|n| n.as_str() != Some(name));
        if let Some(name) = other_name.or(element_name) {
            traits.push("smithy.api#xmlName", name);
        }
        if let Some(name) = member.get("queryName") {
            traits.push("aws.protocols#ec2QueryName", name);
        }
    } else if let Some(name) = other_name {
        traits.push("smithy.api#jsonName", name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_anchored_once_and_keep_their_meaning() {
        for (pattern, anchored) in [
            ("[a-z]+", "^[a-z]+$"),
            ("^[a-z]+$", "^[a-z]+$"),
            ("a|b", "^(?:a|b)$"),
            ("^a|b$", "^(?:^a|b$)$"),
            ("(a|b)", "^(a|b)$"),
            ("[a|b]", "^[a|b]$"),
            ("a\\|b", "^a\\|b$"),
            ("cost: \\$", "^cost: \\$$"),
            ("", "^$"),
        ] {
            assert_eq!(anchor(pattern), anchored, "{pattern}");
        }
    }
}

//! Structures and unions, and the traits of their members.

use super::ByName;
use super::enumeration::enum_members;
use super::keys::MEMBER_KEYS;
use super::traits::{timestamp_format, xml_namespace};
use crate::botocore::{Ctx, Object, Protocol, common_traits, is_set, text};
use crate::node::Node;
use crate::problem::Problem;

pub(super) fn structure(
    ctx: &mut Ctx<'_>,
    name: &str,
    shape: &Node,
    all: &ByName<'_>,
    body: Object,
) -> Object {
    let all_members = shape.get("members").and_then(Node::as_object).unwrap_or_default();
    let all_required = shape.get("required").and_then(Node::as_array).unwrap_or_default();
    for required in all_required {
        let is_member = |(name, _): &(String, Node)| required.as_str() == Some(name);
        if !all_members.iter().any(is_member) {
            let message =
                format!("`required` names {}, which is no member", required.to_compact_json());
            ctx.problems.push(Problem::warning("unknown-member", required.span, message));
        }
    }
    let required: Vec<&str> = all_required.iter().filter_map(Node::as_str).collect();
    let is_union = is_set(shape, "union") || is_set(shape, "eventstream");
    let payload = text(shape, "payload");
    let mut members = Vec::new();
    for (member_name, member) in all_members {
        ctx.know_keys(member, MEMBER_KEYS);
        let mut traits = Object::new(member.span);
        common_traits(member, &mut traits);
        if !is_union && required.contains(&member_name.as_str()) {
            traits.push("smithy.api#required", Object::new(member.span));
        }
        if payload == Some(member_name) {
            traits.push("smithy.api#httpPayload", Object::new(member.span));
        }
        let target = text(member, "shape").and_then(|target| all.get(target)).copied();
        member_traits(ctx, member_name, member, target, &mut traits);
        let mut object = ctx.target(member);
        if let Some(id) = own_target(ctx, name, member_name, member) {
            object = Object::new(member.span).set("target", id);
        }
        if !traits.is_empty() {
            object = object.set("traits", traits);
        }
        members.push((member_name.clone(), object.node()));
    }
    let kind = if is_union { "union" } else { "structure" };
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

//! `shapes`: all of them but operations and the service.

mod enumeration;
mod keys;
mod pattern;
mod structure;
mod traits;
mod uses;

use super::{Ctx, Object, common_traits, is_set, text};
use crate::node::Node;
use crate::problem::Problem;
use enumeration::enum_members;
use keys::{MEMBER_KEYS, SHAPE_KEYS};
use std::collections::HashMap;
use traits::{request_element, shape_traits, timestamp_format};
use uses::IoShapes;

/// The shapes by their names.
type ByName<'a> = HashMap<&'a str, &'a Node>;

/// All shapes but operations and the service.
pub(super) fn shapes(ctx: &mut Ctx<'_>, node: &Node) -> Vec<(String, Node)> {
    let all = node.get("shapes").and_then(Node::as_object).unwrap_or_default();
    let io = IoShapes::new(node);
    let mut shapes: Vec<(String, Node)> = Vec::with_capacity(all.len());
    let by_name: ByName<'_> = all.iter().map(|(name, shape)| (name.as_str(), shape)).collect();
    for (name, shape) in all {
        if let Some(body) = convert(ctx, name, shape, &by_name, &io) {
            shapes.push((ctx.shape_id(name), body));
        }
    }
    shapes.append(&mut ctx.added);
    shapes
}

fn convert(
    ctx: &mut Ctx<'_>,
    name: &str,
    shape: &Node,
    all: &ByName<'_>,
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
            let body = structure::structure(ctx, name, shape, all, body);
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

//! `operations`.

use super::companions::{examples, paginated, waitable};
use super::{Ctx, Files, Object, common_traits, is_set, text};
use crate::node::Node;
use crate::problem::Problem;

const OPERATION_KEYS: &[&str] = &[
    "auth",
    "authtype",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "documentation",
    "documentationUrl",
    "endpoint",
    "endpointdiscovery",
    "endpointoperation",
    "errors",
    "http",
    "httpChecksum",
    "httpChecksumRequired",
    "idempotent",
    "input",
    "name",
    "operationContextParams",
    "output",
    "readonly",
    "requestcompression",
    "staticContextParams",
    "unsignedPayload",
];

/// All operations.
pub(super) fn operations(ctx: &mut Ctx<'_>, node: &Node, files: &Files) -> Vec<(String, Node)> {
    let all = node.get("operations").and_then(Node::as_object).unwrap_or_default();
    all.iter()
        .map(|(name, operation)| {
            (ctx.operation_id(name), convert(ctx, name, operation, node, files).node())
        })
        .collect()
}

fn convert(ctx: &mut Ctx<'_>, name: &str, operation: &Node, root: &Node, files: &Files) -> Object {
    ctx.know_keys(operation, OPERATION_KEYS);
    let span = operation.span;
    let mut body = Object::new(span).set("type", "operation");
    for key in ["input", "output"] {
        match operation.get(key) {
            Some(reference) => {
                let target = ctx.target(reference);
                body.push(key, target);
            }
            None => body.push(key, Object::new(span).set("target", "smithy.api#Unit")),
        }
    }
    let errors = operation.get("errors").and_then(Node::as_array).unwrap_or_default();
    if !errors.is_empty() {
        let errors: Vec<Node> = errors.iter().map(|error| ctx.target(error).node()).collect();
        body.push("errors", errors);
    }
    body.set("traits", traits(ctx, name, operation, root, files))
}

fn traits(ctx: &mut Ctx<'_>, name: &str, operation: &Node, root: &Node, files: &Files) -> Object {
    let span = operation.span;
    let empty = || Object::new(span);
    let mut traits = Object::new(span);
    common_traits(operation, &mut traits);
    if ctx.protocol.is_rest() {
        http(ctx, operation, root, &mut traits);
    }
    for (key, id) in [
        ("idempotent", "smithy.api#idempotent"),
        ("readonly", "smithy.api#readonly"),
        ("unsignedPayload", "aws.auth#unsignedPayload"),
        ("httpChecksumRequired", "smithy.api#httpChecksumRequired"),
    ] {
        if is_set(operation, key) {
            traits.push(id, empty());
        }
    }
    for (key, id) in [
        ("endpoint", "smithy.api#endpoint"),
        ("httpChecksum", "aws.protocols#httpChecksum"),
        ("requestcompression", "smithy.api#requestCompression"),
        ("staticContextParams", "smithy.rules#staticContextParams"),
        ("operationContextParams", "smithy.rules#operationContextParams"),
    ] {
        if let Some(value) = operation.get(key) {
            traits.push(id, value);
        }
    }
    if text(operation, "authtype") == Some("none") {
        traits.push("smithy.api#auth", Vec::<Node>::new());
    }
    if let Some(discovery) = operation.get("endpointdiscovery") {
        let value = Object::new(discovery.span).set("required", is_set(discovery, "required"));
        traits.push("aws.api#clientDiscoveredEndpoint", value);
    }
    if let Some(value) = files.paginators.as_ref().and_then(|all| paginated(name, all)) {
        traits.push(value.0, value.1);
    }
    if let Some(value) = files.examples.as_ref().and_then(|all| examples(name, all)) {
        traits.push("smithy.api#examples", value);
    }
    if let Some(all) = &files.waiters {
        for (id, value) in waitable(name, all) {
            traits.push(id, value);
        }
    }
    traits
}

/// The `http` trait. Labels get the names of their members.
fn http(ctx: &mut Ctx<'_>, operation: &Node, root: &Node, traits: &mut Object) {
    let Some(http) = operation.get("http") else {
        let message = "`http` is missing";
        ctx.problems.push(Problem::error("missing-key", operation.span, message));
        return;
    };
    let mut uri = text(http, "requestUri").unwrap_or("/").to_owned();
    let input = operation.get("input");
    let shape = input.and_then(|input| root.get("shapes")?.get(text(input, "shape")?));
    let members = shape.and_then(|shape| shape.get("members")?.as_object()).unwrap_or_default();
    for (name, member) in members {
        if text(member, "location") == Some("uri") {
            let label = text(member, "locationName").unwrap_or(name);
            for greedy in ["", "+"] {
                uri = uri.replace(&format!("{{{label}{greedy}}}"), &format!("{{{name}{greedy}}}"));
            }
        }
    }
    let code = http.get("responseCode").cloned().unwrap_or(Node::new(200, http.span));
    let method = http.get("method").cloned().unwrap_or(Node::new("POST", http.span));
    let at = http.get("requestUri").map_or(http.span, |uri| uri.span);
    let value = Object::new(http.span)
        .set("method", method)
        .set("uri", Node::new(uri, at))
        .set("code", code);
    traits.push("smithy.api#http", value);
}

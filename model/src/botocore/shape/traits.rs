//! The traits that stand in a shape itself.

use super::pattern::anchor;
use crate::botocore::{Object, common_traits, is_set};
use crate::node::Node;

pub(super) fn shape_traits(shape: &Node, kind: &str) -> Object {
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
pub(super) fn request_element(name: &str, reference: &Node, traits: &mut Object) {
    if let Some(element) = reference.get("locationName").filter(|n| n.as_str() != Some(name)) {
        traits.push("smithy.api#xmlName", element);
    }
    if let Some(namespace) = reference.get("xmlNamespace") {
        traits.push("smithy.api#xmlNamespace", xml_namespace(namespace));
    }
}

/// `uri` and `prefix`.
pub(super) fn xml_namespace(node: &Node) -> Object {
    Object::new(node.span).set_some("uri", node.get("uri")).set_some("prefix", node.get("prefix"))
}

pub(super) fn timestamp_format(node: &Node) -> Option<Node> {
    let format = node.get("timestampFormat")?;
    let name = match format.as_str()? {
        "iso8601" => "date-time",
        "rfc822" => "http-date",
        _ => "epoch-seconds",
    };
    Some(Node::new(name, format.span))
}

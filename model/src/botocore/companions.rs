//! The files beside `service-2.json`: paginators, waiters and examples.

use super::{Object, text};
use crate::node::Node;

/// The `paginated` trait of an operation. What Smithy has no words for, several tokens or an
/// expression, is kept under an id of ours.
pub(super) fn paginated(operation: &str, paginators: &Node) -> Option<(&'static str, Node)> {
    let node = paginators.get("pagination")?.get(operation)?;
    let path = |key: &str| node.get(key).filter(|n| n.as_str().is_some_and(is_path));
    let (Some(input), Some(output)) = (path("input_token"), path("output_token")) else {
        return Some(("goldsmith.botocore#paginator", node.clone()));
    };
    let mut value = Object::new(node.span).set("inputToken", input).set("outputToken", output);
    if let Some(items) = path("result_key") {
        value.push("items", items);
    }
    if let Some(size) = path("limit_key") {
        value.push("pageSize", size);
    }
    Some(("smithy.api#paginated", value.node()))
}

/// Whether a text is a path of member names.
fn is_path(text: &str) -> bool {
    text.split('.').all(crate::shape_id::is_identifier)
}

/// The `examples` trait of an operation.
pub(super) fn examples(operation: &str, examples: &Node) -> Option<Node> {
    let all = examples.get("examples")?.get(operation)?.as_array()?;
    let examples: Vec<Node> = all
        .iter()
        .enumerate()
        .map(|(index, example)| {
            let span = example.span;
            let empty = || Node::new(Vec::<(String, Node)>::new(), span);
            let title = text(example, "title").map(str::to_owned);
            let title = title.unwrap_or_else(|| format!("Example {}", index + 1));
            Object::new(span)
                .set("title", title)
                .set_some("documentation", example.get("description"))
                .set("input", example.get("input").cloned().unwrap_or_else(empty))
                .set_some("output", example.get("output"))
                .node()
        })
        .collect();
    (!examples.is_empty())
        .then(|| Node::new(examples, all.first().map_or(Default::default(), |e| e.span)))
}

/// The `waitable` trait of an operation, and what Smithy has no words for under an id of ours.
pub(super) fn waitable(operation: &str, waiters: &Node) -> Vec<(&'static str, Node)> {
    let all = waiters.get("waiters").and_then(Node::as_object).unwrap_or_default();
    let mut waitable = Object::new(waiters.span);
    let mut others = Object::new(waiters.span);
    for (name, waiter) in all {
        if text(waiter, "operation") != Some(operation) {
            continue;
        }
        match convert_waiter(waiter) {
            Some(value) => waitable.push(name, value),
            None => others.push(name, waiter),
        }
    }
    let ids = ["smithy.waiters#waitable", "goldsmith.botocore#waiters"];
    ids.into_iter()
        .zip([waitable, others])
        .filter(|(_, object)| !object.is_empty())
        .map(|(id, object)| (id, object.node()))
        .collect()
}

fn convert_waiter(waiter: &Node) -> Option<Object> {
    let acceptors: Option<Vec<Node>> =
        waiter.get("acceptors")?.as_array()?.iter().map(convert_acceptor).collect();
    Some(
        Object::new(waiter.span)
            .set_some("documentation", waiter.get("description"))
            .set("acceptors", acceptors?)
            .set_some("minDelay", waiter.get("delay")),
    )
}

fn convert_acceptor(acceptor: &Node) -> Option<Node> {
    let span = acceptor.span;
    let expected = acceptor.get("expected")?;
    let output = |comparator: &str| {
        let text = match expected.as_bool() {
            Some(value) => value.to_string(),
            None => expected.as_str()?.to_owned(),
        };
        let matcher = Object::new(span)
            .set("path", acceptor.get("argument")?)
            .set("expected", text)
            .set("comparator", comparator);
        Some(Object::new(span).set("output", matcher))
    };
    let matcher = match text(acceptor, "matcher")? {
        "path" if expected.as_bool().is_some() => output("booleanEquals")?,
        "path" => output("stringEquals")?,
        "pathAll" => output("allStringEquals")?,
        "pathAny" => output("anyStringEquals")?,
        "status" if expected.as_i64() == Some(200) => Object::new(span).set("success", true),
        "error" => match expected.as_bool() {
            Some(any_error) => Object::new(span).set("success", !any_error),
            None => Object::new(span).set("errorType", expected),
        },
        _ => return None,
    };
    Some(Object::new(span).set("state", acceptor.get("state")?).set("matcher", matcher).node())
}

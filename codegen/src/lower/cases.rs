//! [Protocol tests](https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html) that
//! a model carries, each as the JSON that the runtime's `testing` module takes.

use super::{Ctx, operation, service};
use crate::api::{Case, Path, Protocol, Stream};
use crate::names::case_test;
use goldsmith_model::{Node, NodeValue, Shape, ShapeId, Span};
use std::collections::HashSet;

/// What has been tested so far.
#[derive(Default)]
pub(super) struct Tested<'a> {
    /// The names of tests, of which no two are the same.
    pub(super) names: HashSet<String>,
    /// Errors: one that several operations share is tested with the first.
    errors: HashSet<&'a ShapeId>,
}

/// The cases of an operation, those of its errors included, for all protocols of the service.
pub(super) fn cases<'a>(
    ctx: &Ctx<'a>,
    shape: &'a Shape,
    streams: [Option<&Stream>; 2],
    tested: &mut Tested<'a>,
) -> Vec<Case> {
    let mut cases = Vec::new();
    let events: Vec<Option<Path>> =
        streams.iter().map(|stream| stream.and_then(|s| s.events.clone())).collect();
    let mut errors = operation::all_errors(ctx.model, ctx.service, shape);
    errors.retain(|error| tested.errors.insert(&error.id));
    for protocol in service::spoken_protocols(ctx.service) {
        for (id, kind, types) in [
            ("smithy.test#httpRequestTests", "request", &[][..]),
            ("smithy.test#httpResponseTests", "response", &[]),
            ("smithy.test#httpMalformedRequestTests", MALFORMED, &[]),
            ("smithy.test#eventStreamTests", "event_stream", &events),
        ] {
            for case in of_protocol(shape, id, protocol) {
                for (name, case) in expanded(case) {
                    cases.extend(sides(&name, &case, kind, types, protocol));
                }
            }
        }
        for error in &errors {
            let types = [Some(ctx.names.path(&error.id))];
            for case in of_protocol(error, "smithy.test#httpResponseTests", protocol) {
                cases.extend(sides(&name_of(case), case, "error", &types, protocol));
            }
        }
    }
    for case in &mut cases {
        let names = std::iter::once(case.test.clone())
            .chain((2..).map(|number| format!("{}_{number}", case.test)));
        let free = names.into_iter().find(|name| !tested.names.contains(name));
        case.test = free.unwrap_or_default();
        tested.names.insert(case.test.clone());
    }
    cases
}

/// The cases of a trait that are of a protocol.
fn of_protocol<'a>(
    shape: &'a Shape,
    id: &str,
    protocol: Protocol,
) -> impl Iterator<Item = &'a Node> {
    let all = shape.traits.get(id).and_then(Node::as_array).unwrap_or_default();
    let of = |case: &Node| case.get("protocol").and_then(Node::as_str) == Some(protocol.id);
    all.iter().filter(move |case| of(case))
}

/// The kind of cases that only servers have.
const MALFORMED: &str = "malformed_request";

/// The side that some protocols lack.
const SERVER: &str = "server";

fn name_of(case: &Node) -> String {
    case.get("id").and_then(Node::as_str).unwrap_or("Case").to_owned()
}

/// The case for the client, for the server, or for both, as `appliesTo` says.
fn sides(
    name: &str,
    case: &Node,
    kind: &str,
    types: &[Option<Path>],
    protocol: Protocol,
) -> Vec<Case> {
    let applies = case.get("appliesTo").and_then(Node::as_str);
    let tags = case.get("tags").and_then(Node::as_array).unwrap_or_default();
    let sides: &[&str] = if kind == MALFORMED { &[SERVER] } else { &["client", SERVER] };
    let sides = sides.iter().filter(|side| protocol.has_server || **side != SERVER);
    sides
        .map(|side| Case {
            protocol: protocol.ident,
            applies: applies.is_none_or(|applies| applies == *side),
            test: case_test(side, kind, name),
            runner: format!("{side}_{kind}"),
            types: types.to_vec(),
            json: without_texts(case).to_json(),
            tags: tags.iter().filter_map(|tag| Some(tag.as_str()?.to_owned())).collect(),
        })
        .collect()
}

/// The case without what says nothing to a program.
fn without_texts(case: &Node) -> Node {
    let mut case = case.clone();
    if let Some(members) = case.as_object_mut() {
        members.retain(|(key, _)| {
            !matches!(key.as_str(), "documentation" | "tags" | "testParameters")
        });
    }
    case
}

/// A malformed request stands for several: one for each value of its parameters.
fn expanded(case: &Node) -> Vec<(String, Node)> {
    let name = name_of(case);
    let Some(parameters) = case.get("testParameters").and_then(Node::as_object) else {
        // The specification wants dollars to be escaped only where parameters are given, but the
        // suites escape them where none are, too.
        let unescaped = match case.get("response").is_some() && case.get("request").is_some() {
            true => fill_in(case, &[]),
            false => case.clone(),
        };
        return vec![(name, unescaped)];
    };
    let count = parameters.first().and_then(|(_, values)| values.as_array()).map_or(0, <[_]>::len);
    (0..count)
        .map(|index| {
            let values: Vec<(&str, &str)> = parameters
                .iter()
                .filter_map(|(key, values)| {
                    Some((key.as_str(), values.as_array()?.get(index)?.as_str()?))
                })
                .collect();
            (format!("{name}_case{index}"), fill_in(case, &values))
        })
        .collect()
}

/// Fills parameters into all texts of a node: `$name:L` as it is, `$name:S` as a JSON string.
fn fill_in(node: &Node, values: &[(&str, &str)]) -> Node {
    let value = match &node.value {
        NodeValue::String(text) => NodeValue::String(fill_in_text(text, values)),
        NodeValue::Array(elements) => {
            NodeValue::Array(elements.iter().map(|element| fill_in(element, values)).collect())
        }
        NodeValue::Object(members) => NodeValue::Object(
            members
                .iter()
                .map(|(key, value)| {
                    let value = if key == "testParameters" {
                        value.clone()
                    } else {
                        fill_in(value, values)
                    };
                    (fill_in_text(key, values), value)
                })
                .collect(),
        ),
        other => other.clone(),
    };
    Node { value, span: node.span }
}

fn fill_in_text(text: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('$') {
        out.push_str(before);
        if let Some(after) = after.strip_prefix('$') {
            out.push('$');
            rest = after;
            continue;
        }
        let found = values.iter().find_map(|(key, value)| {
            let after = after.strip_prefix(key)?;
            match (after.strip_prefix(":L"), after.strip_prefix(":S")) {
                (Some(after), _) => Some(((*value).to_owned(), after)),
                (_, Some(after)) => {
                    Some((Node::new(*value, Span::default()).to_compact_json(), after))
                }
                _ => None,
            }
        });
        match found {
            Some((value, after)) => {
                out.push_str(&value);
                rest = after;
            }
            None => {
                out.push('$');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_filled_in() {
        let values = [("value", "a\"b"), ("n", "1")];
        for (text, filled) in [
            ("{\"x\": $value:S}", "{\"x\": \"a\\\"b\"}"),
            ("$value:L/$n:L", "a\"b/1"),
            ("^a$$", "^a$"),
            ("costs $5", "costs $5"),
        ] {
            assert_eq!(fill_in_text(text, &values), filled, "{text}");
        }
    }
}

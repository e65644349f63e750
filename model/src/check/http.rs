//! HTTP bindings: that each operation of a service has one of its own, and that its members fit it.
//!
//! The rules are those of the [`http` traits](https://smithy.io/2.0/spec/http-bindings.html).

use crate::model::{Member, Model, Operation, Shape, ShapeKind};
use crate::node::Node;
use crate::problem::{Problem, Severity};
use crate::shape_id::is_identifier;
use crate::source::Span;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Checks all services and all operations. That two operations have the same URI is an error, but
/// only odd in a model of botocore, which is made for clients: S3 is full of it.
pub(super) fn check(model: &Model, from_botocore: bool, problems: &mut Vec<Problem>) {
    let severity = if from_botocore { Severity::Warning } else { Severity::Error };
    for service in model.services() {
        check_service(model, service, severity, problems);
    }
    for shape in model.shapes.values() {
        let Some(operation) = shape.as_operation() else { continue };
        let mut found = Vec::new();
        if let Some(node) = shape.traits.get("http") {
            check_operation(model, operation, node, &mut found);
        }
        check_host(model, shape, operation, &mut found);
        problems.extend(
            found.into_iter().map(|problem| {
                if problem.shape.is_none() { problem.of(&shape.id) } else { problem }
            }),
        );
    }
    for shape in model.shapes.values() {
        if let Some(node) = shape.traits.get("httpError")
            && !shape.traits.http_error().is_some_and(|code| (400..600).contains(&code))
        {
            let message = format!("{} is not the status of an error", node.to_compact_json());
            problems.push(Problem::error("invalid-http", node.span, message).of(&shape.id));
        }
        if shape.kind == ShapeKind::Structure {
            check_members(shape, problems);
        }
    }
}

/// Whether a service speaks a protocol that needs HTTP bindings.
fn needs_bindings(service: &Shape) -> bool {
    service.traits.has("aws.protocols#restJson1") || service.traits.has("aws.protocols#restXml")
}

fn check_service(model: &Model, service: &Shape, severity: Severity, problems: &mut Vec<Problem>) {
    let Some(parts) = service.as_service() else { return };
    let mut patterns: HashMap<(String, String), &Shape> = HashMap::new();
    for operation in model.operations(parts) {
        let Some(http) = operation.traits.http() else {
            if needs_bindings(service) {
                let message = format!("{} needs an `http` trait of each operation", service.id);
                let problem = Problem::error("missing-http", operation.span, message);
                problems.push(problem.of(&operation.id));
            }
            continue;
        };
        let key = (http.method.to_owned(), equivalent(http.uri));
        if let Some(other) = patterns.insert(key, operation) {
            let span = operation.traits.get("http").map_or(operation.span, |node| node.span);
            let message = format!("{} has the same method and an equivalent URI", other.id);
            let problem = Problem::error("conflicting-http", span, message).of(&operation.id);
            problems.push(Problem { severity, ..problem });
        }
    }
}

/// A pattern without the names of its labels: two operations cannot be told apart by these.
fn equivalent(uri: &str) -> String {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let segments: Vec<&str> = path
        .split('/')
        .map(|segment| match segment.strip_prefix('{') {
            Some(label) if label.ends_with("+}") => "{+}",
            Some(_) => "{}",
            None => segment,
        })
        .collect();
    let mut literals: Vec<&str> = query.split('&').collect();
    literals.sort_unstable();
    format!("{}?{}", segments.join("/"), literals.join("&"))
}

/// A label of a pattern and whether it is greedy.
type Label<'a> = (&'a str, bool);

/// The labels of a pattern, or what is wrong with it.
fn labels(uri: &str) -> Result<Vec<Label<'_>>, String> {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    if !path.starts_with('/') {
        return Err("a URI starts with /".to_owned());
    }
    if uri.contains('#') {
        return Err("a URI has no fragment".to_owned());
    }
    if let Some(message) = wrong_character(uri) {
        return Err(message);
    }
    if query.contains(['{', '}']) {
        return Err("the query of a URI has no labels; use `httpQuery`".to_owned());
    }
    let mut found: Vec<Label<'_>> = Vec::new();
    for segment in path.split('/').skip(1) {
        let Some(inner) = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) else {
            if segment.contains(['{', '}']) {
                return Err(format!("a label takes a whole segment, not a part of `{segment}`"));
            }
            continue;
        };
        let label = match inner.strip_suffix('+') {
            Some(name) => (name, true),
            None => (inner, false),
        };
        if !is_identifier(label.0) {
            return Err(format!("`{}` is not a name of a label", label.0));
        }
        if found.iter().any(|(name, _)| *name == label.0) {
            return Err(format!("the label `{}` stands twice", label.0));
        }
        if let Some((greedy, _)) = found.iter().find(|(_, greedy)| *greedy) {
            return Err(format!("no label may follow the greedy label `{greedy}`"));
        }
        found.push(label);
    }
    Ok(found)
}

/// What may not stand in a URI (RFC 3986, section 2), braces of labels aside.
fn wrong_character(uri: &str) -> Option<String> {
    let wrong = |c: char| !c.is_ascii_graphic() || "\"<>\\^`|".contains(c);
    if let Some(c) = uri.chars().find(|c| wrong(*c)) {
        return Some(format!("{c:?} may not stand in a URI; write it as % and two digits"));
    }
    let is_escape = |rest: &str| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    let is_broken = uri.split('%').skip(1).any(|rest| !is_escape(rest));
    is_broken.then(|| "a % in a URI stands before two hexadecimal digits".to_owned())
}

fn check_operation(model: &Model, operation: &Operation, node: &Node, problems: &mut Vec<Problem>) {
    let at = |key: &str| node.get(key).map_or(node.span, |value| value.span);
    let mut invalid = |span: Span, message: String| {
        problems.push(Problem::error("invalid-http", span, message));
    };
    let method = node.get("method").and_then(Node::as_str).unwrap_or_default();
    if method.is_empty() || !method.bytes().all(is_token) {
        invalid(at("method"), format!("`{method}` is not an HTTP method"));
    }
    let uri = node.get("uri").and_then(Node::as_str).unwrap_or_default();
    let labels = match labels(uri) {
        Ok(labels) => labels,
        Err(message) => return invalid(at("uri"), message),
    };
    let Some(input) = model.get(operation.input.as_str()) else { return };
    for (name, greedy) in &labels {
        match input.member(name).filter(|member| member.traits.has("httpLabel")) {
            None => {
                let message = format!("`{{{name}}}` is no member of {} with `httpLabel`", input.id);
                invalid(at("uri"), message);
            }
            Some(member) => {
                let text = model.target(member).is_some_and(|target| {
                    matches!(target.kind, ShapeKind::String | ShapeKind::Enum)
                });
                if *greedy && !text {
                    invalid(at("uri"), format!("the greedy label `{name}` must be a string"));
                }
            }
        }
    }
    for member in input.members.iter().filter(|member| member.traits.has("httpLabel")) {
        if !labels.iter().any(|(name, _)| *name == member.name) {
            let message = format!("`{uri}` has no label `{}`", member.name);
            let problem = Problem::error("invalid-http", member.span, message);
            problems.push(problem.of(&input.id.with_member(&member.name)));
        }
    }
    let literals = uri.split_once('?').map_or("", |(_, query)| query);
    let literals: HashSet<&str> =
        literals.split('&').map(|pair| pair.split('=').next().unwrap_or_default()).collect();
    for member in &input.members {
        if let Some(name) = member.traits.text("httpQuery").filter(|name| literals.contains(name)) {
            let message = format!("the URI has the query parameter `{name}` already");
            let problem = Problem::error("conflicting-http", member.span, message);
            problems.push(problem.of(&input.id.with_member(&member.name)));
        }
    }
}

/// Whether a byte may stand in a token of HTTP (RFC 9110, section 5.6.2).
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// The labels of `hostPrefix` and the members with `hostLabel`.
fn check_host(model: &Model, shape: &Shape, operation: &Operation, problems: &mut Vec<Problem>) {
    let node = shape.traits.get("endpoint").and_then(|node| node.get("hostPrefix"));
    let Some((node, prefix)) = node.and_then(|node| Some((node, node.as_str()?))) else { return };
    let Some(input) = model.get(operation.input.as_str()) else { return };
    let labels: Vec<&str> = prefix
        .split('{')
        .skip(1)
        .map(|rest| rest.split_once('}').map_or("", |(label, _)| label))
        .collect();
    for label in &labels {
        if !input.member(label).is_some_and(|member| member.traits.has("hostLabel")) {
            let message = format!("`{{{label}}}` is no member of {} with `hostLabel`", input.id);
            problems.push(Problem::error("invalid-http", node.span, message));
        }
    }
}

/// Headers that HTTP itself uses, so that no member may.
const RESERVED_HEADERS: [&str; 12] = [
    "authorization",
    "connection",
    "content-length",
    "expect",
    "host",
    "max-forwards",
    "proxy-authenticate",
    "server",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

fn check_members(shape: &Shape, problems: &mut Vec<Problem>) {
    let mut headers: BTreeMap<String, &Member> = BTreeMap::new();
    let mut queries: BTreeMap<&str, &Member> = BTreeMap::new();
    let error = |code, member: &Member, message: String| {
        let id = shape.id.with_member(&member.name);
        Problem::error(code, member.span, message).of(&id)
    };
    for member in &shape.members {
        if let Some(name) = member.traits.text("httpHeader") {
            let lower = name.to_ascii_lowercase();
            if name.is_empty() || !name.bytes().all(is_token) {
                problems.push(error("invalid-http", member, format!("`{name}` is not a header")));
            } else if RESERVED_HEADERS.contains(&lower.as_str()) {
                let message = format!("the header `{name}` belongs to HTTP itself");
                let id = shape.id.with_member(&member.name);
                let problem = Problem::warning("reserved-header", member.span, message).of(&id);
                problems.push(problem);
            }
            if let Some(other) = headers.insert(lower, member) {
                let message = format!("`{}` has the header `{name}` already", other.name);
                problems.push(error("conflicting-http", member, message));
            }
        }
        if let Some(name) = member.traits.text("httpQuery")
            && let Some(other) = queries.insert(name, member)
        {
            let message = format!("`{}` has the query parameter `{name}` already", other.name);
            problems.push(error("conflicting-http", member, message));
        }
    }
    let Some(payload) = shape.members.iter().find(|member| member.traits.has("httpPayload")) else {
        return;
    };
    const BINDINGS: [&str; 7] = [
        "httpLabel",
        "httpQuery",
        "httpQueryParams",
        "httpHeader",
        "httpPrefixHeaders",
        "httpPayload",
        "httpResponseCode",
    ];
    for member in &shape.members {
        let host_label = member.traits.has("hostLabel");
        if !host_label && !BINDINGS.iter().any(|binding| member.traits.has(binding)) {
            let message =
                format!("`{}` is the whole body, so this member needs a binding too", payload.name);
            problems.push(error("conflicting-http", member, message));
        }
    }
}

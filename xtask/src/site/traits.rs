//! What traits of operations and shapes say, in words.

use super::ctx::Ctx;
use super::html::Html;
use super::members::Fact;
use goldsmith_codegen::api::OperationTrait;
use goldsmith_codegen::docs::{code, markdown};
use goldsmith_model::{Node, Shape, Traits};

/// That something is deprecated, since when, and what to do.
pub(crate) fn deprecation(traits: &Traits) -> Option<Html> {
    let deprecated = traits.deprecated()?;
    let plain = |text: &str| markdown::lines(text).join(" ");
    let since = deprecated.since.map(|since| format!("Deprecated since {}.", plain(since)));
    let mut text = since.unwrap_or_else(|| "Deprecated.".to_owned());
    if let Some(message) = deprecated.message {
        text.push(' ');
        text.push_str(&plain(message));
    }
    Some(Html::inline(&text))
}

/// Short words for what an operation is, with what they mean.
pub(crate) fn marks(ctx: &Ctx<'_>, shape: &Shape) -> Vec<(&'static str, &'static str)> {
    let Some(operation) = ctx.rust_operation(&shape.id) else { return Vec::new() };
    let has = |wanted: &OperationTrait| operation.traits.contains(wanted);
    let is_paginated = |t: &OperationTrait| matches!(t, OperationTrait::Paginated(..));
    let is_events = [&operation.request_stream, &operation.response_stream]
        .into_iter()
        .flatten()
        .map(|stream| stream.events.is_some())
        .collect::<Vec<_>>();
    [
        (has(&OperationTrait::Readonly), ("read-only", "It changes nothing")),
        (has(&OperationTrait::Idempotent), ("idempotent", "Sent twice, it does what once does")),
        (operation.traits.iter().any(is_paginated), ("paginated", "Its result comes in pages")),
        (has_waiters(shape), ("waitable", "Waiters are defined for it")),
        (is_events.contains(&true), ("event stream", "Events are streamed")),
        (is_events.contains(&false), ("streamed body", "A body is streamed")),
    ]
    .into_iter()
    .filter(|(is, _)| *is)
    .map(|(_, mark)| mark)
    .collect()
}

/// What is worth knowing of an operation besides its members.
pub(crate) fn operation(ctx: &Ctx<'_>, shape: &Shape) -> Vec<Fact> {
    let mut facts = Vec::new();
    let Some(operation) = ctx.rust_operation(&shape.id) else { return facts };
    for operation_trait in &operation.traits {
        let (label, text) = match operation_trait {
            OperationTrait::HostPrefix(prefix) => {
                ("Host", format!("{} stands before the host", code(prefix)))
            }
            OperationTrait::HttpChecksumRequired => {
                ("Checksum", format!("the request needs {}", code("Content-MD5")))
            }
            OperationTrait::HttpChecksum(_, required) => {
                let needs = if *required { "the request needs" } else { "the request may have" };
                ("Checksum", format!("{needs} one, such as {}", code("x-amz-checksum-crc32")))
            }
            OperationTrait::RequestCompression(encodings) => {
                let encodings: Vec<String> = encodings.iter().map(|e| code(e)).collect();
                ("Compression", format!("requests may be sent with {}", encodings.join(", ")))
            }
            OperationTrait::Header(name, value) => ("Header", code(&format!("{name}: {value}"))),
            OperationTrait::BodyHash(name, _) => {
                ("Checksum", format!("the request needs a hash of its body in {}", code(name)))
            }
            OperationTrait::LateErrors => {
                ("Errors", "may come with the status of a success".to_owned())
            }
            OperationTrait::HostOf(member) => {
                ("Host", format!("requests go to the host that {} names", code(member)))
            }
            OperationTrait::Paginated(input, output, items, size) => {
                ("Pages", pages(input, output, items.as_deref(), size.as_deref()))
            }
            OperationTrait::Readonly
            | OperationTrait::Idempotent
            | OperationTrait::UnwrappedXmlOutput => continue,
        };
        facts.push(Fact::labelled(label, Html::inline(&text)));
    }
    facts.extend(waiters(shape));
    facts
}

fn pages(input: &str, output: &str, items: Option<&str>, size: Option<&str>) -> String {
    let mut text = format!(
        "while an output has {}, pass that as {} to get the next page",
        code(output),
        code(input)
    );
    if let Some(items) = items {
        text.push_str(&format!("; the items are in {}", code(items)));
    }
    if let Some(size) = size {
        text.push_str(&format!("; {} limits how many there are", code(size)));
    }
    text
}

/// Waiters that Smithy has words for, and those that only botocore has.
const WAITERS: [&str; 2] = ["smithy.waiters#waitable", "goldsmith.botocore#waiters"];

fn has_waiters(shape: &Shape) -> bool {
    WAITERS.iter().any(|id| shape.traits.has(id))
}

/// Each waiter, and what it waits for.
fn waiters(shape: &Shape) -> Vec<Fact> {
    let waiters = WAITERS.iter().filter_map(|id| shape.traits.get(id)?.as_object()).flatten();
    let fact = |(name, waiter): &(String, Node)| {
        let number = |key: &str| waiter.get(key).and_then(Node::as_i64);
        let acceptors = waiter.get("acceptors").and_then(Node::as_array).unwrap_or_default();
        let delay = match number("delay") {
            Some(delay) => delay.to_string(),
            None => {
                let (min, max) = (number("minDelay"), number("maxDelay"));
                format!("{} to {}", min.unwrap_or(2), max.unwrap_or(120))
            }
        };
        let mut text = format!("{}, asking every {delay} seconds", code(name));
        for (at, acceptor) in acceptors.iter().enumerate() {
            text.push_str(if at == 0 { ": " } else { "; " });
            text.push_str(&accepts(acceptor));
        }
        Fact::labelled("Waiter", Html::inline(&text))
    };
    waiters.map(fact).collect()
}

/// A word of the model within Markdown: as it is where it is one, else as code.
fn word(text: &str) -> String {
    if text.chars().all(|c| c.is_ascii_alphanumeric()) { text.to_owned() } else { code(text) }
}

/// `success if `State` is `Active``
fn accepts(acceptor: &Node) -> String {
    let text = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    let state = word(&text(acceptor, "state").unwrap_or_default());
    let matcher = acceptor.get("matcher");
    if let Some(kind) = matcher.and_then(Node::as_str) {
        // As botocore writes it.
        let expected = acceptor.get("expected").map(Node::to_compact_json).unwrap_or_default();
        let argument = text(acceptor, "argument").map(|path| code(&path) + " ").unwrap_or_default();
        return format!("{state} if {}: {argument}is {}", word(kind), code(&expected));
    }
    let condition =
        matcher.and_then(Node::as_object).and_then(<[_]>::first).map(|(kind, value)| {
            match (kind.as_str(), value.as_str(), value.as_bool()) {
                ("errorType", Some(error), _) => format!("it fails with {}", code(error)),
                ("success", _, Some(false)) => "it fails".to_owned(),
                ("success", ..) => "it succeeds".to_owned(),
                _ => {
                    let path = text(value, "path").unwrap_or_default();
                    let expected = text(value, "expected").unwrap_or_default();
                    let what = match text(value, "comparator").as_deref() {
                        Some("allStringEquals") => "are all",
                        Some("anyStringEquals") => "contains",
                        _ => "is",
                    };
                    format!("{} {what} {}", code(&path), code(&expected))
                }
            }
        });
    format!("{state} if {}", condition.unwrap_or_default())
}

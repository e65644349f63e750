//! The reference of operations: how a REST client, Python and the AWS CLI see them.
//!
//! A checked model and an operation enter, a page of Markdown leaves. Nothing here knows of Rust.
//! What the AWS CLI or boto3 change for one service by hand is not shown, but for two services that the
//! AWS CLI calls by other names.

pub mod cli;
mod names;
mod outline;
pub mod python;
pub mod rest;

pub use crate::lower::{choose_operations, choose_service};
pub use names::{command, method, option};

use crate::docs::markdown;
use crate::lower::all_errors;
use goldsmith_model::{Example, Member, Model, Shape, ShapeId, Traits};

/// A view of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A message of the protocol.
    Rest,
    /// A call of a method in Python.
    Python,
    /// A command of the AWS CLI.
    Cli,
}

/// The page of an operation of a service, as Markdown.
#[must_use]
pub fn page(model: &Model, service: &Shape, operation: &Shape, style: Style) -> String {
    let lines = match style {
        Style::Rest => rest::page(model, service, operation),
        Style::Python => python::page(model, service, operation),
        Style::Cli => cli::page(model, service, operation),
    };
    lines.join("\n") + "\n"
}

/// Whether an input or output is none.
fn is_unit(id: &ShapeId) -> bool {
    *id == "smithy.api#Unit"
}

/// The input of an operation, if it has any.
fn input<'a>(model: &'a Model, operation: &Shape) -> Option<&'a Shape> {
    let id = &operation.as_operation()?.input;
    model.get(id.as_str()).filter(|_| !is_unit(id))
}

/// The output of an operation, if it has any.
fn output<'a>(model: &'a Model, operation: &Shape) -> Option<&'a Shape> {
    let id = &operation.as_operation()?.output;
    model.get(id.as_str()).filter(|_| !is_unit(id))
}

/// Title and text of an operation.
fn heading(title: &str, operation: &Shape) -> Vec<String> {
    let mut lines = vec![format!("# {title}")];
    let mut paragraph = |text: Vec<String>| {
        if !text.is_empty() {
            lines.push(String::new());
            lines.extend(text);
        }
    };
    if let Some(deprecated) = operation.traits.deprecated() {
        let since =
            deprecated.since.map(|since| format!(" since {}", plain(since))).unwrap_or_default();
        let message = deprecated.message.map(plain).filter(|text| !text.is_empty());
        let message = message.map(|text| format!(": {text}")).unwrap_or_default();
        paragraph(markdown::wrapped(&format!("**Deprecated{since}**{message}")));
    }
    paragraph(text(&operation.traits));
    lines
}

fn text(traits: &Traits) -> Vec<String> {
    traits.documentation().map(markdown::lines).unwrap_or_default()
}

/// The text of a member; where it has none, that of its target.
fn text_of(model: &Model, member: &Member) -> Vec<String> {
    let own = text(&member.traits);
    let target = || model.target(member).map(|target| text(&target.traits)).unwrap_or_default();
    if own.is_empty() { target() } else { own }
}

/// A short text of the model within a line.
fn plain(text: &str) -> String {
    markdown::lines(text).join(" ")
}

/// What is to be known of a member besides its type and constraints.
fn notes(model: &Model, member: &Member) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(deprecated) = member.traits.deprecated() {
        let since = deprecated.since.map(|since| format!(" since {}", plain(since)));
        let message = deprecated.message.map(plain).filter(|text| !text.is_empty());
        let message = message.map(|text| format!(": {text}")).unwrap_or_default();
        notes.push(format!("deprecated{}{message}", since.unwrap_or_default()));
    }
    if member.traits.has("idempotencyToken") {
        notes.push("idempotency token: filled in if it is absent".to_owned());
    }
    let sensitive = |traits: &Traits| traits.has("sensitive");
    if sensitive(&member.traits) || model.target(member).is_some_and(|t| sensitive(&t.traits)) {
        notes.push("sensitive: never shown in logs or messages".to_owned());
    }
    notes
}

/// Adds a section with a title.
fn section(lines: &mut Vec<String>, title: &str, content: Vec<String>) {
    if !content.is_empty() {
        lines.extend([String::new(), format!("## {title}"), String::new()]);
        lines.extend(content);
    }
}

/// Lines as a block of code.
fn block(language: &str, content: Vec<String>) -> Vec<String> {
    if content.is_empty() {
        return content;
    }
    let mut lines = vec![format!("```{language}")];
    lines.extend(content);
    lines.push("```".to_owned());
    lines
}

/// What an example shows, unless it says no more than which one it is.
fn caption(example: &Example<'_>) -> Vec<String> {
    let text = example.documentation.unwrap_or(example.title).trim();
    let number = text.strip_prefix("Example").map(str::trim);
    if number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit())) {
        return Vec::new();
    }
    let mut lines = markdown::lines(text);
    lines.push(String::new());
    lines
}

/// The name that SDKs have for a service, else that of its shape.
fn sdk_id(service: &Shape) -> &str {
    let id = service.traits.get("aws.api#service").and_then(|node| node.get("sdkId")?.as_str());
    id.unwrap_or(service.id.name())
}

#[cfg(test)]
mod tests {
    use super::{Style, page};
    use goldsmith_model::{Input, Model, Source, read};

    /// A service whose operations give a body of data, and stream events.
    fn model() -> Model {
        let text = r#"{"smithy": "2.0", "shapes": {
            "a#S": {"type": "service", "version": "1", "operations": [
                    {"target": "a#Get"}, {"target": "a#Watch"}],
                "traits": {"aws.protocols#restJson1": {},
                    "aws.api#service": {"sdkId": "S3", "endpointPrefix": "s3"}}},
            "a#Get": {"type": "operation", "input": {"target": "a#In"}, "output": {"target": "a#Out"},
                "traits": {"smithy.api#http": {"method": "POST", "uri": "/a"},
                    "smithy.api#examples": [{"title": "It", "input": {"Kind": "A"}}]}},
            "a#In": {"type": "structure", "members": {
                "Kind": {"target": "a#Kind", "traits": {
                    "smithy.api#deprecated": {"message": "<p>Use another.</p>", "since": "2020"}}},
                "Token": {"target": "smithy.api#String", "traits": {"smithy.api#idempotencyToken": {}}},
                "Key": {"target": "a#Secret"}}},
            "a#Secret": {"type": "string", "traits": {"smithy.api#sensitive": {}}},
            "a#Kind": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit",
                "traits": {"smithy.api#enumValue": "A"}}}},
            "a#Out": {"type": "structure", "members": {
                "Status": {"target": "smithy.api#Integer", "traits": {"smithy.api#httpResponseCode": {}}},
                "Mark": {"target": "smithy.api#String", "traits": {"smithy.api#httpHeader": "x-mark"}},
                "Body": {"target": "smithy.api#Blob", "traits": {"smithy.api#httpPayload": {}}}}},
            "a#Watch": {"type": "operation", "input": {"target": "smithy.api#Unit"},
                "output": {"target": "a#Seen"},
                "traits": {"smithy.api#http": {"method": "POST", "uri": "/b"}}},
            "a#Seen": {"type": "structure", "members": {
                "Events": {"target": "a#Events", "traits": {"smithy.api#httpPayload": {}}}}},
            "a#Events": {"type": "union", "members": {"One": {"target": "a#One"}},
                "traits": {"smithy.api#streaming": {}}},
            "a#One": {"type": "structure", "members": {}}
        }}"#;
        let files = vec![Source::new("s.json", text)];
        read(Input { files, ..Input::default() }).unwrap().0
    }

    fn written(operation: &str, style: Style) -> String {
        let model = model();
        let [service, operation] = ["a#S", operation].map(|id| model.get(id).unwrap());
        page(&model, service, operation, style)
    }

    #[test]
    fn a_message_has_its_status_among_the_elements() {
        let text = written("a#Get", Style::Rest);
        assert!(!text.contains("## Types") && !text.contains("Unit"), "{text}");
        let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
        let order =
            ["## Response Headers", "**Mark**", "## Response Elements", "**Status**", "**Body**"];
        assert!(order.map(at).is_sorted(), "{text}");
    }

    #[test]
    fn members_have_notes_in_every_style() {
        for style in [Style::Rest, Style::Python, Style::Cli] {
            let text = written("a#Get", style).to_lowercase();
            for note in ["deprecated since 2020: use another.", "idempotency token:", "sensitive:"]
            {
                assert!(text.contains(note), "{note} in {text}");
            }
        }
    }

    #[test]
    fn a_command_is_called_as_far_as_its_name_is_known() {
        let text = written("a#Get", Style::Cli);
        assert!(text.contains("```sh\nget \\\n    --kind A \\\n    outfile\n```"), "{text}");
        let text = written("a#Watch", Style::Cli);
        assert!(text.contains("no such command") && !text.contains("## "), "{text}");
    }
}

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

/// What an example is called, unless its title says no more than which one it is.
#[must_use]
pub fn example_title<'a>(example: &Example<'a>) -> Option<&'a str> {
    let title = example.title.trim();
    let number = title.strip_prefix("Example").unwrap_or(title);
    let is_number = number.trim().chars().all(|c| c.is_ascii_digit());
    (!is_number).then_some(title)
}

/// What an example shows.
fn caption(example: &Example<'_>) -> Vec<String> {
    let text = example.documentation.map(str::trim).filter(|text| !text.is_empty());
    let Some(text) = text.or_else(|| example_title(example)) else { return Vec::new() };
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
mod tests;

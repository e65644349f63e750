//! Documentation: the model's text, and what the model says without words.

use super::example::{self, Types};
use super::{Ctx, operation, service};
use crate::api::{Deprecated, Path};
use crate::docs::{facts, markdown, syntax};
use goldsmith_model::{Member, Shape, Traits};

/// The text of a shape, as lines of Markdown.
pub(super) fn text(traits: &Traits) -> Vec<String> {
    traits.documentation().map(markdown::lines).unwrap_or_default()
}

/// The first sentence of the text of a shape.
pub(super) fn summary(traits: &Traits) -> String {
    let lines = text(traits);
    let paragraph: Vec<&str> =
        lines.iter().map(String::as_str).take_while(|line| !line.is_empty()).collect();
    let paragraph = paragraph.join(" ");
    let end = paragraph.find(". ").map_or(paragraph.len(), |at| at + 1);
    paragraph[..end].to_owned()
}

/// `deprecated`
pub(super) fn deprecated(traits: &Traits) -> Option<Deprecated> {
    let deprecated = traits.deprecated()?;
    let since = deprecated.since.map(|since| format!("since {since}"));
    let parts: Vec<&str> =
        since.as_deref().into_iter().chain(deprecated.message).map(str::trim).collect();
    Some(Deprecated { note: parts.join(": ") })
}

/// Lines that say what a model does not: a name, and that there is no text.
fn or_else(lines: Vec<String>, instead: impl FnOnce() -> String) -> Vec<String> {
    if lines.is_empty() { vec![instead()] } else { lines }
}

/// A link to a type.
fn link(path: &Path) -> String {
    match path {
        Path::Unit => "nothing".to_owned(),
        Path::Local { module, ident } => format!("[`{ident}`](crate::{module}::{ident})"),
    }
}

/// The documentation of the service.
pub(super) fn service(shape: &Shape, title: &str) -> Vec<String> {
    or_else(text(&shape.traits), || format!("The service {title}."))
}

/// The documentation of a type.
pub(super) fn shape(ctx: &Ctx<'_>, shape: &Shape) -> Vec<String> {
    let name = shape.id.name();
    let mut lines = or_else(text(&shape.traits), || {
        let operation = |shape: &Shape| {
            let names = ctx.names.operation(&shape.id);
            link(&Path::Local { module: "operations", ident: names.ident })
        };
        match ctx.users.get(&shape.id).map(Vec::as_slice) {
            Some([user]) => {
                let is_input = user.as_operation().is_some_and(|parts| parts.input == shape.id);
                let what = if is_input { "input" } else { "output" };
                format!("The {what} of {}.", operation(user))
            }
            _ => format!("The shape `{name}`, which the model gives no text."),
        }
    });
    let facts = facts::shape(shape);
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(facts);
    }
    lines
}

/// The documentation of a member.
pub(super) fn member(ctx: &Ctx<'_>, shape: &Shape, member: &Member) -> Vec<String> {
    let mut lines = or_else(text(&member.traits), || {
        // What a member is of is told by its target, if the model tells it there.
        let target = ctx.model.target(member).map(|target| summary(&target.traits));
        target
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| format!("The member `{}`.", member.name))
    });
    let facts = facts::member(ctx.model, shape, member);
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(facts);
    }
    lines
}

/// The documentation of a value of an enum.
pub(super) fn enum_value(traits: &Traits, value: &str) -> Vec<String> {
    let value = markdown::code(value);
    let mut lines = text(traits);
    if lines.is_empty() {
        return vec![value];
    }
    lines.extend([String::new(), format!("Sent as {value}.")]);
    lines
}

/// The documentation of an operation: its text, its request and response, its errors.
pub(super) fn operation(ctx: &Ctx<'_>, types: &Types<'_>, shape: &Shape) -> Vec<String> {
    let mut lines = or_else(text(&shape.traits), || {
        format!("The operation `{}`, which the model gives no text.", shape.id.name())
    });
    let heading = |lines: &mut Vec<String>, title: &str| {
        lines.extend([String::new(), format!("# {title}"), String::new()]);
    };
    let block = |lines: &mut Vec<String>, text: Vec<String>| {
        lines.push("```text".to_owned());
        lines.extend(text);
        lines.push("```".to_owned());
    };
    if shape.traits.has("http") {
        heading(&mut lines, "Request");
        block(&mut lines, syntax::request(ctx.model, shape));
        heading(&mut lines, "Response");
        block(&mut lines, syntax::response(ctx.model, shape));
    }
    let errors = operation::all_errors(ctx, shape);
    if !errors.is_empty() {
        heading(&mut lines, "Errors");
        for error in errors {
            let mut line = format!("- {}", link(&ctx.names.path(&error.id)));
            if let Some(status) = error.traits.http_error() {
                line.push_str(&format!(" ({status})"));
            }
            let summary = summary(&error.traits);
            if !summary.is_empty() {
                line.push_str(": ");
                line.push_str(&summary);
            }
            lines.push(line);
        }
    }
    let builds = service::protocol(ctx.service).is_spoken;
    lines.extend(example::docs(ctx, types, shape, builds));
    lines
}

//! An operation as a command of the AWS CLI: synopsis, options, output, skeletons.

mod example;
mod options;
mod skeleton;

pub use skeleton::{Skeleton, Written, skeleton};

use super::outline::{self, Item, Role, items, items_below, trimmed};
use super::{all_errors, block, command, heading, notes, output, sdk_id, section, text_of};
use crate::docs::facts;
use goldsmith_model::{Member, Model, Shape, ShapeKind};
use options::{Argument, arguments};

/// How much deeper than a map its keys and values stand.
const VALUE_DEPTH: usize = 1;

/// The lines of a synopsis: the command, and each argument in brackets if it is optional.
#[must_use]
pub fn synopsis(model: &Model, operation: &Shape) -> Vec<String> {
    let mut lines = vec![command(operation.id.name())];
    lines.extend(arguments(model, operation).iter().map(Argument::synopsis));
    lines
}

/// The commands of a service in alphabetical order: its operations, and `wait` if there is something
/// to wait for.
#[must_use]
pub fn subcommands(model: &Model, service: &Shape) -> Vec<String> {
    let operations = service.as_service().map(|parts| model.operations(parts)).unwrap_or_default();
    let waits = operations.iter().any(|operation| {
        let ids = ["smithy.waiters#waitable", "goldsmith.botocore#waiters"];
        ids.iter().any(|id| operation.traits.has(id))
    });
    let streams_events = |operation: &&&Shape| options::events(model, operation).is_some();
    let mut names: Vec<String> = operations
        .iter()
        .filter(|operation| !streams_events(operation))
        .map(|operation| command(operation.id.name()))
        .chain(waits.then(|| "wait".to_owned()))
        .collect();
    names.sort();
    names
}

/// The page of an operation.
pub(super) fn page(model: &Model, service: &Shape, operation: &Shape) -> Vec<String> {
    let mut lines = heading(&command(operation.id.name()), operation);
    if let Some(union) = options::events(model, operation) {
        lines.extend([
            String::new(),
            format!(
                "The AWS CLI has no such command: a stream of {} has no place on a command line.",
                name_of(union)
            ),
        ]);
        return lines;
    }
    section(&mut lines, "Synopsis", block("text", indented(synopsis(model, operation))));
    section(&mut lines, "Options", options(model, operation));
    let tree =
        output(model, operation).map(|output| tree(model, items(model, output, VALUE_DEPTH)));
    section(&mut lines, "Output", tree.unwrap_or_default());
    let errors = all_errors(model, service, operation).into_iter();
    section(&mut lines, "Errors", errors.map(|e| format!("- {}", name_of(e))).collect());
    section(&mut lines, "Examples", example::examples(model, operation, &call(service, operation)));
    lines
}

fn name_of(shape: &Shape) -> String {
    crate::docs::code(shape.id.name())
}

/// Whether the AWS CLI has a command for an operation; it has none for those that stream events.
#[must_use]
pub fn is_command(model: &Model, operation: &Shape) -> bool {
    options::events(model, operation).is_none()
}

/// Services that the AWS CLI calls otherwise than their models do.
const RENAMED: [&str; 2] = ["s3", "codedeploy"];

/// The name of a service on the command line, if it can be told: no model has it, but where the SDK id
/// and the prefix of the endpoint agree, it is what both say.
fn service_command(service: &Shape) -> Option<String> {
    let prefix = service.traits.get("aws.api#service")?.get("endpointPrefix")?.as_str()?;
    let name = sdk_id(service).to_lowercase().replace(' ', "-");
    (name == prefix && !RENAMED.contains(&name.as_str())).then_some(name)
}

/// How a command is called: with the name of its service, if that is known.
#[must_use]
pub fn call(service: &Shape, operation: &Shape) -> String {
    let prefix = service_command(service).map(|service| format!("aws {service} "));
    format!("{}{}", prefix.unwrap_or_default(), command(operation.id.name()))
}

/// All lines but the first one step further in.
fn indented(lines: Vec<String>) -> Vec<String> {
    let indent = |(i, line): (usize, String)| if i == 0 { line } else { format!("  {line}") };
    lines.into_iter().enumerate().map(indent).collect()
}

/// Each option with its type, its text, its constraints, and what it is made of.
fn options(model: &Model, operation: &Shape) -> Vec<String> {
    let mut lines = Vec::new();
    for argument in arguments(model, operation) {
        let Some(member) = argument.member else { continue };
        let Some(target) = model.target(member) else { continue };
        let head = format!("`{}` ({})", argument.names(), type_name(target));
        let required = argument.is_required.then(|| "required".to_owned());
        let own = facts::own_values(model, member, None);
        let own = own.into_iter().chain(notes(model, member));
        let facts: Vec<String> = required.into_iter().chain(own).collect();
        outline::write(&mut lines, 0, &head, &text_of(model, member), &facts);
        lines.extend(tree(model, items_below(model, member, VALUE_DEPTH)));
        if lines.last().is_some_and(|line| !line.is_empty()) {
            lines.push(String::new());
        }
    }
    trimmed(lines)
}

fn tree(model: &Model, items: Vec<Item<'_>>) -> Vec<String> {
    let mut lines = Vec::new();
    let remark = outline::remark(items.len());
    for item in items {
        let ty = type_name(item.target);
        let mut head = match item.role {
            Role::Member | Role::Key | Role::Value => format!("{} -> ({ty})", name(&item)),
            Role::Element => format!("({ty})"),
        };
        if item.is_recursive {
            head.push_str(" ( ... recursive ... )");
        }
        let facts = facts::own_values(model, item.member, None);
        let required = item.is_required.then(|| "required".to_owned());
        let facts = facts.into_iter().chain(notes(model, item.member));
        let facts: Vec<String> = required.into_iter().chain(facts).collect();
        let text = if item.role == Role::Key { Vec::new() } else { text_of(model, item.member) };
        outline::write(&mut lines, item.depth, &head, &text, &facts);
    }
    lines.extend(remark);
    trimmed(lines)
}

fn name<'a>(item: &Item<'a>) -> &'a str {
    let member: &'a Member = item.member;
    match item.role {
        Role::Key => "key",
        Role::Value => "value",
        _ => &member.name,
    }
}

/// What the AWS CLI has for a shape.
fn type_name(shape: &Shape) -> &'static str {
    match shape.kind {
        ShapeKind::Union => "tagged union structure",
        ShapeKind::Blob if shape.traits.has("streaming") => "streaming blob",
        ShapeKind::Enum => "string",
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::IntEnum => "integer",
        ShapeKind::BigInteger => "long",
        ShapeKind::BigDecimal => "double",
        ref kind => kind.name(),
    }
}

//! Tags of trait definitions that say how bad changes are, as from before there were rules.
//!
//! `diff.error.add`, `diff.danger.const` and the like, on the definition for the trait as a whole; with
//! `diff.contents`, also on the members that its value is made of.

use super::change::{Action, Severity};
use super::rules::Definition;
use super::value::{Difference, keys};
use crate::model::{Model, ShapeKind};
use crate::node::Node;
use crate::traits::Traits;

/// How bad a change is by the tags of the definition; none if it has no such tags.
pub(super) fn severity(
    definition: &Definition<'_>,
    model: &Model,
    difference: &Difference<'_>,
) -> Option<Severity> {
    let mut shape = definition.shape?;
    let tags = tags(&shape.traits);
    if !tags.clone().any(|tag| tag.starts_with("diff.")) {
        return None;
    }
    // The trait as a whole changed, unless it is the whole that was added or removed.
    let whole = if difference.path.is_empty() { difference.action } else { Action::Changed };
    let mut worst = of_tags(tags.clone(), whole).unwrap_or(Severity::Note);
    if !look_inside(definition) {
        return Some(worst);
    }
    let keys = keys(&difference.path);
    for (at, key) in keys.iter().enumerate() {
        let name = match shape.kind {
            ShapeKind::List => "member",
            ShapeKind::Map => "value",
            _ => key,
        };
        let Some(member) = shape.member(name) else { break };
        let action = if at + 1 == keys.len() { difference.action } else { Action::Changed };
        worst = worst.max(of_tags(self::tags(&member.traits), action).unwrap_or(worst));
        let Some(target) = model.target(member) else { break };
        shape = target;
    }
    Some(worst)
}

/// Whether the definition has tags for the contents of values.
pub(super) fn look_inside(definition: &Definition<'_>) -> bool {
    definition.shape.is_some_and(|shape| tags(&shape.traits).any(|tag| tag == "diff.contents"))
}

fn tags(traits: &Traits) -> impl Iterator<Item = &str> + Clone {
    let tags = traits.get("tags").and_then(Node::as_array).unwrap_or_default();
    tags.iter().filter_map(Node::as_str)
}

fn of_tags<'a>(tags: impl Iterator<Item = &'a str>, action: Action) -> Option<Severity> {
    let kind = match action {
        Action::Added => "add",
        Action::Removed => "remove",
        Action::Changed | Action::Moved => "update",
    };
    let severities = tags.filter_map(|tag| {
        let (severity, of) = tag.strip_prefix("diff.")?.split_once('.')?;
        let severity = match severity {
            "error" => Severity::Error,
            "danger" => Severity::Danger,
            "warning" => Severity::Warning,
            _ => return None,
        };
        (of == kind || of == "const").then_some(severity)
    });
    severities.max()
}

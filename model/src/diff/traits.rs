//! Traits that were added, removed or changed.
//!
//! Each change of a trait is told once, by the rule that knows most of it: nullability, the rules for
//! defaults and bounds, what the definition of the trait says, and else `ModifiedTrait`. Where several
//! have something to say, the most severe speaks. What no rule speaks of is told all the same.

use super::change::{Action, Aspect, Change, Severity};
use super::rules::{Definition, Hit};
use super::subject::{Subject, short};
use super::value::{Difference, differences, is_within, says_nothing, show, show_both};
use super::{constraints, nullability, tags};
use crate::model::ShapeKind;
use crate::node::Node;
use crate::shape_id::ShapeId;
use std::collections::BTreeSet;

/// Compares the traits of a shape or member.
pub(super) fn compare(subject: &Subject<'_>, out: &mut Vec<Change>) {
    let mut told = nullability::compare(subject);
    let [old, new] = [subject.old.traits(), subject.new.traits()];
    if old != new {
        let ids: BTreeSet<&ShapeId> = old.iter().chain(new.iter()).map(|(id, _)| id).collect();
        for id in ids {
            let [old, new] = [old, new].map(|traits| traits.get(id.as_str()));
            let changes = compare_trait(subject, id, old, new);
            let worst = changes.iter().map(|change| change.severity).max();
            let of_same = |change: &Change| change.trait_id.as_ref() == Some(id);
            match told.iter().position(of_same) {
                Some(at) if nullability::says_more(&told[at], worst) => {}
                Some(at) if worst.is_some() => {
                    told.remove(at);
                    out.extend(changes);
                }
                _ => out.extend(changes),
            }
        }
    }
    out.append(&mut told);
}

fn compare_trait(
    subject: &Subject<'_>,
    id: &ShapeId,
    old: Option<&Node>,
    new: Option<&Node>,
) -> Vec<Change> {
    let is_value = subject.new.member.is_some()
        && *id == "smithy.api#enumValue"
        && matches!(subject.new.shape.kind, ShapeKind::Enum | ShapeKind::IntEnum);
    // Values of enums are compared as such.
    if old == new || is_value {
        return Vec::new();
    }
    let definition = Definition::of(subject.new.model, id);
    if let (Some(old), Some(new)) = (old, new)
        && definition.shape.is_some_and(|shape| shape.kind == ShapeKind::Structure)
        && says_nothing(old)
        && says_nothing(new)
    {
        return Vec::new();
    }
    if let Some(change) = constraints::default(subject, id, old, new) {
        return vec![change];
    }
    if old.is_none() || new.is_none() {
        return vec![presence(subject, id, &definition, old, new)];
    }
    update(subject, id, &definition, old, new)
}

/// A trait that is new or gone as a whole.
fn presence(
    subject: &Subject<'_>,
    id: &ShapeId,
    definition: &Definition<'_>,
    old: Option<&Node>,
    new: Option<&Node>,
) -> Change {
    let action = if old.is_none() { Action::Added } else { Action::Removed };
    let whole = Difference { path: String::new(), action, old, new };
    let hits = definition.hits(old, new);
    let Some(worst) = hits.iter().map(|hit| hit.severity).max() else {
        return modified(subject, id, definition, &whole);
    };
    let hit = hits.into_iter().find(|hit| hit.severity == worst);
    let message = hit.and_then(|hit| hit.message);
    broken(subject, id, &whole, worst, message)
}

/// A trait with another value than before.
fn update(
    subject: &Subject<'_>,
    id: &ShapeId,
    definition: &Definition<'_>,
    old: Option<&Node>,
    new: Option<&Node>,
) -> Vec<Change> {
    let mut changes = constraints::bounds(subject, id, old, new);
    for Hit { path, action, severity, message, old, new } in definition.hits(old, new) {
        let difference = Difference { path, action, old: old.as_ref(), new: new.as_ref() };
        changes.push(broken(subject, id, &difference, severity, message));
    }
    let is_told = |difference: &Difference<'_>| {
        let path = difference.path.as_str();
        changes.iter().filter_map(|change| change.path.as_deref()).any(|told| {
            // A list that differs in its length is told as one, and its elements may be as well.
            let is_list = difference.old.is_some_and(|node| node.as_array().is_some());
            let element = told.rsplit_once('/').map(|(list, _)| list);
            is_within(path, told) || (is_list && element == Some(path))
        })
    };
    let left: Vec<Difference<'_>> =
        differences(old, new).into_iter().filter(|difference| !is_told(difference)).collect();
    changes.extend(left.iter().map(|left| modified(subject, id, definition, left)));
    changes
}

/// A change that a rule of the definition speaks of.
fn broken(
    subject: &Subject<'_>,
    id: &ShapeId,
    difference: &Difference<'_>,
    severity: Severity,
    message: Option<String>,
) -> Change {
    let code = format!("TraitBreakingChange.{}.{id}", verb(difference.action));
    let change = tell(subject, id, difference, code, severity);
    Change { hint: message, ..change }
}

/// A change that only the general rule speaks of, or none.
fn modified(
    subject: &Subject<'_>,
    id: &ShapeId,
    definition: &Definition<'_>,
    difference: &Difference<'_>,
) -> Change {
    // What happened within a value is an update of the trait, unless its definition looks into it.
    let is_update = !difference.path.is_empty() && !tags::look_inside(definition);
    let word = if is_update { "Update" } else { verb(difference.action) };
    let code = format!("ModifiedTrait.{word}.{id}");
    let change = tell(subject, id, difference, code, Severity::Note);
    let severity = if change.is_documentation() {
        Severity::Note
    } else if let Some(severity) = tags::severity(definition, subject.new.model, difference) {
        severity
    } else if *id == "smithy.api#required" {
        requiring(subject, difference)
    } else if !definition.known {
        Severity::Warning
    } else if definition.rules.is_empty() && difference.path.is_empty() {
        removing(difference)
    } else {
        Severity::Note
    };
    Change { severity, ..change }
}

fn removing(difference: &Difference<'_>) -> Severity {
    match difference.action {
        Action::Removed => Severity::Warning,
        _ => Severity::Note,
    }
}

/// Smithy has no word for a member of an input that must be there from now on. For those who leave it
/// out, it is a change.
fn requiring(subject: &Subject<'_>, difference: &Difference<'_>) -> Severity {
    let is_input = subject.new.shape.traits.has("input");
    match difference.action {
        Action::Added if is_input => Severity::Warning,
        _ => Severity::Note,
    }
}

fn tell(
    subject: &Subject<'_>,
    id: &ShapeId,
    difference: &Difference<'_>,
    code: String,
    severity: Severity,
) -> Change {
    let Difference { path, action, old, new } = difference;
    let message = sentence(id, path, *action, *old, *new);
    let change = subject.change(code, severity, *action, Aspect::Trait, message);
    change.values(*old, *new).of_trait(id, path.as_str())
}

/// What happened to a trait, with the values.
pub(super) fn sentence(
    id: &ShapeId,
    path: &str,
    action: Action,
    old: Option<&Node>,
    new: Option<&Node>,
) -> String {
    let subject = match path.strip_prefix('/') {
        None => format!("`{}`", short(id)),
        // A key of the value is called by its name.
        Some(key)
            if !key.is_empty() && !key.contains(['/', '~']) && key.parse::<usize>().is_err() =>
        {
            format!("`{key}` of `{}`", short(id))
        }
        Some(_) => format!("`{}` at {path}", short(id)),
    };
    let bounds = |node: &Node| bounds(id, path, node);
    let shown = |node: &Node| bounds(node).or_else(|| flat(node)).unwrap_or_else(|| show(node));
    let value = |node: Option<&Node>| {
        let said = node.filter(|node| !says_nothing(node) || !path.is_empty());
        said.map(|node| format!(" {}", shown(node))).unwrap_or_default()
    };
    match action {
        Action::Added if value(new).is_empty() => format!("{subject} was added"),
        Action::Added => format!("{subject} was added:{}", value(new)),
        Action::Removed if value(old).is_empty() => format!("{subject} was removed"),
        Action::Removed => format!("{subject} was removed:{}", value(old)),
        Action::Moved | Action::Changed => {
            let one = |node: Option<&Node>| node.map_or_else(|| "nothing".to_owned(), shown);
            let (old, new) = match (old, new) {
                (Some(old), Some(new)) if bounds(old).is_none() => show_both(old, new),
                (old, new) => (one(old), one(new)),
            };
            let verb = if action == Action::Moved { "was reordered:" } else { "changed" };
            format!("{subject} {verb} from {old} to {new}")
        }
    }
}

/// The value of `length` or `range` as people say it; none for anything else.
fn bounds(id: &ShapeId, path: &str, node: &Node) -> Option<String> {
    if !path.is_empty() || !(*id == "smithy.api#length" || *id == "smithy.api#range") {
        return None;
    }
    let members = node.as_object()?;
    let bound = |key: &str| node.get(key).filter(|node| node.as_number().is_some()).map(show);
    let known = [bound("min"), bound("max")];
    if members.len() != known.iter().flatten().count() {
        return None;
    }
    match known {
        [Some(min), Some(max)] if min == max => Some(format!("exactly {min}")),
        [Some(min), Some(max)] => Some(format!("{min} to {max}")),
        [Some(min), None] => Some(format!("at least {min}")),
        [None, Some(max)] => Some(format!("at most {max}")),
        [None, None] => None,
    }
}

/// How many members a value may have that is told as a list of them.
const MAX_FLAT: usize = 4;

/// A small value without its brackets: `method "GET", uri "/a"`; none for one that is large or deep.
fn flat(node: &Node) -> Option<String> {
    let members = node.as_object().filter(|members| (1..=MAX_FLAT).contains(&members.len()))?;
    let is_flat = |node: &Node| node.as_object().is_none() && node.as_array().is_none();
    if !members.iter().all(|(_, node)| is_flat(node)) {
        return None;
    }
    let texts = members.iter().map(|(key, node)| format!("{key} {}", show(node)));
    Some(texts.collect::<Vec<_>>().join(", "))
}

/// The word of Smithy's event ids.
fn verb(action: Action) -> &'static str {
    match action {
        Action::Added => "Add",
        Action::Removed => "Remove",
        Action::Changed | Action::Moved => "Update",
    }
}

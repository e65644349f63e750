//! Defaults and bounds: `ChangedDefault`, `ChangedLengthTrait` and `ChangedRangeTrait`.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::Subject;
use super::traits::sentence;
use super::value::show;
use crate::model::ShapeKind;
use crate::node::{Node, compare_numbers};
use crate::shape_id::ShapeId;
use std::cmp::Ordering;

/// What a change of `default` means, unless it is harmless.
pub(super) fn default(
    subject: &Subject<'_>,
    id: &ShapeId,
    old: Option<&Node>,
    new: Option<&Node>,
) -> Option<Change> {
    if *id != "smithy.api#default" {
        return None;
    }
    let is_member = subject.new.member.is_some();
    let (severity, action, hint) = match (old, new) {
        (Some(old), None) => {
            let of_target = subject.new.target().and_then(|shape| shape.traits.default_value());
            if is_member && old.is_null() && of_target.is_none() {
                return None;
            }
            (Severity::Error, Action::Removed, "code relies on the default")
        }
        (None, Some(new)) => {
            let announced = subject.new.traits().has("addedDefault") || new.is_null();
            if is_member && announced {
                return None;
            }
            let hint = if is_member {
                "with `addedDefault`, the member stays what it was in generated code"
            } else {
                "all members that target the shape have the default, too"
            };
            (Severity::Error, Action::Added, hint)
        }
        (Some(old), Some(new)) => {
            let kind = subject.new.target().map(|target| &target.kind);
            let zeros = [old, new].map(|node| kind.is_some_and(|kind| is_zero(node, kind)));
            let severity =
                if is_member && zeros[0] == zeros[1] { Severity::Danger } else { Severity::Error };
            (severity, Action::Changed, "who does not set it gets something else")
        }
        (None, None) => return None,
    };
    let message = sentence(id, "", action, old, new);
    let change = subject.change("ChangedDefault", severity, action, Aspect::Trait, message);
    Some(change.values(old, new).of_trait(id, "").hint(hint))
}

/// Whether a default is what generated code had for an absent value before there were defaults.
fn is_zero(node: &Node, kind: &ShapeKind) -> bool {
    match kind {
        ShapeKind::Boolean => node.as_bool() == Some(false),
        ShapeKind::Byte
        | ShapeKind::Short
        | ShapeKind::Integer
        | ShapeKind::IntEnum
        | ShapeKind::Long
        | ShapeKind::Float
        | ShapeKind::Double => node.as_f64() == Some(0.0),
        _ => false,
    }
}

/// The bounds of `length` or `range` that are narrower than before.
pub(super) fn bounds(
    subject: &Subject<'_>,
    id: &ShapeId,
    old: Option<&Node>,
    new: Option<&Node>,
) -> Vec<Change> {
    let code = match id.as_str() {
        "smithy.api#length" => "ChangedLengthTrait",
        "smithy.api#range" => "ChangedRangeTrait",
        _ => return Vec::new(),
    };
    let is_length = code == "ChangedLengthTrait";
    let mut changes = Vec::new();
    for (key, narrower, verb) in
        [("min", Ordering::Greater, "raised"), ("max", Ordering::Less, "lowered")]
    {
        let bound = |node: Option<&Node>| node.and_then(|node| node.get(key)).cloned();
        let (old, new) = (bound(old), bound(new));
        let Some(limit) = new.as_ref().and_then(Node::as_number) else { continue };
        let before = match old.as_ref().and_then(Node::as_number) {
            // No length is less than zero.
            None if is_length && key == "min" => Some("0"),
            before => before,
        };
        if before.is_some_and(|before| compare_numbers(limit, before) != Some(narrower)) {
            continue;
        }
        let word = if is_length { "length" } else { "range" };
        let message = match &old {
            Some(old) => format!("`{key}` of `{word}` was {verb} from {} to {limit}", show(old)),
            None => format!("`{key}` of `{word}` was added: {limit}"),
        };
        let action = if old.is_none() { Action::Added } else { Action::Changed };
        let change = subject.change(code, Severity::Error, action, Aspect::Trait, message);
        changes.push(change.values(old.as_ref(), new.as_ref()).of_trait(id, format!("/{key}")));
    }
    changes
}

//! Values of enums: `ChangedEnumTrait`, for enums of strings and of integers.
//!
//! What identifies a value is what is sent, not its name.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::Subject;
use super::{target, traits};
use crate::model::{Member, Shape, ShapeKind};
use crate::node::Node;
use std::collections::HashMap;

/// Compares the values of two enums of the same kind.
pub(super) fn compare(subject: &Subject<'_>, out: &mut Vec<Change>) {
    let [old, new] = [subject.old.shape, subject.new.shape];
    let same = |(a, b): (&Member, &Member)| value(old, a) == value(new, b) && a.name == b.name;
    if old.members.len() == new.members.len() && old.members.iter().zip(&new.members).all(same) {
        for (was, member) in old.members.iter().zip(&new.members) {
            compare_value(&subject.with_members(was, member), out);
        }
        return;
    }
    let [before, after] = [old, new].map(by_value);
    let lost: Vec<&Member> =
        old.members.iter().filter(|member| !after.contains_key(&value(old, member))).collect();
    order(subject, &before, &after, out);
    let end = old.members.len() - lost.len();
    for (at, member) in new.members.iter().enumerate() {
        match before.get(&value(new, member)) {
            Some(was) => {
                let both = subject.with_members(was, member);
                if was.name != member.name {
                    out.push(renamed(&both, was, member));
                }
                compare_value(&both, out);
            }
            None => out.push(added(subject, member, at < end)),
        }
    }
    out.extend(lost.into_iter().map(|member| removed(subject, member)));
}

fn compare_value(both: &Subject<'_>, out: &mut Vec<Change>) {
    // Values target the unit type, unless a model is wrong.
    target::compare(both, out);
    traits::compare(both, out);
}

/// What is sent for a member of an enum, as JSON.
fn value(shape: &Shape, member: &Member) -> String {
    value_node(shape, member).to_compact_json()
}

fn value_node(shape: &Shape, member: &Member) -> Node {
    match (&shape.kind, member.traits.get("enumValue")) {
        (_, Some(node)) => node.clone(),
        (_, None) => Node::new(member.name.as_str(), member.span),
    }
}

fn by_value(shape: &Shape) -> HashMap<String, &Member> {
    // Of values that stand twice, the first counts.
    shape.members.iter().rev().map(|member| (value(shape, member), member)).collect()
}

fn added(subject: &Subject<'_>, member: &Member, is_inserted: bool) -> Change {
    let node = value_node(subject.new.shape, member);
    let (code, severity, verb) = if is_inserted {
        ("ChangedEnumTrait.OrderChanged", Severity::Error, "inserted before others")
    } else {
        ("ChangedEnumTrait", Severity::Note, "added")
    };
    let message = format!("value {} was {verb}", node.to_compact_json());
    let change = subject.change(code, severity, Action::Added, Aspect::EnumValue, message);
    let change = change.values(None, Some(&node));
    let hint = is_inserted.then(|| BY_POSITION.to_owned());
    Change { member: Some(member.name.clone()), hint, ..change }
}

/// Why it matters where a value stands.
const BY_POSITION: &str =
    "messages stay as they are; code that numbers the values by position takes one for another";

fn removed(subject: &Subject<'_>, member: &Member) -> Change {
    let node = value_node(subject.old.shape, member);
    let message = format!("value {} was removed", node.to_compact_json());
    let (code, action) = ("ChangedEnumTrait.Removed", Action::Removed);
    let change = subject.change(code, Severity::Error, action, Aspect::EnumValue, message);
    let change = change.values(Some(&node), None);
    Change { member: Some(member.name.clone()), ..change }
}

fn renamed(both: &Subject<'_>, old: &Member, new: &Member) -> Change {
    let sent = value(both.new.shape, new);
    let message = format!("value {sent} is called `{}`, was `{}`", new.name, old.name);
    let (code, action) = ("ChangedEnumTrait.NameChanged", Action::Changed);
    let change = both.change(code, Severity::Error, action, Aspect::EnumValue, message);
    let [old, new] = [old, new].map(|member| Node::new(member.name.as_str(), member.span));
    change.values(Some(&old), Some(&new))
}

/// Values that stand in another order. Smithy speaks of new values only; those who number the values
/// are hurt as well by this.
fn order(
    subject: &Subject<'_>,
    before: &HashMap<String, &Member>,
    after: &HashMap<String, &Member>,
    out: &mut Vec<Change>,
) {
    let kept = |shape: &Shape, other: &HashMap<String, &Member>| -> Vec<String> {
        let values = shape.members.iter().map(|member| value(shape, member));
        values.filter(|value| other.contains_key(value)).collect()
    };
    let [old, new] = [subject.old.shape, subject.new.shape];
    if kept(old, after) == kept(new, before) {
        return;
    }
    let values = |shape: &Shape| {
        let values = shape.members.iter().map(|member| value_node(shape, member));
        Node::new(values.collect::<Vec<Node>>(), shape.span)
    };
    let (code, action) = ("ChangedEnumTrait.OrderChanged", Action::Moved);
    let message = "values were reordered";
    let change = subject.change(code, Severity::Danger, action, Aspect::EnumValue, message);
    out.push(change.values(Some(&values(old)), Some(&values(new))).hint(BY_POSITION));
}

/// Whether a shape has values instead of members.
pub(super) fn is_enum(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum)
}

//! Members of structures, unions, lists and maps: new ones, lost ones, and their order.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::{Subject, id_node};
use super::{target, traits};
use crate::model::{Member, Shape, ShapeKind};
use crate::node::Node;

/// Compares the members of two shapes of the same kind.
pub(super) fn compare(subject: &Subject<'_>, out: &mut Vec<Change>) {
    let [old, new] = [subject.old.shape, subject.new.shape];
    order(subject, out);
    for (at, member) in new.members.iter().enumerate() {
        // Most members are where they were.
        let before = old.members.get(at).filter(|before| before.name == member.name);
        match before.or_else(|| old.member(&member.name)) {
            Some(before) => {
                let both = subject.with_members(before, member);
                target::compare(&both, out);
                traits::compare(&both, out);
            }
            None => out.push(added(subject, member)),
        }
    }
    let lost = old.members.iter().filter(|member| new.member(&member.name).is_none());
    out.extend(lost.map(|member| removed(subject, member)));
}

fn added(subject: &Subject<'_>, member: &Member) -> Change {
    let has = |id| member.traits.has(id);
    let is_required = has("required") && !has("default") && !has("clientOptional");
    let is_structure = subject.new.shape.kind == ShapeKind::Structure;
    let (code, severity, word) = if is_required && is_structure {
        ("AddedRequiredMember", Severity::Error, "required member")
    } else {
        ("AddedShape", Severity::Note, "member")
    };
    let message = format!("{word} `{}` was added, of {}", member.name, member.target);
    let change = subject.change(code, severity, Action::Added, Aspect::Member, message);
    let change = change.values(None, Some(&id_node(&member.target, member.span)));
    let change = Change { member: Some(member.name.clone()), ..change };
    match renamed(subject, member) {
        Some(old) => change.hint(format!("it was probably called `{}`", old.name)),
        None => change,
    }
}

fn removed(subject: &Subject<'_>, member: &Member) -> Change {
    let message = format!("member `{}` was removed, of {}", member.name, member.target);
    let (action, aspect) = (Action::Removed, Aspect::Member);
    let change = subject.change("RemovedShape", Severity::Error, action, aspect, message);
    let change = change.values(Some(&id_node(&member.target, member.span)), None);
    Change { member: Some(member.name.clone()), ..change }
}

/// The member that stood where a new one stands, if it is like it in everything but its name.
fn renamed<'a>(subject: &Subject<'a>, member: &Member) -> Option<&'a Member> {
    let [old, new] = [subject.old.shape, subject.new.shape];
    let at = new.members.iter().position(|other| other.name == member.name)?;
    let before = old.members.get(at).filter(|before| new.member(&before.name).is_none())?;
    let alike = before.target == member.target && before.traits == member.traits;
    (alike && old.members.len() == new.members.len()).then_some(before)
}

/// Members that stand in another order, or new ones before those that were there.
fn order(subject: &Subject<'_>, out: &mut Vec<Change>) {
    let [old, new] = [subject.old.shape, subject.new.shape];
    if !matches!(new.kind, ShapeKind::Structure | ShapeKind::Union) {
        return;
    }
    let same = |(a, b): (&Member, &Member)| a.name == b.name;
    if old.members.len() == new.members.len() && old.members.iter().zip(&new.members).all(same) {
        return;
    }
    let kept = |shape: &'_ Shape, other: &Shape| -> Vec<String> {
        let both = shape.members.iter().filter(|member| other.member(&member.name).is_some());
        both.map(|member| member.name.clone()).collect()
    };
    let (before, after) = (kept(old, new), kept(new, old));
    let is_new = |member: &Member| old.member(&member.name).is_none();
    let inserted: Vec<&str> = new
        .members
        .iter()
        .enumerate()
        .filter(|(at, member)| is_new(member) && new.members[*at..].iter().any(|m| !is_new(m)))
        .map(|(_, member)| member.name.as_str())
        .collect();
    // Where a new member stands in the place of one that is gone, the others stay where they are.
    let stays = old.members.len() == new.members.len()
        && old.members.iter().zip(&new.members).all(|(a, b)| a.name == b.name || is_new(b));
    let message = if before != after {
        format!("members of the {} were reordered", new.kind.name())
    } else if !inserted.is_empty() && !stays {
        format!("members were added before others: {}", inserted.join(", "))
    } else {
        return;
    };
    let names = |shape: &Shape| {
        let names = shape.members.iter().map(|m| Node::new(m.name.as_str(), m.span));
        Node::new(names.collect::<Vec<Node>>(), shape.span)
    };
    let code = "ChangedMemberOrder";
    let change = subject.change(code, Severity::Danger, Action::Moved, Aspect::Member, message);
    let change = change.values(Some(&names(old)), Some(&names(new)));
    out.push(
        change.hint("messages stay as they are; code in languages that go by position may not"),
    );
}

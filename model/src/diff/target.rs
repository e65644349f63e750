//! Members that target another shape: `ChangedMemberTarget`.
//!
//! Where the name of a target matters to generated code (structures, unions, enums), another one is
//! another type. Else the two targets are compared as if they were one shape, and the worst of what
//! differs is how bad the change is.

use super::change::{Action, Aspect, Change, Severity};
use super::members;
use super::subject::{Side, Subject, id_node};
use super::traits;
use crate::model::{Shape, ShapeKind};

/// How many targets of targets are compared. A list or map has no shorter way to itself than through
/// a structure, so this is only met by models that are wrong.
const MAX_DEPTH: usize = 16;

/// What it means that a member has another target, if it has.
pub(super) fn compare(subject: &Subject<'_>, out: &mut Vec<Change>) {
    let (Some(old), Some(new)) = (subject.old.member, subject.new.member) else { return };
    if old.target == new.target {
        return;
    }
    let targets = [subject.old.target(), subject.new.target()];
    let kind = |shape: Option<&Shape>| shape.map_or("nothing", |shape| shape.kind.name());
    let (severity, hint) = match targets {
        [Some(before), Some(after)] => compatibility(subject, before, after),
        _ => (Severity::Warning, None),
    };
    let message = format!(
        "the target changed from {} ({}) to {} ({})",
        old.target,
        kind(targets[0]),
        new.target,
        kind(targets[1])
    );
    let code = "ChangedMemberTarget";
    let change = subject.change(code, severity, Action::Changed, Aspect::Target, message);
    let values = [(old, &old.target), (new, &new.target)];
    let [old, new] = values.map(|(member, target)| id_node(target, member.span));
    out.push(Change { hint, ..change.values(Some(&old), Some(&new)) });
}

fn compatibility(subject: &Subject<'_>, old: &Shape, new: &Shape) -> (Severity, Option<String>) {
    if old.kind != new.kind {
        return (Severity::Error, None);
    }
    if matches!(
        old.kind,
        ShapeKind::Structure | ShapeKind::Union | ShapeKind::Enum | ShapeKind::IntEnum
    ) {
        let hint = format!("in generated code, each {} is a type of its own", old.kind.name());
        return (Severity::Error, Some(hint));
    }
    if subject.depth >= MAX_DEPTH {
        return (Severity::Error, None);
    }
    let mut effects = Vec::new();
    let targets = Subject {
        old: Side { model: subject.old.model, shape: old, member: None },
        new: Side { model: subject.new.model, shape: new, member: None },
        depth: subject.depth + 1,
    };
    traits::compare(&targets, &mut effects);
    members::compare(&targets, &mut effects);
    let facts: Vec<&Change> = effects.iter().filter(|change| !change.is_documentation()).collect();
    let worst = facts.iter().map(|change| change.severity).max();
    let hint = (!facts.is_empty()).then(|| {
        let told: Vec<String> = facts.iter().map(|c| c.message.clone()).take(MAX_TOLD).collect();
        let more = facts.len().saturating_sub(MAX_TOLD);
        let more = if more > 0 { format!("; and {more} more") } else { String::new() };
        format!("between the two: {}{more}", told.join("; "))
    });
    let hint = hint.or_else(|| Some("the two differ in their names only".to_owned()));
    (worst.unwrap_or(Severity::Warning).max(Severity::Warning), hint)
}

/// How many effects of another target are told.
const MAX_TOLD: usize = 5;

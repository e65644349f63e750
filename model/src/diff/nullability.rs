//! Whether a member may be absent, as clients see it: `ChangedNullability`.
//!
//! See [optionality](https://smithy.io/2.0/spec/aggregate-types.html#structure-member-optionality): to
//! a client, members of an input and those with `clientOptional` may always be absent; others may be,
//! unless they are required or have a default other than null.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::{Side, Subject};
use super::value::show;
use crate::model::ShapeKind;
use crate::node::Node;
use crate::shape_id::ShapeId;

/// Whether a client has to expect that a member is absent.
fn is_nullable(side: &Side<'_>) -> bool {
    let traits = side.traits();
    // Whole ids are looked up without building them, and this is asked of every member.
    if traits.has("smithy.api#clientOptional") || side.shape.traits.has("smithy.api#input") {
        return true;
    }
    match traits.get("smithy.api#default") {
        Some(default) => default.is_null(),
        None => !traits.has("smithy.api#required"),
    }
}

/// What happened, if a member may be absent now and could not be, or the other way round.
pub(super) fn compare(subject: &Subject<'_>) -> Vec<Change> {
    let is_structure = |side: &Side<'_>| side.shape.kind == ShapeKind::Structure;
    let [old, new] = [&subject.old, &subject.new];
    if subject.new.member.is_none() || !is_structure(old) || !is_structure(new) {
        return Vec::new();
    }
    let was = is_nullable(old);
    if was == is_nullable(new) {
        return Vec::new();
    }
    let mut changes = causes(subject);
    if changes.is_empty() {
        let traits = ["clientOptional", "default", "required"];
        let changed = |id: &&str| old.traits().get(id) != new.traits().get(id);
        let id = traits.into_iter().find(changed).unwrap_or("required");
        changes.push(Cause { suffix: "", severity: Severity::Error, id, action: None });
    }
    changes.iter().map(|cause| cause.tell(subject, was)).collect()
}

/// A trait that is the cause of a change.
struct Cause {
    suffix: &'static str,
    severity: Severity,
    id: &'static str,
    action: Option<Action>,
}

fn causes(subject: &Subject<'_>) -> Vec<Cause> {
    use Action::{Added, Removed};
    use Severity::{Danger, Error, Warning};
    let [old, new] = [&subject.old, &subject.new];
    let cause = |suffix, severity, id, action| Cause { suffix, severity, id, action: Some(action) };
    match [old, new].map(|side| side.shape.traits.has("input")) {
        [true, false] => return vec![cause(".RemovedInputTrait", Error, "input", Removed)],
        [false, true] => return vec![cause(".AddedInputTrait", Danger, "input", Added)],
        [true, true] => return Vec::new(),
        [false, false] => {}
    }
    let (before, after) = (old.traits(), new.traits());
    let added = |id: &str| !before.has(id) && after.has(id);
    let removed = |id: &str| before.has(id) && !after.has(id);
    let mut causes = Vec::new();
    if added("clientOptional") && before.has("required") && after.has("required") {
        causes.push(cause(".AddedClientOptionalTrait", Error, "clientOptional", Added));
    }
    if added("required") && !after.has("clientOptional") {
        causes.push(cause(".AddedRequiredTrait", Error, "required", Added));
    }
    if added("default") && !removed("required") {
        causes.push(cause(".AddedDefaultTrait", Error, "default", Added));
    }
    if removed("required") && !after.has("default") && !before.has("clientOptional") {
        let kind = new.target().map(|target| &target.kind);
        causes.push(match kind {
            Some(ShapeKind::Structure | ShapeKind::Union) => {
                cause(".RemovedRequiredTrait.StructureOrUnion", Warning, "required", Removed)
            }
            _ => cause(".RemovedRequiredTrait", Error, "required", Removed),
        });
    }
    causes
}

impl Cause {
    fn tell(&self, subject: &Subject<'_>, was_nullable: bool) -> Change {
        let id = self.id;
        let [old, new] = [&subject.old, &subject.new].map(|side| match id {
            "input" => side.shape.traits.get(id),
            _ => side.traits().get(id),
        });
        let action = self.action.unwrap_or(match (old, new) {
            (None, Some(_)) => Action::Added,
            (Some(_), None) => Action::Removed,
            _ => Action::Changed,
        });
        let whom = if id == "input" { " on the structure" } else { "" };
        let what = match action {
            Action::Added => format!("`{id}`{}{whom} was added", value(new)),
            Action::Removed => format!("`{id}`{}{whom} was removed", value(old)),
            _ => format!("`{id}` changed from{} to{}", value(old), value(new)),
        };
        let effect = if was_nullable {
            "clients take it for always present from now on"
        } else {
            "clients take it for optional from now on"
        };
        let code = format!("ChangedNullability{}", self.suffix);
        let message = format!("{what}: {effect}");
        let change = subject.change(code, self.severity, action, Aspect::Nullability, message);
        change.values(old, new).of_trait(&ShapeId::new(&format!("smithy.api#{id}")), "")
    }
}

/// The value of a default, for messages.
fn value(node: Option<&Node>) -> String {
    let said = node.filter(|node| node.as_object().is_none_or(|members| !members.is_empty()));
    said.map(|node| format!(" {}", show(node))).unwrap_or_default()
}

/// Whether a change of nullability says more of its trait than other rules do, of which the worst is
/// this severe. One without a name for its cause leaves the word to those that have one.
pub(super) fn says_more(change: &Change, worst: Option<Severity>) -> bool {
    match worst {
        None => true,
        Some(worst) if change.code == "ChangedNullability" => change.severity > worst,
        Some(worst) => change.severity >= worst,
    }
}

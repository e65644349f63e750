//! Operations: their types, what they take and give, and their traits.

use super::ChangeKind;
use super::changes::{Changes, Item};
use super::spelling::{self, operation_trait};
use super::{errors, stream, trait_ids};
use crate::api::{Operation, OperationTrait, Path};

/// Compares the operations of both crates.
pub(super) fn compare(changes: &mut Changes<'_>) {
    let (old, new) = (&changes.old.operations, &changes.new.operations);
    let same = |ident: &str| new.iter().find(|now| now.ident == ident);
    let of_id = |id: &str| new.iter().find(|now| now.id == id);
    for operation in old {
        let item = Item::of(path(&operation.ident), &operation.id);
        if let Some(now) = same(&operation.ident) {
            compare_operation(changes, &item, operation, now);
        } else if let Some(now) = of_id(&operation.id) {
            let message =
                format!("the operation is `{}`: code that names it fails", path(&now.ident));
            changes.add(ChangeKind::OperationRenamed, &item, message);
            compare_operation(changes, &item, operation, now);
        } else {
            let message = "code that calls the operation no longer compiles";
            changes.add(ChangeKind::OperationRemoved, &item, message);
        }
    }
    // One that has left its name to another is found under a name that is new.
    let is_renamed = |o: &Operation, now: &Operation| o.id == now.id && same(&o.ident).is_none();
    let is_known =
        |now: &&Operation| old.iter().any(|o| o.ident == now.ident || is_renamed(o, now));
    for operation in new.iter().filter(|operation| !is_known(operation)) {
        let item = Item::of(path(&operation.ident), &operation.id);
        changes.add(ChangeKind::OperationAdded, &item, "the operation is new");
    }
    compare_order(changes);
}

pub(super) fn path(ident: &str) -> String {
    format!("operations::{ident}")
}

/// The order of operations shows in the schema of the service.
fn compare_order(changes: &mut Changes<'_>) {
    let (old, new) = (changes.old, changes.new);
    let common = |these: &[Operation], those: &[Operation]| -> Vec<String> {
        let both = these.iter().filter(|o| those.iter().any(|other| other.ident == o.ident));
        both.map(|o| o.ident.clone()).collect()
    };
    if common(&old.operations, &new.operations) != common(&new.operations, &old.operations) {
        let item = Item::of(old.service.ident.clone(), &old.service.id);
        changes.add(ChangeKind::Reordered, &item, "its schema lists operations in another order");
    }
}

fn compare_operation<'a>(
    changes: &mut Changes<'a>,
    item: &Item<'a>,
    old: &'a Operation,
    new: &'a Operation,
) {
    let Operation {
        ident: _,
        module,
        id,
        docs,
        deprecated,
        alias,
        input,
        output,
        http,
        traits,
        request_stream,
        response_stream,
        error,
        examples,
        cases,
    } = old;
    if *id != new.id {
        compare_ids(changes, item, (id, &new.id));
    }
    if *module != new.module {
        changes.add(ChangeKind::InternalChanged, item, "the file it stands in");
    }
    compare_data(changes, item, ChangeKind::InputChanged, (input, &new.input));
    compare_data(changes, item, ChangeKind::OutputChanged, (output, &new.output));
    if *http != new.http {
        let text = |http: &Option<(String, String, u16)>| match http {
            Some((method, uri, status)) => format!("`{method} {uri}` ({status})"),
            None => "no binding".to_owned(),
        };
        let message = format!("it has {} where it had {}", text(&new.http), text(http));
        changes.add_of(ChangeKind::OperationChanged, item, message, Some("smithy.api#http"));
    }
    compare_traits(changes, item, traits, &new.traits);
    let bodies = [
        (ChangeKind::RequestBodyChanged, request_stream, &new.request_stream),
        (ChangeKind::ResponseBodyChanged, response_stream, &new.response_stream),
    ];
    for (kind, old, new) in bodies {
        stream::compare(changes, item, kind, (old.as_ref(), new.as_ref()));
    }
    errors::compare(changes, item, error, &new.error);
    if format!("{examples:?}{cases:?}") != format!("{:?}{:?}", new.examples, new.cases) {
        let message = "what the tests of the crate run has changed";
        changes.add(ChangeKind::TestsChanged, item, message);
    }
    changes.reading(item, (docs, &new.docs), (deprecated.as_ref(), new.deprecated.as_ref()));
    if *alias != new.alias {
        changes.add(ChangeKind::DocumentationChanged, item, "the name that it is found by");
    }
}

/// An operation of the same name is of another shape: a new shape of this name, or one that had another.
fn compare_ids(changes: &mut Changes<'_>, item: &Item<'_>, (old, new): (&str, &str)) {
    let was_elsewhere = changes.old.operations.iter().any(|o| o.id == new);
    let is_elsewhere = changes.new.operations.iter().find(|o| o.id == old);
    let mut message = format!("it stands for `{new}` where it stood for `{old}`");
    if let Some(now) = is_elsewhere {
        message.push_str(&format!(", which is `{}` now", path(&now.ident)));
    }
    let is_swapped = was_elsewhere || is_elsewhere.is_some();
    let kind = if is_swapped { ChangeKind::OperationSwapped } else { ChangeKind::SchemaIdChanged };
    changes.add(kind, item, message);
}

/// Compares what an operation takes or gives.
fn compare_data(
    changes: &mut Changes<'_>,
    item: &Item<'_>,
    kind: ChangeKind,
    (old, new): (&Path, &Path),
) {
    if changes.same_path(old, new) {
        return;
    }
    let verb = if kind == ChangeKind::InputChanged { "takes" } else { "gives" };
    let (old, new) = (spelling::path(old), spelling::path(new));
    changes.add(kind, item, format!("it {verb} `{new}` where it was `{old}`"));
}

fn compare_traits(
    changes: &mut Changes<'_>,
    item: &Item<'_>,
    old: &[OperationTrait],
    new: &[OperationTrait],
) {
    for gone in old.iter().filter(|t| !new.contains(t)) {
        let message = format!("it no longer has {}", operation_trait(gone));
        let id = Some(trait_ids::of_operation(gone));
        changes.add_of(ChangeKind::OperationChanged, item, message, id);
    }
    for added in new.iter().filter(|t| !old.contains(t)) {
        let message = format!("it has {}", operation_trait(added));
        let id = Some(trait_ids::of_operation(added));
        changes.add_of(ChangeKind::OperationChanged, item, message, id);
    }
    let common = |these: &[OperationTrait], those: &[OperationTrait]| -> Vec<OperationTrait> {
        these.iter().filter(|t| those.contains(t)).cloned().collect()
    };
    if common(old, new) != common(new, old) {
        changes.add(ChangeKind::Reordered, item, "its schema lists traits in another order");
    }
}

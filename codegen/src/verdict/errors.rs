//! How operations fail: the types of their errors.
//!
//! The variants of one operation in both crates enter; those that are gone, new, renamed or hold another
//! type leave, as changes of the operation.

use super::ChangeKind;
use super::changes::{Changes, Item};
use super::operation::path;
use super::spelling;
use crate::api::OperationError;

/// Compares the errors of an operation.
pub(super) fn compare(
    changes: &mut Changes<'_>,
    operation: &Item<'_>,
    old: &OperationError,
    new: &OperationError,
) {
    let OperationError { ident, variants } = old;
    let item = Item { path: path(ident), shape: operation.shape };
    if *ident != new.ident {
        let message = format!("the enum of its errors is `{}`", path(&new.ident));
        changes.add(ChangeKind::OperationErrorRenamed, &item, message);
    }
    for (name, error, docs) in variants {
        let variant = item.inner(name);
        if let Some((_, now, lines)) = new.variants.iter().find(|(now, ..)| now == name) {
            if !changes.same_path(error, now) {
                let (old, now) = (spelling::path(error), spelling::path(now));
                let message = format!("it holds `{now}` where it held `{old}`");
                changes.add(ChangeKind::ErrorVariantChanged, &variant, message);
            }
            changes.reading(&variant, (docs, lines), (None, None));
            continue;
        }
        let renamed = new.variants.iter().find(|(_, now, _)| changes.same_path(error, now));
        let message = match renamed {
            Some((now, ..)) => format!("the error is `{now}` now: code that matches on it fails"),
            None => "code that matches on the error no longer compiles".to_owned(),
        };
        changes.add(ChangeKind::ErrorVariantRemoved, &variant, message);
    }
    for (name, ..) in &new.variants {
        if !variants.iter().any(|(known, ..)| known == name) {
            let message = "the operation may fail with it; it was `Unmodeled`";
            changes.add(ChangeKind::ErrorVariantAdded, &item.inner(name), message);
        }
    }
    let names = |these: &OperationError, those: &OperationError| -> Vec<String> {
        let both = these.variants.iter().filter(|(n, ..)| those.variants.iter().any(|v| v.0 == *n));
        both.map(|(name, ..)| name.clone()).collect()
    };
    if names(old, new) != names(new, old) {
        changes.add(ChangeKind::Reordered, &item, "its variants come in another order");
    }
}

//! Types: which are gone, new or elsewhere, and what has changed in the others.

use super::ChangeKind;
use super::changes::{Changes, Item};
use super::{schema, structure, variants};
use crate::api::{Type, TypeKind};
use std::collections::{HashMap, HashSet};

/// Compares the types of both crates. Code knows types by their paths, so these decide which are one.
pub(super) fn compare(changes: &mut Changes<'_>) {
    let (old, new) = (&changes.old.types, &changes.new.types);
    let paths: HashMap<String, &Type> = new.iter().map(|ty| (path(ty), ty)).collect();
    let mut known: HashSet<String> = HashSet::new();
    for ty in old {
        let item = Item::of(path(ty), &ty.id);
        let now = match (paths.get(&item.path), changes.moved(ty)) {
            (Some(now), _) => *now,
            (None, Some(now)) => {
                let message = format!("the type is `{}` now: code that names it fails", path(now));
                changes.add(ChangeKind::TypeMoved, &item, message);
                now
            }
            (None, None) => {
                let message = format!("code that names the {} no longer compiles", kind(&ty.kind));
                changes.add(ChangeKind::TypeRemoved, &item, message);
                continue;
            }
        };
        known.insert(path(now));
        compare_type(changes, &item, ty, now);
    }
    for ty in new.iter().filter(|ty| !known.contains(&path(ty))) {
        let item = Item::of(path(ty), &ty.id);
        changes.add(ChangeKind::TypeAdded, &item, format!("the {} is new", kind(&ty.kind)));
    }
}

fn path(ty: &Type) -> String {
    format!("{}::{}", ty.module, ty.ident)
}

fn kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Structure(structure) if structure.error.is_some() => "error",
        TypeKind::Structure(_) => "structure",
        TypeKind::Union(_) => "union",
        TypeKind::Enum(_) => "enum",
        TypeKind::IntEnum(_) => "intEnum",
    }
}

fn compare_type<'a>(changes: &mut Changes<'a>, item: &Item<'a>, old: &'a Type, new: &'a Type) {
    // Its place and name are known to be the same, or have been told.
    let Type { ident: _, module: _, file, id, docs, deprecated, alias, traits, kind: old_kind } =
        old;
    if *id != new.id {
        compare_ids(changes, item, (id, &new.id));
    }
    if *file != new.file {
        changes.add(ChangeKind::InternalChanged, item, "the file it stands in");
    }
    match (old_kind, &new.kind) {
        (TypeKind::Structure(old_parts), TypeKind::Structure(new_parts)) => {
            structure::compare(changes, item, old_parts, new_parts);
        }
        (TypeKind::Union(old_parts), TypeKind::Union(new_parts)) => {
            variants::compare_union(changes, item, old_parts, new_parts);
        }
        (TypeKind::Enum(old_parts), TypeKind::Enum(new_parts)) => {
            variants::compare_enum(changes, item, old_parts, new_parts);
            compare_display(changes, item, old, new);
        }
        (TypeKind::IntEnum(old_parts), TypeKind::IntEnum(new_parts)) => {
            variants::compare_int_enum(changes, item, old_parts, new_parts);
        }
        (before, after) => {
            let message = format!("the {} has become a {}", kind(before), kind(after));
            let message = message.replace(" a intEnum", " an intEnum").replace(" a e", " an e");
            changes.add(ChangeKind::TypeKindChanged, item, message);
        }
    }
    schema::compare_traits(changes, item, traits, &new.traits);
    changes.reading(item, (docs, &new.docs), (deprecated.as_ref(), new.deprecated.as_ref()));
    if *alias != new.alias {
        changes.add(ChangeKind::DocumentationChanged, item, "the name that it is found by");
    }
}

/// A type of the same path is of another shape: a new shape of this name, or one that had another.
fn compare_ids(changes: &mut Changes<'_>, item: &Item<'_>, (old, new): (&str, &str)) {
    let was_elsewhere = changes.old.types.iter().any(|ty| ty.id == new);
    let is_elsewhere = changes.new.types.iter().any(|ty| ty.id == old);
    if was_elsewhere || is_elsewhere {
        let message = format!("it is the type of `{new}` where it was that of `{old}`");
        changes.add(ChangeKind::TypeSwapped, item, message);
    } else {
        let message = format!("its shape is `{new}` where it was `{old}`");
        changes.add(ChangeKind::SchemaIdChanged, item, message);
    }
}

/// Enums can be displayed unless they are sensitive.
fn compare_display(changes: &mut Changes<'_>, item: &Item<'_>, old: &Type, new: &Type) {
    match (old.is_sensitive(), new.is_sensitive()) {
        (false, true) => {
            let message = "it is sensitive: code that formats it or calls `to_string` fails";
            changes.add(ChangeKind::DisplayRemoved, item, message);
        }
        (true, false) => {
            let message = "it is not sensitive any more, so it can be formatted";
            changes.add(ChangeKind::DisplayAdded, item, message);
        }
        _ => {}
    }
}

//! Structures: fields, setters, `new`, and the traits that a structure has or not.

use super::ChangeKind;
use super::changes::{Changes, Item};
use super::{literal, schema, spelling};
use crate::api::{Member, Structure};

/// Methods of traits that callers may use on structures. A setter that is called so hides them; names
/// that are in everybody's scope are never given to setters.
const METHODS: [&str; 14] = [
    "borrow",
    "borrow_mut",
    "clone_into",
    "deserialize",
    "from",
    "is_absent",
    "read",
    "read_member",
    "serialize",
    "try_from",
    "type_id",
    "visit_structure",
    "write",
    "write_members",
];
/// What errors have besides.
const ERROR_METHODS: [&str; 5] = ["cause", "description", "message", "source", "to_string"];

/// Compares two structures of one path.
pub(super) fn compare<'a>(
    changes: &mut Changes<'a>,
    item: &Item<'a>,
    old: &'a Structure,
    new: &'a Structure,
) {
    let Structure { members, unknown_field, has_default, error } = old;
    for member in members {
        let at = item.member(&member.field, &member.schema.name);
        match new.members.iter().find(|now| now.field == member.field) {
            Some(now) => compare_member(changes, &at, (old, new), (member, now)),
            None => removed(changes, &at, member, new),
        }
    }
    for member in new.members.iter().filter(|now| !members.iter().any(|m| m.field == now.field)) {
        let at = item.member(&member.field, &member.schema.name);
        if !members.iter().any(|known| known.schema.name == member.schema.name) {
            let message = format!("the field is new: `{}`", spelling::field_type(member));
            changes.add(ChangeKind::FieldAdded, &at, message);
        }
        hides(changes, &at, old, &member.setter);
    }
    if *unknown_field != new.unknown_field {
        let message = format!("unknown members are found in `{}`", new.unknown_field);
        changes.add(ChangeKind::UnknownFieldRenamed, &item.inner(unknown_field), message);
    }
    constructor(changes, item, old, new);
    match (*has_default, new.has_default) {
        (true, false) => {
            let message = "it has no `Default` any more, since something has to be given";
            changes.add(ChangeKind::DefaultRemoved, item, message);
        }
        (false, true) => {
            let message = "it has `Default`, since nothing has to be given";
            changes.add(ChangeKind::DefaultAdded, item, message);
        }
        _ => {}
    }
    compare_error(changes, item, error, &new.error);
    compare_order(changes, item, members, &new.members);
}

/// A field that is gone, or is called otherwise.
fn removed(changes: &mut Changes<'_>, item: &Item<'_>, member: &Member, new: &Structure) {
    match new.members.iter().find(|now| now.schema.name == member.schema.name) {
        Some(now) => {
            let message = format!("the member is `{}` now: code that uses it fails", now.field);
            changes.add(ChangeKind::FieldRenamed, item, message);
        }
        None => {
            let message = "code that uses the field or its setter no longer compiles";
            changes.add(ChangeKind::FieldRemoved, item, message);
        }
    }
}

fn compare_member<'a>(
    changes: &mut Changes<'a>,
    item: &Item<'a>,
    (before, after): (&Structure, &Structure),
    (old, new): (&'a Member, &'a Member),
) {
    // Defaults are compared together: where one takes the place of another, that is one change.
    let Member {
        field: _,
        setter,
        ty,
        optional,
        boxed,
        default: _,
        server_default: _,
        correction: _,
        schema,
        docs,
        deprecated,
    } = old;
    let same_type = changes.same_type(ty, &new.ty);
    if !same_type || *optional != new.optional || *boxed != new.boxed {
        let (old, now) = (spelling::field_type(old), spelling::field_type(new));
        let setter = if same_type { "" } else { ", and so does its setter" };
        let message = format!("code that takes it for `{old}` fails: it is `{now}`{setter}");
        changes.add(ChangeKind::FieldTypeChanged, item, message);
    }
    if *setter != new.setter {
        let message = format!("the setter is called `{}`: code that calls it fails", new.setter);
        let at = Item { path: renamed(&item.path, setter), shape: item.shape };
        changes.add(ChangeKind::SetterRenamed, &at, message);
        hides(changes, item, before, &new.setter);
    }
    if let Some(message) = literal::difference(old, new) {
        changes.add(ChangeKind::DefaultValueChanged, item, message);
    }
    // A name that was another member's has changed its owner.
    let was_another = schema.name != new.schema.name
        && (before.members.iter().any(|m| m.schema.name == new.schema.name)
            || after.members.iter().any(|m| m.schema.name == schema.name));
    if was_another {
        let message =
            format!("it holds the member `{}`, not `{}` any more", new.schema.name, schema.name);
        changes.add(ChangeKind::FieldSwapped, item, message);
    }
    schema::compare(changes, item, (schema, &new.schema), was_another);
    changes.reading(item, (docs, &new.docs), (deprecated.as_ref(), new.deprecated.as_ref()));
}

/// The path of a field's setter.
fn renamed(field: &str, setter: &str) -> String {
    let owner = field.rsplit_once("::").map_or(field, |(owner, _)| owner);
    format!("{owner}::{setter}")
}

/// Whether a new setter hides a method of a trait that the structure had.
fn hides(changes: &mut Changes<'_>, item: &Item<'_>, old: &Structure, setter: &str) {
    let of_errors = old.error.is_some() && ERROR_METHODS.contains(&setter);
    let had = old.members.iter().any(|member| member.setter == setter);
    if !had && (of_errors || METHODS.contains(&setter)) {
        let message = format!("`.{setter}(…)` sets the field: it was a method of a trait");
        changes.add(ChangeKind::SetterHidesMethod, item, message);
    }
}

/// Compares the arguments of `new`.
fn constructor(changes: &mut Changes<'_>, item: &Item<'_>, old: &Structure, new: &Structure) {
    fn arguments(structure: &Structure) -> Vec<&Member> {
        structure.members.iter().filter(|member| member.is_argument()).collect()
    }
    let (old, new) = (arguments(old), arguments(new));
    let spelled = |arguments: &[&Member]| {
        arguments.iter().map(|member| spelling::argument(member)).collect::<Vec<_>>().join(", ")
    };
    let same_types = old.len() == new.len()
        && old.iter().zip(&new).all(|(old, new)| changes.same_type(&old.ty, &new.ty));
    let item = item.inner("new");
    if !same_types {
        let given = spelling::count(old.len(), "argument");
        let message = match old.len() == new.len() {
            true => format!("it takes other arguments: {}", spelled(&new)),
            false => format!("code that gives it {given} fails: it takes ({})", spelled(&new)),
        };
        changes.add(ChangeKind::ConstructorChanged, &item, message);
    } else if old.iter().zip(&new).any(|(old, new)| old.field != new.field) {
        let message = format!("it takes ({}) where it took ({})", spelled(&new), spelled(&old));
        changes.add(ChangeKind::ConstructorSwapped, &item, message);
    }
}

/// Compares whether structures are errors, and what they say.
fn compare_error(
    changes: &mut Changes<'_>,
    item: &Item<'_>,
    old: &Option<Option<String>>,
    new: &Option<Option<String>>,
) {
    match (old, new) {
        (Some(_), None) => {
            let message = "it is no `Error`: it has no `message`, and cannot be formatted";
            changes.add(ChangeKind::ErrorRemoved, item, message);
        }
        (None, Some(_)) => {
            changes.add(ChangeKind::ErrorAdded, item, "it is an `Error` now");
        }
        (Some(old), Some(new)) if old != new => {
            let text = |field: &Option<String>| match field {
                Some(field) => format!("`{field}`"),
                None => "nothing".to_owned(),
            };
            let message = format!("`message` gives {} where it gave {}", text(new), text(old));
            changes.add(ChangeKind::ErrorMessageChanged, item, message);
        }
        _ => {}
    }
}

fn compare_order(changes: &mut Changes<'_>, item: &Item<'_>, old: &[Member], new: &[Member]) {
    fn common<'a>(these: &'a [Member], those: &[Member]) -> Vec<&'a str> {
        let both = these.iter().filter(|m| those.iter().any(|other| other.field == m.field));
        both.map(|member| member.field.as_str()).collect()
    }
    if common(old, new) != common(new, old) {
        changes.add(ChangeKind::Reordered, item, "its members come in another order");
    }
}

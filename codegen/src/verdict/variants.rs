//! Unions, enums and intEnums: what has variants.

use super::ChangeKind;
use super::changes::{Changes, Item};
use super::{schema, spelling};
use crate::api::{EnumValue, IntEnumValue, Variant};
use std::collections::HashMap;

/// Compares two unions of one path.
pub(super) fn compare_union<'a>(
    changes: &mut Changes<'a>,
    item: &Item<'a>,
    old: &'a [Variant],
    new: &'a [Variant],
) {
    let old_names = old.iter().map(|v| (v.ident.as_str(), v.schema.name.as_str())).collect();
    let new_names = new.iter().map(|v| (v.ident.as_str(), v.schema.name.as_str())).collect();
    let names = Names { old: old_names, new: new_names };
    names.compare(changes, item);
    let by_name: HashMap<&str, _> = new.iter().map(|now| (now.ident.as_str(), now)).collect();
    for variant in old {
        let Variant { ident, ty, boxed, schema, docs, deprecated } = variant;
        let Some(now) = by_name.get(ident.as_str()) else { continue };
        let at = item.member(ident, &schema.name);
        if !changes.same_type(ty, &now.ty) || *boxed != now.boxed {
            let (old, now) = (spelling::boxed(ty, *boxed), spelling::boxed(&now.ty, now.boxed));
            let message = format!("it holds `{now}` where it held `{old}`");
            changes.add(ChangeKind::VariantTypeChanged, &at, message);
        }
        let swapped = names.is_swapped(&schema.name, &now.schema.name);
        schema::compare(changes, &at, (schema, &now.schema), swapped);
        changes.reading(&at, (docs, &now.docs), (deprecated.as_ref(), now.deprecated.as_ref()));
    }
    if names.is_reordered() {
        changes.add(ChangeKind::Reordered, item, "its variants come in another order");
    }
}

/// Compares two enums of one path.
pub(super) fn compare_enum<'a>(
    changes: &mut Changes<'a>,
    item: &Item<'a>,
    old: &'a [EnumValue],
    new: &'a [EnumValue],
) {
    let old_names = old.iter().map(|v| (v.ident.as_str(), v.value.as_str())).collect();
    let new_names = new.iter().map(|v| (v.ident.as_str(), v.value.as_str())).collect();
    let names = Names { old: old_names, new: new_names };
    names.compare(changes, item);
    let by_name: HashMap<&str, _> = new.iter().map(|now| (now.ident.as_str(), now)).collect();
    for variant in old {
        let EnumValue { ident, value, internal, docs, deprecated } = variant;
        let Some(now) = by_name.get(ident.as_str()) else { continue };
        let at = item.member(ident, value);
        if *value != now.value && !names.is_swapped(value, &now.value) {
            let message = format!("it is sent as {:?} where it was {value:?}", now.value);
            changes.add(ChangeKind::WireNameChanged, &at, message);
        }
        if *internal != now.internal {
            let message = match internal {
                true => "`VALUES` lists it now",
                false => "`VALUES` does not list it any more",
            };
            changes.add(ChangeKind::ValuesChanged, &at, message);
        }
        changes.reading(&at, (docs, &now.docs), (deprecated.as_ref(), now.deprecated.as_ref()));
    }
    if names.is_reordered() {
        changes.add(ChangeKind::Reordered, item, "`VALUES` lists them in another order");
    }
}

/// Compares two intEnums of one path.
pub(super) fn compare_int_enum<'a>(
    changes: &mut Changes<'a>,
    item: &Item<'a>,
    old: &'a [IntEnumValue],
    new: &'a [IntEnumValue],
) {
    let text = |values: &[IntEnumValue]| -> Vec<String> {
        values.iter().map(|value| value.value.to_string()).collect()
    };
    let (old_texts, new_texts) = (text(old), text(new));
    let old_names = old.iter().zip(&old_texts).map(|(v, t)| (v.ident.as_str(), t.as_str()));
    let new_names = new.iter().zip(&new_texts).map(|(v, t)| (v.ident.as_str(), t.as_str()));
    let names = Names { old: old_names.collect(), new: new_names.collect() };
    names.compare(changes, item);
    let by_name: HashMap<&str, _> = new.iter().map(|now| (now.ident.as_str(), now)).collect();
    for (variant, text) in old.iter().zip(&old_texts) {
        let IntEnumValue { ident, value, docs, deprecated } = variant;
        let Some(now) = by_name.get(ident.as_str()) else { continue };
        let at = item.member(ident, text);
        if *value != now.value && !names.is_swapped(text, &now.value.to_string()) {
            let message = format!("it is sent as {} where it was {value}", now.value);
            changes.add(ChangeKind::WireNameChanged, &at, message);
        }
        changes.reading(&at, (docs, &now.docs), (deprecated.as_ref(), now.deprecated.as_ref()));
    }
    if names.is_reordered() {
        let message = "its values are compared by their order, which is another";
        changes.add(ChangeKind::OrderChanged, item, message);
    }
}

/// The variants of both sides, each with what it stands for, in their order.
struct Names<'a> {
    old: Side<'a>,
    new: Side<'a>,
}

/// The variants of one side, which may be many: they are found without looking at all of them.
struct Side<'a> {
    all: Vec<(&'a str, &'a str)>,
    /// What a variant stands for, by its name.
    values: HashMap<&'a str, &'a str>,
    /// The name of a variant, by what it stands for.
    idents: HashMap<&'a str, &'a str>,
}

impl<'a> FromIterator<(&'a str, &'a str)> for Side<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(variants: I) -> Self {
        let all: Vec<_> = variants.into_iter().collect();
        let values = all.iter().copied().collect();
        // Of values that stand twice, the first counts.
        let idents = all.iter().rev().map(|(ident, value)| (*value, *ident)).collect();
        Self { all, values, idents }
    }
}

impl Names<'_> {
    /// Tells which variants are gone, new, or stand for what another stood for.
    fn compare(&self, changes: &mut Changes<'_>, item: &Item<'_>) {
        for (ident, value) in &self.old.all {
            let at = item.member(ident, value);
            if let Some(now) = self.new.values.get(ident) {
                if self.is_swapped(value, now) {
                    let message = format!("it stands for {now:?} where it stood for {value:?}");
                    changes.add(ChangeKind::VariantSwapped, &at, message);
                }
            } else if let Some(now) = self.new.idents.get(value) {
                let message = format!("it is called `{now}`: code that names it fails");
                changes.add(ChangeKind::VariantRenamed, &at, message);
            } else {
                let message = "code that makes or matches the variant no longer compiles";
                changes.add(ChangeKind::VariantRemoved, &at, message);
            }
        }
        for (ident, value) in &self.new.all {
            let Side { values, idents, .. } = &self.old;
            if !values.contains_key(ident) && !idents.contains_key(value) {
                let message = "the variant is new; it was read as `Unknown`";
                changes.add(ChangeKind::VariantAdded, &item.member(ident, value), message);
            }
        }
    }

    /// Whether what a variant stands for belonged to another one before, or does so now.
    fn is_swapped(&self, old: &str, new: &str) -> bool {
        old != new && (self.old.idents.contains_key(new) || self.new.idents.contains_key(old))
    }

    /// Whether variants of both sides come in another order.
    fn is_reordered(&self) -> bool {
        fn common<'a>(these: &'a Side<'_>, those: &Side<'_>) -> Vec<&'a str> {
            let idents = these.all.iter().map(|(ident, _)| *ident);
            idents.filter(|ident| those.values.contains_key(ident)).collect()
        }
        common(&self.old, &self.new) != common(&self.new, &self.old)
    }
}

//! Schemas: what a member is called and how it is written, and what constrains it. None of it keeps code
//! from compiling.

use super::changes::{Changes, Item};
use super::{ChangeKind, Step};
use super::{spelling, trait_ids};
use crate::api::{Api, Kind, MemberSchema, PatternKind, Trait};
use goldsmith_model::compare_numbers;
use std::cmp::Ordering;
use std::mem::discriminant;

/// Compares the schemas of a member. Its name is left out if that has been told.
pub(super) fn compare(
    changes: &mut Changes<'_>,
    item: &Item<'_>,
    (old, new): (&MemberSchema, &MemberSchema),
    name_is_told: bool,
) {
    let MemberSchema { name, kind, traits } = old;
    if *name != new.name && !name_is_told {
        let message = format!("it is called {:?} in messages where it was {name:?}", new.name);
        changes.add(ChangeKind::WireNameChanged, item, message);
    }
    compare_kinds(changes, item, kind, &new.kind, &[]);
    compare_lists(changes, item, traits, &new.traits, &[]);
}

/// Compares the traits of a type.
pub(super) fn compare_traits(
    changes: &mut Changes<'_>,
    item: &Item<'_>,
    old: &[Trait],
    new: &[Trait],
) {
    compare_lists(changes, item, old, new, &[]);
}

/// Compares what members target. `steps` say where in the member we are.
fn compare_kinds(
    changes: &mut Changes<'_>,
    item: &Item<'_>,
    old: &Kind,
    new: &Kind,
    steps: &[Step],
) {
    let mut inner = |step: Step, old: &MemberSchema, new: &MemberSchema| {
        // The name of an element, key or value is always the same, and never written.
        let MemberSchema { name: _, kind, traits } = old;
        let steps = [steps, &[step]].concat();
        compare_kinds(changes, item, kind, &new.kind, &steps);
        compare_lists(changes, item, traits, &new.traits, &steps);
    };
    match (old, new) {
        (Kind::List(old), Kind::List(new)) => inner(Step::Element, old, new),
        (Kind::Map(key, value), Kind::Map(new_key, new_value)) => {
            inner(Step::Key, key, new_key);
            inner(Step::Value, value, new_value);
        }
        (Kind::Plain(old), Kind::Plain(new)) if old == new => {}
        _ => {
            let name = |kind: &Kind| match kind {
                Kind::Plain(name) => (*name).to_owned(),
                Kind::List(_) => "List".to_owned(),
                Kind::Map(..) => "Map".to_owned(),
            };
            let (new, old, place) = (name(new), name(old), place(steps));
            let message = format!("{place}it is written as `{new}`, not as `{old}`");
            changes.add_at(ChangeKind::WireFormatChanged, item, message, (None, steps));
        }
    }
}

/// Where in a member we are, in words.
fn place(steps: &[Step]) -> String {
    steps.iter().map(|step| format!("each {}: ", step.name())).collect()
}

/// What a trait is about.
#[derive(PartialEq)]
enum About {
    Constraint,
    Redaction,
    Errors,
    Format,
}

fn about(t: &Trait) -> About {
    match t {
        Trait::Required
        | Trait::UniqueItems
        | Trait::Length(..)
        | Trait::Range(..)
        | Trait::DecimalRange(..)
        | Trait::Pattern(_) => About::Constraint,
        Trait::Sensitive => About::Redaction,
        Trait::Error(_) | Trait::HttpError(_) | Trait::Retryable(_) | Trait::AwsQueryError(..) => {
            About::Errors
        }
        Trait::Sparse
        | Trait::XmlAttribute
        | Trait::XmlFlattened
        | Trait::IdempotencyToken
        | Trait::HostLabel
        | Trait::HttpLabel
        | Trait::HttpQueryParams
        | Trait::HttpPayload
        | Trait::HttpResponseCode
        | Trait::EventHeader
        | Trait::EventPayload
        | Trait::RequiresLength
        | Trait::TimestampFormat(_)
        | Trait::MediaType(_)
        | Trait::JsonName(_)
        | Trait::XmlName(_)
        | Trait::XmlNamespace(..)
        | Trait::Ec2QueryName(_)
        | Trait::StandIn(_)
        | Trait::HttpQuery(_)
        | Trait::HttpHeader(_)
        | Trait::HttpPrefixHeaders(_) => About::Format,
    }
}

/// Compares traits of one thing, of which each kind stands there once at most.
fn compare_lists(
    changes: &mut Changes<'_>,
    item: &Item<'_>,
    old: &[Trait],
    new: &[Trait],
    steps: &[Step],
) {
    let (before, after, place) = (changes.old, changes.new, place(steps));
    let spelled = |t: &Trait, api: &Api| {
        spelling::member_trait(t, |at| pattern(api, at).unwrap_or_default().to_owned())
    };
    for t in old {
        let now = new.iter().find(|now| discriminant(*now) == discriminant(t));
        let (kind, message) = match now {
            Some(now) if same(before, t, after, now) => continue,
            Some(now) => {
                let (old_text, now_text) = (spelled(t, before), spelled(now, after));
                (changed(t, now), format!("{place}{now_text} instead of {old_text}"))
            }
            None => (kind(t, false), format!("{place}no {} any more", spelled(t, before))),
        };
        changes.add_at(kind, item, message, (Some(trait_ids::of(t)), steps));
    }
    for t in new {
        if !old.iter().any(|known| discriminant(known) == discriminant(t)) {
            let message = format!("{place}{}", spelled(t, after));
            changes.add_at(kind(t, true), item, message, (Some(trait_ids::of(t)), steps));
        }
    }
}

/// The kind of change that it is when a trait comes or goes.
fn kind(t: &Trait, comes: bool) -> ChangeKind {
    match about(t) {
        // No length is less than zero.
        About::Constraint if matches!(t, Trait::Length(None | Some(0), None)) => {
            ChangeKind::InternalChanged
        }
        About::Constraint if comes => ChangeKind::ConstraintTightened,
        About::Constraint => ChangeKind::ConstraintLoosened,
        About::Redaction => ChangeKind::RedactionChanged,
        About::Errors => ChangeKind::ErrorTraitsChanged,
        About::Format => ChangeKind::WireFormatChanged,
    }
}

/// The kind of change that it is when a trait has another value.
fn changed(old: &Trait, new: &Trait) -> ChangeKind {
    match (limits(old, new), about(new)) {
        (Some((min, max)), _) => match (min.is_ge() && max.is_le(), min.is_le() && max.is_ge()) {
            (true, true) => ChangeKind::InternalChanged,
            (true, false) => ChangeKind::ConstraintTightened,
            (false, true) => ChangeKind::ConstraintLoosened,
            (false, false) => ChangeKind::ConstraintChanged,
        },
        (None, About::Constraint) => ChangeKind::ConstraintChanged,
        (None, _) => kind(new, true),
    }
}

/// How the least and the greatest that a trait allows are now, compared with what they were. A bound that
/// is missing is beyond all others; but no length is less than zero.
fn limits(old: &Trait, new: &Trait) -> Option<(Ordering, Ordering)> {
    match (old, new) {
        (Trait::Length(min, max), Trait::Length(low, high)) => {
            let [max, high] = [max, high].map(|bound| bound.unwrap_or(u64::MAX));
            Some((low.unwrap_or(0).cmp(&min.unwrap_or(0)), high.cmp(&max)))
        }
        (Trait::Range(min, max), Trait::Range(low, high)) => {
            let [max, high] = [max, high].map(|bound| bound.map_or(i128::MAX, i128::from));
            let [min, low] = [min, low].map(|bound| bound.map_or(i128::MIN, i128::from));
            Some((low.cmp(&min), high.cmp(&max)))
        }
        // The same number may be written otherwise: `1` and `1.0`.
        (Trait::DecimalRange(min, max), Trait::DecimalRange(low, high)) => {
            let limit =
                |old: &Option<String>, new: &Option<String>, missing: Ordering| match (old, new) {
                    (Some(old), Some(new)) => compare_numbers(new, old),
                    (Some(_), None) => Some(missing),
                    (None, Some(_)) => Some(missing.reverse()),
                    (None, None) => Some(Ordering::Equal),
                };
            Some((limit(min, low, Ordering::Less)?, limit(max, high, Ordering::Greater)?))
        }
        _ => None,
    }
}

/// Whether two traits are the same. Patterns are told by their texts.
fn same(before: &Api, old: &Trait, after: &Api, new: &Trait) -> bool {
    match (old, new) {
        (Trait::Pattern(old), Trait::Pattern(new)) => pattern(before, *old) == pattern(after, *new),
        _ => old == new,
    }
}

/// The text of a pattern.
fn pattern(api: &Api, place: usize) -> Option<&str> {
    match &api.patterns.get(place)?.kind {
        PatternKind::Program(text, _) => Some(text),
        PatternKind::Same(name) => {
            let named = api.patterns.iter().find(|pattern| pattern.ident == *name)?;
            match &named.kind {
                PatternKind::Program(text, _) => Some(text),
                PatternKind::Same(_) => None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_compared_as_numbers() {
        let range = |min: &str, max: &str| {
            let bound = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            Trait::DecimalRange(bound(min), bound(max))
        };
        for (old, new, forth, back) in [
            (("1", "2"), ("1.0", "2e0"), ChangeKind::InternalChanged, ChangeKind::InternalChanged),
            (
                ("0.5", ""),
                ("0.25", ""),
                ChangeKind::ConstraintLoosened,
                ChangeKind::ConstraintTightened,
            ),
            (
                ("9", "10"),
                ("9", ""),
                ChangeKind::ConstraintLoosened,
                ChangeKind::ConstraintTightened,
            ),
            (
                ("-9", "10"),
                ("-10", "10"),
                ChangeKind::ConstraintLoosened,
                ChangeKind::ConstraintTightened,
            ),
            (("", "2"), ("1", "3"), ChangeKind::ConstraintChanged, ChangeKind::ConstraintChanged),
        ] {
            let (old, new) = (range(old.0, old.1), range(new.0, new.1));
            assert_eq!(changed(&old, &new), forth, "{old:?} {new:?}");
            assert_eq!(changed(&new, &old), back, "{new:?} {old:?}");
        }
    }
}

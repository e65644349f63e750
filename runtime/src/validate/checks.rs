//! Constraints of one value.

use super::{Constraint, Validator};
use crate::schema::{Member, Trait};

impl Validator<'_> {
    /// Checks `length`; `length` is only asked for where there is such a constraint.
    #[inline]
    pub(super) fn length(&mut self, member: &'static Member, length: impl Fn() -> usize) {
        if !member.constrained {
            return;
        }
        for t in member.traits {
            if let Trait::Length(min, max) = t {
                let length = length() as u64;
                if min.is_some_and(|min| length < min) || max.is_some_and(|max| length > max) {
                    self.violated(Constraint::Length { length, min: *min, max: *max });
                }
            }
        }
    }

    #[inline]
    pub(super) fn text(&mut self, member: &'static Member, value: &str) {
        if member.constrained && !is_fine(member, value) {
            self.text_violations(member, value);
        }
    }

    /// Tells what is wrong with a text, if anything is.
    #[cold]
    fn text_violations(&mut self, member: &'static Member, value: &str) {
        for t in member.traits {
            match t {
                Trait::Length(min, max) => {
                    let length = value.chars().count() as u64;
                    if min.is_some_and(|min| length < min) || max.is_some_and(|max| length > max) {
                        self.violated(Constraint::Length { length, min: *min, max: *max });
                    }
                }
                Trait::Pattern(pattern) if !pattern.is_match(value) => {
                    self.violated(Constraint::Pattern(pattern.as_str()));
                }
                _ => {}
            }
        }
    }

    #[inline]
    pub(super) fn integral(&mut self, member: &'static Member, value: i64) {
        if !member.constrained {
            return;
        }
        for t in member.traits {
            if let Trait::Range(min, max) = t
                && (min.is_some_and(|min| value < min) || max.is_some_and(|max| value > max))
            {
                self.violated(Constraint::Range { min: *min, max: *max });
            }
        }
    }

    pub(super) fn real(&mut self, member: &'static Member, value: f64) {
        if !member.constrained {
            return;
        }
        for t in member.traits {
            if let Trait::DecimalRange(min, max) = t {
                // What is not a number is in no range.
                let above = min.is_none_or(|min| value >= min);
                let below = max.is_none_or(|max| value <= max);
                if !(above && below) {
                    self.violated(Constraint::DecimalRange { min: *min, max: *max });
                }
            }
        }
    }

    /// Checks the range of a number of any size.
    pub(super) fn digits(&mut self, member: &'static Member, value: &str) {
        if !member.constrained {
            return;
        }
        for t in member.traits {
            match t {
                Trait::Range(min, max) => {
                    let whole = |bound: i64| bound.to_string();
                    if !within(value, min.map(whole), max.map(whole)) {
                        self.violated(Constraint::Range { min: *min, max: *max });
                    }
                }
                Trait::DecimalRange(min, max) => {
                    let decimal = crate::number::format_float::<f64>;
                    if !within(value, min.map(decimal), max.map(decimal)) {
                        self.violated(Constraint::DecimalRange { min: *min, max: *max });
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether it is plain to see that a text is as it should be. The number of Unicode scalar values is
/// between a quarter of the bytes and all.
#[inline]
fn is_fine(member: &'static Member, value: &str) -> bool {
    let bytes = value.len() as u64;
    member.traits.iter().all(|t| match t {
        Trait::Length(min, max) => {
            bytes.div_ceil(4) >= min.unwrap_or(0) && bytes <= max.unwrap_or(u64::MAX)
        }
        Trait::Pattern(pattern) => pattern.is_match(value),
        _ => true,
    })
}

/// Whether a number is between two others.
fn within(value: &str, min: Option<String>, max: Option<String>) -> bool {
    min.is_none_or(|min| crate::decimal::compare(value, &min).is_ge())
        && max.is_none_or(|max| crate::decimal::compare(value, &max).is_le())
}

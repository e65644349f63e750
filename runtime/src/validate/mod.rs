//! Checking the constraints of the model.
//!
//! Validation is a visitor like any other: what enters is a value with its schema, what leaves is a
//! list of violations. It allocates nothing unless there is one.

mod unique;
mod violation;

pub use violation::{Constraint, Violation, Violations};

use crate::schema::{Member, Trait};
use crate::shape::{Enum, IntEnum, Key, MemberWriter, Structure, Union, Value, Writer};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Checks a structure and everything below it.
pub(crate) fn validate<S: Structure>(value: &S) -> Result<(), Violations> {
    validate_except(value, &[])
}

/// Checks a structure some of whose required members are known to be `missing`, by their JSON
/// pointers, though the value has something in their place.
pub(crate) fn validate_except<S: Structure>(
    value: &S,
    missing: &[String],
) -> Result<(), Violations> {
    let mut violations = Vec::new();
    let mut validator = Validator { path: Path::Root, missing, violations: &mut violations };
    validator.members(value);
    if violations.is_empty() { Ok(()) } else { Err(Violations::new(violations)) }
}

/// The way from the root to a value, kept on the stack.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Name(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn pointer(&self) -> String {
        let (parent, segment) = match self {
            Self::Root => return String::new(),
            Self::Name(parent, name) => (parent, std::borrow::Cow::Borrowed(*name)),
            Self::Index(parent, index) => (parent, index.to_string().into()),
        };
        let mut pointer = parent.pointer();
        crate::json::pointer::push_segment(&mut pointer, &segment);
        pointer
    }
}

struct Validator<'a> {
    path: Path<'a>,
    missing: &'a [String],
    violations: &'a mut Vec<Violation>,
}

type Done = Result<(), Infallible>;

impl Validator<'_> {
    /// The validator of a value one step below.
    #[inline]
    fn below<'b>(&'b mut self, path: Path<'b>) -> Validator<'b> {
        Validator { path, missing: self.missing, violations: self.violations }
    }

    #[cold]
    fn violated(&mut self, constraint: Constraint) {
        self.violations.push(Violation::new(self.path.pointer(), constraint));
    }

    #[inline]
    fn members<S: Structure>(&mut self, value: &S) {
        let path = self.path;
        value.write_members(&mut Members {
            members: S::SCHEMA.members,
            path: &path,
            missing: self.missing,
            violations: self.violations,
        });
    }

    /// Checks `length`; `length` is only asked for where there is such a constraint.
    #[inline]
    fn length(&mut self, member: &'static Member, length: impl Fn() -> usize) {
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
    fn text(&mut self, member: &'static Member, value: &str) {
        if !member.constrained {
            return;
        }
        for t in member.traits {
            match t {
                Trait::Length(min, max) => self.text_length(value, *min, *max),
                Trait::Pattern(pattern) if !pattern.is_match(value) => {
                    self.violated(Constraint::Pattern(pattern.as_str()));
                }
                _ => {}
            }
        }
    }

    /// Checks the number of Unicode scalar values, which is between a quarter of the bytes and all.
    #[inline]
    fn text_length(&mut self, value: &str, min: Option<u64>, max: Option<u64>) {
        let bytes = value.len() as u64;
        let long_enough = min.is_none_or(|min| bytes.div_ceil(4) >= min);
        let short_enough = max.is_none_or(|max| bytes <= max);
        if long_enough && short_enough {
            return;
        }
        let length = value.chars().count() as u64;
        if min.is_some_and(|min| length < min) || max.is_some_and(|max| length > max) {
            self.violated(Constraint::Length { length, min, max });
        }
    }

    #[inline]
    fn integral(&mut self, member: &'static Member, value: i64) {
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

    fn real(&mut self, member: &'static Member, value: f64) {
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
}

impl Writer for Validator<'_> {
    type Error = Infallible;

    #[inline]
    fn boolean(&mut self, _: &'static Member, _: bool) -> Done {
        Ok(())
    }
    #[inline]
    fn byte(&mut self, member: &'static Member, value: i8) -> Done {
        self.integral(member, value.into());
        Ok(())
    }
    #[inline]
    fn short(&mut self, member: &'static Member, value: i16) -> Done {
        self.integral(member, value.into());
        Ok(())
    }
    #[inline]
    fn integer(&mut self, member: &'static Member, value: i32) -> Done {
        self.integral(member, value.into());
        Ok(())
    }
    #[inline]
    fn long(&mut self, member: &'static Member, value: i64) -> Done {
        self.integral(member, value);
        Ok(())
    }
    fn float(&mut self, member: &'static Member, value: f32) -> Done {
        // The shortest decimal, so that 2.2 is 2.2 and not what a double makes of the float.
        if member.constrained {
            let shortest = crate::number::format_float(value).parse().unwrap_or(value.into());
            self.real(member, shortest);
        }
        Ok(())
    }
    fn double(&mut self, member: &'static Member, value: f64) -> Done {
        self.real(member, value);
        Ok(())
    }
    fn big_integer(&mut self, member: &'static Member, value: &BigInteger) -> Done {
        self.real(member, value.as_str().parse().unwrap_or(f64::NAN));
        Ok(())
    }
    fn big_decimal(&mut self, member: &'static Member, value: &BigDecimal) -> Done {
        self.real(member, value.as_str().parse().unwrap_or(f64::NAN));
        Ok(())
    }
    #[inline]
    fn string(&mut self, member: &'static Member, value: &str) -> Done {
        self.text(member, value);
        Ok(())
    }
    fn blob(&mut self, member: &'static Member, value: &Blob) -> Done {
        self.length(member, || value.len());
        Ok(())
    }
    #[inline]
    fn timestamp(&mut self, _: &'static Member, _: Timestamp) -> Done {
        Ok(())
    }
    fn document(&mut self, _: &'static Member, _: &Document) -> Done {
        Ok(())
    }
    fn null(&mut self, _: &'static Member) -> Done {
        Ok(())
    }

    #[inline]
    fn enumeration<E: Enum>(&mut self, member: &'static Member, value: &E) -> Done {
        if value.is_unknown() {
            self.violated(Constraint::Enum(E::SCHEMA.values));
        }
        self.text(member, value.as_str());
        Ok(())
    }

    #[inline]
    fn int_enum<E: IntEnum>(&mut self, member: &'static Member, value: E) -> Done {
        if value.is_unknown() {
            self.violated(Constraint::IntEnum(E::SCHEMA.values));
        }
        self.integral(member, value.as_i32().into());
        Ok(())
    }

    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Done {
        self.length(member, || value.len());
        if member.constrained
            && member.traits.iter().any(|t| matches!(t, Trait::UniqueItems))
            && !unique::all_unique(member.elements(), value)
        {
            self.violated(Constraint::UniqueItems);
        }
        let element = member.elements();
        let path = self.path;
        for (index, value) in value.iter().enumerate() {
            value.write(element, &mut self.below(Path::Index(&path, index)))?;
        }
        Ok(())
    }

    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        self.length(member, || value.len());
        let (key_member, value_member) = member.entries();
        let hidden = member.sensitive || key_member.sensitive;
        let path = self.path;
        for (key, value) in value {
            // A key has no pointer of its own: its violations are at the map.
            key.write(key_member, self)?;
            let segment = if hidden { "*" } else { key.as_key() };
            value.write(value_member, &mut self.below(Path::Name(&path, segment)))?;
        }
        Ok(())
    }

    fn structure<S: Structure>(&mut self, _: &'static Member, value: &S) -> Done {
        self.members(value);
        Ok(())
    }

    fn union<U: Union>(&mut self, _: &'static Member, value: &U) -> Done {
        let path = self.path;
        value.write_variant(&mut Members {
            members: U::SCHEMA.members,
            path: &path,
            missing: self.missing,
            violations: self.violations,
        });
        Ok(())
    }
}

/// The members of one structure or union.
struct Members<'a> {
    members: &'static [Member],
    path: &'a Path<'a>,
    missing: &'a [String],
    violations: &'a mut Vec<Violation>,
}

impl MemberWriter for Members<'_> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        let path = Path::Name(self.path, member.name);
        let mut validator = Validator { path, missing: self.missing, violations: self.violations };
        if value.is_absent() {
            if member.required {
                validator.violated(Constraint::Required);
            }
        } else if !validator.missing.is_empty() && validator.missing.contains(&path.pointer()) {
            validator.violated(Constraint::Required);
        } else {
            let Ok(()) = value.write(member, &mut validator);
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

//! Checking the constraints of the model.
//!
//! Validation is a visitor like any other: what enters is a value with its schema, what leaves is a
//! list of violations. It allocates nothing unless there is one.

mod checks;
mod missing;
mod path;
mod unique;
mod violation;

pub(crate) use missing::{Missing, Step};
pub use violation::{Constraint, Violation, Violations};

use crate::schema::{Member, Schema, Trait};
use crate::shape::{Enum, IntEnum, Key, MemberWriter, Structure, Union, Value, Writer};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use path::Path;
use std::collections::BTreeMap;
use std::convert::Infallible;
use violation::Found;

/// Checks a structure and everything below it.
pub(crate) fn validate<S: Structure>(value: &S) -> Result<(), Violations> {
    validate_except(value, Missing::new())
}

/// Checks a structure some of whose required members are known to be `missing`, though the value has
/// something in their place.
pub(crate) fn validate_except<S: Structure>(value: &S, missing: Missing) -> Result<(), Violations> {
    let missing = missing.sorted();
    let mut found = Found::default();
    let mut validator =
        Validator { path: Path::Root, hidden: false, missing: &missing, found: &mut found };
    validator.members(value);
    found.into_result()
}

/// What is missing where nothing is.
static NONE: Missing = Missing::new();

struct Validator<'a> {
    path: Path<'a>,
    /// Whether the value is part of a sensitive one, so that keys are not told.
    hidden: bool,
    /// What is missing in the value.
    missing: &'a Missing,
    found: &'a mut Found,
}

type Done = Result<(), Infallible>;

impl Validator<'_> {
    #[cold]
    fn violated(&mut self, constraint: Constraint) {
        let path = self.path;
        self.found.push(|| Violation::new(path.pointer(), constraint));
    }

    #[inline]
    fn members<S: Structure>(&mut self, value: &S) {
        let path = self.path;
        value.write_members(&mut self.members_at(&path, S::SCHEMA));
    }

    #[inline]
    fn members_at<'b>(&'b mut self, path: &'b Path<'b>, schema: &'static Schema) -> Members<'b> {
        Members {
            members: schema.members,
            path,
            hidden: self.hidden || schema.is_sensitive(),
            missing: self.missing,
            found: self.found,
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
        self.digits(member, value.as_str());
        Ok(())
    }
    fn big_decimal(&mut self, member: &'static Member, value: &BigDecimal) -> Done {
        self.digits(member, value.as_str());
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
        if !element.checked && self.missing.is_empty() {
            return Ok(());
        }
        let hidden = self.hidden || member.sensitive;
        for (index, value) in value.iter().enumerate() {
            let path = Path::Index(&self.path, index);
            let missing = self.missing.at_index(index).unwrap_or(&NONE);
            value.write(element, &mut Validator { path, hidden, missing, found: self.found })?;
        }
        Ok(())
    }

    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        self.length(member, || value.len());
        let (key_member, value_member) = member.entries();
        let hidden = self.hidden || member.sensitive;
        let hidden_keys = hidden || key_member.sensitive;
        for (key, value) in value {
            // A key has no pointer of its own: its violations are at the map.
            key.write(key_member, self)?;
            if !value_member.checked && self.missing.is_empty() {
                continue;
            }
            let path = Path::Name(&self.path, if hidden_keys { "*" } else { key.as_key() });
            let missing = self.missing.at_key(key.as_key()).unwrap_or(&NONE);
            value
                .write(value_member, &mut Validator { path, hidden, missing, found: self.found })?;
        }
        Ok(())
    }

    fn structure<S: Structure>(&mut self, member: &'static Member, value: &S) -> Done {
        self.hidden |= member.sensitive;
        self.members(value);
        Ok(())
    }

    fn union<U: Union>(&mut self, member: &'static Member, value: &U) -> Done {
        self.hidden |= member.sensitive;
        let path = self.path;
        value.write_variant(&mut self.members_at(&path, U::SCHEMA));
        Ok(())
    }
}

/// The members of one structure or union.
struct Members<'a> {
    members: &'static [Member],
    path: &'a Path<'a>,
    hidden: bool,
    missing: &'a Missing,
    found: &'a mut Found,
}

impl MemberWriter for Members<'_> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        if !member.checked && self.missing.is_empty() {
            return;
        }
        let missing = self.missing.at_index(index);
        let mut validator = Validator {
            path: Path::Name(self.path, member.name),
            hidden: self.hidden,
            missing: missing.unwrap_or(&NONE),
            found: self.found,
        };
        if missing.is_some_and(Missing::is_empty) || member.required && value.is_absent() {
            validator.violated(Constraint::Required);
        } else if !value.is_absent() {
            let Ok(()) = value.write(member, &mut validator);
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

//! `Debug` without what is sensitive.

use crate::operation::{ErrorVisitor, OperationError};
use crate::schema::{Member, Schema};
use crate::shape::{Enum, ErrorShape, Key, MemberWriter, Structure, Union, Value, Writer};
use crate::{
    BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant,
    UnmodeledError,
};
use std::collections::BTreeMap;
use std::fmt::{self, Debug, Formatter};

/// What stands for a sensitive value.
const REDACTED: &str = "*** sensitive ***";

/// Writes a structure, its members by their names in the model, absent ones left out.
///
/// # Errors
/// Those of the formatter.
pub fn debug_structure<S: Structure>(value: &S, f: &mut Formatter<'_>) -> fmt::Result {
    debug(S::SCHEMA, f, &|members| value.write_members(members))
}

/// Writes a union like a structure with one member.
///
/// # Errors
/// Those of the formatter.
pub fn debug_union<U: Union>(value: &U, f: &mut Formatter<'_>) -> fmt::Result {
    debug(U::SCHEMA, f, &|members| value.write_variant(members))
}

/// Writes an enum as its value.
///
/// # Errors
/// Those of the formatter.
pub fn debug_enum<E: Enum>(value: &E, f: &mut Formatter<'_>) -> fmt::Result {
    let sensitive = E::SCHEMA.traits.iter().any(|t| matches!(t, crate::schema::Trait::Sensitive));
    let text = if sensitive { REDACTED } else { value.as_str() };
    debug_text(E::SCHEMA.id, text, f)
}

fn debug_text(id: &'static str, text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "{}({text:?})", crate::schema::name_of(id))
}

/// Writes any error of an operation as the structure that it is.
///
/// # Errors
/// Those of the formatter.
pub fn debug_operation_error<E: OperationError>(error: &E, f: &mut Formatter<'_>) -> fmt::Result {
    struct Show<'a, 'b>(&'a mut Formatter<'b>);

    impl ErrorVisitor for Show<'_, '_> {
        type Output = fmt::Result;

        fn modeled<S: ErrorShape>(self, error: &S) -> fmt::Result {
            debug_structure(error, self.0)
        }

        fn unmodeled(self, error: &UnmodeledError) -> fmt::Result {
            error.fmt(self.0)
        }
    }

    error.visit(Show(f))
}

fn debug(
    schema: &'static Schema,
    f: &mut Formatter<'_>,
    show: &dyn Fn(&mut Members<'_, '_, '_>),
) -> fmt::Result {
    if schema.is_sensitive() {
        return write!(f, "{}({REDACTED})", schema.name());
    }
    let mut out = f.debug_struct(schema.name());
    show(&mut Members { members: schema.members, out: &mut out });
    out.finish()
}

struct Members<'a, 'b, 'c> {
    members: &'static [Member],
    out: &'a mut fmt::DebugStruct<'b, 'c>,
}

impl MemberWriter for Members<'_, '_, '_> {
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        if !value.is_absent() {
            self.out.field(member.name, &Show { member, value });
        }
    }

    fn unknown_members(&mut self, members: &UnknownMembers) {
        // Nobody knows whether they are sensitive: only their names are shown.
        for (name, _) in members.iter() {
            self.out.field(name, &format_args!("*** unknown ***"));
        }
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.out.field(&variant.name, &format_args!("*** unknown ***"));
    }
}

/// A value in its place.
struct Show<'a, T> {
    member: &'static Member,
    value: &'a T,
}

impl<T: Value> Debug for Show<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.member.sensitive {
            return f.write_str(REDACTED);
        }
        self.value.write(self.member, &mut DebugWriter(f))
    }
}

struct DebugWriter<'a, 'b>(&'a mut Formatter<'b>);

impl Writer for DebugWriter<'_, '_> {
    type Error = fmt::Error;

    fn boolean(&mut self, _: &'static Member, value: bool) -> fmt::Result {
        value.fmt(self.0)
    }
    fn byte(&mut self, _: &'static Member, value: i8) -> fmt::Result {
        value.fmt(self.0)
    }
    fn short(&mut self, _: &'static Member, value: i16) -> fmt::Result {
        value.fmt(self.0)
    }
    fn integer(&mut self, _: &'static Member, value: i32) -> fmt::Result {
        value.fmt(self.0)
    }
    fn long(&mut self, _: &'static Member, value: i64) -> fmt::Result {
        value.fmt(self.0)
    }
    fn float(&mut self, _: &'static Member, value: f32) -> fmt::Result {
        value.fmt(self.0)
    }
    fn double(&mut self, _: &'static Member, value: f64) -> fmt::Result {
        value.fmt(self.0)
    }
    fn big_integer(&mut self, _: &'static Member, value: &BigInteger) -> fmt::Result {
        value.fmt(self.0)
    }
    fn big_decimal(&mut self, _: &'static Member, value: &BigDecimal) -> fmt::Result {
        value.fmt(self.0)
    }
    fn string(&mut self, _: &'static Member, value: &str) -> fmt::Result {
        value.fmt(self.0)
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> fmt::Result {
        write!(self.0, "{} bytes", value.len())
    }
    fn timestamp(&mut self, _: &'static Member, value: Timestamp) -> fmt::Result {
        fmt::Display::fmt(&value, self.0)
    }
    fn document(&mut self, _: &'static Member, value: &Document) -> fmt::Result {
        value.fmt(self.0)
    }
    fn null(&mut self, _: &'static Member) -> fmt::Result {
        self.0.write_str("null")
    }
    fn enumeration<E: Enum>(&mut self, _: &'static Member, value: &E) -> fmt::Result {
        debug_enum(value, self.0)
    }
    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> fmt::Result {
        let member = member.elements();
        self.0.debug_list().entries(value.iter().map(|value| Show { member, value })).finish()
    }
    fn map<K: Key, T: Value>(
        &mut self,
        member: &'static Member,
        value: &BTreeMap<K, T>,
    ) -> fmt::Result {
        let (key_member, member) = member.entries();
        let mut map = self.0.debug_map();
        for (key, value) in value {
            map.entry(&Show { member: key_member, value: key }, &Show { member, value });
        }
        map.finish()
    }
    fn structure<S: Structure>(&mut self, _: &'static Member, value: &S) -> fmt::Result {
        debug_structure(value, self.0)
    }
    fn union<U: Union>(&mut self, _: &'static Member, value: &U) -> fmt::Result {
        debug_union(value, self.0)
    }
}

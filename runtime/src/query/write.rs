//! Values to pairs of a form.
//!
//! The key of a value is the path to it, its steps joined by dots. It is encoded step by step, and copied
//! for each value below.

use super::Dialect;
use super::members::FormMembers;
use crate::http_binding::{encoded, is_unreserved, push_encoded};
use crate::out::Out;
use crate::schema::{Member, TimestampFormat};
use crate::shape::{Key, Structure, Union, Value, Writer};
use crate::write_error::WriteError;
use crate::xml::{is_flattened, name_of};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// Writes values as a form.
///
/// Blobs are base64, timestamps dates (RFC 3339) unless the model asks for another format.
pub(super) struct FormWriter {
    out: Out,
    /// The key of the next value, encoded.
    key: String,
    pub(super) dialect: Dialect,
}

type Done = Result<(), WriteError>;

impl FormWriter {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self { out: Out::new(), key: String::new(), dialect }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// A pair that is not of the input.
    pub(super) fn pair(&mut self, key: &str, value: &str) {
        self.below(&[key], |form| form.text(value));
    }

    /// The value of the key that has been set.
    pub(super) fn text(&mut self, text: &str) {
        self.start_pair();
        if is_unreserved(text) {
            self.out.extend(text.as_bytes());
        } else {
            encoded(text).for_each(|piece| self.out.extend(piece.as_bytes()));
        }
    }

    /// The key that has been set, and what stands around it.
    fn start_pair(&mut self) {
        if self.out.len() > 0 {
            self.out.push(b'&');
        }
        self.out.extend(self.key.as_bytes());
        self.out.push(b'=');
    }

    /// Adds steps to the key for as long as `write` writes what is below.
    pub(super) fn below<T>(&mut self, steps: &[&str], write: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.key.len();
        for step in steps {
            if !self.key.is_empty() {
                self.key.push('.');
            }
            push_encoded(&mut self.key, step);
        }
        let result = write(self);
        self.key.truncate(length);
        result
    }

    /// The members of a structure or union, which `show` shows.
    pub(super) fn members(
        &mut self,
        members: &'static [Member],
        show: impl FnOnce(&mut FormMembers<'_>),
    ) -> Done {
        let mut writer = FormMembers::new(self, members);
        show(&mut writer);
        writer.finish()
    }

    fn integral(&mut self, number: impl itoa::Integer) -> Done {
        self.start_pair();
        self.out.extend(itoa::Buffer::new().format(number).as_bytes());
        Ok(())
    }

    /// A float, whose digits `push` writes; none of them has to be encoded.
    fn real(&mut self, wide: f64, push: impl FnOnce(&mut Out)) -> Done {
        match crate::text::non_finite(wide) {
            Some(name) => self.text(name),
            None => {
                self.start_pair();
                push(&mut self.out);
            }
        }
        Ok(())
    }

    /// Writes the entries of a collection below the step to them, if there is one, and their numbers.
    fn entries<T>(
        &mut self,
        member: &'static Member,
        entry: &'static str,
        entries: impl Iterator<Item = T>,
        mut write: impl FnMut(&mut Self, T) -> Done,
    ) -> Done {
        let wrapped = self.dialect == Dialect::Aws && !is_flattened(member);
        self.below(wrapped.then_some(entry).as_slice(), |writer| {
            let mut number = itoa::Buffer::new();
            for (index, entry) in entries.enumerate() {
                writer.below(&[number.format(index + 1)], |writer| write(writer, entry))?;
            }
            Ok(())
        })
    }
}

impl Writer for FormWriter {
    type Error = WriteError;

    fn boolean(&mut self, _: &'static Member, value: bool) -> Done {
        self.text(if value { "true" } else { "false" });
        Ok(())
    }
    fn byte(&mut self, _: &'static Member, value: i8) -> Done {
        self.integral(value)
    }
    fn short(&mut self, _: &'static Member, value: i16) -> Done {
        self.integral(value)
    }
    fn integer(&mut self, _: &'static Member, value: i32) -> Done {
        self.integral(value)
    }
    fn long(&mut self, _: &'static Member, value: i64) -> Done {
        self.integral(value)
    }
    fn float(&mut self, _: &'static Member, value: f32) -> Done {
        self.real(f64::from(value), |out| {
            out.extend(crate::number::format_float(value).as_bytes());
        })
    }
    fn double(&mut self, _: &'static Member, value: f64) -> Done {
        self.real(value, |out| crate::number::push_double(out, value))
    }
    fn big_integer(&mut self, _: &'static Member, value: &BigInteger) -> Done {
        self.text(value.as_str());
        Ok(())
    }
    fn big_decimal(&mut self, _: &'static Member, value: &BigDecimal) -> Done {
        self.text(value.as_str());
        Ok(())
    }
    fn string(&mut self, _: &'static Member, value: &str) -> Done {
        self.text(value);
        Ok(())
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> Done {
        self.text(&value.to_base64());
        Ok(())
    }
    fn timestamp(&mut self, member: &'static Member, value: Timestamp) -> Done {
        self.text(&value.format(member.timestamp_format.unwrap_or(TimestampFormat::DateTime)));
        Ok(())
    }
    fn document(&mut self, _: &'static Member, value: &Document) -> Done {
        self.untyped(value);
        Ok(())
    }
    /// A missing element is an empty text, which keeps the place of the others.
    fn null(&mut self, _: &'static Member) -> Done {
        self.text("");
        Ok(())
    }

    /// awsQuery writes an empty list as an empty text; ec2Query has no form for it.
    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Done {
        if value.is_empty() && self.dialect == Dialect::Aws {
            self.text("");
        }
        let element = member.elements();
        self.entries(member, name_of(element), value.iter(), |writer, value| {
            value.write(element, writer)
        })
    }

    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        let (key_member, value_member) = member.entries();
        self.entries(member, "entry", value.iter(), |writer, (key, value)| {
            writer.below(&[name_of(key_member)], |writer| writer.text(key.as_key()));
            writer.below(&[name_of(value_member)], |writer| value.write(value_member, writer))
        })
    }

    fn structure<S: Structure>(&mut self, _: &'static Member, value: &S) -> Done {
        self.members(S::SCHEMA.members, |writer| value.write_members(writer))
    }

    fn union<U: Union>(&mut self, _: &'static Member, value: &U) -> Done {
        self.members(U::SCHEMA.members, |writer| value.write_variant(writer))
    }
}

//! Values to pairs of a form.
//!
//! The key of a value is the path to it, its steps joined by dots.

use super::Dialect;
use super::members::FormMembers;
use crate::http_binding::push_encoded;
use crate::schema::{Member, TimestampFormat};
use crate::shape::{Key, Structure, Union, Value, Writer};
use crate::write_error::WriteError;
use crate::xml::{is_flattened, name_of};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp};
use std::collections::BTreeMap;

/// Writes values as a form.
///
/// Blobs are base64, timestamps dates (RFC 3339) unless the model asks for another format.
#[derive(Debug)]
pub(super) struct FormWriter {
    out: String,
    /// The key of the next value.
    key: String,
    pub(super) dialect: Dialect,
}

type Done = Result<(), WriteError>;

impl FormWriter {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self { out: String::with_capacity(256), key: String::new(), dialect }
    }

    pub(super) fn into_text(self) -> String {
        self.out
    }

    /// A pair that is not of the input.
    pub(super) fn pair(&mut self, key: &str, value: &str) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        push_encoded(&mut self.out, key);
        self.out.push('=');
        push_encoded(&mut self.out, value);
    }

    /// The value of the key that has been set.
    pub(super) fn text(&mut self, text: &str) {
        let key = std::mem::take(&mut self.key);
        self.pair(&key, text);
        self.key = key;
    }

    /// Adds steps to the key for as long as `write` writes what is below.
    pub(super) fn below<T>(&mut self, steps: &[&str], write: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.key.len();
        for step in steps {
            if !self.key.is_empty() {
                self.key.push('.');
            }
            self.key.push_str(step);
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
        self.text(itoa::Buffer::new().format(number));
        Ok(())
    }

    fn real(&mut self, wide: f64, digits: impl FnOnce() -> String) -> Done {
        match crate::text::non_finite(wide) {
            Some(name) => self.text(name),
            None => self.text(&digits()),
        }
        Ok(())
    }

    /// The step to the entries of a collection, if there is one.
    fn wrapper(&self, member: &'static Member, entry: &'static str) -> Option<&'static str> {
        (self.dialect == Dialect::Aws && !is_flattened(member)).then_some(entry)
    }

    /// Adds the steps to the entry at `index`.
    fn entry<T>(
        &mut self,
        wrapper: Option<&str>,
        index: usize,
        write: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let mut number = itoa::Buffer::new();
        let number = number.format(index + 1);
        match wrapper {
            Some(wrapper) => self.below(&[wrapper, number], write),
            None => self.below(&[number], write),
        }
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
        self.real(f64::from(value), || crate::number::format_float(value))
    }
    fn double(&mut self, _: &'static Member, value: f64) -> Done {
        self.real(value, || crate::number::format_float(value))
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
        let wrapper = self.wrapper(member, name_of(element));
        for (index, value) in value.iter().enumerate() {
            self.entry(wrapper, index, |writer| value.write(element, writer))?;
        }
        Ok(())
    }

    fn map<K: Key, T: Value>(&mut self, member: &'static Member, value: &BTreeMap<K, T>) -> Done {
        let (key_member, value_member) = member.entries();
        let wrapper = self.wrapper(member, "entry");
        for (index, (key, value)) in value.iter().enumerate() {
            self.entry(wrapper, index, |writer| {
                writer.below(&[name_of(key_member)], |writer| writer.text(key.as_key()));
                writer.below(&[name_of(value_member)], |writer| value.write(value_member, writer))
            })?;
        }
        Ok(())
    }

    fn structure<S: Structure>(&mut self, _: &'static Member, value: &S) -> Done {
        self.members(S::SCHEMA.members, |writer| value.write_members(writer))
    }

    fn union<U: Union>(&mut self, _: &'static Member, value: &U) -> Done {
        self.members(U::SCHEMA.members, |writer| value.write_variant(writer))
    }
}

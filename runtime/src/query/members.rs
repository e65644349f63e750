//! The members of one structure, and members that have no schema.

use super::Dialect;
use super::write::FormWriter;
use crate::schema::{Member, Trait};
use crate::shape::{MemberWriter, Value};
use crate::write_error::WriteError;
use crate::xml::name_of;
use crate::{Document, UnknownMembers, UnknownVariant};
use std::borrow::Cow;

/// The members of one structure or union.
pub(super) struct FormMembers<'a> {
    form: &'a mut FormWriter,
    members: &'static [Member],
    /// What went wrong first.
    error: Option<WriteError>,
}

impl<'a> FormMembers<'a> {
    pub(super) fn new(form: &'a mut FormWriter, members: &'static [Member]) -> Self {
        Self { form, members, error: None }
    }

    pub(super) fn finish(self) -> Result<(), WriteError> {
        self.error.map_or(Ok(()), Err)
    }
}

/// The step to a member.
fn step(member: &'static Member, dialect: Dialect) -> Cow<'static, str> {
    if dialect == Dialect::Aws {
        return Cow::Borrowed(name_of(member));
    }
    let own = member.traits.iter().find_map(|t| match t {
        Trait::Ec2QueryName(name) => Some(*name),
        _ => None,
    });
    own.map_or_else(|| capitalized(name_of(member)), Cow::Borrowed)
}

/// A name with its first letter in upper case.
fn capitalized(name: &str) -> Cow<'_, str> {
    match name.as_bytes().first() {
        Some(first) if first.is_ascii_lowercase() => {
            Cow::Owned(format!("{}{}", char::from(first.to_ascii_uppercase()), &name[1..]))
        }
        _ => Cow::Borrowed(name),
    }
}

impl MemberWriter for FormMembers<'_> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if value.is_absent() || self.error.is_some() {
            return;
        }
        let member = &self.members[index];
        let step = step(member, self.form.dialect);
        self.error = self.form.below(&[&step], |form| value.write(member, form)).err();
    }

    fn unknown_members(&mut self, members: &UnknownMembers) {
        for (name, value) in members.iter() {
            self.form.below(&[name], |form| form.untyped(value));
        }
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.form.below(&[&variant.name], |form| form.untyped(&variant.value));
    }
}

impl FormWriter {
    /// A document: a map as a structure, a list as that of the protocol.
    pub(super) fn untyped(&mut self, document: &Document) {
        match document {
            // As a missing element of a list, it keeps its place.
            Document::Null => self.text(""),
            Document::Boolean(value) => self.text(if *value { "true" } else { "false" }),
            Document::Number(number) => self.text(&number.to_string()),
            Document::String(text) => self.text(text),
            Document::List(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    let number = (index + 1).to_string();
                    let steps: &[&str] = match self.dialect {
                        Dialect::Aws => &["member", &number],
                        Dialect::Ec2 => &[&number],
                    };
                    self.below(steps, |form| form.untyped(element));
                }
            }
            Document::Map(entries) => {
                for (key, value) in entries {
                    self.below(&[key], |form| form.untyped(value));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ec2_capitalizes_all_names_but_its_own() {
        static MEMBERS: [Member; 4] = [
            Member::new("aB", crate::schema::Kind::String, &[]),
            Member::new("a", crate::schema::Kind::String, &[Trait::XmlName("bC")]),
            Member::new("a", crate::schema::Kind::String, &[Trait::Ec2QueryName("cD")]),
            Member::new("éa", crate::schema::Kind::String, &[]),
        ];
        let steps = |dialect| MEMBERS.iter().map(|m| step(m, dialect)).collect::<Vec<_>>();
        assert_eq!(steps(Dialect::Aws), ["aB", "bC", "a", "éa"]);
        assert_eq!(steps(Dialect::Ec2), ["AB", "BC", "cD", "éa"]);
    }

    #[test]
    fn documents_become_pairs() {
        let list = vec!["x".into(), Document::Null, "&é".into()];
        let document = Document::from([("a b", list)]);
        for (dialect, expected) in [
            (Dialect::Aws, "a%20b.member.1=x&a%20b.member.2=&a%20b.member.3=%26%C3%A9"),
            (Dialect::Ec2, "a%20b.1=x&a%20b.2=&a%20b.3=%26%C3%A9"),
        ] {
            let mut form = FormWriter::new(dialect);
            form.untyped(&document);
            assert_eq!(String::from_utf8(form.into_bytes()).unwrap(), expected);
        }
    }
}

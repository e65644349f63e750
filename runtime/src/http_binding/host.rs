//! What stands before the host of an endpoint: the prefix of the `endpoint` trait, and labels.

use crate::operation::OperationSchema;
use crate::schema::{Member, TimestampFormat, Trait};
use crate::shape::{MemberWriter, Structure, Value};
use crate::text::TextWriter;
use crate::write_error::{WriteError, WriteReason};
use crate::{Endpoint, UnknownMembers, UnknownVariant};
use std::borrow::Cow;

/// The host that a request goes to.
pub(crate) fn authority<'a, S: Structure>(
    operation: &OperationSchema,
    endpoint: &'a Endpoint,
    input: &S,
) -> Result<Cow<'a, str>, WriteError> {
    Ok(match operation.host_prefix() {
        Some(pattern) => Cow::Owned(prefix(pattern, input)? + endpoint.authority()),
        None => Cow::Borrowed(endpoint.authority()),
    })
}

/// The label that goes before the host, and the pattern of the path without it. None where the
/// endpoint has no virtual hosts, the path has no such label, or its value is no part of a host name.
pub(super) fn virtual_host<'a>(
    endpoint: &Endpoint,
    path: &'static str,
    labels: &'a [(&'static str, String)],
) -> Option<(&'a str, &'static str)> {
    let name = endpoint.virtual_host()?;
    let rest = path.strip_prefix("/{")?.strip_prefix(name)?.strip_prefix('}')?;
    let (_, value) = labels.iter().find(|(label, _)| *label == name)?;
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let whole = (1..=63).contains(&value.len()) && value.bytes().all(fits);
    (whole && (rest.is_empty() || rest.starts_with('/'))).then_some((value, rest))
}

/// The prefix with the host labels of an input filled in.
fn prefix<S: Structure>(pattern: &str, input: &S) -> Result<String, WriteError> {
    let members = S::SCHEMA.members;
    let mut writer = HostWriter { members, prefix: pattern.to_owned(), error: None };
    input.write_members(&mut writer);
    match writer.error {
        Some(error) => Err(error),
        None => Ok(writer.prefix),
    }
}

/// Replaces each label by the value of its member.
struct HostWriter {
    members: &'static [Member],
    prefix: String,
    error: Option<WriteError>,
}

impl HostWriter {
    fn fill_in<T: Value>(&mut self, member: &'static Member, value: &T) -> Result<(), WriteError> {
        let mut text = String::new();
        let sink = &mut |_: &str, part: &str| text.push_str(part);
        value.write(member, &mut TextWriter::new(TimestampFormat::DateTime, sink))?;
        if text.is_empty() {
            return Err(WriteError::new(WriteReason::EmptyLabel, member.name));
        }
        if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') || text.len() > 63 {
            return Err(WriteError::new(WriteReason::InvalidHostLabel, member.name));
        }
        self.prefix = self.prefix.replace(&format!("{{{}}}", member.name), &text);
        Ok(())
    }
}

impl MemberWriter for HostWriter {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        if self.error.is_none() && member.traits.iter().any(|t| matches!(t, Trait::HostLabel)) {
            self.error = self.fill_in(member, value).err();
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

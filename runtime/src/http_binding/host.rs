//! What stands before the host of an endpoint: the prefix of the `endpoint` trait, and labels.

use crate::operation::Operation;
use crate::schema::{Member, TimestampFormat, Trait};
use crate::shape::{MemberWriter, Structure, Value};
use crate::text::TextWriter;
use crate::write_error::{WriteError, WriteReason};
use crate::{Endpoint, UnknownMembers, UnknownVariant};
use http::uri::Authority;

/// The host that a request goes to. Operations that go to the endpoint's, which are nearly all, bring no
/// code to find another.
pub(crate) fn authority<O: Operation>(
    endpoint: &Endpoint,
    input: &O::Input,
) -> Result<Authority, WriteError> {
    if const { !O::SCHEMA.has_host() } {
        return Ok(endpoint.authority().clone());
    }
    let (prefix, member) = (O::SCHEMA.host_prefix(), O::SCHEMA.host_member());
    let mut writer = HostWriter {
        members: O::Input::SCHEMA.members,
        prefix: prefix.unwrap_or_default().to_owned(),
        host: endpoint.authority().to_string(),
        host_member: member,
        error: None,
    };
    input.write_members(&mut writer);
    match writer.error {
        Some(error) => Err(error),
        None => parsed(writer.prefix + &writer.host),
    }
}

/// A host that was put together.
pub(super) fn parsed(host: String) -> Result<Authority, WriteError> {
    host.try_into().map_err(|_| WriteError::new(WriteReason::InvalidUri, ""))
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

/// Replaces each label by the value of its member, and the host by that of the member that has one.
struct HostWriter {
    members: &'static [Member],
    prefix: String,
    host: String,
    host_member: Option<&'static str>,
    error: Option<WriteError>,
}

impl HostWriter {
    fn write<T: Value>(&mut self, member: &'static Member, value: &T) -> Result<(), WriteError> {
        let is_host = self.host_member == Some(member.name) && !value.is_absent();
        let is_label = member.traits.iter().any(|t| matches!(t, Trait::HostLabel));
        if !is_host && !is_label {
            return Ok(());
        }
        let mut text = String::new();
        let sink = &mut |_: &str, part: &str| text.push_str(part);
        value.write(member, &mut TextWriter::new(TimestampFormat::DateTime, sink))?;
        if is_host {
            self.host = host_of(&text)
                .ok_or_else(|| WriteError::new(WriteReason::InvalidUri, member.name))?;
        }
        if is_label { self.fill_in(member, &text) } else { Ok(()) }
    }

    fn fill_in(&mut self, member: &'static Member, text: &str) -> Result<(), WriteError> {
        if text.is_empty() {
            return Err(WriteError::new(WriteReason::EmptyLabel, member.name));
        }
        if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') || text.len() > 63 {
            return Err(WriteError::new(WriteReason::InvalidHostLabel, member.name));
        }
        self.prefix = self.prefix.replace(&format!("{{{}}}", member.name), text);
        Ok(())
    }
}

/// The host of a URI, and its port. The rest of the URI is left aside, and the scheme stays that of the
/// endpoint: no input makes a request less safe.
fn host_of(uri: &str) -> Option<String> {
    let uri: http::Uri = uri.parse().ok()?;
    let host = uri.authority()?.as_str();
    (!host.contains('@')).then(|| host.to_owned())
}

impl MemberWriter for HostWriter {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        let member = &self.members[index];
        if self.error.is_none() {
            self.error = self.write(member, value).err();
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}

#[cfg(test)]
mod tests {
    use super::host_of;

    #[test]
    fn a_host_is_taken_from_a_uri() {
        for (uri, host) in [
            ("https://custom.example.com/", Some("custom.example.com")),
            ("http://custom.example.com:8080/path?query", Some("custom.example.com:8080")),
            ("custom.example.com", Some("custom.example.com")),
            ("https://user:hunter2@example.com", None),
            ("/path", None),
            ("", None),
            ("https://", None),
        ] {
            assert_eq!(host_of(uri).as_deref(), host, "{uri}");
        }
    }
}

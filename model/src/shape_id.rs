//! Shape ids.

use std::fmt;
use std::sync::Arc;

/// An absolute shape id: `namespace#Shape` or `namespace#Shape$member`.
///
/// See [shape id](https://smithy.io/2.0/spec/model.html#shape-id) in the Smithy specification.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ShapeId(Arc<str>);

impl ShapeId {
    /// An id from its text, which is not checked.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// An id from its text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (namespace, rest) = text.split_once('#')?;
        let (name, member) = match rest.split_once('$') {
            Some((name, member)) => (name, Some(member)),
            None => (rest, None),
        };
        let valid = namespace.split('.').all(is_identifier)
            && is_identifier(name)
            && member.is_none_or(is_identifier);
        valid.then(|| Self::new(text))
    }

    /// The whole id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the `#`.
    #[must_use]
    pub fn namespace(&self) -> &str {
        self.0.split('#').next().unwrap_or_default()
    }

    /// The part behind the `#`, without the member.
    #[must_use]
    pub fn name(&self) -> &str {
        let rest = self.0.split_once('#').map_or(&*self.0, |(_, rest)| rest);
        rest.split('$').next().unwrap_or_default()
    }

    /// The member, if it is a member's id.
    #[must_use]
    pub fn member(&self) -> Option<&str> {
        self.0.split_once('$').map(|(_, member)| member)
    }

    /// The id of a member of this shape.
    #[must_use]
    pub fn with_member(&self, member: &str) -> Self {
        Self(format!("{}${member}", self.0).into())
    }

    /// The id of the shape that has this member.
    #[must_use]
    pub fn without_member(&self) -> Self {
        match self.0.split_once('$') {
            Some((shape, _)) => Self::new(shape),
            None => self.clone(),
        }
    }
}

/// Whether a text is an
/// [identifier](https://smithy.io/2.0/spec/model.html#shape-id-abnf): letters, digits and
/// underscores, not a digit first, not underscores alone.
pub(crate) fn is_identifier(text: &str) -> bool {
    let start = text.trim_start_matches('_');
    let first = start.chars().next();
    let leads = first.is_some_and(|c| {
        c.is_ascii_alphabetic() || (start.len() < text.len() && c.is_ascii_digit())
    });
    leads && start.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// An identifier that resembles the value of an enum that has no name.
pub(crate) fn enum_value_name(value: &str) -> String {
    let mut name: String =
        value.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    if !name.contains(|c: char| c.is_ascii_alphanumeric()) {
        let codes: Vec<String> = value.chars().map(|c| format!("u{:X}", c as u32)).collect();
        name = if value.is_empty() { "EMPTY".to_owned() } else { codes.join("_") };
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    name
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for ShapeId {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for ShapeId {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl std::borrow::Borrow<str> for ShapeId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_enums_become_identifiers() {
        for (value, name) in [
            ("nodejs4.3", "nodejs4_3"),
            ("s3:ObjectCreated:*", "s3_ObjectCreated__"),
            ("2012-11-05", "_2012_11_05"),
            ("", "EMPTY"),
            ("*", "u2A"),
            ("=", "u3D"),
        ] {
            assert_eq!(enum_value_name(value), name, "{value}");
        }
    }

    #[test]
    fn ids_are_parsed() {
        let id = ShapeId::parse("com.example#Shape$member").unwrap();
        assert_eq!(
            (id.namespace(), id.name(), id.member()),
            ("com.example", "Shape", Some("member"))
        );
        assert_eq!(id.without_member(), ShapeId::new("com.example#Shape"));
        for bad in
            ["", "a", "#a", "a#", "a#b$", "a..b#c", "a#1", "a#_", "a b#c", "a#b#c", "a#b$c$d"]
        {
            assert_eq!(ShapeId::parse(bad), None, "{bad}");
        }
        assert!(ShapeId::parse("a#_1").is_some() && ShapeId::parse("a#__type").is_some());
    }
}

//! What elements and attributes are called.

use crate::schema::{Member, Schema, Trait};

/// The uri and the prefix of a namespace.
pub(crate) type Namespace = (&'static str, Option<&'static str>);

/// The name of an element and the namespace that it declares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag {
    pub(crate) name: &'static str,
    pub(crate) namespace: Option<Namespace>,
}

impl Tag {
    /// An element without a namespace of its own.
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, namespace: None }
    }

    /// The element of a member.
    pub(crate) fn of(member: &'static Member) -> Self {
        Self { name: name_of(member), namespace: namespace_of(member.traits) }
    }

    /// The element of a structure or union that is a whole document. A member that holds it has the
    /// first word, a service the last.
    pub(crate) fn of_root(
        schema: &'static Schema,
        member: Option<&'static Member>,
        service: Option<Namespace>,
    ) -> Self {
        let own = member.map_or(&[][..], |member| member.traits);
        Self {
            name: xml_name(own).or(xml_name(schema.traits)).unwrap_or_else(|| schema.name()),
            namespace: namespace_of(own).or(namespace_of(schema.traits)).or(service),
        }
    }
}

/// The name of the element or attribute of a member.
#[inline]
pub(crate) fn name_of(member: &'static Member) -> &'static str {
    xml_name(member.traits).unwrap_or(member.name)
}

fn xml_name(traits: &'static [Trait]) -> Option<&'static str> {
    traits.iter().find_map(|t| match t {
        Trait::XmlName(name) => Some(*name),
        _ => None,
    })
}

pub(super) fn namespace_of(traits: &'static [Trait]) -> Option<Namespace> {
    traits.iter().find_map(|t| match t {
        Trait::XmlNamespace(uri, prefix) => Some((*uri, *prefix)),
        _ => None,
    })
}

/// Whether the entries of a list or map stand among the members around it.
#[inline]
pub(crate) fn is_flattened(member: &'static Member) -> bool {
    member.traits.iter().any(|t| matches!(t, Trait::XmlFlattened))
}

/// Whether a member is an attribute.
#[inline]
pub(super) fn is_attribute(member: &'static Member) -> bool {
    member.traits.iter().any(|t| matches!(t, Trait::XmlAttribute))
}

/// A name without its prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Whether a text is a name that an element can have: so is what is behind its prefix.
pub(super) fn is_name(text: &str) -> bool {
    let starts = |text: &str| text.bytes().next().is_some_and(starts_name);
    starts(text) && starts(local(text)) && text.bytes().all(continues_name)
}

/// Whether a byte is white space.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

/// Whether a name may start with a byte. All that is not ASCII may.
pub(super) const fn starts_name(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b':' | 0x80..)
}

/// Whether a name may go on with a byte.
#[inline]
pub(super) fn continues_name(byte: u8) -> bool {
    static TABLE: [bool; 256] = {
        let mut table = [false; 256];
        let mut at = 0;
        while at < 256 {
            let byte = at as u8;
            table[at] = starts_name(byte) || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
            at += 1;
        }
        table
    };
    TABLE[usize::from(byte)]
}

//! Members, and what they target.

use super::{Location, Message, TimestampFormat, Trait};

/// The schema of a member of a structure or union, or of the elements of a list or map.
///
/// The traits are those of the member and of its target taken together, the member's own winning.
#[derive(Debug)]
#[non_exhaustive]
pub struct Member {
    /// The member's name in the model.
    pub name: &'static str,
    /// What the member targets.
    pub kind: Kind,
    /// Where HTTP bindings put the member.
    pub location: Location,
    /// The key in JSON documents of protocols that honour `jsonName`.
    pub json_name: &'static str,
    /// Whether `json_name` is a JSON string with quotes put around it, as `name` is: an identifier.
    #[cfg_attr(not(feature = "json"), allow(dead_code))]
    pub(crate) plain: bool,
    /// The format that `timestampFormat` asks for.
    pub timestamp_format: Option<TimestampFormat>,
    /// Whether the member is `required`.
    pub required: bool,
    /// Whether the member or its target is `sensitive`.
    pub sensitive: bool,
    /// Whether there is anything to validate besides `required`.
    pub constrained: bool,
    /// Whether there may be anything to validate, here or below.
    pub(crate) checked: bool,
    /// All traits.
    pub traits: &'static [Trait],
}

/// Stands in for the schema of a member or variant that has none.
pub(crate) static UNKNOWN: Member = Member::new("", Kind::Document, &[]);

impl Member {
    /// Whether a message, if it is one, binds the member elsewhere than to its document.
    #[inline]
    pub(crate) fn is_elsewhere(&self, message: Option<Message>) -> bool {
        message.is_some_and(|message| !self.location.in_document(message))
    }

    /// Describes a member by its name, what it targets, and its traits.
    ///
    /// The name is an identifier of Smithy. Nothing looks at that here, and a name with a quote in it makes
    /// JSON that nobody can read.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind, traits: &'static [Trait]) -> Self {
        let mut member = Self {
            checked: kind.is_checked(),
            name,
            kind,
            location: Location::Body,
            json_name: name,
            plain: true,
            timestamp_format: None,
            required: false,
            sensitive: false,
            constrained: false,
            traits,
        };
        let mut i = 0;
        while i < traits.len() {
            match &traits[i] {
                Trait::HttpLabel => member.location = Location::Label,
                Trait::HttpQuery(key) => member.location = Location::Query(key),
                Trait::HttpQueryParams => member.location = Location::QueryParams,
                Trait::HttpHeader(key) => member.location = Location::Header(key),
                Trait::HttpPrefixHeaders(key) => member.location = Location::PrefixHeaders(key),
                Trait::HttpPayload => member.location = Location::Payload,
                Trait::HttpResponseCode => member.location = Location::ResponseCode,
                Trait::EventHeader => member.location = Location::EventHeader,
                Trait::EventPayload => member.location = Location::EventPayload,
                Trait::JsonName(key) => {
                    member.json_name = key;
                    member.plain = is_plain(key);
                }
                Trait::TimestampFormat(format) => member.timestamp_format = Some(*format),
                Trait::Required => {
                    member.required = true;
                    member.checked = true;
                }
                Trait::Sensitive => member.sensitive = true,
                Trait::Length(..)
                | Trait::Range(..)
                | Trait::DecimalRange(..)
                | Trait::Pattern(_)
                | Trait::UniqueItems => {
                    member.constrained = true;
                    member.checked = true;
                }
                _ => {}
            }
            i += 1;
        }
        member
    }

    /// Describes the elements of a list.
    #[must_use]
    pub const fn element(kind: Kind, traits: &'static [Trait]) -> Self {
        Self::new("member", kind, traits)
    }

    /// Describes the keys of a map.
    #[must_use]
    pub const fn key(kind: Kind, traits: &'static [Trait]) -> Self {
        Self::new("key", kind, traits)
    }

    /// Describes the values of a map.
    #[must_use]
    pub const fn value(kind: Kind, traits: &'static [Trait]) -> Self {
        Self::new("value", kind, traits)
    }

    /// The schema of the elements of a list; of the member itself where it is no list.
    #[must_use]
    pub const fn elements(&'static self) -> &'static Member {
        match self.kind {
            Kind::List(element) => element,
            _ => self,
        }
    }

    /// The schemas of the keys and values of a map; of the member itself where it is no map.
    #[must_use]
    pub const fn entries(&'static self) -> (&'static Member, &'static Member) {
        match self.kind {
            Kind::Map(key, value) => (key, value),
            _ => (self, self),
        }
    }
}

/// Whether nothing in a text has to be escaped in a JSON string.
const fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] < 0x20 || matches!(bytes[i], b'"' | b'\\') {
            return false;
        }
        i += 1;
    }
    true
}

/// What a member targets.
#[derive(Debug)]
#[non_exhaustive]
pub enum Kind {
    /// `blob`
    Blob,
    /// `boolean`
    Boolean,
    /// `string`
    String,
    /// `enum`
    Enum,
    /// `byte`
    Byte,
    /// `short`
    Short,
    /// `integer`
    Integer,
    /// `intEnum`
    IntEnum,
    /// `long`
    Long,
    /// `float`
    Float,
    /// `double`
    Double,
    /// `bigInteger`
    BigInteger,
    /// `bigDecimal`
    BigDecimal,
    /// `timestamp`
    Timestamp,
    /// `document`
    Document,
    /// `list`, with its elements
    List(&'static Member),
    /// `map`, with its keys and its values
    Map(&'static Member, &'static Member),
    /// `structure`; its schema belongs to its type
    Structure,
    /// `union`; its schema belongs to its type
    Union,
}

impl Kind {
    /// Whether values may have to be validated even though nothing is said of this member: enums have
    /// values that the model knows, and others have members.
    const fn is_checked(&self) -> bool {
        matches!(
            self,
            Self::Enum
                | Self::IntEnum
                | Self::List(_)
                | Self::Map(..)
                | Self::Structure
                | Self::Union
        )
    }
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use super::*;

    #[test]
    fn names_in_json_with_something_to_escape_are_known() {
        for plain in ["", "name", "a b", "~", "é", "\u{7f}"] {
            assert!(is_plain(plain), "{plain:?}");
        }
        for other in ["\"", "a\"", "\\", "a\\b", "\n", "\u{0}", "\u{1f}é"] {
            assert!(!is_plain(other), "{other:?}");
        }
        let member = Member::new("name", Kind::String, &[Trait::JsonName("a\"b\\\n")]);
        assert!(!member.plain && Member::new("name", Kind::String, &[]).plain);
    }
}

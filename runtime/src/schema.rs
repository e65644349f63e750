//! Static descriptions of shapes.
//!
//! Generated code states the schema of each shape once, in the words of the
//! [Smithy specification](https://smithy.io/2.0/spec/): an id, its members, and the traits an
//! interpreter (a wire format, HTTP bindings, validation, serde) may need. Everything here is made
//! by `const fn`, lives in read-only data and never allocates.

use crate::Pattern;

/// The schema of a structure, a union or an error.
#[derive(Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The absolute shape id, such as `com.amazonaws.lambda#Environment`.
    pub id: &'static str,
    /// Members in the order of the model. A member's position is its index in the visitor traits.
    pub members: &'static [Member],
    /// The traits of the shape itself.
    pub traits: &'static [Trait],
}

impl Schema {
    /// Describes a shape by its id, its own traits and its members.
    #[must_use]
    pub const fn new(
        id: &'static str,
        traits: &'static [Trait],
        members: &'static [Member],
    ) -> Self {
        Self { id, members, traits }
    }

    /// The shape's name: its id without the namespace.
    #[must_use]
    pub fn name(&self) -> &'static str {
        name_of(self.id)
    }

    /// Whether the `sensitive` trait hides all of this shape.
    #[must_use]
    pub const fn is_sensitive(&self) -> bool {
        let mut i = 0;
        while i < self.traits.len() {
            if matches!(self.traits[i], Trait::Sensitive) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Whether any member stands in the document of a message's body.
    #[must_use]
    pub fn has_document(&self, message: Message) -> bool {
        self.members.iter().any(|member| member.location.in_document(message))
    }

    /// The status code an error is sent with: its `httpError`, else 400 or 500 by its `error` trait.
    #[must_use]
    pub fn error_status(&self) -> u16 {
        let mut status = 500;
        for t in self.traits {
            match t {
                Trait::HttpError(code) => return *code,
                Trait::Error(Fault::Client) => status = 400,
                _ => {}
            }
        }
        status
    }
}

/// The part of a shape id behind the `#`.
pub(crate) fn name_of(id: &'static str) -> &'static str {
    match id.split_once('#') {
        Some((_, name)) => name,
        None => id,
    }
}

/// The schema of an enum.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumSchema {
    /// The absolute shape id.
    pub id: &'static str,
    /// Values a client may send, in the order of the model; `internal` values are left out.
    pub values: &'static [&'static str],
    /// The traits of the shape itself.
    pub traits: &'static [Trait],
}

impl EnumSchema {
    /// Describes an enum by its id, its own traits and its values.
    #[must_use]
    pub const fn new(
        id: &'static str,
        traits: &'static [Trait],
        values: &'static [&'static str],
    ) -> Self {
        Self { id, values, traits }
    }
}

/// The schema of an intEnum.
#[derive(Debug)]
#[non_exhaustive]
pub struct IntEnumSchema {
    /// The absolute shape id.
    pub id: &'static str,
    /// The values, in the order of the model.
    pub values: &'static [i32],
    /// The traits of the shape itself.
    pub traits: &'static [Trait],
}

impl IntEnumSchema {
    /// Describes an intEnum by its id, its own traits and its values.
    #[must_use]
    pub const fn new(id: &'static str, traits: &'static [Trait], values: &'static [i32]) -> Self {
        Self { id, values, traits }
    }
}

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
    /// The format that `timestampFormat` asks for.
    pub timestamp_format: Option<TimestampFormat>,
    /// Whether the member is `required`.
    pub required: bool,
    /// Whether the member or its target is `sensitive`.
    pub sensitive: bool,
    /// Whether there is anything to validate besides `required`.
    pub constrained: bool,
    /// All traits.
    pub traits: &'static [Trait],
}

impl Member {
    /// Describes a member by its name, what it targets, and its traits.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind, traits: &'static [Trait]) -> Self {
        let mut member = Self {
            name,
            kind,
            location: Location::Body,
            json_name: name,
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
                Trait::JsonName(key) => member.json_name = key,
                Trait::TimestampFormat(format) => member.timestamp_format = Some(*format),
                Trait::Required => member.required = true,
                Trait::Sensitive => member.sensitive = true,
                Trait::Length(..)
                | Trait::Range(..)
                | Trait::DecimalRange(..)
                | Trait::Pattern(_)
                | Trait::UniqueItems => member.constrained = true,
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

/// Where a member goes in an HTTP message or an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// In the document of the body: members without a binding.
    Body,
    /// In the path, by `httpLabel`.
    Label,
    /// In the query string under this key, by `httpQuery`.
    Query(&'static str),
    /// In the query string under its own keys, by `httpQueryParams`.
    QueryParams,
    /// In the header of this name, by `httpHeader`.
    Header(&'static str),
    /// In all headers with this prefix, by `httpPrefixHeaders`.
    PrefixHeaders(&'static str),
    /// As the whole body, by `httpPayload`.
    Payload,
    /// As the status code, by `httpResponseCode`.
    ResponseCode,
    /// As a header of an event, by `eventHeader`.
    EventHeader,
    /// As the whole payload of an event, by `eventPayload`.
    EventPayload,
}

/// What kind of message the members of a structure are bound to. Bindings that another kind would
/// have are ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// An HTTP request.
    Request,
    /// An HTTP response.
    Response,
    /// An event of an event stream.
    Event,
}

impl Location {
    /// Whether a member with this binding stands in the document of a message's body.
    #[must_use]
    pub const fn in_document(self, message: Message) -> bool {
        match self {
            Self::Body => true,
            Self::Label | Self::Query(_) | Self::QueryParams => {
                !matches!(message, Message::Request)
            }
            Self::ResponseCode => !matches!(message, Message::Response),
            Self::Header(_) | Self::PrefixHeaders(_) | Self::Payload => {
                matches!(message, Message::Event)
            }
            Self::EventHeader | Self::EventPayload => !matches!(message, Message::Event),
        }
    }
}

/// A trait of a shape or member that an interpreter may need.
///
/// Names and meanings are those of the
/// [Smithy specification](https://smithy.io/2.0/spec/model.html#traits).
#[derive(Debug)]
#[non_exhaustive]
pub enum Trait {
    /// `required`
    Required,
    /// `sensitive`
    Sensitive,
    /// `sparse`
    Sparse,
    /// `uniqueItems`
    UniqueItems,
    /// `length`: least and greatest number of Unicode scalar values, bytes, elements or entries.
    Length(Option<u64>, Option<u64>),
    /// `range` of an integral number.
    Range(Option<i64>, Option<i64>),
    /// `range` of any other number.
    DecimalRange(Option<f64>, Option<f64>),
    /// `pattern`
    Pattern(&'static Pattern),
    /// `timestampFormat`
    TimestampFormat(TimestampFormat),
    /// `mediaType`
    MediaType(&'static str),
    /// `jsonName`
    JsonName(&'static str),
    /// `xmlName`
    XmlName(&'static str),
    /// `xmlNamespace`: uri and prefix
    XmlNamespace(&'static str, Option<&'static str>),
    /// `xmlAttribute`
    XmlAttribute,
    /// `xmlFlattened`
    XmlFlattened,
    /// `aws.protocols#ec2QueryName`
    Ec2QueryName(&'static str),
    /// `idempotencyToken`
    IdempotencyToken,
    /// `hostLabel`
    HostLabel,
    /// `httpLabel`
    HttpLabel,
    /// `httpQuery`
    HttpQuery(&'static str),
    /// `httpQueryParams`
    HttpQueryParams,
    /// `httpHeader`
    HttpHeader(&'static str),
    /// `httpPrefixHeaders`
    HttpPrefixHeaders(&'static str),
    /// `httpPayload`
    HttpPayload,
    /// `httpResponseCode`
    HttpResponseCode,
    /// `eventHeader`
    EventHeader,
    /// `eventPayload`
    EventPayload,
    /// `requiresLength` of a streaming blob
    RequiresLength,
    /// `error`
    Error(Fault),
    /// `httpError`
    HttpError(u16),
    /// `retryable`: whether it is because of throttling
    Retryable(bool),
    /// `aws.protocols#awsQueryError`: code and status
    AwsQueryError(&'static str, u16),
}

/// Who is to blame for an error, by the `error` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The request was wrong.
    Client,
    /// The service failed.
    Server,
}

/// A `timestampFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339 in UTC with optional fraction: `1985-04-12T23:20:50.52Z`.
    DateTime,
    /// Seconds since the Unix epoch with optional fraction: `1515531081.123`.
    EpochSeconds,
    /// The IMF-fixdate of RFC 9110 with optional fraction: `Tue, 29 Apr 2014 18:30:38 GMT`.
    HttpDate,
}

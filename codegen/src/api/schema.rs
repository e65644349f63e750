//! Schemas of members, in the words of the runtime.

/// A schema of a member, in the words of the runtime.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberSchema {
    /// The name in the model.
    pub name: String,
    /// What it targets.
    pub kind: Kind,
    /// The traits of the member and its target.
    pub traits: Vec<Trait>,
}

/// What a member targets.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A kind without parts, by its name in the runtime.
    Plain(&'static str),
    /// A list, by its elements.
    List(Box<MemberSchema>),
    /// A map, by its keys and values.
    Map(Box<MemberSchema>, Box<MemberSchema>),
}

/// A trait that an interpreter may need: the variants of `goldsmith::schema::Trait`.
#[derive(Clone, Debug, PartialEq)]
pub enum Trait {
    /// `required`
    Required,
    /// `sensitive`
    Sensitive,
    /// `sparse`
    Sparse,
    /// `uniqueItems`
    UniqueItems,
    /// `xmlAttribute`
    XmlAttribute,
    /// `xmlFlattened`
    XmlFlattened,
    /// `idempotencyToken`
    IdempotencyToken,
    /// `hostLabel`
    HostLabel,
    /// `httpLabel`
    HttpLabel,
    /// `httpQueryParams`
    HttpQueryParams,
    /// `httpPayload`
    HttpPayload,
    /// `httpResponseCode`
    HttpResponseCode,
    /// `eventHeader`
    EventHeader,
    /// `eventPayload`
    EventPayload,
    /// `requiresLength`
    RequiresLength,
    /// `length`
    Length(Option<u64>, Option<u64>),
    /// `range` of an integral number
    Range(Option<i64>, Option<i64>),
    /// `range` of any other number, as digits
    DecimalRange(Option<String>, Option<String>),
    /// `pattern`, by its place in [`Api::patterns`](super::Api::patterns)
    Pattern(usize),
    /// `timestampFormat`, by its name in the runtime
    TimestampFormat(&'static str),
    /// `mediaType`
    MediaType(String),
    /// `jsonName`
    JsonName(String),
    /// `xmlName`
    XmlName(String),
    /// `xmlNamespace`
    XmlNamespace(String, Option<String>),
    /// `ec2QueryName`
    Ec2QueryName(String),
    /// What stands for a label that is empty.
    StandIn(String),
    /// `httpQuery`
    HttpQuery(String),
    /// `httpHeader`
    HttpHeader(String),
    /// `httpPrefixHeaders`
    HttpPrefixHeaders(String),
    /// `error`: whether the server is to blame
    Error(bool),
    /// `httpError`
    HttpError(u16),
    /// `retryable`: whether it is because of throttling
    Retryable(bool),
    /// `awsQueryError`: code and status
    AwsQueryError(String, u16),
}

//! The traits that interpreters may need.

use crate::Pattern;

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
    /// What stands for a label that is empty or absent.
    StandIn(&'static str),
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

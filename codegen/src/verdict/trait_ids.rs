//! The ids of the traits that parts of schemas stem from: what tells which change of a model is behind a
//! change of the crate.

use crate::api::{OperationTrait, Trait};

/// The trait of a member or type.
pub(super) fn of(t: &Trait) -> &'static str {
    match t {
        Trait::Required => "smithy.api#required",
        Trait::Sensitive => "smithy.api#sensitive",
        Trait::Sparse => "smithy.api#sparse",
        Trait::UniqueItems => "smithy.api#uniqueItems",
        Trait::XmlAttribute => "smithy.api#xmlAttribute",
        Trait::XmlFlattened => "smithy.api#xmlFlattened",
        Trait::IdempotencyToken => "smithy.api#idempotencyToken",
        Trait::HostLabel => "smithy.api#hostLabel",
        Trait::HttpLabel => "smithy.api#httpLabel",
        Trait::HttpQueryParams => "smithy.api#httpQueryParams",
        Trait::HttpPayload => "smithy.api#httpPayload",
        Trait::HttpResponseCode => "smithy.api#httpResponseCode",
        Trait::EventHeader => "smithy.api#eventHeader",
        Trait::EventPayload => "smithy.api#eventPayload",
        Trait::RequiresLength => "smithy.api#requiresLength",
        Trait::Length(..) => "smithy.api#length",
        Trait::Range(..) | Trait::DecimalRange(..) => "smithy.api#range",
        Trait::Pattern(_) => "smithy.api#pattern",
        Trait::TimestampFormat(_) => "smithy.api#timestampFormat",
        Trait::MediaType(_) => "smithy.api#mediaType",
        Trait::JsonName(_) => "smithy.api#jsonName",
        Trait::XmlName(_) => "smithy.api#xmlName",
        Trait::XmlNamespace(..) => "smithy.api#xmlNamespace",
        Trait::Ec2QueryName(_) => "aws.protocols#ec2QueryName",
        Trait::StandIn(_) => "goldsmith.api#standIn",
        Trait::HttpQuery(_) => "smithy.api#httpQuery",
        Trait::HttpHeader(_) => "smithy.api#httpHeader",
        Trait::HttpPrefixHeaders(_) => "smithy.api#httpPrefixHeaders",
        Trait::Error(_) => "smithy.api#error",
        Trait::HttpError(_) => "smithy.api#httpError",
        Trait::Retryable(_) => "smithy.api#retryable",
        Trait::AwsQueryError(..) => "aws.protocols#awsQueryError",
    }
}

/// The trait of an operation, or of its service.
pub(super) fn of_operation(t: &OperationTrait) -> &'static str {
    match t {
        OperationTrait::Readonly => "smithy.api#readonly",
        OperationTrait::Idempotent => "smithy.api#idempotent",
        OperationTrait::HostPrefix(_) => "smithy.api#endpoint",
        OperationTrait::HttpChecksumRequired => "smithy.api#httpChecksumRequired",
        OperationTrait::HttpChecksum(..) => "aws.protocols#httpChecksum",
        OperationTrait::RequestCompression(_) => "smithy.api#requestCompression",
        OperationTrait::UnwrappedXmlOutput => "aws.customizations#s3UnwrappedXmlOutput",
        OperationTrait::Header(..) => "goldsmith.api#headers",
        OperationTrait::BodyHash(..) => "goldsmith.api#bodyHashes",
        OperationTrait::LateErrors => "goldsmith.api#lateErrors",
        OperationTrait::HostOf(_) => "goldsmith.api#hostOf",
        OperationTrait::Paginated(..) => "smithy.api#paginated",
    }
}

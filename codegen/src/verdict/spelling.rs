//! How types and traits are spelled in messages.

use crate::api::{Member, OperationTrait, Path, RustType, Trait};

/// A path within the crate.
pub(super) fn path(path: &Path) -> String {
    match path {
        Path::Unit => "Unit".to_owned(),
        Path::Local { module, ident } => format!("{module}::{ident}"),
    }
}

/// A type.
pub(super) fn rust_type(ty: &RustType) -> String {
    ty.spelled(&path)
}

/// What a variant holds.
pub(super) fn boxed(ty: &RustType, boxed: bool) -> String {
    let ty = rust_type(ty);
    if boxed { format!("Box<{ty}>") } else { ty }
}

/// The type of a field.
pub(super) fn field_type(member: &Member) -> String {
    let ty = boxed(&member.ty, member.boxed);
    if member.optional { format!("Option<{ty}>") } else { ty }
}

/// An argument of `new`.
pub(super) fn argument(member: &Member) -> String {
    let ty = match &member.ty {
        RustType::String => "impl Into<String>".to_owned(),
        ty => rust_type(ty),
    };
    format!("{}: {ty}", member.field)
}

/// So many of them.
pub(super) fn count(number: usize, one: &str) -> String {
    match number {
        0 => format!("no {one}"),
        1 => format!("1 {one}"),
        number => format!("{number} {one}s"),
    }
}

/// What is between two bounds, one of which may be missing.
fn between(min: Option<impl ToString>, max: Option<impl ToString>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{} to {}", min.to_string(), max.to_string()),
        (Some(min), None) => format!("at least {}", min.to_string()),
        (None, Some(max)) => format!("at most {}", max.to_string()),
        (None, None) => "any".to_owned(),
    }
}

/// A trait as people know it: its name and its value. `pattern` gives the text of a pattern.
pub(super) fn member_trait(t: &Trait, pattern: impl Fn(usize) -> String) -> String {
    let plain = |name: &str| format!("`{name}`");
    let text = |name: &str, value: &str| format!("`{name}` {value:?}");
    match t {
        Trait::Required => plain("required"),
        Trait::Sensitive => plain("sensitive"),
        Trait::Sparse => plain("sparse"),
        Trait::UniqueItems => plain("uniqueItems"),
        Trait::XmlAttribute => plain("xmlAttribute"),
        Trait::XmlFlattened => plain("xmlFlattened"),
        Trait::IdempotencyToken => plain("idempotencyToken"),
        Trait::HostLabel => plain("hostLabel"),
        Trait::HttpLabel => plain("httpLabel"),
        Trait::HttpQueryParams => plain("httpQueryParams"),
        Trait::HttpPayload => plain("httpPayload"),
        Trait::HttpResponseCode => plain("httpResponseCode"),
        Trait::EventHeader => plain("eventHeader"),
        Trait::EventPayload => plain("eventPayload"),
        Trait::RequiresLength => plain("requiresLength"),
        Trait::Length(min, max) => format!("`length` {}", between(*min, *max)),
        Trait::Range(min, max) => format!("`range` {}", between(*min, *max)),
        Trait::DecimalRange(min, max) => {
            format!("`range` {}", between(min.as_ref(), max.as_ref()))
        }
        Trait::Pattern(place) => format!("`pattern` `{}`", pattern(*place)),
        Trait::TimestampFormat(name) => text("timestampFormat", name),
        Trait::MediaType(value) => text("mediaType", value),
        Trait::JsonName(value) => text("jsonName", value),
        Trait::XmlName(value) => text("xmlName", value),
        Trait::XmlNamespace(uri, prefix) => {
            let prefix = prefix.as_deref().unwrap_or_default();
            format!("`xmlNamespace` {uri:?} {prefix}").trim_end().to_owned()
        }
        Trait::Ec2QueryName(value) => text("ec2QueryName", value),
        Trait::StandIn(value) => text("standIn", value),
        Trait::HttpQuery(value) => text("httpQuery", value),
        Trait::HttpHeader(value) => text("httpHeader", value),
        Trait::HttpPrefixHeaders(value) => text("httpPrefixHeaders", value),
        Trait::Error(true) => text("error", "server"),
        Trait::Error(false) => text("error", "client"),
        Trait::HttpError(status) => format!("`httpError` {status}"),
        Trait::Retryable(true) => "`retryable` because of throttling".to_owned(),
        Trait::Retryable(false) => plain("retryable"),
        Trait::AwsQueryError(code, status) => format!("`awsQueryError` {code:?} {status}"),
    }
}

/// A trait of an operation.
pub(super) fn operation_trait(t: &OperationTrait) -> String {
    match t {
        OperationTrait::Readonly => "`readonly`".to_owned(),
        OperationTrait::Idempotent => "`idempotent`".to_owned(),
        OperationTrait::HostPrefix(prefix) => format!("the prefix {prefix:?} of its host"),
        OperationTrait::HttpChecksumRequired => "`httpChecksumRequired`".to_owned(),
        OperationTrait::HttpChecksum(algorithm, required) => {
            let kind = if *required { "a required" } else { "an optional" };
            match algorithm {
                Some(header) => format!("{kind} `httpChecksum` that the header `{header}` chooses"),
                None => format!("{kind} `httpChecksum`"),
            }
        }
        OperationTrait::RequestCompression(encodings) => {
            format!("`requestCompression` {}", encodings.join(", "))
        }
        OperationTrait::UnwrappedXmlOutput => "`s3UnwrappedXmlOutput`".to_owned(),
        OperationTrait::Header(name, value) => format!("the header `{name}: {value}`"),
        OperationTrait::BodyHash(name, _) => format!("the hash of the body in the header `{name}`"),
        OperationTrait::LateErrors => "errors behind the status of a success".to_owned(),
        OperationTrait::HostOf(member) => format!("the host in `{member}`"),
        OperationTrait::Paginated(input, output, items, size) => {
            let parts = [Some(input), Some(output), items.as_ref(), size.as_ref()];
            let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
            format!("`paginated` by {}", parts.join(", "))
        }
    }
}

//! Schemas of members: the traits of a member and its target, taken together.

use super::Ctx;
use super::patterns::Patterns;
use crate::api::{Kind, MemberSchema, RustType, Trait};
use goldsmith_model::{Member, Node, Problem, Range, Shape, ShapeId, ShapeKind, Traits};

/// The schema of a member.
pub(super) fn member(
    ctx: &Ctx<'_>,
    shape: &Shape,
    member: &Member,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> MemberSchema {
    let id = shape.id.with_member(&member.name);
    let target = ctx.model.target(member);
    let kind =
        target.map_or(Kind::Plain("Document"), |target| kind(ctx, target, patterns, problems));
    let traits = traits(&id, &member.traits, target, patterns, problems);
    MemberSchema { name: member.name.clone(), kind, traits }
}

fn kind(
    ctx: &Ctx<'_>,
    target: &Shape,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Kind {
    let mut inner = |name: &str| {
        let element = target.member(name).map(|m| member(ctx, target, m, patterns, problems));
        Box::new(element.unwrap_or(MemberSchema {
            name: name.to_owned(),
            kind: Kind::Plain("Document"),
            traits: Vec::new(),
        }))
    };
    match target.kind {
        ShapeKind::List => Kind::List(inner("member")),
        ShapeKind::Map => Kind::Map(inner("key"), inner("value")),
        _ => Kind::Plain(plain(&target.kind)),
    }
}

/// The name of a kind without parts in the runtime.
fn plain(kind: &ShapeKind) -> &'static str {
    match kind {
        ShapeKind::Blob => "Blob",
        ShapeKind::Boolean => "Boolean",
        ShapeKind::String => "String",
        ShapeKind::Enum => "Enum",
        ShapeKind::Byte => "Byte",
        ShapeKind::Short => "Short",
        ShapeKind::Integer => "Integer",
        ShapeKind::IntEnum => "IntEnum",
        ShapeKind::Long => "Long",
        ShapeKind::Float => "Float",
        ShapeKind::Double => "Double",
        ShapeKind::BigInteger => "BigInteger",
        ShapeKind::BigDecimal => "BigDecimal",
        ShapeKind::Timestamp => "Timestamp",
        ShapeKind::Structure => "Structure",
        ShapeKind::Union => "Union",
        _ => "Document",
    }
}

/// Traits of a member that stand in its schema, in a fixed order.
fn traits(
    id: &ShapeId,
    own: &Traits,
    target: Option<&Shape>,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Vec<Trait> {
    let mut traits = Vec::new();
    // What the member says of itself.
    for (name, value) in [
        ("httpLabel", Trait::HttpLabel),
        ("httpQueryParams", Trait::HttpQueryParams),
        ("httpPayload", Trait::HttpPayload),
        ("httpResponseCode", Trait::HttpResponseCode),
        ("hostLabel", Trait::HostLabel),
        ("eventHeader", Trait::EventHeader),
        ("eventPayload", Trait::EventPayload),
        ("idempotencyToken", Trait::IdempotencyToken),
        ("xmlAttribute", Trait::XmlAttribute),
        ("xmlFlattened", Trait::XmlFlattened),
    ] {
        if own.has(name) {
            traits.push(value);
        }
    }
    let text = |name: &str| own.text(name).map(str::to_owned);
    traits.extend(text("goldsmith.api#standIn").map(Trait::StandIn));
    traits.extend(text("httpQuery").map(Trait::HttpQuery));
    traits.extend(text("httpHeader").map(Trait::HttpHeader));
    traits.extend(text("httpPrefixHeaders").map(Trait::HttpPrefixHeaders));
    traits.extend(text("jsonName").map(Trait::JsonName));
    traits.extend(text("xmlName").map(Trait::XmlName));
    traits.extend(text("aws.protocols#ec2QueryName").map(Trait::Ec2QueryName));
    traits.extend(xml_namespace(own));
    if own.has("required") {
        traits.push(Trait::Required);
    }
    // What the member or its target says; the member's word counts.
    let none = Traits::default();
    let theirs = target.map_or(&none, |target| &target.traits);
    let either = |name: &str| own.has(name) || theirs.has(name);
    if either("sensitive") {
        traits.push(Trait::Sensitive);
    }
    if theirs.has("sparse") {
        traits.push(Trait::Sparse);
    }
    if theirs.has("requiresLength") {
        traits.push(Trait::RequiresLength);
    }
    if let Some(length) = own.length().or_else(|| theirs.length()) {
        traits.push(Trait::Length(length.min, length.max));
    }
    if let Some(range) = own.range().or_else(|| theirs.range()) {
        let is_long = |bound: Option<&str>| bound.is_none_or(|text| text.parse::<i64>().is_ok());
        let integral = target.is_some_and(|t| match &t.kind {
            ShapeKind::BigInteger => is_long(range.min) && is_long(range.max),
            kind => kind.is_integral(),
        });
        traits.push(range_trait(range, integral));
    }
    let pattern = match own.get("pattern") {
        Some(node) => Some((id.clone(), node)),
        None => theirs.get("pattern").and_then(|node| Some((target?.id.clone(), node))),
    };
    // A target of the prelude has none; an enum's values are known without.
    if let Some((id, node)) = pattern {
        traits.extend(patterns.get(&id, node, problems).map(Trait::Pattern));
    }
    if theirs.has("uniqueItems") {
        traits.push(Trait::UniqueItems);
    }
    let format = own.text("timestampFormat").or_else(|| theirs.text("timestampFormat"));
    traits.extend(format.and_then(timestamp_format).map(Trait::TimestampFormat));
    let media_type = own.text("mediaType").or_else(|| theirs.text("mediaType"));
    traits.extend(media_type.map(|media_type| Trait::MediaType(media_type.to_owned())));
    traits
}

fn xml_namespace(traits: &Traits) -> Option<Trait> {
    let node = traits.get("xmlNamespace")?;
    let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    Some(Trait::XmlNamespace(text("uri")?, text("prefix")))
}

fn range_trait(range: Range<'_>, integral: bool) -> Trait {
    if integral {
        let bound = |text: Option<&str>| text.and_then(whole);
        return Trait::Range(bound(range.min), bound(range.max));
    }
    let bound = |text: Option<&str>| text.map(str::to_owned);
    Trait::DecimalRange(bound(range.min), bound(range.max))
}

/// An integer, however it is written.
#[allow(clippy::cast_possible_truncation)]
fn whole(digits: &str) -> Option<i64> {
    digits.parse().ok().or_else(|| digits.parse::<f64>().ok().map(|number| number as i64))
}

fn timestamp_format(name: &str) -> Option<&'static str> {
    match name {
        "date-time" => Some("DateTime"),
        "epoch-seconds" => Some("EpochSeconds"),
        "http-date" => Some("HttpDate"),
        _ => None,
    }
}

/// The traits of a shape itself.
pub(super) fn shape_traits(shape: &Shape) -> Vec<Trait> {
    let mut traits = Vec::new();
    if shape.traits.has("sensitive") {
        traits.push(Trait::Sensitive);
    }
    if let Some(server) = shape.traits.error_is_server() {
        traits.push(Trait::Error(server));
    }
    traits.extend(shape.traits.http_error().map(Trait::HttpError));
    if let Some(node) = shape.traits.get("retryable") {
        let throttling = node.get("throttling").and_then(Node::as_bool);
        traits.push(Trait::Retryable(throttling.unwrap_or_default()));
    }
    if let Some(node) = shape.traits.get("aws.protocols#awsQueryError") {
        let code = node.get("code").and_then(Node::as_str);
        let status = node.get("httpResponseCode").and_then(Node::as_i64);
        if let (Some(code), Some(Ok(status))) = (code, status.map(u16::try_from)) {
            traits.push(Trait::AwsQueryError(code.to_owned(), status));
        }
    }
    traits.extend(shape.traits.text("xmlName").map(|name| Trait::XmlName(name.to_owned())));
    traits.extend(xml_namespace(&shape.traits));
    traits
}

/// The type of what a member targets.
pub(super) fn rust_type(ctx: &Ctx<'_>, target: Option<&Shape>) -> RustType {
    let Some(target) = target else { return RustType::Document };
    let inner = |name: &str| {
        let member = target.member(name).and_then(|member| ctx.model.target(member));
        Box::new(rust_type(ctx, member))
    };
    let sparse = target.traits.has("sparse");
    match target.kind {
        ShapeKind::Boolean => RustType::Bool,
        ShapeKind::Byte => RustType::I8,
        ShapeKind::Short => RustType::I16,
        ShapeKind::Integer => RustType::I32,
        ShapeKind::Long => RustType::I64,
        ShapeKind::Float => RustType::F32,
        ShapeKind::Double => RustType::F64,
        ShapeKind::String => RustType::String,
        ShapeKind::Blob => RustType::Blob,
        ShapeKind::Timestamp => RustType::Timestamp,
        ShapeKind::BigInteger => RustType::BigInteger,
        ShapeKind::BigDecimal => RustType::BigDecimal,
        ShapeKind::List => RustType::List { element: inner("member"), sparse },
        ShapeKind::Map => RustType::Map { key: inner("key"), value: inner("value"), sparse },
        ShapeKind::Structure | ShapeKind::Union | ShapeKind::Enum | ShapeKind::IntEnum => {
            RustType::Named(ctx.names.path(&target.id))
        }
        _ => RustType::Document,
    }
}

//! The service: which one, its operations, its protocols.

use super::expression::Types;
use super::{Ctx, docs};
use crate::api::{Protocol, Service};
use goldsmith_model::{Model, Node, Problem, Shape, Span, closest};

/// The protocols that the runtime has a type for, in the order in which one is preferred.
const PROTOCOLS: [Protocol; 7] = [
    spoken("smithy.protocols#rpcv2Cbor", "RpcV2Cbor", "cbor"),
    spoken("aws.protocols#awsJson1_0", "AwsJson1_0", "json"),
    spoken("aws.protocols#awsJson1_1", "AwsJson1_1", "json"),
    spoken("aws.protocols#restJson1", "RestJson1", "json"),
    spoken("aws.protocols#restXml", "RestXml", "xml"),
    query("aws.protocols#awsQuery", "AwsQuery"),
    query("aws.protocols#ec2Query", "Ec2Query"),
];

const fn spoken(id: &'static str, ident: &'static str, feature: &'static str) -> Protocol {
    Protocol { id, ident, has_server: true, feature }
}

/// There are clients only.
const fn query(id: &'static str, ident: &'static str) -> Protocol {
    Protocol { has_server: false, ..spoken(id, ident, "query") }
}

/// What a service speaks whose model names no protocol.
const DEFAULT: Protocol = PROTOCOLS[3];

/// The protocols of a service, the one that the model names first at the front.
pub(super) fn protocols(service: &Shape) -> Vec<Protocol> {
    let named = service.traits.iter();
    named.filter_map(|(id, _)| PROTOCOLS.into_iter().find(|p| *id == p.id)).collect()
}

/// The protocols that the crate of a service speaks: all that the model names, or the one that stands
/// in where it names none.
#[must_use]
pub fn spoken_protocols(service: &Shape) -> Vec<Protocol> {
    match protocols(service) {
        named if named.is_empty() => vec![DEFAULT],
        named => named,
    }
}

/// A trait of `goldsmith.api` on the service.
const LATE_ERRORS: &str = "goldsmith.api#lateErrors";

/// Whether a response with the status of a success may hold an error. In XML its root tells it from an
/// output; no other protocol has such responses.
pub(super) fn has_late_errors(service: &Shape) -> bool {
    let mut protocols = spoken_protocols(service).into_iter();
    service.traits.has(LATE_ERRORS) && protocols.any(|protocol| protocol.ident == "RestXml")
}

/// What the model says of the service and no protocol of it can do.
pub(super) fn problems(service: &Shape) -> Option<Problem> {
    let node = service.traits.get(LATE_ERRORS).filter(|_| !has_late_errors(service))?;
    let message = "goldsmith.api#lateErrors has no effect: the service does not speak restXml";
    let problem = Problem::warning("idle-trait", node.span, message.to_owned());
    let hint = "only in restXml the root of a body tells an error from an output";
    Some(problem.of(&service.id).hint(hint.to_owned()))
}

/// The protocol that a service speaks unless another is asked for.
pub(crate) fn protocol(service: &Shape) -> Protocol {
    protocols(service).first().copied().unwrap_or(DEFAULT)
}

/// The service of an id or a name; the only one where none is asked for.
///
/// # Errors
/// When it is not there, or which one is meant is not known.
pub fn choose_service<'a>(model: &'a Model, name: Option<&str>) -> Result<&'a Shape, Vec<Problem>> {
    let all: Vec<&Shape> = model.services().collect();
    let names = || all.iter().map(|shape| shape.id.as_str()).collect::<Vec<_>>().join(", ");
    let (code, message) = match (name, all.as_slice()) {
        (Some(name), _) => {
            let found = all.iter().find(|shape| shape.id == name || shape.id.name() == name);
            if let Some(found) = found {
                return Ok(found);
            }
            ("unknown-service", format!("the model has no service {name}"))
        }
        (None, [only]) => return Ok(only),
        (None, []) => ("no-service", "the model has no service".to_owned()),
        (None, _) => ("several-services", "the model has several services".to_owned()),
    };
    let problem = Problem { span: None, ..Problem::error(code, Span::default(), message) };
    let hint = if all.is_empty() {
        "a crate is generated for a service: if it stands in another file, give that, too"
            .to_owned()
    } else if let Some(closest) =
        name.and_then(|name| closest(name, all.iter().map(|shape| shape.id.name())))
    {
        format!("did you mean {closest}?")
    } else {
        format!("it has {}", names())
    };
    Err(vec![problem.hint(hint)])
}

/// The operations of these names; all where none are asked for.
///
/// # Errors
/// All names that no operation has, with the one that may be meant.
pub fn choose_operations<'a>(
    model: &'a Model,
    service: &Shape,
    names: Option<&[String]>,
) -> Result<Vec<&'a Shape>, Vec<Problem>> {
    let all = service.as_service().map(|parts| model.operations(parts)).unwrap_or_default();
    let Some(names) = names else { return Ok(all) };
    let unknown = |name: &&String| !all.iter().any(|o| o.id.name() == *name || o.id == ***name);
    let problems: Vec<Problem> = names
        .iter()
        .filter(unknown)
        .map(|name| {
            let message = format!("the service has no operation {name}");
            let problem = Problem::error("unknown-operation", Span::default(), message);
            let hint = alike(name, &all).map(|name| format!("did you mean {name}?"));
            Problem { span: None, hint, ..problem }
        })
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let wanted = |o: &&Shape| names.iter().any(|n| o.id.name() == n || o.id == n.as_str());
    Ok(all.into_iter().filter(wanted).collect())
}

/// The operation that somebody may have meant: one that is spelled alike, or has the text in its name.
fn alike<'a>(name: &str, all: &[&'a Shape]) -> Option<&'a str> {
    let names = || all.iter().map(|operation| operation.id.name());
    let lower = name.to_lowercase();
    closest(name, names())
        .or_else(|| names().find(|name| !lower.is_empty() && name.to_lowercase().contains(&lower)))
}

/// The service in Rust's words.
pub(super) fn service(ctx: &Ctx<'_>, types: &Types<'_>) -> Service {
    let shape = ctx.service;
    let text = |node: Option<&Node>, key: &str| node?.get(key)?.as_str().map(str::to_owned);
    let aws = shape.traits.get("aws.api#service");
    let namespace = shape.traits.get("xmlNamespace");
    let rest_xml = shape.traits.get("aws.protocols#restXml");
    let protocols = protocols(shape);
    let sdk_id = text(aws, "sdkId");
    let title = shape.traits.text("title").map(str::to_owned).or_else(|| sdk_id.clone());
    let title = title.unwrap_or_else(|| shape.id.name().to_owned());
    let mut service = Service {
        docs: docs::service(shape, &title),
        ident: ctx.names.service.clone(),
        id: shape.id.as_str().to_owned(),
        title,
        version: shape.as_service().map(|parts| parts.version.clone()).unwrap_or_default(),
        protocol: protocol(shape),
        protocols,
        sdk_id,
        signing_name: text(shape.traits.get("aws.auth#sigv4"), "name"),
        endpoint_prefix: text(aws, "endpointPrefix"),
        query_compatible: shape.traits.has("aws.protocols#awsQueryCompatible"),
        error_wrapping: !rest_xml
            .and_then(|node| node.get("noErrorWrapping")?.as_bool())
            .unwrap_or(false),
        xml_namespace: text(namespace, "uri").map(|uri| (uri, text(namespace, "prefix"))),
        crate_docs: Vec::new(),
    };
    service.crate_docs = docs::krate(ctx, types, &service);
    service
}

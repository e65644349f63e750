//! `metadata` and everything that belongs to the service as a whole.

use super::{Ctx, Files, Object, Protocol, text};
use crate::node::Node;
use crate::problem::Problem;
use crate::shape_id::ShapeId;
use crate::source::Span;

const METADATA_KEYS: &[&str] = &[
    "apiVersion",
    "auth",
    "awsQueryCompatible",
    "checksumFormat",
    "endpointPrefix",
    "globalEndpoint",
    "jsonVersion",
    "protocol",
    "protocolSettings",
    "protocols",
    "ripServiceName",
    "serviceAbbreviation",
    "serviceFullName",
    "serviceId",
    "signatureVersion",
    "signingName",
    "targetPrefix",
    "uid",
    "xmlNamespace",
];

const TOP_KEYS: &[&str] = &[
    "version",
    "metadata",
    "operations",
    "shapes",
    "documentation",
    "clientContextParams",
    "deprecated",
    "deprecatedMessage",
    "examples",
];

/// The service id: `serviceId`, else what older files have instead.
pub(super) fn id(metadata: &Node) -> &str {
    ["serviceId", "serviceAbbreviation", "endpointPrefix"]
        .iter()
        .find_map(|key| text(metadata, key))
        .unwrap_or("Service")
}

/// The protocols of a service, the preferred first, each with the place that names it.
pub(super) fn protocols(metadata: &Node, problems: &mut Vec<Problem>) -> Vec<(Protocol, Span)> {
    let version = text(metadata, "jsonVersion");
    let listed = metadata.get("protocols").and_then(Node::as_array).unwrap_or_default();
    let mut protocols: Vec<(Protocol, Span)> = Vec::new();
    for node in metadata.get("protocol").into_iter().chain(listed) {
        match node.as_str().and_then(|name| Protocol::parse(name, version)) {
            Some(protocol) if protocols.iter().any(|(p, _)| *p == protocol) => {}
            Some(protocol) => protocols.push((protocol, node.span)),
            None => {
                let message = format!("unknown protocol {}", node.to_compact_json());
                problems.push(Problem::warning("unknown-protocol", node.span, message));
            }
        }
    }
    protocols
}

/// The trait of a protocol.
fn protocol_trait(protocol: Protocol, metadata: &Node, span: Span) -> (&'static str, Object) {
    let id = match protocol {
        Protocol::RestJson1 => "aws.protocols#restJson1",
        Protocol::AwsJson1_0 => "aws.protocols#awsJson1_0",
        Protocol::AwsJson1_1 => "aws.protocols#awsJson1_1",
        Protocol::RpcV2Cbor => "smithy.protocols#rpcv2Cbor",
        Protocol::RestXml => "aws.protocols#restXml",
        Protocol::AwsQuery => "aws.protocols#awsQuery",
        Protocol::Ec2Query => "aws.protocols#ec2Query",
    };
    let settings = metadata.get("protocolSettings");
    let mut object = Object::new(span);
    if let Some(h2) = settings.and_then(|settings| text(settings, "h2")) {
        let versions = || vec![Node::new("h2", span), Node::new("http/1.1", span)];
        match h2 {
            "required" => object.push("http", vec![Node::new("h2", span)]),
            "optional" => object.push("http", versions()),
            "eventstream" => object.push("eventStreamHttp", vec![Node::new("h2", span)]),
            _ => {}
        }
    }
    // S3 alone does not wrap its errors.
    if protocol == Protocol::RestXml && id_is_s3(metadata) {
        object.push("noErrorWrapping", true);
    }
    (id, object)
}

fn id_is_s3(metadata: &Node) -> bool {
    text(metadata, "serviceId") == Some("S3")
}

/// What requests of protocols without bindings call the service, which in Smithy is the name of its
/// shape. Where it is a dotted name, services know it by its last part, too.
fn name_on_the_wire(metadata: &Node) -> Option<String> {
    let name = text(metadata, "targetPrefix")?.rsplit('.').next()?;
    ShapeId::parse(&format!("a#{name}")).map(|id| id.name().to_owned())
}

/// The service shape.
pub(super) fn service(ctx: &mut Ctx<'_>, node: &Node, files: &Files) -> (String, Node) {
    ctx.know_keys(node, TOP_KEYS);
    let empty = Node::new(Vec::<(String, Node)>::new(), node.span);
    let metadata = node.get("metadata").unwrap_or(&empty);
    ctx.know_keys(metadata, METADATA_KEYS);
    let traits = service_traits(node, metadata, files);
    let operations = node.get("operations").and_then(Node::as_object).unwrap_or_default();
    let operations: Vec<Node> = operations
        .iter()
        .map(|(name, operation)| {
            Object::new(operation.span).set("target", ctx.operation_id(name)).node()
        })
        .collect();
    let version = metadata.get("apiVersion").cloned();
    let body = Object::new(metadata.span)
        .set("type", "service")
        .set("version", version.unwrap_or(Node::new("", metadata.span)))
        .set("operations", operations)
        .set("traits", traits);
    let base = name_on_the_wire(metadata)
        .unwrap_or_else(|| id(metadata).chars().filter(char::is_ascii_alphanumeric).collect());
    let taken = |name: &str| {
        ["operations", "shapes"]
            .iter()
            .any(|key| node.get(key).is_some_and(|s| s.get(name).is_some()))
    };
    let name = if taken(&base) || base.starts_with(|c: char| c.is_ascii_digit()) {
        format!("Service{base}")
    } else {
        base
    };
    (ctx.operation_id(&name), body.node())
}

fn service_traits(node: &Node, metadata: &Node, files: &Files) -> Object {
    let span = metadata.span;
    let mut traits = Object::new(span);
    let service = Object::new(span)
        .set("sdkId", id(metadata))
        .set_some("endpointPrefix", metadata.get("endpointPrefix"));
    traits.push("aws.api#service", service);
    if matches!(text(metadata, "signatureVersion"), Some("v4" | "s3" | "s3v4" | "v4a")) {
        let name = metadata.get("signingName").or(metadata.get("endpointPrefix"));
        traits.push("aws.auth#sigv4", Object::new(span).set_some("name", name));
    }
    for (protocol, span) in protocols(metadata, &mut Vec::new()) {
        let (id, value) = protocol_trait(protocol, metadata, span);
        traits.push(id, value);
    }
    if metadata.get("awsQueryCompatible").is_some() {
        traits.push("aws.protocols#awsQueryCompatible", Object::new(span));
    }
    super::common_traits(node, &mut traits);
    if let Some(name) = metadata.get("serviceFullName") {
        traits.push("smithy.api#title", name);
    }
    if let Some(uri) = metadata.get("xmlNamespace") {
        traits.push("smithy.api#xmlNamespace", Object::new(uri.span).set("uri", uri));
    }
    if let Some(parameters) = node.get("clientContextParams") {
        traits.push("smithy.rules#clientContextParams", parameters);
    }
    if let Some(rules) = &files.endpoint_rule_set {
        traits.push("smithy.rules#endpointRuleSet", rules);
    }
    traits
}

#[cfg(test)]
mod tests {
    use crate::{Input, Source, read};

    #[test]
    fn a_service_is_called_as_requests_call_it() {
        for (metadata, name) in [
            (
                r#""serviceId": "DynamoDB", "targetPrefix": "DynamoDB_20120810""#,
                "DynamoDB_20120810",
            ),
            (
                r#""serviceId": "CloudTrail", "targetPrefix": "com.a.v1.CloudTrail_1""#,
                "CloudTrail_1",
            ),
            (r#""serviceId": "Weather App""#, "WeatherApp"),
            (r#""serviceId": "Weather", "targetPrefix": "no name""#, "Weather"),
            (r#""serviceId": "Go""#, "ServiceGo"),
        ] {
            let text = format!(
                r#"{{"version": "2.0", "metadata": {{"apiVersion": "1", "protocol": "json",
                    "jsonVersion": "1.1", {metadata}}},
                    "operations": {{"Go": {{"name": "Go"}}}}, "shapes": {{}}}}"#
            );
            let files = vec![Source::new("service-2.json", text)];
            let Ok((model, _)) = read(Input { files, ..Input::default() }) else {
                panic!("{metadata}")
            };
            let service = model.shapes.values().find(|shape| shape.as_service().is_some());
            assert_eq!(service.map(|service| service.id.name()), Some(name));
        }
    }
}

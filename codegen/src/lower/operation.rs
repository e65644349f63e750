//! Operations: input, output, errors, bindings.

use super::expression::Types;
use super::patterns::Patterns;
use super::{Ctx, cases, docs, example, schema, service};
use crate::api::{Operation, OperationError, OperationTrait, Path, Service, Stream};
use crate::names::{Part, Scope};
use goldsmith_model::{Model, Node, Problem, Shape, ShapeId, ShapeKind, Traits};
use std::collections::HashSet;

/// All operations that are asked for.
pub(super) fn operations(
    ctx: &Ctx<'_>,
    types: &Types<'_>,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Vec<Operation> {
    let mut tests = HashSet::new();
    let operations = ctx.operations.iter();
    operations.map(|shape| lower(ctx, types, shape, patterns, problems, &mut tests)).collect()
}

fn lower(
    ctx: &Ctx<'_>,
    types: &Types<'_>,
    shape: &Shape,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
    tests: &mut HashSet<String>,
) -> Operation {
    let names = ctx.names.operation(&shape.id);
    let unit = ShapeId::new("smithy.api#Unit");
    let parts = shape.as_operation();
    let input = parts.map_or(&unit, |parts| &parts.input);
    let output = parts.map_or(&unit, |parts| &parts.output);
    let http = shape.traits.http();
    let request_stream = stream(ctx, input, patterns, problems);
    let response_stream = stream(ctx, output, patterns, problems);
    let streams = [request_stream.as_ref(), response_stream.as_ref()];
    Operation {
        docs: docs::operation(ctx, types, shape),
        deprecated: docs::deprecated(&shape.traits),
        alias: (names.ident != shape.id.name()).then(|| shape.id.name().to_owned()),
        id: shape.id.as_str().to_owned(),
        input: ctx.names.path(input),
        output: ctx.names.path(output),
        http: http.map(|http| (http.method.to_owned(), http.uri.to_owned(), http.code)),
        traits: traits(ctx, &shape.traits),
        error: OperationError { variants: errors(ctx, shape, problems), ident: names.error },
        examples: example::examples(ctx, shape, tests),
        cases: cases::cases(ctx, shape, service::protocol(ctx.service), streams, tests),
        request_stream,
        response_stream,
        ident: names.ident,
        module: names.module,
    }
}

fn traits(ctx: &Ctx<'_>, traits: &Traits) -> Vec<OperationTrait> {
    let mut found = Vec::new();
    if traits.has("readonly") {
        found.push(OperationTrait::Readonly);
    }
    if traits.has("idempotent") {
        found.push(OperationTrait::Idempotent);
    }
    let prefix = traits.get("endpoint").and_then(|node| node.get("hostPrefix")?.as_str());
    found.extend(prefix.map(|prefix| OperationTrait::HostPrefix(prefix.to_owned())));
    if traits.has("httpChecksumRequired") {
        found.push(OperationTrait::HttpChecksumRequired);
    }
    if let Some(node) = traits.get("requestCompression") {
        let encodings = node.get("encodings").and_then(Node::as_array).unwrap_or_default();
        let encodings = encodings.iter().filter_map(Node::as_str).map(str::to_owned).collect();
        found.push(OperationTrait::RequestCompression(encodings));
    }
    if traits.has("aws.customizations#s3UnwrappedXmlOutput") {
        found.push(OperationTrait::UnwrappedXmlOutput);
    }
    let headers = ctx.service.traits.get("goldsmith.api#headers").and_then(Node::as_object);
    for (name, value) in headers.unwrap_or_default() {
        let value = value.as_str().map(str::to_owned);
        found.extend(value.map(|value| OperationTrait::Header(name.clone(), value)));
    }
    let host = traits.text("goldsmith.api#hostOf").map(str::to_owned);
    found.extend(host.map(OperationTrait::HostOf));
    found.extend(paginated(ctx, traits));
    found
}

/// The features of the runtime that a service and its operations need, each once. A body that streams
/// is the caller's.
pub(super) fn features(service: &Service, operations: &[Operation]) -> Vec<&'static str> {
    let traits = || {
        let with_body = operations.iter().filter(|operation| operation.request_stream.is_none());
        with_body.flat_map(|operation| &operation.traits)
    };
    let is_gzip = |t: &OperationTrait| match t {
        OperationTrait::RequestCompression(encodings) => encodings.iter().any(|e| e == "gzip"),
        _ => false,
    };
    let gzip = traits().any(is_gzip).then_some("gzip");
    let md5 = traits().any(|t| *t == OperationTrait::HttpChecksumRequired).then_some("md5");
    let mut features: Vec<&str> = Vec::new();
    for protocol in service.protocols.iter().chain([&service.protocol]) {
        features.extend(protocol.feature.filter(|feature| !features.contains(feature)));
    }
    features.into_iter().chain(gzip).chain(md5).collect()
}

/// `paginated` of an operation, completed by that of the service.
pub(super) fn paginated(ctx: &Ctx<'_>, traits: &Traits) -> Option<OperationTrait> {
    let own = traits.paginated()?;
    let common = ctx.service.traits.paginated().unwrap_or_default();
    let text = |own: Option<&str>, common: Option<&str>| own.or(common).map(str::to_owned);
    Some(OperationTrait::Paginated(
        text(own.input_token, common.input_token)?,
        text(own.output_token, common.output_token)?,
        text(own.items, common.items),
        text(own.page_size, common.page_size),
    ))
}

/// The member of an input or output that is streamed.
fn stream(
    ctx: &Ctx<'_>,
    id: &ShapeId,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Option<Stream> {
    let shape = ctx.model.get(id.as_str())?;
    let (member, target) = shape.members.iter().find_map(|member| {
        let target = ctx.model.target(member)?;
        target.traits.has("streaming").then_some((member, target))
    })?;
    let events = (target.kind == ShapeKind::Union).then(|| ctx.names.path(&target.id));
    Some(Stream { schema: schema::member(ctx, shape, member, patterns, problems), events })
}

/// The errors of an operation, those that all operations of the service share behind its own.
fn errors(
    ctx: &Ctx<'_>,
    shape: &Shape,
    problems: &mut Vec<Problem>,
) -> Vec<(String, Path, Vec<String>)> {
    let mut variants = Scope::new(Part::Error);
    let mut errors: Vec<(String, Path, Vec<String>)> = Vec::new();
    for error in all_errors(ctx.model, ctx.service, shape) {
        let path = ctx.names.path(&error.id);
        let Path::Local { ident, .. } = &path else { continue };
        let (name, taken) = variants.claim(ident);
        if let Some(taken) = taken {
            let message = format!("its variant is called `{name}`, because `{taken}` is taken");
            problems.push(Problem::warning("renamed", error.span, message).of(&error.id));
        }
        errors.push((name, path, docs::error_variant(error)));
    }
    errors
}

/// The error shapes of an operation and its service, each once.
#[must_use]
pub fn all_errors<'a>(model: &'a Model, service: &'a Shape, shape: &'a Shape) -> Vec<&'a Shape> {
    let own = shape.as_operation().map(|parts| parts.errors.as_slice()).unwrap_or_default();
    let common = service.as_service().map(|parts| parts.errors.as_slice()).unwrap_or_default();
    let mut errors: Vec<&Shape> = Vec::new();
    for id in own.iter().chain(common) {
        if let Some(error) = model.get(id.as_str())
            && !errors.iter().any(|known| known.id == error.id)
        {
            errors.push(error);
        }
    }
    errors
}

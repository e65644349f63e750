//! Operations: input, output, errors, bindings.

use super::cases::Tested;
use super::expression::Types;
use super::patterns::Patterns;
use super::{Ctx, cases, docs, example, schema, service};
use crate::api::{Operation, OperationError, OperationTrait, Path, Stream};
use crate::names::{Part, Scope};
use goldsmith_model::{Model, Node, Problem, Shape, ShapeId, ShapeKind, Traits};

/// All operations that are asked for.
pub(super) fn operations<'a>(
    ctx: &Ctx<'a>,
    types: &Types<'_>,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Vec<Operation> {
    let mut tested = Tested::default();
    let operations = ctx.operations.iter();
    operations.map(|shape| lower(ctx, types, shape, patterns, problems, &mut tested)).collect()
}

fn lower<'a>(
    ctx: &Ctx<'a>,
    types: &Types<'_>,
    shape: &'a Shape,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
    tested: &mut Tested<'a>,
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
        traits: traits(ctx, shape, output),
        error: OperationError { variants: errors(ctx, shape, problems), ident: names.error },
        examples: example::examples(ctx, shape, &mut tested.names),
        cases: cases::cases(ctx, shape, streams, tested),
        request_stream,
        response_stream,
        ident: names.ident,
        module: names.module,
    }
}

fn traits(ctx: &Ctx<'_>, shape: &Shape, output: &ShapeId) -> Vec<OperationTrait> {
    let traits = &shape.traits;
    let mut found = Vec::new();
    if traits.has("readonly") {
        found.push(OperationTrait::Readonly);
    }
    if traits.has("idempotent") {
        found.push(OperationTrait::Idempotent);
    }
    let prefix = traits.get("endpoint").and_then(|node| node.get("hostPrefix")?.as_str());
    found.extend(prefix.map(|prefix| OperationTrait::HostPrefix(prefix.to_owned())));
    match http_checksum(ctx, shape) {
        Some(checksum) => found.push(checksum),
        None if traits.has("httpChecksumRequired") => {
            found.push(OperationTrait::HttpChecksumRequired);
        }
        None => {}
    }
    if let Some(node) = traits.get("requestCompression") {
        let encodings = node.get("encodings").and_then(Node::as_array).unwrap_or_default();
        let encodings = encodings.iter().filter_map(Node::as_str).map(str::to_owned).collect();
        found.push(OperationTrait::RequestCompression(encodings));
    }
    if traits.has("aws.customizations#s3UnwrappedXmlOutput") {
        found.push(OperationTrait::UnwrappedXmlOutput);
    }
    if service::has_late_errors(ctx.service) && has_document(ctx, output) {
        found.push(OperationTrait::LateErrors);
    }
    let hashes = body_hashes(traits);
    found.extend(hashes.map(|(name, hash)| OperationTrait::BodyHash(name.to_owned(), hash)));
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

/// What `aws.protocols#httpChecksum` says of requests, if anything. It takes the place of
/// `httpChecksumRequired`.
pub(super) fn http_checksum(ctx: &Ctx<'_>, shape: &Shape) -> Option<OperationTrait> {
    let node = shape.traits.get("aws.protocols#httpChecksum")?;
    let is_required = node.get("requestChecksumRequired").and_then(Node::as_bool);
    let required = is_required.unwrap_or_default() || shape.traits.has("httpChecksumRequired");
    let member = node.get("requestAlgorithmMember").and_then(Node::as_str);
    let input = ctx.model.get(shape.as_operation()?.input.as_str());
    let member =
        input.and_then(|input| input.members.iter().find(|m| Some(m.name.as_str()) == member));
    let algorithm = member.and_then(|m| m.traits.text("httpHeader")).map(str::to_owned);
    (required || algorithm.is_some()).then_some(OperationTrait::HttpChecksum(algorithm, required))
}

/// Whether the body of a response is a document, and no text or bytes that nobody can tell from an error.
fn has_document(ctx: &Ctx<'_>, output: &ShapeId) -> bool {
    let mut members = ctx.model.get(output.as_str()).map(|s| s.members.iter()).unwrap_or_default();
    members.all(|member| {
        let target = ctx.model.target(member);
        let is_text = target.is_some_and(|target| {
            let kind = matches!(target.kind, ShapeKind::Blob | ShapeKind::String | ShapeKind::Enum);
            kind && member.traits.has("httpPayload") || target.traits.has("streaming")
        });
        !is_text
    })
}

/// The headers of `goldsmith.api#bodyHashes` that are hashes of the body: names, and the variants of
/// `BodyHash`.
pub(super) fn body_hashes(traits: &Traits) -> impl Iterator<Item = (&str, &'static str)> {
    let hashes = traits.get("goldsmith.api#bodyHashes").and_then(Node::as_object);
    hashes.unwrap_or_default().iter().filter_map(|(name, hash)| {
        let hash = match hash.as_str()? {
            "sha256" => "Sha256",
            "sha256Tree" => "Sha256Tree",
            _ => return None,
        };
        Some((name.as_str(), hash))
    })
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
pub fn all_errors<'a>(model: &'a Model, service: &Shape, shape: &Shape) -> Vec<&'a Shape> {
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

//! From the model to the [`Api`]: every decision about generated code is taken here.

mod boxes;
mod cases;
mod docs;
mod events;
mod example;
mod expression;
mod features;
mod literal;
mod names;
mod operation;
mod patterns;
mod schema;
mod service;
mod types;

pub use operation::all_errors;
pub(crate) use service::protocol as protocol_of;
pub use service::{choose_operations, choose_service, spoken_protocols};

use crate::api::{Api, Package};
use expression::Types;
use goldsmith::schema::Message;
use goldsmith_model::{Model, Problem, Shape, ShapeId, ShapeKind};
use names::Names;
use patterns::Patterns;
use std::collections::{HashMap, HashSet};

/// What to generate.
#[derive(Clone, Debug)]
pub struct Options {
    /// What the crate is called, and what it depends on.
    pub package: Package,
    /// The service, by its shape id or its name; the only one by default.
    pub service: Option<String>,
    /// The operations, by their names; all by default.
    pub operations: Option<Vec<String>>,
}

/// What every part of lowering needs to know.
pub(crate) struct Ctx<'a> {
    pub(crate) model: &'a Model,
    pub(crate) service: &'a Shape,
    pub(crate) operations: Vec<&'a Shape>,
    /// Shapes that are needed, in the order of the model.
    pub(crate) closure: Vec<&'a Shape>,
    pub(crate) names: Names,
    /// Members that are boxed: shape and member.
    pub(crate) boxes: HashSet<(&'a ShapeId, &'a str)>,
    /// The messages that structures are the content of.
    pub(crate) messages: HashMap<&'a ShapeId, Vec<Message>>,
    /// Operations by their input and output shapes.
    pub(crate) users: HashMap<&'a ShapeId, Vec<&'a Shape>>,
    pub(crate) crate_name: String,
}

/// Lowers one service of a model.
///
/// # Errors
/// When the service or an operation that is asked for is not there.
pub fn lower(model: &Model, options: &Options) -> Result<(Api, Vec<Problem>), Vec<Problem>> {
    let service = choose_service(model, options.service.as_deref())?;
    let operations = choose_operations(model, service, options.operations.as_deref())?;
    let common = service.as_service().map(|parts| parts.errors.iter()).unwrap_or_default();
    let roots = operations.iter().map(|operation| &operation.id).chain(common);
    let closure: Vec<&Shape> =
        model.closure(roots).into_iter().filter(|s| s.id.namespace() != "smithy.api").collect();
    let mut problems: Vec<Problem> = service::problems(service).into_iter().collect();
    let names = Names::new(service, &operations, &closure, &mut problems);
    let boxes = boxes::boxes(model, &closure);
    let mut users: HashMap<&ShapeId, Vec<&Shape>> = HashMap::new();
    for operation in &operations {
        if let Some(parts) = operation.as_operation() {
            users.entry(&parts.input).or_default().push(operation);
            users.entry(&parts.output).or_default().push(operation);
        }
    }
    let messages = messages(model, service, &operations, &closure);
    let crate_name = options.package.crate_name();
    let ctx =
        Ctx { model, service, operations, closure, names, boxes, messages, users, crate_name };
    let mut patterns = Patterns::default();
    let types = types::types(&ctx, &mut patterns, &mut problems);
    let by_name = Types::new(&types);
    let operations = operation::operations(&ctx, &by_name, &mut patterns, &mut problems);
    let service = service::service(&ctx, &by_name);
    let api = Api {
        package: options.package.clone(),
        formats: features::formats(&service),
        features: features::features(&operations),
        service,
        operations,
        types,
        patterns: patterns.into_vec(),
        renames: ctx.names.renames,
    };
    Ok((api, problems))
}

/// The messages that structures are the content of: inputs, outputs, errors and events. Protocols
/// without HTTP bindings have one kind of content only, so there is nothing to tell apart.
#[must_use]
pub fn messages<'a>(
    model: &'a Model,
    service: &'a Shape,
    operations: &[&'a Shape],
    closure: &[&'a Shape],
) -> HashMap<&'a ShapeId, Vec<Message>> {
    let mut messages: HashMap<&ShapeId, Vec<Message>> = HashMap::new();
    if !service::protocol(service).has_bindings() {
        return messages;
    }
    let mut add = |id: &'a ShapeId, message: Message| {
        let known = messages.entry(id).or_default();
        if !known.contains(&message) {
            known.push(message);
        }
    };
    for parts in operations.iter().filter_map(|operation| operation.as_operation()) {
        add(&parts.input, Message::Request);
        add(&parts.output, Message::Response);
    }
    for shape in closure {
        if shape.traits.has("error") {
            add(&shape.id, Message::Response);
        }
        if shape.kind == ShapeKind::Union && shape.traits.has("streaming") {
            let events = shape.members.iter().filter_map(|member| model.target(member));
            events.for_each(|event| add(&event.id, Message::Event));
        }
    }
    messages
}

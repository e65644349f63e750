//! Which names everything has. Each is claimed once; who comes second gets another, with a reason.

use crate::api::{Path, Rename};
use crate::names::{camel, hides_std, snake};
use goldsmith_model::{Problem, Shape, ShapeId, ShapeKind};
use std::collections::{HashMap, HashSet};

/// The names of types and modules.
pub(crate) struct Names {
    /// The type of the service.
    pub(crate) service: String,
    /// The types of shapes.
    types: HashMap<ShapeId, (Path, String)>,
    /// The types of operations, their errors, and their modules.
    operations: HashMap<ShapeId, OperationNames>,
    /// Names that are other than expected.
    pub(crate) renames: Vec<Rename>,
}

/// The names of an operation.
#[derive(Clone, Debug)]
pub(crate) struct OperationNames {
    pub(crate) ident: String,
    pub(crate) error: String,
    pub(crate) module: String,
}

/// Names that have been given, and what was renamed.
#[derive(Default)]
struct Claims {
    /// Letter case does not tell names apart where files are named after them.
    taken: HashSet<String>,
    renames: Vec<Rename>,
}

impl Claims {
    fn is_free(&self, ident: &str) -> bool {
        !self.taken.contains(&ident.to_lowercase())
    }

    /// Gives a name, or else the first of `others` that is free.
    fn claim(
        &mut self,
        id: &ShapeId,
        ident: String,
        others: impl Iterator<Item = String>,
        problems: &mut Vec<Problem>,
        span: goldsmith_model::Span,
    ) -> String {
        let hidden = hides_std(&ident);
        if self.is_free(&ident) && !hidden {
            self.taken.insert(ident.to_lowercase());
            return ident;
        }
        let name = others.into_iter().find(|other| self.is_free(other)).unwrap_or(ident.clone());
        self.taken.insert(name.to_lowercase());
        let reason = if hidden {
            format!("`{ident}` would hide the type of the standard library")
        } else {
            format!("another shape is called `{ident}`, letter case aside")
        };
        let message = format!("the type is called {name}: {reason}");
        problems.push(Problem::warning("renamed", span, message).of(id));
        self.renames.push(Rename { id: id.to_string(), name: name.clone(), reason });
        name
    }
}

impl Names {
    pub(super) fn new(
        service: &Shape,
        operations: &[&Shape],
        closure: &[&Shape],
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut claims = Claims::default();
        let others = |base: &str, suffixes: [&str; 3]| {
            suffixes.map(|suffix| format!("{base}{suffix}")).into_iter()
        };
        let base = sdk_name(service);
        let suffixes = others(&base, ["Service", "ServiceApi", "ServiceShape"]);
        let service_ident = claims.claim(&service.id, base, suffixes, problems, service.span);
        let mut operation_names = HashMap::new();
        for operation in operations {
            let base = camel(operation.id.name());
            let suffixes = others(&base, ["Operation", "ServiceOperation", "ApiOperation"]);
            let ident = claims.claim(&operation.id, base, suffixes, problems, operation.span);
            operation_names.insert(operation.id.clone(), ident);
        }
        let renamed = renamed(service);
        let uses = Uses::new(closure);
        let mut types = HashMap::new();
        for shape in closure.iter().filter(|shape| is_generated(shape)) {
            let name = renamed.get(&shape.id).copied().unwrap_or(shape.id.name());
            let base = camel(name);
            let suffixes = others(&base, ["Shape", "TypeShape", "ModelShape"]);
            let ident = claims.claim(&shape.id, base, suffixes, problems, shape.span);
            let owner = uses.only_operation(&shape.id, operations);
            let module = match owner {
                Some(_) => "operations",
                None if shape.traits.has("error") => "errors",
                None => "types",
            };
            let file = match owner {
                Some(operation) => snake(&operation_names[operation]),
                None => snake(&ident),
            };
            types.insert(shape.id.clone(), (Path::Local { module, ident }, file));
        }
        let mut all = HashMap::new();
        for operation in operations {
            let ident = operation_names[&operation.id].clone();
            let base = format!("{ident}Error");
            let suffixes = others(&ident, ["OperationError", "ServiceError", "ApiError"]);
            let error = claims.claim(&operation.id, base, suffixes, problems, operation.span);
            let module = snake(&ident);
            all.insert(operation.id.clone(), OperationNames { ident, error, module });
        }
        Self { service: service_ident, types, operations: all, renames: claims.renames }
    }

    /// The type of a shape.
    pub(crate) fn path(&self, id: &ShapeId) -> Path {
        self.types.get(id).map_or(Path::Unit, |(path, _)| path.clone())
    }

    /// The file of a type, without its folder.
    pub(crate) fn file(&self, id: &ShapeId) -> String {
        self.types.get(id).map(|(_, file)| file.clone()).unwrap_or_default()
    }

    /// The names of an operation.
    pub(crate) fn operation(&self, id: &ShapeId) -> OperationNames {
        self.operations.get(id).cloned().unwrap_or_else(|| OperationNames {
            ident: camel(id.name()),
            error: format!("{}Error", camel(id.name())),
            module: snake(id.name()),
        })
    }
}

/// The name of a service: that of its SDK, else its own without what every service has.
fn sdk_name(service: &Shape) -> String {
    let sdk_id = service.traits.get("aws.api#service").and_then(|node| node.get("sdkId")?.as_str());
    camel(sdk_id.unwrap_or(service.id.name()))
}

/// The names that the service gives to shapes.
fn renamed(service: &Shape) -> HashMap<&ShapeId, &str> {
    let parts = service.as_service();
    let renames = parts.map(|parts| parts.rename.as_slice()).unwrap_or_default();
    renames.iter().map(|(id, name)| (id, name.as_str())).collect()
}

/// Whether a shape becomes a type.
pub(super) fn is_generated(shape: &Shape) -> bool {
    matches!(
        shape.kind,
        ShapeKind::Structure | ShapeKind::Union | ShapeKind::Enum | ShapeKind::IntEnum
    )
}

/// Who uses a shape.
struct Uses<'a> {
    by_members: HashSet<&'a ShapeId>,
}

impl<'a> Uses<'a> {
    fn new(closure: &[&'a Shape]) -> Self {
        let members = closure.iter().flat_map(|shape| &shape.members);
        Self { by_members: members.map(|member| &member.target).collect() }
    }

    /// The operation whose input or output the shape is, if nothing else uses it.
    fn only_operation<'o>(&self, id: &ShapeId, operations: &[&'o Shape]) -> Option<&'o ShapeId> {
        if self.by_members.contains(id) {
            return None;
        }
        let mut users = operations.iter().flat_map(|operation| {
            let parts = operation.as_operation();
            let uses = |io: Option<&ShapeId>| io == Some(id);
            [
                uses(parts.map(|parts| &parts.input)).then_some(&operation.id),
                uses(parts.map(|parts| &parts.output)).then_some(&operation.id),
            ]
        });
        let mut users = users.by_ref().flatten();
        let first = users.next()?;
        users.next().is_none().then_some(first)
    }
}

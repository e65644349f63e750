//! Which names everything has. Each is claimed once; who comes second gets another, with a reason.

use crate::api::{Path, Rename};
use crate::names::{Role, camel, hides_std, instead, is_at_root, module, operation_error};
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

    /// Gives a name, or else the first of those to take instead that is free.
    fn claim(
        &mut self,
        shape: &Shape,
        ident: String,
        role: Role,
        problems: &mut Vec<Problem>,
    ) -> String {
        let reason = if hides_std(&ident) {
            format!("`{ident}` would hide the type of the standard library")
        } else if matches!(role, Role::Service) && is_at_root(&ident) {
            format!("the root of every crate has `{ident}` of the runtime")
        } else if !self.is_free(&ident) {
            format!("another shape is called `{ident}`, letter case aside")
        } else {
            self.taken.insert(ident.to_lowercase());
            return ident;
        };
        let mut others = instead(&ident, role);
        let name = others.find(|other| self.is_free(other)).unwrap_or(ident);
        self.taken.insert(name.to_lowercase());
        let message = format!("the type is called {name}: {reason}");
        problems.push(Problem::warning("renamed", shape.span, message).of(&shape.id));
        self.renames.push(Rename { id: shape.id.to_string(), name: name.clone(), reason });
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
        let service_ident = claims.claim(service, sdk_name(service), Role::Service, problems);
        let mut operation_names = HashMap::new();
        for operation in operations {
            let base = camel(operation.id.name());
            let ident = claims.claim(operation, base, Role::Operation, problems);
            operation_names.insert(operation.id.clone(), ident);
        }
        let renamed = renamed(service);
        let uses = Uses::new(closure, operations);
        let mut types = HashMap::new();
        for shape in closure.iter().filter(|shape| is_generated(shape)) {
            let name = renamed.get(&shape.id).copied().unwrap_or(shape.id.name());
            let ident = claims.claim(shape, camel(name), Role::Shape, problems);
            let owner = uses.only_operation(&shape.id);
            let folder = match owner {
                Some(_) => "operations",
                None if shape.traits.has("error") => "errors",
                None => "types",
            };
            let file = match owner {
                Some(operation) => module(&operation_names[operation]),
                None => module(&ident),
            };
            types.insert(shape.id.clone(), (Path::Local { module: folder, ident }, file));
        }
        let mut all = HashMap::new();
        for operation in operations {
            let ident = operation_names[&operation.id].clone();
            let base = operation_error(&ident);
            let error = claims.claim(operation, base, Role::OperationError, problems);
            let module = module(&ident);
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
            error: operation_error(&camel(id.name())),
            module: module(id.name()),
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
    /// The operation whose input or output a shape is; none if it is that of several.
    by_operations: HashMap<&'a ShapeId, Option<&'a ShapeId>>,
}

impl<'a> Uses<'a> {
    fn new(closure: &[&'a Shape], operations: &[&'a Shape]) -> Self {
        let members = closure.iter().flat_map(|shape| &shape.members);
        let by_members = members.map(|member| &member.target).collect();
        let mut by_operations = HashMap::new();
        for operation in operations {
            let parts = operation.as_operation();
            for id in parts.iter().flat_map(|parts| [&parts.input, &parts.output]) {
                by_operations
                    .entry(id)
                    .and_modify(|user| *user = None)
                    .or_insert(Some(&operation.id));
            }
        }
        Self { by_members, by_operations }
    }

    /// The operation whose input or output the shape is, if nothing else uses it.
    fn only_operation(&self, id: &ShapeId) -> Option<&'a ShapeId> {
        let user = self.by_operations.get(id).copied().flatten();
        user.filter(|_| !self.by_members.contains(id))
    }
}

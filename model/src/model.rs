//! The checked model: shapes in Smithy's words, every reference known to lead somewhere.

use crate::node::Node;
use crate::shape_id::ShapeId;
use crate::source::{Sources, Span};
use crate::traits::Traits;
use indexmap::IndexMap;

/// A service model.
///
/// Shapes stand in the order of the text, those of the prelude first. Mixins are flattened, applied
/// traits are applied, enums are `enum` shapes whatever they were written as.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// All shapes by their ids.
    pub shapes: IndexMap<ShapeId, Shape>,
    /// `metadata` of all files.
    pub metadata: Vec<(String, Node)>,
    /// The texts that it was read from.
    pub sources: Sources,
}

/// A shape.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its id.
    pub id: ShapeId,
    /// What it is.
    pub kind: ShapeKind,
    /// Its traits.
    pub traits: Traits,
    /// Members of structures and unions; values of enums; `member` of lists; `key` and `value` of
    /// maps.
    pub members: Vec<Member>,
    /// Where it stands.
    pub span: Span,
}

/// A member of a shape.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// What it targets.
    pub target: ShapeId,
    /// Its traits.
    pub traits: Traits,
    /// Where it stands.
    pub span: Span,
}

/// What a shape is.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeKind {
    /// `blob`
    Blob,
    /// `boolean`
    Boolean,
    /// `string`
    String,
    /// `enum`
    Enum,
    /// `byte`
    Byte,
    /// `short`
    Short,
    /// `integer`
    Integer,
    /// `intEnum`
    IntEnum,
    /// `long`
    Long,
    /// `float`
    Float,
    /// `double`
    Double,
    /// `bigInteger`
    BigInteger,
    /// `bigDecimal`
    BigDecimal,
    /// `timestamp`
    Timestamp,
    /// `document`
    Document,
    /// `list`
    List,
    /// `map`
    Map,
    /// `structure`
    Structure,
    /// `union`
    Union,
    /// `service`
    Service(Box<Service>),
    /// `resource`
    Resource(Box<Resource>),
    /// `operation`
    Operation(Box<Operation>),
}

impl ShapeKind {
    /// The kind of a name in a JSON AST, for shapes that have no parts of their own.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "blob" => Self::Blob,
            "boolean" => Self::Boolean,
            "string" => Self::String,
            "enum" => Self::Enum,
            "byte" => Self::Byte,
            "short" => Self::Short,
            "integer" => Self::Integer,
            "intEnum" => Self::IntEnum,
            "long" => Self::Long,
            "float" => Self::Float,
            "double" => Self::Double,
            "bigInteger" => Self::BigInteger,
            "bigDecimal" => Self::BigDecimal,
            "timestamp" => Self::Timestamp,
            "document" => Self::Document,
            "list" | "set" => Self::List,
            "map" => Self::Map,
            "structure" => Self::Structure,
            "union" => Self::Union,
            _ => return None,
        })
    }

    /// The name in a JSON AST.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Blob => "blob",
            Self::Boolean => "boolean",
            Self::String => "string",
            Self::Enum => "enum",
            Self::Byte => "byte",
            Self::Short => "short",
            Self::Integer => "integer",
            Self::IntEnum => "intEnum",
            Self::Long => "long",
            Self::Float => "float",
            Self::Double => "double",
            Self::BigInteger => "bigInteger",
            Self::BigDecimal => "bigDecimal",
            Self::Timestamp => "timestamp",
            Self::Document => "document",
            Self::List => "list",
            Self::Map => "map",
            Self::Structure => "structure",
            Self::Union => "union",
            Self::Service(_) => "service",
            Self::Resource(_) => "resource",
            Self::Operation(_) => "operation",
        }
    }

    /// Whether it is a number.
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.is_integral() || matches!(self, Self::Float | Self::Double | Self::BigDecimal)
    }

    /// Whether it is a number without fraction.
    #[must_use]
    pub fn is_integral(&self) -> bool {
        matches!(
            self,
            Self::Byte
                | Self::Short
                | Self::Integer
                | Self::IntEnum
                | Self::Long
                | Self::BigInteger
        )
    }

    /// Whether it is a [simple type](https://smithy.io/2.0/spec/simple-types.html).
    #[must_use]
    pub fn is_simple(&self) -> bool {
        self.is_number()
            || matches!(
                self,
                Self::Blob
                    | Self::Boolean
                    | Self::String
                    | Self::Enum
                    | Self::Timestamp
                    | Self::Document
            )
    }

    /// Whether members may target it: everything but services, resources and operations.
    #[must_use]
    pub fn is_data(&self) -> bool {
        !matches!(self, Self::Service(_) | Self::Resource(_) | Self::Operation(_))
    }
}

/// The parts of a service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// The version of the API.
    pub version: String,
    /// Operations that hang off the service itself.
    pub operations: Vec<ShapeId>,
    /// Its resources.
    pub resources: Vec<ShapeId>,
    /// Errors that every operation may answer with.
    pub errors: Vec<ShapeId>,
    /// Names that shapes have within the service instead of their own.
    pub rename: Vec<(ShapeId, String)>,
}

/// The parts of a resource.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// What identifies it.
    pub identifiers: Vec<(String, ShapeId)>,
    /// What it is made of.
    pub properties: Vec<(String, ShapeId)>,
    /// Its lifecycle operations by their names: `create`, `put`, `read`, `update`, `delete`, `list`.
    pub lifecycle: Vec<(&'static str, ShapeId)>,
    /// Other operations on one resource.
    pub operations: Vec<ShapeId>,
    /// Other operations on all resources.
    pub collection_operations: Vec<ShapeId>,
    /// Its child resources.
    pub resources: Vec<ShapeId>,
}

/// The parts of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// A structure; `smithy.api#Unit` for none.
    pub input: ShapeId,
    /// A structure; `smithy.api#Unit` for none.
    pub output: ShapeId,
    /// Its errors.
    pub errors: Vec<ShapeId>,
}

impl Shape {
    /// The member of this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// The parts of a service.
    #[must_use]
    pub fn as_service(&self) -> Option<&Service> {
        match &self.kind {
            ShapeKind::Service(service) => Some(service),
            _ => None,
        }
    }

    /// The parts of a resource.
    #[must_use]
    pub fn as_resource(&self) -> Option<&Resource> {
        match &self.kind {
            ShapeKind::Resource(resource) => Some(resource),
            _ => None,
        }
    }

    /// The parts of an operation.
    #[must_use]
    pub fn as_operation(&self) -> Option<&Operation> {
        match &self.kind {
            ShapeKind::Operation(operation) => Some(operation),
            _ => None,
        }
    }
}

impl Model {
    /// The shape of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Shape> {
        self.shapes.get(id)
    }

    /// What a member targets.
    #[must_use]
    pub fn target(&self, member: &Member) -> Option<&Shape> {
        self.shapes.get(&member.target)
    }

    /// The services, in the order of the text.
    pub fn services(&self) -> impl Iterator<Item = &Shape> {
        self.shapes.values().filter(|shape| shape.as_service().is_some())
    }

    /// All operations of a service: its own, and those of its resources. Each once, in the order in
    /// which they hang: operations first, then resources, depth first.
    #[must_use]
    pub fn operations(&self, service: &Service) -> Vec<&Shape> {
        let mut ids = service.operations.clone();
        let mut resources: Vec<&ShapeId> = service.resources.iter().rev().collect();
        let mut seen = std::collections::HashSet::new();
        while let Some(id) = resources.pop() {
            let Some(resource) = self.shapes.get(id).and_then(Shape::as_resource) else { continue };
            if seen.insert(id) {
                ids.extend(resource.lifecycle.iter().map(|(_, id)| id.clone()));
                ids.extend(resource.operations.iter().cloned());
                ids.extend(resource.collection_operations.iter().cloned());
                resources.extend(resource.resources.iter().rev());
            }
        }
        let mut seen = std::collections::HashSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        ids.iter().filter_map(|id| self.shapes.get(id)).collect()
    }

    /// The shapes that are needed by `roots`, themselves included, in the order of the model:
    /// inputs, outputs and errors of operations, and the targets of members.
    #[must_use]
    pub fn closure<'a>(&'a self, roots: impl IntoIterator<Item = &'a ShapeId>) -> Vec<&'a Shape> {
        let mut seen = std::collections::HashSet::new();
        let mut pending: Vec<&ShapeId> = roots.into_iter().collect();
        while let Some(id) = pending.pop() {
            let Some(shape) = self.shapes.get(id) else { continue };
            if !seen.insert(id) {
                continue;
            }
            pending.extend(shape.members.iter().map(|member| &member.target));
            if let Some(operation) = shape.as_operation() {
                pending.extend([&operation.input, &operation.output]);
                pending.extend(&operation.errors);
            }
        }
        self.shapes.values().filter(|shape| seen.contains(&shape.id)).collect()
    }
}

//! From the nodes of a JSON AST to shapes.
//!
//! Looks at one shape at a time: keys that are unknown or missing, values of the wrong kind, ids that
//! are none. What takes the whole model to tell is left to [`check`](crate::check).

use super::{Ast, Reference};
use crate::model::{Member, Operation, Resource, Service, Shape, ShapeKind};
use crate::node::Node;
use crate::problem::Problem;
use crate::shape_id::{ShapeId, is_identifier};
use crate::source::Span;
use crate::traits::Traits;

/// Reads an AST of version 2.0, or of 1.0 where it says so.
pub(crate) fn read(node: &Node, problems: &mut Vec<Problem>) -> Ast {
    let mut reader = Reader { ast: Ast::default(), problems };
    reader.file(node);
    reader.ast
}

struct Reader<'a> {
    ast: Ast,
    problems: &'a mut Vec<Problem>,
}

/// The lifecycle operations of a resource.
const LIFECYCLE: [&str; 6] = ["create", "put", "read", "update", "delete", "list"];

impl Reader<'_> {
    fn file(&mut self, node: &Node) {
        if node.as_object().is_none() {
            let message = format!("expected an object, found {}", node.kind());
            return self.wrong(None, node.span, "wrong-type", message);
        }
        self.know_keys(None, node, &["smithy", "metadata", "shapes"]);
        match node.get("smithy").map(|version| (version.as_str(), version.span)) {
            Some((Some("1" | "1.0" | "2" | "2.0"), _)) => {}
            Some((_, span)) => {
                let problem = Problem::error("unknown-version", span, "unknown version of Smithy");
                self.problems.push(problem.hint("known are \"1.0\" and \"2.0\""));
            }
            None => {
                let problem = Problem::error("missing-key", node.span, "`smithy` is missing");
                self.problems.push(problem.hint("a JSON AST starts with {\"smithy\": \"2.0\", …}"));
            }
        }
        if let Some(metadata) = node.get("metadata") {
            self.ast.metadata = self.members(None, metadata).to_vec();
        }
        let Some(shapes) = node.get("shapes") else { return };
        for (id, shape) in self.members(None, shapes).to_vec() {
            match ShapeId::parse(&id) {
                Some(id) => self.shape(id, &shape),
                None => {
                    let message = format!("`{id}` is not a shape id");
                    let problem = Problem::error("invalid-shape-id", shape.span, message);
                    self.problems.push(problem.hint("a shape id looks like example.weather#City"));
                }
            }
        }
    }

    /// The members of a node that must be an object.
    fn members<'n>(&mut self, id: Option<&ShapeId>, node: &'n Node) -> &'n [(String, Node)] {
        node.as_object().unwrap_or_else(|| {
            let message = format!("expected an object, found {}", node.kind());
            self.wrong(id, node.span, "wrong-type", message);
            &[]
        })
    }

    fn wrong(
        &mut self,
        id: Option<&ShapeId>,
        span: Span,
        code: &'static str,
        message: impl Into<String>,
    ) {
        let problem = Problem::error(code, span, message);
        self.problems.push(Problem { shape: id.cloned(), ..problem });
    }

    fn know_keys(&mut self, id: Option<&ShapeId>, node: &Node, known: &[&str]) {
        for (key, value) in node.as_object().unwrap_or_default() {
            if !known.contains(&key.as_str()) {
                let closest = crate::check::closest(key, known.iter().copied());
                let mut problem =
                    Problem::error("unknown-key", value.span, format!("unknown key `{key}`"));
                problem.shape = id.cloned();
                problem.hint = Some(match closest {
                    Some(closest) => format!("did you mean `{closest}`?"),
                    None => format!("known are {}", known.join(", ")),
                });
                self.problems.push(problem);
            }
        }
    }

    fn shape(&mut self, id: ShapeId, node: &Node) {
        if self.members(Some(&id), node).is_empty() && node.as_object().is_none() {
            return;
        }
        let Some(kind) = node.get("type").and_then(Node::as_str) else {
            self.wrong(Some(&id), node.span, "missing-key", "`type` is missing or no string");
            return;
        };
        let traits = self.traits(&id, node);
        if kind == "apply" {
            self.know_keys(Some(&id), node, &["type", "traits"]);
            self.ast.applied.push((id, traits, node.span));
            return;
        }
        if id.member().is_some() {
            self.wrong(
                Some(&id),
                node.span,
                "invalid-shape-id",
                "the id of a member is no shape's",
            );
            return;
        }
        let mixins = self.references(&id, node, "mixins");
        if !mixins.is_empty() {
            self.ast.mixins.push((id.clone(), mixins));
        }
        let Some((kind, members)) = self.parts(&id, node, kind) else { return };
        let mut shape = Shape { id, kind, traits, members, span: node.span };
        if node.get("type").and_then(Node::as_str) == Some("set") {
            let empty = Node::new(Vec::<(String, Node)>::new(), node.span);
            shape.traits.insert(ShapeId::new("smithy.api#uniqueItems"), empty);
        }
        self.ast.shapes.push(shape);
    }

    /// What the type of a shape asks for, and its members.
    fn parts(&mut self, id: &ShapeId, node: &Node, kind: &str) -> Option<(ShapeKind, Vec<Member>)> {
        let kind = match kind {
            "service" => self.service(id, node),
            "resource" => self.resource(id, node),
            "operation" => self.operation(id, node),
            name => match ShapeKind::parse(name) {
                Some(kind) => kind,
                None => {
                    let message = format!("unknown type `{name}`");
                    self.wrong(Some(id), node.span, "unknown-type", message);
                    return None;
                }
            },
        };
        let members = match kind {
            ShapeKind::Structure | ShapeKind::Union | ShapeKind::Enum | ShapeKind::IntEnum => {
                self.know_keys(Some(id), node, &["type", "members", "mixins", "traits"]);
                let empty = Node::new(Vec::<(String, Node)>::new(), node.span);
                let members = node.get("members").unwrap_or(&empty);
                let members = self.members(Some(id), members).to_vec();
                members.iter().filter_map(|(name, node)| self.member(id, name, node)).collect()
            }
            ShapeKind::List => self.fixed_members(id, node, &["member"]),
            ShapeKind::Map => self.fixed_members(id, node, &["key", "value"]),
            ref kind => {
                if kind.is_simple() {
                    self.know_keys(Some(id), node, &["type", "mixins", "traits"]);
                }
                Vec::new()
            }
        };
        Some((kind, members))
    }

    /// The members of lists and maps, whose names are given. Mixins may bring them.
    fn fixed_members(&mut self, id: &ShapeId, node: &Node, names: &[&str]) -> Vec<Member> {
        let known: Vec<&str> = names.iter().copied().chain(["type", "mixins", "traits"]).collect();
        self.know_keys(Some(id), node, &known);
        let mut members = Vec::new();
        for name in names {
            match node.get(name) {
                Some(member) => members.extend(self.member(id, name, member)),
                None if node.get("mixins").is_some() => {}
                None => {
                    let message = format!("`{name}` is missing");
                    self.wrong(Some(id), node.span, "missing-key", message);
                }
            }
        }
        members
    }

    fn member(&mut self, shape: &ShapeId, name: &str, node: &Node) -> Option<Member> {
        let id = shape.with_member(name);
        if !is_identifier(name) {
            let message = format!("`{name}` is not an identifier");
            self.wrong(Some(shape), node.span, "invalid-shape-id", message);
            return None;
        }
        self.members(Some(&id), node);
        self.know_keys(Some(&id), node, &["target", "traits"]);
        let traits = self.traits(&id, node);
        let target = self.reference(&id, node, "target")?;
        Some(Member { name: name.to_owned(), target, traits, span: node.span })
    }

    fn traits(&mut self, id: &ShapeId, node: &Node) -> Traits {
        let Some(node) = node.get("traits") else { return Traits::default() };
        let mut traits = Traits::default();
        for (name, value) in self.members(Some(id), node).to_vec() {
            match ShapeId::parse(&name) {
                Some(name) => traits.insert(name, value),
                None => {
                    let message = format!("`{name}` is not a shape id");
                    self.wrong(Some(id), value.span, "invalid-shape-id", message);
                }
            }
        }
        traits
    }

    /// The shape that `{"target": …}` names, for a role such as `input`.
    fn reference(&mut self, from: &ShapeId, node: &Node, role: &'static str) -> Option<ShapeId> {
        let Some(target) = node.get("target") else {
            self.wrong(Some(from), node.span, "missing-key", "`target` is missing");
            return None;
        };
        let text = target.as_str().unwrap_or_default();
        let Some(to) = ShapeId::parse(text).filter(|id| id.member().is_none()) else {
            let message = format!("{} is not a shape id", target.to_compact_json());
            self.wrong(Some(from), target.span, "invalid-shape-id", message);
            return None;
        };
        let span = target.span;
        self.ast.references.push(Reference { from: from.clone(), to: to.clone(), role, span });
        Some(to)
    }

    /// The shapes of a list of `{"target": …}`.
    fn references(&mut self, from: &ShapeId, node: &Node, role: &'static str) -> Vec<Reference> {
        let before = self.ast.references.len();
        if let Some(list) = node.get(role) {
            match list.as_array() {
                Some(list) => {
                    for element in list {
                        self.reference(from, element, role);
                    }
                }
                None => {
                    let message = format!("`{role}` must be a list, found {}", list.kind());
                    self.wrong(Some(from), list.span, "wrong-type", message);
                }
            }
        }
        self.ast.references[before..].to_vec()
    }

    fn ids(&mut self, from: &ShapeId, node: &Node, role: &'static str) -> Vec<ShapeId> {
        self.references(from, node, role).into_iter().map(|reference| reference.to).collect()
    }

    fn service(&mut self, id: &ShapeId, node: &Node) -> ShapeKind {
        let known =
            ["type", "version", "operations", "resources", "errors", "rename", "mixins", "traits"];
        self.know_keys(Some(id), node, &known);
        let mut rename = Vec::new();
        if let Some(names) = node.get("rename") {
            for (from, to) in self.members(Some(id), names).to_vec() {
                match (ShapeId::parse(&from), to.as_str()) {
                    (Some(from), Some(name)) if is_identifier(name) => {
                        rename.push((from, name.to_owned()));
                    }
                    _ => {
                        let message = "`rename` maps shape ids to names";
                        self.wrong(Some(id), to.span, "invalid-shape-id", message);
                    }
                }
            }
        }
        ShapeKind::Service(Box::new(Service {
            version: node.get("version").and_then(Node::as_str).unwrap_or_default().to_owned(),
            operations: self.ids(id, node, "operations"),
            resources: self.ids(id, node, "resources"),
            errors: self.ids(id, node, "errors"),
            rename,
        }))
    }

    fn resource(&mut self, id: &ShapeId, node: &Node) -> ShapeKind {
        let known = [
            "type",
            "identifiers",
            "properties",
            "create",
            "put",
            "read",
            "update",
            "delete",
            "list",
            "operations",
            "collectionOperations",
            "resources",
            "mixins",
            "traits",
        ];
        self.know_keys(Some(id), node, &known);
        let lifecycle = LIFECYCLE
            .into_iter()
            .filter_map(|name| Some((name, self.reference(id, node.get(name)?, name)?)))
            .collect();
        ShapeKind::Resource(Box::new(Resource {
            identifiers: self.named(id, node, "identifiers"),
            properties: self.named(id, node, "properties"),
            lifecycle,
            operations: self.ids(id, node, "operations"),
            collection_operations: self.ids(id, node, "collectionOperations"),
            resources: self.ids(id, node, "resources"),
        }))
    }

    /// Names with their targets.
    fn named(&mut self, id: &ShapeId, node: &Node, role: &'static str) -> Vec<(String, ShapeId)> {
        let Some(node) = node.get(role) else { return Vec::new() };
        let members = self.members(Some(id), node).to_vec();
        members
            .iter()
            .filter_map(|(name, node)| Some((name.clone(), self.reference(id, node, role)?)))
            .collect()
    }

    fn operation(&mut self, id: &ShapeId, node: &Node) -> ShapeKind {
        self.know_keys(Some(id), node, &["type", "input", "output", "errors", "mixins", "traits"]);
        let mut io = |role| {
            let reference = node.get(role).map(|node| self.reference(id, node, role));
            reference.flatten().unwrap_or_else(|| ShapeId::new("smithy.api#Unit"))
        };
        let (input, output) = (io("input"), io("output"));
        let errors = self.ids(id, node, "errors");
        ShapeKind::Operation(Box::new(Operation { input, output, errors }))
    }
}

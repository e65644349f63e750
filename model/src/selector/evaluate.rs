//! From a selector and a model to shapes.

use super::{Attribute, Selector, Step};
use crate::model::{Member, Model, Shape, ShapeKind};
use crate::node::{Node, NodeValue};
use crate::shape_id::ShapeId;
use crate::traits::Traits;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, HashSet};

/// A shape or one of its members.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Element<'a> {
    Shape(&'a Shape),
    Member(&'a Shape, &'a Member),
}

impl PartialEq for Element<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Element<'_> {}

impl std::hash::Hash for Element<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl<'a> Element<'a> {
    /// All shapes and members of a model.
    pub(crate) fn all(model: &'a Model) -> impl Iterator<Item = Element<'a>> {
        model.shapes.values().flat_map(|shape| {
            let members = shape.members.iter().map(move |member| Element::Member(shape, member));
            std::iter::once(Element::Shape(shape)).chain(members)
        })
    }

    fn key(&self) -> (&'a str, &'a str) {
        match self {
            Self::Shape(shape) => (shape.id.as_str(), ""),
            Self::Member(shape, member) => (shape.id.as_str(), &member.name),
        }
    }

    /// The id of the shape or member.
    pub(crate) fn id(&self) -> ShapeId {
        match self {
            Self::Shape(shape) => shape.id.clone(),
            Self::Member(shape, member) => shape.id.with_member(&member.name),
        }
    }

    /// Its own traits.
    pub(crate) fn traits(&self) -> &'a Traits {
        match self {
            Self::Shape(shape) => &shape.traits,
            Self::Member(_, member) => &member.traits,
        }
    }
}

/// How many steps may be taken for one selector, for each shape and member of a model: some are written
/// so that they hardly ever end.
const MAX_STEPS: usize = 100;
/// How many steps may be taken in any model.
const FREE_STEPS: usize = 200_000;

/// An evaluation of one selector: what it has found out about the model, and how far it may go.
struct Walk<'a> {
    model: &'a Model,
    left: Cell<usize>,
    /// Who refers to each shape and member, by which relation.
    backward: OnceCell<HashMap<Element<'a>, Vec<(&'static str, Element<'a>)>>>,
    /// What the selectors of `:in` find, by their places.
    inner: RefCell<HashMap<*const Selector, HashSet<Element<'a>>>>,
}

impl<'a> Walk<'a> {
    /// Takes some steps; none where there have been too many.
    fn step(&self, count: usize) -> Option<()> {
        self.left.set(self.left.get().checked_sub(count)?);
        Some(())
    }

    fn neighbours(
        &self,
        element: Element<'a>,
        relations: &[String],
        is_forward: bool,
    ) -> Option<Vec<Element<'a>>> {
        let wanted =
            |relation: &str| relations.is_empty() || relations.iter().any(|r| r == relation);
        let keep = |found: &[(&'static str, Element<'a>)]| -> Option<Vec<Element<'a>>> {
            self.step(found.len())?;
            Some(found.iter().filter(|(relation, _)| wanted(relation)).map(|(_, e)| *e).collect())
        };
        if is_forward {
            return keep(&forward(self.model, element));
        }
        let backward = self.backward.get_or_init(|| {
            let mut backward: HashMap<_, Vec<_>> = HashMap::new();
            for from in Element::all(self.model) {
                for (relation, to) in forward(self.model, from) {
                    backward.entry(to).or_default().push((relation, from));
                }
            }
            backward
        });
        keep(backward.get(&element).map(Vec::as_slice).unwrap_or_default())
    }
}

impl Selector {
    /// All shapes and members that the selector finds; none where it takes too long to find them.
    pub(crate) fn select<'a>(&self, model: &'a Model) -> Option<HashSet<Element<'a>>> {
        let left = Cell::new(FREE_STEPS + MAX_STEPS * Element::all(model).count());
        let (backward, inner) = (OnceCell::new(), RefCell::default());
        self.all(&Walk { model, left, backward, inner })
    }

    fn all<'a>(&self, walk: &Walk<'a>) -> Option<HashSet<Element<'a>>> {
        let mut found = HashSet::new();
        for element in Element::all(walk.model) {
            found.extend(self.from(walk, element)?);
        }
        Some(found)
    }

    /// What the selector finds from one shape.
    fn from<'a>(&self, walk: &Walk<'a>, element: Element<'a>) -> Option<Vec<Element<'a>>> {
        let mut current = vec![element];
        for step in &self.0 {
            let mut next = Vec::new();
            for element in current {
                next.append(&mut step.from(walk, element)?);
            }
            if next.len() > 1 {
                let mut seen = HashSet::new();
                next.retain(|element| seen.insert(*element));
            }
            current = next;
        }
        Some(current)
    }
}

impl Step {
    fn from<'a>(&self, walk: &Walk<'a>, element: Element<'a>) -> Option<Vec<Element<'a>>> {
        walk.step(1)?;
        let any_from = |selectors: &[Selector]| {
            for selector in selectors {
                if !selector.from(walk, element)?.is_empty() {
                    return Some(true);
                }
            }
            Some(false)
        };
        let keep = match self {
            Self::Type(name) => is_type(element, name),
            Self::Attribute(attribute) => attribute.matches(element),
            Self::Is(selectors) => {
                let mut found = Vec::new();
                for selector in selectors {
                    found.append(&mut selector.from(walk, element)?);
                }
                return Some(found);
            }
            Self::Test(selectors) => any_from(selectors)?,
            Self::Not(selectors) => !any_from(selectors)?,
            Self::In(selector) => selector.finds(walk, element)?,
            Self::Neighbours { relations, forward, recursive: false } => {
                return walk.neighbours(element, relations, *forward);
            }
            Self::Neighbours { relations, forward, recursive: true } => {
                let mut found = Vec::new();
                let mut seen = HashSet::new();
                let mut pending = walk.neighbours(element, relations, *forward)?;
                while let Some(next) = pending.pop() {
                    if seen.insert(next) {
                        found.push(next);
                        pending.append(&mut walk.neighbours(next, relations, *forward)?);
                    }
                }
                return Some(found);
            }
        };
        Some(if keep { vec![element] } else { Vec::new() })
    }
}

impl Selector {
    /// Whether an element is among those that the selector finds from the root.
    fn finds<'a>(&self, walk: &Walk<'a>, element: Element<'a>) -> Option<bool> {
        let place = std::ptr::from_ref(self);
        if let Some(found) = walk.inner.borrow().get(&place) {
            return Some(found.contains(&element));
        }
        let found = self.all(walk)?;
        let finds = found.contains(&element);
        walk.inner.borrow_mut().insert(place, found);
        Some(finds)
    }
}

fn is_type(element: Element<'_>, name: &str) -> bool {
    match (element, name) {
        (_, "*") => true,
        (Element::Member(..), name) => name == "member",
        (Element::Shape(shape), name) => match name {
            "number" => shape.kind.is_number(),
            "simpleType" => shape.kind.is_simple(),
            "collection" | "set" => shape.kind == ShapeKind::List,
            "dataType" | "aggregateType" => shape.kind.is_data(),
            // An enum is a string, and an intEnum an integer, to those that ask for these.
            "string" => matches!(shape.kind, ShapeKind::String | ShapeKind::Enum),
            "integer" => matches!(shape.kind, ShapeKind::Integer | ShapeKind::IntEnum),
            name => shape.kind.name() == name,
        },
    }
}

/// The shapes that an element refers to, with the name of the relation.
fn forward<'a>(model: &'a Model, element: Element<'a>) -> Vec<(&'static str, Element<'a>)> {
    let shape = match element {
        Element::Member(_, member) => {
            let target = model.target(member);
            return target.map(|target| ("target", Element::Shape(target))).into_iter().collect();
        }
        Element::Shape(shape) => shape,
    };
    let mut found: Vec<(&'static str, Element<'a>)> =
        shape.members.iter().map(|member| ("member", Element::Member(shape, member))).collect();
    let mut add = |relation, id: &ShapeId| {
        found.extend(model.get(id.as_str()).map(|shape| (relation, Element::Shape(shape))));
    };
    if let Some(operation) = shape.as_operation() {
        add("input", &operation.input);
        add("output", &operation.output);
        operation.errors.iter().for_each(|id| add("error", id));
    }
    if let Some(service) = shape.as_service() {
        service.operations.iter().for_each(|id| add("operation", id));
        service.resources.iter().for_each(|id| add("resource", id));
        service.errors.iter().for_each(|id| add("error", id));
    }
    if let Some(resource) = shape.as_resource() {
        resource.identifiers.iter().for_each(|(_, id)| add("identifier", id));
        resource.properties.iter().for_each(|(_, id)| add("property", id));
        resource.lifecycle.iter().for_each(|(name, id)| add(name, id));
        resource.operations.iter().for_each(|id| add("operation", id));
        resource.collection_operations.iter().for_each(|id| add("collectionOperation", id));
        resource.resources.iter().for_each(|id| add("resource", id));
    }
    found
}

impl Attribute {
    fn matches(&self, element: Element<'_>) -> bool {
        let found = self.values(element);
        match &self.comparison {
            None => !found.is_empty(),
            Some((comparator, values)) => {
                let holds = |text: &str, value: &str| match comparator.as_str() {
                    "=" => text == value,
                    "!=" => text != value,
                    "^=" => text.starts_with(value),
                    "$=" => text.ends_with(value),
                    "*=" => text.contains(value),
                    "?=" => (value == "true") != text.is_empty(),
                    _ => false,
                };
                found.iter().any(|text| values.iter().any(|value| holds(text, value)))
            }
        }
    }

    /// The texts at the path; a value that is no text is there with an empty one.
    fn values(&self, element: Element<'_>) -> Vec<String> {
        let id = element.id();
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        match path.as_slice() {
            ["id"] => vec![id.as_str().to_owned()],
            ["id", "namespace"] => vec![id.namespace().to_owned()],
            ["id", "name"] => vec![id.name().to_owned()],
            ["id", "member"] => id.member().map(str::to_owned).into_iter().collect(),
            ["trait", name, rest @ ..] => {
                let mut node = element.traits().get(name);
                for key in rest {
                    node = node.and_then(|node| node.get(key));
                }
                node.map(text_of).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }
}

fn text_of(node: &Node) -> String {
    match &node.value {
        NodeValue::String(text) => text.clone(),
        NodeValue::Number(digits) => digits.to_string(),
        NodeValue::Bool(value) => value.to_string(),
        _ => String::new(),
    }
}

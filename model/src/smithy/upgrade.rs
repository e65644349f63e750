//! From version 1.0 to 2.0, and from `enum` traits to `enum` shapes.
//!
//! Follows the [migration guide](https://smithy.io/2.0/guides/migrating-idl-1-to-2.html) and what it
//! says about implicit upgrades: sets are lists of unique items (see `read`), what is not boxed has a
//! default, and streaming blobs are never absent.

use super::Ast;
use crate::model::{Member, ShapeKind};
use crate::node::{Node, NodeValue};
use crate::problem::Problem;
use crate::shape_id::{ShapeId, enum_value_name, is_identifier};
use crate::traits::Traits;
use std::collections::{HashMap, HashSet};

/// Upgrades what was read from an AST of version 1.0.
pub(crate) fn upgrade(ast: &mut Ast) {
    let mut defaults: HashMap<ShapeId, NodeValue> = HashMap::new();
    for shape in &ast.shapes {
        if let Some(zero) = zero(&shape.kind).filter(|_| !shape.traits.has("box")) {
            defaults.insert(shape.id.clone(), zero);
        }
        if shape.kind == ShapeKind::Blob && shape.traits.has("streaming") {
            defaults.insert(shape.id.clone(), NodeValue::String(String::new()));
        }
    }
    for name in ["Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double"] {
        let zero = if name == "Boolean" { NodeValue::Bool(false) } else { NodeValue::from(0) };
        defaults.insert(ShapeId::new(&format!("smithy.api#Primitive{name}")), zero);
    }
    for shape in ast.shapes.iter_mut().filter(|shape| shape.kind == ShapeKind::Structure) {
        for member in &mut shape.members {
            let boxed = member.traits.has("box");
            if let Some(default) = defaults.get(&member.target)
                && !boxed
                && !member.traits.has("default")
                && !member.traits.has("required")
            {
                let value = Node { value: default.clone(), span: member.span };
                member.traits.insert(ShapeId::new("smithy.api#default"), value);
            }
        }
    }
}

/// The default of a shape that is not boxed.
fn zero(kind: &ShapeKind) -> Option<NodeValue> {
    match kind {
        ShapeKind::Boolean => Some(NodeValue::Bool(false)),
        ShapeKind::Byte
        | ShapeKind::Short
        | ShapeKind::Integer
        | ShapeKind::Long
        | ShapeKind::Float
        | ShapeKind::Double => Some(NodeValue::from(0)),
        _ => None,
    }
}

/// Makes an `enum` shape of each string with an `enum` trait.
pub(crate) fn enum_traits_to_enums(ast: &mut Ast, problems: &mut Vec<Problem>) {
    for shape in ast.shapes.iter_mut().filter(|shape| shape.kind == ShapeKind::String) {
        if let Some(values) = shape.traits.remove("smithy.api#enum") {
            shape.members = values.as_array().unwrap_or_default().iter().map(enum_member).collect();
            let mut taken = HashSet::new();
            for member in &mut shape.members {
                let name = member.name.clone();
                while !taken.insert(member.name.to_ascii_lowercase()) {
                    member.name.push('_');
                }
                if member.name != name {
                    let message = format!(
                        "it is called `{}`, because another value is `{name}`",
                        member.name
                    );
                    let id = shape.id.with_member(&member.name);
                    problems
                        .push(Problem::warning("colliding-names", member.span, message).of(&id));
                }
            }
            shape.kind = ShapeKind::Enum;
        }
    }
}

fn enum_member(node: &Node) -> Member {
    let value = node.get("value").cloned().unwrap_or(Node::new("", node.span));
    // What is no identifier is no name either.
    let name = node.get("name").and_then(Node::as_str).filter(|name| is_identifier(name));
    let name = name.map(str::to_owned);
    let name = name.unwrap_or_else(|| enum_value_name(value.as_str().unwrap_or_default()));
    let mut traits = Traits::default();
    let mut add = |id: &str, node: &Node| traits.insert(ShapeId::new(id), node.clone());
    add("smithy.api#enumValue", &value);
    if let Some(documentation) = node.get("documentation") {
        add("smithy.api#documentation", documentation);
    }
    let empty = || Node::new(Vec::<(String, Node)>::new(), node.span);
    if let Some(tags) = node.get("tags") {
        add("smithy.api#tags", tags);
        // The tag that hides a value of the trait is a trait of its own on a value of the shape.
        if tags.as_array().unwrap_or_default().iter().any(|tag| tag.as_str() == Some("internal")) {
            add("smithy.api#internal", &empty());
        }
    }
    if node.get("deprecated").and_then(Node::as_bool) == Some(true) {
        add("smithy.api#deprecated", &empty());
    }
    Member { name, target: ShapeId::new("smithy.api#Unit"), traits, span: node.span }
}

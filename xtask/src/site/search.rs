//! The index that the search of the site looks names up in: a script, since pages that were opened as
//! files must not read others.
//!
//! `goldsmith_index([[kind, [[name, page, part, [member, …]], …]], …])`. A member is a name, or a text
//! and the name in its anchor where they differ, and behind both the names that it is sent with, if they
//! are others; `part` is what anchors of members start with. Names in Python and the AWS CLI need no
//! place of their own: the search takes a name with `_` or `-` between its words as the same name.

use super::ctx::Ctx;
use anyhow::{Context, Result};
use goldsmith_codegen::docs::{Binding, binding, values, wire_name};
use goldsmith_model::{Shape, ShapeKind};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The index as a script.
pub(crate) fn index(ctx: &Ctx<'_>) -> Result<String> {
    let mut kinds: BTreeMap<(usize, &str), Vec<Value>> = BTreeMap::new();
    for shape in ctx.operations.iter().chain(&ctx.closure) {
        let Some(place) = ctx.places.shape(&shape.id) else { continue };
        let part = ctx.places.part(&shape.id);
        let members: Vec<Value> =
            shape.members.iter().filter_map(|m| member(ctx, shape, m)).collect();
        let entry = json!([shape.id.name(), place, part, members]);
        kinds.entry(kind(shape)).or_default().push(entry);
    }
    let kinds: Vec<Value> =
        kinds.into_iter().map(|((_, kind), entries)| json!([kind, entries])).collect();
    let mut text = format!("// {}\ngoldsmith_index([\n", ctx.mark);
    for kind in kinds {
        text.push_str(&serde_json::to_string(&kind).context("writing the index of the search")?);
        text.push_str(",\n");
    }
    text.push_str("]);\n");
    Ok(text)
}

/// What people call a shape, and which come first.
pub(crate) fn kind(shape: &Shape) -> (usize, &'static str) {
    match &shape.kind {
        ShapeKind::Operation(_) => (0, "operation"),
        ShapeKind::Structure if shape.traits.has("error") => (4, "error"),
        ShapeKind::Structure => (1, "structure"),
        ShapeKind::Union => (2, "union"),
        ShapeKind::Enum | ShapeKind::IntEnum => (3, "enum"),
        kind @ (ShapeKind::List | ShapeKind::Map) => (5, kind.name()),
        kind @ ShapeKind::String => (6, kind.name()),
        kind if kind.is_number() => (7, kind.name()),
        kind => (8, kind.name()),
    }
}

/// What a member is called where it is sent: the header, the parameter, the name in the document.
fn other_names<'a>(
    ctx: &Ctx<'_>,
    shape: &Shape,
    member: &'a goldsmith_model::Member,
) -> Vec<&'a str> {
    let messages = ctx.messages.get(&shape.id).map(Vec::as_slice).unwrap_or_default();
    let mut names = vec![wire_name(member, &ctx.protocols)];
    for message in messages {
        if let Some(Binding::Header(name) | Binding::Query(name)) = binding(member, *message) {
            names.push(name);
        }
    }
    names.retain(|name| *name != member.name);
    names.dedup();
    names
}

/// A member to look up. Those of lists and maps have no names of their own.
fn member(ctx: &Ctx<'_>, shape: &Shape, member: &goldsmith_model::Member) -> Option<Value> {
    let name = member.name.as_str();
    match shape.kind {
        ShapeKind::Structure | ShapeKind::Union => {
            let others = other_names(ctx, shape, member);
            if others.is_empty() {
                return Some(json!(name));
            }
            Some(json!([name, name].into_iter().chain(others).collect::<Vec<_>>()))
        }
        ShapeKind::Enum | ShapeKind::IntEnum => {
            // Values that people are not told of are not on any page.
            let value = values::values(shape).find(|value| value.name == name)?;
            let sent = values::sent(value);
            Some(match shape.kind {
                ShapeKind::Enum if sent != name => json!([sent, name]),
                _ => json!(name),
            })
        }
        _ => None,
    }
}

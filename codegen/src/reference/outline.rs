//! All that lies below a structure, depth first, as items of a list within a list.

use crate::docs::limits::{self, MAX_DEPTH, MAX_LINES};
use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind};

/// Something below a structure.
pub(super) struct Item<'a> {
    /// How many lists it stands in.
    pub(super) depth: usize,
    /// The member; that of a list or map for what these are made of.
    pub(super) member: &'a Member,
    pub(super) target: &'a Shape,
    pub(super) role: Role,
    /// Whether what it is made of has been shown around it.
    pub(super) is_recursive: bool,
    /// Whether it is required.
    pub(super) is_required: bool,
}

/// What an item is of the shape around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Member,
    Element,
    Key,
    Value,
}

/// All items below a structure. `value_depth` is how much deeper the value of a map stands than the
/// map.
pub(super) fn items<'a>(model: &'a Model, shape: &'a Shape, value_depth: usize) -> Vec<Item<'a>> {
    let mut outline = Outline { model, value_depth, path: Vec::new(), items: Vec::new() };
    outline.below(shape, 0);
    outline.items
}

/// All items below a member, which stands at depth 0 itself and is not among them.
pub(super) fn items_below<'a>(
    model: &'a Model,
    member: &'a Member,
    value_depth: usize,
) -> Vec<Item<'a>> {
    let mut outline = Outline { model, value_depth, path: Vec::new(), items: Vec::new() };
    if let Some(target) = model.target(member) {
        outline.below(target, 1);
    }
    outline.items
}

struct Outline<'a> {
    model: &'a Model,
    value_depth: usize,
    /// The shapes on the way.
    path: Vec<&'a ShapeId>,
    items: Vec<Item<'a>>,
}

impl<'a> Outline<'a> {
    fn below(&mut self, shape: &'a Shape, depth: usize) {
        let role = |role: Role, name: &str| shape.member(name).map(|member| (role, member));
        let parts: Vec<(Role, &Member)> = match shape.kind {
            ShapeKind::Structure | ShapeKind::Union => {
                shape.members.iter().map(|member| (Role::Member, member)).collect()
            }
            ShapeKind::List => role(Role::Element, "member").into_iter().collect(),
            ShapeKind::Map => {
                let parts = [role(Role::Key, "key"), role(Role::Value, "value")];
                parts.into_iter().flatten().collect()
            }
            _ => return,
        };
        self.path.push(&shape.id);
        for (role, member) in parts {
            let Some(target) = self.model.target(member) else { continue };
            let depth = if role == Role::Value { depth + self.value_depth - 1 } else { depth };
            let is_recursive = self.path.contains(&&target.id);
            let is_required = role == Role::Member
                && shape.kind == ShapeKind::Structure
                && member.traits.has("required");
            self.items.push(Item { depth, member, target, role, is_recursive, is_required });
            let is_shown = self.path.len() <= MAX_DEPTH && self.items.len() <= MAX_LINES;
            if !is_recursive && is_shown {
                self.below(target, depth + 1);
            }
        }
        self.path.pop();
    }
}

/// That an outline does not show all, if it does not.
pub(super) fn remark(count: usize) -> Option<String> {
    limits::remark(count, "items").map(|remark| format!("- {remark}"))
}

/// Writes an item: its head, and behind it paragraphs and a line of facts.
pub(super) fn write(
    lines: &mut Vec<String>,
    depth: usize,
    head: &str,
    text: &[String],
    facts: &[String],
) {
    let pad = "  ".repeat(depth);
    lines.push(format!("{pad}- {head}"));
    let mut paragraph = |text: &[String]| {
        if !text.is_empty() {
            lines.push(String::new());
            lines.extend(text.iter().map(|line| format!("{pad}  {line}").trim_end().to_owned()));
        }
    };
    paragraph(text);
    // A break at the end of each but the last.
    let facts: Vec<String> = match facts.split_last() {
        Some((last, others)) => {
            others.iter().map(|fact| format!("{fact}\\")).chain([last.clone()]).collect()
        }
        None => Vec::new(),
    };
    paragraph(&facts);
    lines.push(String::new());
}

/// Lines without empty ones at the end.
pub(super) fn trimmed(mut lines: Vec<String>) -> Vec<String> {
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

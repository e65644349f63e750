//! Traits: that they stand where they may, have values of the right form, and go together.

use super::value::mismatches;
use crate::model::{Model, Shape, ShapeKind};
use crate::node::Node;
use crate::problem::{Problem, Severity};
use crate::selector::{Element, Selector};
use crate::shape_id::ShapeId;
use crate::traits::Traits;
use std::collections::BTreeMap;

/// Checks all traits whose definitions are known.
pub(super) fn check(model: &Model, problems: &mut Vec<Problem>) {
    let mut uses: BTreeMap<&ShapeId, Vec<(Element<'_>, &Node)>> = BTreeMap::new();
    for element in Element::all(model) {
        for (id, value) in element.traits().iter() {
            uses.entry(id).or_default().push((element, value));
        }
    }
    for (id, uses) in uses {
        // Traits that nobody defines are kept as they are; those of Smithy are all defined.
        let Some(definition) = model.get(id.as_str()) else {
            if super::is_prelude(id) {
                unknown(model, id, &uses, problems);
            }
            continue;
        };
        let Some(node) = definition.traits.get("trait") else {
            for (element, value) in uses {
                let message = format!("{id} is not a trait");
                let problem = Problem::error("not-a-trait", value.span, message);
                problems.push(problem.of(&element.id()));
            }
            continue;
        };
        check_places(model, id, node, &uses, problems);
        for (element, value) in uses {
            check_value(model, definition, element, value, problems);
        }
    }
    for element in Element::all(model) {
        check_conflicts(model, element, problems);
    }
    for shape in model.shapes.values() {
        check_exclusive_members(model, shape, problems);
    }
}

/// A trait that Smithy does not have.
fn unknown(
    model: &Model,
    id: &ShapeId,
    uses: &[(Element<'_>, &Node)],
    problems: &mut Vec<Problem>,
) {
    let traits = model
        .shapes
        .values()
        .filter(|shape| super::is_prelude(&shape.id) && shape.traits.has("trait"));
    let closest = super::closest(id.name(), traits.map(|shape| shape.id.name()));
    for (element, value) in uses {
        let message = format!("Smithy has no trait `{}`", short(id));
        let problem = Problem::warning("unknown-trait", value.span, message).of(&element.id());
        problems.push(match closest {
            Some(name) => problem.hint(format!("did you mean `{name}`?")),
            None => problem,
        });
    }
}

/// How long a selector may be that people are shown.
const SHORT_SELECTOR: usize = 60;

/// A trait stands only where its selector allows it.
fn check_places(
    model: &Model,
    id: &ShapeId,
    definition: &Node,
    uses: &[(Element<'_>, &Node)],
    problems: &mut Vec<Problem>,
) {
    let Some(text) = definition.get("selector") else { return };
    let mut unknown = |message: &str| {
        if !super::is_prelude(id) {
            let message = format!("{message}: places are not checked");
            problems.push(Problem::warning("unknown-selector", text.span, message).of(id));
        }
    };
    let Some(selector) = text.as_str().and_then(Selector::parse) else {
        return unknown("the selector uses what Goldsmith does not know");
    };
    let Some(matches) = selector.select(model) else {
        return unknown("the selector takes too many steps");
    };
    for (element, value) in uses {
        if !matches.contains(element) {
            let message = format!("`{}` may not stand here", short(id));
            let problem = Problem::error("misplaced-trait", value.span, message);
            let problem = problem.of(&element.id());
            problems.push(match text.as_str() {
                Some(text) if text.len() <= SHORT_SELECTOR => {
                    problem.hint(format!("it may stand on: {text}"))
                }
                _ => problem,
            });
        }
    }
}

/// The id of a trait as people write it.
fn short(id: &ShapeId) -> &str {
    bare(id.as_str())
}

fn bare(id: &str) -> &str {
    id.strip_prefix("smithy.api#").unwrap_or(id)
}

/// A trait has a value of the shape that defines it.
fn check_value(
    model: &Model,
    definition: &Shape,
    element: Element<'_>,
    value: &Node,
    problems: &mut Vec<Problem>,
) {
    // A trait without members says all by being there, and some files write it as `true`.
    let says_nothing = value.is_null() || value.as_bool() == Some(true);
    if says_nothing && definition.kind == ShapeKind::Structure {
        return;
    }
    for mismatch in mismatches(model, definition, value) {
        let message = format!("`{}`: {}", short(&definition.id), mismatch.message);
        let problem = Problem::error("invalid-trait-value", mismatch.span, message);
        problems.push(problem.of(&element.id()));
    }
}

fn names<'a>(definition: &'a Shape, key: &str) -> impl Iterator<Item = &'a str> {
    let list = definition.traits.get("trait").and_then(|node| node.get(key)?.as_array());
    list.unwrap_or_default().iter().filter_map(Node::as_str)
}

/// Traits that exclude each other do not stand together.
fn check_conflicts(model: &Model, element: Element<'_>, problems: &mut Vec<Problem>) {
    let traits: &Traits = element.traits();
    for (id, value) in traits.iter() {
        let Some(definition) = model.get(id.as_str()) else { continue };
        for other in names(definition, "conflicts") {
            // Each pair is told once, where its names stand in order.
            if traits.has(other) && (id.as_str() < other || !conflicts_back(model, other, id)) {
                let message = format!("`{}` and `{}` exclude each other", short(id), bare(other));
                let problem = Problem::error("conflicting-traits", value.span, message);
                problems.push(problem.of(&element.id()));
            }
        }
    }
}

fn conflicts_back(model: &Model, id: &str, other: &ShapeId) -> bool {
    model.get(id).is_some_and(|definition| names(definition, "conflicts").any(|n| *other == n))
}

/// Traits that only one member of a shape may have.
fn check_exclusive_members(model: &Model, shape: &Shape, problems: &mut Vec<Problem>) {
    let mut found: BTreeMap<&ShapeId, &str> = BTreeMap::new();
    for member in &shape.members {
        for (id, value) in member.traits.iter() {
            let definition = model.get(id.as_str()).and_then(|d| d.traits.get("trait"));
            let exclusive = definition
                .and_then(|node| node.get("structurallyExclusive")?.as_str())
                .is_some_and(|by| by == "member");
            if !exclusive {
                continue;
            }
            if let Some(first) = found.insert(id, &member.name) {
                let message = format!(
                    "`{}` may stand on one member only, and `{first}` has it already",
                    short(id)
                );
                let id = shape.id.with_member(&member.name);
                let problem = Problem::error("conflicting-traits", value.span, message);
                problems.push(Problem { severity: Severity::Error, ..problem.of(&id) });
            }
        }
    }
}

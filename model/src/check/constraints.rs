//! Constraints that nothing can satisfy, or that cannot be understood.

use super::value::mismatches;
use crate::model::{Member, Model, Shape, ShapeKind};
use crate::node::Node;
use crate::pattern::Regex;
use crate::problem::Problem;
use crate::selector::Element;
use crate::traits::Traits;
use std::collections::HashSet;

/// Checks `length`, `range`, `pattern`, `default` and the values of enums.
pub(super) fn check(model: &Model, problems: &mut Vec<Problem>) {
    for element in Element::all(model) {
        let target = match element {
            Element::Shape(shape) => Some(shape),
            Element::Member(_, member) => model.target(member),
        };
        let mut found = Vec::new();
        length(element.traits(), &mut found);
        range(element.traits(), target, &mut found);
        pattern(element.traits(), &mut found);
        if let (Element::Member(_, member), Some(target)) = (element, target) {
            default(model, member, target, &mut found);
        }
        problems.extend(found.into_iter().map(|problem| problem.of(&element.id())));
    }
    for shape in model.shapes.values() {
        if matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum) {
            enum_values(shape, problems);
        }
    }
}

fn length(traits: &Traits, problems: &mut Vec<Problem>) {
    let Some(node) = traits.get("length") else { return };
    let bound = |key| node.get(key).and_then(Node::as_i64);
    let message = match (bound("min"), bound("max")) {
        (Some(min), Some(max)) if min > max => {
            format!("no length is at least {min} and at most {max}")
        }
        (Some(n), _) | (_, Some(n)) if n < 0 => format!("{n} is not a length"),
        (None, None) if says_nothing(node) => "`length` has neither `min` nor `max`".to_owned(),
        _ => return,
    };
    problems.push(Problem::error("impossible-length", node.span, message));
}

fn says_nothing(node: &Node) -> bool {
    node.as_object().is_some_and(<[_]>::is_empty)
}

fn range(traits: &Traits, target: Option<&Shape>, problems: &mut Vec<Problem>) {
    let Some(node) = traits.get("range") else { return };
    let bounds = ["min", "max"].map(|key| node.get(key));
    let mut push = |message: String| {
        problems.push(Problem::error("impossible-range", node.span, message));
    };
    if let [Some(min), Some(max)] = bounds
        && let (Some(low), Some(high)) = (min.as_f64(), max.as_f64())
        && low > high
    {
        let (min, max) = (min.to_compact_json(), max.to_compact_json());
        push(format!("no number is at least {min} and at most {max}"));
    }
    if says_nothing(node) {
        push("`range` has neither `min` nor `max`".to_owned());
    }
    let Some(kind) = target.map(|target| &target.kind).filter(|kind| kind.is_integral()) else {
        return;
    };
    for bound in bounds.into_iter().flatten() {
        if bound.as_f64().is_some_and(|number| number.fract() != 0.0) {
            push(format!("{} is no bound of {}", bound.to_compact_json(), kind.name()));
        }
    }
}

fn pattern(traits: &Traits, problems: &mut Vec<Problem>) {
    let Some(node) = traits.get("pattern") else { return };
    let Some(Err(error)) = node.as_str().map(Regex::parse) else { return };
    let problem = Problem::warning("unusable-pattern", node.span, format!("{error}"));
    problems.push(problem.hint("values are not checked against this pattern"));
}

fn default(model: &Model, member: &Member, target: &Shape, problems: &mut Vec<Problem>) {
    let Some(node) = member.traits.default_value() else { return };
    for mismatch in mismatches(model, target, node) {
        // A service may have a default that it would not accept itself.
        let problem = if mismatch.constraint { Problem::warning } else { Problem::error };
        let message = format!("`default`: {}", mismatch.message);
        problems.push(problem("invalid-default", mismatch.span, message));
    }
}

fn enum_values(shape: &Shape, problems: &mut Vec<Problem>) {
    if shape.members.is_empty() {
        let message = "an enum needs at least one value";
        problems.push(Problem::error("invalid-enum", shape.span, message).of(&shape.id));
    }
    let mut seen = HashSet::new();
    for member in &shape.members {
        let node = member.traits.get("enumValue");
        let key = match (&shape.kind, node) {
            (ShapeKind::Enum, None) => Some(member.name.clone()),
            (ShapeKind::Enum, Some(node)) => node.as_str().map(str::to_owned),
            (_, Some(node)) => node.as_i64().map(|number| number.to_string()),
            (_, None) => None,
        };
        let span = node.map_or(member.span, |node| node.span);
        let message = match key {
            Some(key) if !seen.insert(key.clone()) => format!("the value {key} stands twice"),
            Some(_) => continue,
            None if shape.kind == ShapeKind::Enum => "the value must be a string".to_owned(),
            None => "the value must be an integer, given by `enumValue`".to_owned(),
        };
        let id = shape.id.with_member(&member.name);
        problems.push(Problem::error("invalid-enum", span, message).of(&id));
    }
}

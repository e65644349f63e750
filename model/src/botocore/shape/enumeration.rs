//! The values of enums.

use crate::botocore::{Ctx, Object};
use crate::node::Node;
use crate::problem::Problem;
use crate::shape_id::enum_value_name;

/// The values of an enum, each under a name that is an identifier.
pub(super) fn enum_members(ctx: &mut Ctx<'_>, values: &Node) -> Vec<(String, Node)> {
    let mut members: Vec<(String, Node)> = Vec::new();
    for value in values.as_array().unwrap_or_default() {
        let Some(text) = value.as_str() else {
            let message = format!("a value of an enum is {}", value.kind());
            ctx.problems.push(Problem::error("invalid-value", value.span, message));
            continue;
        };
        let traits = Object::new(value.span).set("smithy.api#enumValue", value);
        let member =
            Object::new(value.span).set("target", "smithy.api#Unit").set("traits", traits).node();
        let name = unique_name(enum_value_name(text), &members);
        members.push((name, member));
    }
    members
}

/// The name, or the name with the lowest number that is free.
fn unique_name(name: String, taken: &[(String, Node)]) -> String {
    let is_taken = |name: &str| taken.iter().any(|(t, _)| t.eq_ignore_ascii_case(name));
    if !is_taken(&name) {
        return name;
    }
    (2..).map(|n| format!("{name}_{n}")).find(|n| !is_taken(n)).unwrap_or(name)
}

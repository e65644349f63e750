//! The examples of a model as commands for a shell, with their outputs.

use super::options::{Argument, arguments};
use crate::reference::{block, caption, input, option};
use goldsmith_model::{Model, Node, NodeValue, Shape};

/// All examples of an operation whose command is `command`.
pub(super) fn examples(model: &Model, operation: &Shape, command: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for example in operation.traits.examples().filter(|example| example.error.is_none()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(caption(&example));
        lines.extend(block("sh", call(model, operation, command, example.input)));
        if let Some(output) = example.output {
            lines.extend(["", "Output:", ""].map(str::to_owned));
            lines.extend(block("json", output.to_json().lines().map(str::to_owned).collect()));
        }
    }
    lines
}

fn call(model: &Model, operation: &Shape, command: &str, node: Option<&Node>) -> Vec<String> {
    let mut lines = vec![command.to_owned()];
    let members = node.and_then(Node::as_object).unwrap_or_default();
    // In the order of the options.
    let order = |name: &str| {
        let input = input(model, operation)?;
        input.members.iter().position(|member| member.name == name)
    };
    let mut members: Vec<&(String, Node)> = members.iter().collect();
    members.sort_by_key(|(name, _)| order(name).unwrap_or(usize::MAX));
    let given = members.into_iter().map(|(name, value)| {
        let name = option(name);
        match &value.value {
            NodeValue::Bool(true) => format!("--{name}"),
            NodeValue::Bool(false) => format!("--no-{name}"),
            NodeValue::String(text) => format!("--{name} {}", quoted(text)),
            _ => format!("--{name} {}", quoted(&value.to_compact_json())),
        }
    });
    let places = arguments(model, operation).into_iter().filter_map(Argument::place);
    for argument in given.chain(places) {
        if let Some(line) = lines.last_mut() {
            line.push_str(" \\");
        }
        lines.push(format!("    {argument}"));
    }
    lines
}

/// A word for a shell, in quotes if it has to be.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn words_are_quoted_for_a_shell() {
        for (text, word) in
            [("a-b", "a-b"), ("", "''"), ("$LATEST", "'$LATEST'"), ("a'b", "'a'\\''b'")]
        {
            assert_eq!(quoted(text), word);
        }
    }
}

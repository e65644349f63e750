//! The examples of a model as the documents that are sent.

use crate::reference::{block, caption, outline::trimmed};
use goldsmith_model::{Node, Shape, ShapeId};

/// All examples of an operation.
pub(super) fn examples(operation: &Shape) -> Vec<String> {
    let mut lines = Vec::new();
    for example in operation.traits.examples() {
        lines.extend(caption(&example));
        let mut part = |title: &str, node: Option<&Node>| {
            if let Some(node) = node {
                lines.extend([format!("{title}:"), String::new()]);
                let json = node.to_json();
                lines.extend(block("json", json.lines().map(str::to_owned).collect()));
                lines.push(String::new());
            }
        };
        part("Input", example.input);
        part("Output", example.output);
        if let Some((id, content)) = example.error {
            let name = ShapeId::new(id);
            part(&format!("Error `{}`", name.name()), content);
        }
    }
    trimmed(lines)
}

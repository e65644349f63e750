//! Leaving out what is prose and not fact.

use crate::node::{Node, NodeValue};

/// The AST without third-party text: documentation, the messages of deprecations and endpoint rules,
/// the titles of examples. Names, structure, constraints and values remain.
#[must_use]
pub fn without_prose(ast: &Node) -> Node {
    strip(ast, &mut Vec::new())
}

/// Keys whose values are text for people, wherever they stand within a trait.
const TEXTS: [&str; 2] = ["documentation", "description"];

fn strip(node: &Node, path: &mut Vec<String>) -> Node {
    let value = match &node.value {
        NodeValue::Object(members) => {
            let mut kept = Vec::with_capacity(members.len());
            for (key, value) in members {
                if is_prose(key, path) {
                    continue;
                }
                path.push(key.clone());
                kept.push((key.clone(), replaced(value, path)));
                path.pop();
            }
            // A shape whose only trait was its text has none.
            kept.retain(|(key, value)| {
                key != "traits" || value.as_object().is_none_or(|traits| !traits.is_empty())
            });
            NodeValue::Object(kept)
        }
        NodeValue::Array(elements) => {
            let in_examples = path.last().is_some_and(|key| key == "smithy.api#examples");
            let mut kept = Vec::with_capacity(elements.len());
            for (index, element) in elements.iter().enumerate() {
                let mut element = strip(element, path);
                if in_examples {
                    set_title(&mut element, index + 1);
                }
                kept.push(element);
            }
            NodeValue::Array(kept)
        }
        other => other.clone(),
    };
    Node { value, span: node.span }
}

/// The trait that a value stands in, and the keys within.
fn trait_of(path: &[String]) -> Option<(&str, &[String])> {
    let at = path.iter().rposition(|key| key == "traits")?;
    Some((path.get(at + 1)?, &path[at + 2..]))
}

fn is_prose(key: &str, path: &[String]) -> bool {
    if path.last().is_some_and(|last| last == "traits") {
        return matches!(key, "smithy.api#documentation" | "smithy.api#externalDocumentation");
    }
    match trait_of(path) {
        // What stands in an input or output of an example is data.
        Some(("smithy.api#examples", within)) => within.is_empty() && TEXTS.contains(&key),
        Some(("smithy.api#deprecated", _)) => key == "message",
        Some(_) => TEXTS.contains(&key),
        None => false,
    }
}

/// A value, or another text where a text must stand.
fn replaced(value: &Node, path: &mut Vec<String>) -> Node {
    let is_rule_error = matches!(
        trait_of(path),
        Some(("smithy.rules#endpointRuleSet", [.., last])) if last == "error"
    );
    if is_rule_error && value.as_str().is_some() {
        return Node::new("these endpoint parameters do not go together", value.span);
    }
    strip(value, path)
}

fn set_title(example: &mut Node, number: usize) {
    for (key, value) in example.as_object_mut().into_iter().flatten() {
        if key == "title" {
            *value = Node::new(format!("Example {number}"), value.span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_remain_and_prose_goes() {
        let ast = r#"{"shapes": {
            "a#B": {"type": "structure", "members": {
                "documentation": {"target": "a#C", "traits": {"smithy.api#documentation": "x"}}
            }, "traits": {"smithy.api#deprecated": {"message": "x", "since": "1"}}},
            "a#O": {"type": "operation", "traits": {"smithy.api#examples": [
                {"title": "x", "documentation": "x", "input": {"description": "data"}}
            ]}},
            "a#S": {"type": "service", "traits": {"smithy.rules#endpointRuleSet": {
                "parameters": {"Region": {"documentation": "x", "type": "String"}},
                "rules": [{"error": "x", "type": "error"}]
            }}}
        }}"#;
        let expected = r#"{"shapes": {
            "a#B": {"type": "structure", "members": {"documentation": {"target": "a#C"}},
                "traits": {"smithy.api#deprecated": {"since": "1"}}},
            "a#O": {"type": "operation", "traits": {"smithy.api#examples": [
                {"title": "Example 1", "input": {"description": "data"}}
            ]}},
            "a#S": {"type": "service", "traits": {"smithy.rules#endpointRuleSet": {
                "parameters": {"Region": {"type": "String"}},
                "rules": [{"error": "these endpoint parameters do not go together", "type": "error"}]
            }}}
        }}"#;
        let stripped = without_prose(&Node::parse(ast, 0).unwrap());
        assert_eq!(stripped, Node::parse(expected, 0).unwrap());
    }
}

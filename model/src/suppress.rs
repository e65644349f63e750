//! Warnings that a model does not want to hear: the trait `suppress` and the metadata `suppressions`.
//!
//! See [model validation](https://smithy.io/2.0/spec/model-validation.html#suppressions).

use crate::model::Model;
use crate::node::Node;
use crate::problem::{Problem, Severity};

impl Model {
    /// Whether the model says that a warning is known. Errors cannot be suppressed.
    #[must_use]
    pub fn suppresses(&self, problem: &Problem) -> bool {
        if problem.severity == Severity::Error {
            return false;
        }
        let names = |node: &Node| {
            let id = node.as_str().unwrap_or_default();
            problem
                .code
                .strip_prefix(id)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let by_metadata = self.metadata("suppressions").iter().any(|entry| {
            let namespace = entry.get("namespace").and_then(Node::as_str);
            let own = problem.shape.as_ref().map(crate::ShapeId::namespace);
            let is_there = namespace == Some("*") || (namespace.is_some() && namespace == own);
            is_there && entry.get("id").is_some_and(names)
        });
        let by_trait = problem.shape.as_ref().is_some_and(|id| {
            let shape = self.shapes.get(&id.without_member());
            let member = shape.zip(id.member()).and_then(|(shape, name)| shape.member(name));
            let traits = shape.map(|shape| &shape.traits).into_iter();
            let mut lists = traits
                .chain(member.map(|member| &member.traits))
                .filter_map(|traits| traits.get("suppress")?.as_array());
            lists.any(|list| list.iter().any(names))
        });
        by_metadata || by_trait
    }

    /// The elements of a key of the metadata.
    fn metadata(&self, key: &str) -> &[Node] {
        let value = self.metadata.iter().find(|(name, _)| name == key);
        value.and_then(|(_, value)| value.as_array()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Input, Source, read};

    #[test]
    fn what_is_known_is_not_told() {
        let codes = |metadata: &str, on_shape: &str, on_member: &str| {
            let text = format!(
                r#"{{"smithy": "2.0", "metadata": {{{metadata}}}, "shapes": {{
                    "a.b#S": {{"type": "structure", "traits": {{{on_shape}}}, "members": {{
                        "x": {{"target": "smithy.api#String"}},
                        "X": {{"target": "smithy.api#String", "traits": {{{on_member}}}}}
                    }}}}
                }}}}"#
            );
            let files = vec![Source::new("s.json", text)];
            let (_, problems) = read(Input { files, ..Input::default() }).unwrap();
            problems.iter().map(|problem| problem.code).collect::<Vec<_>>()
        };
        let known = r#""smithy.api#suppress": ["colliding-names"]"#;
        let other = r#""smithy.api#suppress": ["colliding"]"#;
        let here = r#""suppressions": [{"id": "colliding-names", "namespace": "a.b"}]"#;
        let elsewhere = r#""suppressions": [{"id": "colliding-names", "namespace": "b"}]"#;
        assert_eq!(codes("", "", ""), ["colliding-names"]);
        assert_eq!(codes(elsewhere, other, ""), ["colliding-names"]);
        assert_eq!(codes("", known, ""), [""; 0]);
        assert_eq!(codes("", "", known), [""; 0]);
        assert_eq!(codes(here, "", ""), [""; 0]);
    }
}

//! What the definition of a trait says about changes of its values.
//!
//! See [breakingChanges](https://smithy.io/2.0/spec/model.html#breaking-change-rules). Definitions come
//! with the prelude or with the model. Those of other traits of Smithy and AWS, which models leave out
//! as a rule, have their rules in a table here.

use super::change::{Action, Severity};
use super::value::{child, keys};
use crate::model::{Model, Shape, ShapeKind};
use crate::node::{Node, NodeValue};
use crate::shape_id::ShapeId;
use indexmap::IndexMap;

/// What is known of a trait.
pub(super) struct Definition<'a> {
    model: &'a Model,
    /// The shape that defines it, if the model has it.
    pub(super) shape: Option<&'a Shape>,
    pub(super) rules: Vec<Rule>,
    /// Whether somebody defines it, here or elsewhere.
    pub(super) known: bool,
}

/// One rule: a change of this kind at this place is this bad.
pub(super) struct Rule {
    path: Vec<String>,
    kind: Kind,
    severity: Severity,
    message: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Add,
    Remove,
    Update,
    Presence,
    Any,
}

/// A rule that applies to a change.
#[derive(Clone)]
pub(super) struct Hit {
    pub(super) path: String,
    pub(super) action: Action,
    pub(super) severity: Severity,
    pub(super) message: Option<String>,
    pub(super) old: Option<Node>,
    pub(super) new: Option<Node>,
}

/// Namespaces whose traits are defined by Smithy or AWS, or by Goldsmith.
const DEFINED: [&str; 20] = [
    "alloy",
    "aws.api",
    "aws.apigateway",
    "aws.auth",
    "aws.cloudformation",
    "aws.customizations",
    "aws.endpoints",
    "aws.iam",
    "aws.protocols",
    "aws.test",
    "goldsmith.api",
    "smithy.contracts",
    "smithy.framework",
    "smithy.mqtt",
    "smithy.openapi",
    "smithy.protocols",
    "smithy.rules",
    "smithy.test",
    "smithy.waiters",
    "smithy.api",
];

type Row = (&'static str, &'static [(&'static str, Kind, Severity)]);

/// The rules of traits whose definitions are elsewhere.
const ELSEWHERE: [Row; 17] = {
    use Kind::{Add, Any, Presence, Remove};
    use Severity::{Danger, Error};
    [
        ("aws.api#awsChunked", &[("", Remove, Error)]),
        ("aws.auth#sigv4", &[("", Remove, Error)]),
        ("aws.auth#sigv4a", &[("", Remove, Error)]),
        ("aws.cloudformation#cfnAdditionalIdentifier", &[("", Remove, Error)]),
        ("aws.cloudformation#cfnExcludeProperty", &[("", Add, Error)]),
        ("aws.cloudformation#cfnName", &[("", Any, Error)]),
        ("aws.cloudformation#cfnResource", &[("", Presence, Error)]),
        ("aws.endpoints#dualStackOnlyEndpoints", &[("", Any, Error)]),
        ("aws.endpoints#endpointsModifier", &[("", Presence, Error)]),
        ("aws.endpoints#rulesBasedEndpoints", &[("", Any, Error)]),
        ("aws.endpoints#standardPartitionalEndpoints", &[("", Any, Error)]),
        ("aws.endpoints#standardRegionalEndpoints", &[("", Remove, Error)]),
        ("aws.protocols#awsQueryError", &[("", Any, Error)]),
        (
            "aws.protocols#httpChecksum",
            &[
                ("", Remove, Danger),
                ("/requestAlgorithmMember", Remove, Danger),
                ("/requestValidationModeMember", Remove, Danger),
                ("/responseAlgorithms/member", Remove, Danger),
            ],
        ),
        ("smithy.mqtt#publish", &[("", Any, Error)]),
        ("smithy.mqtt#subscribe", &[("", Any, Error)]),
        ("smithy.openapi#specificationExtension", &[("", Presence, Error), ("/as", Any, Error)]),
    ]
};

impl<'a> Definition<'a> {
    /// What a model, or everybody, knows of a trait.
    pub(super) fn of(model: &'a Model, id: &ShapeId) -> Self {
        let shape = model.get(id.as_str()).filter(|shape| shape.traits.has("trait"));
        let rules = match shape {
            Some(shape) => defined(shape),
            None => ELSEWHERE
                .iter()
                .find(|(name, _)| id == name)
                .map(|(_, rules)| rules.iter().map(Rule::of_row).collect())
                .unwrap_or_default(),
        };
        let known = shape.is_some() || DEFINED.contains(&id.namespace());
        Self { model, shape, rules, known }
    }

    /// The rules that apply to a change: one at each place, the most severe.
    pub(super) fn hits(&self, old: Option<&Node>, new: Option<&Node>) -> Vec<Hit> {
        let mut hits: IndexMap<(String, Action), Hit> = IndexMap::new();
        for rule in &self.rules {
            for hit in self.hits_of(rule, old, new) {
                let key = (hit.path.clone(), hit.action);
                match hits.get_mut(&key) {
                    Some(other) if other.severity >= hit.severity => {}
                    Some(other) => *other = hit,
                    None => drop(hits.insert(key, hit)),
                }
            }
        }
        hits.into_values().collect()
    }

    fn hits_of(&self, rule: &Rule, old: Option<&Node>, new: Option<&Node>) -> Vec<Hit> {
        // That contents are gone with the trait goes without saying.
        if new.is_none() && !rule.path.is_empty() {
            return Vec::new();
        }
        let at = |node: Option<&'_ Node>| {
            let mut found = IndexMap::new();
            if let Some(node) = node {
                self.extract(self.shape, &rule.path, node, String::new(), &mut found);
            }
            found
        };
        let (before, after) = (at(old), at(new));
        let added = after.keys().filter(|path| !before.contains_key(*path));
        before
            .keys()
            .chain(added)
            .filter_map(|path| rule.apply(path, before.get(path), after.get(path)))
            .collect()
    }

    /// The values that the path of a rule leads to: `member` leads to all elements of a list, `key` and
    /// `value` to all values of a map.
    fn extract(
        &self,
        shape: Option<&'a Shape>,
        path: &[String],
        node: &Node,
        at: String,
        found: &mut IndexMap<String, Node>,
    ) {
        let [key, rest @ ..] = path else {
            found.insert(at, node.clone());
            return;
        };
        let next = shape.and_then(|shape| self.model.target(shape.member(key)?));
        let is_map = match shape {
            Some(shape) => shape.kind == ShapeKind::Map,
            None => node.get(key).is_none() && (key == "key" || key == "value"),
        };
        match &node.value {
            NodeValue::Array(elements) if key == "member" => {
                for (index, element) in elements.iter().enumerate() {
                    let at = child(&at, &index.to_string());
                    self.extract(next, rest, element, at, found);
                }
            }
            NodeValue::Object(entries) if is_map => {
                for (name, value) in entries {
                    self.extract(next, rest, value, child(&at, name), found);
                }
            }
            _ => {
                if let Some(value) = node.get(key) {
                    self.extract(next, rest, value, child(&at, key), found);
                }
            }
        }
    }
}

/// The rules of a definition.
fn defined(shape: &Shape) -> Vec<Rule> {
    let rules = shape.traits.get("trait").and_then(|node| node.get("breakingChanges"));
    let rules = rules.and_then(Node::as_array).unwrap_or_default();
    rules.iter().filter_map(Rule::of_node).collect()
}

impl Rule {
    fn of_row((path, kind, severity): &(&str, Kind, Severity)) -> Self {
        Self { path: keys(path), kind: *kind, severity: *severity, message: None }
    }

    fn of_node(node: &Node) -> Option<Self> {
        let text = |key| node.get(key).and_then(Node::as_str);
        let kind = match text("change")? {
            "add" => Kind::Add,
            "remove" => Kind::Remove,
            "update" => Kind::Update,
            "presence" => Kind::Presence,
            "any" => Kind::Any,
            _ => return None,
        };
        let severity = match text("severity") {
            Some("NOTE") => Severity::Note,
            Some("WARNING") => Severity::Warning,
            Some("DANGER") => Severity::Danger,
            _ => Severity::Error,
        };
        let message = text("message").map(str::to_owned);
        Some(Self { path: keys(text("path").unwrap_or_default()), kind, severity, message })
    }

    fn apply(&self, path: &str, old: Option<&Node>, new: Option<&Node>) -> Option<Hit> {
        let action = match (old, new) {
            (None, Some(_)) => Action::Added,
            (Some(_), None) => Action::Removed,
            (Some(old), Some(new)) if old != new => Action::Changed,
            _ => return None,
        };
        let applies = match self.kind {
            Kind::Any => true,
            Kind::Add => action == Action::Added,
            Kind::Remove => action == Action::Removed,
            Kind::Update => action == Action::Changed,
            Kind::Presence => action != Action::Changed,
        };
        applies.then(|| Hit {
            path: path.to_owned(),
            action,
            severity: self.severity,
            message: self.message.clone(),
            old: old.cloned(),
            new: new.cloned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Input, Source, read};

    /// The numbers of traits with rules, and of rules.
    fn count<'a>(all: impl Iterator<Item = &'a [Rule]>) -> (usize, usize) {
        let with_rules: Vec<usize> = all.map(<[Rule]>::len).filter(|rules| *rules > 0).collect();
        (with_rules.len(), with_rules.iter().sum())
    }

    #[test]
    fn all_rules_are_known() {
        let source = Source::new("empty.json", r#"{"smithy": "2.0"}"#);
        let (model, _) = read(Input { files: vec![source], ..Input::default() }).unwrap();
        let prelude: Vec<Vec<Rule>> = model.shapes.values().map(defined).collect();
        assert_eq!(count(prelude.iter().map(Vec::as_slice)), (50, 69));
        let elsewhere = |aws_without_cfn: bool| {
            let rows = ELSEWHERE.iter().map(|(id, _)| *id).filter(|id| {
                let is_cfn = id.starts_with("aws.cloudformation#");
                (id.starts_with("aws.") && !is_cfn) == aws_without_cfn
            });
            let rows: Vec<Vec<Rule>> =
                rows.map(|id| Definition::of(&model, &ShapeId::new(id)).rules).collect();
            count(rows.iter().map(Vec::as_slice))
        };
        assert_eq!(elsewhere(true), (10, 13));
        assert_eq!(elsewhere(false), (7, 8));
    }
}

//! Signatures of endpoints: `EndpointSigV4Migration`.
//!
//! An endpoint of the rules may say itself what requests to it are signed with. What is dangerous at
//! several endpoints in the same way is told once.

use super::auth::{Versions, migration, schemes};
use super::change::{Action, Aspect, Change, Severity};
use super::subject::Subject;
use super::value::child;
use crate::model::Shape;
use crate::node::Node;
use crate::shape_id::ShapeId;
use indexmap::IndexMap;

const RULES: &str = "smithy.rules#endpointRuleSet";

/// Compares the endpoints that the rules of a service lead to.
pub(super) fn compare(subject: &Subject<'_>, out: &mut Vec<Change>) {
    let [old, new] = [subject.old.shape, subject.new.shape];
    let [Some(before), Some(after)] = [old, new].map(|shape| shape.traits.get(RULES)) else {
        return;
    };
    if before == after && schemes(old, old) == schemes(new, new) {
        return;
    }
    let [before, after] = [before, after].map(endpoints);
    let mut told: IndexMap<&str, (String, &Node, &Node, usize)> = IndexMap::new();
    for (path, endpoint) in &after {
        let Some(was) = before.get(path).filter(|was| *was != endpoint) else { continue };
        let versions = [versions(was, old), versions(endpoint, new)];
        if let Some(message) = migration(versions[0], versions[1]) {
            told.entry(message).or_insert((path.clone(), was, endpoint, 0)).3 += 1;
        }
    }
    for (message, (path, old, new, count)) in told {
        let plural = if count == 1 { "endpoint" } else { "endpoints" };
        let message = format!("{count} {plural}: {message}");
        let (code, severity) = ("EndpointSigV4Migration", Severity::Danger);
        let change = subject.change(code, severity, Action::Changed, Aspect::Trait, message);
        out.push(change.values(Some(old), Some(new)).of_trait(&ShapeId::new(RULES), path));
    }
}

/// All endpoints by their places in the rules.
fn endpoints(rules: &Node) -> IndexMap<String, &Node> {
    let mut found = IndexMap::new();
    let mut pending = vec![(String::new(), rules)];
    while let Some((path, node)) = pending.pop() {
        if let Some(endpoint) = node.get("endpoint") {
            found.insert(child(&path, "endpoint"), endpoint);
        }
        let path = child(&path, "rules");
        let inner = node.get("rules").and_then(Node::as_array).unwrap_or_default();
        let inner = inner.iter().enumerate().rev();
        pending.extend(inner.map(|(at, rule)| (child(&path, &at.to_string()), rule)));
    }
    found
}

/// Where the versions stand among the schemes of an endpoint, or else of its service.
fn versions(endpoint: &Node, service: &Shape) -> Versions {
    let own = endpoint.get("properties").and_then(|node| node.get("authSchemes")?.as_array());
    let own: Vec<String> = own
        .unwrap_or_default()
        .iter()
        .filter_map(|scheme| Some(scheme.get("name")?.as_str()?.to_owned()))
        .collect();
    let names = if own.is_empty() {
        schemes(service, service).iter().map(ToString::to_string).collect()
    } else {
        own
    };
    let is_v4 =
        |name: &String| name == "aws.auth#sigv4" || name == "sigv4" || name.starts_with("sigv4-");
    let is_v4a = |name: &String| name == "aws.auth#sigv4a" || name == "sigv4a";
    [names.iter().position(is_v4), names.iter().position(is_v4a)]
}

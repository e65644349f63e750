//! From one version of AWS's signatures to the other: `SigV4Migration`.
//!
//! Credentials that sign by one may not be able to sign by the other, so it matters which of the two a
//! client takes: the first that is there.

use super::change::{Action, Aspect, Change, Severity};
use super::subject::{Subject, id_nodes};
use crate::model::{Model, Shape};
use crate::node::Node;
use crate::shape_id::ShapeId;
use std::collections::{BTreeMap, BTreeSet};

const SIGV4: &str = "aws.auth#sigv4";
const SIGV4A: &str = "aws.auth#sigv4a";

/// The services of operations, where signatures of both versions are in use at all.
pub(super) struct Auth<'a> {
    services: BTreeMap<&'a ShapeId, BTreeSet<&'a ShapeId>>,
}

/// Where the two versions stand among the schemes that a client may take.
pub(super) type Versions = [Option<usize>; 2];

impl<'a> Auth<'a> {
    pub(super) fn new(old: &Model, new: &'a Model) -> Self {
        let uses_both = |model: &Model| model.services().any(|service| service.traits.has(SIGV4A));
        let mut services: BTreeMap<&ShapeId, BTreeSet<&ShapeId>> = BTreeMap::new();
        if uses_both(old) || uses_both(new) {
            for shape in new.services() {
                for operation in shape.as_service().map(|s| new.operations(s)).unwrap_or_default() {
                    services.entry(&operation.id).or_default().insert(&shape.id);
                }
            }
        }
        Self { services }
    }

    /// Compares what a service or operation may be signed with. `out[from..]` are the changes of its
    /// traits: what is said of `auth` there is said better here.
    pub(super) fn compare(&self, subject: &Subject<'_>, out: &mut Vec<Change>, from: usize) {
        let [old, new] = [subject.old, subject.new];
        let services: Vec<[&Shape; 2]> = if new.shape.as_service().is_some() {
            vec![[old.shape, new.shape]]
        } else if old.shape.traits.get("auth") != new.shape.traits.get("auth") {
            let ids = self.services.get(&new.shape.id).into_iter().flatten();
            ids.filter_map(|id| Some([old.model.get(id.as_str())?, new.model.get(id.as_str())?]))
                .collect()
        } else {
            return;
        };
        let told = services.into_iter().find_map(|[before, after]| {
            let (before, after) = (schemes(before, old.shape), schemes(after, new.shape));
            let message = migration(versions(&before), versions(&after))?;
            let before = id_nodes(&before, old.shape.span);
            let after = id_nodes(&after, new.shape.span);
            let (severity, action) = (Severity::Danger, Action::Changed);
            let change = subject.change("SigV4Migration", severity, action, Aspect::Trait, message);
            let id = ShapeId::new("smithy.api#auth");
            Some(change.values(Some(&before), Some(&after)).of_trait(&id, ""))
        });
        if let Some(change) = told {
            let is_auth = |other: &Change| other.trait_id == change.trait_id;
            if let Some(at) = out[from..].iter().position(is_auth) {
                out.remove(from + at);
            }
            out.push(change);
        }
    }
}

/// The schemes that requests of an operation, or of the service itself, may be signed with.
pub(super) fn schemes(service: &Shape, shape: &Shape) -> Vec<ShapeId> {
    let auth = shape.traits.get("auth").or_else(|| service.traits.get("auth"));
    match auth.and_then(Node::as_array) {
        Some(ids) => {
            let ids = ids.iter().filter_map(Node::as_str);
            ids.filter(|id| service.traits.has(id)).map(ShapeId::new).collect()
        }
        // Without an order of its own, that of the alphabet.
        None => [SIGV4, SIGV4A]
            .into_iter()
            .filter(|id| service.traits.has(id))
            .map(ShapeId::new)
            .collect(),
    }
}

fn versions(schemes: &[ShapeId]) -> Versions {
    [SIGV4, SIGV4A].map(|id| schemes.iter().position(|scheme| scheme == id))
}

/// What is dangerous about a change of schemes, if anything is.
pub(super) fn migration(old: Versions, new: Versions) -> Option<&'static str> {
    match (old, new) {
        ([Some(_), None], [None, Some(_)]) => Some("signed with sigv4a, was sigv4"),
        ([None, Some(_)], [Some(_), None]) => Some("signed with sigv4, was sigv4a"),
        ([Some(a), Some(b)], [Some(c), Some(d)]) if a < b && d < c => {
            Some("sigv4a stands before sigv4 now")
        }
        ([Some(a), Some(b)], [Some(c), Some(d)]) if b < a && c < d => {
            Some("sigv4 stands before sigv4a now")
        }
        ([None, Some(_)], [Some(c), Some(d)]) if c < d => Some("sigv4 was added before sigv4a"),
        ([Some(_), None], [Some(c), Some(d)]) if d < c => Some("sigv4a was added before sigv4"),
        _ => None,
    }
}

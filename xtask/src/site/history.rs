//! The releases of a model: since when something is there, and what each release changed.

use goldsmith_codegen::api::Api;
use goldsmith_codegen::verdict::{self, ApiChange, ChangeKind};
use goldsmith_model::diff::{Aspect, Change, Diff, Part, Reach, Reached, diff};
use goldsmith_model::{Model, ShapeId};
use rayon::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// A release of a model.
#[derive(Debug)]
pub(crate) struct Release {
    /// What it is called: `1.20.29`.
    pub(crate) name: String,
    /// When it was made: `2021-03-16`.
    pub(crate) date: String,
    pub(crate) model: Model,
    /// The crate of the model, if one can be generated from it.
    pub(crate) api: Option<Api>,
}

/// What the releases of a model changed.
#[derive(Debug, Default)]
pub(crate) struct History<'a> {
    releases: &'a [Release],
    /// The steps from each release to the next, the newest first.
    steps: Vec<Step<'a>>,
    /// The release since which a shape or member is there, by its place.
    first: HashMap<&'a str, HashMap<&'a str, usize>>,
}

/// What one release changed.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    pub(crate) release: &'a Release,
    pub(crate) old: &'a Model,
    diff: Diff,
    /// The operations that each change reaches, with the parts that it reaches.
    reached: Vec<Vec<Reached>>,
    /// What it did to the crate of the service, if both releases have one.
    pub(crate) rust: Option<Vec<ApiChange>>,
}

impl<'a> History<'a> {
    /// Compares releases, the oldest of which is given first.
    pub(crate) fn new(releases: &'a [Release]) -> Self {
        if releases.len() < 2 {
            return Self::default();
        }
        let steps = releases.par_windows(2).rev().map(|pair| {
            let (old, new) = (&pair[0].model, &pair[1].model);
            let (mut diff, reach) = (diff(old, new), Reach::new(old, new));
            diff.changes
                .retain(|change| !change.is_documentation() && !is_internal(change, old, new));
            let reached = diff.changes.iter().map(|change| reach.of(change)).collect();
            let apis = pair[0].api.as_ref().zip(pair[1].api.as_ref());
            let mut rust = apis.map(|(old, new)| verdict::compare(old, new));
            // Releases have no documentation of their own: only its facts would be told again.
            let is_told = |change: &ApiChange| change.kind != ChangeKind::DocumentationChanged;
            rust.iter_mut().for_each(|changes| changes.retain(is_told));
            Step { release: &pair[1], old, diff, reached, rust }
        });
        Self { releases, steps: steps.collect(), first: first(releases) }
    }

    /// Whether nothing is known of earlier releases.
    pub(crate) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// What each release changed, the newest first.
    pub(crate) fn steps(&self) -> &[Step<'a>] {
        &self.steps
    }

    /// The oldest release that is known.
    pub(crate) fn oldest(&self) -> Option<&'a Release> {
        self.releases.first()
    }

    /// The release since which a shape is there; none if that is not known.
    pub(crate) fn since(&self, id: &ShapeId) -> Option<&'a str> {
        self.release(*self.first.get(id.as_str())?.get("")?)
    }

    /// The release since which a member is there, if it came later than its shape.
    pub(crate) fn since_member(&self, id: &ShapeId, member: &str) -> Option<&'a str> {
        let members = self.first.get(id.as_str())?;
        let at = members.get(member).filter(|at| Some(*at) > members.get(""))?;
        self.release(*at)
    }

    /// Whether a shape is older than what is known.
    pub(crate) fn is_as_old(&self, id: &ShapeId) -> bool {
        self.first.get(id.as_str()).and_then(|members| members.get("")) == Some(&0)
    }

    /// Since when a shape is there, in words.
    pub(crate) fn origin(&self, id: &ShapeId) -> Option<String> {
        let at = *self.first.get(id.as_str())?.get("")?;
        let (new, old) = (self.release(at)?, self.releases.get(at.checked_sub(1)?)?);
        Some(format!("New in {new}, compared with {}.", old.name))
    }

    fn release(&self, at: usize) -> Option<&'a str> {
        // The oldest release says only what was there before.
        self.releases.get(at).filter(|_| at > 0).map(|release| release.name.as_str())
    }
}

/// Whether a change is of a value of an enum that people are not told of.
fn is_internal(change: &Change, old: &Model, new: &Model) -> bool {
    let (Some(shape), Some(member)) = (&change.shape, &change.member) else { return false };
    let mut members =
        [new, old].into_iter().filter_map(|model| model.get(shape.as_str())?.member(member));
    change.aspect == Aspect::EnumValue && members.next().is_some_and(|m| m.traits.has("internal"))
}

/// The place of the release since which each shape and each member is there without a gap. The empty
/// name stands for the shape itself.
fn first(releases: &[Release]) -> HashMap<&str, HashMap<&str, usize>> {
    let mut first: HashMap<&str, HashMap<&str, usize>> = HashMap::new();
    for (at, release) in releases.iter().enumerate().rev() {
        let newest = at + 1 == releases.len();
        let mut note = |shape, member| {
            let known = first.entry(shape).or_default();
            if newest || known.get(member) == Some(&(at + 1)) {
                known.insert(member, at);
            }
        };
        for shape in release.model.shapes.values() {
            note(shape.id.as_str(), "");
            shape.members.iter().for_each(|m| note(shape.id.as_str(), m.name.as_str()));
        }
    }
    first
}

impl Step<'_> {
    /// What a release changed, texts aside.
    pub(crate) fn facts(&self) -> impl Iterator<Item = &Change> {
        self.diff.changes.iter()
    }

    /// What a release changed that reaches an operation, however deep.
    pub(crate) fn reaching(&self, operation: &ShapeId) -> impl Iterator<Item = &Change> {
        let all = self.diff.changes.iter().zip(&self.reached);
        let of = all.filter(|(_, reached)| reached.iter().any(|r| r.operation == *operation));
        of.map(|(change, _)| change)
    }

    /// The operations that a release changed: those that were there before and that a change reaches,
    /// with the parts that it reaches.
    pub(crate) fn updated(&self) -> Vec<(ShapeId, BTreeSet<Part>)> {
        let mut updated: HashMap<ShapeId, BTreeSet<Part>> = HashMap::new();
        for reached in self.reached.iter().flatten() {
            let parts = updated.entry(reached.operation.clone()).or_default();
            parts.insert(reached.part.clone());
        }
        let is_in = |model: &Model, id: &ShapeId| model.get(id.as_str()).is_some();
        let mut updated: Vec<_> = updated
            .into_iter()
            .filter(|(id, _)| is_in(self.old, id) && is_in(&self.release.model, id))
            .collect();
        updated.sort_by(|(a, _), (b, _)| a.name().cmp(b.name()));
        updated
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use goldsmith_model::{Input, Source, read};

    fn release(name: &str, members: &[&str]) -> Release {
        let members: Vec<String> = members
            .iter()
            .map(|m| format!(r#""{m}": {{"target": "smithy.api#String"}}"#))
            .collect();
        let text = format!(
            r#"{{"smithy": "2.0", "shapes":
                {{"a#{name}": {{"type": "string"}},
                  "a#S": {{"type": "structure", "members": {{{}}}}}}}}}"#,
            members.join(",")
        );
        let files = vec![Source::new("a.json", text)];
        let (model, _) = read(Input { files, ..Input::default() }).unwrap();
        Release { name: name.to_owned(), date: "2020-01-01".to_owned(), model, api: None }
    }

    #[test]
    fn something_is_there_since_the_release_that_brought_it_back() {
        let releases = [
            release("One", &["a", "b"]),
            release("Two", &["a"]),
            release("Three", &["a", "b", "c"]),
        ];
        let history = History::new(&releases);
        let id = ShapeId::new("a#S");
        assert_eq!(history.since(&id), None);
        assert!(history.is_as_old(&id));
        assert_eq!(history.since(&ShapeId::new("a#Three")), Some("Three"));
        let origin = history.origin(&ShapeId::new("a#Three"));
        assert_eq!(origin.as_deref(), Some("New in Three, compared with Two."));
        for (member, since) in [("a", None), ("b", Some("Three")), ("c", Some("Three"))] {
            assert_eq!(history.since_member(&id, member), since, "{member}");
        }
        assert!(History::new(&releases[..1]).is_empty());
    }
}

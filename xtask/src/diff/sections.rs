//! The changes of a report in groups: by operation, and by shape where several operations share one.

use super::cause::causes;
use super::report::Report;
use super::same::{self, Same};
use goldsmith_codegen::verdict::{ApiChange, ChangeKind};
use goldsmith_model::diff::{Action, Aspect, Change, Part};
use goldsmith_model::{Node, ShapeId};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// All changes in groups.
#[derive(Debug, Default)]
pub(crate) struct Sections<'a> {
    /// Of the service, its resources, and metadata.
    pub(crate) service: Group<'a>,
    /// What is new as a whole.
    pub(crate) added: Whole,
    /// What is gone as a whole.
    pub(crate) removed: Whole,
    /// What is the same in several groups.
    pub(crate) same: Vec<Same<'a>>,
    /// What reaches one operation.
    pub(crate) operations: Vec<Group<'a>>,
    /// What reaches several.
    pub(crate) shared: Vec<Group<'a>>,
    /// What reaches none.
    pub(crate) others: Vec<Group<'a>>,
}

/// Operations that are new or gone, with the shapes that no other operation has.
#[derive(Debug, Default)]
pub(crate) struct Whole {
    pub(crate) operations: Vec<ShapeId>,
    pub(crate) shapes: Vec<ShapeId>,
}

/// Changes that belong together.
#[derive(Debug, Default)]
pub(crate) struct Group<'a> {
    /// The operation or shape.
    pub(crate) id: Option<ShapeId>,
    /// The operations that it reaches, if there are several.
    pub(crate) reaches: Vec<ShapeId>,
    pub(crate) changes: Vec<Told<'a>>,
    /// Changes of the crate that stem from none of the model's.
    pub(crate) alone: Vec<&'a ApiChange>,
}

/// A change and what it means for the generated crate.
#[derive(Debug)]
pub(crate) struct Told<'a> {
    pub(crate) change: &'a Change,
    /// The parts of the operation that it is in, if it is in one operation only.
    pub(crate) parts: Vec<Part>,
    /// The changes of the crate that stem from it.
    pub(crate) rust: Vec<&'a ApiChange>,
}

/// Groups that are being filled.
struct Groups<'a> {
    report: &'a Report,
    service: Group<'a>,
    by_operation: BTreeMap<ShapeId, Group<'a>>,
    by_shape: BTreeMap<ShapeId, Group<'a>>,
}

/// The groups of a report.
pub(crate) fn sections(report: &Report) -> Sections<'_> {
    let mut sections = Sections::default();
    let (new, gone) = (whole(report, Action::Added), whole(report, Action::Removed));
    let mut rust: Vec<Vec<&ApiChange>> = vec![Vec::new(); report.diff.changes.len()];
    let mut groups = Groups {
        report,
        service: Group::default(),
        by_operation: BTreeMap::new(),
        by_shape: BTreeMap::new(),
    };
    for (api, cause) in report.rust_changes().iter().zip(causes(report)) {
        match cause {
            Some(at) => rust[at].push(api),
            None if is_told_alone(api) => groups.of(shape_id(api).as_ref()).alone.push(api),
            None => {}
        }
    }
    for (change, rust) in report.diff.changes.iter().zip(rust) {
        let reached = report.reach.of(change);
        let operations: HashSet<&ShapeId> = reached.iter().map(|r| &r.operation).collect();
        let all_in = |set: &HashSet<&ShapeId>| {
            !operations.is_empty() && operations.iter().all(|id| set.contains(id))
        };
        let whole = match change.action {
            _ if !is_whole(change) => None,
            Action::Added if all_in(&new) => Some(&mut sections.added),
            Action::Removed if all_in(&gone) => Some(&mut sections.removed),
            _ => None,
        };
        if let (Some(whole), Some(id)) = (whole, &change.shape) {
            let is_operation = operations.contains(id);
            let list = if is_operation { &mut whole.operations } else { &mut whole.shapes };
            list.push(id.clone());
            continue;
        }
        let is_of_one = operations.len() == 1;
        let parts = reached.iter().filter(|_| is_of_one).map(|reached| reached.part.clone());
        let parts = parts.collect();
        groups.of(change.shape.as_ref()).changes.push(Told { change, parts, rust });
    }
    sections.service = groups.service;
    sections.operations = with_ids(groups.by_operation);
    (sections.shared, sections.others) =
        with_ids(groups.by_shape).into_iter().partition(|group| !group.reaches.is_empty());
    sections.operations.iter_mut().for_each(join_errors);
    sections.same = same::take(&mut sections.operations, &mut sections.shared);
    sections.sort();
    sections
}

impl<'a> Groups<'a> {
    /// The group that changes of a shape belong to.
    fn of(&mut self, shape: Option<&ShapeId>) -> &mut Group<'a> {
        let Some(id) = shape else { return &mut self.service };
        let reached = self.report.reach.of_shape(id);
        let operations: BTreeSet<&ShapeId> = reached.iter().map(|r| &r.operation).collect();
        match operations.len() {
            0 if is_service(self.report, id) => &mut self.service,
            1 => self.by_operation.entry(reached[0].operation.clone()).or_default(),
            _ => {
                let group = self.by_shape.entry(id.clone()).or_default();
                group.reaches = operations.into_iter().cloned().collect();
                group
            }
        }
    }
}

impl Sections<'_> {
    /// The worst first, in each group.
    fn sort(&mut self) {
        let lists = [&mut self.operations, &mut self.shared, &mut self.others];
        for group in lists.into_iter().flatten().chain([&mut self.service]) {
            group.changes.sort_by_key(Told::rank);
        }
    }
}

impl Told<'_> {
    /// What puts the worst first.
    pub(super) fn rank(&self) -> impl Ord + use<> {
        let level = self.rust.iter().map(|change| change.level).max();
        (Reverse(self.change.severity), Reverse(level))
    }
}

/// The shape that a change of the crate is of.
fn shape_id(api: &ApiChange) -> Option<ShapeId> {
    api.shape.as_ref().map(|(id, _)| ShapeId::new(id))
}

/// Whether people are told of a change of the crate that stems from none of the model's.
fn is_told_alone(api: &ApiChange) -> bool {
    api.kind != ChangeKind::InternalChanged
}

/// That an operation may answer with an error that is new says that the error is new, and the same for
/// one that is gone.
fn join_errors(group: &mut Group<'_>) {
    let (shapes, mut others): (Vec<_>, Vec<_>) =
        group.changes.drain(..).partition(|told| is_whole(told.change));
    for told in shapes {
        let is_same = |other: &&mut Told<'_>| {
            let value = other.change.new.as_ref().or(other.change.old.as_ref());
            let id = value.and_then(Node::as_str);
            other.change.aspect == Aspect::Error
                && other.change.action == told.change.action
                && told.change.shape.as_ref().is_some_and(|shape| id == Some(shape.as_str()))
        };
        match others.iter_mut().find(is_same) {
            Some(other) if other.change.severity >= told.change.severity => {
                other.rust.extend(told.rust);
            }
            _ => others.push(told),
        }
    }
    group.changes = others;
}

impl Group<'_> {
    /// The only change, if it is that the shape is new or gone.
    pub(crate) fn whole(&self) -> Option<&Told<'_>> {
        let [told] = self.changes.as_slice() else { return None };
        let change = told.change;
        let is_all = self.alone.is_empty() && change.shape == self.id;
        (is_all && is_whole(change) && change.action != Action::Changed).then_some(told)
    }
}

/// The shapes that are new or gone as a whole.
fn whole(report: &Report, action: Action) -> HashSet<&ShapeId> {
    let changes = report.diff.changes.iter();
    let wholes = changes.filter(|change| is_whole(change) && change.action == action);
    wholes.filter_map(|change| change.shape.as_ref()).collect()
}

/// Whether a change is of a shape as a whole.
fn is_whole(change: &Change) -> bool {
    change.aspect == Aspect::Shape && change.member.is_none()
}

fn is_service(report: &Report, id: &ShapeId) -> bool {
    let shape = report.shape(id);
    shape.is_some_and(|shape| shape.as_service().is_some() || shape.as_resource().is_some())
}

fn with_ids(groups: BTreeMap<ShapeId, Group<'_>>) -> Vec<Group<'_>> {
    groups.into_iter().map(|(id, group)| Group { id: Some(id), ..group }).collect()
}

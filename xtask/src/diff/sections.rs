//! The changes of a report in groups: by operation, and by shape where several operations share one.

use super::report::Report;
use goldsmith_codegen::verdict::{ApiChange, Level};
use goldsmith_model::diff::{Action, Aspect, Change, Part};
use goldsmith_model::{Node, ShapeId};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// All changes in groups.
#[derive(Debug, Default)]
pub(crate) struct Sections<'a> {
    /// Of the service, its resources, and metadata.
    pub(crate) service: Group<'a>,
    /// What is new as a whole.
    pub(crate) added: Whole,
    /// What is gone as a whole.
    pub(crate) removed: Whole,
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
}

/// A change and what it means for the generated crate.
#[derive(Debug)]
pub(crate) struct Told<'a> {
    pub(crate) change: &'a Change,
    /// The parts of the operation that it is in, if it is in one operation only.
    pub(crate) parts: Vec<Part>,
    /// The changes of the crate that stem from the same shape or member.
    pub(crate) rust: Vec<&'a ApiChange>,
}

impl<'a> Sections<'a> {
    /// The groups of a report.
    pub(crate) fn of(report: &'a Report) -> Self {
        let mut sections = Self::default();
        let (new, gone) = (whole(report, Action::Added), whole(report, Action::Removed));
        let mut rust = Rust::of(report);
        let mut by_operation: BTreeMap<ShapeId, Group<'a>> = BTreeMap::new();
        let mut by_shape: BTreeMap<ShapeId, Group<'a>> = BTreeMap::new();
        for change in &report.diff.changes {
            let reached = report.reach.of(change);
            let operations: BTreeSet<&ShapeId> = reached.iter().map(|r| &r.operation).collect();
            let all_in = |set: &HashSet<&ShapeId>| {
                !operations.is_empty() && operations.iter().all(|id| set.contains(id))
            };
            if let Some(id) = &change.shape
                && change.aspect == Aspect::Shape
                && change.member.is_none()
                && let Some(whole) = match change.action {
                    Action::Added if all_in(&new) => Some(&mut sections.added),
                    Action::Removed if all_in(&gone) => Some(&mut sections.removed),
                    _ => None,
                }
            {
                rust.take(change);
                let is_operation = operations.contains(id);
                let list = if is_operation { &mut whole.operations } else { &mut whole.shapes };
                list.push(id.clone());
                continue;
            }
            let group = match (&change.shape, operations.len()) {
                (None, _) => &mut sections.service,
                (Some(id), 0) if is_service(report, id) => &mut sections.service,
                (Some(_), 1) => by_operation.entry(reached[0].operation.clone()).or_default(),
                (Some(id), _) => by_shape.entry(id.clone()).or_default(),
            };
            let mut parts = Vec::new();
            if operations.len() == 1 {
                parts = reached.iter().map(|reached| reached.part.clone()).collect();
            } else {
                group.reaches = operations.into_iter().cloned().collect();
            }
            group.changes.push(Told { change, parts, rust: rust.take(change) });
        }
        sections.operations = with_ids(by_operation);
        (sections.shared, sections.others) =
            with_ids(by_shape).into_iter().partition(|group| !group.reaches.is_empty());
        for change in rust.rest(report) {
            // What stems from no shape that changed stands in the list of what breaks.
            if let Some(told) = sections.of_shape(change) {
                told.rust.push(change);
            }
        }
        sections.sort();
        sections
    }

    /// The worst first, in each group.
    fn sort(&mut self) {
        let lists = [&mut self.operations, &mut self.shared, &mut self.others];
        for group in lists.into_iter().flatten().chain([&mut self.service]) {
            group.changes.sort_by_key(|told| {
                let level = told.rust.iter().map(|change| change.level).max();
                (Reverse(told.change.severity), Reverse(level))
            });
        }
    }

    /// The last change of the model that is of the same shape as a change of the crate.
    fn of_shape(&mut self, change: &ApiChange) -> Option<&mut Told<'a>> {
        let (shape, _) = change.shape.as_ref()?;
        let groups = [&mut self.operations, &mut self.shared, &mut self.others];
        let told = groups.into_iter().flatten().chain([&mut self.service]);
        told.flat_map(|group| &mut group.changes)
            .filter(|told| told.change.shape.as_ref().is_some_and(|id| id.as_str() == shape))
            .last()
    }
}

impl Group<'_> {
    /// The only change, if it is that the shape is new or gone.
    pub(crate) fn whole(&self) -> Option<&Told<'_>> {
        let [told] = self.changes.as_slice() else { return None };
        let change = told.change;
        let is_shape = change.aspect == Aspect::Shape && change.member.is_none();
        (is_shape && change.shape == self.id && change.action != Action::Changed).then_some(told)
    }
}

/// The shapes that are new or gone as a whole.
fn whole(report: &Report, action: Action) -> HashSet<&ShapeId> {
    let is_whole = |change: &&Change| {
        change.aspect == Aspect::Shape && change.action == action && change.member.is_none()
    };
    report.diff.changes.iter().filter(is_whole).filter_map(|change| change.shape.as_ref()).collect()
}

fn is_service(report: &Report, id: &ShapeId) -> bool {
    let shape = report.shape(id);
    shape.is_some_and(|shape| shape.as_service().is_some() || shape.as_resource().is_some())
}

fn with_ids(groups: BTreeMap<ShapeId, Group<'_>>) -> Vec<Group<'_>> {
    groups.into_iter().map(|(id, group)| Group { id: Some(id), ..group }).collect()
}

/// The changes of the crate that have not been told yet, by the shape or member they stem from.
struct Rust<'a> {
    by_subject: HashMap<(&'a str, Option<&'a str>), Vec<&'a ApiChange>>,
    /// Shapes that are told of as a whole.
    whole: HashSet<&'a str>,
}

impl<'a> Rust<'a> {
    fn of(report: &'a Report) -> Self {
        let mut by_subject: HashMap<_, Vec<&'a ApiChange>> = HashMap::new();
        for change in report.rust_changes() {
            let (shape, member) = match &change.shape {
                Some((shape, member)) => (shape.as_str(), member.as_deref()),
                None => ("", None),
            };
            by_subject.entry((shape, member)).or_default().push(change);
        }
        Self { by_subject, whole: HashSet::new() }
    }

    /// Those of the shape or member that a change is of.
    fn take(&mut self, change: &'a Change) -> Vec<&'a ApiChange> {
        let Some(shape) = change.shape.as_ref().map(ShapeId::as_str) else { return Vec::new() };
        if change.aspect == Aspect::Shape && change.member.is_none() {
            self.whole.insert(shape);
        }
        let mut taken =
            self.by_subject.remove(&(shape, change.member.as_deref())).unwrap_or_default();
        // The crate knows the values of enums by their text, the model by their names.
        if change.aspect == Aspect::EnumValue
            && let Some(value) = change.new.as_ref().or(change.old.as_ref()).and_then(Node::as_str)
        {
            taken.extend(self.by_subject.remove(&(shape, Some(value))).unwrap_or_default());
        }
        taken
    }

    /// Those that break, and that no change of the model has told of.
    fn rest(&self, report: &'a Report) -> Vec<&'a ApiChange> {
        let left: HashSet<&ApiChange> = self
            .by_subject
            .iter()
            .filter(|((shape, _), _)| !self.whole.contains(shape))
            .flat_map(|(_, changes)| changes.iter().copied())
            .collect();
        let all = report.rust_changes().iter();
        all.filter(|change| change.level == Level::Major && left.contains(change)).collect()
    }
}

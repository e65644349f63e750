//! Everything that is told of two models, before it has a form.
//!
//! Two models enter; what leaves are the changes in Smithy's words and in Rust's, by the operations
//! that they reach: a shape that several operations share is told once.

use super::krate::{self, Compared};
use super::side::Side;
use crate::record::Choice;
use goldsmith_codegen::reference;
use goldsmith_codegen::verdict::{self, ApiChange, ChangeKind, Level};
use goldsmith_model::diff::{Aspect, Change, Diff, Reach, Severity, diff};
use goldsmith_model::{Node, Shape, ShapeId};
use semver::Version;
use std::collections::BTreeSet;

/// A comparison.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) old: Side,
    pub(crate) new: Side,
    pub(crate) diff: Diff,
    pub(crate) reach: Reach,
    /// What changes in the generated crate; or why that cannot be told.
    pub(crate) rust: Result<Vec<ApiChange>, String>,
    /// How many changes of documentation are left out.
    pub(crate) hidden: usize,
    /// How many changes are left out because the crate has nothing that they are of.
    pub(crate) outside: usize,
    /// The crate, if the old model is that of one.
    pub(crate) package: Option<Made>,
    /// The level of the crate, documentation included.
    level: Option<Level>,
    /// The service that is asked for.
    chosen: Option<String>,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    /// Whether to tell of documentation.
    pub(crate) documentation: bool,
    /// The crate, if the old model is that of one.
    pub(crate) package: Option<Made>,
    /// What is generated of the old model, and of the new one.
    pub(crate) old: Choice,
    pub(crate) new: Choice,
}

/// A crate that has been made.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) name: String,
    /// The version of the last release, which the next one is counted from.
    pub(crate) base: String,
    /// The version that it has now.
    pub(crate) version: String,
}

/// Compares two models.
pub(crate) fn report(old: Side, new: Side, wanted: &Wanted) -> Result<Report, String> {
    check_services(&old, &new)?;
    let (mut diff, mut reach, compared) = std::thread::scope(|scope| {
        let rust = scope.spawn(|| krate::compare((&old, &wanted.old), (&new, &wanted.new)));
        let (diff, reach) = (diff(&old.model, &new.model), Reach::new(&old.model, &new.model));
        let died = |_| Err("the comparison of the crates has died".to_owned());
        (diff, reach, rust.join().unwrap_or_else(died))
    });
    let all = diff.changes.len();
    let is_part = |choice: &Choice| choice.service.is_some() || choice.operations.is_some();
    if let Ok(compared) = &compared
        && (is_part(&wanted.old) || is_part(&wanted.new))
    {
        diff.changes.retain(|change| is_inside(change, compared, &reach, [&old, &new]));
        // Other services may share the shapes.
        reach.retain(|operation| compared.operations.contains(operation.as_str()));
    }
    let inside = diff.changes.len();
    let mut rust = compared.map(|compared| compared.changes);
    let is_reading = |change: &ApiChange| change.kind == ChangeKind::DocumentationChanged;
    // What is kept without its texts says nothing of theirs.
    let is_comparable = old.has_texts == new.has_texts || wanted.documentation;
    if let (false, Ok(changes)) = (is_comparable, &mut rust) {
        changes.retain(|change| !is_reading(change));
    }
    let level = rust.as_ref().ok().and_then(|changes| verdict::level(changes));
    if !wanted.documentation {
        diff.changes.retain(|change| !change.is_documentation());
        if let Ok(changes) = &mut rust {
            changes.retain(|change| !is_reading(change));
        }
    }
    let hidden = if is_comparable { inside - diff.changes.len() } else { 0 };
    let outside = all - inside;
    let package = wanted.package.clone();
    let chosen = wanted.new.service.clone();
    Ok(Report { old, new, diff, reach, rust, hidden, outside, package, level, chosen })
}

/// Models that have no shape in common are not compared: all would be removed and all be new. A
/// service that only has another name is one all the same.
fn check_services(old: &Side, new: &Side) -> Result<(), String> {
    let ids = |side: &Side| -> BTreeSet<ShapeId> {
        side.model.services().map(|service| service.id.clone()).collect()
    };
    let (was, is) = (ids(old), ids(new));
    if was.is_empty() || is.is_empty() || was.intersection(&is).next().is_some() {
        return Ok(());
    }
    // Definitions of traits are in many models: only what stands beside the service is its own.
    let is_beside = |id: &&ShapeId| was.iter().any(|service| service.namespace() == id.namespace());
    let shapes = old.model.shapes.keys().filter(is_beside);
    if shapes.filter(|id| new.model.shapes.contains_key(*id)).any(|id| !was.contains(id)) {
        return Ok(());
    }
    let names =
        |ids: &BTreeSet<ShapeId>| ids.iter().map(ShapeId::as_str).collect::<Vec<_>>().join(", ");
    Err(format!(
        "these are models of different services: {} has {}, {} has {}, and they have no shape in \
         common; if only the namespace is another, write the new one into a copy of the old model and \
         compare with that",
        old.name,
        names(&was),
        new.name,
        names(&is)
    ))
}

/// Whether a change is of something that the crate has, in either model.
fn is_inside(change: &Change, compared: &Compared, reach: &Reach, sides: [&Side; 2]) -> bool {
    let Some(id) = &change.shape else { return true };
    let has = |id: &ShapeId| compared.operations.contains(id.as_str());
    let reached = reach.of(change);
    if !reached.is_empty() {
        return reached.iter().any(|reached| has(&reached.operation));
    }
    if change.aspect == Aspect::Binding {
        // Of an operation that the crate has; of resources, nobody knows.
        let operation = [&change.old, &change.new].into_iter().flatten().find_map(Node::as_str);
        let is_operation = |id: &str| {
            let shapes = sides.iter().filter_map(|side| side.model.get(id));
            shapes.into_iter().any(|shape| shape.as_operation().is_some())
        };
        return operation.is_none_or(|id| !is_operation(id) || has(&ShapeId::new(id)));
    }
    let shape = sides.iter().find_map(|side| side.model.get(id.as_str()));
    match shape {
        Some(shape) if shape.as_service().is_some() => compared.services.contains(id.as_str()),
        shape => shape.is_some_and(|shape| shape.as_resource().is_some()),
    }
}

impl Report {
    /// Whether nothing changed at all, documentation included.
    pub(crate) fn is_empty(&self) -> bool {
        self.is_silent() && self.hidden == 0 && self.level().is_none()
    }

    /// Whether nothing changed that is told.
    pub(crate) fn is_silent(&self) -> bool {
        self.diff.is_empty() && self.rust_changes().is_empty()
    }

    /// The level of the generated crate. Where only texts have changed, it is that of a patch.
    pub(crate) fn level(&self) -> Option<Level> {
        self.level
    }

    /// The version that comes after that of the last release.
    pub(crate) fn next_version(&self) -> Option<String> {
        verdict::next_version(&self.package.as_ref()?.base, self.level()?)
    }

    /// What comes after changes of a level: `weather 0.1.0 → 0.2.0`, and whether it has come already.
    pub(crate) fn after(&self, level: Level) -> Option<String> {
        let Made { name, base, version } = self.package.as_ref()?;
        let next = verdict::next_version(base, level)?;
        let mut text = format!("{name} {base} → {next}");
        if base != version {
            let is_enough = match [version, &next].map(|text| Version::parse(text)) {
                [Ok(version), Ok(next)] => version >= next,
                _ => false,
            };
            let enough = if is_enough { ", which is enough" } else { ", which is not enough" };
            text.push_str(&format!("; it is {version} already{enough}"));
        }
        Some(text)
    }

    /// The changes of the generated crate.
    pub(crate) fn rust_changes(&self) -> &[ApiChange] {
        self.rust.as_deref().unwrap_or_default()
    }

    /// How many changes there are of a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.diff.changes.iter().filter(|change| change.severity == severity).count()
    }

    /// How many changes of the crate there are of a level.
    pub(crate) fn count_rust(&self, level: Level) -> usize {
        self.rust_changes().iter().filter(|change| change.level == level).count()
    }

    /// What the service is called.
    pub(crate) fn title(&self) -> String {
        let service = self.service();
        let title = service.and_then(|service| {
            let sdk = service.traits.get("aws.api#service").and_then(|node| node.get("sdkId"));
            service.traits.text("title").or_else(|| sdk.and_then(|node| node.as_str()))
        });
        let name = service.map_or("", |service| service.id.name());
        title.unwrap_or(name).to_owned()
    }

    /// The service of the new model: the one that is asked for, or the only one.
    pub(crate) fn service(&self) -> Option<&Shape> {
        let chosen = reference::choose_service(&self.new.model, self.chosen.as_deref());
        chosen.or_else(|_| reference::choose_service(&self.new.model, None)).ok()
    }

    /// A shape, by its newer definition.
    pub(crate) fn shape(&self, id: &ShapeId) -> Option<&Shape> {
        self.new.model.get(id.as_str()).or_else(|| self.old.model.get(id.as_str()))
    }
}

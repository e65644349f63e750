//! Everything that is told of two models, before it has a form.
//!
//! Two models enter; what leaves are the changes in Smithy's words and in Rust's, by the operations
//! that they reach: a shape that several operations share is told once.

use super::side::Side;
use goldsmith_codegen::api::Package;
use goldsmith_codegen::verdict::{self, ApiChange, ChangeKind, Level};
use goldsmith_codegen::{Options, reference};
use goldsmith_model::diff::{Diff, Reach, Severity, diff};
use goldsmith_model::{Problem, Shape, ShapeId};
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
    /// The crate and its version, if there is one.
    pub(crate) package: Option<(String, String)>,
}

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// The service, if the models have several.
    pub(crate) service: Option<String>,
    /// Only these operations are generated.
    pub(crate) operations: Option<Vec<String>>,
    /// Whether to tell of documentation.
    pub(crate) documentation: bool,
    /// The crate and its version, if there is one.
    pub(crate) package: Option<(String, String)>,
}

/// Compares two models.
pub(crate) fn report(old: Side, new: Side, wanted: &Wanted) -> Result<Report, String> {
    check_services(&old, &new)?;
    let (mut diff, reach, mut rust) = std::thread::scope(|scope| {
        let rust = scope.spawn(|| rust(&old, &new, wanted));
        let (diff, reach) = (diff(&old.model, &new.model), Reach::new(&old.model, &new.model));
        let died = |_| Err("the comparison of the crates has died".to_owned());
        (diff, reach, rust.join().unwrap_or_else(died))
    });
    let all = diff.changes.len();
    if !wanted.documentation {
        diff.changes.retain(|change| !change.is_documentation());
        if let Ok(changes) = &mut rust {
            changes.retain(|change| change.kind != ChangeKind::DocumentationChanged);
        }
    }
    let hidden = all - diff.changes.len();
    Ok(Report { old, new, diff, reach, rust, hidden, package: wanted.package.clone() })
}

/// Models of different services are not compared: all would be removed and all be new.
fn check_services(old: &Side, new: &Side) -> Result<(), String> {
    let ids = |side: &Side| -> BTreeSet<ShapeId> {
        side.model.services().map(|service| service.id.clone()).collect()
    };
    let (was, is) = (ids(old), ids(new));
    if was.is_empty() || is.is_empty() || was.intersection(&is).next().is_some() {
        return Ok(());
    }
    let names =
        |ids: &BTreeSet<ShapeId>| ids.iter().map(ShapeId::as_str).collect::<Vec<_>>().join(", ");
    Err(format!(
        "these are models of different services: {} has {}, {} has {}",
        old.name,
        names(&was),
        new.name,
        names(&is)
    ))
}

/// What changes in the generated crate.
fn rust(old: &Side, new: &Side, wanted: &Wanted) -> Result<Vec<ApiChange>, String> {
    let (name, version) = wanted.package.clone().unwrap_or_default();
    let package = Package {
        name: if name.is_empty() { "api".to_owned() } else { name },
        version,
        runtime: "\"0\"".to_owned(),
        ..Package::default()
    };
    let lower = |side: &Side| {
        let known = |name: &String| {
            // By its name, or by its whole id.
            side.model.shapes.keys().any(|id| id.name() == name || id.as_str() == name)
        };
        // An operation that is new was not there before.
        let operations = wanted.operations.clone().map(|mut names| {
            names.retain(known);
            names
        });
        let options =
            Options { package: package.clone(), service: wanted.service.clone(), operations };
        let told = |problems: Vec<Problem>| {
            let hint = |p: &Problem| p.hint.clone().map_or_else(String::new, |h| format!("; {h}"));
            let first = problems.first().map(|p| format!("{}{}", p.message, hint(p)));
            format!("{}: {}", side.name, first.unwrap_or_default())
        };
        goldsmith_codegen::lower(&side.model, &options).map(|(api, _)| api).map_err(told)
    };
    let (old, new) = std::thread::scope(|scope| {
        let first = scope.spawn(|| lower(old));
        let second = lower(new);
        (first.join().unwrap_or_else(|_| Err("lowering has died".to_owned())), second)
    });
    Ok(verdict::compare(&old?, &new?))
}

impl Report {
    /// Whether nothing changed that is told.
    pub(crate) fn is_empty(&self) -> bool {
        self.diff.is_empty() && self.level().is_none()
    }

    /// The level of the generated crate.
    pub(crate) fn level(&self) -> Option<Level> {
        self.rust.as_ref().ok().and_then(|changes| verdict::level(changes))
    }

    /// The version that comes after that of the crate.
    pub(crate) fn next_version(&self) -> Option<String> {
        let (_, version) = self.package.as_ref()?;
        verdict::next_version(version, self.level()?)
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

    /// The first service of the new model.
    pub(crate) fn service(&self) -> Option<&Shape> {
        reference::choose_service(&self.new.model, None).ok()
    }

    /// A shape, by its newer definition.
    pub(crate) fn shape(&self, id: &ShapeId) -> Option<&Shape> {
        self.new.model.get(id.as_str()).or_else(|| self.old.model.get(id.as_str()))
    }
}

//! The changes of each release, as a timeline and for single operations and types.

use super::Page;
use super::ctx::Ctx;
use super::history::Step;
use super::html::Html;
use super::phrases::{Item, is_breaking, items};
use askama::Template;
use goldsmith_codegen::verdict::{self, ApiChange, Level};
use goldsmith_model::diff::{Action, Aspect, Change, Part};
use goldsmith_model::{Shape, ShapeId};
use std::collections::{BTreeMap, BTreeSet};

/// The page of all changes.
#[derive(Template)]
#[template(path = "changes.html")]
pub(crate) struct ChangesPage {
    page: Page,
    oldest: String,
    oldest_date: String,
    releases: Vec<ReleaseView>,
}

/// What a release changed.
struct ReleaseView {
    anchor: String,
    name: String,
    date: String,
    /// Numbers, and what there is as many of.
    counts: Vec<(usize, String)>,
    breaking: usize,
    rust: Option<RustView>,
    added: Vec<Html>,
    removed: Vec<Html>,
    /// Operations, and the parts of them that changed.
    updated: Vec<(Html, String)>,
    new_types: Vec<Html>,
    removed_types: Vec<Html>,
    changed: Vec<Changed>,
}

/// What a release did to the crate of the service.
struct RustView {
    /// `major`, `minor` or `patch`.
    level: &'static str,
    /// How many changes of each level there are.
    counts: Vec<(usize, &'static str)>,
    /// What keeps code from compiling: where it is, and what has happened.
    breaks: Vec<(Html, String)>,
}

/// A release that changed an operation or type.
pub(crate) struct Changes {
    /// How many changes there are, and how many are breaking.
    pub(crate) count: usize,
    pub(crate) breaking: usize,
    pub(crate) release: String,
    pub(crate) date: String,
    /// Its place on the page of all changes.
    pub(crate) href: String,
    pub(crate) changed: Vec<Changed>,
}

/// What happened to a shape.
pub(crate) struct Changed {
    /// The shape, if the page is not about it.
    pub(crate) subject: Option<Html>,
    pub(crate) items: Vec<Item>,
}

fn anchor(release: &str) -> String {
    let part = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
    format!("release.{}", release.chars().map(part).collect::<String>())
}

/// The page of all changes.
pub(crate) fn page(ctx: &Ctx<'_>) -> ChangesPage {
    let about = format!("What the releases of {} added and changed.", ctx.api.service.title);
    let releases: Vec<ReleaseView> =
        ctx.history.steps().iter().map(|step| release(ctx, step)).collect();
    let contents =
        releases.iter().map(|r| (r.anchor.clone(), format!("{} · {}", r.name, r.date))).collect();
    let oldest = ctx.history.oldest();
    ChangesPage {
        page: Page { current: "changes", contents, ..ctx.page("", "Changes", about) },
        oldest: oldest.map(|r| r.name.clone()).unwrap_or_default(),
        oldest_date: oldest.map(|r| r.date.clone()).unwrap_or_default(),
        releases,
    }
}

fn release(ctx: &Ctx<'_>, step: &Step<'_>) -> ReleaseView {
    let is_operation = |id: &ShapeId| {
        let models = [step.old, &step.release.model];
        let mut shapes = models.into_iter().filter_map(|model| model.get(id.as_str()));
        shapes.any(|shape| shape.as_operation().is_some())
    };
    let whole = |action: Action, operations: bool| -> Vec<&ShapeId> {
        let of = step.facts().filter(|c| c.aspect == Aspect::Shape && c.action == action);
        let mut ids: Vec<&ShapeId> = of.filter_map(|c| c.shape.as_ref()).collect();
        ids.retain(|id| is_operation(id) == operations);
        ids.sort_by_key(|id| id.name());
        ids
    };
    let links = |ids: &[&ShapeId]| ids.iter().map(|id| ctx.link("", id)).collect::<Vec<_>>();
    let [added, removed] = [Action::Added, Action::Removed].map(|action| whole(action, true));
    let [new_types, removed_types] =
        [Action::Added, Action::Removed].map(|action| whole(action, false));
    let updated = step.updated();
    let wholes = [
        (added.len(), "operation", "added"),
        (removed.len(), "operation", "removed"),
        (updated.len(), "operation", "updated"),
        (new_types.len(), "type", "added"),
        (removed_types.len(), "type", "removed"),
    ];
    let counts = tally(wholes.into_iter().chain(parts(step)));
    let rest = step.facts().filter(|change| change.aspect != Aspect::Shape);
    ReleaseView {
        anchor: anchor(&step.release.name),
        name: step.release.name.clone(),
        date: step.release.date.clone(),
        counts,
        breaking: step.facts().filter(|change| is_breaking(change)).count(),
        rust: step.rust.as_deref().map(rust),
        added: links(&added),
        removed: links(&removed),
        updated: updated.iter().map(|(id, parts)| (ctx.link("", id), part_names(parts))).collect(),
        new_types: links(&new_types),
        removed_types: links(&removed_types),
        changed: by_shape(ctx, step, None, rest),
    }
}

/// What changes of a crate mean together.
fn rust(changes: &[ApiChange]) -> RustView {
    let of = |level: Level| changes.iter().filter(move |change| change.level == level);
    let counts = [Level::Major, Level::Minor, Level::Patch];
    let counts = counts.map(|level| (of(level).count(), level.name()));
    RustView {
        level: verdict::level(changes).unwrap_or(Level::Patch).name(),
        counts: counts.into_iter().filter(|(count, _)| *count > 0).collect(),
        breaks: of(Level::Major).map(|c| (Html::name(&c.path), c.message.clone())).collect(),
    }
}

/// How many parts of types a release added or changed.
fn parts(step: &Step<'_>) -> [(usize, &'static str, &'static str); 3] {
    let added = |aspect: Aspect| {
        step.facts().filter(|c| c.aspect == aspect && c.action == Action::Added).count()
    };
    [
        (added(Aspect::Member), "member", "added"),
        (added(Aspect::EnumValue), "enum value", "added"),
        (step.facts().filter(|change| is_constraint(change)).count(), "constraint", "changed"),
    ]
}

/// Numbers with their words, without those of nothing.
fn tally<'a>(counts: impl Iterator<Item = (usize, &'a str, &'a str)>) -> Vec<(usize, String)> {
    let words = |(count, what, verb): (usize, &str, &str)| {
        let plural = if count == 1 { "" } else { "s" };
        (count, format!("{what}{plural} {verb}"))
    };
    counts.filter(|(count, ..)| *count > 0).map(words).collect()
}

/// The changes of an operation, however deep, or those of another shape itself; the newest first.
pub(crate) fn of(ctx: &Ctx<'_>, shape: &Shape) -> Vec<Changes> {
    let changes = ctx.history.steps().iter().map(|step| {
        let told = concerning(step, shape);
        Changes {
            release: step.release.name.clone(),
            date: step.release.date.clone(),
            href: format!("../changes.html#{}", anchor(&step.release.name)),
            // Changes as the page of all releases counts them, even those that are told together.
            count: told.len(),
            breaking: told.iter().filter(|change| is_breaking(change)).count(),
            changed: by_shape(ctx, step, Some(shape), told.into_iter()),
        }
    });
    changes.filter(|changes| !changes.changed.is_empty()).collect()
}

/// The changes of a release that a page is about.
fn concerning<'a>(step: &'a Step<'_>, shape: &Shape) -> Vec<&'a Change> {
    let own = |change: &&Change| change.shape.as_ref() == Some(&shape.id);
    // What a new operation is made of is no change of it.
    let is_new = step.old.get(shape.id.as_str()).is_none();
    if is_new || shape.as_operation().is_none() {
        return step.facts().filter(own).collect();
    }
    let inner = |change: &&Change| own(change) || change.aspect != Aspect::Shape;
    step.reaching(&shape.id).filter(inner).collect()
}

/// Changes by the shape that they happened to, in the order of names; those of the shape that the page
/// is about, if it is about one, without its name.
fn by_shape<'a>(
    ctx: &Ctx<'_>,
    step: &Step<'_>,
    about: Option<&Shape>,
    changes: impl Iterator<Item = &'a Change>,
) -> Vec<Changed> {
    let root = if about.is_some() { "../" } else { "" };
    let mut shapes: BTreeMap<(&str, Option<&ShapeId>), Vec<&Change>> = BTreeMap::new();
    for change in changes {
        let name = change.shape.as_ref().map_or("", |shape| shape.name());
        shapes.entry((name, change.shape.as_ref())).or_default().push(change);
    }
    let changed = shapes.into_iter().map(|((_, id), changes)| Changed {
        subject: match id {
            None => Some(Html::text("The model")),
            Some(id) => about.is_none_or(|shape| shape.id != *id).then(|| ctx.link(root, id)),
        },
        items: items(ctx, step, root, &changes),
    });
    changed.collect()
}

/// Whether a change is one of a constraint.
fn is_constraint(change: &Change) -> bool {
    const CONSTRAINTS: [&str; 6] = [
        "smithy.api#length",
        "smithy.api#range",
        "smithy.api#pattern",
        "smithy.api#uniqueItems",
        "smithy.api#required",
        "smithy.api#default",
    ];
    change.trait_id.as_ref().is_some_and(|id| CONSTRAINTS.contains(&id.as_str()))
}

fn part_names(parts: &BTreeSet<Part>) -> String {
    let mut names: Vec<&str> = Vec::new();
    for part in parts {
        let name = match part {
            Part::Itself => "operation",
            Part::Request => "request",
            Part::Response => "response",
            Part::Error(_) => "errors",
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

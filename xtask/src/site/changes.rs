//! The changes of each release, as a timeline and for single operations and types.

use super::Page;
use super::ctx::Ctx;
use super::history::Step;
use super::html::Html;
use askama::Template;
use goldsmith_codegen::docs::code;
use goldsmith_model::diff::{Action, Aspect, Change, Part, Severity};
use goldsmith_model::{Node, Shape, ShapeId};
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
    counts: Vec<(usize, &'static str)>,
    breaking: usize,
    added: Vec<Html>,
    removed: Vec<Html>,
    /// Operations, and the parts of them that changed.
    updated: Vec<(Html, String)>,
    new_types: Vec<Html>,
    removed_types: Vec<Html>,
    changed: Vec<Changed>,
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

/// Something that happened.
pub(crate) struct Item {
    pub(crate) text: Html,
    /// Whether those who use the service may have to change something.
    pub(crate) breaking: bool,
}

fn anchor(release: &str) -> String {
    let part = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
    format!("release.{}", release.chars().map(part).collect::<String>())
}

fn is_breaking(change: &Change) -> bool {
    change.severity == Severity::Error
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
    let of = |aspect: Aspect, action: Action| {
        step.facts().filter(|c| c.aspect == aspect && c.action == action).count()
    };
    let constraints = step.facts().filter(|change| is_constraint(change)).count();
    let counts = [
        (added.len(), "operations added"),
        (removed.len(), "operations removed"),
        (updated.len(), "operations updated"),
        (new_types.len(), "types added"),
        (removed_types.len(), "types removed"),
        (of(Aspect::Member, Action::Added), "members added"),
        (of(Aspect::EnumValue, Action::Added), "enum values added"),
        (constraints, "constraints changed"),
    ];
    let rest = step.facts().filter(|change| change.aspect != Aspect::Shape);
    ReleaseView {
        anchor: anchor(&step.release.name),
        name: step.release.name.clone(),
        date: step.release.date.clone(),
        counts: counts.into_iter().filter(|(count, _)| *count > 0).collect(),
        breaking: step.facts().filter(|change| is_breaking(change)).count(),
        added: links(&added),
        removed: links(&removed),
        updated: updated.iter().map(|(id, parts)| (ctx.link("", id), part_names(parts))).collect(),
        new_types: links(&new_types),
        removed_types: links(&removed_types),
        changed: by_shape(ctx, step, None, rest),
    }
}

/// The changes of an operation, however deep, or those of another shape itself; the newest first.
pub(crate) fn of(ctx: &Ctx<'_>, shape: &Shape) -> Vec<Changes> {
    let changes = ctx.history.steps().iter().map(|step| {
        let changed = by_shape(ctx, step, Some(shape), concerning(step, shape).into_iter());
        let breaking = |one: &Changed| one.items.iter().filter(|item| item.breaking).count();
        Changes {
            release: step.release.name.clone(),
            date: step.release.date.clone(),
            href: format!("../changes.html#{}", anchor(&step.release.name)),
            count: changed.iter().map(|one| one.items.len()).sum(),
            breaking: changed.iter().map(breaking).sum(),
            changed,
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

/// Changes of one shape; values of an enum that came together are told together.
fn items(ctx: &Ctx<'_>, step: &Step<'_>, root: &str, changes: &[&Change]) -> Vec<Item> {
    let is_value = |c: &Change| c.aspect == Aspect::EnumValue && c.member.is_some();
    let mut items = Vec::new();
    for (action, word) in [(Action::Added, "added"), (Action::Removed, "removed")] {
        let of: Vec<&&Change> =
            changes.iter().filter(|c| is_value(c) && c.action == action).collect();
        if !of.is_empty() {
            let values = of.iter().map(|change| value(ctx, step, root, change));
            let word =
                Html::text(&format!("{} {word}: ", if of.len() == 1 { "value" } else { "values" }));
            let values = Html::join(values, ", ");
            let breaking = of.iter().any(|change| is_breaking(change));
            items.push(Item { text: Html::join([word, values], ""), breaking });
        }
    }
    let is_told = |c: &Change| is_value(c) && matches!(c.action, Action::Added | Action::Removed);
    for change in changes.iter().filter(|change| !is_told(change)) {
        items.push(Item { text: phrase(ctx, root, change), breaking: is_breaking(change) });
    }
    items
}

/// A value of an enum, as it is sent.
fn value(ctx: &Ctx<'_>, step: &Step<'_>, root: &str, change: &Change) -> Html {
    let (Some(id), Some(member)) = (&change.shape, &change.member) else { return Html::default() };
    let models = [&step.release.model, step.old];
    let mut found = models.iter().filter_map(|model| model.get(id.as_str())?.member(member));
    let text = found.next().map_or(member.as_str(), goldsmith_model::Member::enum_text);
    Html::within("code", &ctx.member_link(root, id, member, text))
}

/// A change in a few words.
fn phrase(ctx: &Ctx<'_>, root: &str, change: &Change) -> Html {
    let member = match (&change.shape, &change.member) {
        (Some(id), Some(member)) => {
            Some(Html::within("code", &ctx.member_link(root, id, member, member)))
        }
        _ => None,
    };
    let verb = match change.action {
        Action::Added => "added",
        Action::Removed => "removed",
        Action::Changed => "changed",
        Action::Moved => "moved",
    };
    match (change.aspect, member, &change.trait_id) {
        (Aspect::Shape, ..) => Html::text(verb),
        (Aspect::Member, Some(member), _) if change.action != Action::Moved => {
            Html::join([Html::text("member "), member, Html::text(&format!(" {verb}"))], "")
        }
        (Aspect::Trait, member, Some(id)) => {
            let name = if id.namespace() == "smithy.api" { id.name() } else { id.as_str() };
            let name = Html::inline(&code(name));
            let subject = match member {
                Some(member) => Html::join([member, name], ": "),
                None => name,
            };
            let values = Html::inline(&from_to(change.old.as_ref(), change.new.as_ref()));
            Html::join([subject, Html::text(verb), values], " ")
        }
        _ => Html::text(&change.message),
    }
}

/// How long a value of a trait is shown.
const SHOWN: usize = 100;

fn from_to(old: Option<&Node>, new: Option<&Node>) -> String {
    let text = |node: &Node| {
        let json = node.to_compact_json();
        let is_empty = node.as_object().is_some_and(<[_]>::is_empty);
        let cut: String = json.chars().take(SHOWN).collect();
        let more = if cut.len() < json.len() { "…" } else { "" };
        (!is_empty).then(|| code(&format!("{cut}{more}")))
    };
    match (old.and_then(text), new.and_then(text)) {
        (Some(old), Some(new)) => format!("from {old} to {new}"),
        (Some(one), None) | (None, Some(one)) => format!("({one})"),
        (None, None) => String::new(),
    }
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

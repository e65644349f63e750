//! The page of a type.

use super::changes::{self, Changes};
use super::ctx::Ctx;
use super::html::Html;
use super::members::{Fact, MemberView, members, type_of};
use super::operation::since_before;
use super::places::anchor;
use super::search::kind;
use super::traits::deprecation;
use super::{Page, rust};
use askama::Template;
use goldsmith_codegen::docs::{facts, values};
use goldsmith_model::{Member, Shape, ShapeKind};

/// The page of a type.
#[derive(Template)]
#[template(path = "shape.html")]
pub(crate) struct ShapePage {
    page: Page,
    name: Html,
    kind: &'static str,
    kinds_href: String,
    since: Option<String>,
    since_before: Option<String>,
    deprecated: Option<Html>,
    text: Html,
    facts: Vec<Fact>,
    /// What its members are called, and they.
    member_title: &'static str,
    members: Vec<MemberView>,
    values: Vec<ValueView>,
    uses: Vec<Use>,
    /// The operations that it is a part of.
    operations: Vec<Html>,
    changes: Vec<Changes>,
    has_history: bool,
}

/// A value of an enum.
struct ValueView {
    anchor: String,
    value: Html,
    /// The name that the model has for it, if it is another.
    name: Option<Html>,
    rust: Option<Html>,
    since: Option<String>,
    deprecated: Option<Html>,
    text: Html,
}

/// A place where a type is used.
struct Use {
    link: Html,
    what: &'static str,
}

/// The page of a type.
pub(crate) fn page(ctx: &Ctx<'_>, shape: &Shape) -> ShapePage {
    let root = "../";
    let name = shape.id.name();
    let (_, kind) = kind(shape);
    let is_enum = matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum);
    let has_members = matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union);
    let about = format!("The {kind} {name} of {}.", ctx.api.service.title);
    let part = ctx.places.part(&shape.id);
    let mut page = ShapePage {
        page: Page { current: "type", ..ctx.page(root, name, about) },
        name: Html::name(name),
        kind,
        kinds_href: format!("{root}types.html"),
        since: ctx.history.origin(&shape.id),
        since_before: since_before(ctx, &shape.id),
        deprecated: deprecation(&shape.traits),
        text: shape.traits.documentation().map(Html::documentation).unwrap_or_default(),
        facts: shape_facts(ctx, shape),
        member_title: if shape.kind == ShapeKind::Union { "Variants" } else { "Members" },
        members: if has_members { members(ctx, root, shape, part, None) } else { Vec::new() },
        values: if is_enum { values(ctx, shape, part) } else { Vec::new() },
        uses: uses(ctx, shape),
        operations: ctx.uses.reached(&shape.id).map(|id| ctx.link(root, id)).collect(),
        changes: changes::of(ctx, shape),
        has_history: !ctx.history.is_empty(),
    };
    page.page.contents = contents(&page);
    page
}

fn contents(page: &ShapePage) -> Vec<(String, String)> {
    let sections = [
        (!page.members.is_empty(), "members", page.member_title),
        (!page.values.is_empty(), "values", "Values"),
        (true, "uses", "Used by"),
        (page.has_history, "changes", "Changes"),
    ];
    let sections = sections.into_iter().filter(|(is, ..)| *is);
    sections.map(|(_, anchor, title)| (anchor.to_owned(), title.to_owned())).collect()
}

/// What the model says of a type without words.
fn shape_facts(ctx: &Ctx<'_>, shape: &Shape) -> Vec<Fact> {
    let mut all = Vec::new();
    if matches!(shape.kind, ShapeKind::List | ShapeKind::Map) {
        all.push(Fact::labelled("type", type_of(ctx, "../", Some(shape), 0)));
    }
    let own = facts::shape(shape, &ctx.protocols);
    all.extend(own.iter().map(|fact| Fact::new(fact.trim_start_matches("- "))));
    let link = |shape: &Shape| ctx.markdown_link("../", shape);
    let constraints = facts::constraints_of_shape(ctx.model, shape, Some(&link));
    all.extend(constraints.iter().map(|fact| Fact::new(fact)));
    if shape.traits.has("streaming") {
        let what =
            if shape.kind == ShapeKind::Union { "its variants are events" } else { "the body" };
        all.push(Fact::labelled("streamed", Html::text(what)));
    }
    if shape.traits.has("sparse") {
        all.push(Fact::labelled("sparse", Html::text("values may be null")));
    }
    if let Some(path) = rust::shape_path(ctx, &shape.id) {
        all.push(Fact::labelled("Rust", Html::within("code", &Html::name(&path))));
    }
    all
}

fn values(ctx: &Ctx<'_>, shape: &Shape, part: &str) -> Vec<ValueView> {
    let told: Vec<&str> = values::values(shape).map(|member| member.name.as_str()).collect();
    let view = |(at, member): (usize, &Member)| {
        let value = values::sent(member);
        ValueView {
            anchor: anchor(part, &member.name),
            name: (!are_alike(&member.name, value)).then(|| Html::name(&member.name)),
            value: Html::name(value),
            rust: rust::variant(ctx, &shape.id, at).map(|variant| Html::name(&variant)),
            since: ctx.history.since_member(&shape.id, &member.name).map(str::to_owned),
            deprecated: deprecation(&member.traits),
            text: member.traits.documentation().map(Html::documentation).unwrap_or_default(),
        }
    };
    let all = shape.members.iter().enumerate();
    all.filter(|(_, member)| told.contains(&member.name.as_str())).map(view).collect()
}

/// Whether a name says no more than the value: letter case and what is neither letter nor digit aside.
fn are_alike(name: &str, value: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(name) == letters(value)
}

/// The operations whose request, response or error a type is, and the members that have it.
fn uses(ctx: &Ctx<'_>, shape: &Shape) -> Vec<Use> {
    let operations = ctx
        .uses
        .operations(&shape.id)
        .iter()
        .map(|(operation, role)| Use { link: ctx.link("../", &operation.id), what: role.text() });
    let members = ctx.uses.members(&shape.id).iter().map(|(user, member)| {
        let (what, text) = match (&user.kind, member.name.as_str()) {
            (ShapeKind::List, _) => ("elements", user.id.name().to_owned()),
            (ShapeKind::Map, "key") => ("keys", user.id.name().to_owned()),
            (ShapeKind::Map, _) => ("values", user.id.name().to_owned()),
            (_, name) => ("", format!("{}.{name}", user.id.name())),
        };
        let link = match what {
            "" => ctx.member_link("../", &user.id, &member.name, &text),
            _ => ctx.link("../", &user.id),
        };
        Use { link, what }
    });
    operations.chain(members).collect()
}

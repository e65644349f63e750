//! The pages that lead to all others: the service with its operations, and its types.

use super::ctx::Ctx;
use super::html::{Html, summary};
use super::members::Fact;
use super::search::kind;
use super::{Link, Page, rust};
use askama::Template;
use goldsmith_codegen::docs::code;
use goldsmith_model::Shape;
use std::collections::BTreeMap;

/// The start of the site.
#[derive(Template)]
#[template(path = "index.html")]
pub(crate) struct Overview {
    page: Page,
    text: Html,
    facts: Vec<Fact>,
    /// How many operations and types there are, of each kind with its page.
    counts: Vec<(usize, String, String)>,
    groups: Vec<GroupView>,
    example: Option<String>,
    latest: Option<(String, String)>,
}

struct GroupView {
    title: String,
    anchor: String,
    entries: Vec<Entry>,
}

/// An operation or type, and what it is.
struct Entry {
    link: Html,
    method: String,
    summary: Html,
    deprecated: bool,
    since: Option<String>,
}

/// All types.
#[derive(Template)]
#[template(path = "types.html")]
pub(crate) struct Types {
    page: Page,
    groups: Vec<GroupView>,
}

/// The start of the site.
pub(crate) fn overview(ctx: &Ctx<'_>) -> Overview {
    let service = &ctx.api.service;
    let title = format!("{} API reference", service.title);
    let about = format!("Every operation and type of {}.", service.title);
    let groups: Vec<GroupView> = ctx
        .groups
        .iter()
        .map(|group| GroupView {
            title: group.title.clone(),
            anchor: group.anchor.clone(),
            entries: group.operations.iter().map(|shape| entry(ctx, shape)).collect(),
        })
        .collect();
    let example = rust::example(&service.crate_docs);
    let sections = [
        (true, "service", "The service"),
        (example.is_some(), "rust", "In Rust"),
        (true, "operations", "Operations"),
    ];
    let sections = sections.into_iter().filter(|(is, ..)| *is);
    let contents = sections.map(|(_, anchor, title)| (anchor.to_owned(), title.to_owned()));
    let links = groups.iter().map(|group| Link {
        href: format!("#{}", group.anchor),
        text: Html::text(&group.title),
        is_here: false,
    });
    let mut page = ctx.page("", &title, about);
    page.current = "index";
    page.contents = contents.collect();
    page.beside = Some(("Operations".to_owned(), links.collect()));
    let text = ctx.service.traits.documentation().map(Html::documentation);
    let latest = ctx.history.steps().first();
    Overview {
        page,
        text: text.unwrap_or_else(|| Html::text(&format!("The service {}.", service.title))),
        facts: facts(ctx),
        counts: counts(ctx),
        groups,
        example,
        latest: latest.map(|step| (step.release.name.clone(), step.release.date.clone())),
    }
}

fn entry(ctx: &Ctx<'_>, shape: &Shape) -> Entry {
    Entry {
        link: ctx.link("", &shape.id),
        method: shape.traits.http().map(|http| http.method.to_owned()).unwrap_or_default(),
        summary: shape.traits.documentation().map(summary).unwrap_or_default(),
        deprecated: shape.traits.has("deprecated"),
        since: ctx.history.since(&shape.id).map(str::to_owned),
    }
}

/// The shapes that have pages by their kinds: the plural, an anchor, and the shapes.
fn by_kind<'a>(ctx: &Ctx<'a>) -> Vec<(&'static str, String, Vec<&'a Shape>)> {
    let mut kinds: BTreeMap<(usize, &str), Vec<&Shape>> = BTreeMap::new();
    for shape in ctx.shapes_with_pages() {
        let (rank, name) = kind(shape);
        let name = match name {
            "structure" => "Structures",
            "union" => "Unions",
            "enum" => "Enums",
            "error" => "Errors",
            "list" | "map" => "Lists and maps",
            "string" => "Strings",
            "blob" | "boolean" | "timestamp" | "document" => "Other simple types",
            _ => "Numbers",
        };
        kinds.entry((rank, name)).or_default().push(shape);
    }
    let kinds = kinds.into_iter();
    kinds
        .map(|((_, name), shapes)| {
            (name, format!("kind.{}", name.to_lowercase().replace(' ', "-")), shapes)
        })
        .collect()
}

fn counts(ctx: &Ctx<'_>) -> Vec<(usize, String, String)> {
    let mut counts =
        vec![(ctx.operations.len(), "Operations".to_owned(), "#operations".to_owned())];
    for (name, anchor, shapes) in by_kind(ctx) {
        // One enum, two enums.
        let name = match (shapes.len(), name) {
            (1, "Lists and maps") => "List or map",
            (1, name) => name.strip_suffix('s').unwrap_or(name),
            (_, name) => name,
        };
        counts.push((shapes.len(), name.to_owned(), format!("types.html#{anchor}")));
    }
    counts
}

/// All types.
pub(crate) fn types(ctx: &Ctx<'_>) -> Types {
    let groups: Vec<GroupView> = by_kind(ctx)
        .into_iter()
        .map(|(title, anchor, shapes)| GroupView {
            title: title.to_owned(),
            anchor,
            entries: shapes.iter().map(|shape| entry(ctx, shape)).collect(),
        })
        .collect();
    let contents = groups.iter().map(|g| (g.anchor.clone(), g.title.clone())).collect();
    let about = format!("Every type of {}.", ctx.api.service.title);
    Types { page: Page { current: "types", contents, ..ctx.page("", "Types", about) }, groups }
}

/// What the model says of the service without words.
fn facts(ctx: &Ctx<'_>) -> Vec<Fact> {
    let service = &ctx.api.service;
    let name = |id: &str| id.split_once('#').map_or(id, |(_, name)| name).to_owned();
    let protocols: Vec<String> = service.protocols.iter().map(|p| name(p.id)).collect();
    let rules = ctx.service.traits.get("smithy.rules#endpointRuleSet");
    let parameters = rules.and_then(|rules| rules.get("parameters")?.as_object());
    let parameters: Vec<String> =
        parameters.unwrap_or_default().iter().map(|(name, _)| code(name)).collect();
    let one = |text: &Option<String>| text.as_deref().map(code).unwrap_or_default();
    let version = if service.version.is_empty() { String::new() } else { code(&service.version) };
    let facts = [
        ("Version", version),
        ("Protocols", protocols.join(", ")),
        ("Shape", code(&service.id)),
        ("SDK id", one(&service.sdk_id)),
        (
            "Host",
            service
                .endpoint_prefix
                .as_deref()
                .map(|p| code(&format!("{p}.<region>.amazonaws.com")))
                .unwrap_or_default(),
        ),
        ("Signing name", one(&service.signing_name)),
        ("Endpoint parameters", parameters.join(", ")),
        ("Crate", code(&ctx.api.package.name)),
        ("Errors of all operations", common_errors(ctx)),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    facts.map(|(label, text)| Fact::labelled(label, Html::inline(&text))).collect()
}

fn common_errors(ctx: &Ctx<'_>) -> String {
    let errors = ctx.service.as_service().map(|parts| parts.errors.as_slice()).unwrap_or_default();
    let shapes = errors.iter().filter_map(|id| ctx.model.get(id.as_str()));
    shapes.map(|shape| ctx.markdown_link("", shape)).collect::<Vec<_>>().join(", ")
}

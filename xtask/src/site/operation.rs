//! The page of an operation.

use super::changes::{self, Changes};
use super::ctx::Ctx;
use super::examples::{ExampleView, examples};
use super::html::{Html, summary};
use super::members::{Fact, Part, parts};
use super::{Page, rust, traits};
use askama::Template;
use goldsmith::schema::Message;
use goldsmith_codegen::docs::{all_errors, facts};
use goldsmith_codegen::reference;
use goldsmith_codegen::reference::cli::{self, Skeleton};
use goldsmith_model::{Shape, ShapeId};

/// The page of an operation.
#[derive(Template)]
#[template(path = "operation.html")]
pub(crate) struct OperationPage {
    page: Page,
    name: Html,
    group: String,
    group_href: String,
    http: Option<Http>,
    since: Option<String>,
    since_before: Option<String>,
    deprecated: Option<Html>,
    marks: Vec<(&'static str, &'static str)>,
    text: Html,
    facts: Vec<Fact>,
    request: MessageView,
    response: MessageView,
    errors: Vec<ErrorView>,
    views: Vec<View>,
    examples: Vec<ExampleView>,
    changes: Vec<Changes>,
    has_history: bool,
}

struct Http {
    method: String,
    uri: Html,
    status: u16,
}

/// A request or response.
struct MessageView {
    /// The structure, with a link where it has a page for itself.
    shape: Option<Html>,
    rust: Option<Html>,
    parts: Vec<Part>,
}

struct ErrorView {
    link: Html,
    status: u16,
    fault: &'static str,
    retry: Option<&'static str>,
    summary: Html,
}

/// How an operation looks to the users of a tool.
struct View {
    name: &'static str,
    id: &'static str,
    blocks: Vec<Block>,
}

/// A text for a tool.
struct Block {
    /// Its title; empty if it needs none.
    title: &'static str,
    text: String,
    /// That not all is shown, if it is not.
    remark: Option<String>,
}

impl Block {
    fn new(title: &'static str, lines: &[String]) -> Self {
        Self { title, text: lines.join("\n"), remark: None }
    }
}

/// The page of an operation.
pub(crate) fn page(ctx: &Ctx<'_>, shape: &Shape) -> OperationPage {
    let root = "../";
    let name = shape.id.name();
    let http = shape.traits.http();
    let group = ctx.groups.iter().find(|g| g.operations.iter().any(|o| o.id == shape.id));
    let about = format!("The operation {name} of {}.", ctx.api.service.title);
    let mut page = OperationPage {
        page: ctx.page(root, name, about),
        name: Html::name(name),
        group: group.map(|group| group.title.clone()).unwrap_or_default(),
        group_href: group.map(|g| format!("{root}index.html#{}", g.anchor)).unwrap_or_default(),
        http: http.map(|http| Http {
            method: http.method.to_owned(),
            uri: Html::name(http.uri),
            status: http.code,
        }),
        since: ctx.history.origin(&shape.id),
        since_before: since_before(ctx, &shape.id),
        deprecated: traits::deprecation(&shape.traits),
        marks: traits::marks(ctx, shape),
        text: shape.traits.documentation().map(Html::documentation).unwrap_or_default(),
        facts: all_facts(ctx, shape),
        request: message(ctx, shape, Message::Request, "request"),
        response: message(ctx, shape, Message::Response, "response"),
        errors: errors(ctx, shape),
        views: views(ctx, shape),
        examples: examples(ctx, shape),
        changes: changes::of(ctx, shape),
        has_history: !ctx.history.is_empty(),
    };
    page.page.beside = ctx.beside(shape);
    page.page.contents = contents(&page);
    page
}

/// What is worth knowing of an operation besides its members.
fn all_facts(ctx: &Ctx<'_>, shape: &Shape) -> Vec<Fact> {
    let mut facts = traits::operation(ctx, shape);
    if let Some(operation) = ctx.rust_operation(&shape.id) {
        let path = rust::path(ctx, "operations", &operation.ident);
        facts.push(Fact::labelled("Rust", Html::within("code", &Html::name(&path))));
    }
    facts
}

/// The oldest release that is known, if a shape is as old or older.
pub(crate) fn since_before(ctx: &Ctx<'_>, id: &ShapeId) -> Option<String> {
    let oldest = ctx.history.oldest().filter(|_| ctx.history.is_as_old(id));
    oldest.map(|release| release.name.clone())
}

fn contents(page: &OperationPage) -> Vec<(String, String)> {
    let sections = [
        (!page.views.is_empty(), "syntax", "Syntax"),
        (true, "request", "Request"),
        (true, "response", "Response"),
        (!page.errors.is_empty(), "errors", "Errors"),
        (!page.examples.is_empty(), "examples", "Examples"),
        (page.has_history, "changes", "Changes"),
    ];
    let sections = sections.into_iter().filter(|(is, ..)| *is);
    sections.map(|(_, anchor, title)| (anchor.to_owned(), title.to_owned())).collect()
}

fn message(ctx: &Ctx<'_>, operation: &Shape, message: Message, part: &str) -> MessageView {
    let id = operation.as_operation().map(|parts| match message {
        Message::Request => &parts.input,
        _ => &parts.output,
    });
    let shape = id.and_then(|id| ctx.model.get(id.as_str()));
    let Some(shape) = shape.filter(|shape| shape.id != "smithy.api#Unit") else {
        return MessageView { shape: None, rust: None, parts: Vec::new() };
    };
    let link = match ctx.places.has_page(&shape.id) {
        true => ctx.link("../", &shape.id),
        false => Html::name(shape.id.name()),
    };
    MessageView {
        shape: Some(link),
        rust: rust::shape_path(ctx, &shape.id).map(|path| Html::name(&path)),
        parts: parts(ctx, shape, message, part),
    }
}

fn errors(ctx: &Ctx<'_>, shape: &Shape) -> Vec<ErrorView> {
    let mut errors = all_errors(ctx.model, ctx.service, shape);
    errors.sort_by_key(|error| error.id.name());
    let view = |error: &&Shape| ErrorView {
        link: ctx.link("../", &error.id),
        status: facts::error_status(error),
        fault: if error.traits.error_is_server() == Some(false) { "client" } else { "server" },
        retry: facts::retry(error),
        summary: error.traits.documentation().map(summary).unwrap_or_default(),
    };
    errors.iter().map(view).collect()
}

/// The syntax of an operation for the users of tools.
fn views(ctx: &Ctx<'_>, shape: &Shape) -> Vec<View> {
    let (model, service) = (ctx.model, ctx.service);
    let rust = ctx.rust_operation(&shape.id).and_then(|operation| rust::example(&operation.docs));
    let python = reference::python::request(model, shape, "response = client.");
    let mut views = vec![
        View { name: "Rust", id: "rust", blocks: vec![Block::new("", rust.as_slice())] },
        View {
            name: "REST",
            id: "rest",
            blocks: vec![
                Block::new("Request", &reference::rest::request(model, service, shape)),
                Block::new("Response", &reference::rest::response(model, service, shape)),
            ],
        },
        View {
            name: "Python",
            id: "python",
            blocks: vec![
                Block::new("Request", &python),
                Block::new("Response", &reference::python::response(model, shape)),
            ],
        },
    ];
    if cli::is_command(model, shape) {
        let blocks = vec![
            Block { title: "Synopsis", text: synopsis(ctx, shape), remark: None },
            skeleton(ctx, shape, "Input to fill in", Skeleton::Input),
            skeleton(ctx, shape, "Output", Skeleton::Output),
        ];
        views.push(View { name: "CLI", id: "cli", blocks });
    }
    views.iter_mut().for_each(|view| view.blocks.retain(|b| !b.text.trim().is_empty()));
    views.retain(|view| !view.blocks.is_empty());
    views
}

/// The command of the AWS CLI, each argument on a line.
fn synopsis(ctx: &Ctx<'_>, shape: &Shape) -> String {
    let mut lines = cli::synopsis(ctx.model, shape);
    if let Some(command) = lines.first_mut() {
        *command = cli::call(ctx.service, shape);
    }
    lines.join("\n    ")
}

/// An input or output for the AWS CLI; nothing where it has no members.
fn skeleton(ctx: &Ctx<'_>, shape: &Shape, title: &'static str, kind: Skeleton) -> Block {
    let cli::Written { text, remark } = cli::skeleton(ctx.model, shape, kind);
    let text = if text.trim() == "{}" { String::new() } else { text.trim_end().to_owned() };
    Block { title, text, remark }
}

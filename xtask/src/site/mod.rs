//! The reference site of a service: `cargo xtask docs --html DIR`.
//!
//! A checked model, what is generated of it and its earlier releases enter; the files of a site leave
//! that needs nothing else: no server, no other site, and JavaScript only to search. Templates lie in
//! `templates/` and escape whatever they are given unless its type is [`Html`], which
//! only this module makes.

mod changes;
mod command;
mod ctx;
mod examples;
mod groups;
mod history;
mod html;
mod index;
mod members;
mod operation;
mod phrases;
mod places;
mod rust;
mod search;
mod shape;
mod topics;
mod traits;
mod uses;

pub(crate) use command::{Source, write};
pub(crate) use history::Release;

use anyhow::{Context, Result};
use askama::Template;
use ctx::Ctx;
use goldsmith_codegen::OutputFile;
use goldsmith_codegen::api::Api;
use goldsmith_model::{Model, Shape};
use html::Html;
use rayon::prelude::*;

/// What a site is made of.
#[derive(Debug)]
pub(crate) struct Site<'a> {
    /// The model.
    pub(crate) model: &'a Model,
    /// The service.
    pub(crate) service: &'a Shape,
    /// Its operations.
    pub(crate) operations: Vec<&'a Shape>,
    /// The crate of the service.
    pub(crate) api: &'a Api,
    /// Releases of the model, the oldest first; the last is the model itself. There may be none.
    pub(crate) releases: &'a [Release],
}

/// The style of all pages, and their script.
const STYLE: &str = include_str!("assets/site.css");
const SCRIPT: &str = include_str!("assets/site.js");
const ICON: &str = include_str!("assets/icon.svg");

/// What every page has.
pub(crate) struct Page {
    /// The first line: who has written the file.
    mark: String,
    /// The way to the folder of the site.
    root: &'static str,
    title: String,
    /// One sentence for those who list pages.
    about: String,
    /// Which of the links at the top is this page's.
    current: &'static str,
    service: String,
    version: String,
    has_changes: bool,
    /// The headings of the page: anchors and texts.
    contents: Vec<(String, String)>,
    /// Pages beside this one: what they have in common, and links.
    beside: Option<(String, Vec<Link>)>,
}

/// A link to a page or a place on it.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    href: String,
    text: Html,
    /// Whether it leads to the page itself.
    is_here: bool,
}

/// The files of a site, sorted by path.
pub(crate) fn files(site: &Site<'_>) -> Result<Vec<OutputFile>> {
    let ctx = Ctx::new(site);
    let file = |path: &str, text: String| OutputFile { path: path.to_owned(), text };
    let mut files = vec![
        file("index.html", render(&index::overview(&ctx))?),
        file("types.html", render(&index::types(&ctx))?),
        file("assets/search.js", search::index(&ctx)?),
        file("assets/site.css", format!("/* {} */\n{STYLE}", ctx.mark)),
        file("assets/site.js", format!("// {}\n{SCRIPT}", ctx.mark)),
        file("assets/icon.svg", format!("<!-- {} -->\n{ICON}", ctx.mark)),
    ];
    if !ctx.history.is_empty() {
        files.push(file("changes.html", render(&changes::page(&ctx))?));
    }
    let operations = ctx.operations.par_iter().map(|shape| {
        let path = ctx.places.file(&shape.id).unwrap_or_default();
        Ok(file(path, render(&operation::page(&ctx, shape))?))
    });
    let shapes: Vec<&Shape> = ctx.shapes_with_pages().collect();
    let shapes = shapes.par_iter().map(|shape| {
        let path = ctx.places.file(&shape.id).unwrap_or_default();
        Ok(file(path, render(&shape::page(&ctx, shape))?))
    });
    let pages: Result<Vec<OutputFile>> = operations.chain(shapes).collect();
    files.extend(pages?);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn render(page: &impl Template) -> Result<String> {
    let mut text = page.render().context("filling in a template")?;
    text.push('\n');
    Ok(text)
}

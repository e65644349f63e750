//! What every page needs to know.

use super::groups::{self, Group};
use super::history::History;
use super::html::Html;
use super::places::Places;
use super::uses::Uses;
use super::{Link, Page, Site};
use goldsmith::schema::Message;
use goldsmith_codegen::api::{self, Api};
use goldsmith_codegen::docs::{messages, spoken_protocols};
use goldsmith_model::{Model, Shape, ShapeId};
use std::collections::HashMap;

/// What every page needs to know.
pub(crate) struct Ctx<'a> {
    pub(crate) model: &'a Model,
    pub(crate) service: &'a Shape,
    /// The operations in the order of their names.
    pub(crate) operations: Vec<&'a Shape>,
    /// All that they need, in the order of names, without what every model has.
    pub(crate) closure: Vec<&'a Shape>,
    pub(crate) api: &'a Api,
    pub(crate) protocols: Vec<api::Protocol>,
    pub(crate) groups: Vec<Group<'a>>,
    pub(crate) messages: HashMap<&'a ShapeId, Vec<Message>>,
    pub(crate) places: Places,
    pub(crate) uses: Uses<'a>,
    pub(crate) history: History<'a>,
    /// Who has written a file of the site.
    pub(crate) mark: String,
    types: HashMap<&'a str, &'a api::Type>,
    api_operations: HashMap<&'a str, &'a api::Operation>,
}

impl<'a> Ctx<'a> {
    pub(crate) fn new(site: &'a Site<'a>) -> Self {
        let (model, service, api) = (site.model, site.service, site.api);
        let mut operations = site.operations.clone();
        operations.sort_by_key(|shape| shape.id.name());
        let common = service.as_service().map(|parts| parts.errors.iter()).unwrap_or_default();
        let roots = operations.iter().map(|shape| &shape.id).chain(common);
        let mut closure = model.closure(roots);
        closure.retain(|shape| shape.id.namespace() != "smithy.api" && shape.kind.is_data());
        closure.sort_by_key(|shape| (shape.id.name(), shape.id.namespace()));
        let uses = Uses::new(model, service, &operations, &closure);
        // A file's name may hold what ends a comment.
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | ' ');
        let source = &api.package.model;
        let source: String = source.chars().map(|c| if is_part(c) { c } else { '-' }).collect();
        Self {
            groups: groups::groups(model, service, &operations),
            protocols: spoken_protocols(service),
            messages: messages(model, service, &operations, &closure),
            places: Places::new(&operations, &closure, &uses),
            history: History::new(site.releases),
            mark: format!("@generated from {source} by `cargo xtask docs`. Changes are lost."),
            types: api.types.iter().map(|ty| (ty.id.as_str(), ty)).collect(),
            api_operations: api.operations.iter().map(|op| (op.id.as_str(), op)).collect(),
            model,
            service,
            operations,
            closure,
            api,
            uses,
        }
    }

    /// The shapes that have a page for themselves, operations aside.
    pub(crate) fn shapes_with_pages(&self) -> impl Iterator<Item = &'a Shape> {
        self.closure.iter().copied().filter(|shape| self.places.has_page(&shape.id))
    }

    /// The type that is generated of a shape.
    pub(crate) fn rust_type(&self, id: &ShapeId) -> Option<&'a api::Type> {
        self.types.get(id.as_str()).copied()
    }

    /// What is generated of an operation.
    pub(crate) fn rust_operation(&self, id: &ShapeId) -> Option<&'a api::Operation> {
        self.api_operations.get(id.as_str()).copied()
    }

    /// The parts of a page that all have.
    pub(crate) fn page(&self, root: &'static str, title: &str, about: String) -> Page {
        Page {
            mark: self.mark.clone(),
            root,
            title: title.to_owned(),
            about,
            current: "",
            service: self.api.service.title.clone(),
            version: self.api.service.version.clone(),
            has_changes: !self.history.is_empty(),
            contents: Vec::new(),
            beside: None,
        }
    }

    /// A link to a shape; its name alone if it has no page.
    pub(crate) fn link(&self, root: &str, id: &ShapeId) -> Html {
        let name = Html::name(id.name());
        match self.places.shape(id) {
            Some(place) => Html::link(&format!("{root}{place}"), &name),
            None => name,
        }
    }

    /// A link to a member of a shape; its name alone if it has no page.
    pub(crate) fn member_link(&self, root: &str, id: &ShapeId, member: &str, text: &str) -> Html {
        let text = Html::name(text);
        let exists =
            self.model.get(id.as_str()).is_some_and(|shape| shape.member(member).is_some());
        match self.places.member(id, member).filter(|_| exists) {
            Some(place) => Html::link(&format!("{root}{place}"), &text),
            None => text,
        }
    }

    /// A link to a shape as Markdown.
    pub(crate) fn markdown_link(&self, root: &str, shape: &Shape) -> String {
        let name = goldsmith_codegen::docs::code(shape.id.name());
        match self.places.shape(&shape.id) {
            Some(place) => format!("[{name}]({root}{place})"),
            None => name,
        }
    }

    /// The operations beside one: those of its group.
    pub(crate) fn beside(&self, shape: &Shape) -> Option<(String, Vec<Link>)> {
        let is_here = |other: &Shape| other.id == shape.id;
        let group = self.groups.iter().find(|group| group.operations.iter().any(|o| is_here(o)))?;
        let links = group.operations.iter().map(|other| Link {
            href: format!("../{}", self.places.shape(&other.id).unwrap_or_default()),
            text: Html::name(other.id.name()),
            is_here: is_here(other),
        });
        Some((group.title.clone(), links.collect()))
    }
}

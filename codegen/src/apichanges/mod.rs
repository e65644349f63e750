//! What is new in a release, as AWS tells it on its pages of API changes.
//!
//! Two models enter; the operations that are new leave, and those whose requests or responses have
//! got something, each with a tree of what was added and its syntax in Python. What was removed,
//! reordered or constrained is not shown there: [`goldsmith_model::diff`] has all of it.

mod added;
mod pprint;

pub use pprint::{Value, pformat};

use crate::reference::python;
use added::Added;
use goldsmith_model::{Model, Shape};
use std::collections::HashMap;

/// A release.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiChanges {
    /// The operations that are new, by their names.
    pub new: Vec<NewOperation>,
    /// The operations that have got something, by their names.
    pub updated: Vec<UpdatedOperation>,
}

/// An operation that is new.
#[derive(Clone, Debug, PartialEq)]
pub struct NewOperation {
    /// Its name and its syntax.
    pub syntax: OperationSyntax,
}

/// An operation that has got something.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatedOperation {
    /// What its request has got.
    pub request: Option<Value>,
    /// What its response has got.
    pub response: Option<Value>,
    /// Its name and its syntax.
    pub syntax: OperationSyntax,
}

/// How an operation is called in Python.
#[derive(Clone, Debug, PartialEq)]
pub struct OperationSyntax {
    /// Its name in the model.
    pub name: String,
    /// The lines of the call.
    pub request: Vec<String>,
    /// The lines of what the call returns; empty if it returns nothing.
    pub response: Vec<String>,
}

/// How wide a tree may be.
const WIDTH: usize = 80;

impl ApiChanges {
    /// Compares a service of two models.
    #[must_use]
    pub fn new((old, old_service): (&Model, &Shape), (new, service): (&Model, &Shape)) -> Self {
        let before: HashMap<&str, &Shape> = operations(old, old_service)
            .into_iter()
            .map(|operation| (operation.id.name(), operation))
            .collect();
        let mut changes = Self::default();
        for operation in operations(new, service) {
            let syntax = || OperationSyntax {
                name: operation.id.name().to_owned(),
                request: python::request(new, operation, "client."),
                response: python::response(new, operation),
            };
            let Some(was) = before.get(operation.id.name()) else {
                changes.new.push(NewOperation { syntax: syntax() });
                continue;
            };
            let (Some(was), Some(is)) = (was.as_operation(), operation.as_operation()) else {
                continue;
            };
            let [request, response] =
                [(&was.input, &is.input), (&was.output, &is.output)].map(|(was, is)| {
                    Added::new(old, new).between(old.get(was.as_str())?, new.get(is.as_str())?)
                });
            if request.is_some() || response.is_some() {
                changes.updated.push(UpdatedOperation { request, response, syntax: syntax() });
            }
        }
        changes.new.sort_by(|a, b| a.syntax.name.cmp(&b.syntax.name));
        changes.updated.sort_by(|a, b| a.syntax.name.cmp(&b.syntax.name));
        changes
    }

    /// The page as text, below its heading.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut lines = Vec::new();
        for operation in &self.new {
            lines.extend([format!("{} (new)", operation.syntax.name), String::new()]);
            operation.syntax.lines(&mut lines);
        }
        for operation in &self.updated {
            lines.extend([format!("{} (updated)", operation.syntax.name), String::new()]);
            operation.lines(&mut lines);
            operation.syntax.lines(&mut lines);
        }
        lines.join("\n")
    }
}

impl UpdatedOperation {
    /// What was added, each part with its title: `request`, `response`, or `both` if it is the same.
    #[must_use]
    pub fn parts(&self) -> Vec<(&'static str, Vec<String>)> {
        let lines = |value: &Value| pformat(value, WIDTH).lines().map(str::to_owned).collect();
        match (&self.request, &self.response) {
            (Some(request), Some(response)) if request == response => {
                vec![("both", lines(request))]
            }
            (request, response) => [("request", request), ("response", response)]
                .into_iter()
                .filter_map(|(title, value)| Some((title, lines(value.as_ref()?))))
                .collect(),
        }
    }

    fn lines(&self, lines: &mut Vec<String>) {
        let parts = self.parts();
        let titles: Vec<&str> = parts.iter().map(|(title, _)| *title).collect();
        lines.push(format!("Changes ({})", titles.join(", ")));
        for (title, block) in &parts {
            if parts.len() > 1 {
                lines.push(if *title == "request" { "Request" } else { "Response" }.to_owned());
            }
            lines.extend(block.iter().cloned());
        }
        lines.push(String::new());
    }
}

impl OperationSyntax {
    fn lines(&self, lines: &mut Vec<String>) {
        for (title, block) in
            [("Request Syntax", &self.request), ("Response Syntax", &self.response)]
        {
            if !block.is_empty() {
                lines.extend([title.to_owned(), String::new()]);
                lines.extend(block.iter().cloned());
                lines.push(String::new());
            }
        }
    }
}

fn operations<'a>(model: &'a Model, service: &'a Shape) -> Vec<&'a Shape> {
    service.as_service().map(|service| model.operations(service)).unwrap_or_default()
}

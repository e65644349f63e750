//! The examples of an operation: what is sent, and what comes back.

use super::ctx::Ctx;
use super::html::Html;
use goldsmith_codegen::reference;
use goldsmith_model::{Node, Shape, ShapeId};

/// An example.
pub(crate) struct ExampleView {
    /// Its title; where it has none, which one it is of several.
    pub(crate) title: Option<String>,
    pub(crate) text: Html,
    pub(crate) input: Option<String>,
    pub(crate) output: Option<String>,
    /// The error, and its members.
    pub(crate) error: Option<(Html, Option<String>)>,
}

/// The examples of an operation.
pub(crate) fn examples(ctx: &Ctx<'_>, shape: &Shape) -> Vec<ExampleView> {
    let json = |node: &Node| node.to_json().trim_end().to_owned();
    let is_one = shape.traits.examples().nth(1).is_none();
    let view = |(at, example): (usize, goldsmith_model::Example<'_>)| ExampleView {
        title: reference::example_title(&example)
            .map(str::to_owned)
            .or_else(|| (!is_one).then(|| format!("Example {}", at + 1))),
        text: example.documentation.map(Html::documentation).unwrap_or_default(),
        input: example.input.map(json),
        output: example.output.map(json),
        error: example
            .error
            .map(|(id, content)| (ctx.link("../", &ShapeId::new(id)), content.map(json))),
    };
    shape.traits.examples().enumerate().map(view).collect()
}

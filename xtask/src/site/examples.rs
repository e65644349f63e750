//! The examples of an operation: what is sent, and what comes back.

use super::ctx::Ctx;
use super::html::Html;
use goldsmith_model::{Node, Shape, ShapeId};

/// An example.
pub(crate) struct ExampleView {
    pub(crate) title: String,
    pub(crate) text: Html,
    pub(crate) input: Option<String>,
    pub(crate) output: Option<String>,
    /// The error, and its members.
    pub(crate) error: Option<(Html, Option<String>)>,
}

/// The examples of an operation.
pub(crate) fn examples(ctx: &Ctx<'_>, shape: &Shape) -> Vec<ExampleView> {
    let json = |node: &Node| node.to_json().trim_end().to_owned();
    let view = |example: goldsmith_model::Example<'_>| ExampleView {
        title: example.title.to_owned(),
        text: example.documentation.map(Html::documentation).unwrap_or_default(),
        input: example.input.map(json),
        output: example.output.map(json),
        error: example
            .error
            .map(|(id, content)| (ctx.link("../", &ShapeId::new(id)), content.map(json))),
    };
    shape.traits.examples().map(view).collect()
}

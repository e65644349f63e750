//! Reads service models and checks them.
//!
//! What enters are texts: a Smithy JSON AST (2.0, or 1.0, which is upgraded), or botocore's
//! `service-2.json` with the files beside it. What leaves is one checked [`Model`], or all
//! [`Problem`]s at once, each with its place. Nothing here touches the disk.

pub mod botocore;
mod check;
pub mod diff;
mod fixups;
pub mod history;
mod model;
mod node;
pub mod pattern;
mod problem;
mod prose;
mod selector;
mod shape_id;
mod smithy;
mod source;
mod suppress;
mod traits;

pub use check::closest;
pub use model::{Member, Model, Operation, Resource, Service, Shape, ShapeKind};
pub use node::{Node, NodeValue, ParseError, compare_numbers};
pub use problem::{Problem, Severity};
pub use prose::without_prose;
pub use shape_id::ShapeId;
pub use source::{Location, Source, Sources, Span};
pub use traits::{Deprecated, Example, Http, Length, Paginated, Range, Traits};

/// What is wrong with a model, and the texts to draw it into.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// All that is wrong, in the order of the texts.
    pub problems: Vec<Problem>,
    /// The texts.
    pub sources: Sources,
}

/// The files that make up a model.
#[derive(Debug, Default)]
pub struct Input {
    /// The model itself, and files that are merged into it: more shapes, or traits applied to shapes
    /// of the others. A file of botocore must come first.
    pub files: Vec<Source>,
    /// botocore's files beside its `service-2.json`, by their names.
    pub companions: Vec<Source>,
}

/// Reads and checks a model. With it come the problems that leave it usable.
///
/// # Errors
/// All that makes it unusable.
pub fn read(input: Input) -> Result<(Model, Vec<Problem>), Rejected> {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    let (mut nodes, from_botocore) = to_asts(input, &mut sources, &mut problems);
    nodes.iter_mut().for_each(|node| fixups::apply(node, &mut problems));
    let kept = sources.clone();
    check::check(&nodes, from_botocore, sources, problems)
        .map_err(|problems| Rejected { problems, sources: kept })
}

/// Reads a model that was checked at another time, such as one that is kept for its history, in a
/// fraction of the time. Of what is wrong with it, only what cannot be read is found: a reference
/// may lead nowhere, and a trait may have any value.
///
/// # Errors
/// All that cannot be read.
pub fn read_unchecked(input: Input) -> Result<(Model, Vec<Problem>), Rejected> {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    let (mut nodes, _) = to_asts(input, &mut sources, &mut problems);
    nodes.iter_mut().for_each(|node| fixups::apply(node, &mut problems));
    let kept = sources.clone();
    let (model, _) = check::assemble(&nodes, sources, &mut problems);
    check::finish(model, problems).map_err(|problems| Rejected { problems, sources: kept })
}

/// The Smithy JSON AST of a model, of whatever format, as it is: without fixups.
///
/// # Errors
/// All that makes the model unusable.
pub fn to_ast(input: Input) -> Result<(Node, Vec<Problem>, Sources), Rejected> {
    let (mut nodes, problems, sources) = to_ast_of_each(input)?;
    Ok((nodes.swap_remove(0), problems, sources))
}

/// The Smithy JSON AST of each file of a model, as it is: at least one.
///
/// # Errors
/// All that makes the model unusable.
pub fn to_ast_of_each(input: Input) -> Result<(Vec<Node>, Vec<Problem>, Sources), Rejected> {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    let (nodes, from_botocore) = to_asts(input, &mut sources, &mut problems);
    let is_error = |problem: &Problem| problem.severity == Severity::Error;
    if nodes.is_empty() || problems.iter().any(is_error) {
        return Err(Rejected { problems, sources });
    }
    // What is odd is told when the model is used.
    if let Err(errors) = check::check(&nodes, from_botocore, sources.clone(), problems.clone()) {
        return Err(Rejected { problems: errors, sources });
    }
    Ok((nodes, problems, sources))
}

/// The ASTs of all files, and whether one was made of botocore's.
fn to_asts(input: Input, sources: &mut Sources, problems: &mut Vec<Problem>) -> (Vec<Node>, bool) {
    let mut from_botocore = false;
    let mut parse = |source: Source, problems: &mut Vec<Problem>| {
        let (name, text) = (source.name.clone(), source.text.clone());
        let number = sources.add(source);
        match Node::parse(&text, number) {
            Ok(node) => Some((name, node)),
            Err(error) => {
                problems.push(Problem::error("invalid-json", error.span, error.message));
                None
            }
        }
    };
    let mut companions = botocore::Files::default();
    for source in input.companions {
        if let Some((name, node)) = parse(source, problems) {
            companions.add(&name, node);
        }
    }
    let mut nodes = Vec::new();
    for source in input.files {
        let Some((_, node)) = parse(source, problems) else { continue };
        if botocore::is_botocore(&node) {
            from_botocore = true;
            let files = botocore::Files { service: Some(node), ..std::mem::take(&mut companions) };
            nodes.extend(botocore::to_ast(&files, problems));
        } else {
            nodes.push(node);
        }
    }
    (nodes, from_botocore)
}

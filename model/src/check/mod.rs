//! From what was read to a [`Model`], or to everything that is wrong with it.
//!
//! Each part looks at the whole model and adds what it finds; none stops at the first.

mod constraints;
mod examples;
mod http;
mod mixins;
mod names;
mod placement;
mod recursion;
mod streams;
mod targets;
mod value;

use crate::model::{Model, Shape};
use crate::node::Node;
use crate::problem::{Problem, Severity};
use crate::shape_id::ShapeId;
use crate::smithy::{Ast, Reference, enum_traits_to_enums, read, upgrade};
use crate::source::Sources;
use std::collections::HashSet;
use std::sync::OnceLock;

/// A model with what is odd about it, or everything that is wrong.
pub(crate) type Checked = Result<(Model, Vec<Problem>), Vec<Problem>>;

/// Checks files that have been read to nodes of a JSON AST.
pub(crate) fn check(
    files: &[Node],
    from_botocore: bool,
    sources: Sources,
    mut problems: Vec<Problem>,
) -> Checked {
    let (model, references) = assemble(files, sources, &mut problems);
    targets::check(&model, &references, &mut problems);
    // Where a reference leads nowhere, what follows from that is not told as well.
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let broken: HashSet<ShapeId> = errors.filter_map(|problem| problem.shape.clone()).collect();
    let mut more = Vec::new();
    placement::check(&model, &mut more);
    constraints::check(&model, &mut more);
    names::check(&model, &mut more);
    recursion::check(&model, &mut more);
    streams::check(&model, &mut more);
    http::check(&model, from_botocore, &mut more);
    examples::check(&model, &mut more);
    more.retain(|problem| problem.shape.as_ref().is_none_or(|id| !broken.contains(id)));
    problems.append(&mut more);
    finish(model, problems)
}

/// What can be told of a model, sorted; the model, unless it is wrong.
pub(crate) fn finish(model: Model, mut problems: Vec<Problem>) -> Checked {
    problems.sort_by_key(|problem| (problem.span, problem.code));
    problems.dedup();
    problems.retain(|problem| !model.suppresses(problem));
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        Err(problems)
    } else {
        Ok((model, problems))
    }
}

/// The model of files that have been read, with the references that nobody has followed yet.
pub(crate) fn assemble(
    files: &[Node],
    sources: Sources,
    problems: &mut Vec<Problem>,
) -> (Model, Vec<Reference>) {
    let mut ast = Ast::default();
    for node in files {
        let mut file = read(node, problems);
        if matches!(node.get("smithy").and_then(Node::as_str), Some("1" | "1.0")) {
            upgrade(&mut file);
        }
        ast.shapes.append(&mut file.shapes);
        ast.mixins.append(&mut file.mixins);
        ast.applied.append(&mut file.applied);
        ast.references.append(&mut file.references);
        ast.metadata.append(&mut file.metadata);
    }
    enum_traits_to_enums(&mut ast, problems);
    let mut model = Model { sources, ..Model::default() };
    model.shapes.extend(prelude().iter().map(|shape| (shape.id.clone(), shape.clone())));
    for shape in std::mem::take(&mut ast.shapes) {
        add(&mut model, shape, problems);
    }
    let later = mixins::apply(&mut model, std::mem::take(&mut ast.applied));
    mixins::flatten(&mut model, &ast.mixins, problems);
    for (id, _, span) in mixins::apply(&mut model, later) {
        let message = format!("`apply` names {id}, which does not exist");
        problems.push(Problem::error("unresolved-target", span, message).of(&id));
    }
    model.metadata = ast.metadata;
    (model, ast.references)
}

fn add(model: &mut Model, shape: Shape, problems: &mut Vec<Problem>) {
    if is_prelude(&shape.id) {
        let message = "the namespace smithy.api belongs to the prelude";
        problems.push(Problem::error("reserved-namespace", shape.span, message).of(&shape.id));
        return;
    }
    if let Some(other) = model.shapes.get(&shape.id) {
        let place = model.sources.locate(other.span).map(|at| format!(" at {at}"));
        let message = format!("shape is defined twice, first{}", place.unwrap_or_default());
        problems.push(Problem::error("duplicate-shape", shape.span, message).of(&shape.id));
        return;
    }
    model.shapes.insert(shape.id.clone(), shape);
}

/// Whether a shape is one of the [prelude](https://smithy.io/2.0/spec/model.html#prelude).
pub(crate) fn is_prelude(id: &ShapeId) -> bool {
    id.as_str().starts_with("smithy.api#")
}

/// The shapes of the prelude: simple shapes and the definitions of traits.
fn prelude() -> &'static [Shape] {
    static PRELUDE: OnceLock<Vec<Shape>> = OnceLock::new();
    PRELUDE.get_or_init(|| {
        let node = Node::parse(include_str!("../prelude.json"), u16::MAX);
        node.map(|node| read(&node, &mut Vec::new()).shapes).unwrap_or_default()
    })
}

/// The text that is most like `text`, if any is like it.
#[must_use]
pub fn closest<'a>(text: &str, all: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (text.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for candidate in all {
        let distance = distance(text, candidate, limit);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, text)| text)
}

/// How many letters must be changed, added, dropped or exchanged with their neighbours to get from one
/// text to the other, letter case aside; more than `limit` as soon as that is sure.
fn distance(a: &str, b: &str, limit: usize) -> usize {
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let [a, b] = [a, b].map(|text| text.to_ascii_lowercase().into_bytes());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let changed = above[j] + usize::from(x != y);
            let mut least = changed.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prelude_is_read_without_a_problem() {
        let node = Node::parse(include_str!("../prelude.json"), 0).unwrap();
        let mut problems = Vec::new();
        let ast = read(&node, &mut problems);
        assert_eq!(problems, []);
        assert_eq!(ast.shapes.len(), prelude().len());
        assert!(prelude().len() > 100);
    }

    #[test]
    fn the_closest_text_is_suggested() {
        let all = ["members", "member", "traits"];
        assert_eq!(closest("memebers", all.into_iter()), Some("members"));
        assert_eq!(closest("Traits", all.into_iter()), Some("traits"));
        assert_eq!(closest("trati", all.into_iter()), None);
        assert_eq!(closest("Nmae", ["None", "Name"].into_iter()), Some("Name"));
        assert_eq!(closest("documentation", all.into_iter()), None);
    }
}

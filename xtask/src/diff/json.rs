//! A report for tools. docs/diff.md describes it; `version` changes if a key changes its meaning.

use super::cause::causes;
use super::report::Report;
use super::side::Side;
use super::words::{LEVELS, SEVERITIES, severity};
use goldsmith_codegen::verdict::{ApiChange, Level};
use goldsmith_model::diff::{Action, Aspect, Change, Part, Reached};
use goldsmith_model::{Model, Node, NodeValue, ShapeId, Span};

/// The report as JSON.
pub(super) fn json(report: &Report) -> String {
    let changes = report.diff.changes.iter().map(|c| change(report, c)).collect();
    let renames = report
        .diff
        .renames
        .iter()
        .map(|rename| object([("old", id(Some(&rename.old))), ("new", id(Some(&rename.new)))]));
    let rust = match &report.rust {
        Ok(changes) => {
            let causes = changes.iter().zip(causes(report));
            list(causes.map(|(change, cause)| api_change(change, cause)).collect())
        }
        Err(_) => null(),
    };
    let service = report.service().map(|service| service.id.clone());
    object([
        ("format", text("goldsmith-diff")),
        ("version", number(1)),
        ("service", id(service.as_ref())),
        ("old", side(&report.old)),
        ("new", side(&report.new)),
        ("summary", summary(report)),
        ("changes", list(changes)),
        ("renames", list(renames.collect())),
        ("rust", rust),
    ])
    .to_json()
}

fn side(side: &Side) -> Node {
    object([("name", text(&side.name)), ("date", optional(side.date.as_deref()))])
}

fn summary(report: &Report) -> Node {
    let severities = SEVERITIES.map(|one| (severity(one), number(report.count(one))));
    let levels = LEVELS.map(|level| (level.name().to_owned(), number(report.count_rust(level))));
    let made = report.package.as_ref();
    let node = |members: Vec<(String, Node)>| Node::new(members, Span::default());
    object([
        ("changes", node(severities.into())),
        ("hiddenDocumentation", number(report.hidden)),
        ("outside", number(report.outside)),
        ("rust", if report.rust.is_ok() { node(levels.into()) } else { null() }),
        ("noVerdict", optional(report.rust.as_ref().err().map(String::as_str))),
        ("level", optional(report.level().map(Level::name))),
        ("package", optional(made.map(|made| made.name.as_str()))),
        ("released", optional(made.map(|made| made.base.as_str()))),
        ("current", optional(made.map(|made| made.version.as_str()))),
        ("next", optional(report.next_version().as_deref())),
    ])
}

fn change(report: &Report, change: &Change) -> Node {
    let place = |model: &Model, span: Option<Span>| {
        let place = span.and_then(|span| model.sources.locate(span));
        optional(place.map(|place| place.to_string()).as_deref())
    };
    object([
        ("code", text(&change.code)),
        ("severity", text(&severity(change.severity))),
        ("action", text(action(change.action))),
        ("aspect", text(aspect(change.aspect))),
        ("shape", id(change.shape.as_ref())),
        ("member", optional(change.member.as_deref())),
        ("trait", id(change.trait_id.as_ref())),
        ("path", optional(change.path.as_deref())),
        ("old", change.old.clone().unwrap_or_else(null)),
        ("new", change.new.clone().unwrap_or_else(null)),
        ("message", text(&change.message)),
        ("hint", optional(change.hint.as_deref())),
        ("oldPlace", place(&report.old.model, change.old_span)),
        ("newPlace", place(&report.new.model, change.new_span)),
        ("operations", operations(&report.reach.of(change))),
    ])
}

/// The operations that a change reaches, each once, with its parts.
fn operations(reached: &[Reached]) -> Node {
    let mut operations = Vec::new();
    for together in reached.chunk_by(|a, b| a.operation == b.operation) {
        let parts = together.iter().map(|reached| match &reached.part {
            Part::Itself => text("operation"),
            Part::Request => text("request"),
            Part::Response => text("response"),
            Part::Error(id) => text(&format!("error {id}")),
        });
        let operation = id(together.first().map(|reached| &reached.operation));
        operations.push(object([("operation", operation), ("parts", list(parts.collect()))]));
    }
    list(operations)
}

fn api_change(change: &ApiChange, cause: Option<usize>) -> Node {
    let (shape, member) = match &change.shape {
        Some((shape, member)) => (Some(shape.as_str()), member.as_deref()),
        None => (None, None),
    };
    object([
        ("level", text(change.level.name())),
        ("kind", text(change.kind.code())),
        ("path", text(&change.path)),
        ("message", text(&change.message)),
        ("shape", optional(shape)),
        ("member", optional(member)),
        ("trait", optional(change.trait_id)),
        ("cause", cause.map_or_else(null, number)),
    ])
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Added => "added",
        Action::Removed => "removed",
        Action::Changed => "changed",
        Action::Moved => "moved",
    }
}

fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Metadata => "metadata",
        Aspect::Shape => "shape",
        Aspect::Type => "type",
        Aspect::Member => "member",
        Aspect::Target => "target",
        Aspect::Nullability => "nullability",
        Aspect::EnumValue => "enumValue",
        Aspect::Trait => "trait",
        Aspect::Input => "input",
        Aspect::Output => "output",
        Aspect::Error => "error",
        Aspect::Version => "version",
        Aspect::Binding => "binding",
        Aspect::ServiceRename => "serviceRename",
        Aspect::Identifier => "identifier",
        Aspect::Property => "property",
    }
}

fn object<const N: usize>(members: [(&str, Node); N]) -> Node {
    let members = members.map(|(key, node)| (key.to_owned(), node));
    Node::new(Vec::from(members), Span::default())
}

fn list(elements: Vec<Node>) -> Node {
    Node::new(elements, Span::default())
}

fn text(text: &str) -> Node {
    Node::new(text, Span::default())
}

fn optional(text: Option<&str>) -> Node {
    text.map_or_else(null, |text| Node::new(text, Span::default()))
}

fn id(id: Option<&ShapeId>) -> Node {
    optional(id.map(ShapeId::as_str))
}

fn number(number: usize) -> Node {
    Node::new(NodeValue::Number(number.to_string().into()), Span::default())
}

fn null() -> Node {
    Node::new(NodeValue::Null, Span::default())
}

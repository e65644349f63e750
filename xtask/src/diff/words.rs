//! How changes are called in every form for people.

use super::report::Report;
use super::sections::{Group, Told};
use goldsmith_codegen::verdict::{ApiChange, Level};
use goldsmith_model::diff::{Action, Aspect, Part, Severity};
use goldsmith_model::{Model, Shape, ShapeId};

/// How many operations are named before they are only counted.
const NAMED: usize = 6;

/// All severities, the worst first.
pub(super) const SEVERITIES: [Severity; 4] =
    [Severity::Error, Severity::Danger, Severity::Warning, Severity::Note];
/// All levels, the worst first.
pub(super) const LEVELS: [Level; 3] = [Level::Major, Level::Minor, Level::Patch];

/// A severity in lower case.
pub(super) fn severity(severity: Severity) -> String {
    severity.name().to_lowercase()
}

/// A sign for what happened.
pub(super) fn sign(action: Action) -> char {
    match action {
        Action::Added => '+',
        Action::Removed => '-',
        Action::Changed => '~',
        Action::Moved => '>',
    }
}

/// A count and what is counted.
pub(super) fn count(number: usize, one: &str) -> String {
    match (number, one.strip_suffix('y')) {
        (1, _) => format!("1 {one}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {one}s"),
    }
}

/// A text without the namespace of the service, which is the same everywhere.
pub(super) fn short(report: &Report, text: &str) -> String {
    let mut text = text.to_owned();
    for side in [&report.new, &report.old] {
        for service in side.model.services() {
            text = text.replace(&format!("{}#", service.id.namespace()), "");
        }
    }
    text.replace("smithy.api#", "")
}

/// The parts of an operation that something is in: `request, error X`.
pub(super) fn parts(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Itself => None,
        Part::Request => Some("request".to_owned()),
        Part::Response => Some("response".to_owned()),
        Part::Error(id) => Some(format!("error {}", id.name())),
    };
    parts.iter().filter_map(part).collect::<Vec<_>>().join(", ")
}

/// Where a change is: the part of the operation, and the shape and member. What the message names is
/// left out, and so is the shape that is the whole request or response.
pub(super) fn place(report: &Report, group: &Group<'_>, told: &Told<'_>) -> String {
    let change = told.change;
    let is_whole = change.aspect == Aspect::Shape && change.member.is_none();
    let shape = change
        .shape
        .as_ref()
        .filter(|id| Some(*id) != group.id.as_ref() && !is_whole && !is_root(report, group, id));
    let is_named = matches!(change.aspect, Aspect::Member | Aspect::EnumValue);
    let member = change.member.as_ref().filter(|_| !is_named);
    let subject = match (shape, member) {
        (Some(shape), Some(member)) => format!("{}${member}", shape.name()),
        (Some(shape), None) => shape.name().to_owned(),
        (None, Some(member)) => member.clone(),
        (None, None) => String::new(),
    };
    let place = [parts(&told.parts), subject];
    place.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

/// Whether a shape is the input or output of the operation that a group is of.
fn is_root(report: &Report, group: &Group<'_>, id: &ShapeId) -> bool {
    let shape = group.id.as_ref().and_then(|id| report.shape(id));
    let operation = shape.and_then(Shape::as_operation);
    operation.is_some_and(|operation| operation.input == *id || operation.output == *id)
}

/// What the change means for the generated crate: its worst kind, if it is more than a patch.
pub(super) fn rust_kind<'a>(told: &Told<'a>) -> Option<&'a ApiChange> {
    let worst = told.rust.iter().max_by_key(|change| change.level)?;
    (worst.level > Level::Patch).then_some(*worst)
}

/// What a group's title says of the shape: its type, and which operations it reaches.
pub(super) fn reaches(report: &Report, group: &Group<'_>) -> String {
    let all = report.new.model.services().next().and_then(Shape::as_service);
    let all = all.map_or(0, |service| report.new.model.operations(service).len());
    let count = count(group.reaches.len(), "operation");
    if group.reaches.len() == all && all > NAMED {
        return format!("reaches all {count}");
    }
    let mut names: Vec<&str> = group.reaches.iter().take(NAMED).map(ShapeId::name).collect();
    if group.reaches.len() > NAMED {
        names.push("…");
    }
    format!("reaches {count}: {}", names.join(", "))
}

/// How bad the worst change of a shape itself is.
pub(super) fn severity_of(report: &Report, id: &ShapeId) -> Option<Severity> {
    let of_it = report.diff.changes.iter().filter(|change| change.shape.as_ref() == Some(id));
    of_it.map(|change| change.severity).max()
}

/// The type of a shape.
pub(super) fn kind(report: &Report, group: &Group<'_>) -> &'static str {
    let shape = group.id.as_ref().and_then(|id| report.shape(id));
    shape.map_or("", |shape| shape.kind.name())
}

/// The method and URI of an operation.
pub(super) fn http(model: &Model, id: &ShapeId) -> Option<String> {
    let http = model.get(id.as_str())?.traits.http()?;
    Some(format!("{} {}", http.method, http.uri))
}

/// How many changes there are of each severity: `1 error, 12 notes`.
pub(super) fn severities(report: &Report) -> String {
    let some = SEVERITIES.map(|one| (report.count(one), severity(one)));
    let some = some.into_iter().filter(|(number, _)| *number > 0);
    let texts: Vec<String> = some.map(|(number, name)| count(number, &name)).collect();
    if texts.is_empty() { "no changes".to_owned() } else { texts.join(", ") }
}

/// How many changes of the crate there are of each level: `1 major, 12 minor`.
pub(super) fn levels(report: &Report) -> String {
    let some = LEVELS.map(|level| (report.count_rust(level), level.name()));
    let some = some.into_iter().filter(|(number, _)| *number > 0);
    let texts: Vec<String> = some.map(|(number, name)| format!("{number} {name}")).collect();
    if texts.is_empty() { "no changes".to_owned() } else { texts.join(", ") }
}

/// What version comes next, in words.
pub(super) fn verdict(report: &Report) -> String {
    let Some(level) = report.level() else { return "the crate stays as it is".to_owned() };
    match (&report.package, report.next_version()) {
        (Some((name, version)), Some(next)) => {
            format!("{}: {name} {version} → {next}", level.name())
        }
        _ => level.name().to_owned(),
    }
}

/// The two models: `lambda@1.12.55 (2018-11-28) → lambda@1.12.56 (2018-11-29)`.
pub(super) fn sides(report: &Report) -> String {
    let [old, new] = [&report.old, &report.new].map(|side| match &side.date {
        Some(date) => format!("{} ({date})", side.name),
        None => side.name.clone(),
    });
    format!("{old} → {new}")
}

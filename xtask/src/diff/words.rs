//! How changes are called in every form for people.

use super::report::Report;
use super::same::Same;
use super::sections::{Group, Told};
use goldsmith_codegen::verdict::{ApiChange, ChangeKind, Level};
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

/// A text without the namespaces of the services and of Smithy, which are the same everywhere. Only
/// where they begin the id of a shape.
pub(super) fn short(report: &Report, text: &str) -> String {
    let services = [&report.new, &report.old].map(|side| side.model.services());
    let mut namespaces: Vec<&str> =
        services.into_iter().flatten().map(|service| service.id.namespace()).collect();
    namespaces.push("smithy.api");
    without_namespaces(text, &namespaces)
}

fn without_namespaces(text: &str, namespaces: &[&str]) -> String {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('#') {
        let (before, behind) = (&rest[..at], &rest[at + 1..]);
        let start = before.rfind(|c: char| !is_name(c) && c != '.');
        let start =
            start.map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let is_id = namespaces.contains(&&before[start..]) && behind.starts_with(is_name);
        out.push_str(if is_id { &before[..start] } else { &rest[..=at] });
        rest = behind;
    }
    out.push_str(rest);
    out
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
pub(super) fn place(report: &Report, group: Option<&ShapeId>, told: &Told<'_>) -> String {
    let change = told.change;
    let is_whole = change.aspect == Aspect::Shape && change.member.is_none();
    let is_told = |id: &ShapeId| is_whole || Some(id) == group || is_root(report, group, id);
    // An error whose part has been named is not named twice.
    let is_part = |id: &ShapeId| told.parts == [Part::Error(id.clone())];
    let shape = change.shape.as_ref().filter(|id| !is_told(id) && !is_part(id));
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
fn is_root(report: &Report, group: Option<&ShapeId>, id: &ShapeId) -> bool {
    let shape = group.and_then(|id| report.shape(id));
    let operation = shape.and_then(Shape::as_operation);
    operation.is_some_and(|operation| operation.input == *id || operation.output == *id)
}

/// What changes mean for the generated crate: their kinds, level by level, the worst first:
/// `major: field-type-changed`, `minor: constraint-tightened ×3`
pub(super) fn rust_kinds<'a>(
    changes: impl IntoIterator<Item = &'a ApiChange>,
) -> Vec<(Level, String)> {
    let mut kinds: Vec<(ChangeKind, usize)> = Vec::new();
    for change in changes {
        match kinds.iter_mut().find(|(kind, _)| *kind == change.kind) {
            Some((_, number)) => *number += 1,
            None => kinds.push((change.kind, 1)),
        }
    }
    let of_level = |level: Level| {
        let of_it = kinds.iter().filter(|(kind, _)| kind.level() == level);
        let texts = of_it.map(|(kind, number)| match number {
            1 => kind.code().to_owned(),
            number => format!("{} ×{number}", kind.code()),
        });
        let texts: Vec<String> = texts.collect();
        let text = format!("{}: {}", level.name(), texts.join(", "));
        (!texts.is_empty()).then_some((level, text))
    };
    LEVELS.into_iter().filter_map(of_level).collect()
}

/// Where a change is that is the same in several places: `request Name of A, B; response of C`.
pub(super) fn places(report: &Report, same: &Same<'_>) -> String {
    let mut by_place: Vec<(String, Vec<&str>)> = Vec::new();
    for (id, told) in &same.told {
        let place = place(report, Some(id), told);
        match by_place.iter_mut().find(|(known, _)| *known == place) {
            Some((_, names)) => names.push(id.name()),
            None => by_place.push((place, vec![id.name()])),
        }
    }
    by_place.sort();
    let texts = by_place.iter().map(|(place, names)| match place.as_str() {
        "" => names.join(", "),
        place => format!("{place} of {}", names.join(", ")),
    });
    texts.collect::<Vec<_>>().join("; ")
}

/// What a group's title says of the shape: its type, and which operations it reaches.
pub(super) fn reaches(report: &Report, group: &Group<'_>) -> String {
    let all = report.service().and_then(Shape::as_service);
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

/// How many changes are left out, and why: ` and 3 changes of documentation`.
pub(super) fn left_out(report: &Report, how_to_see: bool) -> String {
    let mut parts = Vec::new();
    if report.hidden > 0 {
        let how = if how_to_see { " (--documentation shows them)" } else { "" };
        parts.push(format!("{} of documentation{how}", count(report.hidden, "change")));
    }
    if report.outside > 0 {
        let outside = count(report.outside, "change");
        parts.push(format!("{outside} of what the crate does not have"));
    }
    parts.join(" and ")
}

/// How many changes of the crate there are of each level: `1 major, 12 minor`.
pub(super) fn levels(report: &Report) -> String {
    let some = LEVELS.map(|level| (report.count_rust(level), level.name()));
    let some = some.into_iter().filter(|(number, _)| *number > 0);
    let texts: Vec<String> = some.map(|(number, name)| format!("{number} {name}")).collect();
    match (texts.is_empty(), report.level()) {
        (false, _) => texts.join(", "),
        (true, Some(_)) => "documentation only".to_owned(),
        (true, None) => "no changes".to_owned(),
    }
}

/// What version comes next, in words. What people have made of it already is not said.
pub(super) fn verdict(report: &Report) -> String {
    let Some(level) = report.level() else { return "the crate stays as it is".to_owned() };
    match (&report.package, report.next_version()) {
        (Some(made), Some(next)) => {
            format!("{}: {} {} → {next}", level.name(), made.name, made.base)
        }
        _ => level.name().to_owned(),
    }
}

/// What version comes next, and what the crate has already.
pub(super) fn verdict_now(report: &Report) -> String {
    let Some(level) = report.level() else { return verdict(report) };
    match report.after(level) {
        Some(after) => format!("{}: {after}", level.name()),
        None => verdict(report),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn namespaces_go_only_where_an_id_begins() {
        let namespaces = ["a.b", "smithy.api"];
        for (text, expected) in [
            ("from a.b#City to a.b#Town$Name", "from City to Town$Name"),
            ("`smithy.api#http` of (a.b#C)", "`http` of (C)"),
            // Other namespaces that end alike, or go on.
            ("x.a.b#City, my_a.b#C, a.b.c#D", "x.a.b#City, my_a.b#C, a.b.c#D"),
            ("über.a.b#City", "über.a.b#City"),
            // What is no id.
            ("\"a.b#\" and a.b#-1 and #", "\"a.b#\" and a.b#-1 and #"),
            ("…a.b#C", "…C"),
        ] {
            assert_eq!(without_namespaces(text, &namespaces), expected);
        }
    }
}

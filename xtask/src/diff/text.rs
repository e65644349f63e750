//! A report for people at a terminal: the verdict first, then what breaks, then all changes in groups.

use super::report::Report;
use super::same::Same;
use super::sections::{Group, Told, Whole, sections};
use super::words;
use anstyle::{AnsiColor, Style};
use goldsmith_codegen::verdict::{ApiChange, Level};
use goldsmith_model::diff::{Aspect, Change, Severity};
use goldsmith_model::{Model, ShapeId};
use std::collections::HashSet;

const TITLE: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// The report, with colours.
pub(super) fn text(report: &Report) -> String {
    let mut out = String::new();
    let parts = [paint(TITLE, &report.title()), words::sides(report)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    line(&mut out, 0, &parts.join("  "));
    summary(report, &mut out, true);
    let mut lines = String::new();
    breaking(report, &mut lines, 1, usize::MAX);
    if !lines.is_empty() {
        heading(&mut out, "What breaks");
        out.push_str(&lines);
    }
    let sections = sections(report);
    let mut hints = Hints::default();
    whole(report, &mut out, "New operations", &sections.added, &report.new.model);
    whole(report, &mut out, "Operations that are gone", &sections.removed, &report.old.model);
    groups((report, &mut hints), &mut out, "Service", std::slice::from_ref(&sections.service));
    same((report, &mut hints), &mut out, &sections.same);
    groups((report, &mut hints), &mut out, "Operations", &sections.operations);
    groups(
        (report, &mut hints),
        &mut out,
        "Shapes that several operations share",
        &sections.shared,
    );
    groups((report, &mut hints), &mut out, "Shapes that no operation reaches", &sections.others);
    renames(report, &mut out);
    out
}

/// What a regeneration tells of the changes: how many there are of each kind, and what breaks.
pub(super) fn brief(report: &Report) -> String {
    let mut out = String::new();
    line(&mut out, 0, &format!("changes {}", words::sides(report)));
    let mut lines = String::new();
    summary(report, &mut lines, false);
    lines.lines().for_each(|text| line(&mut out, 1, text));
    breaking(report, &mut out, 1, SHOWN);
    out
}

/// How many errors are named before they are only counted.
const SHOWN: usize = 10;

/// What breaks: code that calls the crate, of which `most` are named; and, by Smithy's rules, those who
/// use the service.
fn breaking(report: &Report, out: &mut String, depth: usize, most: usize) {
    let majors: Vec<_> = report.rust_changes().iter().filter(|c| c.level == Level::Major).collect();
    majors.iter().take(most).for_each(|change| breaks(out, depth, change));
    if majors.len() > most {
        line(out, depth, &format!("… and {} more that break", majors.len() - most));
    }
    let is_error = |change: &&Change| change.severity == Severity::Error;
    let errors: Vec<&Change> = report.diff.changes.iter().filter(is_error).collect();
    for change in errors.iter().take(SHOWN) {
        // What is new or gone as a whole is named by the message.
        let of = change.shape.as_ref().filter(|_| change.aspect != Aspect::Shape);
        let is_named = matches!(change.aspect, Aspect::Member | Aspect::EnumValue);
        let place = match (of, change.member.as_ref().filter(|_| !is_named)) {
            (Some(id), Some(member)) => format!("{}${member}: ", id.name()),
            (Some(id), None) => format!("{}: ", id.name()),
            (None, _) => String::new(),
        };
        let error = paint(of_severity(change.severity), "error ");
        line(out, depth, &format!("{error} {place}{}", words::short(report, &change.message)));
    }
    if errors.len() > SHOWN {
        let more = words::count(errors.len() - SHOWN, "more error");
        line(out, depth, &format!("… and {more} of the model"));
    }
}

fn whole(report: &Report, out: &mut String, title: &str, whole: &Whole, model: &Model) {
    if whole.operations.is_empty() && whole.shapes.is_empty() {
        return;
    }
    heading(out, title);
    for id in &whole.operations {
        let http = words::http(model, id).unwrap_or_default();
        let worst = words::severity_of(report, id).filter(|severity| *severity > Severity::Note);
        let severity = worst.map(|worst| paint(of_severity(worst), &words::severity(worst)));
        let parts = [paint(TITLE, id.name()), paint(DIM, &http), severity.unwrap_or_default()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        line(out, 1, &parts.join("  "));
    }
    if !whole.shapes.is_empty() {
        let names: Vec<&str> = whole.shapes.iter().map(ShapeId::name).collect();
        line(out, 1, &paint(DIM, &format!("with the shapes {}", names.join(", "))));
    }
}

/// Hints that have been told: each is told once.
#[derive(Default)]
struct Hints<'a>(HashSet<&'a str>);

impl<'a> Hints<'a> {
    fn line(&mut self, report: &Report, out: &mut String, depth: usize, change: &'a Change) {
        if let Some(hint) = change.hint.as_deref().filter(|hint| self.0.insert(hint)) {
            line(out, depth, &paint(DIM, &words::short(report, hint)));
        }
    }
}

/// What is the same in several places.
fn same<'a>((report, hints): (&Report, &mut Hints<'a>), out: &mut String, all: &[Same<'a>]) {
    if !all.is_empty() {
        heading(out, "The same in several places");
    }
    for same in all {
        let Some((_, first)) = same.told.first() else { continue };
        let rust = same.told.iter().flat_map(|(_, told)| told.rust.iter().copied());
        let message = words::short(report, &first.change.message);
        line(out, 1, &format!("{} {message}{}", mark(first.change), rust_kinds(rust)));
        line(out, 2, &words::places(report, same));
        hints.line(report, out, 2, first.change);
    }
}

fn groups<'a>(
    (report, hints): (&Report, &mut Hints<'a>),
    out: &mut String,
    title: &str,
    groups: &[Group<'a>],
) {
    let is_empty = |group: &Group<'_>| group.changes.is_empty() && group.alone.is_empty();
    let groups: Vec<_> = groups.iter().filter(|group| !is_empty(group)).collect();
    if groups.is_empty() {
        return;
    }
    heading(out, title);
    for group in groups {
        let mut depth = 1;
        if let Some(id) = &group.id {
            let mut text = paint(TITLE, id.name());
            if !group.reaches.is_empty() {
                let note =
                    format!("({}) {}", words::kind(report, group), words::reaches(report, group));
                text.push_str(&format!("  {}", paint(DIM, &note)));
            }
            if let Some(told) = group.whole() {
                if group.reaches.is_empty() {
                    let kind = format!("({})", words::kind(report, group));
                    text.push_str(&format!("  {}", paint(DIM, &kind)));
                }
                whole_shape(out, told, &text);
                continue;
            }
            line(out, 1, &text);
            depth = 2;
        }
        for told in &group.changes {
            one(report, out, depth, group, told);
            hints.line(report, out, depth + 1, told.change);
        }
        group.alone.iter().for_each(|change| alone(out, depth, change));
    }
}

/// A shape that is new or gone, on one line.
fn whole_shape(out: &mut String, told: &Told<'_>, title: &str) {
    let mut text = format!("{} {title}", words::sign(told.change.action));
    let severity = told.change.severity;
    if severity > Severity::Note {
        text.push_str(&format!("  {}", paint(of_severity(severity), &words::severity(severity))));
    }
    text.push_str(&rust_kinds(told.rust.iter().copied()));
    line(out, 1, &text);
}

/// What a change means for the generated crate, in brackets.
fn rust_kinds<'a>(changes: impl IntoIterator<Item = &'a ApiChange>) -> String {
    let kinds = words::rust_kinds(changes).into_iter();
    let kinds: Vec<String> = kinds.map(|(level, kinds)| paint(of_level(level), &kinds)).collect();
    if kinds.is_empty() { String::new() } else { format!(" [{}]", kinds.join("; ")) }
}

/// What happened, and how severe it is.
fn mark(change: &Change) -> String {
    let severity = format!("{:<7}", words::severity(change.severity));
    format!("{} {}", words::sign(change.action), paint(of_severity(change.severity), &severity))
}

fn one(report: &Report, out: &mut String, depth: usize, group: &Group<'_>, told: &Told<'_>) {
    let change = told.change;
    let place = words::place(report, group.id.as_ref(), told);
    let place = if place.is_empty() { place } else { format!("{place}: ") };
    let message = words::short(report, &change.message);
    let rust = rust_kinds(told.rust.iter().copied());
    line(out, depth, &format!("{} {place}{message}{rust}", mark(change)));
}

/// A change of the crate that no change of the model is behind.
fn alone(out: &mut String, depth: usize, change: &ApiChange) {
    let path = if change.path.is_empty() { "the crate" } else { &change.path };
    let kind = format!("[{}: {}]", change.level.name(), change.kind.code());
    let kind = paint(of_level(change.level), &kind);
    line(out, depth, &format!("= Rust    {path}: {} {kind}", change.message));
}

/// A change that may keep a caller's code from compiling.
fn breaks(out: &mut String, depth: usize, change: &ApiChange) {
    let path = if change.path.is_empty() { "the crate" } else { &change.path };
    let text = format!("{} {path}: {}", paint(of_level(change.level), "breaks"), change.message);
    line(out, depth, &text);
}

fn renames(report: &Report, out: &mut String) {
    if report.diff.renames.is_empty() {
        return;
    }
    heading(out, "Shapes that were probably renamed");
    for rename in &report.diff.renames {
        line(out, 1, &format!("{} → {}", rename.old.name(), rename.new.name()));
    }
}

/// How many changes there are, also of those that are not told, and the verdict.
fn summary(report: &Report, out: &mut String, how_to_see: bool) {
    let mut text = words::severities(report);
    let left_out = words::left_out(report, how_to_see);
    if !left_out.is_empty() {
        text.push_str(&format!(", and {left_out}"));
    }
    line(out, 0, &format!("{}: {text}", paint(TITLE, "model")));
    let text = match &report.rust {
        Err(reason) => format!("no verdict: {reason}"),
        Ok(_) if report.level().is_none() => "no changes".to_owned(),
        Ok(_) => {
            let level = report.level().map(of_level).unwrap_or_default();
            format!("{} → {}", words::levels(report), paint(level, &words::verdict_now(report)))
        }
    };
    line(out, 0, &format!("{}: {text}", paint(TITLE, "Rust API")));
}

fn heading(out: &mut String, title: &str) {
    out.push('\n');
    line(out, 0, &paint(TITLE.underline(), title));
}

fn line(out: &mut String, depth: usize, text: &str) {
    out.push_str(&"  ".repeat(depth));
    out.push_str(text);
    out.push('\n');
}

fn paint(style: Style, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{style}{text}{style:#}") }
}

fn of_severity(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Danger => AnsiColor::Magenta.on_default(),
        Severity::Warning => AnsiColor::Yellow.on_default(),
        Severity::Note => DIM,
    }
}

fn of_level(level: Level) -> Style {
    match level {
        Level::Major => AnsiColor::Red.on_default().bold(),
        Level::Minor => AnsiColor::Green.on_default(),
        Level::Patch => DIM,
    }
}

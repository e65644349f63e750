//! A report for a changelog.

use super::report::Report;
use super::same::Same;
use super::sections::{Group, Whole, sections};
use super::words;
use goldsmith_codegen::verdict::{ApiChange, Level};
use goldsmith_model::diff::{Action, Change, Severity};
use goldsmith_model::{Model, ShapeId};

/// The whole report, with a heading of the second level.
pub(super) fn markdown(report: &Report) -> String {
    let title = format!("{}: {}", report.title(), words::sides(report));
    format!("## {}\n\n{}", plain(&title), entry(report))
}

/// What goes into a section of a changelog: headings of the third level, and lists.
pub(super) fn entry(report: &Report) -> String {
    let mut out = String::new();
    let sections = sections(report);
    let hidden = match report.hidden {
        0 => String::new(),
        hidden => format!(", and {} of documentation", words::count(hidden, "change")),
    };
    out.push_str(&format!("Model: {}{hidden}. ", words::severities(report)));
    match &report.rust {
        Err(reason) => out.push_str(&format!("No verdict on the Rust API: {}.\n", plain(reason))),
        Ok(_) => {
            let (levels, verdict) = (words::levels(report), words::verdict(report));
            out.push_str(&format!("Rust API: {levels}; **{verdict}**.\n"));
        }
    }
    breaking(&mut out, report);
    whole(&mut out, "New operations", &sections.added, &report.new.model);
    whole(&mut out, "Operations that are gone", &sections.removed, &report.old.model);
    groups(report, &mut out, "Service", std::slice::from_ref(&sections.service));
    same(report, &mut out, &sections.same);
    groups(report, &mut out, "Operations", &sections.operations);
    groups(report, &mut out, "Shared by several operations", &sections.shared);
    groups(report, &mut out, "Reached by no operation", &sections.others);
    out
}

/// What may keep a caller's code from compiling.
fn breaking(out: &mut String, report: &Report) {
    let changes = report.rust_changes().iter().filter(|change| change.level == Level::Major);
    let changes: Vec<&ApiChange> = changes.collect();
    if changes.is_empty() {
        return;
    }
    heading(out, "Breaks Rust code");
    for change in changes {
        let path = if change.path.is_empty() { "the crate" } else { &change.path };
        out.push_str(&format!("- `{path}`: {}\n", plain(&change.message)));
    }
}

fn whole(out: &mut String, title: &str, whole: &Whole, model: &Model) {
    if whole.operations.is_empty() && whole.shapes.is_empty() {
        return;
    }
    heading(out, title);
    for id in &whole.operations {
        match words::http(model, id) {
            Some(http) => out.push_str(&format!("- `{}`: {}\n", id.name(), code(&http))),
            None => out.push_str(&format!("- `{}`\n", id.name())),
        }
    }
    if !whole.shapes.is_empty() {
        let names: Vec<String> = whole.shapes.iter().map(quoted).collect();
        out.push_str(&format!("- with the shapes {}\n", names.join(", ")));
    }
}

/// What is the same in several places.
fn same(report: &Report, out: &mut String, all: &[Same<'_>]) {
    if !all.is_empty() {
        heading(out, "The same in several places");
    }
    for same in all {
        let Some((_, first)) = same.told.first() else { continue };
        let rust = same.told.iter().flat_map(|(_, told)| told.rust.iter().copied());
        let text = told(report, first.change, "", rust);
        out.push_str(&format!("- {text}: {}\n", plain(&words::places(report, same))));
    }
}

fn groups(report: &Report, out: &mut String, title: &str, groups: &[Group<'_>]) {
    // What breaks stands in a list of its own.
    let is_told = |change: &&&ApiChange| change.level < Level::Major;
    let is_empty =
        |group: &Group<'_>| group.changes.is_empty() && group.alone.iter().find(is_told).is_none();
    let groups: Vec<_> = groups.iter().filter(|group| !is_empty(group)).collect();
    if groups.is_empty() {
        return;
    }
    heading(out, title);
    for group in groups {
        let mut indent = "";
        if let Some(id) = &group.id {
            out.push_str(&format!("- {}", quoted(id)));
            if let Some(told) = group.whole() {
                let is_new = told.change.action == Action::Added;
                let what = if is_new { "new" } else { "gone" };
                out.push_str(&format!(", {} {}", what, words::kind(report, group)));
            }
            if !group.reaches.is_empty() {
                out.push_str(&format!(", {}", words::reaches(report, group)));
            }
            out.push('\n');
            indent = "  ";
        }
        let changes = if group.whole().is_some() { &[] } else { group.changes.as_slice() };
        for one in changes {
            let place = words::place(report, group.id.as_ref(), one);
            let text = told(report, one.change, &place, one.rust.iter().copied());
            out.push_str(&format!("{indent}- {text}\n"));
        }
        for change in group.alone.iter().filter(is_told) {
            let path = if change.path.is_empty() { "the crate" } else { &change.path };
            let (message, kind) = (plain(&change.message), change.kind.code());
            let level = change.level.name();
            out.push_str(&format!("{indent}- `{path}`: {message} ({level}: {kind})\n"));
        }
    }
}

fn told<'a>(
    report: &Report,
    change: &Change,
    place: &str,
    rust: impl IntoIterator<Item = &'a ApiChange>,
) -> String {
    let mut text = String::new();
    if change.severity > Severity::Note {
        text.push_str(&format!("**{}** ", words::severity(change.severity)));
    }
    if !place.is_empty() {
        text.push_str(&format!("{}: ", plain(place)));
    }
    text.push_str(&plain(&words::short(report, &change.message)));
    let kinds: Vec<String> = words::rust_kinds(rust).into_iter().map(|(_, kinds)| kinds).collect();
    if !kinds.is_empty() {
        text.push_str(&format!(" ({})", kinds.join("; ")));
    }
    text
}

fn heading(out: &mut String, title: &str) {
    out.push_str(&format!("\n### {title}\n\n"));
}

fn quoted(id: &ShapeId) -> String {
    format!("`{}`", id.name())
}

/// A text in which nothing is markup but code, on one line. A comment is none in code either: what
/// looks for comments in a changelog does not know of code.
fn plain(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    // A mark of code without its other half would take the rest of the line with it.
    let has_code = text.matches('`').count().is_multiple_of(2);
    let mut out = String::new();
    let mut in_code = false;
    for c in text.chars() {
        in_code ^= c == '`' && has_code;
        let is_markup = matches!(c, '*' | '_' | '<' | '>' | '[' | ']' | '\\' | '#' | '&');
        if !in_code && (is_markup || c == '`' && !has_code) {
            out.push('\\');
        }
        out.push(c);
    }
    out.replace("<!--", "<! --")
}

/// A text as code, on one line.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ").replace("<!--", "<! --");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_markup_but_code() {
        for (text, expected) in [
            ("`a_b` is *new*", r"`a_b` is \*new\*"),
            ("a\n## b", r"a \#\# b"),
            ("one ` <!-- x", r"one \` \<! -- x"),
            ("`<!-- goldsmith: end -->`", "`<! -- goldsmith: end -->`"),
        ] {
            assert_eq!(plain(text), expected);
        }
        assert_eq!(code("GET /a\n<!-- `b"), "`` GET /a <! -- `b ``");
        assert_eq!(code("GET /a"), "`GET /a`");
    }
}

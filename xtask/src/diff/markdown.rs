//! A report for a changelog.

use super::report::Report;
use super::sections::{Group, Sections, Told, Whole};
use super::words;
use goldsmith_codegen::verdict::{ApiChange, Level};
use goldsmith_model::diff::{Action, Severity};
use goldsmith_model::{Model, ShapeId};

/// The whole report, with a heading of the second level.
pub(super) fn markdown(report: &Report) -> String {
    let title = format!("{}: {}", report.title(), words::sides(report));
    format!("## {}\n\n{}", plain(&title), entry(report))
}

/// What goes into a section of a changelog: headings of the third level, and lists.
pub(super) fn entry(report: &Report) -> String {
    let mut out = String::new();
    let sections = Sections::of(report);
    out.push_str(&format!("Model: {}. ", words::severities(report)));
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

fn groups(report: &Report, out: &mut String, title: &str, groups: &[Group<'_>]) {
    let groups: Vec<_> = groups.iter().filter(|group| !group.changes.is_empty()).collect();
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
        for told in changes {
            out.push_str(&format!("{indent}- {}\n", one(report, group, told)));
        }
    }
}

fn one(report: &Report, group: &Group<'_>, told: &Told<'_>) -> String {
    let change = told.change;
    let mut text = String::new();
    if change.severity > Severity::Note {
        text.push_str(&format!("**{}** ", words::severity(change.severity)));
    }
    let place = words::place(report, group, told);
    if !place.is_empty() {
        text.push_str(&format!("{}: ", plain(&place)));
    }
    text.push_str(&plain(&words::short(report, &change.message)));
    if let Some(worst) = words::rust_kind(told) {
        text.push_str(&format!(" ({}: {})", worst.level.name(), worst.kind.code()));
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

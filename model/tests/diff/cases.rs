//! Small models, old and new, with what is told of them.
//!
//! Each file of `model/tests/data/cases` has the cases of a few evaluators, beside it what is told.
//! After a change that is meant, `UPDATE_EXPECT=1 cargo test` writes that anew; read what it wrote.

use super::model;
use expect_test::expect_file;
use goldsmith_model::diff::{Diff, Severity, diff};
use goldsmith_model::{Model, Node, Span};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases")
}

/// The cases of a file: name, old and new text. `both` is in both models.
fn cases(path: &Path) -> Vec<(String, [String; 2])> {
    let node = Node::parse(&fs::read_to_string(path).unwrap(), 0).unwrap();
    let cases = node.as_object().unwrap().iter();
    cases
        .map(|(name, case)| {
            let text = |key: &str| {
                let members = |node: Option<&Node>| {
                    node.and_then(Node::as_object).unwrap_or_default().to_vec()
                };
                let mut shapes = members(case.get("both"));
                shapes.extend(members(case.get(key)));
                let version = case.get("smithy").and_then(Node::as_str).unwrap_or("2.0");
                let metadata = members(case.get("metadata").and_then(|node| node.get(key)));
                let object = |members: Vec<(String, Node)>| Node::new(members, node.span);
                object(vec![
                    ("smithy".to_owned(), Node::new(version, node.span)),
                    ("metadata".to_owned(), object(metadata)),
                    ("shapes".to_owned(), object(shapes)),
                ])
                .to_json()
            };
            (name.clone(), [text("old"), text("new")])
        })
        .collect()
}

/// What is told, as lines.
fn told(diff: &Diff) -> String {
    let mut text = String::new();
    for change in &diff.changes {
        let subject = change.subject().map(|id| id.to_string()).unwrap_or_default();
        let at = match (&change.trait_id, &change.path) {
            (Some(id), Some(path)) => format!(" @{id}{path}"),
            (None, Some(path)) => format!(" {path}"),
            _ => String::new(),
        };
        let (severity, action) = (change.severity, change.action);
        text += &format!("  {severity} {} {action:?} {subject}{at}\n", change.code);
        text += &format!("    {}\n", change.message);
        if let Some(hint) = &change.hint {
            text += &format!("    ({hint})\n");
        }
    }
    for rename in &diff.renames {
        text += &format!("  renamed: {} to {}\n", rename.old, rename.new);
    }
    text
}

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    files
}

fn diffs(path: &Path) -> Vec<(String, Diff)> {
    let both = |(name, texts): (String, [String; 2])| {
        let [old, new] = texts.map(|text| model(&text));
        for same in [&old, &new] {
            assert_eq!(diff(same, same), Diff::default(), "{name}");
        }
        let diff = diff(&old, &new);
        has_places(&diff, &old, &new);
        (name, diff)
    };
    cases(path).into_iter().map(both).collect()
}

/// What changed stands somewhere, in one of the models at least.
fn has_places(diff: &Diff, old: &Model, new: &Model) {
    for change in &diff.changes {
        let place =
            |model: &Model, span: Option<Span>| model.sources.locate(span?).is_some().into();
        let places: [Option<bool>; 2] = [place(old, change.old_span), place(new, change.new_span)];
        assert!(places.contains(&Some(true)), "{change:?}");
        assert!(!change.message.is_empty() && !change.message.ends_with('.'), "{change:?}");
    }
}

/// Evaluators of Smithy with the severities that they give.
const EVALUATORS: &str = include_str!("../data/evaluators.txt");

#[test]
fn changes_are_told_by_the_rules() {
    let all: Vec<(PathBuf, Vec<(String, Diff)>)> = std::thread::scope(|scope| {
        let threads: Vec<_> = files()
            .into_iter()
            .map(|path| scope.spawn(move || (path.clone(), diffs(&path))))
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for (path, diffs) in &all {
        let text = diffs.iter().map(|(name, diff)| format!("{name}\n{}\n", told(diff)));
        expect_file![path.with_extension("txt")].assert_eq(&text.collect::<String>());
    }
    let changes = all.iter().flat_map(|(_, diffs)| diffs).flat_map(|(_, diff)| &diff.changes);
    let told: BTreeSet<(&str, Severity)> =
        changes.map(|change| (change.code.as_ref(), change.severity)).collect();
    let severity = |name: &str| {
        use Severity::{Danger, Error, Note, Warning};
        let all = [Note, Warning, Danger, Error].into_iter();
        all.into_iter().find(|severity| severity.name() == name).unwrap()
    };
    for line in EVALUATORS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (wanted, code) = line.split_once(' ').unwrap();
        let found = told.iter().any(|(other, found)| {
            let is_one = *other == code || other.starts_with(&format!("{code}."));
            is_one && *found == severity(wanted)
        });
        assert!(found, "no case has {line}");
    }
}

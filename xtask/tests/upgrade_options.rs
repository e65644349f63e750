//! What a regeneration makes of its options and of the version: what `.goldsmith` and the mark in the
//! changelog remember; and what `cargo xtask diff` makes of a crate.

#![allow(clippy::unwrap_used)]

mod command;

use command::{Run, run};
use std::fs;
use std::path::Path;

fn data(name: &str) -> String {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/diff").join(name);
    fs::read_to_string(data).unwrap()
}

fn model(folder: &Path, name: &str) {
    fs::write(folder.join("weather.json"), data(name)).unwrap();
}

fn generate(folder: &Path, more: &[&str]) -> Run {
    let arguments = ["codegen", "--model", "weather.json", "--out", "weather"];
    let runtime = if more.contains(&"--runtime") { &[][..] } else { &["--runtime", "\"0.1\""] };
    let run = run(folder, &[&arguments, runtime, more].concat());
    assert_eq!(run.code, 0, "{}", run.said);
    run
}

fn changelog(folder: &Path) -> String {
    fs::read_to_string(folder.join("weather/CHANGELOG.md")).unwrap_or_default()
}

/// Gives the crate another version, as people do.
fn bump(folder: &Path, from: &str, to: &str) {
    let path = folder.join("weather/Cargo.toml");
    let text = fs::read_to_string(&path).unwrap();
    let from = format!("version = \"{from}\"\nedition");
    assert!(text.contains(&from), "{text}");
    fs::write(path, text.replace(&from, &format!("version = \"{to}\"\nedition"))).unwrap();
}

#[test]
fn options_are_compared_with_those_of_before() {
    for (before, after, words) in [
        (
            &["--operations", "GetCity,ListCities"][..],
            &["--operations", "GetCity"][..],
            "breaks operations::ListCities: ",
        ),
        (&[], &["--operations", "GetCity"], "breaks operations::DeleteCity: "),
        (&["--operations", "GetCity"], &[], "operations::ListCities"),
        (&["--runtime", "\"0.1\""], &["--runtime", "\"0.2\""], "breaks the crate: `goldsmith = "),
        (
            &[],
            &["--package", "climate"],
            "breaks the crate: the package `weather` is called `climate`",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        model(path, "old.json");
        generate(path, before);
        let again = generate(path, before);
        assert!(!again.said.contains("changes "), "{after:?}: {}", again.said);
        let changed = generate(path, after);
        let told = format!("{}{}", changed.said, changelog(path));
        assert!(told.contains(words), "{after:?}: {told}");
        assert!(changed.said.contains("0.1.0 → 0."), "{after:?}: {}", changed.said);
        let diff = run(path, &["diff", "weather", "weather.json"]);
        assert!(diff.said.contains(words), "{after:?}: {}", diff.said);
        // It is told until it is released.
        let once_more = generate(path, after);
        assert!(once_more.said.contains("0.1.0 → 0."), "{after:?}: {}", once_more.said);
    }
}

#[test]
fn what_the_crate_does_not_have_does_not_concern_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let options = ["--operations", "ListCities"];
    model(path, "old.json");
    generate(path, &options);
    model(path, "new.json");
    let upgrade = generate(path, &options);
    let text = changelog(path);
    assert!(text.contains("- `types::Sky::Fog`: ") && text.contains("Country: "), "{text}");
    for name in ["DeleteCity", "GetForecast", "Throttled"] {
        assert!(!text.contains(&format!("`{name}`")), "{name}: {text}");
    }
    assert!(upgrade.said.contains("of what the crate does not have"), "{}", upgrade.said);
    // So it does in a report on the crate.
    let diff = run(path, &["diff", "weather", "weather.json"]);
    assert!(diff.said.contains("breaks types::Sky::Fog"), "{}", diff.said);
    assert!(!diff.said.contains("GetForecast  GET"), "{}", diff.said);
}

#[test]
fn a_version_that_is_raised_is_enough() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    model(path, "old.json");
    generate(path, &[]);
    model(path, "new.json");
    let first = generate(path, &[]);
    assert!(first.said.contains("major: weather 0.1.0 → 0.2.0\n"), "{}", first.said);
    let text = changelog(path);
    assert!(text.contains("<!-- goldsmith: since record at 0.1.0; "), "{text}");
    bump(path, "0.1.0", "0.1.1");
    let little = generate(path, &[]);
    let words = "weather 0.1.0 → 0.2.0; it is 0.1.1 already, which is not enough";
    assert!(little.said.contains(words), "{}", little.said);
    bump(path, "0.1.1", "0.2.0");
    let words = "weather 0.1.0 → 0.2.0; it is 0.2.0 already, which is enough";
    for _ in 0..2 {
        let enough = generate(path, &[]);
        assert!(enough.said.contains(words), "{}", enough.said);
        assert_eq!(changelog(path), text, "the entry stays as it is");
    }
    let diff = run(path, &["diff", "weather", "weather.json"]);
    assert!(diff.said.contains(words), "{}", diff.said);
}

/// A first generation writes no changelog: what is released after it is known by its manifest alone.
#[test]
fn a_first_release_is_what_is_counted_from() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    model(path, "old.json");
    generate(path, &[]);
    bump(path, "0.1.0", "1.0.1");
    model(path, "new.json");
    let diff = run(path, &["diff", "weather", "weather.json"]);
    assert!(diff.said.contains("major: weather 1.0.1 → 2.0.0\n"), "{}", diff.said);
    let dry = generate(path, &["--dry-run"]);
    assert!(dry.said.contains("major: weather 1.0.1 → 2.0.0\n"), "{}", dry.said);
    let upgrade = generate(path, &[]);
    assert!(upgrade.said.contains("major: weather 1.0.1 → 2.0.0\n"), "{}", upgrade.said);
    assert!(changelog(path).contains("since record at 1.0.1; "), "{}", changelog(path));
    bump(path, "1.0.1", "2.0.0");
    let enough = generate(path, &[]);
    let words = "weather 1.0.1 → 2.0.0; it is 2.0.0 already, which is enough";
    assert!(enough.said.contains(words), "{}", enough.said);
}

#[test]
fn a_crate_is_what_it_was_made_of() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    model(path, "old.json");
    generate(path, &[]);
    model(path, "new.json");
    // Before, and after: both times since the last release.
    for _ in 0..2 {
        for old in ["weather", "weather/.goldsmith"] {
            let diff = run(path, &["diff", old, "weather.json"]);
            assert!(diff.said.contains("major: weather 0.1.0 → 0.2.0\n"), "{}", diff.said);
            // What a record does not have is not compared.
            assert!(!diff.said.contains("documentation"), "{}", diff.said);
        }
        let upgrade = generate(path, &[]);
        let words = "all of it: cargo xtask diff weather weather.json\n";
        assert!(upgrade.said.contains(words), "{}", upgrade.said);
    }
    let last = run(path, &["diff", "weather/.goldsmith/model.json", "weather.json"]);
    assert!(last.said.contains("nothing changed\n"), "{}", last.said);
    fs::write(path.join("weather/.goldsmith/released.json"), "{}").unwrap();
    let broken = run(path, &["diff", "weather", "weather.json"]);
    assert_eq!(broken.code, 2, "{}", broken.said);
    assert!(broken.said.contains("OLD: weather is no record of a model"), "{}", broken.said);
}

#[test]
fn texts_are_a_patch() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    model(path, "old.json");
    generate(path, &[]);
    let text = data("old.json").replace("Finds a city.", "Looks for a city.");
    fs::write(path.join("weather.json"), text).unwrap();
    let upgrade = generate(path, &[]);
    let words = "the API is the same: patch: weather 0.1.0 → 0.1.1";
    assert!(upgrade.said.contains(words), "{}", upgrade.said);
    assert!(!generate(path, &[]).said.contains("patch"));
}

/// A release that only one of the services has: all crates are written, or none.
#[test]
fn all_crates_are_written_or_none() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let kept = root.join("generated/lambda/CHANGELOG.md");
    let before = fs::read_to_string(&kept).ok();
    let failed = run(&root, &["codegen", "--since", "1.42.8", "--quiet"]);
    let after = fs::read_to_string(&kept).ok();
    assert_eq!(failed.code, 1, "{}", failed.said);
    assert!(failed.said.contains("; no crate is written: name the services"), "{}", failed.said);
    assert!(!failed.said.contains("lambda: "), "{}", failed.said);
    assert_eq!(before, after);
}

/// What `--since` takes for a service of the repository.
#[test]
fn services_are_compared_with_what_since_says() {
    let folder = tempfile::tempdir().unwrap();
    let since = |text: &str| {
        run(folder.path(), &["codegen", "lambda", "--dry-run", "--quiet", "--since", text])
    };
    for release in ["1.42.8", "lambda@1.42.8"] {
        let run = since(release);
        assert_eq!(run.code, 0, "{}", run.said);
        for words in [
            "changes lambda@1.42.8 (2025-12-11) → lambda\n",
            "all of it: cargo xtask diff lambda@1.42.8 lambda\n",
            "`PutResourcePolicy`: `PUT ",
        ] {
            assert!(run.said.contains(words), "{words}: {}", run.said);
        }
    }
    let model =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/models/lambda/2015-03-31.json");
    let present = since(model.canonicalize().unwrap().to_str().unwrap());
    assert_eq!(present.code, 0, "{}", present.said);
    assert!(!present.said.contains("breaks"), "{}", present.said);
    for (text, words) in [
        ("1.42.9", "the history of lambda has no release 1.42.9"),
        ("no-such-revision", "git knows no revision no-such-revision"),
        ("", "a model has no name"),
    ] {
        let run = since(text);
        assert_eq!(run.code, 1, "{text}: {}", run.said);
        assert!(run.said.contains(words), "{text}: {}", run.said);
    }
}

//! What `cargo xtask codegen` tells and writes when a model has changed.

#![allow(clippy::unwrap_used)]

mod command;

use command::{Run, git, run};
use std::fs;
use std::path::Path;

fn model(folder: &Path, name: &str) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/diff").join(name);
    fs::copy(data, folder.join("weather.json")).unwrap();
}

fn generate(folder: &Path, more: &[&str]) -> Run {
    let arguments =
        ["codegen", "--model", "weather.json", "--out", "weather", "--runtime", "\"0.1\""];
    let run = run(folder, &[&arguments, more].concat());
    assert_eq!(run.code, 0, "{}", run.said);
    run
}

fn changelog(folder: &Path) -> String {
    fs::read_to_string(folder.join("weather/CHANGELOG.md")).unwrap_or_default()
}

#[test]
fn a_new_model_is_told_of_without_git() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    model(path, "old.json");
    let first = generate(path, &[]);
    assert!(!first.said.contains("not compared"), "{}", first.said);
    assert_eq!(changelog(path), "");

    model(path, "new.json");
    let before = fs::read_to_string(path.join("weather/src/lib.rs")).unwrap();
    let dry = generate(path, &["--dry-run"]);
    for words in [
        "breaks types::Sky::Fog",
        "major: weather 0.1.0 → 0.2.0",
        "error  City$Population: the target changed from Integer",
        "files would be written",
        "- `GetForecast`: `GET /cities/{Name}/forecast`",
    ] {
        assert!(dry.said.contains(words), "{words}: {}", dry.said);
    }
    assert_eq!(changelog(path), "", "a dry run writes nothing");
    assert_eq!(fs::read_to_string(path.join("weather/src/lib.rs")).unwrap(), before);

    let upgrade = generate(path, &[]);
    assert!(upgrade.said.contains("breaks types::Sky::Fog"), "{}", upgrade.said);
    let text = changelog(path);
    assert!(
        text.starts_with("# Changelog\n\n## Unreleased\n\n<!-- goldsmith: since record"),
        "{text}"
    );
    assert!(text.contains("- `types::Sky::Fog`: ") && text.contains("goldsmith: end"), "{text}");

    // Once more, with words of people in it: nothing is said twice, and nothing lost.
    let by_hand = text.replace("## Unreleased\n", "## Unreleased\n\nBy hand.\n");
    fs::write(path.join("weather/CHANGELOG.md"), &by_hand).unwrap();
    let again = generate(path, &[]);
    assert!(again.said.contains("breaks types::Sky::Fog"), "{}", again.said);
    assert_eq!(changelog(path), by_hand);
    assert_eq!(
        run(
            path,
            &[
                "codegen",
                "--check",
                "--model",
                "weather.json",
                "--out",
                "weather",
                "--runtime",
                "\"0.1\""
            ]
        )
        .code,
        0
    );

    // What is taken back is not told any more.
    model(path, "old.json");
    let back = generate(path, &[]);
    assert!(back.said.contains("the API is as it was at the last release"), "{}", back.said);
    assert!(!back.said.contains("patch"), "{}", back.said);
    assert!(changelog(path).contains("By hand.") && !changelog(path).contains("goldsmith"));
}

#[test]
fn a_release_starts_a_new_entry() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    model(path, "old.json");
    generate(path, &[]);
    model(path, "new.json");
    generate(path, &[]);
    let manifest = path.join("weather/Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replace("version = \"0.1.0\"", "version = \"0.2.0\"")).unwrap();
    let released = changelog(path).replace("## Unreleased", "## 0.2.0");
    fs::write(path.join("weather/CHANGELOG.md"), &released).unwrap();
    // Cargo's packages leave the record out.
    assert!(text.contains("\nexclude = [\".goldsmith\"]\n"), "{text}");
    // The version is people's, and nothing has changed since.
    let nothing = generate(path, &[]);
    assert!(nothing.said.contains("nothing changed"), "{}", nothing.said);
    assert_eq!(changelog(path), released);

    model(path, "old.json");
    let back = generate(path, &[]);
    assert!(back.said.contains("weather 0.2.0 → 0.3.0"), "{}", back.said);
    let text = changelog(path);
    assert!(text.contains("- `DeleteCity`: `DELETE /cities/{Name}`"), "{text}");
    assert!(text.find("## Unreleased") < text.find("## 0.2.0"), "{text}");
    assert_eq!(text.matches("goldsmith: since").count(), 2, "{text}");
}

#[test]
fn git_knows_what_was_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    model(path, "old.json");
    git(path, &["init", "--quiet"]);
    git(path, &["add", "."]);
    git(path, &["commit", "--quiet", "--message", "first"]);
    generate(path, &[]);
    // A crate of before there were records.
    fs::remove_dir_all(path.join("weather/.goldsmith")).unwrap();
    model(path, "new.json");
    let upgrade = generate(path, &[]);
    assert!(upgrade.said.contains("changes HEAD → weather"), "{}", upgrade.said);
    let text = changelog(path);
    assert!(text.contains("since git:weather.json@"), "{text}");
    // What is counted from stays when HEAD moves on.
    git(path, &["commit", "--quiet", "--all", "--message", "second"]);
    let again = generate(path, &[]);
    assert!(again.said.contains("breaks types::Sky::Fog"), "{}", again.said);
    assert_eq!(changelog(path), text);
    let since = generate(path, &["--since", "HEAD", "--dry-run"]);
    assert!(!since.said.contains("breaks"), "{}", since.said);
}

#[test]
fn what_is_not_known_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    model(path, "old.json");
    generate(path, &[]);
    fs::remove_dir_all(path.join("weather/.goldsmith")).unwrap();
    let unknown = generate(path, &[]);
    assert!(unknown.said.contains("not compared with what was before"), "{}", unknown.said);
    let arguments =
        ["codegen", "--model", "weather.json", "--out", "weather", "--since", "none.json"];
    let wrong = run(path, &arguments);
    assert_eq!(wrong.code, 1);
    assert!(wrong.said.contains("there is no model none.json"), "{}", wrong.said);
}

/// A crate whose changelog has an entry on the second model.
fn upgraded(path: &Path) -> String {
    model(path, "old.json");
    generate(path, &[]);
    model(path, "new.json");
    generate(path, &[]);
    let text = changelog(path);
    assert!(text.contains("since record") && text.contains("- `types::Sky::Fog`: "), "{text}");
    text
}

fn record(path: &Path) -> String {
    fs::read_to_string(path.join("weather/.goldsmith/model.json")).unwrap()
}

#[test]
fn an_entry_whose_base_is_lost_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let text = upgraded(path);
    let released = path.join("weather/.goldsmith/released.json");
    let was = fs::read_to_string(&released).unwrap();
    let before = record(path);
    // What is left is the present model, from which nothing has changed.
    fs::remove_file(&released).unwrap();
    let lost = generate(path, &[]);
    assert!(lost.said.contains("what CHANGELOG.md counts from cannot be read"), "{}", lost.said);
    assert_eq!((changelog(path), record(path)), (text.clone(), before.clone()));
    fs::write(&released, "no record").unwrap();
    generate(path, &[]);
    assert_eq!((changelog(path), record(path)), (text.clone(), before));
    // Marks that lead nowhere.
    fs::write(&released, was).unwrap();
    let blob = "git:weather.json@0123456789012345678901234567890123456789";
    for mark in [blob, "none.json", "a model that is not kept"] {
        let marked = text.replace("since record", &format!("since {mark}"));
        fs::write(path.join("weather/CHANGELOG.md"), &marked).unwrap();
        let lost = generate(path, &[]);
        assert!(lost.said.contains(mark), "{}", lost.said);
        assert_eq!(changelog(path), marked);
    }
    // Who says what was before has the entry again.
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/diff");
    fs::copy(data.join("old.json"), path.join("before.json")).unwrap();
    let since = path.join("before.json");
    generate(path, &["--since", since.to_str().unwrap()]);
    let anew = changelog(path);
    assert!(anew.contains("since record") && !anew.contains("before.json"), "{anew}");
    // It is not needed any more.
    fs::remove_file(&since).unwrap();
    let again = generate(path, &[]);
    assert!(again.said.contains("breaks types::Sky::Fog"), "{}", again.said);
    assert_eq!(changelog(path), anew);
}

#[test]
fn what_cannot_be_compared_keeps_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let text = upgraded(path);
    let released = || fs::read_to_string(path.join("weather/.goldsmith/released.json")).unwrap();
    let before = (record(path), released());
    // A model of another service, first with what it is to be compared with, then without.
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/diff");
    fs::copy(data.join("old.json"), path.join("before.json")).unwrap();
    let model = fs::read_to_string(path.join("weather.json")).unwrap();
    let other = model.replace("example.weather#", "example.climate#");
    assert_ne!(model, other);
    fs::write(path.join("weather.json"), other).unwrap();
    let sources = fs::read_to_string(path.join("weather/src/lib.rs")).unwrap();
    let arguments = ["codegen", "--model", "weather.json", "--out", "weather", "--runtime"];
    let failed = run(path, &[&arguments[..], &["\"0.1\"", "--since", "before.json"]].concat());
    assert_eq!(failed.code, 1, "{}", failed.said);
    assert!(failed.said.contains("different services"), "{}", failed.said);
    assert_eq!(fs::read_to_string(path.join("weather/src/lib.rs")).unwrap(), sources);
    let other = generate(path, &[]);
    assert!(other.said.contains("not compared: these are models of different"), "{}", other.said);
    assert_eq!(((record(path), released()), changelog(path)), (before, text.clone()));
    // Back at a model of the service, everything is counted as before.
    fs::write(path.join("weather.json"), model).unwrap();
    let back = generate(path, &[]);
    assert!(back.said.contains("breaks types::Sky::Fog"), "{}", back.said);
    assert_eq!(changelog(path), text);
}

#[test]
fn operations_are_named_by_ids_too() {
    for name in ["GetCity", "example.weather#GetCity"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        model(path, "old.json");
        generate(path, &["--operations", name]);
        model(path, "new.json");
        let upgrade = generate(path, &["--operations", name]);
        assert!(upgrade.said.contains("breaks types::Sky::Fog"), "{name}: {}", upgrade.said);
    }
}

#[test]
fn a_dry_run_tells_that_an_entry_goes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    upgraded(path);
    model(path, "old.json");
    let dry = generate(path, &["--dry-run"]);
    assert!(dry.said.contains("CHANGELOG.md would have no entry any more"), "{}", dry.said);
    assert!(!dry.said.contains("would get"), "{}", dry.said);
}

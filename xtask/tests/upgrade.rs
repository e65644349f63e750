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
    generate(path, &[]);
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

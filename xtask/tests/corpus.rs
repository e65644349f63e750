//! `cargo xtask corpus`: tables of a folder of models, problems and their reasons, and runs that go on.

#![allow(clippy::unwrap_used)]

mod command;

use command::{Run, run};
use std::fs;
use std::path::Path;

/// A model with two enum values that are one name in Rust.
const SELFISH: &str = r#"{"smithy": "2.0", "shapes": {
    "a#S": {"type": "service", "version": "1", "operations": [{"target": "a#O"}]},
    "a#O": {"type": "operation", "input": {"target": "a#I"}, "output": {"target": "smithy.api#Unit"}},
    "a#I": {"type": "structure", "members": {"e": {"target": "a#E"}},
        "traits": {"smithy.api#input": {}}},
    "a#E": {"type": "enum", "members": {
        "SELF": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "SELF"}},
        "SELF_": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "SELF_"}}}}}}"#;

fn corpus(folder: &Path, more: &[&str]) -> Run {
    run(folder, &[&["corpus", "models", "--out", "out"], more].concat())
}

/// A folder with these models.
fn workplace(models: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("models")).unwrap();
    for (name, text) in models {
        fs::write(folder.path().join("models").join(name), text).unwrap();
    }
    folder
}

#[test]
fn tables_and_runs_that_go_on() {
    let sampler = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/models/sampler.json");
    let sampler = fs::read_to_string(sampler).unwrap();
    let folder = workplace(&[("sampler.json", &sampler), ("selfish.json", SELFISH)]);
    let first = corpus(folder.path(), &["--markdown", "corpus.md"]);
    assert_eq!(first.code, 0, "{}", first.said);
    assert!(first.said.contains("2 of 2 services generated"), "{}", first.said);
    let page = fs::read_to_string(folder.path().join("corpus.md")).unwrap();
    // One operation and two shapes of its own; two problems, with their reason.
    assert!(page.contains("| selfish |  | 1 | 2 | "), "{page}");
    assert!(page.contains("| `renamed` | 2 | selfish 2 | Two names of the model"), "{page}");
    let lines = fs::read_to_string(folder.path().join("out/problems.txt")).unwrap();
    assert!(lines.starts_with("selfish: selfish.json:"), "{lines}");

    let again = corpus(folder.path(), &["--markdown", "again.md"]);
    assert!(again.said.contains("0 of 2 services generated"), "{}", again.said);
    assert_eq!(fs::read_to_string(folder.path().join("again.md")).unwrap(), page);

    fs::write(
        folder.path().join("models/selfish.json"),
        SELFISH.replace("SELF_", "OTHER").replace("SELF", "OWN"),
    )
    .unwrap();
    let changed = corpus(folder.path(), &[]);
    assert!(changed.said.contains("1 of 2 services generated"), "{}", changed.said);
    assert!(!changed.said.contains("renamed"), "{}", changed.said);
}

#[test]
fn a_model_that_is_wrong_does_not_stop_the_others() {
    let folder =
        workplace(&[("selfish.json", SELFISH), ("wrong.json", r#"{"smithy": "2.0", "x""#)]);
    let run = corpus(folder.path(), &[]);
    assert_eq!(run.code, 1, "{}", run.said);
    assert!(run.said.contains("no crate: invalid-json"), "{}", run.said);
    assert!(folder.path().join("out/selfish/Cargo.toml").is_file());
}

#[test]
fn wrong_arguments() {
    let folder = workplace(&[("selfish.json", SELFISH)]);
    for (arguments, code, said) in [
        (["--services", "selfis"], 1, "has no service selfis; did you mean selfish?"),
        (["--check", "0"], 2, "give `all`, or a number of services"),
    ] {
        let run = corpus(folder.path(), &arguments);
        assert_eq!(run.code, code, "{}", run.said);
        assert!(run.said.contains(said), "{}", run.said);
    }
}

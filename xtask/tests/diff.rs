//! `cargo xtask diff` as people run it: each form of its report, its errors and exit statuses.

#![allow(clippy::unwrap_used)]

mod command;

use command::{git, run, run_with};
use expect_test::expect_file;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder with two small models.
fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/diff").canonicalize().unwrap()
}

#[test]
fn each_form_of_a_report() {
    for (format, file) in [
        ("text", "report.txt"),
        ("markdown", "report.md"),
        ("json", "report.json"),
        ("apichanges", "apichanges.txt"),
    ] {
        let run = run(&data(), &["diff", "old.json", "new.json", "--format", format]);
        assert_eq!(run.code, 0, "{}", run.said);
        expect_file![data().join(file)].assert_eq(&run.said);
    }
}

#[test]
fn the_exit_status_is_what_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let old = fs::read_to_string(data().join("old.json")).unwrap();
    let write = |name: &str, from: &str, to: &str| {
        assert!(old.contains(from), "{from}");
        fs::write(folder.path().join(name), old.replacen(from, to, 1)).unwrap();
    };
    write("same.json", "{", "{");
    write("words.json", "Finds a city.", "Looks for a city.");
    write("note.json", r#""max": 100"#, r#""max": 200"#);
    write("error.json", r#""max": 100"#, r#""max": 50"#);
    write("major.json", r#"{"target": "smithy.api#Integer"}"#, r#"{"target": "smithy.api#Long"}"#);
    let all = ["note", "warning", "danger", "error", "breaking", "major", "minor"];
    for (name, fails) in [
        ("same", &[][..]),
        ("words", &[]),
        ("note", &["note", "minor"]),
        ("error", &["note", "warning", "danger", "error", "breaking", "minor"]),
        ("major", &all),
    ] {
        let new = format!("{name}.json");
        let plain = run(folder.path(), &["diff", "same.json", &new]);
        assert_eq!(plain.code, 0, "{}", plain.said);
        for threshold in all {
            let run = run(folder.path(), &["diff", "same.json", &new, "--fail-on", threshold]);
            let expected = i32::from(fails.contains(&threshold));
            assert_eq!(run.code, expected, "{name} {threshold}: {}", run.said);
        }
    }
    let same = run(folder.path(), &["diff", "same.json", "same.json"]);
    assert!(same.said.contains("nothing changed"), "{}", same.said);
    // Documentation is told, and counts, only if it is asked for.
    let hidden = run(folder.path(), &["diff", "same.json", "words.json"]);
    assert!(
        hidden
            .said
            .contains("nothing changed but 1 change of documentation (--documentation shows"),
        "{}",
        hidden.said
    );
    // It is a release all the same.
    assert!(hidden.said.trim_end().ends_with("; Rust API: patch"), "{}", hidden.said);
    let arguments = ["diff", "same.json", "words.json", "--documentation", "--fail-on", "note"];
    let shown = run(folder.path(), &arguments);
    assert_eq!(shown.code, 1, "{}", shown.said);
    assert!(shown.said.contains("documentation"), "{}", shown.said);
}

/// A model with two services has no verdict without `--service`, which must not pass for "no changes".
#[test]
fn without_a_verdict_the_exit_status_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let service = r#""example.weather#Weather": {"#;
    for name in ["old.json", "new.json"] {
        let text = fs::read_to_string(data().join(name)).unwrap();
        assert!(text.contains(service));
        let second = r#""example.weather#Other": {"type": "service", "version": "1"},"#;
        let text = text.replacen(service, &format!("{second}\n{service}"), 1);
        fs::write(folder.path().join(name), text).unwrap();
    }
    let diff = |more: &[&str]| run(folder.path(), &[&["diff"], more].concat());
    for threshold in ["major", "minor"] {
        let none = diff(&["old.json", "new.json", "--fail-on", threshold]);
        assert_eq!(none.code, 2, "{}", none.said);
        assert!(none.said.contains("--fail-on asks for a verdict"), "{}", none.said);
        assert!(none.said.contains("; --service chooses one"), "{}", none.said);
        let chosen =
            diff(&["old.json", "new.json", "--fail-on", threshold, "--service", "Weather"]);
        assert_eq!(chosen.code, 1, "{}", chosen.said);
        assert!(chosen.said.starts_with("Weather  old.json → new.json\n"), "{}", chosen.said);
    }
    // What is met without the verdict is met; what the verdict may add is not known.
    assert_eq!(diff(&["old.json", "new.json", "--fail-on", "breaking"]).code, 1);
    assert_eq!(diff(&["old.json", "old.json", "--fail-on", "breaking"]).code, 2);
    assert_eq!(diff(&["old.json", "new.json"]).code, 0);
    let unknown = diff(&["old.json", "new.json", "--service", "Wether"]);
    assert_eq!(unknown.code, 2, "{}", unknown.said);
    assert!(unknown.said.contains("did you mean Weather?"), "{}", unknown.said);
}

/// Shapes that two services share are told by the operations of the one that is asked for.
#[test]
fn the_operations_of_other_services_are_not_told() {
    let folder = tempfile::tempdir().unwrap();
    let service = r#""example.weather#Weather": {"#;
    let second = r#""example.weather#Other": {"type": "service", "version": "1", "operations": [{"target": "example.weather#ListCities"}]},"#;
    let old = fs::read_to_string(data().join("old.json")).unwrap();
    let old = old.replacen(service, &format!("{second}\n{service}"), 1);
    let member = r#""members": {"Name": {"target": "example.weather#CityName"}, "#;
    assert!(old.contains("#Other") && old.contains(member), "{old}");
    fs::write(folder.path().join("old.json"), &old).unwrap();
    let more = r#""members": {"More": {"target": "smithy.api#String"}, "Name": {"target": "example.weather#CityName"}, "#;
    fs::write(folder.path().join("new.json"), old.replacen(member, more, 1)).unwrap();
    let said = |service: &str| {
        run(folder.path(), &["diff", "old.json", "new.json", "--service", service]).said
    };
    assert!(said("Weather").contains("reaches 2 operations: GetCity, ListCities"));
    let other = said("Other");
    assert!(other.contains("\nOperations\n  ListCities\n"), "{other}");
    assert!(!other.contains("GetCity"), "{other}");
}

#[test]
fn wrong_arguments_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let old = data().join("old.json");
    fs::copy(&old, folder.path().join("old.json")).unwrap();
    fs::write(folder.path().join("list.json"), "[1]").unwrap();
    fs::create_dir(folder.path().join("empty")).unwrap();
    let sampler = data().join("../../../generated/models/sampler.json");
    fs::copy(sampler, folder.path().join("sampler.json")).unwrap();
    for (arguments, words) in [
        (&["old.json", "none.json"][..], "there is no model none.json"),
        (&["old.jsn", "old.json"], "did you mean old.json?"),
        (&["lambada@1.20.29", "old.json"], "did you mean lambda@1.20.29?"),
        (&["@1.20.29", "old.json"], "did you mean lambda@1.20.29?"),
        (&["lambda@1.20.30", "lambda"], "did you mean lambda@1.20.29?"),
        (&["lambda@1.20.30", "lambda"], "it has 1.44.5, 1.42.8"),
        (&["sampler@1", "sampler"], "git knows no revision 1"),
        (&["nowhere:model.json", "old.json"], "nowhere:model.json"),
        (&["list.json", "old.json"], "expected an object, found a list"),
        (&["empty", "old.json"], "a folder without a model"),
        (&["old.json", "sampler.json"], "models of different services"),
        (&["lambda@", "lambda"], "lambda@ names no release"),
        (&["lambda@", "lambda"], "it has the releases 1.44.5, 1.42.8"),
        (&["", "old.json"], "OLD: a model has no name"),
        (&["old.json", ""], "NEW: a model has no name"),
        (&["1.20.29", "old.json"], "did you mean lambda@1.20.29?"),
        (&["Lambda", "old.json"], "did you mean lambda?"),
        (&["old.json"], "Give NEW"),
        (&["old.json", "old.json", "--fail-on", "worse"], "possible values: note"),
    ] {
        let run = run(folder.path(), &[&["diff"], arguments].concat());
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.said);
        assert!(run.said.contains(words), "{arguments:?}: {}", run.said);
    }
}

/// A file of one letter is no likely meaning of another letter.
#[test]
fn short_names_are_not_guessed_at() {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(data().join("old.json"), folder.path().join("b")).unwrap();
    let run = run(folder.path(), &["diff", "a", "b"]);
    assert_eq!(run.code, 2, "{}", run.said);
    assert!(run.said.contains("there is no model a"), "{}", run.said);
    assert!(!run.said.contains("did you mean"), "{}", run.said);
}

/// A next version is spoken of only where the old model is that of a crate.
#[test]
fn versions_follow_the_model_of_a_crate() {
    let place = tempfile::tempdir().unwrap();
    let diff = |old: &str, new: &str| run(place.path(), &["diff", old, new]).said;
    let between = diff("lambda@1.12.55", "lambda@1.12.56");
    assert!(between.contains("→ minor\n") && !between.contains("goldsmith-lambda"), "{between}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/lambda");
    for old in ["lambda", "lambda@1.44.5", folder.to_str().unwrap()] {
        let back = diff(old, "lambda@1.42.8");
        assert!(back.contains("major: goldsmith-lambda 0."), "{back}");
    }
}

/// Hooks are run with `GIT_DIR`, which is that of another repository here.
#[test]
fn variables_of_hooks_are_no_matter() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for name in ["here", "there"] {
        fs::create_dir(path.join(name)).unwrap();
        git(&path.join(name), &["init", "--quiet"]);
    }
    let here = path.join("here");
    fs::copy(data().join("old.json"), here.join("model.json")).unwrap();
    git(&here, &["add", "."]);
    git(&here, &["commit", "--quiet", "--message", "first"]);
    let arguments = ["diff", "HEAD:model.json", "model.json"];
    let there = path.join("there/.git");
    let hook = run_with(&here, &arguments, &[("GIT_DIR", there.to_str().unwrap())]);
    assert!(hook.said.contains("nothing changed"), "{}", hook.said);
    let nowhere = path.to_str().unwrap();
    for arguments in
        [["diff", "HEAD:model.json", "model.json"], ["diff", "sampler@HEAD", "sampler"]]
    {
        let without = run_with(&here, &arguments, &[("PATH", nowhere)]);
        assert_eq!(without.code, 2, "{}", without.said);
        assert!(without.said.contains("git cannot be run: is it on the PATH?"), "{}", without.said);
    }
}

#[test]
fn folders_and_revisions_are_models() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    // A model of two files: the second applies traits.
    fs::create_dir(path.join("weather")).unwrap();
    fs::copy(data().join("old.json"), path.join("weather/model.json")).unwrap();
    let more = r##"{"smithy": "2.0", "shapes": {"example.weather#City":
        {"type": "apply", "traits": {"smithy.api#deprecated": {}}}}}"##;
    fs::write(path.join("weather/more.json"), more).unwrap();
    let new = data().join("old.json");
    let run_here = |arguments: &[&str]| run(path, &[&["diff"], arguments].concat());
    let run = run_here(&["weather", new.to_str().unwrap()]);
    assert!(run.said.contains("`deprecated` was removed"), "{}", run.said);

    git(path, &["init", "--quiet"]);
    git(path, &["add", "."]);
    git(path, &["commit", "--quiet", "--message", "first"]);
    fs::copy(data().join("new.json"), path.join("weather/model.json")).unwrap();
    for old in ["HEAD:weather/model.json", "HEAD:./weather/model.json"] {
        let run = run_here(&[old, "weather/model.json", "--fail-on", "major"]);
        assert_eq!(run.code, 1, "{}", run.said);
        assert!(run.said.contains("GetForecast"), "{}", run.said);
    }
    for (old, words) in [
        ("HEAD:weather/none.json", "revision HEAD has no file weather/none.json"),
        ("HEAD~7:weather/model.json", "git knows no revision HEAD~7"),
        ("--:weather/model.json", "git knows no revision --"),
    ] {
        let run = run_here(&["--", old, "weather/model.json"]);
        assert_eq!(run.code, 2, "{}", run.said);
        assert!(run.said.contains(words), "{}", run.said);
    }
}

#[test]
fn releases_of_the_history_are_models() {
    let folder = tempfile::tempdir().unwrap();
    let named = ["diff", "--service", "lambda", "1.12.55", "1.12.56"];
    for arguments in [&["diff", "lambda@1.12.55", "lambda@1.12.56"][..], &named] {
        let run = run(folder.path(), arguments);
        assert_eq!(run.code, 0, "{}", run.said);
        for words in
            ["(2018-11-28) → lambda@1.12.56 (2018-11-29)", "PublishLayerVersion", "ruby2.5"]
        {
            assert!(run.said.contains(words), "{}", run.said);
        }
    }
    let arguments = ["diff", "lambda@1.12.55", "lambda@1.12.56", "--format", "apichanges"];
    let page = run(folder.path(), &arguments);
    assert!(page.said.starts_with("2018/11/29 - AWS Lambda - 8 new, 8 updated\n"), "{}", page.said);
    // Without NEW it is the model of now.
    let now = run(folder.path(), &["diff", "lambda@1.44.5"]);
    assert!(now.said.contains("nothing changed"), "{}", now.said);
}

/// What is spelled as a file was meant for one, though the other side is a service.
#[test]
fn a_file_that_is_not_there_is_no_release() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    for name in ["nosuch.json", "some/nosuch"] {
        let run = run(&root, &["diff", "lambda@1.42.8", name]);
        assert_eq!(run.code, 2, "{}", run.said);
        assert!(
            run.said.contains(&format!("there is no model {name}: no such file")),
            "{}",
            run.said
        );
        assert!(run.said.contains("; releases of lambda are "), "{}", run.said);
    }
}

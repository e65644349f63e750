//! The commands as people run them: what they write, what they say, and how they end.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How a run ended.
struct Run {
    code: i32,
    said: String,
}

/// Runs a command in a folder.
fn run(folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    let mut said = String::from_utf8(output.stdout).unwrap();
    said.push_str(&String::from_utf8(output.stderr).unwrap());
    Run { code: output.status.code().unwrap(), said }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// A folder with the model of the sampler in it.
fn workplace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let model = root().join("generated/models/sampler.json");
    fs::copy(model, folder.path().join("sampler.json")).unwrap();
    folder
}

const GENERATE: [&str; 7] =
    ["codegen", "--model", "sampler.json", "--out", "out/sampler", "--runtime", "\"0.1\""];

/// Generates the sampler into `out/sampler`.
fn generate(folder: &Path, more: &[&str]) -> Run {
    run(folder, &[&GENERATE, more].concat())
}

/// All files of a folder by their paths.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    all
}

#[test]
fn the_crates_of_the_repository_are_up_to_date() {
    let run = run(&root(), &["codegen", "--check"]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains("lambda: up to date"), "{}", run.said);
}

#[test]
fn the_same_model_makes_the_same_bytes_anywhere() {
    let (here, there) = (workplace(), workplace());
    let deep = there.path().join("some/where/else");
    fs::create_dir_all(&deep).unwrap();
    fs::copy(there.path().join("sampler.json"), deep.join("sampler.json")).unwrap();
    assert_eq!(generate(here.path(), &[]).code, 0);
    assert_eq!(generate(&deep, &[]).code, 0);
    let relative = |folder: &Path| {
        let all = files(&folder.join("out")).into_iter();
        all.map(|(path, bytes)| (path.strip_prefix(folder).unwrap().to_owned(), bytes))
            .collect::<BTreeMap<_, _>>()
    };
    assert!(relative(here.path()).len() > 40);
    assert!(relative(here.path()) == relative(&deep));
}

#[test]
fn a_check_says_which_files_differ() {
    let folder = workplace();
    let out = folder.path().join("out/sampler");
    let missing = generate(folder.path(), &["--check"]);
    assert_eq!(missing.code, 1);
    assert!(missing.said.contains("src/lib.rs is missing"), "{}", missing.said);
    assert!(!out.exists(), "a check writes nothing");

    assert_eq!(generate(folder.path(), &[]).code, 0);
    let clean = generate(folder.path(), &["--check"]);
    assert_eq!((clean.code, clean.said.trim()), (0, "sampler: up to date"));

    let lib = out.join("src/lib.rs");
    let mut text = fs::read_to_string(&lib).unwrap();
    text.push(' ');
    fs::write(&lib, &text).unwrap();
    fs::write(out.join("src/stray.rs"), "").unwrap();
    let before = files(&out);
    let differs = generate(folder.path(), &["--check"]);
    assert_eq!(differs.code, 1);
    for line in [
        "src/lib.rs differs",
        "src/stray.rs should not be there",
        "run the same command without --check to update it",
    ] {
        assert!(differs.said.contains(line), "{}", differs.said);
    }
    assert!(files(&out) == before, "a check writes nothing");

    let updated = generate(folder.path(), &[]);
    assert_eq!(updated.code, 0);
    assert!(updated.said.contains("1 file written"), "{}", updated.said);
    assert!(updated.said.contains("left alone: src/stray.rs"), "{}", updated.said);
}

#[test]
fn only_what_is_asked_for_is_generated() {
    let folder = workplace();
    let run = generate(folder.path(), &["--operations", "Ping,GetThread"]);
    assert_eq!(run.code, 0, "{}", run.said);
    let operations = files(&folder.path().join("out/sampler/src/operations"));
    let names: Vec<_> = operations.keys().map(|path| path.file_name().unwrap()).collect();
    assert_eq!(names, ["get_thread.rs", "ping.rs"]);
}

#[test]
fn wrong_input_is_told_and_nothing_is_written() {
    let folder = workplace();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("broken.json", "{\"smithy\": \"2.0\", \"shapes\": {");
    write("empty.json", r#"{"smithy": "2.0", "shapes": {}}"#);
    fs::write(folder.path().join("latin.json"), b"\"\xE9\"").unwrap();
    fs::create_dir(folder.path().join("thesis")).unwrap();
    write("thesis/chapter.txt", "");
    for (arguments, code, words) in [
        (&["--model", "none.json", "--out", "x"][..], 1, "reading none.json"),
        (&["--model", "broken.json", "--out", "x"], 1, "broken.json:1:"),
        (&["--model", "empty.json", "--out", "x"], 1, "the model has no service"),
        (&["--model", "latin.json", "--out", "x"], 1, "latin.json is not UTF-8: byte 1"),
        (&["--model", "sampler.json", "--out", "thesis"], 1, "choose an empty folder"),
        (
            &["--model", "sampler.json", "--out", "sampler.json", "--package", "p"],
            1,
            "is no folder",
        ),
        (
            &["--model", "sampler.json", "--out", "x", "--package", "a b"],
            1,
            "not a name of a package",
        ),
        (
            &["--model", "sampler.json", "--out", "x", "--operations", "Pin"],
            1,
            "did you mean Ping?",
        ),
        (&["--model", "sampler.json", "--out", "x", "--service", "S"], 1, "has no service S"),
        (&["--model", "sampler.json"], 2, "--out <DIR>"),
        (&["lambada"], 1, "it has lambda, sampler"),
    ] {
        let run = run(folder.path(), &[&["codegen"], arguments].concat());
        assert_eq!(run.code, code, "{arguments:?}: {}", run.said);
        assert!(run.said.contains(words), "{arguments:?}: {}", run.said);
        assert!(!folder.path().join("x").exists(), "{arguments:?} has written");
    }
}

#[test]
fn a_model_of_botocore_is_imported() {
    let folder = workplace();
    let service = r#"{
        "version": "2.0",
        "metadata": {
            "apiVersion": "2026-01-01", "endpointPrefix": "weather", "protocol": "rest-json",
            "serviceFullName": "Weather", "serviceId": "Weather", "uid": "weather-2026-01-01"
        },
        "operations": {
            "GetCity": {
                "name": "GetCity", "documentation": "<p>Finds a city.</p>",
                "http": {"method": "GET", "requestUri": "/city/{Name}"}, "input": {"shape": "GetCityRequest"}
            }
        },
        "shapes": {
            "GetCityRequest": {
                "type": "structure", "required": ["Name"],
                "members": {"Name": {"shape": "Name", "location": "uri", "locationName": "Name"}}
            },
            "Name": {"type": "string", "min": 1, "pattern": "[a-z]+"}
        }
    }"#;
    fs::write(folder.path().join("service-2.json"), service).unwrap();
    for (documentation, has_prose) in [("keep", true), ("drop", false)] {
        let out = format!("{documentation}.json");
        let arguments =
            ["import", "service-2.json", "--documentation", documentation, "--out", &out];
        let run = run(folder.path(), &arguments);
        assert_eq!(run.code, 0, "{}", run.said);
        let text = fs::read_to_string(folder.path().join(&out)).unwrap();
        assert_eq!(text.contains("Finds a city"), has_prose);
        assert!(text.contains("^[a-z]+$") && text.contains("com.amazonaws.weather#GetCity"));
    }
    let arguments = ["codegen", "--model", "drop.json", "--out", "weather"];
    let run = run(folder.path(), &arguments);
    assert_eq!(run.code, 0, "{}", run.said);
}

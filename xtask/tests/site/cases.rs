//! What is written of the services of the repository, and of a model that means harm.

use crate::check;
use crate::pages::{self, Site};
use goldsmith_model::{Input, Model, ShapeKind, Source, read};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A service of the repository.
fn model(files: &[&str]) -> Model {
    let source = |path: &&str| {
        Source::new((*path).to_owned(), std::fs::read_to_string(root().join(path)).unwrap())
    };
    let files = files.iter().map(source).collect();
    read(Input { files, ..Input::default() }).unwrap().0
}

#[test]
fn lambda_is_shown_whole() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::write(&["lambda"], folder.path());
    let files =
        ["generated/models/lambda/2015-03-31.json", "generated/models/lambda/documentation.json"];
    check::everything(&site, &model(&files));
    // Facts of the five pages that Goldsmith has to agree with, and of the history.
    let text = |path: &str| site.text(path);
    let code = text("operations/UpdateFunctionCode.html");
    for part in
        ["PUT", "/2015-03-31/functions/{FunctionName}/code", "aws lambda update-function-code"]
    {
        assert!(code.contains(part), "{part}");
    }
    let changes = text("changes.html");
    for part in [
        "1.44.5",
        "1.12.56",
        "8 operations added",
        "8 operations updated",
        "Rust crate: minor",
        "Rust crate: major",
        "may keep code from compiling that calls the Rust crate",
    ] {
        assert!(changes.contains(part), "{part}");
    }
    let layers = text("operations/PublishLayerVersion.html");
    assert!(layers.contains("New in 1.12.56, compared with 1.12.55."));
    let old = text("operations/AddPermission.html");
    assert!(old.contains("There since 1.12.55 or before."));
    let runtime = site.page("types/Runtime.html");
    let provided = runtime.text_within("value.provided");
    assert!(provided.contains("by 1.12.56"), "{provided}");
    // A release that is not new to it: what it added to the enum is told on the page of the operation.
    let create = text("operations/CreateFunction.html");
    assert!(create.contains("provided") && create.contains("FunctionConfiguration"));
    // The AWS CLI has no command for an operation that streams events.
    let events = text("operations/InvokeWithResponseStream.html");
    assert!(events.contains("Python") && !events.contains("Synopsis"));
    let again = pages::run(&["lambda"], folder.path());
    assert!(again.contains(" 0 written, 0 deleted"), "the same bytes: {again}");
}

#[test]
fn sampler_is_shown_whole() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::write(&["sampler"], folder.path());
    check::everything(&site, &model(&["generated/models/sampler.json"]));
    assert!(!site.paths().any(|path| path == "changes.html"), "it has no history");
}

#[test]
fn the_same_model_makes_the_same_site() {
    let folder = tempfile::tempdir().unwrap();
    let [one, two] =
        ["one", "two"].map(|name| Site::write(&["sampler"], &folder.path().join(name)));
    assert_eq!(one.files, two.files);
    // Written again, nothing changes, and what others have put there stays.
    std::fs::write(folder.path().join("two/types/mine.html"), "<p>mine").unwrap();
    let output = pages::run(&["sampler"], &folder.path().join("two"));
    assert!(output.contains("0 written, 0 deleted"), "{output}");
    assert!(output.contains("left alone: types/mine.html"), "{output}");
    for path in one.paths() {
        let root = root();
        let text = &one.files[path];
        assert!(!text.contains(root.to_str().unwrap()), "{path} names a folder of this machine");
    }
}

#[test]
fn a_folder_of_others_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "<!doctype html>mine").unwrap();
    let output = pages::run(&["sampler"], folder.path());
    assert!(output.contains("holds something else than a site"), "{output}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// What would do harm if it reached a page as it is.
const HARM: &str =
    r#"</script></title><script>alert(1)</script><img src=x onerror=alert(2)>"'`-->*/"#;

/// A model that has it wherever a model may have any text.
fn hostile() -> String {
    let harm = serde_json::to_string(HARM).unwrap();
    let html =
        serde_json::to_string(&format!("<p>{HARM}<a href=\"javascript:alert(3)\">x</a>")).unwrap();
    let markdown = serde_json::to_string(&format!(
        "a {HARM} [x](javascript:alert(4)) ![i](https://evil.example/i.png)"
    ))
    .unwrap();
    let file = include_str!("hostile.json");
    file.replace("\"HARM\"", &harm).replace("\"HTML\"", &html).replace("\"MARKDOWN\"", &markdown)
}

#[test]
fn a_hostile_model_puts_nothing_into_pages() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x --><script>alert(5)<.json");
    std::fs::write(&path, hostile()).unwrap();
    let site = Site::write(&["--model", path.to_str().unwrap()], &folder.path().join("site"));
    let files = vec![Source::new("hostile.json", hostile())];
    let model = read(Input { files, ..Input::default() }).unwrap().0;
    check::everything(&site, &model);
    let harmless = site.text("operations/Harm.html");
    assert!(harmless.matches("alert(1)").count() > 5, "it is shown as text:\n{harmless}");
    assert!(site.text("index.html").contains("[v](javascript:alert(1))"), "as text");
    // XML has another name for it, which means nothing to JSON.
    assert!(!harmless.contains("Another"), "{harmless}");
    let kinds = model.shapes.values().filter(|shape| shape.id.namespace() == "a");
    assert!(kinds.filter(|shape| shape.kind == ShapeKind::Enum).count() == 1);
}

/// Structures each of which holds all of them, itself included.
fn tangled(count: usize) -> String {
    let member = |to: usize| format!(r#""m{to}": {{"target": "a#T{to}"}}"#);
    let members = (0..count).map(member).collect::<Vec<_>>().join(",");
    let structure =
        |at: usize| format!(r#""a#T{at}": {{"type": "structure", "members": {{{members}}}}}"#);
    let shapes = (0..count).map(structure).collect::<Vec<_>>().join(",");
    format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#S": {{"type": "service", "version": "1", "operations": [{{"target": "a#Do"}}],
                "traits": {{"aws.protocols#restJson1": {{}}}}}},
            "a#Do": {{"type": "operation", "input": {{"target": "a#T0"}}, "output": {{"target": "a#T1"}},
                "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}},
            {shapes}}}}}"#
    )
}

#[test]
fn a_tangled_model_makes_no_large_site() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tangled.json");
    std::fs::write(&path, tangled(24)).unwrap();
    let site = Site::write(&["--model", path.to_str().unwrap()], &folder.path().join("site"));
    let bytes: usize = site.files.values().map(String::len).sum();
    assert!(bytes < 20_000_000, "{bytes}");
    let text = site.text("operations/Do.html");
    // Blocks of REST and Python, and skeletons, which are JSON and cannot say so themselves.
    for what in ["lines", "values"] {
        let remark = format!("What lies within is left out after 5000 {what}.");
        assert!(text.matches(&remark).count() >= 2, "{what}");
    }
}

#[test]
fn what_streams_events_has_no_skeleton() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["docs", "lambda", "--operation", "InvokeWithResponseStream"]);
    let output = command.args(["--skeleton", "input"]).output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && error.contains("has no command"), "{error}");
    assert!(output.stdout.is_empty());
}

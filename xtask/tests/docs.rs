//! The reference as people ask for it: where it goes, and what is refused.

#![allow(clippy::unwrap_used)]

mod command;

use command::run;
use std::fs;

#[test]
fn a_page_goes_where_the_path_says() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let invoke = ["docs", "lambda", "--operation", "invoke", "--style", "cli", "--out"];
    for (out, file) in [
        // A path that ends like a folder is one, though there is none.
        ("new/", "new/Invoke.md"),
        ("page.md", "page.md"),
        ("deep/page.md", "deep/page.md"),
        // A folder that is there.
        ("deep", "deep/Invoke.md"),
    ] {
        let run = run(folder, &[&invoke[..], &[out]].concat());
        assert_eq!(run.code, 0, "{out}: {}", run.said);
        assert!(run.said.ends_with(": 1 page\n"), "{}", run.said);
        let text = fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.starts_with("# invoke\n"), "{text}");
    }
    let run = run(folder, &["docs", "lambda", "--skeleton", "input", "--out", "all"]);
    assert_eq!(run.code, 0, "{}", run.said);
    let skeleton = fs::read_to_string(folder.join("all/GetFunction.json")).unwrap();
    assert!(skeleton.starts_with("{\n    \"FunctionName\": \"\","), "{skeleton}");
    // It streams events, for which there is no command.
    assert!(!folder.join("all/InvokeWithResponseStream.json").exists());
}

#[test]
fn what_cannot_be_done_is_told_with_what_can() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("file"), "mine").unwrap();
    fs::write(folder.join("no.json"), "{").unwrap();
    for (arguments, told) in [
        (&["lambda", "--service", "X"][..], "cannot be used with '--service <SHAPE>'"),
        (&["--service", "X"], "--model"),
        (&["lamda"], "has no service lamda; did you mean lambda?"),
        (&["lambda", "--operation", "Invok"], "did you mean Invoke?"),
        (&["lambda", "--operation", ""], "the service has no operation"),
        (&["lambda", "--out", "file"], "is a file, and all operations need a folder"),
        (&["lambda", "--skeleton", "input"], "give --operation for one"),
        (&["lambda", "--skeleton", "input", "--style", "rest"], "--skeleton is for the AWS CLI"),
        (&["lambda", "--html", "site", "--out", "x"], "cannot be used with"),
        (&["lambda", "--html", "."], "something else than a site"),
        (&["--model", "none.json"], "none.json"),
        (&["--model", "no.json"], "no.json"),
        (&["--model", "."], "reading ."),
    ] {
        let run = run(folder, &[&["docs"], arguments].concat());
        assert_ne!(run.code, 0, "{arguments:?}: {}", run.said);
        assert!(run.said.contains(told), "{arguments:?}: {}", run.said);
    }
    assert_eq!(fs::read_to_string(folder.join("file")).unwrap(), "mine");
    assert_eq!(fs::read_dir(folder).unwrap().count(), 2, "nothing is written");
}

//! What is wrong with a model, drawn as people see it.
//!
//! Each model of `tests/data/problems` has beside it the drawing of all that is wrong with it; where
//! there is a `.more.json`, too, the model has two files. After a change that is meant,
//! `UPDATE_EXPECT=1 cargo test` writes the drawings anew; read what it wrote.

use expect_test::expect_file;
use goldsmith_codegen::api::Package;
use goldsmith_codegen::{Options, generate};
use goldsmith_model::{Input, Problem, Rejected, Source, Sources, read};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/problems")
}

/// The files of each model, the first of which names it.
fn models() -> Vec<Vec<Source>> {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let sources = files.iter().map(|p| Source::new(name(p), fs::read_to_string(p).unwrap()));
    let mut models: Vec<Vec<Source>> = Vec::new();
    for source in sources {
        match models.last_mut().filter(|_| source.name.ends_with(".more.json")) {
            Some(model) => model.push(source),
            None => models.push(vec![source]),
        }
    }
    models
}

/// What is told of a model, when it is read and when a crate is generated from it.
fn problems(files: Vec<Source>) -> (Vec<Problem>, Sources) {
    let (model, mut problems) = match read(Input { files, ..Input::default() }) {
        Ok(read) => read,
        Err(Rejected { problems, sources }) => return (problems, sources),
    };
    let package = Package { name: "weather".to_owned(), ..Package::default() };
    let options = Options { package, service: None, operations: None };
    problems.extend(match generate(&model, &options) {
        Ok(generated) => generated.problems,
        Err(problems) => problems,
    });
    (problems, model.sources)
}

#[test]
fn problems_are_drawn() {
    for files in models() {
        let drawing = folder().join(Path::new(&files[0].name).with_extension("txt"));
        let (problems, sources) = problems(files);
        let drawn: Vec<String> = problems.iter().map(|p| p.draw(&sources, false) + "\n").collect();
        expect_file![drawing].assert_eq(&drawn.join("\n"));
    }
}

#[test]
fn a_problem_has_a_place_and_a_line() {
    for files in models() {
        let name = files[0].name.replace(".json", "");
        let (problems, sources) = problems(files);
        assert!(!problems.is_empty(), "{name} is fine");
        for problem in problems {
            let line = problem.to_line(&sources);
            assert!(line.contains('[') && line.contains(problem.code), "{line}");
            assert!(problem.span.is_none() || line.starts_with(&name), "{line}");
        }
    }
}

/// Every way in which a model can be wrong is among the models.
#[test]
fn each_code_is_drawn() {
    let problems = models().into_iter().flat_map(|files| problems(files).0);
    let drawn: BTreeSet<String> = problems.map(|problem| problem.code.to_owned()).collect();
    let mut codes = BTreeSet::new();
    codes_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/src"), &mut codes);
    let missing: Vec<&String> = codes.difference(&drawn).collect();
    assert!(codes.len() > 20 && missing.is_empty(), "no model has {missing:?}");
}

/// The codes that stand in the code of a folder, behind `Problem::error(` and `Problem::warning(`.
fn codes_of(folder: &Path, codes: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            codes_of(&path, codes);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let calls =
            text.split("Problem::error(").skip(1).chain(text.split("Problem::warning(").skip(1));
        let literals =
            calls.filter_map(|call| call.trim_start().strip_prefix('"')?.split_once('"'));
        codes.extend(literals.map(|(code, _)| code.to_owned()));
    }
}

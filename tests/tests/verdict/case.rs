//! A case: a change of a small model, a program of a caller, and what the verdict is.
//!
//! It is a page of Markdown with fenced blocks. `json before` changes `base.json` into the old model,
//! if that is to be another; `json` changes the old model into the new one; `rust` is the program;
//! `text` is the verdict. A change is merged into the shapes: members of objects are added, replaced, or
//! removed by `null`. Several changes in a list follow each other.

use goldsmith_codegen::api::Package;
use goldsmith_codegen::{Generated, Options, generate};
use goldsmith_model::{Input, Node, NodeValue, Source, read};
use std::path::{Path, PathBuf};

/// A case, read.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    text: String,
}

/// All cases of a folder, sorted.
pub(crate) fn all(folder: &Path) -> Vec<Case> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages = entries.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let mut cases: Vec<Case> = pages.map(Case::read).collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

impl Case {
    fn read(path: PathBuf) -> Self {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        Self { name, text: std::fs::read_to_string(&path).unwrap(), path }
    }

    /// What stands in the block of this name.
    fn block(&self, name: &str) -> Option<&str> {
        let start = self.text.find(&format!("```{name}\n"))? + name.len() + 4;
        let length = self.text[start..].find("```").unwrap();
        Some(&self.text[start..start + length])
    }

    /// The program.
    pub(crate) fn program(&self) -> &str {
        self.block("rust").unwrap_or_else(|| panic!("{} has no program", self.name))
    }

    /// The text of the old model and of the new one.
    pub(crate) fn models(&self, base: &str) -> (String, String) {
        let mut model = Node::parse(base, 0).unwrap();
        let parse = |text: &str| {
            Node::parse(text, 0).unwrap_or_else(|error| panic!("{}: {error:?}", self.name))
        };
        if let Some(before) = self.block("json before") {
            change(&mut model, &parse(before));
        }
        let old = model.to_json();
        change(&mut model, &parse(self.block("json").unwrap()));
        (old, model.to_json())
    }

    /// Compares the verdict with the one that stands in the page, or writes it there.
    pub(crate) fn check(&self, verdict: &str) -> Result<(), String> {
        let stands = self.block("text").unwrap_or_default();
        if stands == verdict {
            return Ok(());
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            let kept = self.text.split("```text\n").next().unwrap().trim_end();
            std::fs::write(&self.path, format!("{kept}\n\n```text\n{verdict}```\n")).unwrap();
            return Ok(());
        }
        Err(format!("the page says\n{stands}but it is\n{verdict}"))
    }
}

/// Applies a change, or several, to the shapes of a model.
fn change(model: &mut Node, change: &Node) {
    let shapes = model.as_object_mut().unwrap().iter_mut().find(|(key, _)| key == "shapes");
    let (_, shapes) = shapes.unwrap();
    match change.as_array() {
        Some(several) => several.iter().for_each(|change| merge(shapes, change)),
        None => merge(shapes, change),
    }
}

/// Merges a change into a value.
fn merge(value: &mut Node, change: &Node) {
    let Some(changes) = change.as_object() else {
        *value = change.clone();
        return;
    };
    if value.as_object().is_none() {
        value.value = NodeValue::Object(Vec::new());
    }
    let members = value.as_object_mut().unwrap();
    for (key, change) in changes {
        let at = members.iter().position(|(known, _)| known == key);
        match (at, change.is_null()) {
            (Some(at), true) => drop(members.remove(at)),
            (Some(at), false) => merge(&mut members[at].1, change),
            (None, true) => panic!("there is no {key} to remove"),
            (None, false) => {
                let mut added = Node::new(NodeValue::Null, change.span);
                merge(&mut added, change);
                members.push((key.clone(), added));
            }
        }
    }
}

/// The crate of a model.
pub(crate) fn crate_of(name: &str, text: &str) -> Generated {
    let files = vec![Source::new("model.json", text)];
    let (model, _) = read(Input { files, ..Input::default() })
        .unwrap_or_else(|rejected| panic!("{name}: {:#?}", rejected.problems));
    let package = Package {
        name: "api".to_owned(),
        version: "0.3.1".to_owned(),
        runtime: "\"0.1\"".to_owned(),
        ..Package::default()
    };
    generate(&model, &Options { package, service: None, operations: None })
        .unwrap_or_else(|problems| panic!("{name}: {problems:#?}"))
}

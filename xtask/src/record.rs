//! What a generated crate was made of: its model, without its texts, and what was asked for, in the
//! crate's `.goldsmith`.
//!
//! `model.json` is that of the last generation, `released.json` that of the last release, while there
//! are changes that are not released. So a crate that lies in no repository can tell what changed, and
//! so can one whose model comes from elsewhere each time.

use anyhow::{Context, Result, anyhow, bail};
use goldsmith_codegen::Options;
use goldsmith_model::{Input, Node, Source, Span, without_prose};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of records in a crate.
pub(crate) const FOLDER: &str = ".goldsmith";
const MODEL: &str = ".goldsmith/model.json";
const RELEASED: &str = ".goldsmith/released.json";
const FORMAT: &str = "goldsmith-record";

/// What a crate is generated with, besides its model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The name of the package.
    pub(crate) package: String,
    /// The dependency on the runtime, as in Cargo.toml.
    pub(crate) runtime: String,
    /// The service, if the model has several.
    pub(crate) service: Option<String>,
    /// Only these operations.
    pub(crate) operations: Option<Vec<String>>,
}

impl Choice {
    /// What the options of a generation say.
    pub(crate) fn of(options: &Options) -> Self {
        let Options { package, service, operations } = options;
        Self {
            package: package.name.clone(),
            runtime: package.runtime.clone(),
            service: service.clone(),
            operations: operations.clone(),
        }
    }
}

/// A record.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    /// What was asked for, and the version of the package; none in records of before that was kept.
    pub(crate) made: Option<(Choice, String)>,
    /// The ASTs of the model's files.
    models: Vec<Node>,
}

impl Record {
    /// The record of a model.
    pub(crate) fn of(input: Input, made: Option<(Choice, String)>) -> Option<Self> {
        let (asts, ..) = goldsmith_model::to_ast_of_each(input).ok()?;
        Some(Self { made, models: asts.iter().map(without_prose).collect() })
    }

    /// Reads a record. The first ones were lists of ASTs.
    pub(crate) fn parse(name: &str, text: &str) -> Result<Self> {
        let node = Node::parse(text, 0).map_err(|error| anyhow!("{name}: {}", error.message))?;
        if let Some(models) = node.as_array() {
            return Ok(Self { made: None, models: models.to_vec() });
        }
        if node.get("format").and_then(Node::as_str) != Some(FORMAT) {
            bail!("{name} is no record of a model");
        }
        let models = node.get("models").and_then(Node::as_array);
        let models = models.with_context(|| format!("{name} has no models"))?;
        Ok(Self { made: node.get("crate").and_then(made), models: models.to_vec() })
    }

    /// The record as it is written.
    pub(crate) fn text(&self) -> String {
        let text = |text: &str| Node::new(text, Span::default());
        let mut members = vec![("format".to_owned(), text(FORMAT))];
        if let Some((choice, version)) = &self.made {
            let Choice { package, runtime, service, operations } = choice;
            let mut made = vec![
                ("package".to_owned(), text(package)),
                ("version".to_owned(), text(version)),
                ("runtime".to_owned(), text(runtime)),
            ];
            made.extend(service.iter().map(|service| ("service".to_owned(), text(service))));
            made.extend(operations.iter().map(|operations| {
                let operations: Vec<Node> = operations.iter().map(|name| text(name)).collect();
                ("operations".to_owned(), Node::new(operations, Span::default()))
            }));
            members.push(("crate".to_owned(), Node::new(made, Span::default())));
        }
        members.push(("models".to_owned(), Node::new(self.models.clone(), Span::default())));
        Node::new(members, Span::default()).to_json()
    }

    /// The texts of the model.
    pub(crate) fn input(&self, name: &str) -> Input {
        let mut input = Input::default();
        input.files.extend(self.models.iter().map(|ast| Source::new(name, ast.to_json())));
        input
    }

    /// Whether two records are of the same model and ask for the same; the version is people's.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let choice = |record: &Self| record.made.as_ref().map(|(choice, _)| choice.clone());
        self.models == other.models && choice(self) == choice(other)
    }
}

/// What was asked for, and the version.
fn made(node: &Node) -> Option<(Choice, String)> {
    let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    let names = |nodes: &[Node]| nodes.iter().filter_map(Node::as_str).map(str::to_owned).collect();
    let choice = Choice {
        package: text("package")?,
        runtime: text("runtime")?,
        service: text("service"),
        operations: node.get("operations").and_then(Node::as_array).map(names),
    };
    Some((choice, text("version")?))
}

/// The record of the last generation, if the crate has one; an error if it cannot be read.
pub(crate) fn last(out: &Path) -> Option<Result<Record>> {
    read(out, MODEL)
}

/// The record of the last release, if there are changes since.
pub(crate) fn released(out: &Path) -> Option<Result<Record>> {
    read(out, RELEASED)
}

fn read(out: &Path, name: &str) -> Option<Result<Record>> {
    let text = fs::read_to_string(out.join(name)).ok()?;
    Some(Record::parse(name, &text))
}

/// The record that a path names: a file of `.goldsmith`, or that of the last release of a crate, by its
/// folder. With it comes the folder of the crate.
pub(crate) fn named(path: &Path) -> Option<(PathBuf, PathBuf)> {
    let is_folder = |path: &Path| path.file_name().is_some_and(|name| name == FOLDER);
    if path.is_file() {
        let folder = path.parent().filter(|folder| is_folder(folder))?;
        return Some((path.to_owned(), folder.parent()?.to_owned()));
    }
    let out = if is_folder(path) { path.parent()? } else { path };
    let file = [RELEASED, MODEL].map(|name| out.join(name)).into_iter().find(|p| p.is_file())?;
    Some((file, out.to_owned()))
}

/// Writes the record of this generation and, if there are changes since, that of the last release.
pub(crate) fn write(out: &Path, model: &Record, released: Option<&Record>) -> Result<()> {
    let (model, path) = (model.text(), out.join(MODEL));
    if fs::read_to_string(&path).ok().as_deref() != Some(&*model) {
        crate::output::replace(&path, &model)?;
    }
    let path = out.join(RELEASED);
    match released.map(Record::text) {
        Some(text) if fs::read_to_string(&path).ok().as_deref() == Some(&*text) => Ok(()),
        Some(text) => crate::output::replace(&path, &text),
        None if path.exists() => {
            fs::remove_file(&path).with_context(|| format!("deleting {}", path.display()))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_back_with_what_was_asked_for() {
        let text = r#"{"smithy": "2.0", "shapes": {"a#S": {"type": "service", "version": "1"}}}"#;
        let input = || Input { files: vec![Source::new("s.json", text)], ..Input::default() };
        let choice = Choice {
            package: "p".to_owned(),
            runtime: "\"0.1\"".to_owned(),
            service: None,
            operations: Some(vec!["O".to_owned()]),
        };
        let record = Record::of(input(), Some((choice.clone(), "0.1.0".to_owned()))).unwrap();
        let again = Record::parse("r", &record.text()).unwrap();
        assert_eq!(again.made, record.made);
        assert!(again.is_like(&record));
        let bumped = Record::of(input(), Some((choice.clone(), "0.2.0".to_owned()))).unwrap();
        assert!(bumped.is_like(&record));
        let other = Choice { operations: None, ..choice };
        let other = Record::of(input(), Some((other, "0.1.0".to_owned()))).unwrap();
        assert!(!other.is_like(&record));
        // The first records were lists, and kept nothing of what was asked for.
        let first = Record::parse("r", &format!("[{text}]")).unwrap();
        assert!(first.made.is_none());
        for (text, reason) in [("no record", "r: "), ("{}", "r is no record"), ("3", "r is no")] {
            let error = Record::parse("r", text).unwrap_err().to_string();
            assert!(error.contains(reason), "{error}");
        }
    }
}

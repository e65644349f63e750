//! The folder of a history: `releases.json`, and a file for each release but the newest.
//!
//! The newest is the model of the service itself. See `goldsmith_model::history` for what the files
//! of the others hold.

use crate::config::{self, Service};
use crate::output;
use anyhow::{Context, Result, anyhow, bail};
use goldsmith_model::history::{self, History, Release};
use goldsmith_model::{Node, Source, closest};
use std::fs;
use std::path::{Path, PathBuf};

/// What the list of releases is called.
const RELEASES: &str = "releases.json";

/// The history of a service.
#[derive(Debug)]
pub(crate) struct Store {
    /// The service as it is called in services.toml.
    pub(crate) service: String,
    /// Its releases.
    pub(crate) history: History,
    folder: PathBuf,
    model: PathBuf,
}

impl Store {
    /// Opens the history of a service of the repository.
    pub(crate) fn open(root: &Path, service: &str) -> Result<Self> {
        let config = config::load(root)?;
        let service = config.find(service)?;
        Self::of(root, service)?.ok_or_else(|| {
            let with: Vec<&str> =
                config.services.iter().filter(|s| s.history.is_some()).map(|s| &*s.name).collect();
            let name = &service.name;
            anyhow!("{name} has no history in {}; {} has", config::PATH, with.join(", "))
        })
    }

    /// The history of a service, if it has one.
    pub(crate) fn of(root: &Path, service: &Service) -> Result<Option<Self>> {
        let Some(folder) = &service.history else { return Ok(None) };
        let folder = root.join(folder);
        let path = folder.join(RELEASES);
        let history = if path.exists() {
            let node = read(&path)?;
            History::from_node(&node).map_err(|reason| anyhow!("{}: {reason}", path.display()))?
        } else {
            History { origin: "botocore".to_owned(), releases: Vec::new() }
        };
        let model = root.join(&service.model);
        Ok(Some(Self { service: service.name.clone(), history, folder, model }))
    }

    /// The whole model of a release.
    pub(crate) fn ast(&self, name: &str) -> Result<Node> {
        let Some(position) = self.history.position(name) else { bail!(self.no_release(name)) };
        let mut ast = read(&self.model)?;
        for release in &self.history.releases[1..=position] {
            let path = self.path(release);
            let kept = read(&path)?;
            ast = history::rebuild(&ast, &kept)
                .map_err(|reason| anyhow!("{}: {reason}", path.display()))?;
        }
        Ok(ast)
    }

    /// The model of a release as a text to read.
    pub(crate) fn source(&self, name: &str) -> Result<Source> {
        Ok(Source::new(format!("{}@{name}", self.service), self.ast(name)?.to_json()))
    }

    /// The models of all releases, the newest first.
    pub(crate) fn asts(&self) -> Result<Vec<Node>> {
        let mut asts: Vec<Node> = Vec::new();
        for release in &self.history.releases {
            let ast = match asts.last() {
                None => read(&self.model)?,
                Some(newer) => history::rebuild(newer, &read(&self.path(release))?)
                    .map_err(|reason| anyhow!("{}: {reason}", self.path(release).display()))?,
            };
            asts.push(ast);
        }
        Ok(asts)
    }

    /// Adds a release where its date puts it, and writes what that changes. Gives the paths of the
    /// files that were written.
    pub(crate) fn add(&mut self, release: Release, ast: Node) -> Result<Vec<PathBuf>> {
        let mut asts = self.asts()?;
        if asts.is_empty() && self.model.exists() && read(&self.model)?.to_json() != ast.to_json() {
            let model = self.model.display();
            bail!("{model} is of no release yet; add the release that it is of first");
        }
        let at = self.history.insert(release).map_err(|reason| anyhow!(reason))?;
        asts.insert(at, ast);
        let mut files = Vec::new();
        for (index, (release, ast)) in self.history.releases.iter().zip(&asts).enumerate() {
            files.push(match index.checked_sub(1).and_then(|newer| asts.get(newer)) {
                None => (self.model.clone(), ast.to_json()),
                Some(newer) => (self.path(release), history::delta(ast, newer).to_json()),
            });
        }
        files.push((self.folder.join(RELEASES), self.history.to_node().to_json()));
        files.retain(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text));
        for (path, text) in &files {
            output::replace(path, text)?;
        }
        Ok(files.into_iter().map(|(path, _)| path).collect())
    }

    fn path(&self, release: &Release) -> PathBuf {
        self.folder.join(format!("{}.json", release.name))
    }

    /// The names of all releases.
    pub(crate) fn names(&self) -> String {
        let names = self.history.releases.iter().map(|release| release.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    }

    /// That there is no such release, and which there are.
    pub(crate) fn no_release(&self, name: &str) -> String {
        let names = || self.history.releases.iter().map(|release| release.name.as_str());
        let hint = match closest(name, names()) {
            Some(closest) => format!("; did you mean {}@{closest}?", self.service),
            None => String::new(),
        };
        let (service, all) = (&self.service, self.names());
        format!("the history of {service} has no release {name}; it has {all}{hint}")
    }
}

fn read(path: &Path) -> Result<Node> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    Node::parse(&text, 0).map_err(|error| anyhow!("{}: {}", path.display(), error.message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_added_in_any_order_and_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let service = Service {
            name: "s".to_owned(),
            package: String::new(),
            description: String::new(),
            model: "s.json".into(),
            overlays: Vec::new(),
            history: Some("history".into()),
            out: PathBuf::new(),
            example_dependencies: Vec::new(),
        };
        let ast = |n: usize| {
            let text = format!(
                r#"{{"smithy": "2.0", "shapes": {{"a#A": {{"n": {n}}}, "a#B": {{}}, "a#C{n}": {{}}}}}}"#
            );
            Node::parse(&text, 0).unwrap()
        };
        let open = || Store::of(folder.path(), &service).unwrap().unwrap();
        for n in [3, 1, 4, 2] {
            let release = Release { name: n.to_string(), date: format!("2020-01-0{n}") };
            assert!(!open().add(release, ast(n)).unwrap().is_empty());
        }
        for n in 1..=4 {
            assert_eq!(open().ast(&n.to_string()).unwrap().to_json(), ast(n).to_json());
        }
        assert_eq!(open().asts().unwrap().len(), 4);
        let kept = fs::read_to_string(folder.path().join("history/2.json")).unwrap();
        assert!(!kept.contains("a#B"), "what does not differ is not kept: {kept}");
        let again = Release { name: "2".to_owned(), date: "2020-02-02".to_owned() };
        assert!(open().add(again, ast(2)).unwrap_err().to_string().contains("already"));
        let missing = open().ast("5").unwrap_err().to_string();
        assert!(missing.contains("no release 5; it has 4, 3, 2, 1"), "{missing}");
    }

    #[test]
    fn a_model_of_no_release_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store {
            service: "s".to_owned(),
            history: History::default(),
            folder: folder.path().join("history"),
            model: folder.path().join("s.json"),
        };
        fs::write(&store.model, "{}").unwrap();
        let release = Release { name: "1".to_owned(), date: "2020-01-01".to_owned() };
        let other = Node::parse(r#"{"shapes": {}}"#, 0).unwrap();
        let refused = store.add(release, other).unwrap_err().to_string();
        assert!(refused.contains("of no release yet"), "{refused}");
    }
}

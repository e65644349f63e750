//! One of the two models that are compared: from what people write to a checked model.

use super::hint;
use crate::config::{self, Service};
use crate::git::{self, Repository};
use crate::history::Store;
use crate::record::{self, Choice, Record};
use crate::{Outcome, input};
use anyhow::{Context, Result, anyhow, bail};
use goldsmith_model::{Input, Model, Source, botocore};
use std::path::{Path, PathBuf};

/// A model and where it comes from.
#[derive(Debug)]
pub(crate) struct Side {
    /// What people call it.
    pub(crate) name: String,
    /// When it was made, if it is a release.
    pub(crate) date: Option<String>,
    /// Whether its texts are with it: releases and records are kept without.
    pub(crate) has_texts: bool,
    /// The model.
    pub(crate) model: Model,
}

/// The texts of a model, before they are read.
#[derive(Debug)]
pub(crate) struct Texts {
    pub(crate) name: String,
    pub(crate) date: Option<String>,
    pub(crate) has_texts: bool,
    pub(crate) input: Input,
    /// The service of the repository that it is of.
    pub(crate) service: Option<String>,
    /// The crate whose record it is: its folder, and what it was made with.
    pub(crate) krate: Option<PathBuf>,
    pub(crate) made: Option<(Choice, String)>,
}

impl Texts {
    /// The texts of a model that is no record of a crate.
    pub(crate) fn new(name: String, date: Option<String>, input: Input) -> Self {
        Self { name, date, has_texts: true, input, service: None, krate: None, made: None }
    }

    /// Reads and checks the model; draws what makes it unusable.
    pub(crate) fn read(self) -> Result<Side, Outcome> {
        let Self { name, date, has_texts, input, .. } = self;
        Ok(Side { name, date, has_texts, model: input::check(input, false)? })
    }

    /// The model as a record would have it: what is in no record is not compared with one.
    pub(crate) fn into_record(self) -> Self {
        let Input { files, companions } = &self.input;
        let input = Input { files: files.clone(), companions: companions.clone() };
        match Record::of(input, None) {
            Some(record) => {
                let input = record.input(&self.name);
                Self { input, has_texts: false, ..self }
            }
            // What is wrong with it is told when it is read.
            None => self,
        }
    }
}

/// The texts that an argument names: a file or folder, the record of a crate, a service,
/// `service@release`, `service@revision` or `revision:path`. With `service`, a release or revision
/// alone will do.
pub(crate) fn texts(argument: &str, service: Option<&str>) -> Result<Texts> {
    let here = std::env::current_dir().context("finding the current folder")?;
    let root = config::root();
    if argument.trim().is_empty() {
        bail!("a model has no name: give a file, a folder, a crate, a service or service@release");
    }
    let path = here.join(argument);
    if let Some((file, krate)) = record::named(&path) {
        return of_record(argument, &file, krate);
    }
    let config = config::load(&root)?;
    if let Some(service) = path.is_dir().then(|| config.crate_in(&root, &path)).flatten() {
        return present(&root, service);
    }
    if path.exists() {
        return of_files(&here, argument, &path);
    }
    if let Ok(service) = config.find(argument) {
        return present(&root, service);
    }
    if let Some((name, release)) = argument.split_once('@')
        && let Ok(service) = config.find(name)
    {
        return of_service(&root, service, release);
    }
    if let Some((revision, path)) = argument.split_once(':') {
        return of_revision(&here, revision, path);
    }
    match service.and_then(|name| config.find(name).ok()) {
        Some(service) => of_service(&root, service, argument).map_err(|error| {
            // What is spelled as a file was meant for one.
            let is_file =
                argument.contains('/') || [".json", ".gz"].iter().any(|e| argument.ends_with(e));
            let nothing = || anyhow!("{}", hint::nothing(&here, &config, argument));
            let releases = Store::of(&root, service).ok().flatten().map(|store| store.names());
            match releases.filter(|_| is_file) {
                Some(all) => anyhow!("{}; releases of {} are {all}", nothing(), service.name),
                None if is_file => nothing(),
                None => error,
            }
        }),
        None => bail!(hint::nothing(&here, &config, argument)),
    }
}

/// What a crate has recorded.
fn of_record(argument: &str, file: &Path, krate: PathBuf) -> Result<Texts> {
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {argument}"))?;
    let record = Record::parse(argument, &text)?;
    let input = record.input(argument);
    let texts = Texts::new(argument.to_owned(), None, input);
    Ok(Texts { has_texts: false, krate: Some(krate), made: record.made, ..texts })
}

/// A file, or all files of a folder that are a model's.
fn of_files(here: &Path, argument: &str, path: &Path) -> Result<Texts> {
    let files = if path.is_dir() { in_folder(path, argument)? } else { vec![argument.into()] };
    Ok(Texts::new(argument.to_owned(), None, input::load(here, &files)?))
}

/// botocore's file in a folder, with those beside it, or all JSON files: they make up one model.
fn in_folder(folder: &Path, name: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("reading {name}"))? {
        let file = entry.with_context(|| format!("reading {name}"))?.file_name();
        files.push(file.to_string_lossy().into_owned());
    }
    files.sort();
    let is_service = |file: &&String| file.starts_with("service-2.json");
    let chosen: Vec<&String> = match files.iter().find(is_service) {
        Some(service) => vec![service],
        None => files.iter().filter(|file| file.ends_with(".json")).collect(),
    };
    if chosen.is_empty() {
        bail!("{name} is a folder without a model: it has neither service-2.json nor any .json");
    }
    Ok(chosen.into_iter().map(|file| Path::new(name).join(file)).collect())
}

/// The model of a service as it lies in the repository.
pub(crate) fn present(root: &Path, service: &Service) -> Result<Texts> {
    let files: Vec<PathBuf> = files(service).cloned().collect();
    let texts = Texts::new(service.name.clone(), None, input::load(root, &files)?);
    Ok(Texts { service: Some(service.name.clone()), ..texts })
}

/// The files that make up the model of a service.
fn files(service: &Service) -> impl Iterator<Item = &PathBuf> {
    std::iter::once(&service.model).chain(&service.overlays)
}

/// A release of a service, or its model in a revision of git.
pub(crate) fn of_service(root: &Path, service: &Service, release: &str) -> Result<Texts> {
    let store = Store::of(root, service)?;
    let name = format!("{}@{release}", service.name);
    if release.is_empty() {
        let releases = match &store {
            Some(store) => format!("; it has the releases {}", store.names()),
            None => String::new(),
        };
        bail!("{name} names no release: write one, or a revision of git, behind the @{releases}");
    }
    if let Some(store) = &store
        && let Some(at) = store.history.position(release)
    {
        let mut input = Input::default();
        input.files.push(store.source(release)?);
        let date = Some(store.history.releases[at].date.clone());
        // Releases are imported without texts, and never have those that lie beside the model.
        let service = Some(service.name.clone());
        return Ok(Texts { has_texts: false, service, ..Texts::new(name, date, input) });
    }
    let Some(repository) = Repository::of(root).filter(|git| git.has(release)) else {
        let reason = match &store {
            Some(store) => store.no_release(release),
            None => format!("{} has no history", service.name),
        };
        match git::why_not(root) {
            Some(why) => bail!("{reason}; and no revision of git can be read: {why}"),
            None => bail!("{reason}; and git knows no revision {release}"),
        }
    };
    in_revision(root, &repository, service, release)?
        .ok_or_else(|| anyhow!("revision {release} has no file {}", service.model.display()))
}

/// The model of a service in a revision of git; none if it was not there.
pub(crate) fn in_revision(
    root: &Path,
    repository: &Repository,
    service: &Service,
    revision: &str,
) -> Result<Option<Texts>> {
    let mut input = Input::default();
    for (index, file) in files(service).enumerate() {
        let Some(path) = repository.path(&root.join(file)) else {
            bail!("{} is not in the repository", file.display());
        };
        match repository.file(revision, &path)? {
            Some(bytes) => {
                input.files.push(input::unpacked(format!("{revision}:{path}"), bytes)?);
                beside(&mut input, repository, revision, &path)?;
            }
            // Without its text a model is one all the same.
            None if index > 0 => {}
            None => return Ok(None),
        }
    }
    let texts = Texts::new(format!("{}@{revision}", service.name), None, input);
    Ok(Some(Texts { service: Some(service.name.clone()), ..texts }))
}

/// A file of a revision. As git has it, the path is from the root, or from here if it starts with `.`.
fn of_revision(here: &Path, revision: &str, path: &str) -> Result<Texts> {
    let name = format!("{revision}:{path}");
    let Some(repository) = Repository::of(here) else {
        let why = git::why_not(here).unwrap_or_default();
        bail!("there is no file {name}, and no revision of git can be read: {why}");
    };
    let from_root = if path.starts_with("./") || path.starts_with("../") {
        repository.path(&here.join(path)).unwrap_or_default()
    } else {
        path.to_owned()
    };
    let input = file_in_revision(&repository, revision, &from_root)?;
    let input = input.ok_or_else(|| {
        anyhow!("revision {revision} has no file {path}; paths are from the root of the repository")
    })?;
    Ok(Texts::new(name, None, input))
}

/// A file of a revision with botocore's files beside it; none if it was not there.
pub(crate) fn file_in_revision(
    repository: &Repository,
    revision: &str,
    path: &str,
) -> Result<Option<Input>> {
    let Some(bytes) = repository.file(revision, path)? else { return Ok(None) };
    let mut input = Input::default();
    input.files.push(input::unpacked(format!("{revision}:{path}"), bytes)?);
    beside(&mut input, repository, revision, path)?;
    Ok(Some(input))
}

/// Adds botocore's files beside its `service-2.json`.
fn beside(input: &mut Input, repository: &Repository, revision: &str, path: &str) -> Result<()> {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    if !name.starts_with("service-2.json") {
        return Ok(());
    }
    let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    for name in botocore::COMPANIONS {
        for path in [format!("{prefix}{name}"), format!("{prefix}{name}.gz")] {
            if let Some(bytes) = repository.file(revision, &path)? {
                let source: Source = input::unpacked(path, bytes)?;
                input.companions.push(source);
                break;
            }
        }
    }
    Ok(())
}

//! What a crate was generated from before.

use super::{Crate, record};
use crate::diff::{self, Side, Texts};
use crate::git::Repository;
use crate::history::Store;
use crate::input;
use anyhow::{Result, bail};
use goldsmith_model::Input;
use std::path::Path;

/// What changes are counted from.
#[derive(Clone, Debug)]
pub(super) enum Base {
    /// What `--since` says.
    Given(String),
    /// Files as git has them: the path and the id of the content of each.
    Git(Vec<(String, String)>),
    /// What the crate has recorded.
    Record(String),
}

/// A model that was before.
pub(super) struct Before {
    pub(super) base: Base,
    pub(super) side: Side,
}

const RECORD: &str = "record";

impl Base {
    /// How the changelog remembers it.
    pub(super) fn mark(&self) -> String {
        match self {
            Self::Given(text) => text.clone(),
            Self::Record(_) => RECORD.to_owned(),
            Self::Git(files) => {
                let files = files.iter().map(|(path, blob)| format!("{path}@{blob}"));
                format!("git:{}", files.collect::<Vec<_>>().join(","))
            }
        }
    }

    fn from_mark(mark: &str, out: &Path) -> Option<Self> {
        if mark == RECORD {
            return record::released(out).or_else(|| record::last(out)).map(Self::Record);
        }
        let Some(files) = mark.strip_prefix("git:") else {
            return Some(Self::Given(mark.to_owned()));
        };
        let file = |file: &str| {
            let (path, blob) = file.rsplit_once('@')?;
            Some((path.to_owned(), blob.to_owned()))
        };
        files.split(',').map(file).collect::<Option<Vec<_>>>().map(Self::Git)
    }
}

/// What was before; none if that is not known, which a note tells.
pub(super) fn before(
    krate: &Crate<'_>,
    marked: Option<&str>,
    record: Option<&str>,
    notes: &mut Vec<String>,
) -> Result<Option<Before>> {
    if let Some(since) = krate.since {
        let base = Base::Given(since.to_owned());
        return match read(krate, &base)? {
            Some(side) => Ok(Some(Before { base, side })),
            None => bail!("--since {since}: the model cannot be read"),
        };
    }
    if let Some(mark) = marked {
        let found = Base::from_mark(mark, krate.out)
            .and_then(|base| Some((read(krate, &base).ok().flatten()?, base)));
        if let Some((side, base)) = found {
            return Ok(Some(Before { base, side }));
        }
        notes.push(format!("what CHANGELOG.md counts from is not known any more: {mark}"));
    }
    if !krate.out.join("Cargo.toml").exists() {
        // A crate that is new has nothing before it.
        return Ok(None);
    }
    let base = match (record.and_then(|_| record::last(krate.out)), head(krate)) {
        (Some(record), _) => Base::Record(record),
        (None, Some(files)) => Base::Git(files),
        (None, None) => {
            let hint = match krate.service {
                Some(_) => "this is no repository of git, or it has no such file in HEAD",
                None => "the crate has recorded no model; from now on it does",
            };
            notes.push(format!("not compared with what was before: {hint}; --since says what"));
            return Ok(None);
        }
    };
    match read(krate, &base) {
        Ok(Some(side)) => Ok(Some(Before { base, side })),
        _ => {
            notes.push("not compared: the model as it was before cannot be read".to_owned());
            Ok(None)
        }
    }
}

/// The files of the model as HEAD has them.
fn head(krate: &Crate<'_>) -> Option<Vec<(String, String)>> {
    let repository = Repository::of(krate.folder)?;
    let mut found = Vec::new();
    for (index, (file, _)) in input::all(krate.folder, krate.files).into_iter().enumerate() {
        let path = repository.path(&krate.folder.join(file));
        let blob = path.and_then(|path| Some((repository.blob("HEAD", &path)?, path)));
        match blob {
            // Such a path would not come back from the changelog.
            Some((_, path)) if path.contains([',', '@', '>', '\n']) => return None,
            Some((blob, path)) => found.push((path, blob)),
            // Without the files beside it a model is one all the same.
            None if index > 0 => {}
            None => return None,
        }
    }
    Some(found)
}

/// Reads the model that was before; none if it is wrong.
fn read(krate: &Crate<'_>, base: &Base) -> Result<Option<Side>> {
    let texts = match base {
        Base::Given(text) => given(krate, text)?,
        Base::Record(text) => {
            let input = record::input("the model of before", text)?;
            Texts { name: "what was generated before".to_owned(), date: None, input }
        }
        Base::Git(files) => from_git(krate, files)?,
    };
    Ok(texts.read().ok())
}

/// What `--since` says: whatever `diff` takes, and for a model of a repository a revision alone.
fn given(krate: &Crate<'_>, text: &str) -> Result<Texts> {
    let service = krate.service.map(|service| service.name.as_str());
    let first = krate.files.first().map(|file| krate.folder.join(file));
    let is_revision = |git: &Repository| service.is_none() && git.has(text);
    if let Some(file) = first
        && !krate.folder.join(text).exists()
        && let Some(repository) = Repository::of(krate.folder).filter(is_revision)
    {
        let path = repository.path(&file).unwrap_or_default();
        let Some(input) = diff::file_in_revision(&repository, text, &path)? else {
            bail!("revision {text} has no file {path}");
        };
        return Ok(Texts { name: text.to_owned(), date: None, input });
    }
    diff::texts(text, service)
}

fn from_git(krate: &Crate<'_>, files: &[(String, String)]) -> Result<Texts> {
    let Some(repository) = Repository::of(krate.folder) else { bail!("no repository") };
    let mut input = Input::default();
    let companions = goldsmith_model::botocore::COMPANIONS;
    for (path, blob) in files {
        let Some(bytes) = repository.content(blob) else { bail!("git has no {blob}") };
        let source = input::unpacked(path.clone(), bytes)?;
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_companion = companions.contains(&name.trim_end_matches(".gz"));
        if is_companion { &mut input.companions } else { &mut input.files }.push(source);
    }
    let (name, date) = name(krate, &input, files);
    Ok(Texts { name, date, input })
}

/// What people call the model: the release that it is of, or that git has it.
fn name(krate: &Crate<'_>, input: &Input, files: &[(String, String)]) -> (String, Option<String>) {
    let store = krate.service.and_then(|service| Store::of(krate.folder, service).ok().flatten());
    if let (Some(store), Some(first)) = (store, input.files.first()) {
        for release in &store.history.releases {
            if store.source(&release.name).is_ok_and(|source| source.text == first.text) {
                let name = format!("{}@{}", store.service, release.name);
                return (name, Some(release.date.clone()));
            }
        }
    }
    let is_head = head(krate).is_some_and(|head| head == files);
    (if is_head { "HEAD" } else { "the last release" }.to_owned(), None)
}

//! The files of a model as git has them: by their paths and the ids of their contents.
//!
//! An id is found as long as any revision has the content, whatever becomes of branches and names.

use super::Crate;
use crate::diff::Texts;
use crate::git::Repository;
use crate::history::Store;
use crate::input;
use anyhow::{Result, bail};
use goldsmith_model::{Input, botocore};
use std::path::{Path, PathBuf};

/// The files of a crate's model as a revision has them.
pub(super) fn at(krate: &Crate<'_>, revision: &str) -> Option<Vec<(String, String)>> {
    let repository = Repository::of(krate.folder)?;
    let mut found = Vec::new();
    for (index, (file, _)) in input::all(krate.folder, krate.files).into_iter().enumerate() {
        let path = repository.path(&krate.folder.join(file));
        match path.and_then(|path| Some((repository.blob(revision, &path)?, path))) {
            Some((blob, path)) => found.push((path, blob)),
            // Without the files beside it a model is one all the same.
            None if index > 0 => {}
            None => return None,
        }
    }
    can_be_marked(found)
}

/// A file and botocore's beside it as they lie in the folder, if git has them so.
pub(super) fn present(krate: &Crate<'_>, file: &Path) -> Option<Vec<(String, String)>> {
    let repository = Repository::of(krate.folder)?;
    let mut found = Vec::new();
    for (file, _) in input::all(krate.folder, &[PathBuf::from(file)]) {
        let file = krate.folder.join(file);
        found.push((repository.path(&file)?, repository.kept(&file)?));
    }
    can_be_marked(found)
}

/// A file and botocore's beside it as a revision has them.
pub(super) fn of(
    repository: &Repository,
    revision: &str,
    path: &str,
) -> Option<Vec<(String, String)>> {
    let mut found = vec![(path.to_owned(), repository.blob(revision, path)?)];
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    if name.starts_with("service-2.json") {
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        for name in botocore::COMPANIONS {
            let paths = [format!("{folder}{name}"), format!("{folder}{name}.gz")];
            let blob = |path: String| Some((repository.blob(revision, &path)?, path));
            found.extend(paths.into_iter().find_map(blob).map(|(blob, path)| (path, blob)));
        }
    }
    can_be_marked(found)
}

/// Paths with these characters would not come back from the changelog.
fn can_be_marked(files: Vec<(String, String)>) -> Option<Vec<(String, String)>> {
    let is_wrong = |(path, _): &(String, String)| path.contains([',', '@', '>', '\n']);
    (!files.iter().any(is_wrong)).then_some(files)
}

/// The texts of files that git has.
pub(super) fn read(krate: &Crate<'_>, files: &[(String, String)]) -> Result<Texts> {
    let Some(repository) = Repository::of(krate.folder) else { bail!("no repository") };
    let mut input = Input::default();
    for (path, blob) in files {
        let Some(bytes) = repository.content(blob) else { bail!("git has no {blob}") };
        let source = input::unpacked(path.clone(), bytes)?;
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_companion = botocore::COMPANIONS.contains(&name.trim_end_matches(".gz"));
        if is_companion { &mut input.companions } else { &mut input.files }.push(source);
    }
    let (name, date) = name(krate, &input, files);
    Ok(Texts::new(name, date, input))
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
    let is_head = at(krate, "HEAD").is_some_and(|head| head == files);
    (if is_head { "HEAD" } else { "the last release" }.to_owned(), None)
}

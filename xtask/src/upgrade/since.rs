//! What `--since` says: the model, and how the changelog can name it for the next run.
//!
//! The text itself is no name for it: a revision such as `HEAD~1` is another one tomorrow, and a path
//! leads to nothing on the next machine. A crate of `--model` records the model instead; one of the
//! repository names the release, or the contents that git has.

use super::base::{Base, Before};
use super::{Crate, files, record};
use crate::config::Service;
use crate::diff::{self, Texts};
use crate::git::Repository;
use crate::history::Store;
use anyhow::{Result, bail};
use std::path::Path;

/// The model that `--since` names.
pub(super) fn before(krate: &Crate<'_>, text: &str) -> Result<Before> {
    let Texts { name, date, mut input } = given(krate, text)?;
    let base = match krate.service {
        Some(service) => kept(krate, service, text).unwrap_or(Base::Unkept),
        None => {
            let Some(record) = record::of(input) else {
                bail!("--since {text}: the model cannot be read");
            };
            input = record::input(&name, &record)?;
            Base::Record(record)
        }
    };
    match (Texts { name, date, input }).read() {
        Ok(side) => Ok(Before { base, side }),
        Err(_) => bail!("--since {text}: the model cannot be read"),
    }
}

/// The texts: whatever `diff` takes, and for a crate of `--model` a revision alone.
pub(super) fn given(krate: &Crate<'_>, text: &str) -> Result<Texts> {
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

/// What keeps the model that `--since` names for a service of the repository, if anything does. The
/// order is that of `diff`.
fn kept(krate: &Crate<'_>, service: &Service, text: &str) -> Option<Base> {
    let file = std::env::current_dir().ok()?.join(text);
    if file.exists() {
        return file.is_file().then(|| files::present(krate, &file)).flatten().map(Base::Git);
    }
    if text == service.name {
        return files::present(krate, Path::new(&service.model))
            .filter(|_| service.overlays.is_empty())
            .map(Base::Git);
    }
    let name = text.strip_prefix(&format!("{}@", service.name)).unwrap_or(text);
    let store = Store::of(krate.folder, service).ok().flatten();
    if store.is_some_and(|store| store.history.position(name).is_some()) {
        return Some(Base::Release(name.to_owned()));
    }
    let repository = Repository::of(krate.folder)?;
    match name.split_once(':') {
        Some((revision, path)) if !path.starts_with('.') => {
            files::of(&repository, revision, path).map(Base::Git)
        }
        Some(_) => None,
        None => files::at(krate, name).map(Base::Git),
    }
}

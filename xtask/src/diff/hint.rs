//! What to say of an argument that names nothing.
//!
//! The argument enters; what leaves is a sentence with what it may have been meant for: a release or
//! revision without its service, or a file or service that is spelled almost like it.

use crate::config::{self, Config};
use crate::git::Repository;
use crate::history::Store;
use goldsmith_model::closest;
use std::path::Path;

/// That an argument names nothing, and what was probably meant.
pub(super) fn nothing(here: &Path, config: &Config, argument: &str) -> String {
    let services: Vec<&str> = config.services.iter().map(|s| s.name.as_str()).collect();
    let hint = meant(here, config, argument);
    let hint = hint.map_or_else(String::new, |hint| format!("; {hint}"));
    format!(
        "there is no model {argument}: no such file, nor is it service@release, service@revision or \
         revision:path (services are {}){hint}",
        services.join(", ")
    )
}

fn meant(here: &Path, config: &Config, argument: &str) -> Option<String> {
    // A release or revision alone is one of some service.
    for service in &config.services {
        let store = Store::of(&config::root(), service).ok().flatten();
        let release = argument.strip_prefix('@').unwrap_or(argument);
        if store.is_some_and(|store| store.history.position(release).is_some()) {
            return Some(format!("did you mean {}@{release}?", service.name));
        }
    }
    if Repository::of(here).is_some_and(|git| git.has(argument)) {
        return Some(format!(
            "{argument} is a revision of git: write {argument}:./FILE, or service@{argument}"
        ));
    }
    let path = here.join(argument);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let entries = path.parent()?.read_dir().into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.extend(config.services.iter().map(|service| service.name.clone()));
    names.sort();
    let (service, release) = match argument.split_once('@') {
        Some((service, release)) => (Some(service.to_owned()), format!("@{release}")),
        None => (None, String::new()),
    };
    let wanted = service.or(name)?;
    let found = closest(&wanted, names.iter().map(String::as_str))?;
    // Of a name of one or two letters, half would have to be another.
    let is_alike = wanted.len() > 2 || found.eq_ignore_ascii_case(&wanted);
    is_alike.then(|| format!("did you mean {found}{release}?"))
}

//! Which crates are compared, where only models are named.
//!
//! A record says what its crate was made with. Else it is the whole crate of a service. A next version is
//! only spoken of where the old model is that of a crate: between two other releases there is none.

use super::report::{Made, Wanted};
use super::side::{Texts, present};
use crate::config::{self, Config};
use crate::record::{self, Choice};
use crate::upgrade;

/// What to compare of two models; `service` is the one of the repository that the old one is of.
pub(super) fn wanted(config: &Config, service: Option<&str>, old: &Texts, new: &Texts) -> Wanted {
    let package = of_record(old).or_else(|| of_service(config, service?, old));
    let [was, is] = [old, new].map(|texts| texts.made.as_ref().map(|(choice, _)| choice.clone()));
    let whole = || Choice {
        package: package.as_ref().map_or_else(|| "api".to_owned(), |made| made.name.clone()),
        runtime: "\"0\"".to_owned(),
        service: None,
        operations: None,
    };
    // What one crate is made of is compared with what the same crate would be made of: as it was asked
    // for last.
    let last = || record::last(old.krate.as_deref()?)?.ok()?.made.map(|(choice, _)| choice);
    let last = last();
    let old = was.clone().or_else(|| is.clone()).unwrap_or_else(whole);
    let new = is.or(last).or(was).unwrap_or_else(whole);
    Wanted { documentation: false, package, old, new }
}

/// The crate whose record the old model is.
fn of_record(old: &Texts) -> Option<Made> {
    let out = old.krate.as_deref()?;
    let (name, version) = config::package_of(out)?;
    let base = upgrade::last_release(out, &version);
    Some(Made { name, base, version })
}

/// The crate of a service, if the old model is the one that it is made of now.
fn of_service(config: &Config, name: &str, old: &Texts) -> Option<Made> {
    let root = config::root();
    let service = config.find(name).ok()?;
    let now = present(&root, service).ok()?.input.files;
    let is_there = |text: &str| now.iter().any(|file| *file.text == *text);
    if !old.input.files.iter().all(|file| is_there(&file.text)) {
        return None;
    }
    let (name, version) = config.package(&root, name)?;
    let base = upgrade::last_release(&root.join(&service.out), &version);
    Some(Made { name, base, version })
}

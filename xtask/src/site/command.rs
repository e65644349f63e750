//! Writing the site of a service to the disk.

use super::{Release, Site, files};
use crate::history::Store;
use crate::output::Written;
use crate::{Outcome, config, output, report};
use anstream::eprintln;
use anyhow::{Context, Result, bail};
use goldsmith_codegen::api::Package;
use goldsmith_codegen::{Options, OutputFile, lower};
use goldsmith_model::{Input, Model, Shape, read_unchecked};
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The service that a site is of.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    pub(crate) model: &'a Model,
    pub(crate) service: &'a Shape,
    pub(crate) operations: Vec<&'a Shape>,
    /// The files that the model was read from.
    pub(crate) files: &'a [PathBuf],
}

/// Writes the site of a service. A service of the repository has a crate and a history.
pub(crate) fn write(source: &Source<'_>, folder: &Path) -> Result<Outcome> {
    let start = Instant::now();
    let package = Package {
        name: package(source)?,
        model: source.files.first().map(|path| file_name(path)).unwrap_or_default(),
        ..Package::default()
    };
    let options =
        Options { package, service: Some(source.service.id.to_string()), operations: None };
    let (api, _) = match lower(source.model, &options) {
        Ok(lowered) => lowered,
        Err(problems) => {
            report::problems(&problems, &source.model.sources);
            return Ok(Outcome::Failed);
        }
    };
    let releases = releases(source, &options)?;
    let site = Site {
        model: source.model,
        service: source.service,
        operations: source.operations.clone(),
        api: &api,
        releases: &releases,
    };
    let files = files(&site)?;
    let here = std::env::current_dir().context("finding the current folder")?;
    let written = output::write_site(&here.join(folder), &files)?;
    tell(folder, &files, &written, start.elapsed());
    Ok(Outcome::Done)
}

/// Says what has been written.
fn tell(folder: &Path, files: &[OutputFile], written: &Written, elapsed: Duration) {
    for name in &written.left_alone {
        eprintln!("  left alone: {name}, which Goldsmith has not written");
    }
    let bytes: usize = files.iter().map(|file| file.text.len()).sum();
    eprintln!(
        "{}: {} files, {:.1} MB, {} written, {} deleted, {:.1} s",
        folder.display(),
        files.len(),
        bytes as f64 / 1e6,
        written.written,
        written.deleted.len(),
        elapsed.as_secs_f64()
    );
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The package of the service in the repository, else one that is called like the service.
fn package(source: &Source<'_>) -> Result<String> {
    let services = config::load(&config::root())?.services;
    let known = services.iter().find(|s| source.files.first() == Some(&s.model));
    let aws = source.service.traits.get("aws.api#service");
    let sdk_id = aws.and_then(|node| node.get("sdkId")?.as_str());
    let name = sdk_id.unwrap_or(source.service.id.name()).to_lowercase().replace(' ', "-");
    Ok(known.map_or(name, |service| service.package.clone()))
}

/// The releases of a service of the repository, the oldest first, each with the crate that would be
/// generated from it.
fn releases(source: &Source<'_>, options: &Options) -> Result<Vec<Release>> {
    let root = config::root();
    let services = config::load(&root)?.services;
    let known = services.iter().find(|s| source.files.first() == Some(&s.model));
    let store = known.map(|service| Store::of(&root, service)).transpose()?.flatten();
    let Some(store) = store else { return Ok(Vec::new()) };
    let asts = store.asts()?;
    let releases = store.history.releases.par_iter().zip(asts).rev().map(|(release, ast)| {
        let name = format!("{}@{}", store.service, release.name);
        let files = vec![goldsmith_model::Source::new(name, ast.to_json())];
        // Each was checked when it was added.
        let model = match read_unchecked(Input { files, ..Input::default() }) {
            Ok((model, _)) => model,
            Err(_) => bail!("release {} is no model", release.name),
        };
        let (name, date) = (release.name.clone(), release.date.clone());
        let api = lower(&model, options).ok().map(|(api, _)| api);
        Ok(Release { name, date, model, api })
    });
    releases.collect()
}

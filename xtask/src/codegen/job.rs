//! What is to be generated: from arguments to crates.
//!
//! The command line enters, or `services.toml`; what leaves are crates, each with its files, its folder
//! and the options of its generation. Nothing is read of a model here, and nothing written.

use super::Codegen;
use crate::config::{self, Service};
use anyhow::{Context, Result, bail};
use goldsmith_codegen::Options;
use goldsmith_codegen::api::Package;
use std::path::{Path, PathBuf};

/// One crate to generate.
pub(super) struct Job {
    pub(super) name: String,
    pub(super) files: Vec<PathBuf>,
    /// What paths are relative to.
    pub(super) base: PathBuf,
    pub(super) out: PathBuf,
    pub(super) options: Options,
    /// The service, if it is one of the repository.
    pub(super) service: Option<Service>,
    /// The version of the package.
    pub(super) version: String,
    /// How to generate it again.
    pub(super) again: String,
}

/// The crates of the services of the repository that are asked for.
pub(super) fn from_config(command: &Codegen, root: &Path) -> Result<Vec<Job>> {
    let config = config::load(root)?;
    for name in &command.services {
        config.find(name)?;
    }
    let wanted = |service: &&Service| {
        command.services.is_empty() || command.services.contains(&service.name)
    };
    let version =
        |service: &Service| config.package(root, &service.name).map(|(_, version)| version);
    let job = |service| of_service(service, root, version(service).unwrap_or_default());
    Ok(config.services.iter().filter(wanted).map(job).collect())
}

fn of_service(service: &Service, root: &Path, version: String) -> Job {
    let again = "cargo xtask codegen".to_owned();
    let package = Package {
        name: service.package.clone(),
        version: String::new(),
        description: service.description.clone(),
        runtime: "{ workspace = true }".to_owned(),
        in_workspace: true,
        example_dependencies: service.example_dependencies.clone(),
        command: again.clone(),
        model: with_slashes(&service.model),
    };
    let mut files = vec![service.model.clone()];
    files.extend(service.overlays.iter().cloned());
    Job {
        name: service.name.clone(),
        files,
        base: root.to_owned(),
        out: root.join(&service.out),
        options: Options { package, service: None, operations: None },
        service: Some(service.clone()),
        version,
        again,
    }
}

/// The crate that `--model` and its like ask for.
pub(super) fn from_arguments(command: &Codegen, root: &Path) -> Result<Job> {
    let here = std::env::current_dir().context("finding the current folder")?;
    let out = here.join(command.out.as_deref().unwrap_or(Path::new(".")));
    let folder = out.file_name().map(|name| name.to_string_lossy().to_lowercase());
    let Some(name) = command.package.clone().or(folder) else {
        bail!("{} has no name to call the package by; give --package", out.display());
    };
    if let Err(reason) = Package::check_name(&name) {
        bail!("`{name}` {reason}; give another with --package");
    }
    let file_name = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    let models: Vec<String> = command.model.iter().map(file_name).collect();
    let model = models.first().cloned().unwrap_or_default();
    let operations = operations(command)?;
    let runtime = match &command.runtime {
        Some(runtime) => {
            if let Err(reason) = Package::check_runtime(runtime) {
                bail!("--runtime {runtime}: {reason}");
            }
            runtime.clone()
        }
        None => format!("{{ path = \"{}\" }}", relative(&out, &root.join("runtime"))),
    };
    let version = config::package_of(&out).map(|(_, version)| version);
    let version = version.unwrap_or_else(|| "0.1.0".to_owned());
    let package = Package {
        version: version.clone(),
        description: format!("API types, generated from {model}"),
        runtime,
        in_workspace: false,
        example_dependencies: Vec::new(),
        command: again(command, &models, operations.as_deref()),
        model,
        name: name.clone(),
    };
    Ok(Job {
        name,
        files: command.model.clone(),
        base: here,
        out,
        options: Options { package, service: command.service.clone(), operations },
        service: None,
        version,
        again: "the same command without --check".to_owned(),
    })
}

/// The operations that are asked for; none for all.
fn operations(command: &Codegen) -> Result<Option<Vec<String>>> {
    let names = command.operations.iter().map(|name| name.trim().to_owned());
    let names: Vec<String> = names.collect();
    if names.iter().any(String::is_empty) {
        bail!("--operations has an empty name; leave it out to generate all operations");
    }
    Ok((!names.is_empty()).then_some(names))
}

/// The command for the headers of files: what was asked for, and nothing of this machine.
fn again(command: &Codegen, models: &[String], operations: Option<&[String]>) -> String {
    let mut line = "cargo xtask codegen".to_owned();
    for model in models {
        line.push_str(&format!(" --model {model}"));
    }
    if let Some(service) = &command.service {
        line.push_str(&format!(" --service {service}"));
    }
    if let Some(operations) = operations {
        line.push_str(&format!(" --operations {}", operations.join(",")));
    }
    line
}

/// The way from one folder to another, with slashes.
fn relative(from: &Path, to: &Path) -> String {
    let clean = |path: &Path| -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        for part in path.components() {
            match part {
                std::path::Component::ParentDir => drop(parts.pop()),
                std::path::Component::CurDir => {}
                part => parts.push(part.as_os_str().to_string_lossy().into_owned()),
            }
        }
        parts
    };
    let (from, to) = (clean(from), clean(to));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    let down = to[common..].iter().map(String::as_str);
    up.chain(down).collect::<Vec<_>>().join("/")
}

fn with_slashes(path: &Path) -> String {
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_from_one_folder_to_another() {
        for (from, to, way) in
            [("/a/b/c", "/a/d", "../../d"), ("/a/b", "/a/b/c", "c"), ("/a/x/../b", "/a/d", "../d")]
        {
            assert_eq!(relative(Path::new(from), Path::new(to)), way);
        }
    }
}

//! What is measured: a crate, and programs that use it.
//!
//! A service of the repository, a model or a peer enters; what leaves is a workspace with two programs,
//! one of five operations and one of a single request. The crate is no member of it, so cargo treats it
//! as any other dependency.

use super::peers::Peer;
use crate::output::{self, replace};
use crate::{Outcome, config, input, report, scratch};
use anyhow::{Context, Result, bail};
use goldsmith_codegen::api::{Operation, Package};
use goldsmith_codegen::{Generated, Options};
use std::path::Path;

/// A crate to measure.
#[derive(Debug)]
pub(super) struct Subject {
    /// How the table calls it.
    pub(super) name: String,
    /// Its package.
    pub(super) package: String,
    /// How many operations it has.
    pub(super) operations: usize,
    /// Part of what the program of one request prints, where it can be known.
    pub(super) uri: Option<&'static str>,
    /// What programs depend on: lines of a manifest.
    dependencies: String,
    /// The program of five operations.
    main: String,
    /// The program of one request.
    request: String,
    /// Whether the versions of its dependencies are those of this repository.
    is_ours: bool,
}

/// Operations that every SDK of Lambda has.
const LAMBDA: [&str; 5] = [
    "CreateAlias",
    "GetAlias",
    "ListFunctions",
    "UpdateFunctionCode",
    "UpdateFunctionConfiguration",
];

/// The path of a request about the configuration of the function that the programs are given.
pub(super) const URI: &str = "/2015-03-31/functions/my-function/configuration";

impl Subject {
    /// The crate of Lambda as it is in the repository.
    pub(super) fn lambda(root: &Path) -> Result<Self> {
        let config = config::load(root)?;
        let service = config.find("lambda")?;
        let folder = root.join(&service.out);
        let operations = folder.join("src/operations");
        let files = std::fs::read_dir(&operations);
        let files = files.with_context(|| format!("reading {}", operations.display()))?;
        let krate = service.package.replace('-', "_");
        let input = format!(
            "{krate}::operations::UpdateFunctionConfigurationRequest::new(\n        \
             std::env::args().nth(1).unwrap_or_default(),\n    )"
        );
        Ok(Self {
            name: service.package.clone(),
            package: service.package.clone(),
            operations: files.count(),
            uri: Some(URI),
            dependencies: dependencies(&service.package, &folder, root),
            main: five(&krate, &LAMBDA),
            request: one(&krate, "UpdateFunctionConfiguration", &input),
            is_ours: true,
        })
    }

    /// The crate of a model, which is generated into a folder.
    pub(super) fn model(file: &Path, root: &Path, crates: &Path) -> Result<Result<Self, Outcome>> {
        let name = name(file);
        let package = format!("bench-{name}");
        let folder = crates.join(&package);
        let generated = match generate(file, &package, root)? {
            Ok(generated) => generated,
            Err(outcome) => return Ok(Err(outcome)),
        };
        output::write(&folder, &generated.files)?;
        let operations = &generated.api.operations;
        let chosen = spread(&whole(operations));
        let Some(first) = chosen.first() else {
            bail!("{} has no operation without streams, so no program can use it", file.display());
        };
        let krate = generated.api.package.crate_name();
        let input = format!("<{krate}::operations::{first} as Operation>::Input::empty()");
        Ok(Ok(Self {
            name,
            operations: operations.len(),
            uri: None,
            dependencies: dependencies(&package, &folder, root),
            main: five(&krate, &chosen),
            request: one(&krate, first, &input),
            package,
            is_ours: true,
        }))
    }

    /// A crate of others.
    pub(super) fn peer(peer: &Peer) -> Self {
        Self {
            name: peer.name.to_owned(),
            package: peer.package.to_owned(),
            operations: peer.operations,
            uri: Some(URI),
            dependencies: peer.dependencies.to_owned(),
            main: peer.main.to_owned(),
            request: peer.request.to_owned(),
            is_ours: false,
        }
    }

    /// Writes the workspace of the programs.
    pub(super) fn write(&self, folder: &Path, root: &Path) -> Result<()> {
        let members = ["program".to_owned()];
        if self.is_ours {
            scratch::workspace(folder, &root.join("Cargo.lock"), &members)?;
        } else {
            // An earlier run may have left the lock file of a crate of ours.
            let _ = std::fs::remove_file(folder.join("Cargo.lock"));
        }
        // Cargo compiles crates that lie on this disk incrementally, those of registries not. Here none
        // is, but for the programs.
        let manifest = scratch::manifest(&members);
        let profile = "\n[profile.dev.package.\"*\"]\nincremental = false\n";
        replace(&folder.join("Cargo.toml"), &format!("{manifest}{profile}"))?;
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{}",
            self.dependencies
        );
        let program = folder.join("program");
        replace(&program.join("Cargo.toml"), &manifest)?;
        replace(&program.join("src/main.rs"), &self.main)?;
        replace(&program.join("src/bin/request.rs"), &self.request)
    }
}

/// What a model is called: its file, or the folder of its service where botocore has it.
pub(super) fn name(file: &Path) -> String {
    let text = |name: Option<&std::ffi::OsStr>| {
        name.map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default()
    };
    let mut name = text(file.file_name());
    for end in [".gz", ".json"] {
        name = name.strip_suffix(end).unwrap_or(&name).to_owned();
    }
    if name == "service-2" {
        let service = text(file.ancestors().nth(2).and_then(Path::file_name));
        name = if service.is_empty() { name } else { service };
    }
    // A package has no other characters.
    name.replace(|c: char| !c.is_ascii_alphanumeric() && c != '-', "-")
}

fn generate(file: &Path, package: &str, root: &Path) -> Result<Result<Generated, Outcome>> {
    let here = std::env::current_dir().context("finding the current folder")?;
    let model = match input::read(&here, &[file.to_owned()], false)? {
        Ok(model) => model,
        Err(outcome) => return Ok(Err(outcome)),
    };
    let description = format!("API types of {package}");
    let package = scratch::package(package, description, root, "cargo xtask bench compile");
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let package = Package { model: name, ..package };
    let options = Options { package, service: None, operations: None };
    Ok(goldsmith_codegen::generate(&model, &options).map_err(|problems| {
        report::problems(&problems, &model.sources);
        Outcome::Failed
    }))
}

/// The operations whose messages are there as a whole.
fn whole(operations: &[Operation]) -> Vec<&str> {
    let is_whole = |operation: &&Operation| {
        operation.request_stream.is_none() && operation.response_stream.is_none()
    };
    operations.iter().filter(is_whole).map(|operation| operation.ident.as_str()).collect()
}

/// Up to five at equal distances.
fn spread<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let count = names.len().min(5);
    (0..count).map(|number| names[number * names.len() / count]).collect()
}

fn dependencies(package: &str, folder: &Path, root: &Path) -> String {
    let path = |path: &Path| toml::Value::from(path.display().to_string()).to_string();
    format!(
        "goldsmith = {{ path = {} }}\n{package} = {{ path = {} }}\n",
        path(&root.join("runtime")),
        path(folder)
    )
}

/// A program that makes the requests of some operations, and reads their responses.
fn five(krate: &str, operations: &[&str]) -> String {
    let calls: String = operations
        .iter()
        .map(|operation| format!("    call::<{krate}::operations::{operation}>(&endpoint);\n"))
        .collect();
    format!("{}{calls}    Ok(())\n}}\n", include_str!("programs/goldsmith.rs"))
}

/// A program that makes a request.
fn one(krate: &str, operation: &str, input: &str) -> String {
    format!(
        "//! Makes one request.\n\n\
         #![allow(deprecated, unused_imports)]\n\
         use goldsmith::{{Endpoint, Operation, Value}};\n\n\
         fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
         let input = {input};\n    \
         let endpoint = Endpoint::new(\"https://example.com\")?;\n    \
         let request = {krate}::operations::{operation}::request(&input, &endpoint)?;\n    \
         let body = request.body().len();\n    \
         println!(\"{{}} {{}} {{body}}\", request.method(), request.uri());\n    \
         Ok(())\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_models() {
        for (file, expected) in [
            ("botocore/data/ec2/2016-11-15/service-2.json.gz", "ec2"),
            ("/b/data/runtime.sagemaker/2017-05-13/service-2.json", "runtime-sagemaker"),
            ("service-2.json", "service-2"),
            ("Weather Service.json", "weather-service"),
        ] {
            assert_eq!(name(Path::new(file)), expected);
        }
    }

    #[test]
    fn five_at_equal_distances() {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        assert_eq!(spread(&names), ["a", "c", "e", "g", "i"]);
        assert_eq!(spread(&names[..3]), ["a", "b", "c"]);
        assert!(spread(&[]).is_empty());
    }
}

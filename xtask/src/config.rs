//! `generated/services.toml`: the services whose crates are in the repository.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The file, from the root of the workspace.
pub(crate) const PATH: &str = "generated/services.toml";

/// All services.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    #[serde(rename = "service")]
    pub(crate) services: Vec<Service>,
}

impl Config {
    /// The service of a name.
    pub(crate) fn find(&self, name: &str) -> Result<&Service> {
        let Some(service) = self.services.iter().find(|service| service.name == name) else {
            let names: Vec<&str> = self.services.iter().map(|s| s.name.as_str()).collect();
            bail!("{PATH} has no service {name}; it has {}", names.join(", "));
        };
        Ok(service)
    }

    /// The service whose crate lies in a folder.
    pub(crate) fn crate_in(&self, root: &Path, folder: &Path) -> Option<&Service> {
        let folder = folder.canonicalize().ok()?;
        let is_it = |path: PathBuf| path.canonicalize().is_ok_and(|path| path == folder);
        self.services.iter().find(|service| is_it(root.join(&service.out)))
    }

    /// The package of a service and its version, which is that of the workspace.
    pub(crate) fn package(&self, root: &Path, name: &str) -> Option<(String, String)> {
        let service = self.find(name).ok()?;
        let text = std::fs::read_to_string(root.join("Cargo.toml")).ok()?;
        let manifest: toml::Table = toml::from_str(&text).ok()?;
        let version = manifest.get("workspace")?.get("package")?.get("version")?.as_str()?;
        Some((service.package.clone(), version.to_owned()))
    }
}

/// One service. Paths are relative to the file's folder.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Service {
    /// How the service is called on the command line.
    pub(crate) name: String,
    /// The name of the package.
    pub(crate) package: String,
    /// One sentence about the package.
    pub(crate) description: String,
    /// The model.
    pub(crate) model: PathBuf,
    /// Files that are merged into the model: traits applied to its shapes, above all documentation.
    #[serde(default)]
    pub(crate) overlays: Vec<PathBuf>,
    /// The folder of earlier releases of the model.
    #[serde(default)]
    pub(crate) history: Option<PathBuf>,
    /// The folder of the crate.
    pub(crate) out: PathBuf,
    /// Dependencies of the workspace that the examples of the crate take.
    #[serde(default)]
    pub(crate) example_dependencies: Vec<String>,
}

/// The name and the version of a crate's package, which are its people's to change.
pub(crate) fn package_of(out: &Path) -> Option<(String, String)> {
    let manifest = std::fs::read_to_string(out.join("Cargo.toml")).ok()?;
    let manifest: toml::Table = toml::from_str(&manifest).ok()?;
    let text = |key: &str| Some(manifest.get("package")?.get(key)?.as_str()?.to_owned());
    Some((text("name")?, text("version")?))
}

/// The root of the workspace: where this crate's folder lies.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Reads the file and makes its paths relative to the root of the workspace.
pub(crate) fn load(root: &Path) -> Result<Config> {
    let text =
        std::fs::read_to_string(root.join(PATH)).with_context(|| format!("reading {PATH}"))?;
    let mut config: Config = toml::from_str(&text).with_context(|| format!("in {PATH}"))?;
    let folder = Path::new(PATH).parent().unwrap_or(Path::new(""));
    for service in &mut config.services {
        service.model = folder.join(&service.model);
        service.out = folder.join(&service.out);
        service.history = service.history.take().map(|path| folder.join(path));
        service.overlays = service.overlays.iter().map(|path| folder.join(path)).collect();
    }
    Ok(config)
}

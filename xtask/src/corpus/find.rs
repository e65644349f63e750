//! The models of a folder.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A model of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// What the folder calls the service.
    pub(crate) name: String,
    pub(crate) file: PathBuf,
}

/// The names of botocore's models.
const BOTOCORE: [&str; 2] = ["service-2.json", "service-2.json.gz"];

/// The models of a folder, sorted by name.
///
/// # Errors
/// When the folder cannot be read or has no model.
pub(crate) fn models(folder: &Path) -> Result<Vec<Found>> {
    let mut models = BTreeMap::new();
    for entry in entries(folder)? {
        let name = name(&entry);
        if entry.is_dir() {
            if let Some(file) = latest(&entry)? {
                models.insert(name, file);
            }
        } else if let Some(name) = name.strip_suffix(".json.gz").or(name.strip_suffix(".json"))
            && is_smithy(&entry)
        {
            models.insert(name.to_owned(), entry);
        }
    }
    // The folder above botocore's data is taken for it.
    let data = folder.join("botocore/data");
    match models.is_empty() {
        true if data.is_dir() => self::models(&data),
        true => bail!(
            "{} has no model: neither folders with VERSION/service-2.json in them, as botocore's data \
             folder has, nor Smithy models (*.json)",
            folder.display()
        ),
        false => Ok(models.into_iter().map(|(name, file)| Found { name, file }).collect()),
    }
}

/// The model of the latest version of a service of botocore.
fn latest(service: &Path) -> Result<Option<PathBuf>> {
    let model =
        |folder: &Path| BOTOCORE.map(|name| folder.join(name)).into_iter().find(|f| f.is_file());
    let versions = entries(service)?;
    // Versions are dates, or begin with one.
    Ok(versions.iter().rev().filter(|path| path.is_dir()).find_map(|path| model(path)))
}

/// Whether a file says at its beginning that it is a Smithy model. What is packed is taken for one.
fn is_smithy(path: &Path) -> bool {
    use std::io::Read;
    let mut start = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(4096).read_to_end(&mut start));
    let text = String::from_utf8_lossy(&start);
    read.is_ok() && (start.starts_with(&[0x1F, 0x8B]) || text.contains("\"smithy\""))
}

/// What is in a folder, sorted.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let context = || format!("reading {}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(context)? {
        paths.push(entry.with_context(context)?.path());
    }
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let found = models(folder).unwrap();
        let path = |found: &Found| found.file.strip_prefix(folder).unwrap().display().to_string();
        found.iter().map(|found| format!("{}: {}", found.name, path(found))).collect()
    }

    fn put(folder: &Path, path: &str, text: &str) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn botocore_and_smithy() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        put(folder, "botocore/data/sqs/2012-11-05/service-2.json.gz", "");
        put(folder, "botocore/data/sqs/2008-01-01/service-2.json", "");
        put(folder, "botocore/data/sns/2010-03-31/service-2.json", "");
        put(folder, "botocore/data/sns/2010-03-31/paginators-1.json", "");
        put(folder, "botocore/data/endpoints.json", "{}");
        let found = [
            "sns: botocore/data/sns/2010-03-31/service-2.json",
            "sqs: botocore/data/sqs/2012-11-05/service-2.json.gz",
        ];
        assert_eq!(names(folder), found);
        let empty = folder.join("botocore/data/sqs/2008-01-01");
        assert!(models(&empty).unwrap_err().to_string().contains("has no model"));
        put(folder, "models/weather.json", r#"{"smithy": "2.0"}"#);
        put(folder, "models/tsconfig.json", "{}");
        assert_eq!(names(&folder.join("models")), ["weather: weather.json"]);
    }
}

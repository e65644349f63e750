//! Reading the files of a model.

use crate::Outcome;
use crate::report;
use anyhow::{Context, Result, bail};
use goldsmith_model::{Input, Model, Problem, Rejected, Source, botocore};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The texts of a model: the files that are given and, beside a `service-2.json`, botocore's others.
pub(crate) fn load(root: &Path, files: &[PathBuf]) -> Result<Input> {
    let mut input = Input::default();
    for (path, is_companion) in all(root, files) {
        let source = source(root, &path)?;
        if is_companion { &mut input.companions } else { &mut input.files }.push(source);
    }
    Ok(input)
}

/// The files that are given, each with those of botocore that lie beside it, and whether it is one of
/// those.
pub(crate) fn all(root: &Path, files: &[PathBuf]) -> Vec<(PathBuf, bool)> {
    let mut all = Vec::new();
    for path in files {
        all.push((path.clone(), false));
        let is_service = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("service-2.json"));
        if is_service {
            let folder = path.parent().unwrap_or(Path::new(""));
            for name in botocore::COMPANIONS {
                let paths = [folder.join(name), folder.join(format!("{name}.gz"))];
                let there = paths.into_iter().find(|path| root.join(path).is_file());
                all.extend(there.map(|path| (path, true)));
            }
        }
    }
    all
}

/// How many bytes a packed file may hold.
const MAX_UNPACKED: u64 = 256 << 20;

/// The text of a file, unpacked if it is packed.
fn source(root: &Path, path: &Path) -> Result<Source> {
    let name = path.display().to_string();
    let bytes = std::fs::read(root.join(path)).with_context(|| format!("reading {name}"))?;
    unpacked(name, bytes)
}

/// The text of a file that has been read, unpacked if it is packed.
pub(crate) fn unpacked(name: String, bytes: Vec<u8>) -> Result<Source> {
    let bytes = if bytes.starts_with(&[0x1F, 0x8B]) {
        let mut unpacked = Vec::new();
        flate2::read::MultiGzDecoder::new(bytes.as_slice())
            .take(MAX_UNPACKED)
            .read_to_end(&mut unpacked)
            .with_context(|| format!("unpacking {name}"))?;
        if unpacked.len() as u64 == MAX_UNPACKED {
            bail!("{name} unpacks to more than a model can be");
        }
        unpacked
    } else {
        bytes
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(error) => bail!("{name} is not UTF-8: byte {}", error.utf8_error().valid_up_to()),
    }
}

/// Reads and checks a model and draws its problems.
pub(crate) fn read(
    root: &Path,
    files: &[PathBuf],
    warnings: bool,
) -> Result<Result<Model, Outcome>> {
    Ok(check(load(root, files)?, warnings))
}

/// Checks the texts of a model and draws its problems.
pub(crate) fn check(input: Input, warnings: bool) -> Result<Model, Outcome> {
    match goldsmith_model::read(input) {
        Ok((model, problems)) => {
            if warnings {
                report::problems(&problems, &model.sources);
            }
            Ok(model)
        }
        Err(Rejected { problems, sources }) => {
            report::problems(&problems, &sources);
            Err(Outcome::Failed)
        }
    }
}

/// The problems that are errors.
pub(crate) fn errors(problems: &[Problem]) -> usize {
    problems.iter().filter(|p| p.severity == goldsmith_model::Severity::Error).count()
}

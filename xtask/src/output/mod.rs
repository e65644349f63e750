//! The folder of a generated crate or site: comparing and writing.
//!
//! Only what changed is written, each file to a temporary place first. Files that Goldsmith has written
//! and would not write again are deleted, those of crates under `src` and `tests` only; what others have
//! put there is told of and left alone.

mod site;

pub(crate) use site::write_site;

use anyhow::{Context, Result, bail};
use goldsmith_codegen::OutputFile;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;

/// What every file of Goldsmith has in its first line, and files of other generators have not.
const MARKS: [&str; 2] = ["@generated from ", "`cargo xtask "];

/// What kind of folder it is.
#[derive(Debug)]
struct Layout {
    /// How people call it.
    what: &'static str,
    /// The file that tells whose folder it is.
    manifest: &'static str,
    /// How the paths of files start that Goldsmith may delete, if it has written them.
    folders: &'static [&'static str],
    /// What the folder may have besides: it is neither compared nor touched.
    foreign: &'static [&'static str],
}

const CRATE: Layout = Layout {
    what: "a crate",
    manifest: "Cargo.toml",
    folders: &["src/", "tests/"],
    foreign: &[
        "examples",
        "benches",
        "target",
        "Cargo.lock",
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
    ],
};
/// How a folder differs from what it should hold. Paths have slashes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Files that are not there.
    pub(crate) missing: Vec<String>,
    /// Files with another text.
    pub(crate) changed: Vec<String>,
    /// Files of Goldsmith that it would not write again.
    pub(crate) orphans: Vec<String>,
    /// Files that should not be there, and that Goldsmith has not written.
    pub(crate) strays: Vec<String>,
}

impl Difference {
    pub(crate) fn is_empty(&self) -> bool {
        !self.is_outdated() && self.strays.is_empty()
    }

    /// Whether writing would change anything.
    pub(crate) fn is_outdated(&self) -> bool {
        !(self.missing.is_empty() && self.changed.is_empty() && self.orphans.is_empty())
    }
}

/// Compares the folder of a crate with the files that it should hold.
pub(crate) fn compare(folder: &Path, files: &[OutputFile]) -> Result<Difference> {
    compare_with(&CRATE, folder, files)
}

fn compare_with(layout: &Layout, folder: &Path, files: &[OutputFile]) -> Result<Difference> {
    refuse_foreign(layout, folder)?;
    let mut difference = Difference::default();
    for file in files {
        let path = folder.join(&file.path);
        match fs::read(&path) {
            Ok(bytes) if bytes == file.text.as_bytes() => {}
            Ok(_) => difference.changed.push(file.path.clone()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                difference.missing.push(file.path.clone());
            }
            Err(error) => return Err(error).with_context(|| format!("reading {}", path.display())),
        }
    }
    let expected: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut found = Vec::new();
    if folder.is_dir() {
        list(layout, folder, "", &mut found)?;
    }
    found.retain(|path| !expected.contains(path.as_str()));
    (difference.orphans, difference.strays) = found.into_iter().partition(|path| {
        layout.folders.iter().any(|start| path.starts_with(start)) && is_ours(&folder.join(path))
    });
    Ok(difference)
}

/// All files of a folder with slashes in their paths. At the top, hidden ones and what it may have
/// besides are left out. Links are not followed.
fn list(layout: &Layout, folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut names = BTreeMap::new();
    for entry in entries {
        let entry = entry.with_context(|| format!("reading {}", folder.display()))?;
        names.insert(entry.file_name().to_string_lossy().into_owned(), entry);
    }
    for (name, entry) in names {
        if prefix.is_empty() && (name.starts_with('.') || layout.foreign.contains(&name.as_str())) {
            continue;
        }
        let name = format!("{prefix}{name}");
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            list(layout, &entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

/// What writing has done.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) written: usize,
    /// Files of Goldsmith that are gone.
    pub(crate) deleted: Vec<String>,
    /// Files that should not be there, and that Goldsmith has not written.
    pub(crate) left_alone: Vec<String>,
}

/// Makes the folder of a crate hold these files.
pub(crate) fn write(folder: &Path, files: &[OutputFile]) -> Result<Written> {
    write_with(&CRATE, folder, files)
}

fn write_with(layout: &Layout, folder: &Path, files: &[OutputFile]) -> Result<Written> {
    let difference = compare_with(layout, folder, files)?;
    let mut result = Written { left_alone: difference.strays, ..Written::default() };
    let changed: BTreeSet<&String> = difference.missing.iter().chain(&difference.changed).collect();
    for file in files.iter().filter(|file| changed.contains(&file.path)) {
        replace(&folder.join(&file.path), &file.text)?;
        result.written += 1;
    }
    for name in difference.orphans {
        let path = folder.join(&name);
        fs::remove_file(&path).with_context(|| format!("deleting {}", path.display()))?;
        // The folder goes, too, if it is empty now.
        let _ = path.parent().map(fs::remove_dir);
        result.deleted.push(name);
    }
    Ok(result)
}

/// A folder that holds something else than what Goldsmith writes is neither written to nor compared.
fn refuse_foreign(layout: &Layout, folder: &Path) -> Result<()> {
    let manifest = folder.join(layout.manifest);
    if is_ours(&manifest) || !folder.exists() {
        return Ok(());
    }
    if !folder.is_dir() {
        bail!("{} is no folder", folder.display());
    }
    if manifest.exists() || fs::read_dir(folder)?.next().is_some() {
        bail!(
            "{} holds something else than {} that Goldsmith has generated; choose an empty folder",
            folder.display(),
            layout.what
        );
    }
    Ok(())
}

/// Whether Goldsmith has written a file.
fn is_ours(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    MARKS.iter().all(|mark| line.contains(mark))
}

/// Writes a file beside its place and then moves it there, so that it is never half written.
pub(crate) fn replace(path: &Path, text: &str) -> Result<()> {
    let context = || format!("writing {}", path.display());
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(context)?;
    let mut file = tempfile::Builder::new().tempfile_in(folder).with_context(context)?;
    file.write_all(text.as_bytes()).with_context(context)?;
    // Temporary files are for their owner only; what is generated is for everybody.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let permissions = fs::Permissions::from_mode(0o644);
        file.as_file().set_permissions(permissions).with_context(context)?;
    }
    file.persist(path).with_context(context)?;
    Ok(())
}

#[cfg(test)]
mod tests;

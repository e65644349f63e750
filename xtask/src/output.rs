//! The folder of a generated crate: comparing and writing.
//!
//! Only what changed is written, each file to a temporary place first; files that Goldsmith has
//! written and would not write again are deleted. What others have put there is left alone.

use anyhow::{Context, Result, bail};
use goldsmith_codegen::OutputFile;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;

/// What every file of Goldsmith has in its first line.
const MARK: &str = "@generated";
/// What a crate may have besides: it is neither compared nor touched.
const FOREIGN: [&str; 7] =
    ["examples", "benches", "target", "Cargo.lock", "README.md", "CHANGELOG.md", "LICENSE"];

/// How a folder differs from what it should hold. Paths have slashes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Files that are not there.
    pub(crate) missing: Vec<String>,
    /// Files with another text.
    pub(crate) changed: Vec<String>,
    /// Files that should not be there.
    pub(crate) stray: Vec<String>,
}

impl Difference {
    pub(crate) fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.stray.is_empty()
    }
}

/// Compares a folder with the files that it should hold.
pub(crate) fn compare(folder: &Path, files: &[OutputFile]) -> Result<Difference> {
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
        list(folder, "", &mut found)?;
    }
    difference.stray = found.into_iter().filter(|path| !expected.contains(path.as_str())).collect();
    Ok(difference)
}

/// All files of a folder but hidden ones and those of others, with slashes in their paths.
fn list(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut names = BTreeMap::new();
    for entry in entries {
        let entry = entry.with_context(|| format!("reading {}", folder.display()))?;
        names.insert(entry.file_name().to_string_lossy().into_owned(), entry.path());
    }
    for (name, path) in names {
        if name.starts_with('.') || (prefix.is_empty() && FOREIGN.contains(&name.as_str())) {
            continue;
        }
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            list(&path, &format!("{name}/"), found)?;
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
    pub(crate) deleted: usize,
    /// Stray files that Goldsmith has not written.
    pub(crate) left_alone: Vec<String>,
}

/// Makes a folder hold these files.
pub(crate) fn write(folder: &Path, files: &[OutputFile]) -> Result<Written> {
    refuse_foreign(folder)?;
    let difference = compare(folder, files)?;
    let mut result = Written::default();
    let changed: BTreeSet<&String> = difference.missing.iter().chain(&difference.changed).collect();
    for file in files.iter().filter(|file| changed.contains(&file.path)) {
        replace(&folder.join(&file.path), &file.text)?;
        result.written += 1;
    }
    for name in difference.stray {
        let path = folder.join(&name);
        if is_ours(&path) {
            fs::remove_file(&path).with_context(|| format!("deleting {}", path.display()))?;
            // The folder goes, too, if it is empty now.
            let _ = path.parent().map(fs::remove_dir);
            result.deleted += 1;
        } else {
            result.left_alone.push(name);
        }
    }
    Ok(result)
}

/// A folder that holds something else than a crate of Goldsmith is not written to.
fn refuse_foreign(folder: &Path) -> Result<()> {
    let manifest = folder.join("Cargo.toml");
    if is_ours(&manifest) || !folder.exists() {
        return Ok(());
    }
    if !folder.is_dir() {
        bail!("{} is no folder", folder.display());
    }
    if manifest.exists() || fs::read_dir(folder)?.next().is_some() {
        bail!(
            "{} holds something else than a crate that Goldsmith has generated; choose an empty folder",
            folder.display()
        );
    }
    Ok(())
}

/// Whether Goldsmith has written a file.
fn is_ours(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    String::from_utf8_lossy(line).contains(MARK)
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
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> OutputFile {
        OutputFile { path: path.to_owned(), text: format!("// @generated\n{text}") }
    }

    #[test]
    fn a_folder_is_compared_written_and_kept_clean() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("crate");
        let old = [file("Cargo.toml", ""), file("src/lib.rs", "a"), file("src/old/x.rs", "b")];
        assert_eq!(compare(&folder, &old).unwrap().missing.len(), 3);
        assert_eq!(write(&folder, &old).unwrap().written, 3);
        assert!(compare(&folder, &old).unwrap().is_empty());
        assert_eq!(write(&folder, &old).unwrap(), Written::default());

        fs::create_dir_all(folder.join("examples")).unwrap();
        fs::write(folder.join("examples/mine.rs"), "").unwrap();
        fs::write(folder.join("src/stray.rs"), "mine").unwrap();
        let new = [file("Cargo.toml", ""), file("src/lib.rs", "c")];
        let difference = compare(&folder, &new).unwrap();
        assert_eq!(difference.changed, ["src/lib.rs"]);
        assert_eq!(difference.stray, ["src/old/x.rs", "src/stray.rs"]);
        let written = write(&folder, &new).unwrap();
        assert_eq!((written.written, written.deleted), (1, 1));
        assert_eq!(written.left_alone, ["src/stray.rs"]);
        assert!(!folder.join("src/old").exists() && folder.join("examples/mine.rs").exists());
    }

    #[test]
    fn a_folder_of_others_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis.txt"), "all my work").unwrap();
        assert!(write(folder.path(), &[file("Cargo.toml", "")]).is_err());
        assert!(!folder.path().join("Cargo.toml").exists());
    }
}

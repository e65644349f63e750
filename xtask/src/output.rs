//! The folder of a generated crate or site: comparing and writing.
//!
//! Only what changed is written, each file to a temporary place first. Files that Goldsmith has written
//! and would not write again are deleted, those of crates under `src` and `tests` only; what others have
//! put there is told of and left alone.

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
/// What a host of sites wants to find beside the pages is left alone.
const SITE: Layout = Layout {
    what: "a site",
    manifest: "index.html",
    folders: &[""],
    foreign: &["CNAME", "robots.txt", "README.md", "LICENSE"],
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

/// Makes the folder of a site hold these files. A new site is written beside its place, or within an
/// empty folder, which may be the current one or a link, and moved there when it is whole; in one that
/// is there already, each file is replaced, so that what others have put beside them stays.
pub(crate) fn write_site(folder: &Path, files: &[OutputFile]) -> Result<Written> {
    refuse_foreign(&SITE, folder)?;
    let is_new = !folder.exists() || fs::read_dir(folder)?.next().is_none();
    if !is_new {
        return write_with(&SITE, folder, files);
    }
    let context = || format!("writing {}", folder.display());
    let has_folder = folder.exists();
    let beside = if has_folder { folder } else { folder.parent().unwrap_or(Path::new(".")) };
    fs::create_dir_all(beside).with_context(context)?;
    let aside = tempfile::Builder::new().tempdir_in(beside).with_context(context)?;
    // Temporary folders are for their owner only: what is moved is a folder within.
    let whole = aside.path().join("site");
    for file in files {
        let path = whole.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&whole)).with_context(context)?;
        fs::write(&path, &file.text).with_context(context)?;
    }
    if has_folder {
        for entry in fs::read_dir(&whole).with_context(context)? {
            let entry = entry.with_context(context)?;
            fs::rename(entry.path(), folder.join(entry.file_name())).with_context(context)?;
        }
    } else {
        fs::rename(&whole, folder).with_context(context)?;
    }
    Ok(Written { written: files.len(), ..Written::default() })
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
mod tests {
    use super::*;

    const HEADER: &str = "// @generated from a.json by `cargo xtask codegen`. Changes are lost.\n";

    fn file(path: &str, text: &str) -> OutputFile {
        OutputFile { path: path.to_owned(), text: format!("{HEADER}{text}") }
    }

    fn put(folder: &Path, path: &str, text: &str) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
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

        put(&folder, "examples/mine.rs", "");
        put(&folder, "src/stray.rs", "mine");
        let new = [file("Cargo.toml", ""), file("src/lib.rs", "c")];
        let difference = compare(&folder, &new).unwrap();
        assert_eq!(difference.changed, ["src/lib.rs"]);
        assert_eq!(difference.orphans, ["src/old/x.rs"]);
        assert_eq!(difference.strays, ["src/stray.rs"]);
        let written = write(&folder, &new).unwrap();
        assert_eq!(written.written, 1);
        assert_eq!(written.deleted, ["src/old/x.rs"]);
        assert_eq!(written.left_alone, ["src/stray.rs"]);
        assert!(!folder.join("src/old").exists() && folder.join("examples/mine.rs").exists());
    }

    #[test]
    fn what_others_have_written_is_told_and_never_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let files = [file("Cargo.toml", ""), file("src/lib.rs", "")];
        write(folder, &files).unwrap();
        // Files of prost-build and of cargo, one that is hidden, and one of ours in another folder.
        put(folder, "src/proto.rs", "// This file is @generated by prost-build.\n");
        put(
            folder,
            "tests/fixture/Cargo.lock",
            "# This file is automatically @generated by Cargo.\n",
        );
        put(folder, "src/.hidden.rs", "");
        put(folder, "backup/lib.rs", HEADER);
        put(folder, ".gitignore", "");
        let strays =
            ["backup/lib.rs", "src/.hidden.rs", "src/proto.rs", "tests/fixture/Cargo.lock"];
        assert_eq!(compare(folder, &files).unwrap().strays, strays);
        let written = write(folder, &files).unwrap();
        assert_eq!((written.written, written.deleted.len()), (0, 0));
        assert_eq!(written.left_alone, strays);
        assert!(strays.iter().all(|path| folder.join(path).exists()));
    }

    #[test]
    fn a_site_is_written_whole_and_kept_clean() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("deep/site");
        let old = [file("index.html", ""), file("types/A.html", "a"), file("changes.html", "")];
        assert_eq!(write_site(&folder, &old).unwrap().written, 3);
        assert_eq!(fs::read_dir(folder.parent().unwrap()).unwrap().count(), 1, "nothing is left");
        put(&folder, "CNAME", "a.example");
        put(&folder, "types/mine.html", "<p>mine");
        let new = [file("index.html", "b"), file("types/A.html", "a")];
        let written = write_site(&folder, &new).unwrap();
        assert_eq!((written.written, written.deleted), (1, vec!["changes.html".to_owned()]));
        assert_eq!(written.left_alone, ["types/mine.html"]);
        assert!(folder.join("CNAME").exists() && folder.join("types/mine.html").exists());
        let others = tempfile::tempdir().unwrap();
        for name in ["index.html", "thesis.txt"] {
            fs::write(others.path().join(name), "<!doctype html>mine").unwrap();
            let error = write_site(others.path(), &old).unwrap_err();
            assert!(error.to_string().contains("something else than a site"), "{error}");
            fs::remove_file(others.path().join(name)).unwrap();
        }
        assert_eq!(write_site(others.path(), &old).unwrap().written, 3, "an empty folder is taken");
        assert!(fs::read_dir(others.path()).unwrap().count() == 3, "nothing else is left");
        let dot = tempfile::tempdir().unwrap();
        assert_eq!(write_site(&dot.path().join("."), &old).unwrap().written, 3, "as is `.`");
        #[cfg(unix)]
        {
            fs::create_dir(dot.path().join("real")).unwrap();
            std::os::unix::fs::symlink("real", dot.path().join("link")).unwrap();
            assert_eq!(write_site(&dot.path().join("link"), &old).unwrap().written, 3);
            assert!(dot.path().join("real/index.html").exists(), "and a link");
        }
    }

    #[test]
    fn a_folder_of_others_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in
            [("thesis.txt", "all my work"), ("Cargo.toml", "# @generated by another tool")]
        {
            fs::write(folder.path().join(name), text).unwrap();
            let files = [file("Cargo.toml", "")];
            for error in [
                write(folder.path(), &files).unwrap_err(),
                compare(folder.path(), &files).unwrap_err(),
            ] {
                assert!(error.to_string().contains("holds something else"), "{error}");
            }
            assert!(name == "Cargo.toml" || !folder.path().join("Cargo.toml").exists());
            fs::remove_file(folder.path().join(name)).unwrap();
        }
    }
}

//! The folder of a site: one that is new is made whole before it is there.

use super::{Layout, Written, refuse_foreign, write_with};
use anyhow::{Context, Result};
use goldsmith_codegen::OutputFile;
use std::fs;
use std::path::Path;

/// What a host of sites wants to find beside the pages is left alone.
const SITE: Layout = Layout {
    what: "a site",
    manifest: "index.html",
    folders: &[""],
    foreign: &["CNAME", "robots.txt", "README.md", "LICENSE"],
};

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

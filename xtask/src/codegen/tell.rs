//! What a generation says of itself.

use super::job::Job;
use crate::Outcome;
use crate::output::{Difference, Written};
use anstream::eprintln;
use goldsmith_codegen::Generated;

/// How many files that are deleted are named.
const DELETED_NAMES: usize = 20;

/// What has been written.
pub(super) fn written(written: &Written) {
    for name in written.deleted.iter().take(DELETED_NAMES) {
        eprintln!("  deleted: {name}");
    }
    for name in &written.left_alone {
        eprintln!("  left alone: {name}, which Goldsmith has not written; delete it");
    }
    match (written.written, written.deleted.len()) {
        (0, 0) => eprintln!("  nothing changed"),
        (1, deleted) => eprintln!("  1 file written, {deleted} deleted"),
        (written, deleted) => eprintln!("  {written} files written, {deleted} deleted"),
    }
}

/// What would be written, and is not.
pub(super) fn planned(difference: &Difference) {
    if !difference.is_outdated() {
        return eprintln!("  no file would change");
    }
    match (difference.missing.len() + difference.changed.len(), difference.orphans.len()) {
        (1, deleted) => eprintln!("  1 file would be written, {deleted} deleted"),
        (changed, deleted) => eprintln!("  {changed} files would be written, {deleted} deleted"),
    }
}

/// What has been generated.
pub(super) fn generated(job: &Job, generated: &Generated) {
    let bytes: usize = generated.files.iter().map(|file| file.text.len()).sum();
    eprintln!(
        "{}: {} operations, {} types, {} files, {} KiB",
        job.name,
        generated.api.operations.len(),
        generated.api.types.len(),
        generated.files.len(),
        bytes.div_ceil(1024)
    );
}

/// What a check has found.
pub(super) fn difference(job: &Job, difference: &Difference) -> Outcome {
    if difference.is_empty() {
        eprintln!("{}: up to date", job.name);
        return Outcome::Done;
    }
    eprintln!("{}: {} is not up to date", job.name, job.out.display());
    for (what, files) in [
        ("differs", &difference.changed),
        ("is missing", &difference.missing),
        ("should not be there", &difference.orphans),
        ("should not be there; Goldsmith has not written it: delete it", &difference.strays),
    ] {
        for file in files {
            eprintln!("  {file} {what}");
        }
    }
    if difference.is_outdated() {
        eprintln!("  run {} to update it", job.again);
    }
    Outcome::Failed
}

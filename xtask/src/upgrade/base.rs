//! What a crate was generated from before.
//!
//! What `--since` says comes first, then the mark in the changelog, then the record or git's HEAD. A mark
//! that cannot be read any more is never taken for another: the entry would be counted anew from a
//! model that may be the present one, and what it told would be gone.

use super::{Crate, files, since};
use crate::diff::{Side, Texts};
use crate::git;
use crate::record::{self, Record};
use anyhow::{Result, bail};
use std::path::Path;

/// What changes are counted from.
#[derive(Clone, Debug)]
pub(super) enum Base {
    /// A release of the service's history.
    Release(String),
    /// Files as git has them: the path and the id of the content of each.
    Git(Vec<(String, String)>),
    /// What the crate has recorded.
    Record(Box<Record>),
    /// A model that nothing keeps, so that the changelog cannot name it.
    Unkept,
}

/// A model that was before.
pub(super) struct Before {
    pub(super) base: Base,
    pub(super) side: Side,
}

/// What is known of the model that was before.
pub(super) enum Known {
    Model(Box<Before>),
    /// There was none, or nothing has kept it.
    Nothing,
    /// There was one, but it cannot be read: what has been written of it must stay.
    Lost,
}

const RECORD: &str = "record";
const UNKEPT: &str = "a model that is not kept";

impl Base {
    /// How the changelog remembers it.
    pub(super) fn mark(&self) -> String {
        match self {
            Self::Release(name) => name.clone(),
            Self::Record(_) => RECORD.to_owned(),
            Self::Unkept => UNKEPT.to_owned(),
            Self::Git(files) => {
                let files = files.iter().map(|(path, blob)| format!("{path}@{blob}"));
                format!("git:{}", files.collect::<Vec<_>>().join(","))
            }
        }
    }

    /// What a mark stands for. The last record is it only if it is not that of the present model: from
    /// that, nothing would have changed.
    fn from_mark(mark: &str, out: &Path, present: Option<&Record>) -> Option<Self> {
        if mark == RECORD {
            let last = || {
                let last = record::last(out)?.ok()?;
                (!present.is_some_and(|present| last.is_like(present))).then_some(last)
            };
            let record = match record::released(out) {
                Some(released) => released.ok(),
                None => last(),
            };
            return record.map(Box::new).map(Self::Record);
        }
        let Some(files) = mark.strip_prefix("git:") else {
            return Some(Self::Release(mark.to_owned()));
        };
        let file = |file: &str| {
            let (path, blob) = file.rsplit_once('@')?;
            Some((path.to_owned(), blob.to_owned()))
        };
        files.split(',').map(file).collect::<Option<Vec<_>>>().map(Self::Git)
    }
}

/// What was before. Where that is not known, a note tells why.
pub(super) fn before(
    krate: &Crate<'_>,
    marked: Option<&str>,
    record: Option<&Record>,
    notes: &mut Vec<String>,
) -> Result<Known> {
    if let Some(text) = krate.since {
        let before = since::before(krate, text)?;
        if matches!(before.base, Base::Unkept) {
            notes.push(format!("git does not have {text}: give --since the next time, too"));
        }
        return Ok(Known::Model(Box::new(before)));
    }
    if let Some(mark) = marked {
        let found = Base::from_mark(mark, krate.out, record)
            .and_then(|base| Some(Before { side: read(krate, &base).ok().flatten()?, base }));
        return Ok(found.map_or_else(
            || {
                notes.push(format!(
                    "not compared: what CHANGELOG.md counts from cannot be read: {mark}; its entry stays \
                     as it is; --since says what was before"
                ));
                Known::Lost
            },
            |before| Known::Model(Box::new(before)),
        ));
    }
    if !krate.out.join("Cargo.toml").exists() {
        // A crate that is new has nothing before it.
        return Ok(Known::Nothing);
    }
    let last = record.and_then(|_| record::last(krate.out));
    let base = match (last, files::at(krate, "HEAD")) {
        (Some(Ok(record)), _) => Base::Record(Box::new(record)),
        (Some(Err(error)), _) => {
            notes.push(format!("not compared: {error}; --since says what was before"));
            return Ok(Known::Lost);
        }
        (None, Some(files)) => Base::Git(files),
        (None, None) => {
            let hint = match krate.service {
                Some(_) => match git::why_not(krate.folder) {
                    Some(reason) => reason,
                    None => "git has no such file in HEAD".to_owned(),
                },
                None => "the crate has recorded no model; from now on it does".to_owned(),
            };
            notes.push(format!("not compared with what was before: {hint}; --since says what"));
            return Ok(Known::Nothing);
        }
    };
    match read(krate, &base) {
        Ok(Some(side)) => Ok(Known::Model(Box::new(Before { base, side }))),
        _ => {
            let reason = "the model as it was before cannot be read; --since says what was before";
            notes.push(format!("not compared: {reason}"));
            Ok(Known::Lost)
        }
    }
}

/// Reads the model that was before; none if it is wrong.
fn read(krate: &Crate<'_>, base: &Base) -> Result<Option<Side>> {
    let texts = match base {
        Base::Release(name) => since::given(krate, name)?,
        Base::Record(record) => {
            let input = record.input("the model of before");
            let texts = Texts::new("what was generated before".to_owned(), None, input);
            Texts { has_texts: false, ..texts }
        }
        Base::Git(files) => files::read(krate, files)?,
        Base::Unkept => bail!("nothing keeps it"),
    };
    Ok(texts.read().ok())
}

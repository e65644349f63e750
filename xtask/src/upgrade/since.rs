//! What `--since` says: the model, and how the changelog can name it for the next run.
//!
//! The text itself is no name for it: a revision such as `HEAD~1` is another one tomorrow, and a path
//! leads to nothing on the next machine. A crate of `--model` records the model instead; one of the
//! repository names the release, or the contents that git has.

use super::base::{Base, Before};
use super::{Crate, files};
use crate::config::Service;
use crate::diff::{self, Texts};
use crate::git::Repository;
use crate::history::Store;
use crate::record::{self, Record};
use anyhow::{Result, bail};
use std::path::Path;

/// The model that `--since` names.
pub(super) fn before(krate: &Crate<'_>, text: &str) -> Result<Before> {
    let mut texts = given(krate, text)?;
    let base = match krate.service {
        Some(service) => kept(krate, service, text).unwrap_or(Base::Unkept),
        None => {
            // A model says nothing of what is asked for: that is what it was, or is.
            let known = || record::released(krate.out).or_else(|| record::last(krate.out));
            let made = texts.made.take().or_else(|| known()?.ok()?.made);
            let made = made.unwrap_or_else(|| krate.made());
            let Some(record) = Record::of(texts.input, Some(made)) else {
                bail!("--since {text}: the model cannot be read");
            };
            texts.input = record.input(&texts.name);
            texts.has_texts = false;
            Base::Record(Box::new(record))
        }
    };
    match texts.read() {
        Ok(side) => Ok(Before { base, side }),
        Err(_) => bail!("--since {text}: the model cannot be read"),
    }
}

/// The texts: whatever `diff` takes, and for a crate of `--model` a revision alone.
pub(super) fn given(krate: &Crate<'_>, text: &str) -> Result<Texts> {
    let service = krate.service.map(|service| service.name.as_str());
    let first = krate.files.first().map(|file| krate.folder.join(file));
    let is_revision = |git: &Repository| service.is_none() && git.has(text);
    if let Some(file) = first
        && !krate.folder.join(text).exists()
        && let Some(repository) = Repository::of(krate.folder).filter(is_revision)
    {
        let path = repository.path(&file).unwrap_or_default();
        let Some(input) = diff::file_in_revision(&repository, text, &path)? else {
            bail!("revision {text} has no file {path}");
        };
        return Ok(Texts::new(text.to_owned(), None, input));
    }
    diff::texts(text, service)
}

/// What keeps the model that `--since` names for a service of the repository, if anything does. The
/// order is that of `diff`.
fn kept(krate: &Crate<'_>, service: &Service, text: &str) -> Option<Base> {
    let file = std::env::current_dir().ok()?.join(text);
    if file.exists() {
        return file.is_file().then(|| files::present(krate, &file)).flatten().map(Base::Git);
    }
    if text == service.name {
        return files::present(krate, Path::new(&service.model))
            .filter(|_| service.overlays.is_empty())
            .map(Base::Git);
    }
    let name = text.strip_prefix(&format!("{}@", service.name)).unwrap_or(text);
    let store = Store::of(krate.folder, service).ok().flatten();
    if store.is_some_and(|store| store.history.position(name).is_some()) {
        return Some(Base::Release(name.to_owned()));
    }
    let repository = Repository::of(krate.folder)?;
    match name.split_once(':') {
        Some((revision, path)) if !path.starts_with('.') => {
            files::of(&repository, revision, path).map(Base::Git)
        }
        Some(_) => None,
        None => files::at(krate, name).map(Base::Git),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use goldsmith_codegen::Options;
    use goldsmith_codegen::api::Package;
    use std::fs;
    use std::path::PathBuf;
    use std::process::Command;

    fn git(folder: &Path, arguments: &[&str]) {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=n", "-c", "user.email=e@example.com"]);
        command.args(["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"]);
        assert!(command.arg("-C").arg(folder).args(arguments).output().unwrap().status.success());
    }

    /// What the changelog remembers is found again on any machine, whatever `--since` called it.
    #[test]
    fn what_keeps_the_model_of_a_service() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        git(path, &["init", "--quiet"]);
        fs::create_dir(path.join("history")).unwrap();
        fs::write(path.join("s.json"), "{}").unwrap();
        let releases = r#"{"origin": "o", "releases": [{"name": "1", "date": "2020-01-01"}]}"#;
        fs::write(path.join("history/releases.json"), releases).unwrap();
        git(path, &["add", "."]);
        git(path, &["commit", "--quiet", "--message", "first"]);
        let service = Service {
            name: "s".to_owned(),
            package: String::new(),
            description: String::new(),
            model: "s.json".into(),
            overlays: Vec::new(),
            history: Some("history".into()),
            out: PathBuf::new(),
            example_dependencies: Vec::new(),
        };
        let options = Options { package: Package::default(), service: None, operations: None };
        let krate = Crate {
            name: "s",
            folder: path,
            files: &["s.json".into()],
            out: &path.join("out"),
            service: Some(&service),
            options: &options,
            version: "0.1.0",
            since: None,
        };
        let blob = Repository::of(path).unwrap().blob("HEAD", "s.json").unwrap();
        let in_git = format!("git:s.json@{blob}");
        let file = path.join("s.json");
        for (text, mark) in [
            ("1", Some("1")),
            ("s@1", Some("1")),
            ("HEAD", Some(&*in_git)),
            ("s@HEAD", Some(&in_git)),
            ("HEAD:s.json", Some(&in_git)),
            ("s", Some(&in_git)),
            (file.to_str().unwrap(), Some(&in_git)),
            // What nobody would find again.
            ("HEAD:./s.json", None),
            ("HEAD~7", None),
        ] {
            let kept = kept(&krate, &service, text).map(|base| base.mark());
            assert_eq!(kept.as_deref(), mark, "{text}");
        }
        fs::write(&file, "{ }").unwrap();
        assert!(kept(&krate, &service, "s").is_none(), "git does not have it so");
    }
}

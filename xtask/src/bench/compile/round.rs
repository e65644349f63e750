//! The builds of a round: a subject enters, its figures leave.
//!
//! Each build is checked to have compiled what it is said to compile, and nothing that was ready.

use super::build::{self, Built, Place};
use super::subject::Subject;
use super::table::{Column, Kind, Profile};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// How many builds a round has.
pub(super) const BUILDS: usize = Profile::ALL.len() * Kind::ALL.len() + 1;

/// Builds a subject in all ways, each of which is told of before.
pub(super) fn round(
    subject: &Subject,
    place: &Place,
    column: &mut Column,
    tell: &mut dyn FnMut(&str),
) -> Result<()> {
    for profile in Profile::ALL {
        remove_target(&place.folder)?;
        for kind in Kind::ALL {
            tell(&format!("{}, {}", kind.words(), profile.name()));
            let built = one(subject, place, profile, kind)?;
            if kind == Kind::Cold && profile == Profile::Release {
                // The crate itself is none of those that it depends on.
                column.crates = built.count() - 1;
                let source = built.folder(&subject.package).context("cargo named no folder")?;
                column.lines = lines(&source.join("src"))?;
            }
            column.add(kind, profile, built.figures);
        }
        if profile == Profile::Release {
            tell("a program of one request, release");
            column.bytes = request(subject, place)?;
        }
    }
    remove_target(&place.folder)
}

/// One build. What it needs is there when it begins.
fn one(subject: &Subject, place: &Place, profile: Profile, kind: Kind) -> Result<Built> {
    let package = ["--package", subject.package.as_str()];
    let program = ["--package", "program", "--bin", "program"];
    let ready = match kind {
        Kind::Cold => "",
        Kind::Alone => {
            build::call(place, &[&["clean"], profile.flags(), &package].concat())?;
            ""
        }
        Kind::Program => subject.package.as_str(),
        Kind::Again => {
            touch(&place.folder.join("program/src/main.rs"))?;
            subject.package.as_str()
        }
    };
    let (what, name) = match kind {
        Kind::Cold | Kind::Alone => (package.as_slice(), subject.package.as_str()),
        Kind::Program | Kind::Again => (program.as_slice(), "program"),
    };
    let arguments = [&[profile.subcommand()], profile.flags(), what].concat();
    let built = build::measure(place, &arguments)?;
    if !built.has(name) {
        bail!("cargo {} did not compile {name}", arguments.join(" "));
    }
    if built.has(ready) {
        bail!("cargo {} compiled {ready} again", arguments.join(" "));
    }
    Ok(built)
}

/// Builds the program of one request, lets it prove that it does its work, and weighs it.
fn request(subject: &Subject, place: &Place) -> Result<u64> {
    let arguments =
        ["rustc", "--release", "--package", "program", "--bin", "request", "--", "-Cstrip=symbols"];
    let built = build::measure(place, &arguments)?;
    let program = built.programs.last().context("cargo made no program")?;
    if let Some(uri) = subject.uri {
        let output = Command::new(program).arg("my-function").output();
        let output = output.with_context(|| format!("starting {}", program.display()))?;
        let text = String::from_utf8_lossy(&output.stdout);
        if !text.contains(uri) {
            let stderr = String::from_utf8_lossy(&output.stderr);
            bail!("the program makes no request of {uri}: {} {}", text.trim(), stderr.trim());
        }
    }
    let meta = fs::metadata(program).with_context(|| program.display().to_string())?;
    Ok(meta.len())
}

fn remove_target(folder: &Path) -> Result<()> {
    let target = folder.join("target");
    match fs::remove_dir_all(&target) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("deleting {}", target.display()))
        }
        _ => Ok(()),
    }
}

/// Makes a file look as if it had been saved just now.
fn touch(path: &Path) -> Result<()> {
    let file = fs::File::options().append(true).open(path);
    let touched = file.and_then(|file| file.set_modified(SystemTime::now()));
    touched.with_context(|| format!("touching {}", path.display()))
}

/// How many lines the Rust files of a folder have.
fn lines(folder: &Path) -> Result<usize> {
    let context = || format!("reading {}", folder.display());
    let mut count = 0;
    for entry in fs::read_dir(folder).with_context(context)? {
        let path = entry.with_context(context)?.path();
        if path.is_dir() {
            count += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path);
            count += text.with_context(|| path.display().to_string())?.lines().count();
        }
    }
    Ok(count)
}

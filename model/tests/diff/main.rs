//! The comparison of models: what it tells of small changes, and that it misses none.
//!
//! `cases` are small models, old and new, with what is told of them. `by_text` and `by_model` change
//! one thing at a time in a model that has everything, the first in its text, the second in what was
//! read from it.

// What is a fault of the test may stop it.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::unwrap_used)]

mod by_model;
mod by_text;
mod cases;

use goldsmith_model::diff::{Change, Diff};
use goldsmith_model::{Input, Model, ShapeId, Source, read, read_unchecked};
use std::path::Path;

/// The made-up model that has one of everything that Smithy knows.
const EVERYTHING: &str = include_str!("../data/everything.json");

fn model(text: &str) -> Model {
    let files = vec![Source::new("model.json", text)];
    match read(Input { files, ..Input::default() }) {
        Ok((model, _)) => model,
        Err(rejected) => {
            let lines = rejected.problems.iter().map(|p| p.to_line(&rejected.sources) + "\n");
            panic!("{}", lines.collect::<String>())
        }
    }
}

fn unchecked(text: &str) -> Option<Model> {
    let files = vec![Source::new("model.json", text)];
    read_unchecked(Input { files, ..Input::default() }).ok().map(|(model, _)| model)
}

fn sampler() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/models/sampler.json");
    std::fs::read_to_string(path).unwrap()
}

/// What was changed: a shape, perhaps a member of it, perhaps a trait of that.
#[derive(Clone, Debug, Default)]
struct Place {
    shape: Option<String>,
    member: Option<String>,
    trait_id: Option<String>,
}

/// Whether a change at a place is told.
fn tells(diff: &Diff, place: &Place) -> bool {
    diff.changes.iter().any(|change| is_at(change, place))
}

fn is_at(change: &Change, place: &Place) -> bool {
    let shape = change.shape.as_ref().map(ShapeId::as_str);
    let trait_id = change.trait_id.as_ref().map(ShapeId::as_str);
    // The value of an enum is told as such.
    let is_value = place.trait_id.as_deref() == Some("smithy.api#enumValue");
    shape == place.shape.as_deref()
        && (place.member.is_none() || change.member == place.member)
        && (is_value || place.trait_id.is_none() || trait_id == place.trait_id.as_deref())
        && !change.message.is_empty()
}

//! The releases of Lambda that the repository keeps, rebuilt from what is kept of them.

use goldsmith_model::history::{History, rebuild};
use goldsmith_model::{Input, Model, Node, Source};
use std::path::Path;

/// A file of the history.
fn node(path: &str) -> Node {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/models/lambda");
    let text = std::fs::read_to_string(folder.join(path)).expect("the file is there");
    Node::parse(&text, 0).expect("the file is JSON")
}

/// The JSON AST of a release, as it was imported.
fn text(release: &str) -> String {
    let history = History::from_node(&node("history/releases.json")).expect("a history");
    let position = history.position(release).expect("the release");
    let mut ast = node("2015-03-31.json");
    for release in &history.releases[1..=position] {
        let delta = node(&format!("history/{}.json", release.name));
        ast = rebuild(&ast, &delta).expect("the delta belongs to the newer release");
    }
    ast.to_json()
}

/// The model of a release.
pub(crate) fn model(release: &str) -> Model {
    let mut input = Input::default();
    input.files.push(Source::new(format!("lambda@{release}"), text(release)));
    goldsmith_model::read(input).expect("the model is right").0
}

#[test]
fn releases_are_what_was_imported() {
    // CRC-32 of `cargo xtask import --documentation drop` of the wheels of botocore on PyPI.
    for (release, operations, shapes, checksum) in [
        ("1.12.55", 30, 179, 0x7CAF_8256),
        ("1.12.56", 38, 220, 0x037B_471A),
        ("1.20.29", 58, 343, 0xFAA5_1FF3),
        ("1.35.1", 68, 430, 0x2C51_40C1),
        ("1.42.8", 85, 637, 0xB910_ED29),
        ("1.44.5", 91, 704, 0x3573_FBD3_u32),
    ] {
        let text = text(release);
        assert_eq!(crc32fast::hash(text.as_bytes()), checksum, "{release}");
        let model = model(release);
        let of_lambda = model.shapes.keys().filter(|id| id.namespace() == "com.amazonaws.lambda");
        assert_eq!(of_lambda.count(), shapes, "{release}");
        let service = model.services().next().unwrap().as_service().unwrap();
        assert_eq!(model.operations(service).len(), operations, "{release}");
    }
}

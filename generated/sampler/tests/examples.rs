// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! The examples of the model: each becomes a request and a response and comes back the same.
#![cfg(feature = "json")]
#![allow(deprecated)]

use goldsmith::testing;
use goldsmith_sampler::operations::*;

#[test]
fn stitch_a_red_flower() {
    let input = r#"{
        "pieceName": "rose",
        "everything": {
            "text": "hi",
            "color": "red",
            "motif": {"flower": "red"},
            "timestamp": 1767225600,
            "names": ["a", "b"],
            "tags": {"k": "v"},
            "renamed": "r",
            "document": {"a": [1, null, true]}
        },
        "clientToken": "0001"
    }"#;
    testing::example_input::<Stitch>(input);
    let output = r#"{
        "receipt": "r-1",
        "status": 201,
        "everything": {"text": "hi", "color": "red", "motif": {"flower": "red"}},
        "defaults": {"text": "silk"}
    }"#;
    testing::example_output::<Stitch>(output);
}

#[test]
fn stitch_no_name() {
    let input = r#"{"pieceName": "rose", "constraints": {"id": "Not An Id", "percent": 101}, "clientToken": "0002"}"#;
    testing::invalid_example_input::<Stitch>(input);
    let error = r#"{"message": "The cloth is torn.", "where": "left"}"#;
    testing::example_error::<Stitch, goldsmith_sampler::errors::Torn>(error);
}

#[test]
fn std_names_that_are_taken() {
    let input = r#"{
        "endpoint": {"operation": "Std"},
        "option": {"default": "a", "fill": true},
        "pattern": {"name": "p", "inner": {"name": "q"}},
        "when": 1767225600
    }"#;
    testing::example_input::<Std>(input);
    let output = r#"{"structure": {"document": "b"}}"#;
    testing::example_output::<Std>(output);
}

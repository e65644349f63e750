// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! The examples of the model: each becomes a request and a response and comes back the same.
#![allow(deprecated)]

use goldsmith::protocol::{
    AwsJson1_0, AwsJson1_1, AwsQuery, Ec2Query, RestJson1, RestXml, RpcV2Cbor,
};
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
    testing::example_input::<RestJson1, Stitch>(input);
    testing::example_input::<RpcV2Cbor, Stitch>(input);
    testing::example_input::<AwsJson1_0, Stitch>(input);
    testing::example_input::<AwsJson1_1, Stitch>(input);
    testing::example_input::<RestXml, Stitch>(input);
    testing::example_input::<AwsQuery, Stitch>(input);
    testing::example_input::<Ec2Query, Stitch>(input);
    let output = r#"{
        "receipt": "r-1",
        "status": 201,
        "everything": {"text": "hi", "color": "red", "motif": {"flower": "red"}},
        "defaults": {"text": "silk"}
    }"#;
    testing::example_output::<RestJson1, Stitch>(output);
    testing::example_output::<RpcV2Cbor, Stitch>(output);
    testing::example_output::<AwsJson1_0, Stitch>(output);
    testing::example_output::<AwsJson1_1, Stitch>(output);
    testing::example_output::<RestXml, Stitch>(output);
    testing::example_output::<AwsQuery, Stitch>(output);
    testing::example_output::<Ec2Query, Stitch>(output);
}

#[test]
fn stitch_no_name() {
    let input = r#"{"pieceName": "rose", "constraints": {"id": "Not An Id", "percent": 101}, "clientToken": "0002"}"#;
    testing::invalid_example_input::<RestJson1, Stitch>(input);
    testing::invalid_example_input::<RpcV2Cbor, Stitch>(input);
    testing::invalid_example_input::<AwsJson1_0, Stitch>(input);
    testing::invalid_example_input::<AwsJson1_1, Stitch>(input);
    testing::invalid_example_input::<RestXml, Stitch>(input);
    testing::invalid_example_input::<AwsQuery, Stitch>(input);
    testing::invalid_example_input::<Ec2Query, Stitch>(input);
    let error = r#"{"message": "The cloth is torn.", "where": "left"}"#;
    testing::example_error::<RestJson1, Stitch, goldsmith_sampler::errors::Torn>(error);
    testing::example_error::<RpcV2Cbor, Stitch, goldsmith_sampler::errors::Torn>(error);
    testing::example_error::<AwsJson1_0, Stitch, goldsmith_sampler::errors::Torn>(error);
    testing::example_error::<AwsJson1_1, Stitch, goldsmith_sampler::errors::Torn>(error);
    testing::example_error::<RestXml, Stitch, goldsmith_sampler::errors::Torn>(error);
    testing::example_error::<AwsQuery, Stitch, goldsmith_sampler::errors::Torn>(error);
    testing::example_error::<Ec2Query, Stitch, goldsmith_sampler::errors::Torn>(error);
}

#[test]
fn std_names_that_are_taken() {
    let input = r#"{
        "endpoint": {"operation": "Std"},
        "option": {"default": "a", "fill": true},
        "pattern": {"name": "p", "inner": {"name": "q"}},
        "when": 1767225600
    }"#;
    testing::example_input::<RestJson1, Std>(input);
    testing::example_input::<RpcV2Cbor, Std>(input);
    testing::example_input::<AwsJson1_0, Std>(input);
    testing::example_input::<AwsJson1_1, Std>(input);
    testing::example_input::<RestXml, Std>(input);
    testing::example_input::<AwsQuery, Std>(input);
    testing::example_input::<Ec2Query, Std>(input);
    let output = r#"{"structure": {"document": "b"}}"#;
    testing::example_output::<RestJson1, Std>(output);
    testing::example_output::<RpcV2Cbor, Std>(output);
    testing::example_output::<AwsJson1_0, Std>(output);
    testing::example_output::<AwsJson1_1, Std>(output);
    testing::example_output::<RestXml, Std>(output);
    testing::example_output::<AwsQuery, Std>(output);
    testing::example_output::<Ec2Query, Std>(output);
}

//! Every operation of the sampler there and back in each protocol but its own, which its crate tests.
#![allow(deprecated)]

use goldsmith::protocol::{AwsJson1_0, AwsJson1_1, RestXml, RpcV2Cbor};
use goldsmith::protocol::{ClientProtocol, ServerProtocol};
use goldsmith::testing::{Arbitrary, endpoint, round_trips};
use goldsmith::{Document, Limits};
use goldsmith_sampler::operations::*;

fn without_documents<P: ClientProtocol + ServerProtocol>() {
    round_trips::<P, SetHeaders>();
    round_trips::<P, Ping>();
    round_trips::<P, CloneOperation>();
    round_trips::<P, ReadNote>();
    round_trips::<P, Assign>();
    round_trips::<P, Std>();
    round_trips::<P, CreateThread>();
    round_trips::<P, GetThread>();
    round_trips::<P, DeleteThread>();
    round_trips::<P, ListThreads>();
    round_trips::<P, GetKnot>();
}

fn all<P: ClientProtocol + ServerProtocol>() {
    without_documents::<P>();
    round_trips::<P, Stitch>();
    round_trips::<P, Query>();
    round_trips::<P, WriteNote>();
}

#[test]
fn aws_json() {
    all::<AwsJson1_0>();
    all::<AwsJson1_1>();
}

#[test]
fn rpc_v2_cbor() {
    all::<RpcV2Cbor>();
}

/// XML has no documents: those that come back are text.
#[test]
fn rest_xml() {
    without_documents::<RestXml>();
    for seed in 0..64 {
        let Ok(mut input) = Arbitrary::new(seed).structure::<StitchInput>() else {
            panic!("seed {seed}: no input")
        };
        let text = Document::from("a <b>");
        if let Some(everything) = &mut input.everything {
            everything.document = Some(text.clone());
        }
        if let Some(defaults) = &mut input.defaults {
            defaults.document = text;
        }
        let input = input.client_token("t");
        let request = RestXml::request::<Stitch>(&input, &endpoint()).unwrap();
        let body = request.body().clone();
        let found = RestXml::parse_request::<Stitch>(request, Limits::default());
        let found = found.unwrap_or_else(|error| panic!("seed {seed}: {error} {body:?}"));
        // Not by `==`, for which a NaN is not itself.
        assert_eq!(format!("{found:?}"), format!("{input:?}"), "seed {seed}: {body:?}");
    }
}

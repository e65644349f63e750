//! Round trips through formats of serde: JSON as text and as value, CBOR, which describes itself, and
//! postcard, which does not.

mod rare;

use goldsmith::serde::{Serialize, de::DeserializeOwned};
use goldsmith::testing::{parse_json, read_params};
use goldsmith::{Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use goldsmith_lambda::Operation;
use goldsmith_lambda::operations::*;
use goldsmith_lambda::types::InvokeWithResponseStreamResponseEvent as Event;
use goldsmith_lambda::types::*;
use proptest::prelude::*;
use serde_json::Value;
use std::fmt::Debug;

fn round_trips<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), *value, "{text}");
    assert_eq!(serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), *value, "{text}");
    let json = serde_json::to_value(value).unwrap();
    assert_eq!(serde_json::from_value::<T>(json).unwrap(), *value, "the value of {text}");

    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(&*cbor).expect("CBOR"), *value, "CBOR of {text}");

    let bytes = postcard::to_allocvec(value).unwrap();
    let (found, rest) = postcard::take_from_bytes::<T>(&bytes).expect("postcard");
    assert!(rest.is_empty(), "{} bytes are left of {text}", rest.len());
    assert_eq!(found, *value, "postcard of {text}");
}

/// Checks the inputs and outputs of an operation's examples; how many there were.
fn examples<O: Operation>(model: &Value) -> usize
where
    O::Input: Serialize + DeserializeOwned + PartialEq + Debug,
    O::Output: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let examples = model["shapes"][O::SCHEMA.id]["traits"]["smithy.api#examples"].as_array();
    for example in examples.unwrap() {
        round_trips(&read_params::<O::Input>(&parse_json(&example["input"].to_string())));
        if let Some(output) = example.get("output") {
            round_trips(&read_params::<O::Output>(&parse_json(&output.to_string())));
        }
    }
    examples.unwrap().len()
}

#[test]
fn examples_of_the_model() {
    let text = include_str!("../../generated/models/lambda/2015-03-31.json");
    let model: Value = serde_json::from_str(text).unwrap();
    let count = examples::<CreateEventSourceMapping>(&model)
        + examples::<CreateFunction>(&model)
        + examples::<GetAccountSettings>(&model)
        + examples::<GetFunction>(&model)
        + examples::<Invoke>(&model)
        + examples::<ListFunctions>(&model)
        + examples::<ListLayers>(&model)
        + examples::<ListTags>(&model)
        + examples::<PublishLayerVersion>(&model)
        + examples::<UpdateAlias>(&model)
        + examples::<UpdateFunctionCode>(&model)
        + examples::<UpdateFunctionConfiguration>(&model)
        + examples::<UpdateFunctionEventInvokeConfig>(&model);
    assert_eq!(count, 14);
}

#[test]
fn samples_of_the_documentation() {
    for sample in [
        include_str!("../data/samples/boto3-update-function-code.json"),
        include_str!("../data/samples/cli-update-function-code.json"),
    ] {
        let sample: Value = serde_json::from_str(sample).unwrap();
        let input: UpdateFunctionCodeRequest =
            serde_json::from_value(sample["input"].clone()).unwrap();
        assert!(input.zip_file.is_some() || input.s3_bucket.is_some());
        round_trips(&input);
        let output: FunctionConfiguration =
            serde_json::from_value(sample["output"].clone()).unwrap();
        round_trips(&output);
    }
}

#[test]
fn events() {
    let all_bytes: Vec<u8> = (0..=255).collect();
    let chunk = InvokeResponseStreamUpdate::new().payload(all_bytes.into());
    let complete = InvokeWithResponseStreamCompleteEvent::new().error_code("Unhandled");
    for event in [
        Event::PayloadChunk(chunk),
        Event::PayloadChunk(InvokeResponseStreamUpdate::new()),
        Event::InvokeComplete(complete),
        Event::Unknown(UnknownVariant::new("Heartbeat", Document::from([("n", 1)]))),
        Event::Unknown(UnknownVariant::new("Unknown", Document::Null)),
    ] {
        round_trips(&event);
        round_trips(&vec![event.clone(), event]);
    }
}

/// Any document whose numbers JSON writes without loss.
fn document() -> impl Strategy<Value = Document> {
    let leaf = prop_oneof![
        Just(Document::Null),
        any::<bool>().prop_map(Document::from),
        any::<i64>().prop_map(Document::from),
        any::<u64>().prop_map(Document::from),
        any::<i32>().prop_map(|n| Document::from(f64::from(n) / 8.0)),
        ".{0,8}".prop_map(Document::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Document::from),
            prop::collection::btree_map(".{0,3}", inner, 0..3).prop_map(Document::Map),
        ]
    })
}

fn unknown_members() -> impl Strategy<Value = UnknownMembers> {
    prop::collection::btree_map("unheard.{0,4}", document(), 0..3).prop_map(|members| {
        let mut unknown = UnknownMembers::new();
        members.into_iter().for_each(|(name, value)| unknown.insert(name, value));
        unknown
    })
}

fn timestamp() -> impl Strategy<Value = Timestamp> {
    (-62_135_596_800_i64..253_402_300_800, 0..1_000_000_000_u32)
        .prop_map(|(seconds, nanos)| Timestamp::from_unix(seconds, nanos).unwrap())
}

fn blob() -> impl Strategy<Value = Blob> {
    prop::collection::vec(any::<u8>(), 0..40).prop_map(Blob::from)
}

fn alias() -> impl Strategy<Value = UpdateAliasRequest> {
    let weights = prop::collection::btree_map("[0-9]{1,3}", 0_i32..=64, 0..3);
    weights.prop_map(|weights| {
        let weights = weights.into_iter().map(|(key, n)| (key, f64::from(n) / 64.0)).collect();
        let routing = AliasRoutingConfiguration::new().additional_version_weights(weights);
        UpdateAliasRequest::new("f", "live").routing_config(routing)
    })
}

fn update() -> impl Strategy<Value = UpdateFunctionConfigurationRequest> {
    let variables = prop::collection::btree_map(".{0,4}", ".{0,4}", 0..3);
    let runtime = prop_oneof![Just(Runtime::Java21), ".{0,6}".prop_map(|t| Runtime::from(&*t))];
    let layers = prop::collection::vec(".{0,6}", 0..3);
    let (timeout, unknown) = (any::<i32>(), (unknown_members(), unknown_members()));
    (".{0,9}", variables, runtime, layers, timeout, unknown).prop_map(
        |(name, variables, runtime, layers, timeout, (unknown, inner))| {
            let mut environment = Environment::new().variables(variables);
            environment.unknown_members = inner;
            let mut input = UpdateFunctionConfigurationRequest::new(name)
                .environment(environment)
                .runtime(runtime)
                .layers(layers)
                .timeout(timeout)
                .vpc_config(VpcConfig::new().ipv6_allowed_for_dual_stack(timeout > 0));
            input.unknown_members = unknown;
            input
        },
    )
}

fn mapping() -> impl Strategy<Value = EventSourceMappingConfiguration> {
    let endpoints = prop::collection::btree_map(
        prop_oneof![Just("KAFKA_BOOTSTRAP_SERVERS".to_owned()), "[A-Z]{1,3}"],
        prop::collection::vec(".{0,4}", 0..3),
        0..2,
    );
    (timestamp(), timestamp(), endpoints, unknown_members()).prop_map(
        |(start, modified, endpoints, unknown)| {
            let endpoints = endpoints.into_iter().map(|(k, v)| (k.as_str().into(), v)).collect();
            let mut mapping = EventSourceMappingConfiguration::new()
                .starting_position_timestamp(start)
                .last_modified(modified)
                .self_managed_event_source(SelfManagedEventSource::new().endpoints(endpoints));
            mapping.unknown_members = unknown;
            mapping
        },
    )
}

proptest! {
    #[test]
    fn any_update(value in update()) {
        round_trips(&value);
    }

    #[test]
    fn any_mapping(value in mapping()) {
        round_trips(&value);
    }

    #[test]
    fn any_weights(value in alias()) {
        round_trips(&value);
    }

    #[test]
    fn any_code(zip_file in blob()) {
        round_trips(&FunctionCode::new().zip_file(zip_file.clone()));
        round_trips(&Event::PayloadChunk(InvokeResponseStreamUpdate::new().payload(zip_file)));
    }
}

//! The official SDK, by the interfaces that its client uses: the serializers and deserializers that an
//! operation puts into its configuration. They give whole requests, and take whole responses.
//!
//! What enters is what a test says; what leaves is the work to measure, and what came of it once.

use crate::rounds::Contestant;
use crate::{Protocol, cloudwatch, dynamodb, item_in_cbor, s3};
use aws_smithy_runtime_api::client::interceptors::context::{Input, OutputOrError};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer};
use goldsmith::bytes::Bytes;
use serde_json::Value;
use std::fmt::Debug;
use std::hint::black_box;

/// Work of the SDK, and what it has given.
pub(crate) struct Peer<T> {
    pub(crate) work: Contestant<'static>,
    /// A part of the work that Goldsmith has not to do: dropping an input.
    pub(crate) part: Option<Contestant<'static>>,
    pub(crate) said: T,
}

/// A request by the SDK, where it has such an operation in the protocol.
pub(crate) fn request(
    protocol: Protocol,
    operation: &str,
    params: &Value,
) -> Option<Peer<http::Request<Vec<u8>>>> {
    match (protocol, operation) {
        (Protocol::AwsJson1_0, "GetItem" | "PutItem") => dynamodb::request(operation, params),
        (Protocol::RpcV2Cbor, "GetItem" | "PutItem") => item_in_cbor::request(operation, params),
        (Protocol::AwsQuery, _) => cloudwatch::query::request(operation, params),
        (Protocol::RpcV2Cbor, _) => cloudwatch::cbor::request(operation, params),
        (Protocol::RestXml, _) => s3::request(operation, params),
        _ => None,
    }
}

/// An output by the SDK, where it has such an operation in the protocol.
pub(crate) fn response(
    protocol: Protocol,
    operation: &str,
    response: &http::Response<Bytes>,
) -> Option<Peer<Value>> {
    match (protocol, operation) {
        (Protocol::AwsJson1_0, "GetItem") => dynamodb::response(response),
        (Protocol::RpcV2Cbor, "GetItem") => item_in_cbor::response(response),
        (Protocol::AwsQuery, _) => cloudwatch::query::response(operation, response),
        (Protocol::RpcV2Cbor, _) => cloudwatch::cbor::response(operation, response),
        (Protocol::RestXml, _) => s3::response(operation, response),
        _ => None,
    }
}

/// The configuration of an operation, for as long as the program runs.
fn kept(operation: &impl RuntimePlugin) -> &'static FrozenLayer {
    Box::leak(Box::new(operation.config().expect("an operation has a configuration")))
}

/// Requests of an operation for inputs that `make` makes.
pub(crate) fn sending<I: Debug + Send + Sync + 'static>(
    name: &'static str,
    operation: &impl RuntimePlugin,
    make: impl Fn() -> I + Clone + 'static,
) -> Peer<http::Request<Vec<u8>>> {
    let serializer = kept(operation).load::<SharedRequestSerializer>().expect("a serializer");
    let mut bag = ConfigBag::base();
    let mut serialize =
        move |input: Input| serializer.serialize_input(input, &mut bag).expect("a request");
    let said = plain(serialize(Input::erase(make())));
    let work = move |input| drop(black_box(serialize(black_box(input))));
    using_up(name, move || Input::erase(make()), work, said)
}

/// Work that drops the inputs that it is given. How long that takes is a contestant, too.
pub(crate) fn using_up<T>(
    name: &'static str,
    prepare: impl Fn() -> Input + Clone + 'static,
    work: impl FnMut(Input) + 'static,
    said: T,
) -> Peer<T> {
    let part = Contestant::prepared(name, prepare.clone(), |input| drop(black_box(input)));
    Peer { work: Contestant::prepared(name, prepare, work), part: Some(part), said }
}

/// A request in the words of the crate `http`.
pub(crate) fn plain(request: HttpRequest) -> http::Request<Vec<u8>> {
    let request = request.try_into_http1x().expect("a request");
    request.map(|body| body.bytes().expect("a body of bytes").to_vec())
}

/// Outputs of an operation, which `show` shows.
pub(crate) fn receiving<O: Debug + Send + Sync + 'static>(
    name: &'static str,
    operation: &impl RuntimePlugin,
    response: &http::Response<Bytes>,
    show: impl Fn(&O) -> Value,
) -> Peer<Value> {
    let deserializer = kept(operation).load::<SharedResponseDeserializer>();
    let deserializer = deserializer.expect("a deserializer");
    let bag = ConfigBag::base();
    let response = response.clone();
    let prepare =
        move || HttpResponse::try_from(response.clone().map(SdkBody::from)).expect("a response");
    // The streaming interface comes first, as it does in the client.
    let deserialize = move |mut response: HttpResponse| -> OutputOrError {
        let streaming = deserializer.deserialize_streaming_with_config(&mut response, &bag);
        streaming
            .unwrap_or_else(|| deserializer.deserialize_nonstreaming_with_config(&response, &bag))
    };
    let output = deserialize(prepare()).expect("an output").downcast::<O>();
    let said = show(&output.expect("an output of the operation"));
    let work = move |response| drop(black_box(deserialize(black_box(response))));
    Peer { work: Contestant::prepared(name, prepare, work), part: None, said }
}

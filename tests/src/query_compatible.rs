//! Services that came from awsQuery: what their clients ask for, and what they are told of errors.

use goldsmith::bytes::Bytes;
use goldsmith::protocol::{AwsJson1_0, AwsJson1_1, ClientProtocol, RpcV2Cbor, ServerProtocol};
use goldsmith::schema::Fault;
use goldsmith::testing::endpoint;
use goldsmith::{Limits, OperationSchema, ResponseError, ServiceSchema, UnmodeledError};
use goldsmith_sampler::errors::{Busy, OutOfThread};
use goldsmith_sampler::operations::{
    CreateThread, CreateThreadError, CreateThreadInput, CreateThreadOutput,
};
use goldsmith_sampler::types::Color;
use goldsmith_sampler::{Operation, Service};
use http::Response;

/// The sampler, had it come from awsQuery.
struct Older;

impl Service for Older {
    type Protocol = AwsJson1_0;
    const SCHEMA: &'static ServiceSchema =
        &ServiceSchema::new("example.sampler#Older", "1", &[]).query_compatible();
}

struct OlderCreate;

impl Operation for OlderCreate {
    type Service = Older;
    type Input = CreateThreadInput;
    type Output = CreateThreadOutput;
    type Error = CreateThreadError;
    type RequestBody = Bytes;
    type ResponseBody = Bytes;
    const SCHEMA: &'static OperationSchema = CreateThread::SCHEMA;
}

const MODE: &str = "x-amzn-query-mode";
const ERROR: &str = "x-amzn-query-error";

fn check_mode<P: ClientProtocol>() {
    let input = CreateThreadInput::new("a-1", Color::Red);
    let request = P::request::<OlderCreate>(&input, &endpoint()).unwrap();
    assert_eq!(request.headers()[MODE], "true");
    let request = P::request::<CreateThread>(&input, &endpoint()).unwrap();
    assert!(!request.headers().contains_key(MODE));
}

#[test]
fn clients_say_that_they_come_from_query() {
    check_mode::<AwsJson1_0>();
    check_mode::<AwsJson1_1>();
    check_mode::<RpcV2Cbor>();
}

/// What a client is told of an error that a server sends.
fn told<P: ClientProtocol + ServerProtocol>(error: &CreateThreadError) -> Option<String> {
    let response = P::write_error::<OlderCreate>(error).unwrap();
    let header = response.headers().get(ERROR).map(|value| value.to_str().unwrap().to_owned());
    let ResponseError::Service { error: read, metadata, .. } =
        P::response_error::<OlderCreate>(response, Limits::default())
    else {
        panic!("{error}")
    };
    // The type of the error is that of the model, whatever its code was.
    assert_eq!(*read, *error);
    let told = metadata.query_error.map(|told| {
        assert_eq!(told.fault, Some(Fault::Client));
        told.code
    });
    assert_eq!(header, told.as_ref().map(|code| format!("{code};Sender")));
    told
}

fn check_errors<P: ClientProtocol + ServerProtocol>() {
    let out = CreateThreadError::OutOfThread(OutOfThread::new().message("no more"));
    assert_eq!(told::<P>(&out).as_deref(), Some("Thread.Out"));
    // Only errors with the trait `awsQueryError` have a code of that time.
    assert_eq!(told::<P>(&CreateThreadError::Busy(Busy::new("later"))), None);
    // A service that does not come from awsQuery says nothing of it.
    let response = P::write_error::<CreateThread>(&out).unwrap();
    assert!(!response.headers().contains_key(ERROR));
}

#[test]
fn servers_tell_the_code_of_query() {
    check_errors::<AwsJson1_0>();
    check_errors::<AwsJson1_1>();
    check_errors::<RpcV2Cbor>();
}

#[test]
fn the_header_is_read_whatever_it_holds() {
    for (header, code, fault) in [
        ("Thread.Out;Sender", "Thread.Out", Some(Fault::Client)),
        ("Thread.Out;Receiver", "Thread.Out", Some(Fault::Server)),
        ("a;b; Sender ", "a;b", Some(Fault::Client)),
        ("Thread.Out;Nobody", "Thread.Out", None),
        ("Thread.Out", "Thread.Out", None),
        (";", "", None),
        ("", "", None),
    ] {
        // An error of the model, one that it lacks, and what is no error document.
        for body in [r#"{"__type":"OutOfThread"}"#, r#"{"__type":"Newer"}"#, "<html>"] {
            let response = Response::builder().status(400).header(ERROR, header);
            let error = OlderCreate::response_error(response.body(body.into()).unwrap());
            let told = error.metadata().query_error.as_ref().unwrap();
            assert_eq!((told.code.as_str(), told.fault), (code, fault), "{header}");
        }
    }
    let response = Response::builder().status(400).body("{}".into()).unwrap();
    assert_eq!(OlderCreate::response_error(response).metadata().query_error, None);
    let error = CreateThreadError::Unmodeled(UnmodeledError::new("Down", "sorry"));
    let response = OlderCreate::write_error(&error).unwrap();
    assert!(!response.headers().contains_key(ERROR));
}

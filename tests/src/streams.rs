//! Invoke and InvokeWithResponseStream from end to end: payloads of any bytes, and events as they come.

use goldsmith::bytes::Bytes;
use goldsmith::event_stream::{EventError, EventReader, Frame, HeaderValue, ResponseEvents};
use goldsmith::testing::endpoint;
use goldsmith::{Blob, Document, ProtocolOf, ResponseError, Streaming, UnknownVariant};
use goldsmith_lambda::errors::ResourceNotFoundException;
use goldsmith_lambda::operations::{
    InvocationRequest, InvocationResponse, Invoke, InvokeWithResponseStream,
    InvokeWithResponseStreamError, InvokeWithResponseStreamRequest,
    InvokeWithResponseStreamResponse,
};
use goldsmith_lambda::types::InvokeWithResponseStreamResponseEvent as Event;
use goldsmith_lambda::types::{
    InvocationType, InvokeResponseStreamUpdate, InvokeWithResponseStreamCompleteEvent, LogType,
    ResponseStreamingInvocationType,
};
use goldsmith_lambda::{Operation, Structure};
use http::{Request, Response};
use proptest::prelude::*;

type Reader = EventReader<Event, ProtocolOf<InvokeWithResponseStream>>;

/// The payload is the body as it is; an empty body cannot be told from none.
fn payload() -> impl Strategy<Value = Blob> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 1..300).prop_map(Blob::from),
        ".{1,40}".prop_map(Blob::from),
        Just(Blob::from(r#"{"key": "value"}"#)),
        Just(Blob::from_static(b"\xFF\xFE\0{\"")),
    ]
}

/// Text that a header can hold.
fn header_text() -> impl Strategy<Value = String> {
    "[!-~]([ -~]{0,20}[!-~])?"
}

fn invocation() -> impl Strategy<Value = InvocationRequest> {
    let kinds =
        vec![InvocationType::Event, InvocationType::RequestResponse, InvocationType::DryRun];
    let name = "[a-zA-Z0-9-_]{1,20}(:[a-zA-Z0-9-_]{1,5})?";
    let alias = prop::option::of("[a-zA-Z0-9-_$]{1,12}");
    let text = prop::option::of(header_text());
    (name, prop::sample::select(kinds), text, payload(), alias).prop_map(
        |(name, kind, context, payload, alias)| {
            let mut input = InvocationRequest::new(name)
                .invocation_type(kind)
                .log_type(LogType::Tail)
                .tenant_id("a tenant/of:=+-@ours")
                .payload(payload);
            (input.client_context, input.qualifier) = (context, alias);
            input
        },
    )
}

fn event() -> impl Strategy<Value = Event> {
    let text = || prop::option::of(".{0,30}");
    let complete = (text(), text(), text()).prop_map(|(code, details, log)| {
        let mut event = InvokeWithResponseStreamCompleteEvent::new();
        (event.error_code, event.error_details, event.log_result) = (code, details, log);
        Event::InvokeComplete(event)
    });
    let bytes = prop_oneof![payload(), Just(Blob::new())];
    prop_oneof![bytes.prop_map(chunk), complete]
}

fn chunk(payload: impl Into<Blob>) -> Event {
    Event::PayloadChunk(InvokeResponseStreamUpdate::new().payload(payload.into()))
}

fn written(event: &Event) -> Bytes {
    InvokeWithResponseStream::response_writer().write(event).unwrap()
}

/// The events of a stream that comes in these parts.
fn read<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<Event>, EventError> {
    let mut reader: Reader = InvokeWithResponseStream::response_reader();
    let mut events = Vec::new();
    for part in parts {
        reader.push(part);
        while let Some(event) = reader.next_event()? {
            events.push(event);
        }
    }
    reader.finish()?;
    Ok(events)
}

/// A frame as the service makes it.
fn frame(headers: &[(&str, &str)], payload: &'static str) -> Bytes {
    let mut frame = Frame::new(payload.into());
    for (name, value) in headers {
        frame.push_header(*name, HeaderValue::String((*value).to_owned()));
    }
    frame.encode().unwrap()
}

proptest! {
    #[test]
    fn any_invocation_reaches_the_server(input in invocation()) {
        input.validate().unwrap();
        let request = Invoke::request(&input, &endpoint()).unwrap();
        prop_assert_eq!(request.body(), &input.payload.clone().unwrap().into_bytes());
        prop_assert_eq!(Invoke::parse_request(request).unwrap(), input);
    }

    #[test]
    fn any_answer_reaches_the_client(
        payload in payload(),
        error in prop::option::of(header_text()),
        log in prop::option::of("([A-Za-z0-9+/]{4}){1,20}"),
        status in prop::sample::select(&[200, 202, 204][..]),
    ) {
        let mut output = InvocationResponse::new().status_code(status).payload(payload);
        (output.function_error, output.log_result) = (error.clone(), log.clone());
        let response = Invoke::write_response(&output).unwrap();
        prop_assert_eq!(i32::from(response.status().as_u16()), status);
        let header = |name: &str| response.headers().get(name).map(|v| v.to_str().unwrap().to_owned());
        prop_assert_eq!(header("x-amz-function-error"), error);
        prop_assert_eq!(header("x-amz-log-result"), log);
        prop_assert_eq!(Invoke::response(response).unwrap(), output);
    }

    #[test]
    fn any_events_reach_the_client(
        events in prop::collection::vec(event(), 0..5),
        cuts in prop::collection::vec(1_usize..60, 1..20),
    ) {
        let bytes: Vec<u8> = events.iter().flat_map(written).collect();
        prop_assert_eq!(&read(bytes.chunks(1)).unwrap(), &events);
        prop_assert_eq!(&read([&bytes[..]]).unwrap(), &events);
        let mut rest = &bytes[..];
        let parts = cuts.iter().cycle().map_while(|size| {
            let (part, others) = rest.split_at((*size).min(rest.len()));
            rest = others;
            (!part.is_empty()).then_some(part)
        });
        prop_assert_eq!(&read(parts).unwrap(), &events);
    }

    #[test]
    fn a_stream_that_ends_within_an_event_is_told(event in event(), at in any::<usize>()) {
        let bytes = written(&event);
        let at = 1 + at % (bytes.len() - 1);
        let error = read([&bytes[..at]]).unwrap_err().to_string();
        prop_assert_eq!(error, "unexpected end at byte 0 of the frame");
    }
}

#[test]
fn requests_for_streams() {
    let input = InvokeWithResponseStreamRequest::new("f")
        .qualifier("live")
        .invocation_type(ResponseStreamingInvocationType::RequestResponse)
        .payload(b"\xFF\0{".into());
    let request = InvokeWithResponseStream::request(&input, &endpoint()).unwrap();
    let uri = "https://example.com/2021-11-15/functions/f/response-streaming-invocations";
    assert_eq!(request.uri().to_string(), format!("{uri}?Qualifier=live"));
    assert_eq!(&request.body()[..], b"\xFF\0{");
    assert_eq!(InvokeWithResponseStream::parse_request(request).unwrap(), input);
    // Without a payload there is no body and no type of one.
    let request =
        InvokeWithResponseStream::request(&InvokeWithResponseStreamRequest::new("f"), &endpoint());
    let request: Request<Bytes> = request.unwrap();
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
    assert_eq!(InvokeWithResponseStream::parse_request(request).unwrap().payload, None);
}

#[test]
fn the_first_headers_of_a_stream() {
    let output = InvokeWithResponseStreamResponse::new()
        .status_code(200)
        .executed_version("$LATEST")
        .response_stream_content_type("application/vnd.amazon.eventstream");
    let response: Response<Streaming> = InvokeWithResponseStream::write_response(&output).unwrap();
    assert_eq!(response.headers()["x-amz-executed-version"], "$LATEST");
    assert!(!response.headers().contains_key("content-length"));
    assert_eq!(InvokeWithResponseStream::response(response).unwrap(), output);
    // Who does not say of what type the stream is gets the type of events.
    let bare = InvokeWithResponseStream::write_response(&Default::default()).unwrap();
    assert_eq!(bare.headers()["content-type"], "application/vnd.amazon.eventstream");
}

#[test]
fn errors_before_a_stream() {
    let error = ResourceNotFoundException::new().message("no function f");
    let error = InvokeWithResponseStreamError::ResourceNotFoundException(error);
    let response = InvokeWithResponseStream::write_error(&error).unwrap();
    assert_eq!(response.status(), 404);
    let found = InvokeWithResponseStream::response_error(response);
    let ResponseError::Service { error: found, .. } = found else { panic!("{found}") };
    assert_eq!(*found, error);
}

/// Frames as the documentation of the service shows them.
#[test]
fn events_of_the_service() {
    let event = |name| [(":message-type", "event"), (":event-type", name)];
    let complete =
        r#"{"ErrorCode":"Unhandled","ErrorDetails":"{\"errorType\":\"E\"}","LogResult":"TG9n"}"#;
    let json = [&event("InvokeComplete")[..], &[(":content-type", "application/json")]].concat();
    let stream = [
        frame(&event("PayloadChunk"), "hello"),
        frame(&event("PayloadChunk"), ""),
        frame(&event("Heartbeat"), r#"{"n": 1}"#),
        frame(&event("Binary"), "not JSON"),
        frame(&json, complete),
        frame(&event("InvokeComplete"), "{}"),
    ]
    .concat();
    let done = InvokeWithResponseStreamCompleteEvent::new();
    let unknown = |name: &str, value: Document| Event::Unknown(UnknownVariant::new(name, value));
    assert_eq!(
        read([&stream[..]]).unwrap(),
        [
            chunk("hello"),
            chunk(""),
            unknown("Heartbeat", Document::from([("n", 1)])),
            unknown("Binary", Blob::from("not JSON").to_base64().into()),
            Event::InvokeComplete(
                done.clone()
                    .error_code("Unhandled")
                    .error_details(r#"{"errorType":"E"}"#)
                    .log_result("TG9n")
            ),
            Event::InvokeComplete(done),
        ]
    );
    // What nobody has modelled cannot be written either.
    let mut writer = InvokeWithResponseStream::response_writer();
    assert!(writer.write(&unknown("Heartbeat", Document::Null)).is_err());
}

#[test]
fn errors_in_a_stream() {
    for (headers, payload, error) in [
        (
            &[(":message-type", "exception"), (":exception-type", "TooBusy")][..],
            r#"{"message": "try later"}"#,
            "TooBusy: try later",
        ),
        (
            &[(":message-type", "exception"), (":exception-type", "TooBusy")],
            r#"{"Message": "try later"}"#,
            "TooBusy: try later",
        ),
        (&[(":message-type", "exception"), (":exception-type", "TooBusy")], "<a/>", "TooBusy"),
        (
            &[
                (":message-type", "error"),
                (":error-code", "InternalFailure"),
                (":error-message", "sorry"),
            ],
            "",
            "InternalFailure: sorry",
        ),
        (&[(":message-type", "error")], "", "unknown error"),
        (&[], "", "required, but missing in header :message-type"),
        (&[(":message-type", "event")], "", "required, but missing in header :event-type"),
        (
            &[(":message-type", "news"), (":event-type", "PayloadChunk")],
            "",
            "expected event, exception or error in header :message-type",
        ),
        (
            &[(":message-type", "event"), (":event-type", "InvokeComplete")],
            r#"{"ErrorCode": 1}"#,
            "expected a string at line 1, column 15 (/ErrorCode)",
        ),
    ] {
        // What came before is read, and what comes behind is, too.
        let stream = [written(&chunk("a")), frame(headers, payload), written(&chunk("b"))];
        let mut reader: Reader = InvokeWithResponseStream::response_reader();
        reader.push(&stream.concat());
        assert_eq!(reader.next_event(), Ok(Some(chunk("a"))));
        assert_eq!(reader.next_event().unwrap_err().to_string(), error, "{headers:?}");
        assert_eq!(reader.next_event(), Ok(Some(chunk("b"))));
        assert_eq!((reader.next_event(), reader.finish()), (Ok(None), Ok(())));
    }
}

//! Initial messages: what an input or output has besides its stream, in protocols without HTTP
//! bindings; and that the same calls do nothing in the others.

use crate::rpc_streams::{Chat, MEDIA_TYPES, Payloads, Plain, error, event, read, text_of};
use goldsmith::Limits;
use goldsmith::bytes::Bytes;
use goldsmith::event_stream::{EventProtocol, RequestEvents, ResponseEvents};
use goldsmith::protocol::{
    AwsJson1_0, AwsJson1_1, ClientProtocol, RestJson1, RestXml, RpcV2Cbor, ServerProtocol,
};
use goldsmith::testing::endpoint;
use goldsmith_sampler::operations::{StitchInput, WatchInput, WatchOutput};
use goldsmith_sampler::types::{Defaults, NoteTaken, Stitches};

/// Runs a check of each protocol, with the place of its payloads and whether it has such messages.
macro_rules! each_protocol {
    ($($name:ident: $check:ident;)*) => {$(
        #[test]
        fn $name() {
            $check::<RestJson1>(0, false);
            $check::<RestXml>(1, false);
            $check::<AwsJson1_0>(0, true);
            $check::<AwsJson1_1>(0, true);
            $check::<RpcV2Cbor>(2, true);
        }
    )*};
}

each_protocol! {
    inputs_and_outputs_come_first: check_first;
    streams_without_initial_messages: check_missing;
}

fn check_first<P: EventProtocol>(format: usize, has_initial: bool) {
    let note = Stitches::Note(NoteTaken::new().text("hi"));
    let input = WatchInput::new("thread-1");
    let output = WatchOutput::new().room("blue");
    let request = Plain::<P>::initial_request(&input, &endpoint()).unwrap();
    let response = Plain::<P>::initial_response(&output).unwrap();
    assert_eq!([request.is_empty(), response.is_empty()], [!has_initial; 2]);
    if has_initial {
        let mut reader = Plain::<P>::request_reader();
        reader.push(&request);
        let frame = reader.next_frame().unwrap().unwrap();
        assert_eq!(text_of(&frame, ":message-type"), "event");
        assert_eq!(text_of(&frame, ":event-type"), "initial-request");
        assert_eq!(text_of(&frame, ":content-type"), MEDIA_TYPES[format]);
        let payloads = [&br#"{"threadId":"thread-1"}"#[..], b"", b"\xBFhthreadIdhthread-1\xFF"];
        assert_eq!(frame.payload(), payloads[format]);
    }
    let event = Plain::<P>::request_writer().write(&note).unwrap();

    let mut reader = Plain::<P>::request_reader();
    let mut found = WatchInput::new("");
    for byte in &request {
        assert_eq!(Plain::<P>::read_initial_request(&mut found, &mut reader), Ok(false));
        reader.push(&[*byte]);
    }
    for _ in 0..2 {
        assert_eq!(Plain::<P>::read_initial_request(&mut found, &mut reader), Ok(true));
    }
    assert_eq!(found == input, has_initial);
    reader.push(&event);
    assert_eq!(reader.next_event(), Ok(Some(note.clone())));
    assert_eq!(reader.finish(), Ok(()));

    let mut reader = Plain::<P>::response_reader();
    let mut found = WatchOutput::new();
    reader.push(&[&response[..], &event].concat());
    assert_eq!(Plain::<P>::read_initial_response(&mut found, &mut reader), Ok(true));
    assert_eq!(found == output, has_initial);
    assert_eq!((reader.next_event(), reader.finish()), (Ok(Some(note.clone())), Ok(())));

    // Who looks for events only passes over the initial message; a server takes no second one.
    for (bytes, expected) in [(&request, 1), (&Bytes::from([&request[..]; 2].concat()), 0)] {
        let bytes = [&bytes[..], &event].concat();
        let found = read(Plain::<P>::request_reader(), &bytes, 1000).unwrap_or_default();
        assert_eq!(found.len(), if has_initial { expected } else { 1 });
    }
    let bytes = [&response[..], &response, &event].concat();
    assert_eq!(read(Plain::<P>::response_reader(), &bytes, 1000).unwrap(), [note]);
}

fn check_missing<P: EventProtocol>(format: usize, has_initial: bool) {
    let empty: Payloads = [b"{}", b"", b"\xA0"];
    let wrong: Payloads = [br#"{"threadId":1}"#, b"", b"\xA1hthreadId\x01"];
    let invalid: Payloads = [br#"{"threadId":"A"}"#, b"", b"\xA1hthreadIdaA"];
    for (frame, expected) in [
        (event("note", ""), "must not be null"),
        (event("initial-request", ""), "must not be null"),
        (event("initial-request", empty[format]), "must not be null"),
        (event("initial-request", wrong[format]), "expected a string"),
        (event("initial-request", invalid[format]), "must satisfy regular expression pattern"),
        (event("initial-response", empty[format]), "must not be null"),
    ] {
        let mut reader = Plain::<P>::request_reader();
        reader.push(&frame.encode().unwrap());
        let mut input = WatchInput::new("");
        let found = error(Plain::<P>::read_initial_request(&mut input, &mut reader));
        let expected = if has_initial { expected } else { "" };
        let is_expected = found.contains(expected) && found.is_empty() == expected.is_empty();
        assert!(is_expected, "{frame:?}: {found}");
    }
    // A stream without any frame lacks the input, too.
    let mut reader = Plain::<P>::request_reader();
    let done = Plain::<P>::read_initial_request(&mut WatchInput::new(""), &mut reader);
    assert_eq!((done, reader.finish().is_err()), (Ok(!has_initial), has_initial));

    // A client does without, and finds what came instead.
    let mut output = WatchOutput::new().room("kept");
    let mut reader = Plain::<P>::response_reader();
    reader.push(&event("note", "hi").encode().unwrap());
    assert_eq!(Plain::<P>::read_initial_response(&mut output, &mut reader), Ok(true));
    assert_eq!(output.room.as_deref(), Some("kept"));
    assert!(reader.finish().is_err(), "an event is left");
    assert_eq!(reader.next_event(), Ok(Some(Stitches::Note(NoteTaken::new().text("hi")))));
    let limits = Limits::default().bytes(20);
    let mut reader = Plain::<P>::response_reader().with_limits(limits);
    reader.push(&event("initial-response", "").encode().unwrap());
    let found = error(Plain::<P>::read_initial_response(&mut output, &mut reader));
    assert_eq!(found.contains("larger than the limit"), has_initial);
}

#[test]
fn inputs_get_tokens_and_defaults() {
    type Op = Chat<AwsJson1_0, StitchInput>;
    let input = StitchInput::new("p").defaults(Defaults::default());
    let bytes = Op::initial_request(&input, &endpoint()).unwrap();
    let mut reader = Op::request_reader();
    reader.push(&bytes);
    let mut found = StitchInput::new("");
    assert_eq!(Op::read_initial_request(&mut found, &mut reader), Ok(true));
    assert_eq!(found.client_token.map(|token| token.len()), Some(36));
    assert_eq!(found.defaults.unwrap().number, 7);
}

/// What tests of models tell of first messages: an event of that type, and the body of what starts the
/// stream. The first byte that is not as written fails.
mod told {
    use super::*;
    use goldsmith::Blob;
    use goldsmith::testing::{client_event_stream, server_event_stream};
    use std::panic::{UnwindSafe, catch_unwind};

    /// A test with first messages of these payloads each way, as text, or as base64 in CBOR.
    fn case(media_type: &str, payloads: [&str; 2], body: &str) -> String {
        let event = |direction: &str, payload: &str| {
            format!(
                r#"{{"type": "{direction}", "headers": {{
                    ":message-type": {{"string": "event"}},
                    ":event-type": {{"string": "initial-{direction}"}},
                    ":content-type": {{"string": "{media_type}"}}}},
                    "body": "{payload}", "bodyMediaType": "{media_type}"}}"#
            )
        };
        let [request, response] = payloads;
        let protocol = match media_type {
            "application/cbor" => r#""smithy-protocol": "rpc-v2-cbor","#,
            _ => "",
        };
        format!(
            r#"{{"initialRequestParams": {{"threadId": "thread-1"}},
                "initialResponseParams": {{"room": "blue"}},
                "initialResponse": {{"code": 200, "body": "{body}", "headers": {{{protocol}
                    "Content-Type": "application/vnd.amazon.eventstream"}}}},
                "events": [{}, {}]}}"#,
            event("request", request),
            event("response", response)
        )
    }

    fn passes(test: impl FnOnce() + UnwindSafe) -> bool {
        catch_unwind(test).is_ok()
    }

    /// Whether the case passes for a client and for a server.
    fn both<P: EventProtocol + ClientProtocol + ServerProtocol + 'static>(json: &str) -> [bool; 2] {
        [
            passes(|| client_event_stream::<P, Plain<P>, Stitches, Stitches>(json)),
            passes(|| server_event_stream::<P, Plain<P>, Stitches, Stitches>(json)),
        ]
    }

    fn check<P: EventProtocol + ClientProtocol + ServerProtocol + 'static>(
        media_type: &str,
        [request, response]: [&str; 2],
        other: &str,
    ) {
        let output = WatchOutput::new().room("blue");
        let written = Plain::<P>::initial_response(&output).unwrap();
        let body = Blob::from(written.clone()).to_base64();
        assert_eq!(both::<P>(&case(media_type, [request, response], &body)), [true; 2]);
        assert_eq!(both::<P>(&case(media_type, [other, response], &body)), [false; 2]);
        assert_eq!(both::<P>(&case(media_type, [request, other], &body)), [false; 2]);
        assert_eq!(both::<P>(&case("text/plain", [request, response], &body)), [false; 2]);
        // The body of the response is another: one message more, or one with another value.
        let twice = Blob::from([&written[..], &written[..]].concat()).to_base64();
        assert_eq!(both::<P>(&case(media_type, [request, response], &twice)), [false; 2]);
        let red = Plain::<P>::initial_response(&WatchOutput::new().room("red")).unwrap();
        let red = Blob::from(red).to_base64();
        assert_eq!(both::<P>(&case(media_type, [request, response], &red)), [false; 2]);
    }

    #[test]
    fn the_messages_that_a_test_tells_are_compared() {
        let json = [r#"{\"threadId\": \"thread-1\"}"#, r#"{\"room\": \"blue\"}"#];
        check::<AwsJson1_0>("application/json", json, r#"{\"threadId\": \"x\", \"room\": \"x\"}"#);
        let cbor = ["v2h0aHJlYWRJZGh0aHJlYWQtMf8=", "v2Ryb29tZGJsdWX/"];
        check::<RpcV2Cbor>("application/cbor", cbor, "v/8=");
    }
}

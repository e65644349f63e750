//! Event streams of every protocol that has them: the same events in each format.

use goldsmith::bytes::Bytes;
use goldsmith::event_stream::{
    EventError, EventProtocol, EventReader, Frame, HeaderValue, RequestEvents, ResponseEvents,
};
use goldsmith::protocol::{AwsJson1_0, AwsJson1_1, RestJson1, RestXml, RpcV2Cbor};
use goldsmith::schema::{Kind, Member};
use goldsmith::{OperationError, OperationSchema, ServiceSchema, Streaming, Timestamp};
use goldsmith_sampler::errors::Torn;
use goldsmith_sampler::operations::{StitchError, WatchInput, WatchOutput};
use goldsmith_sampler::types::*;
use goldsmith_sampler::{Operation, Sampler, Service, Structure};
use std::marker::PhantomData;

/// Sends and receives stitches in any protocol.
pub(crate) struct Chat<P, I>(PhantomData<(P, I)>);

pub(crate) struct ServiceOf<P>(PhantomData<P>);

impl<P> Service for ServiceOf<P> {
    type Protocol = P;
    const SCHEMA: &'static ServiceSchema = Sampler::SCHEMA;
}

const STITCHES: Member = Member::new("stitches", Kind::Union, &[]);

impl<P, I: Structure> Operation for Chat<P, I> {
    type Service = ServiceOf<P>;
    type Input = I;
    type Output = WatchOutput;
    type Error = StitchError;
    type RequestBody = Streaming;
    type ResponseBody = Streaming;
    const SCHEMA: &'static OperationSchema = &OperationSchema::new(
        "example.sampler#Chat",
        I::SCHEMA,
        WatchOutput::SCHEMA,
        StitchError::SHAPES,
    )
    .http("POST", "/chat", 200)
    .request_stream(STITCHES)
    .response_stream(STITCHES);
}

impl<P, I: Structure> RequestEvents for Chat<P, I> {
    type RequestEvent = Stitches;
}

impl<P, I: Structure> ResponseEvents for Chat<P, I> {
    type ResponseEvent = Stitches;
}

pub(crate) type Plain<P> = Chat<P, WatchInput>;

/// The payloads of an event in JSON, XML and CBOR.
pub(crate) type Payloads = [&'static [u8]; 3];
pub(crate) const MEDIA_TYPES: [&str; 3] =
    ["application/json", "application/xml", "application/cbor"];

const THREAD: Payloads = [
    br#"{"color":"red","length":1.5}"#,
    b"<ThreadUsed><color>red</color><length>1.5</length></ThreadUsed>",
    b"\xBFecolorcredflength\xFB\x3F\xF8\0\0\0\0\0\0\xFF",
];
const NO_THREAD: Payloads = [b"{}", b"<ThreadUsed/>", b"\xBF\xFF"];
const PATTERN: Payloads =
    [br#"{"name":"p"}"#, b"<Pattern><name>p</name></Pattern>", b"\xBFdnameap\xFF"];
const TORN: Payloads = [
    br#"{"message":"ow","where":"left"}"#,
    b"<Torn><message>ow</message><where>left</where></Torn>",
    b"\xBFgmessagebowewheredleft\xFF",
];

/// Every variant: its event, its kind and name, its payloads, and their type where it is the same in
/// all formats.
#[rustfmt::skip]
fn events() -> Vec<(Stitches, &'static str, &'static str, Payloads, Option<&'static str>)> {
    let at = Timestamp::from_unix(1_767_225_600, 5_000_000).unwrap();
    let begun = Begun::new().who("me").at(at).count(3);
    let photo = |bytes: &'static [u8]| Stitches::Photo(PhotoTaken::new().photo(bytes.into()));
    let note = |text: &str| Stitches::Note(NoteTaken::new().text(text));
    let torn = Torn::new().message("ow").where_("left");
    vec![
        (Stitches::Begun(begun.clone()), "event", "begun", [b""; 3], Some("")),
        (Stitches::Begun(begun.pattern(Pattern::new("p"))), "event", "begun", PATTERN, None),
        (Stitches::Thread(ThreadUsed::new().color(Color::Red).length(1.5)), "event", "thread", THREAD, None),
        (Stitches::Thread(ThreadUsed::new()), "event", "thread", NO_THREAD, None),
        (photo(b"\xFF\0"), "event", "photo", [b"\xFF\0"; 3], Some("application/octet-stream")),
        (photo(b""), "event", "photo", [b""; 3], Some("application/octet-stream")),
        (note("a <b> \u{e9}"), "event", "note", ["a <b> \u{e9}".as_bytes(); 3], Some("text/plain")),
        (Stitches::Torn(torn), "exception", "torn", TORN, None),
    ]
}

pub(crate) fn text_of(frame: &Frame, name: &str) -> String {
    frame.text_header(name).unwrap_or_default().to_owned()
}

fn frame(headers: &[(&str, &str)], payload: impl Into<Bytes>) -> Frame {
    let mut frame = Frame::new(payload.into());
    for (name, value) in headers {
        frame.push_header(*name, HeaderValue::String((*value).to_owned()));
    }
    frame
}

pub(crate) fn event(name: &str, payload: impl Into<Bytes>) -> Frame {
    frame(&[(":message-type", "event"), (":event-type", name)], payload)
}

/// All events of a stream that comes in parts of this size.
pub(crate) fn read<P: EventProtocol>(
    mut reader: EventReader<Stitches, P>,
    bytes: &[u8],
    size: usize,
) -> Result<Vec<Stitches>, EventError> {
    let mut events = Vec::new();
    for part in bytes.chunks(size) {
        reader.push(part);
        while let Some(event) = reader.next_event()? {
            events.push(event);
        }
    }
    reader.finish()?;
    Ok(events)
}

pub(crate) fn error<T>(result: Result<T, EventError>) -> String {
    result.err().map(|error| error.to_string()).unwrap_or_default()
}

/// Runs a check of each protocol, with the place of its payloads.
macro_rules! each_protocol {
    ($($name:ident: $check:ident;)*) => {$(
        #[test]
        fn $name() {
            $check::<RestJson1>(0);
            $check::<RestXml>(1);
            $check::<AwsJson1_0>(0);
            $check::<AwsJson1_1>(0);
            $check::<RpcV2Cbor>(2);
        }
    )*};
}

each_protocol! {
    every_event_is_its_frame: check_events;
    a_stream_may_be_cut_anywhere_but_not_end_there: check_cuts;
    what_is_no_event_is_told: check_refused;
}

fn check_events<P: EventProtocol>(format: usize) {
    for (event, kind, name, payloads, media_type) in events() {
        let frame = Plain::<P>::response_writer().frame(&event).unwrap();
        let type_header = format!(":{kind}-type");
        let shown = format!("{event:?}: {frame:?} {:?}", frame.payload());
        assert_eq!(text_of(&frame, ":message-type"), kind, "{shown}");
        assert_eq!(text_of(&frame, &type_header), name, "{shown}");
        let media_type = media_type.unwrap_or(MEDIA_TYPES[format]);
        assert_eq!(text_of(&frame, ":content-type"), media_type, "{shown}");
        assert_eq!(frame.payload(), payloads[format], "{shown}");
        if let Stitches::Begun(begun) = &event {
            let at = HeaderValue::Timestamp(begun.at.unwrap());
            assert_eq!(text_of(&frame, "who"), "me");
            assert_eq!(frame.header("at"), Some(&at));
            assert_eq!(frame.header("count"), Some(&HeaderValue::Long(3)));
        }
        let bytes = frame.encode().unwrap();
        assert_eq!(
            read(Plain::<P>::request_reader(), &bytes, 1000).unwrap(),
            std::slice::from_ref(&event)
        );
        assert_eq!(read(Plain::<P>::response_reader(), &bytes, 1000).unwrap(), [event]);
    }
}

fn check_cuts<P: EventProtocol>(_: usize) {
    let mut writer = Plain::<P>::request_writer();
    let written: Vec<_> = events().into_iter().map(|event| event.0).collect();
    let frames: Vec<_> = written.iter().map(|event| writer.write(event).unwrap()).collect();
    let bytes = frames.concat();
    for size in [1, 7, 64, bytes.len()] {
        let found = read(Plain::<P>::request_reader(), &bytes, size).unwrap();
        assert_eq!(found, written, "parts of {size}");
    }
    for frame in &frames {
        for at in 1..frame.len() {
            let found = error(read(Plain::<P>::request_reader(), &frame[..at], 1000));
            assert_eq!(found, "unexpected end at byte 0 of the frame", "cut at {at}");
            let mut damaged = frame.to_vec();
            damaged[at] ^= 1;
            let found = error(read(Plain::<P>::request_reader(), &damaged, 1000));
            assert!(found.starts_with("damaged event stream frame"), "byte {at}: {found}");
        }
    }
}

fn check_refused<P: EventProtocol>(format: usize) {
    let broken: Payloads = [b"{\"color\"", b"<ThreadUsed><color>", b"\xBFecolor"];
    let wrong: Payloads =
        [b"[]", b"<ThreadUsed><length>x</length></ThreadUsed>", b"\xBFflengthax\xFF"];
    let exception = |name| frame(&[(":message-type", "exception"), (":exception-type", name)], "");
    let failure = frame(&[(":message-type", "error"), (":error-code", "Down")], "");
    for (frame, server, client) in [
        (event("heard", NO_THREAD[format]), "the union has no such variant in header", ""),
        (event("thread", broken[format]), "unexpected end at", "unexpected end at"),
        (event("thread", wrong[format]), " at ", " at "),
        (event("thread", ""), "", ""),
        (event("begun", ""), "", ""),
        (exception("tired"), "tired", "tired"),
        (exception("torn"), "", ""),
        (failure, "Down", "Down"),
        (Frame::new(Bytes::new()), "required, but missing", "required, but missing"),
    ] {
        let bytes = frame.encode().unwrap();
        for (found, expected) in [
            (error(read(Plain::<P>::request_reader(), &bytes, 1000)), server),
            (error(read(Plain::<P>::response_reader(), &bytes, 1000)), client),
        ] {
            let is_expected = found.contains(expected) && found.is_empty() == expected.is_empty();
            assert!(is_expected, "{frame:?} {:?}: {found}", frame.payload());
        }
    }
    let unheard = event("heard", NO_THREAD[format]).encode().unwrap();
    let found = read(Plain::<P>::response_reader(), &unheard, 1000).unwrap();
    assert!(matches!(&found[..], [Stitches::Unknown(variant)] if variant.name == "heard"));
}

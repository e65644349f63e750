//! Frames of event streams against those of another implementation, aws-smithy-eventstream: the same
//! bytes for the same message, and the same message from the same bytes.

use aws_smithy_eventstream::frame::{read_message_from, write_message_to};
use aws_smithy_types::event_stream::{Header, HeaderValue as PeerValue, Message};
use aws_smithy_types::{DateTime, str_bytes::StrBytes};
use goldsmith::bytes::Bytes;
use goldsmith::event_stream::{Frame, HeaderValue, ResponseEvents};
use goldsmith::{ReadError, Reason, Timestamp};
use goldsmith_lambda::operations::InvokeWithResponseStream;
use proptest::prelude::*;

/// The longest frame: a payload of 24 MiB, headers of 128 KiB, lengths and checksums.
const MAX_FRAME: u32 = (24 << 20) + (128 << 10) + 16;

fn to_peer(frame: &Frame) -> Message {
    let headers = frame.headers().iter().map(|(name, value)| {
        let value = match value {
            HeaderValue::Boolean(value) => PeerValue::Bool(*value),
            HeaderValue::Byte(value) => PeerValue::Byte(*value),
            HeaderValue::Short(value) => PeerValue::Int16(*value),
            HeaderValue::Integer(value) => PeerValue::Int32(*value),
            HeaderValue::Long(value) => PeerValue::Int64(*value),
            HeaderValue::Blob(value) => PeerValue::ByteArray(value.to_vec().into()),
            HeaderValue::String(value) => PeerValue::String(StrBytes::copy_from_str(value)),
            HeaderValue::Timestamp(time) => PeerValue::Timestamp(DateTime::from_secs_and_nanos(
                time.unix_seconds(),
                time.subsec_nanos(),
            )),
            HeaderValue::Uuid(value) => PeerValue::Uuid(u128::from_be_bytes(*value)),
            other => panic!("a new type of header: {other:?}"),
        };
        Header::new(StrBytes::copy_from_str(name), value)
    });
    Message::new_from_parts(headers.collect(), frame.payload().clone())
}

fn write_peer(message: &Message) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_message_to(message, &mut bytes).unwrap();
    bytes
}

/// The frames of a stream that comes in parts of this size, up to the first error.
fn read(bytes: &[u8], size: usize) -> Result<Vec<Frame>, ReadError> {
    let mut reader = InvokeWithResponseStream::response_reader();
    let mut frames = Vec::new();
    for part in bytes.chunks(size) {
        reader.push(part);
        while let Some(frame) = reader.next_frame()? {
            frames.push(frame);
        }
    }
    reader.finish().map(|()| frames)
}

/// Whether bytes end within a frame, which is no error before the end is known.
fn is_incomplete(bytes: &[u8]) -> bool {
    let mut reader = InvokeWithResponseStream::response_reader();
    reader.push(bytes);
    let nothing_yet = matches!(reader.next_frame(), Ok(None));
    nothing_yet && reader.finish().is_err_and(|error| *error.reason() == Reason::Truncated)
}

/// A frame with these bytes as headers and payload, its lengths and checksums right.
fn sealed(headers: &[u8], payload: &[u8]) -> Vec<u8> {
    let total = u32::try_from(headers.len() + payload.len() + 16).unwrap();
    let mut bytes = prelude(total, u32::try_from(headers.len()).unwrap());
    bytes.extend_from_slice(headers);
    bytes.extend_from_slice(payload);
    let checksum = crc32fast::hash(&bytes);
    bytes.extend_from_slice(&checksum.to_be_bytes());
    bytes
}

fn prelude(total: u32, headers: u32) -> Vec<u8> {
    let mut bytes = [total.to_be_bytes(), headers.to_be_bytes()].concat();
    let checksum = crc32fast::hash(&bytes);
    bytes.extend_from_slice(&checksum.to_be_bytes());
    bytes
}

/// A header of each of the ten types.
fn header_value() -> impl Strategy<Value = HeaderValue> {
    let text = prop_oneof![".{0,20}".boxed(), Just("x".repeat(32_767)).boxed()];
    prop_oneof![
        Just(HeaderValue::Boolean(true)),
        Just(HeaderValue::Boolean(false)),
        any::<i8>().prop_map(HeaderValue::Byte),
        any::<i16>().prop_map(HeaderValue::Short),
        any::<i32>().prop_map(HeaderValue::Integer),
        any::<i64>().prop_map(HeaderValue::Long),
        prop::collection::vec(any::<u8>(), 0..20).prop_map(|b| HeaderValue::Blob(b.into())),
        text.prop_map(HeaderValue::String),
        (-62_135_596_800_000_i64..253_402_300_800_000).prop_map(|millis| {
            let nanos = u32::try_from(millis.rem_euclid(1000)).unwrap() * 1_000_000;
            let time = Timestamp::from_unix(millis.div_euclid(1000), nanos).unwrap();
            HeaderValue::Timestamp(time)
        }),
        any::<[u8; 16]>().prop_map(HeaderValue::Uuid),
    ]
}

fn frame() -> impl Strategy<Value = Frame> {
    let name = prop_oneof![":?[a-z-]{1,12}", ".{1,4}", "[é]{1,127}"];
    let headers = prop::collection::vec((name, header_value()), 0..6);
    let payload = prop::collection::vec(any::<u8>(), 0..200);
    (headers, payload).prop_filter_map("names are at most 255 bytes", |(headers, payload)| {
        let mut frame = Frame::new(payload.into());
        let fits = headers.iter().all(|(name, _)| name.len() <= 255);
        headers.into_iter().for_each(|(name, value)| frame.push_header(name, value));
        fits.then_some(frame)
    })
}

proptest! {
    #[test]
    fn the_same_message_is_the_same_bytes(frame in frame()) {
        let ours = frame.encode().unwrap();
        let message = to_peer(&frame);
        prop_assert!(ours == write_peer(&message), "{frame:?}");
        prop_assert_eq!(read_message_from(&*ours).unwrap(), message);
        prop_assert!(read(&ours, ours.len()).unwrap() == [frame]);
    }

    #[test]
    fn a_stream_may_come_in_any_parts(
        frames in prop::collection::vec(frame(), 1..4),
        size in 1_usize..400,
    ) {
        let bytes = frames.iter().flat_map(|frame| write_peer(&to_peer(frame)));
        prop_assert!(read(&bytes.collect::<Vec<u8>>(), size).unwrap() == frames);
    }

    #[test]
    fn damaged_bytes_are_refused_by_both(frame in frame(), at in any::<usize>(), bit in 0_u8..8) {
        let mut bytes = frame.encode().unwrap().to_vec();
        let at = at % bytes.len();
        bytes[at] ^= 1_u8 << bit;
        prop_assert!(read_message_from(&*bytes).is_err(), "byte {at}");
        prop_assert!(read(&bytes, bytes.len()).is_err(), "byte {at}");
    }

    #[test]
    fn a_frame_that_is_cut_is_incomplete(frame in frame(), at in any::<usize>()) {
        let bytes = frame.encode().unwrap();
        let at = at % bytes.len();
        prop_assert_eq!(is_incomplete(&bytes[..at]), at > 0, "byte {}", at);
        prop_assert!(read_message_from(&bytes[..at]).is_err());
    }

    /// Headers of any bytes behind right checksums. What the peer takes and this does not are names
    /// without letters, and timestamps outside the years 1 to 9999.
    #[test]
    fn any_headers_are_read_alike(frame in frame(), at in any::<usize>(), byte in any::<u8>()) {
        let bytes = frame.encode().unwrap();
        let length = u32::from_be_bytes(bytes[4..8].try_into().unwrap()) as usize;
        prop_assume!(length > 0);
        let mut headers = bytes[12..12 + length].to_vec();
        headers[at % length] = byte;
        let bytes = sealed(&headers, frame.payload());
        match (read(&bytes, bytes.len()), read_message_from(&*bytes)) {
            (Ok(frames), Ok(message)) => prop_assert_eq!(to_peer(&frames[0]), message),
            (Err(_), Err(_)) => {}
            (Err(_), Ok(message)) => prop_assert!(message.headers().iter().any(|header| {
                let out_of_range = |time: DateTime| {
                    !(-62_135_596_800..253_402_300_800).contains(&time.secs())
                };
                header.name().as_str().is_empty()
                    || header.value().as_timestamp().is_ok_and(out_of_range)
            }), "{message:?}"),
            (Ok(frames), Err(error)) => prop_assert!(false, "{frames:?}: {error}"),
        }
    }
}

#[test]
fn a_frame_that_is_cut_anywhere_is_incomplete() {
    let mut frame = Frame::new(Bytes::from_static(b"payload"));
    frame.push_header(":message-type", HeaderValue::String("event".to_owned()));
    frame.push_header("uuid", HeaderValue::Uuid([7; 16]));
    let bytes = frame.encode().unwrap();
    assert!((1..bytes.len()).all(|at| is_incomplete(&bytes[..at])));
    assert!(!is_incomplete(&bytes) && !is_incomplete(&[]));
}

#[test]
fn lengths_that_cannot_be_are_refused() {
    for (total, headers, reason) in [
        (0, 0, "length of the headers"),
        (15, 0, "length of the headers"),
        (16, 1, "length of the headers"),
        (u32::MAX >> 8, u32::MAX, "length of the headers"),
        (MAX_FRAME, (128 << 10) + 1, "length of the headers"),
        (MAX_FRAME + 1, 0, "larger than the limit"),
        (u32::MAX, 0, "larger than the limit"),
    ] {
        let error = read(&prelude(total, headers), 12).unwrap_err().to_string();
        assert!(error.contains(reason), "{total}, {headers}: {error}");
    }
    assert!(read(&sealed(&[], &[]), 1).is_ok());
}

/// Memory for what these frames claim is more than any machine has.
#[test]
fn claimed_lengths_take_no_memory() {
    let claim = prelude(MAX_FRAME, 128 << 10);
    let readers: Vec<_> = (0..100_000)
        .map(|_| {
            let mut reader = InvokeWithResponseStream::response_reader();
            reader.push(&claim);
            assert_eq!(reader.next_frame(), Ok(None));
            reader
        })
        .collect();
    let claimed = readers.len() as u64 * u64::from(MAX_FRAME);
    assert!(claimed > 2 << 40);
    // Linux tells what the process has asked for; elsewhere the test has ended before this line.
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let line = status.lines().find(|line| line.starts_with("VmSize:")).unwrap();
        let kib: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
        assert!(kib << 10 < claimed / 16, "{line}");
    }
}

/// The longest headers and payloads that the format has, and one byte more.
#[test]
fn limits_of_what_is_written() {
    let with = |headers: usize, value: usize, payload: usize| {
        let mut frame = Frame::new(vec![0; payload].into());
        for _ in 0..headers {
            frame.push_header("n".repeat(5), HeaderValue::String("x".repeat(value)));
        }
        frame.encode().map(|bytes| bytes.len())
    };
    // Five bytes of name, four of lengths and type: four headers of 32 KiB.
    assert_eq!(with(4, (32 << 10) - 9, 24 << 20), Ok(MAX_FRAME as usize));
    assert!(with(4, (32 << 10) - 8, 0).is_err());
    assert!(with(4, (32 << 10) - 9, (24 << 20) + 1).is_err());
    assert!(with(1, 65_535, 0).is_ok() && with(1, 65_536, 0).is_err());
    let named = |name: String| {
        let mut frame = Frame::default();
        frame.push_header(name, HeaderValue::Boolean(true));
        frame.encode().is_ok()
    };
    assert!(named("n".repeat(255)) && !named("n".repeat(256)) && !named(String::new()));
}

//! Any bytes as CBOR: they are read or refused, never with a panic, and errors have a place.

use goldsmith::bytes::Bytes;
use goldsmith::protocol::{ClientProtocol, RpcV2Cbor, ServerProtocol};
use goldsmith::testing::{Arbitrary, endpoint};
use goldsmith::{Limits, Place, ReadError, RequestError, ResponseError};
use goldsmith_sampler::operations::{Stitch, StitchInput, StitchOutput};
use http::{Request, Response};
use proptest::prelude::*;

fn server(body: impl Into<Bytes>, limits: Limits) -> Result<StitchInput, RequestError> {
    let request = Request::post("/service/Sampler/operation/Stitch");
    let request = request.header("smithy-protocol", "rpc-v2-cbor");
    let request = request.header("content-type", "application/cbor").body(body.into()).unwrap();
    RpcV2Cbor::parse_request::<Stitch>(request, limits)
}

fn client(body: impl Into<Bytes>, limits: Limits) -> Result<StitchOutput, ReadError> {
    let response = Response::builder().header("smithy-protocol", "rpc-v2-cbor");
    match RpcV2Cbor::response::<Stitch>(response.body(body.into()).unwrap(), limits) {
        Ok(output) => Ok(output),
        Err(ResponseError::Malformed { error, .. }) => Err(error),
        Err(other) => panic!("{other}"),
    }
}

/// Reads bytes both ways. Where both fail, they fail at a place within them.
fn both_ways(body: &[u8]) {
    let check_place = |error: ReadError| {
        let Place::Byte { offset, pointer } = error.place() else { panic!("{error}") };
        assert!(*offset <= body.len(), "{error}");
        assert!(pointer.is_empty() || pointer.starts_with('/'), "{error}");
    };
    match server(body.to_vec(), Limits::default()) {
        Ok(_) | Err(RequestError::Invalid(_)) => {}
        Err(RequestError::Malformed(error)) => check_place(error),
        Err(other) => panic!("{other}"),
    }
    if let Err(error) = client(body.to_vec(), Limits::default()) {
        check_place(error);
    }
}

/// The bytes of a valid input.
fn message(seed: u64) -> Vec<u8> {
    let Ok(input) = Arbitrary::new(seed).structure::<StitchInput>() else { panic!("{seed}") };
    let request = RpcV2Cbor::request::<Stitch>(&input.client_token("t"), &endpoint()).unwrap();
    request.into_body().to_vec()
}

/// Bytes that begin as data items do, with lengths that may be anything.
fn items() -> impl Strategy<Value = Vec<u8>> {
    let head = (0..8_u8, prop_oneof![0..4_u8, 20..32_u8]).prop_map(|(m, l)| vec![m << 5 | l]);
    let key = prop::sample::select(&["everything", "motif", "defaults", "blob", "bigDecimal"][..]);
    let key =
        key.prop_map(|key| [&[0x60 | u8::try_from(key.len()).unwrap()], key.as_bytes()].concat());
    let part = prop_oneof![3 => head, 1 => key, 1 => prop::collection::vec(any::<u8>(), 0..9)];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in prop::collection::vec(any::<u8>(), 1..200)) {
        both_ways(&body);
    }

    #[test]
    fn any_items_are_read_or_refused(items in items(), key in "(everything|defaults|result|x)") {
        both_ways(&items);
        let key = [&[0xA1, 0x60 | u8::try_from(key.len()).unwrap()], key.as_bytes()].concat();
        both_ways(&[key, items].concat());
    }

    #[test]
    fn a_message_that_is_damaged_is_read_or_refused(
        seed in 0..50_u64,
        damages in prop::collection::vec((any::<usize>(), any::<u8>()), 1..4),
    ) {
        let mut body = message(seed);
        for (at, byte) in damages {
            let at = at % body.len();
            body[at] = byte;
        }
        both_ways(&body);
    }

    #[test]
    fn a_message_that_is_cut_is_refused(seed in 0..50_u64, at in any::<usize>()) {
        let mut body = message(seed);
        body.truncate(1 + at % (body.len() - 1));
        let error = server(body, Limits::default()).unwrap_err().to_string();
        prop_assert!(error.contains("unexpected end at byte "), "{error}");
    }
}

/// What follows a key, and what a server and a client say of it.
#[rustfmt::skip]
const REFUSED: &[(&str, &[u8], &str, &str)] = &[
    ("pieceName", b"\x01", "expected a string at byte 11 (/pieceName)", "-"),
    ("pieceName", b"\x7F\x61a\x61b\xFF", "", "-"),
    ("pieceName", b"\x7F\x41a\xFF", "expected a part of the string at byte 12 (/pieceName)", "-"),
    ("pieceName", b"\x7F\x62\xC3\xFF", "invalid UTF-8 at byte 12 (/pieceName)", "-"),
    ("pieceName", b"\x7B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", "unexpected end at byte 20 (/pieceName)", "-"),
    ("pieceName", b"\x7A\x7F\xFF\xFF\xFFa", "unexpected end at byte 16 (/pieceName)", "-"),
    ("options", b"\x9B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", "unexpected end at byte 18 (/options/0)", "-"),
    ("options", b"\x81\xF6", "null in a collection that is not sparse at byte 10 (/options/0)", "-"),
    ("secrets", b"\xBB\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", "unexpected end at byte 18", "-"),
    ("secrets", b"\xA2\x61a\x61b\x61a\x61c", "key stands twice in the object at byte 14", "-"),
    ("everything", b"\xA2\x64flag\xF4\x64flag\xF4", "key stands twice in the object at byte 19", "="),
    ("everything", b"\xA2\x61x\xF4\x61x\xF4", "key stands twice in the object at byte ", "="),
    ("everything", b"\xA1\x01\x02", "expected a string at byte 13 (/everything)", "="),
    ("everything", b"\xA1\x64flag\x01", "expected true or false at byte 18 (/everything/flag)", "="),
    ("everything", b"\xA1\x64blob\x61a", "expected a string of bytes at byte 18 (/everything/blob)", "="),
    ("everything", b"\xA1\x64byte\x18\x80", "number does not fit a byte at byte 18", "="),
    ("everything", b"\xA1\x69timestamp\x01", "expected a tagged number of seconds at byte 23", ""),
    ("everything", b"\xA1\x69timestamp\xC1\xF9\x7E\0", "invalid timestamp", "="),
    ("everything", b"\xA1\x65motif\xA0", "a union must have exactly one variant at byte 19", "="),
    ("everything", b"\xA1\x65motif\xA2\x64none\xA0\x64size\x01", "a union must have exactly one", "="),
    ("everything", b"\xA1\x65motif\xA1\x63new\xA0", "the union has no such variant", ""),
    ("everything", b"\x9F\xFF", "expected a map at byte 12 (/everything)", "="),
    ("everything", b"\xFF", "expected a map at byte 12 (/everything)", "="),
    ("everything", b"\xBF\xFF\0", "unexpected text behind the value at byte 14", "="),
    ("everything", b"\xBF\x61x", "unexpected end at byte 15", "="),
    ("everything", b"\x1C", "expected a data item at byte 12 (/everything)", "="),
];

#[test]
fn what_is_refused_is_told_with_its_place() {
    for (key, value, strict, lenient) in REFUSED {
        let head = [0xA1, 0x60 | u8::try_from(key.len()).unwrap()];
        let body = [&head, key.as_bytes(), value].concat();
        let found = match server(body.clone(), Limits::default()) {
            Err(RequestError::Malformed(error)) => error.to_string(),
            _ => String::new(),
        };
        let is_expected = |found: &str, text: &str| match text.is_empty() {
            true => found.is_empty(),
            false => found.starts_with(text),
        };
        assert!(is_expected(&found, strict), "{key} {value:02x?}: {found}");
        let found =
            client(body, Limits::default()).map_or_else(|e| e.to_string(), |_| String::new());
        let lenient = if *lenient == "=" { strict } else { lenient };
        assert!(*lenient == "-" || is_expected(&found, lenient), "{key} {value:02x?}: {found}");
    }
}

/// Nesting, of what has a length and of what has none, in members and in what the model lacks.
#[test]
fn depth_and_elements_are_limited() {
    for item in [&b"\x81"[..], b"\x9F", b"\xA1\x61a", b"\xBF\x61a"] {
        for key in [&b"\xA1\x61x"[..], b"\xA1\x6Aeverything\xA1\x68document"] {
            for depth in [200, 200_000] {
                let body = [key, &item.repeat(depth)].concat();
                let error = client(body, Limits::default()).unwrap_err().to_string();
                assert!(
                    error.starts_with("nested deeper than the limit of 128 at byte "),
                    "{error}"
                );
            }
        }
    }
    let tags = [&b"\xA1\x61x"[..], &b"\xC1".repeat(200_000), b"\0"].concat();
    assert!(client(tags, Limits::default()).is_ok());
    let limits = Limits::default().elements(10);
    for body in
        [&b"\xA1\x61x\x8B\0\0\0\0\0\0\0\0\0\0\0"[..], b"\xA1\x61x\x9F\0\0\0\0\0\0\0\0\0\0\0\xFF"]
    {
        let error = client(body, limits).unwrap_err().to_string();
        assert!(error.starts_with("more elements than the limit of 10 at byte "), "{error}");
    }
    let error = client(&b"\xA0"[..], limits.bytes(0)).unwrap_err().to_string();
    assert_eq!(error, "larger than the limit of 0 bytes at byte 0");
}

use super::head::{Head, decode, encode};
use super::{CborReader, CborWriter, big, pointer};
use crate::limits::{Limits, Strictness};
use crate::out::Out;
use crate::schema::{Kind, Member};
use crate::shape::{Reader, Writer};
use crate::{Blob, Document, Timestamp};

static ANY: Member = Member::new("", Kind::Document, &[]);

/// The bytes that hexadecimal digits stand for.
fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let pairs = digits.chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

fn reader(bytes: &[u8]) -> CborReader<'_> {
    CborReader::new(bytes, Strictness::Lenient, Limits::default()).unwrap()
}

/// The examples of RFC 8949, appendix A, that are of the JSON data model.
const EXAMPLES: [(&str, &str); 37] = [
    ("00", "0"),
    ("01", "1"),
    ("17", "23"),
    ("1818", "24"),
    ("1864", "100"),
    ("1903e8", "1000"),
    ("1a000f4240", "1000000"),
    ("1b000000e8d4a51000", "1000000000000"),
    ("1bffffffffffffffff", "18446744073709551615"),
    ("c249010000000000000000", "18446744073709551616"),
    ("3bffffffffffffffff", "-18446744073709551616"),
    ("c349010000000000000000", "-18446744073709551617"),
    ("20", "-1"),
    ("3863", "-100"),
    ("3903e7", "-1000"),
    ("f93e00", "1.5"),
    ("f97bff", "65504.0"),
    ("fa7f7fffff", "3.4028234663852886e38"),
    ("fb7e37e43c8800759c", "1e300"),
    ("f90001", "5.960464477539063e-8"),
    ("f90400", "6.103515625e-5"),
    ("f9c400", "-4.0"),
    ("fbc010666666666666", "-4.1"),
    ("f97c00", "\"Infinity\""),
    ("f97e00", "\"NaN\""),
    ("f9fc00", "\"-Infinity\""),
    ("f4", "false"),
    ("f5", "true"),
    ("f6", "null"),
    ("62c3bc", "\"ü\""),
    ("80", "[]"),
    ("8301820203820405", "[1,[2,3],[4,5]]"),
    ("a26161016162820203", "{\"a\":1,\"b\":[2,3]}"),
    ("7f657374726561646d696e67ff", "\"streaming\""),
    ("9f018202039f0405ffff", "[1,[2,3],[4,5]]"),
    ("bf61610161629f0203ffff", "{\"a\":1,\"b\":[2,3]}"),
    ("c48221196ab3", "273.15"),
];

#[test]
fn documents_are_read() {
    for (hex, json) in EXAMPLES {
        let bytes = bytes(hex);
        let mut reader = reader(&bytes);
        let document = reader.document(&ANY).unwrap();
        reader.finish().unwrap();
        let mut json_writer = crate::json::JsonWriter::new(crate::json::Names::Member);
        json_writer.untyped(&document);
        assert_eq!(String::from_utf8(json_writer.into_bytes()).unwrap(), json, "{hex}");

        let mut writer = CborWriter::new();
        writer.untyped(&document);
        let written = writer.into_bytes();
        assert_eq!(self::reader(&written).document(&ANY).unwrap(), document, "{hex}");
    }
}

#[test]
fn what_is_no_cbor_is_refused() {
    for hex in [
        "", "18", "1b00", "1c", "ff", "61", "62c3", "61ff", "5f6161ff", "7f4161ff", "81", "9f",
        "a161", "a10101", "bf6161ff", "c1", "f818", "fc", "8161ff",
    ] {
        let bytes = bytes(hex);
        assert!(reader(&bytes).document(&ANY).is_err(), "{hex}");
        assert!(reader(&bytes).skip().is_err() || hex == "a10101", "{hex}");
    }
    let deep = [vec![0x81; 100_000], vec![0]].concat();
    assert!(reader(&deep).document(&ANY).is_err());
    assert!(reader(&deep).skip().is_err());
    let tags = [vec![0xC1; 100_000], vec![0]].concat();
    assert_eq!(reader(&tags).document(&ANY).unwrap(), Document::from(0));
}

#[test]
fn claimed_lengths_allocate_nothing() {
    for head in
        ["9bffffffffffffffff", "bbffffffffffffffff", "7bffffffffffffffff", "5bffffffffffffffff"]
    {
        assert!(reader(&bytes(head)).document(&ANY).is_err(), "{head}");
    }
}

#[test]
fn heads_come_back() {
    for number in [0, 23, 24, 255, 256, 65535, 65536, 1 << 32, u64::MAX] {
        let mut out = Out::new();
        encode(&mut out, 0, number);
        let out = out.into_bytes();
        assert_eq!(decode(&out).unwrap(), (Head::Unsigned(number), out.len()));
    }
}

#[test]
fn scalars_come_back() {
    let mut writer = CborWriter::new();
    let time = Timestamp::from_unix(1_515_531_081, 123_000_000).unwrap();
    let Ok(()) = writer.long(&ANY, i64::MIN);
    let Ok(()) = writer.timestamp(&ANY, time);
    let Ok(()) = writer.blob(&ANY, &Blob::from_static(b"\xFF"));
    let Ok(()) = writer.big_decimal(&ANY, &"-0.0125".parse().unwrap());
    let Ok(()) = writer.big_integer(&ANY, &"-123456789012345678901234567890".parse().unwrap());
    let bytes = writer.into_bytes();
    let mut reader = reader(&bytes);
    assert_eq!(reader.long(&ANY).unwrap(), i64::MIN);
    assert_eq!(reader.timestamp(&ANY).unwrap(), time);
    assert_eq!(&reader.blob(&ANY).unwrap()[..], b"\xFF");
    assert_eq!(reader.big_decimal(&ANY).unwrap().as_str(), "-0.0125");
    assert_eq!(reader.big_integer(&ANY).unwrap().as_str(), "-123456789012345678901234567890");
    reader.finish().unwrap();
}

#[test]
fn decimals_keep_their_value() {
    for (text, read) in [
        ("1.5e1", "15"),
        ("1.50e2", "150"),
        ("-0.5e1", "-5"),
        ("1.5e3", "15e2"),
        ("1e99999999999999999999", "1e9223372036854775807"),
        ("1e-99999999999999999999", "1e-9223372036854775808"),
        ("-0", "0"),
        ("-0.0", "0.0"),
        ("-0e5", "0e5"),
    ] {
        let mut writer = CborWriter::new();
        let Ok(()) = writer.big_decimal(&ANY, &text.parse().unwrap());
        let bytes = writer.into_bytes();
        assert_eq!(reader(&bytes).big_decimal(&ANY).unwrap().as_str(), read, "{text}");
    }
}

#[test]
fn minus_zero_is_zero() {
    for zeros in ["-0", "-000"] {
        let mut out = Out::new();
        big::encode_integer(&mut out, zeros);
        assert_eq!(out.into_bytes(), [0], "{zeros}");
    }
}

#[test]
fn long_numbers_are_read_up_to_a_limit() {
    let digits = "1234567890".repeat(240);
    for text in [digits.clone(), format!("-{digits}"), format!("-1{}", "0".repeat(2000))] {
        let mut writer = CborWriter::new();
        let Ok(()) = writer.big_integer(&ANY, &text.parse().unwrap());
        assert_eq!(reader(&writer.into_bytes()).big_integer(&ANY).unwrap().as_str(), text);
    }
    assert_eq!(big::digits(&[0xFF; big::MAX_BYTES], true).unwrap().len(), 2_468);
    assert_eq!(big::digits(&[1; big::MAX_BYTES + 1], false), None);
}

#[test]
fn numbers_are_of_their_range() {
    assert!(reader(&bytes("1880")).byte(&ANY).is_err());
    assert_eq!(reader(&bytes("387f")).byte(&ANY).unwrap(), -128);
    assert_eq!(reader(&bytes("f93c00")).integer(&ANY).unwrap(), 1);
    assert!(reader(&bytes("f93e00")).integer(&ANY).is_err());
    assert!(reader(&bytes("1bffffffffffffffff")).long(&ANY).is_err());
    assert!(reader(&bytes("fb7e37e43c8800759c")).float(&ANY).is_err());
}

#[test]
fn faults_have_a_pointer() {
    // {"a": [1, {"b": …}]}
    let bytes = bytes("bf6161820 1a16162ff");
    for (offset, expected) in
        [(0, ""), (1, ""), (3, "/a"), (4, "/a/0"), (5, "/a/1"), (6, "/a/1"), (8, "/a/1/b")]
    {
        assert_eq!(pointer(&bytes, offset, usize::MAX), expected, "{offset}");
    }
    assert_eq!(pointer(&bytes, 8, 1), "/a/1/*");
    // {"a": a string that is longer than what is there
    assert_eq!(pointer(b"\xA1\x61a\x7A\x7F\xFF\xFF\xFFb", 8, usize::MAX), "/a");
}

#[test]
fn texts_are_whole_whatever_room_there_is() {
    for room in 0..=30 {
        for length in [0, 1, 2, 3, 4, 22, 23, 24, 25, 255, 256] {
            let (before, text) = ("x".repeat(1024 - 3 - room), "a".repeat(length));
            let mut writer = CborWriter::new();
            for text in [&before, &text, &text] {
                let Ok(()) = writer.string(&ANY, text);
            }
            let bytes = writer.into_bytes();
            let mut reader = reader(&bytes);
            for text in [&before, &text, &text] {
                assert_eq!(&reader.string(&ANY).unwrap(), text, "{room}");
            }
            assert!(reader.finish().is_ok());
        }
    }
}

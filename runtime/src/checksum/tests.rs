use super::*;
use crate::shape::Structure;
use crate::{Endpoint, Unit};

const BOTH: &[OperationTrait] = &[
    OperationTrait::BodyHash("X-Sha256", BodyHash::Sha256),
    OperationTrait::BodyHash("X-Tree", BodyHash::Sha256Tree),
];
const MD5: &[OperationTrait] = &[OperationTrait::HttpChecksumRequired];
const HELLO: &[u8] = b"hello world";
/// Its hashes, by another implementation.
#[cfg(feature = "sha256")]
const HELLO_SHA256: &str = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
#[cfg(feature = "md5")]
const HELLO_MD5: &str = "XrY7u+Ae7tCTyyK7j1rNww==";

fn operation(traits: &'static [OperationTrait]) -> OperationSchema {
    OperationSchema::new("a#B", Unit::SCHEMA, Unit::SCHEMA, &[]).traits(traits)
}

fn streamed(traits: &'static [OperationTrait], kind: Kind) -> OperationSchema {
    operation(traits).request_stream(crate::schema::Member::new("body", kind, &[]))
}

/// The headers of a request, with these from the start, whose body is `body`.
fn finished(
    operation: &OperationSchema,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Result<HeaderMap, WriteError> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        set_header(&mut map, "", name, value)?;
    }
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let body = Bytes::copy_from_slice(body);
    crate::finish::finish(operation, &endpoint, &mut map, body).map(|_| map)
}

#[test]
fn only_a_blob_that_is_streamed_is_left_to_the_caller() {
    let headers = HeaderMap::new();
    for traits in [BOTH, MD5] {
        assert!(BodyChecksums::of_stream(&operation(traits), &headers).is_empty());
        assert!(BodyChecksums::of_stream(&streamed(traits, Kind::Union), &headers).is_empty());
        let operation = streamed(traits, Kind::Blob);
        assert_eq!(BodyChecksums::of_stream(&operation, &headers).0.len(), traits.len());
        assert_eq!(finished(&operation, &[], b""), Ok(HeaderMap::new()));
    }
    assert!(BodyChecksums::of_stream(&streamed(&[], Kind::Blob), &headers).is_empty());
}

#[cfg(not(feature = "md5"))]
#[test]
fn an_md5_is_not_forgotten_silently() {
    let error = finished(&operation(MD5), &[], b"").unwrap_err().to_string();
    assert!(error.contains("feature `md5`"), "{error}");
    assert!(finished(&operation(MD5), &[("content-md5", "x")], b"").is_ok());
}

#[cfg(not(feature = "sha256"))]
#[test]
fn a_hash_is_not_forgotten_silently() {
    let error = finished(&operation(BOTH), &[], b"").unwrap_err().to_string();
    assert!(error.contains("feature `sha256`"), "{error}");
    assert!(finished(&operation(BOTH), &[("x-sha256", "x"), ("x-tree", "y")], b"").is_ok());
}

/// The hashes of bytes that count from 0 to 250 again and again, by another implementation.
#[cfg(feature = "sha256")]
#[test]
fn trees_of_every_form() {
    for (length, expected) in [
        (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        (1_048_575, "8b55c6a2d3444092a316985030e00c1e6f8608eaf912c896dee7c374d440ed11"),
        (1_048_576, "631b84027d6b9e52b539c4e8373622d23032dfadc64d60af87339c9037e4f769"),
        (1_048_577, "a9c574ce937d2371daf87cdd0e75396b096d7f74a66c764e4c656bd12b2e7bf9"),
        (2_097_152, "bf4dff263ae686b64403208c35a3767e38453d6477e841947588d13d04e1d816"),
        (3_145_729, "66ac946469b53baeeb5d6d4587807d914a28a0b59c4b2f5f105f64d312db56cc"),
        (5_242_880, "1eccd0ca741241ce114bde6d24a8de044ccee139ef6651bec9006d2f558751ef"),
        (7_340_031, "74f6714c632ed51f7fd01adf5bf40e72e2a15d96622c7ccb2349e677e1c13f71"),
    ] {
        let body: Vec<u8> = (0..=250).cycle().take(length).collect();
        for chunk in [700_001, usize::MAX] {
            let mut hash = TreeHash::new();
            body.chunks(chunk).for_each(|chunk| hash.update(chunk));
            assert_eq!(hash.finish(), expected, "{length} bytes");
        }
    }
}

#[cfg(feature = "sha256")]
#[test]
fn hashes_are_set_of_bodies_at_hand_and_of_streams() {
    let headers = finished(&operation(BOTH), &[("x-tree", "given")], HELLO).unwrap();
    assert_eq!(
        (&headers["x-sha256"], &headers["x-tree"]),
        (&HELLO_SHA256.parse().unwrap(), &"given".parse().unwrap())
    );

    let mut request = http::Request::new(crate::Streaming);
    let mut checksums = BodyChecksums::of_stream(&streamed(BOTH, Kind::Blob), request.headers());
    HELLO.chunks(4).for_each(|chunk| checksums.update(chunk));
    checksums.set_headers(&mut request).unwrap();
    for name in ["x-sha256", "x-tree"] {
        assert_eq!(request.headers()[name], HELLO_SHA256);
    }
}

#[cfg(feature = "md5")]
#[test]
fn an_md5_is_set_of_bodies_at_hand_and_of_streams() {
    let headers = finished(&operation(MD5), &[], HELLO).unwrap();
    assert_eq!(headers[CONTENT_MD5], HELLO_MD5);
    let given = finished(&operation(MD5), &[(CONTENT_MD5, "given")], HELLO).unwrap();
    assert_eq!(given[CONTENT_MD5], "given");

    let mut request = http::Request::new(crate::Streaming);
    let mut checksums = BodyChecksums::of_stream(&streamed(MD5, Kind::Blob), request.headers());
    HELLO.chunks(4).for_each(|chunk| checksums.update(chunk));
    checksums.set_headers(&mut request).unwrap();
    assert_eq!(request.headers()[CONTENT_MD5], HELLO_MD5);
}

/// Of `hello world`, by another implementation.
#[cfg(feature = "crc32")]
const HELLO_CRC32: &str = "DUoRhQ==";
const ALGORITHM: &str = "x-amz-sdk-checksum-algorithm";
const REQUIRED: &[OperationTrait] =
    &[OperationTrait::HttpChecksum { algorithm: Some(ALGORITHM), required: true }];
const OPTIONAL: &[OperationTrait] =
    &[OperationTrait::HttpChecksum { algorithm: Some(ALGORITHM), required: false }];

#[cfg(feature = "crc32")]
#[test]
fn a_crc32_is_set_where_the_caller_leaves_it_open() {
    for (traits, given, crc32) in [
        (REQUIRED, &[][..], Some(HELLO_CRC32)),
        (REQUIRED, &[(ALGORITHM, "CRC32")], Some(HELLO_CRC32)),
        (REQUIRED, &[(ALGORITHM, "CRC32"), (CONTENT_MD5, "x")], Some(HELLO_CRC32)),
        (REQUIRED, &[("x-amz-checksum-mode", "ENABLED")], Some(HELLO_CRC32)),
        (REQUIRED, &[(ALGORITHM, "SHA256")], None),
        (REQUIRED, &[(CONTENT_MD5, "x")], None),
        (REQUIRED, &[("x-amz-checksum-sha1", "x")], None),
        (REQUIRED, &[(ALGORITHM, "CRC32"), ("x-amz-trailer", "x-amz-checksum-crc32")], None),
        (REQUIRED, &[(CRC32, "given")], Some("given")),
        (OPTIONAL, &[], None),
        (OPTIONAL, &[(ALGORITHM, "crc32")], Some(HELLO_CRC32)),
        (OPTIONAL, &[(ALGORITHM, "CRC32C")], None),
    ] {
        let headers = finished(&operation(traits), given, HELLO).unwrap();
        let found = headers.get(CRC32).map(|value| value.to_str().unwrap());
        assert_eq!(found, crc32, "{given:?}");
        assert_eq!(headers.len(), given.len() + usize::from(found == Some(HELLO_CRC32)));
        let streamed = streamed(traits, Kind::Blob);
        let mut map = HeaderMap::new();
        given.iter().for_each(|(name, value)| set_header(&mut map, "", name, value).unwrap());
        let is_left = !BodyChecksums::of_stream(&streamed, &map).is_empty();
        assert_eq!(is_left, crc32 == Some(HELLO_CRC32), "{given:?}");
    }
}

#[test]
fn what_is_lacking_is_told_before_the_body_is_read() {
    let streamed = streamed(BOTH, Kind::Blob);
    let checksums = BodyChecksums::of_stream(&streamed, &HeaderMap::new());
    assert_eq!(checksums.check().is_ok(), cfg!(feature = "sha256"));
}

#[cfg(feature = "crc32")]
#[test]
fn a_server_checks_the_crc32_that_it_is_told() {
    let refused = "the checksum is not that of the body in header x-amz-checksum-crc32";
    let no_crc32 = "expected the base64 of a CRC-32 in header x-amz-checksum-crc32";
    check_told(CRC32, REQUIRED, Some(HELLO_CRC32), None);
    check_told(CRC32, OPTIONAL, Some("AAAAAA=="), Some(refused));
    check_told(CRC32, REQUIRED, Some("AAAA"), Some(no_crc32));
    check_told(CRC32, REQUIRED, None, None);
    check_told(CRC32, &[], Some("?"), None);
}

#[cfg(not(feature = "crc32"))]
#[test]
fn a_server_that_cannot_check_a_crc32_says_so() {
    let lacking = "a CRC-32, without the feature `crc32` of the package goldsmith, cannot stand here in \
                   header x-amz-checksum-crc32";
    check_told(CRC32, OPTIONAL, Some("DUoRhQ=="), Some(lacking));
    check_told(CRC32, REQUIRED, None, None);
    let error = finished(&operation(REQUIRED), &[], HELLO).unwrap_err().to_string();
    assert!(error.contains("the feature `crc32`"), "{error}");
}

#[cfg(not(feature = "md5"))]
#[test]
fn a_server_that_cannot_check_says_so() {
    let lacking = "Content-MD5, without the feature `md5` of the package goldsmith, cannot stand here in \
                   header content-md5";
    check_told(CONTENT_MD5, MD5, Some("XrY7u+Ae7tCTyyK7j1rNww=="), Some(lacking));
    check_told(CONTENT_MD5, MD5, None, None);
    check_told(CONTENT_MD5, &[], Some("?"), None);
}

/// What a server says of a body whose checksum it is told.
fn check_told(
    header: &str,
    traits: &'static [OperationTrait],
    told: Option<&str>,
    error: Option<&str>,
) {
    let mut headers = HeaderMap::new();
    if let Some(told) = told {
        set_header(&mut headers, "", header, told).unwrap();
    }
    let result = verify(&operation(traits), &headers, &Bytes::from_static(HELLO));
    if let Err(error) = &result {
        assert_eq!(error.status(), 400, "{told:?}");
    }
    let expected = error.map_or(Ok(()), |error| Err(error.to_owned()));
    assert_eq!(result.map_err(|error| error.to_string()), expected, "{told:?}");
}

#[cfg(feature = "md5")]
#[test]
fn a_server_checks_the_md5_that_it_is_told() {
    let refused = "the checksum is not that of the body in header content-md5";
    let no_md5 = "expected the base64 of an MD5 in header content-md5";
    for (traits, told, error) in [
        (MD5, Some(HELLO_MD5), None),
        (MD5, None, None),
        (MD5, Some("1B2M2Y8AsgTpgAmY7PhCfg=="), Some(refused)),
        (MD5, Some("XrY7u+Ae7tCTyyK7j1rN"), Some(no_md5)),
        (MD5, Some("?"), Some(no_md5)),
        (&[], Some("?"), None),
    ] {
        check_told(CONTENT_MD5, traits, told, error);
    }
}

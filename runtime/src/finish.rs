//! What traits of an operation do to any of its requests, in whatever protocol: `requestCompression`,
//! `httpChecksumRequired` and headers that the service wants.
//!
//! What enters is the head and the body of a request that is built otherwise; servers check the
//! checksum and undo the compression before they read, and refuse what they cannot undo. A streamed body is the caller's, and so is its
//! compression; its checksums are set by [`BodyChecksums`] once it is there.

use crate::checksum::{BodyChecksums, verify};
use crate::http_binding::set_header;
use crate::limits::Limits;
use crate::operation::{OperationSchema, OperationTrait};
use crate::write_error::WriteError;
use crate::{Endpoint, RequestError};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

/// The content coding that a client knows how to make, and a server to undo.
const GZIP: &str = "gzip";

/// Finishes a request: sets headers, and gives the body to send.
pub(crate) fn finish(
    operation: &OperationSchema,
    endpoint: &Endpoint,
    headers: &mut HeaderMap,
    mut body: Bytes,
) -> Result<Bytes, WriteError> {
    for t in operation.traits {
        if let OperationTrait::Header(name, value) = t
            && !headers.contains_key(*name)
        {
            set_header(headers, "", name, value)?;
        }
    }
    if operation.request_stream.is_some() {
        return Ok(body);
    }
    let is_large = body.len() >= endpoint.min_compression_size();
    if is_large
        && operation.takes_encoding(GZIP)
        && let Some(packed) = pack(&body)
    {
        body = packed;
        let codings = codings(headers).chain([GZIP]).collect::<Vec<_>>().join(", ");
        set_header(headers, "", CONTENT_ENCODING.as_str(), &codings)?;
        headers.insert(CONTENT_LENGTH, body.len().into());
    }
    // The checksums are of what is sent, so they are made last.
    let mut checksums = BodyChecksums::new(operation, headers);
    checksums.update(&body);
    checksums.set_all(headers)?;
    Ok(body)
}

/// Server: the body of a request, which is that of its checksum, without the compression that the
/// operation allows; the header names what is left.
pub(crate) fn unpacked(
    operation: &OperationSchema,
    headers: &mut HeaderMap,
    body: Bytes,
    limits: Limits,
) -> Result<Bytes, RequestError> {
    let is_stream = operation.request_stream.is_some();
    if !is_stream {
        verify(operation, headers, &body)?;
    }
    if is_stream || body.is_empty() {
        return Ok(body);
    }
    let mut left: Vec<&str> = codings(headers).collect();
    let is_packed = operation.takes_encoding(GZIP)
        && left.pop_if(|last| last.eq_ignore_ascii_case(GZIP)).is_some();
    // What a member of the input tells is for who takes the input; nobody undoes what else is left.
    let is_told = operation.input.members.iter().any(|m| m.location_is_header("content-encoding"));
    if !is_told && left.iter().any(|coding| !coding.eq_ignore_ascii_case("identity")) {
        return Err(RequestError::UnsupportedMediaType);
    }
    if !is_packed {
        return Ok(body);
    }
    match HeaderValue::try_from(left.join(", ")) {
        Ok(left) if !left.is_empty() => headers.insert(CONTENT_ENCODING, left),
        _ => headers.remove(CONTENT_ENCODING),
    };
    unpack(&body, limits)
}

impl OperationSchema {
    /// Whether `requestCompression` has this encoding.
    fn takes_encoding(&self, encoding: &str) -> bool {
        self.traits.iter().any(|t| match t {
            OperationTrait::RequestCompression(encodings) => encodings.contains(&encoding),
            _ => false,
        })
    }
}

/// The content codings of a message, in the order in which they were applied.
fn codings(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let lines = headers.get_all(CONTENT_ENCODING).iter();
    let lines = lines.filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim).filter(|coding| !coding.is_empty())
}

#[cfg(feature = "gzip")]
fn pack(body: &[u8]) -> Option<Bytes> {
    use std::io::Read;
    let mut packed = Vec::with_capacity(body.len() / 2);
    let mut encoder = flate2::read::GzEncoder::new(body, flate2::Compression::default());
    encoder.read_to_end(&mut packed).ok()?;
    Some(packed.into())
}

#[cfg(not(feature = "gzip"))]
fn pack(_: &[u8]) -> Option<Bytes> {
    None
}

#[cfg(feature = "gzip")]
fn unpack(body: &[u8], limits: Limits) -> Result<Bytes, RequestError> {
    use crate::read_error::{Place, ReadError, Reason};
    use std::io::{ErrorKind, Read};
    let mut unpacked = Vec::new();
    // One more than the limit tells that there is more.
    let most = u64::try_from(limits.bytes).unwrap_or(u64::MAX).saturating_add(1);
    let result = flate2::read::MultiGzDecoder::new(body).take(most).read_to_end(&mut unpacked);
    let (reason, offset) = match result {
        Ok(_) if unpacked.len() <= limits.bytes => return Ok(unpacked.into()),
        Ok(_) => (Reason::TooLarge(limits.bytes), 0),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => (Reason::Truncated, body.len()),
        Err(_) => (Reason::Expected("a body in gzip"), 0),
    };
    Err(ReadError::new(reason, Place::Byte { offset, pointer: String::new() }).into())
}

#[cfg(not(feature = "gzip"))]
fn unpack(_: &[u8], _: Limits) -> Result<Bytes, RequestError> {
    Err(RequestError::UnsupportedMediaType)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Unit;
    use crate::shape::Structure;

    fn operation(traits: &'static [OperationTrait]) -> OperationSchema {
        OperationSchema::new("a#B", Unit::SCHEMA, Unit::SCHEMA, &[]).traits(traits)
    }

    fn endpoint() -> Endpoint {
        Endpoint::new("https://example.com").unwrap()
    }

    /// The same, whose input tells the codings that are left.
    #[cfg(all(feature = "gzip", feature = "md5"))]
    fn operation_with_coding(traits: &'static [OperationTrait]) -> OperationSchema {
        use crate::schema::{Kind, Member, Schema, Trait};
        const CODING: Member =
            Member::new("coding", Kind::String, &[Trait::HttpHeader("Content-Encoding")]);
        const INPUT: Schema = Schema::new("a#In", &[], &[CODING]);
        OperationSchema::new("a#B", &INPUT, Unit::SCHEMA, &[]).traits(traits)
    }

    #[test]
    fn codings_that_nobody_undoes_are_refused() {
        const GZIP: &[OperationTrait] = &[OperationTrait::RequestCompression(&["gzip"])];
        for (traits, codings, body, is_taken) in [
            (&[][..], "br", "x", false),
            (&[], "gzip", "x", false),
            (&[], "identity", "x", true),
            (&[], "br", "", true),
            (GZIP, "br", "x", false),
            (GZIP, "gzip, br", "x", false),
            (GZIP, "br, gzip", "x", false),
            (GZIP, "", "x", true),
        ] {
            let mut headers = HeaderMap::new();
            set_header(&mut headers, "", "content-encoding", codings).unwrap();
            let body = Bytes::from_static(body.as_bytes());
            let found = unpacked(&operation(traits), &mut headers, body.clone(), Limits::default());
            let expected =
                if is_taken { Ok(body) } else { Err(RequestError::UnsupportedMediaType) };
            assert_eq!(found, expected, "{codings}");
        }
    }

    #[test]
    fn headers_of_the_service_stand_behind_those_of_members() {
        let operation = operation(&[OperationTrait::Header("Accept", "a/b")]);
        let mut headers = HeaderMap::new();
        finish(&operation, &endpoint(), &mut headers, Bytes::new()).unwrap();
        assert_eq!(headers["accept"], "a/b");
        set_header(&mut headers, "", "accept", "c/d").unwrap();
        finish(&operation, &endpoint(), &mut headers, Bytes::new()).unwrap();
        assert_eq!(headers["accept"], "c/d");
    }

    #[cfg(not(feature = "gzip"))]
    #[test]
    fn a_packed_body_is_refused() {
        let operation = operation(&[OperationTrait::RequestCompression(&["gzip"])]);
        let mut headers = HeaderMap::new();
        set_header(&mut headers, "", "content-encoding", "gzip").unwrap();
        let body = unpacked(&operation, &mut headers, Bytes::from("x"), Limits::default());
        assert_eq!(body, Err(RequestError::UnsupportedMediaType));
    }

    #[cfg(all(feature = "gzip", feature = "md5"))]
    mod with_features {
        use super::*;

        const BOTH: &[OperationTrait] =
            &[OperationTrait::HttpChecksumRequired, OperationTrait::RequestCompression(&["gzip"])];

        #[test]
        fn large_bodies_are_packed_and_come_back() {
            for (size, given, sent, received) in [
                (10_240, None, Some("gzip"), None),
                (10_239, None, None, None),
                (20_000, Some("custom"), Some("custom, gzip"), Some("custom")),
                (20_000, Some("gzip"), Some("gzip, gzip"), Some("gzip")),
            ] {
                let body = Bytes::from(vec![b'x'; size]);
                let operation = operation_with_coding(BOTH);
                let mut headers = HeaderMap::new();
                if let Some(given) = given {
                    set_header(&mut headers, "", "content-encoding", given).unwrap();
                }
                let packed = finish(&operation, &endpoint(), &mut headers, body.clone()).unwrap();
                let coding = |headers: &HeaderMap| {
                    headers.get(CONTENT_ENCODING).map(|v| v.to_str().unwrap().to_owned())
                };
                assert_eq!(coding(&headers).as_deref(), sent, "{size}");
                assert_eq!(packed.len() < size, sent.is_some(), "{size}");
                let md5 = crate::Blob::from(md5::compute(&packed).0.to_vec()).to_base64();
                assert_eq!(headers["content-md5"], md5, "{size}");
                let limits = Limits::default().bytes(size);
                let found = unpacked(&operation, &mut headers, packed, limits).unwrap();
                assert_eq!((found, coding(&headers).as_deref()), (body, received), "{size}");
            }
        }

        #[test]
        fn the_least_size_is_chosen() {
            let endpoint = endpoint().with_min_compression_size(0);
            let mut headers = HeaderMap::new();
            finish(&operation(BOTH), &endpoint, &mut headers, Bytes::from("x")).unwrap();
            assert_eq!(headers[CONTENT_ENCODING], "gzip");
        }

        #[test]
        fn bombs_and_damaged_bodies_are_refused() {
            let packed = pack(&vec![0; 1 << 20]).unwrap();
            let trailing = [&packed[..], b"xxxxxxxxxxxx"].concat();
            for (body, limit, message) in [
                (&packed[..], 1_048_575, "larger than the limit of 1048575 bytes"),
                (&packed[..packed.len() - 1], 1 << 20, "unexpected end"),
                (&packed[1..], 1 << 20, "expected a body in gzip"),
                (b"x", 1 << 20, "unexpected end"),
                (&trailing, 1 << 20, "expected a body in gzip"),
            ] {
                let limits = Limits::default().bytes(limit);
                let error = unpack(body, limits).unwrap_err();
                let is_large = message.starts_with("larger");
                assert_eq!(error.status(), if is_large { 413 } else { 400 }, "{error}");
                assert!(error.to_string().contains(message), "{error}");
            }
        }

        #[test]
        fn a_body_that_is_not_packed_is_left() {
            let mut headers = HeaderMap::new();
            for body in ["", "{}"] {
                let body = Bytes::from(body);
                let operation = operation_with_coding(BOTH);
                let found = unpacked(&operation, &mut headers, body.clone(), Limits::default());
                assert_eq!(found, Ok(body));
                set_header(&mut headers, "", "content-encoding", "br").unwrap();
            }
            set_header(&mut headers, "", "content-encoding", "GZIP").unwrap();
            let empty = unpacked(&operation(BOTH), &mut headers, Bytes::new(), Limits::default());
            assert_eq!(empty, Ok(Bytes::new()));
        }
    }
}

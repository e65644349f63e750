//! An operation whose requests may be packed and have checksums: no service of this repository has one.

use crate::{VALUES, server};
use goldsmith::bytes::Bytes;
use goldsmith::protocol::RestJson1;
use goldsmith::{Blob, Operation, OperationError, OperationSchema, OperationTrait, Structure};
use goldsmith_sampler::operations::{Stitch, StitchError, StitchInput, StitchOutput};
use http::{HeaderValue, Request};

/// Takes what may be compressed, and checks what it is told of it.
pub struct Packed;

impl Operation for Packed {
    type Service = <Stitch as Operation>::Service;
    type Input = StitchInput;
    type Output = StitchOutput;
    type Error = StitchError;
    type RequestBody = Bytes;
    type ResponseBody = Bytes;
    const SCHEMA: &'static OperationSchema = &OperationSchema::new(
        "example.sampler#Packed",
        StitchInput::SCHEMA,
        StitchOutput::SCHEMA,
        StitchError::SHAPES,
    )
    .http("POST", "/packed/{pieceName}", 201)
    .traits(&[
        OperationTrait::HttpChecksumRequired,
        OperationTrait::HttpChecksum { algorithm: None, required: true },
        OperationTrait::RequestCompression(&["gzip"]),
    ]);
}

/// A request whose checksum is right and whose body claims to be packed, so that more is tried than
/// refusals.
pub(crate) fn sealed(mut request: Request<Bytes>) {
    let crc32 = crc32fast::hash(request.body()).to_be_bytes().to_vec();
    let headers = request.headers_mut();
    headers.remove("content-md5");
    if let Ok(crc32) = HeaderValue::try_from(Blob::from(crc32).to_base64()) {
        headers.insert("x-amz-checksum-crc32", crc32);
    }
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    headers.insert("content-encoding", HeaderValue::from_static("gzip"));
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = http::Uri::from_static("/packed/p");
    server::<RestJson1, Packed>(VALUES, request);
}

//! What a crate needs of the package `goldsmith` that is a feature of it.
//!
//! What enters is the service and its operations, what leaves are names: of formats, which are features
//! of the crate itself, and of what traits of its operations need in any case.

use crate::api::{Operation, OperationTrait, Service};

/// The formats of the protocols that a service names, that of its first protocol at the front.
pub(super) fn formats(service: &Service) -> Vec<&'static str> {
    let mut formats = vec![service.protocol.feature];
    for protocol in &service.protocols {
        if !formats.contains(&protocol.feature) {
            formats.push(protocol.feature);
        }
    }
    formats
}

/// The features that operations need in every protocol.
pub(super) fn features(operations: &[Operation]) -> Vec<&'static str> {
    let is_needed = |feature: &&'static str| {
        operations.iter().any(|o| o.traits.iter().any(|t| needed(o, t) == Some(*feature)))
    };
    ["crc32", "gzip", "md5", "sha256"].into_iter().filter(is_needed).collect()
}

/// The feature that a trait of an operation needs. A body that streams is the caller's to compress, but
/// not to hash, unless it is a stream of events, which nobody has as a whole.
fn needed(operation: &Operation, t: &OperationTrait) -> Option<&'static str> {
    let stream = operation.request_stream.as_ref();
    let is_hashed = stream.is_none_or(|stream| stream.events.is_none());
    match t {
        OperationTrait::RequestCompression(encodings) if stream.is_none() => {
            encodings.iter().any(|encoding| encoding == "gzip").then_some("gzip")
        }
        OperationTrait::HttpChecksum(..) if is_hashed => Some("crc32"),
        OperationTrait::HttpChecksumRequired if is_hashed => Some("md5"),
        OperationTrait::BodyHash(..) if is_hashed => Some("sha256"),
        _ => None,
    }
}

//! The bodies of an operation's HTTP messages: bytes, or what the caller has.

use bytes::Bytes;

/// The body of an operation's HTTP message.
pub trait Body: Sized {
    /// The body for bytes that have been written.
    fn from_bytes(bytes: Bytes) -> Self;

    /// The bytes to read; none where the caller has the body.
    fn into_bytes(self) -> Bytes;
}

impl Body for Bytes {
    fn from_bytes(bytes: Bytes) -> Self {
        bytes
    }

    fn into_bytes(self) -> Bytes {
        self
    }
}

/// Stands for a body that the caller brings or reads: a streaming blob or an event stream.
///
/// ```
/// # use goldsmith::Streaming;
/// # fn send(request: http::Request<Vec<u8>>) {}
/// # fn example(request: http::Request<Streaming>, file: Vec<u8>) {
/// send(request.map(|Streaming| file));
/// # }
/// ```
///
/// Some services want checksums of it in the request: see [`BodyChecksums`](crate::BodyChecksums).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Streaming;

impl Body for Streaming {
    fn from_bytes(_: Bytes) -> Self {
        Self
    }

    fn into_bytes(self) -> Bytes {
        Bytes::new()
    }
}

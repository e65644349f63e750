//! Checksums of bodies, in headers of their requests.
//!
//! What an operation wants is data: its traits `httpChecksumRequired`, which is an MD5, and
//! `aws.protocols#httpChecksum`, of whose algorithms the CRC-32 is made; and hashes that the trait
//! `goldsmith.api#bodyHashes` names. A body that is at hand is hashed when the request is made; that
//! which the caller streams is hashed by the caller with [`BodyChecksums`]. Servers check the MD5 or
//! CRC-32 of a request that has one.

#[cfg(feature = "sha256")]
mod tree_hash;

#[cfg(feature = "sha256")]
pub use tree_hash::TreeHash;

use crate::http_binding::set_header;
use crate::operation::{OperationSchema, OperationTrait};
use crate::read_error::{Place, ReadError, Reason};
use crate::schema::Kind;
use crate::write_error::{WriteError, WriteReason};
use crate::{Blob, RequestError};
use bytes::Bytes;
use http::HeaderMap;
use std::fmt;

/// The header of the MD5 of a body, which HTTP has left behind (RFC 7231, appendix B).
const CONTENT_MD5: &str = "content-md5";

/// The header of the CRC-32 of a body: the one algorithm of `httpChecksum` that costs no dependency, and
/// what AWS SDKs take where their caller chooses none.
const CRC32: &str = "x-amz-checksum-crc32";

/// A hash of a whole body, in lower-case hexadecimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyHash {
    /// SHA-256.
    Sha256,
    /// The tree hash of Amazon Glacier: `TreeHash`, which the feature `sha256` has.
    Sha256Tree,
}

/// The checksums that a service wants of a body, as headers of its request.
///
/// A request whose body the caller brings is made before anybody has seen the body. Once it is there,
/// [`Operation::body_checksums`](crate::Operation::body_checksums) makes the headers that are left,
/// from chunks of any size. Operations that want none, which is nearly all, get none.
///
/// ```
/// # use goldsmith::{Operation, Streaming, WriteError, http};
/// # fn example<UploadArchive: Operation>(
/// #     mut request: http::Request<Streaming>, file: Vec<u8>,
/// # ) -> Result<http::Request<Vec<u8>>, WriteError> {
/// // let mut request = UploadArchive::request(&input, &endpoint)?;
/// let mut checksums = UploadArchive::body_checksums(&request);
/// for chunk in file.chunks(1 << 16) {
///     checksums.update(chunk);
/// }
/// checksums.set_headers(&mut request)?;
/// Ok(request.map(|Streaming| file))
/// # }
/// ```
#[must_use = "the headers are set by `set_headers`"]
#[derive(Clone)]
pub struct BodyChecksums(Vec<(&'static str, Checksum)>);

/// One checksum on its way.
#[derive(Clone)]
enum Checksum {
    #[cfg(feature = "crc32")]
    Crc32(crc32fast::Hasher),
    #[cfg(feature = "md5")]
    Md5(md5::Context),
    #[cfg(feature = "sha256")]
    Sha256(sha2::Sha256),
    #[cfg(feature = "sha256")]
    Sha256Tree(TreeHash),
    /// One that needs a feature which is not there.
    #[cfg(not(all(feature = "crc32", feature = "md5", feature = "sha256")))]
    Lacking(&'static str),
}

impl BodyChecksums {
    /// Those that an operation wants, but for what the headers have.
    pub(crate) fn new(operation: &OperationSchema, headers: &HeaderMap) -> Self {
        let wanted = operation.traits.iter().filter_map(|t| match t {
            OperationTrait::HttpChecksumRequired => Some((CONTENT_MD5, Checksum::md5())),
            OperationTrait::HttpChecksum { algorithm, required }
                if wants_crc32(headers, *algorithm, *required) =>
            {
                Some((CRC32, Checksum::crc32()))
            }
            OperationTrait::BodyHash(name, hash) => Some((*name, Checksum::of(*hash))),
            _ => None,
        });
        Self(wanted.filter(|(name, _)| !headers.contains_key(*name)).collect())
    }

    /// The same, of a body that the caller brings. Nobody has the whole of a stream of events before
    /// it is sent.
    pub(crate) fn of_stream(operation: &OperationSchema, headers: &HeaderMap) -> Self {
        match &operation.request_stream {
            Some(stream) if matches!(stream.kind, Kind::Blob) => Self::new(operation, headers),
            _ => Self(Vec::new()),
        }
    }

    /// Whether there are none, so that the body need not be read before it is sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Tells before the body is read whether each checksum can be made.
    ///
    /// # Errors
    /// As those of [`set_headers`](Self::set_headers).
    pub fn check(&self) -> Result<(), WriteError> {
        self.clone().set_all(&mut HeaderMap::new())
    }

    /// Adds the bytes of the body that come next, as they are sent.
    pub fn update(&mut self, chunk: &[u8]) {
        for (_, checksum) in &mut self.0 {
            checksum.update(chunk);
        }
    }

    /// Sets the headers of the request, once the whole body has been added.
    ///
    /// # Errors
    /// When a feature of the package `goldsmith` is lacking: `crc32`, `md5` or `sha256`. A crate that is
    /// generated asks for what it needs.
    pub fn set_headers<B>(self, request: &mut http::Request<B>) -> Result<(), WriteError> {
        self.set_all(request.headers_mut())
    }

    pub(crate) fn set_all(self, headers: &mut HeaderMap) -> Result<(), WriteError> {
        self.0
            .into_iter()
            .try_for_each(|(name, checksum)| set_header(headers, "", name, &checksum.text()?))
    }
}

impl fmt::Debug for BodyChecksums {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// Whether a request gets a CRC-32: if its caller chooses that, or chooses no algorithm and has set no
/// checksum where one is required. What the caller sets, or sends behind the body, stays alone.
fn wants_crc32(headers: &HeaderMap, algorithm: Option<&str>, required: bool) -> bool {
    let is_checksum = |name: &str| {
        let rest = name.strip_prefix("x-amz-checksum-");
        rest.is_some_and(|rest| !["algorithm", "mode", "type"].contains(&rest))
            || name == "x-amz-trailer"
    };
    let is_wanted = match algorithm.and_then(|name| headers.get(name)) {
        Some(chosen) => chosen.as_bytes().eq_ignore_ascii_case(b"CRC32"),
        None => required && !headers.contains_key(CONTENT_MD5),
    };
    is_wanted && !headers.keys().any(|name| is_checksum(name.as_str()))
}

impl Checksum {
    #[cfg(feature = "crc32")]
    fn crc32() -> Self {
        Self::Crc32(crc32fast::Hasher::new())
    }

    #[cfg(not(feature = "crc32"))]
    fn crc32() -> Self {
        Self::Lacking("a CRC-32, without the feature `crc32` of the package goldsmith,")
    }

    #[cfg(feature = "md5")]
    fn md5() -> Self {
        Self::Md5(md5::Context::new())
    }

    #[cfg(not(feature = "md5"))]
    fn md5() -> Self {
        Self::Lacking("Content-MD5, without the feature `md5` of the package goldsmith,")
    }

    #[cfg(feature = "sha256")]
    fn of(hash: BodyHash) -> Self {
        match hash {
            BodyHash::Sha256 => Self::Sha256(sha2::Sha256::default()),
            BodyHash::Sha256Tree => Self::Sha256Tree(TreeHash::new()),
        }
    }

    #[cfg(not(feature = "sha256"))]
    fn of(_: BodyHash) -> Self {
        Self::Lacking("a hash, without the feature `sha256` of the package goldsmith,")
    }

    fn update(&mut self, chunk: &[u8]) {
        match self {
            #[cfg(feature = "crc32")]
            Self::Crc32(crc32) => crc32.update(chunk),
            #[cfg(feature = "md5")]
            Self::Md5(md5) => md5.consume(chunk),
            #[cfg(feature = "sha256")]
            Self::Sha256(sha256) => sha2::Digest::update(sha256, chunk),
            #[cfg(feature = "sha256")]
            Self::Sha256Tree(hash) => hash.update(chunk),
            #[cfg(not(all(feature = "crc32", feature = "md5", feature = "sha256")))]
            Self::Lacking(_) => {
                let _ = chunk;
            }
        }
    }

    /// The text of the header.
    fn text(self) -> Result<String, WriteError> {
        match self {
            #[cfg(feature = "sha256")]
            Self::Sha256(sha256) => Ok(hex(&sha2::Digest::finalize(sha256).into())),
            #[cfg(feature = "sha256")]
            Self::Sha256Tree(hash) => Ok(hash.finish()),
            other => match other.bytes() {
                Ok(bytes) => Ok(Blob::from(bytes).to_base64()),
                Err(what) => Err(WriteError::new(WriteReason::Unsupported(what), "")),
            },
        }
    }

    /// The bytes whose base64 is the text of the header; else what is lacking.
    fn bytes(self) -> Result<Vec<u8>, &'static str> {
        match self {
            #[cfg(feature = "crc32")]
            Self::Crc32(crc32) => Ok(crc32.finalize().to_be_bytes().to_vec()),
            #[cfg(feature = "md5")]
            Self::Md5(md5) => Ok(md5.finalize().0.to_vec()),
            #[cfg(feature = "sha256")]
            Self::Sha256(_) | Self::Sha256Tree(_) => Err("a hash in hexadecimal"),
            #[cfg(not(all(feature = "crc32", feature = "md5", feature = "sha256")))]
            Self::Lacking(what) => Err(what),
        }
    }
}

#[cfg(feature = "sha256")]
fn hex(hash: &[u8; 32]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Server: the body of a request is that whose MD5 or CRC-32 the header tells, if the operation takes
/// one. Where the feature for it is off that is an error, and nobody has to believe that it was checked.
/// Other algorithms that a client may choose by `httpChecksum` are left to who takes the input.
pub(crate) fn verify(
    operation: &OperationSchema,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<(), RequestError> {
    for t in operation.traits {
        let (name, mut checksum, form) = match t {
            OperationTrait::HttpChecksumRequired => {
                (CONTENT_MD5, Checksum::md5(), "the base64 of an MD5")
            }
            OperationTrait::HttpChecksum { .. } => {
                (CRC32, Checksum::crc32(), "the base64 of a CRC-32")
            }
            _ => continue,
        };
        let Some(told) = headers.get(name) else { continue };
        let told = told.to_str().ok().and_then(|text| Blob::from_base64(text.trim()).ok());
        checksum.update(body);
        let reason = match (checksum.bytes(), told) {
            (Ok(made), Some(told)) if made == told[..] => continue,
            (Ok(made), Some(told)) if made.len() == told.len() => Reason::WrongChecksum,
            (Ok(_), _) => Reason::Expected(form),
            (Err(what), _) => Reason::Unsupported(what),
        };
        return Err(ReadError::new(reason, Place::Header(name.to_owned())).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests;

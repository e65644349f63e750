//! Where requests go, and what they need besides their input.

use crate::write_error::{WriteError, WriteReason};
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;

/// The base URI of a service, and the source of idempotency tokens.
///
/// ```
/// # fn main() -> Result<(), goldsmith::InvalidEndpoint> {
/// let endpoint = goldsmith::Endpoint::new("https://lambda.eu-west-1.amazonaws.com")?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Endpoint {
    scheme: http::uri::Scheme,
    authority: http::uri::Authority,
    path: String,
    tokens: Option<Arc<dyn Fn() -> String + Send + Sync>>,
    /// The label that stands before the host.
    virtual_host: Option<&'static str>,
    min_compression_size: usize,
}

/// The least size of a body that is compressed, as all AWS SDKs have it.
const MIN_COMPRESSION_SIZE: usize = 10_240;

/// A text is not the base URI of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidEndpoint(String);

impl fmt::Display for InvalidEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid endpoint: {} (expected something like https://example.com)", self.0)
    }
}

impl std::error::Error for InvalidEndpoint {}

impl Endpoint {
    /// An endpoint from its base URI: scheme, host, and optionally a port and a path.
    ///
    /// # Errors
    /// When the text is no URI, or lacks the scheme or the host, or has a query or a user: a password
    /// in a URI ends in logs.
    pub fn new(base: &str) -> Result<Self, InvalidEndpoint> {
        let parts = base
            .parse::<http::Uri>()
            .map_err(|error| InvalidEndpoint(error.to_string()))?
            .into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(InvalidEndpoint("scheme or host is missing".to_owned()));
        };
        if authority.as_str().contains('@') {
            return Err(InvalidEndpoint("it has a user before the host".to_owned()));
        }
        let path = parts.path_and_query;
        if path.as_ref().is_some_and(|path| path.query().is_some()) {
            return Err(InvalidEndpoint("it has a query".to_owned()));
        }
        let path = path.as_ref().map_or("", http::uri::PathAndQuery::path);
        Ok(Self {
            scheme,
            authority,
            path: path.trim_end_matches('/').to_owned(),
            tokens: None,
            virtual_host: None,
            min_compression_size: MIN_COMPRESSION_SIZE,
        })
    }

    /// Replaces the source of idempotency tokens, which makes random UUIDs (version 4).
    #[must_use]
    pub fn with_idempotency_tokens(
        mut self,
        source: impl Fn() -> String + Send + Sync + 'static,
    ) -> Self {
        self.tokens = Some(Arc::new(source));
        self
    }

    /// Replaces the least size in bytes, 10,240, that the body of a request must have to be compressed.
    /// Only operations with the trait `requestCompression` compress, and the feature `gzip` is needed.
    #[must_use]
    pub fn with_min_compression_size(mut self, bytes: usize) -> Self {
        self.min_compression_size = bytes;
        self
    }

    /// Puts the value of a label before the host instead of at the start of the path, where host names
    /// allow it: buckets of Amazon S3, whose label is `Bucket`.
    ///
    /// ```
    /// # fn main() -> Result<(), goldsmith::InvalidEndpoint> {
    /// let base = "https://s3.eu-west-1.amazonaws.com";
    /// let endpoint = goldsmith::Endpoint::new(base)?.with_virtual_host("Bucket");
    /// // https://s3.eu-west-1.amazonaws.com/my-bucket/key becomes
    /// // https://my-bucket.s3.eu-west-1.amazonaws.com/key
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_virtual_host(mut self, label: &'static str) -> Self {
        self.virtual_host = Some(label);
        self
    }

    /// Server: the URI of a request whose `Host` header is this, with what stands before the host of
    /// this endpoint back at the start of the path, where operations expect it.
    #[must_use]
    pub fn without_virtual_host(&self, host: &str, uri: &http::Uri) -> http::Uri {
        let label =
            host.strip_suffix(self.authority.as_str()).and_then(|host| host.strip_suffix('.'));
        let (Some(label), Some(_)) = (label, self.virtual_host) else { return uri.clone() };
        let path = match uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str) {
            "/" => format!("/{label}"),
            path => match path.strip_prefix("/?") {
                Some(query) => format!("/{label}?{query}"),
                None => format!("/{label}{path}"),
            },
        };
        let mut parts = uri.clone().into_parts();
        parts.path_and_query = path.parse().ok();
        http::Uri::from_parts(parts).unwrap_or_else(|_| uri.clone())
    }

    /// The label that stands before the host.
    pub(crate) fn virtual_host(&self) -> Option<&'static str> {
        self.virtual_host
    }

    pub(crate) fn min_compression_size(&self) -> usize {
        self.min_compression_size
    }

    /// The URI of a path, with its query, on a host that is mostly that of this endpoint.
    pub(crate) fn uri(
        &self,
        authority: http::uri::Authority,
        path_and_query: String,
    ) -> Result<http::Uri, WriteError> {
        let invalid = || WriteError::new(WriteReason::InvalidUri, "");
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(authority);
        parts.path_and_query = Some(path_and_query.try_into().map_err(|_| invalid())?);
        http::Uri::from_parts(parts).map_err(|_| invalid())
    }

    pub(crate) fn authority(&self) -> &http::uri::Authority {
        &self.authority
    }

    /// The path that comes before each operation's, without a slash at its end.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn idempotency_token(&self) -> String {
        self.tokens.as_ref().map_or_else(random_uuid, |tokens| tokens())
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Endpoint({}://{}{})", self.scheme, self.authority, self.path)
    }
}

/// A UUID of version 4 (RFC 9562, section 5.4) from the random keys that the standard library gives
/// to its hash maps: unlikely to repeat, and not meant to be a secret.
fn random_uuid() -> String {
    let half = || RandomState::new().build_hasher().finish();
    let bits = u128::from(half()) << 64 | u128::from(half());
    let bits = bits & !(0xF << 76 | 0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{bits:032x}");
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, random_uuid};

    #[test]
    fn tokens_are_random_uuids_of_version_4() {
        let token = random_uuid();
        assert_ne!(token, random_uuid());
        assert_eq!(token.len(), 36);
        assert_eq!(&token[14..15], "4");
        assert!(matches!(&token[19..20], "8" | "9" | "a" | "b"), "{token}");
    }

    #[test]
    fn users_are_refused_and_not_told() {
        for base in
            ["https://user:hunter2@host", "https://user:hunter2@host/p", "https://hunter2@h"]
        {
            let error = Endpoint::new(base).unwrap_err().to_string();
            assert!(error.contains("user") && !error.contains("hunter2"), "{base}: {error}");
        }
    }

    #[test]
    fn bases_without_scheme_or_host_are_refused() {
        for base in ["", "example.com", "/path", "https://", "https://a/?b=c", "a b"] {
            assert!(Endpoint::new(base).is_err(), "{base}");
        }
        for base in ["https://example.com", "http://127.0.0.1:8080/", "https://example.com/custom"]
        {
            assert!(Endpoint::new(base).is_ok(), "{base}");
        }
    }

    #[test]
    fn labels_before_the_host_go_back_into_the_path() {
        let endpoint = Endpoint::new("https://s3.example.com").unwrap().with_virtual_host("Bucket");
        for (host, uri, expected) in [
            ("b.s3.example.com", "/k/l?tagging", "/b/k/l?tagging"),
            ("b.s3.example.com", "/", "/b"),
            ("b.s3.example.com", "/?location", "/b?location"),
            ("b.c.s3.example.com", "/k", "/b.c/k"),
            ("s3.example.com", "/b/k", "/b/k"),
            ("bs3.example.com", "/b/k", "/b/k"),
            ("other.example.com", "/b/k", "/b/k"),
        ] {
            let found = endpoint.without_virtual_host(host, &uri.parse().unwrap());
            assert_eq!(found, expected, "{host} {uri}");
        }
        let plain = Endpoint::new("https://s3.example.com").unwrap();
        let uri = "/k".parse().unwrap();
        assert_eq!(plain.without_virtual_host("b.s3.example.com", &uri), "/k");
    }
}

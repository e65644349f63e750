//! `blob` values.

use bytes::Bytes;
use std::fmt;
use std::ops::Deref;

/// Base64 with the instructions that the processor has for many bytes at once.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
static ENGINE: std::sync::LazyLock<base64::engine::Simd> = std::sync::LazyLock::new(|| {
    base64::engine::Simd::standard(base64::engine::general_purpose::PAD)
});
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
static ENGINE: &base64::engine::GeneralPurpose = &base64::prelude::BASE64_STANDARD;

/// A `blob`: bytes without meaning, cheap to clone.
///
/// Text formats carry it in base64; it is held decoded. See
/// [blob](https://smithy.io/2.0/spec/simple-types.html#blob) in the Smithy specification.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Blob(Bytes);

impl Blob {
    /// An empty blob.
    #[must_use]
    pub const fn new() -> Self {
        Self(Bytes::new())
    }

    /// A blob of bytes that live as long as the program.
    #[must_use]
    pub const fn from_static(bytes: &'static [u8]) -> Self {
        Self(Bytes::from_static(bytes))
    }

    /// The bytes, without copying them.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }

    /// The bytes in base64, with padding (RFC 4648, section 4).
    #[must_use]
    pub fn to_base64(&self) -> String {
        base64::Engine::encode(&*ENGINE, &self.0)
    }

    /// Decodes base64 with padding (RFC 4648, section 4).
    ///
    /// # Errors
    /// When `text` is not base64.
    pub fn from_base64(text: &str) -> Result<Self, InvalidBase64> {
        let padding = text.bytes().rev().take(2).take_while(|&byte| byte == b'=').count();
        // A vector with no room to spare becomes `Bytes` as it is.
        let mut bytes = vec![0; (text.len() / 4 * 3).saturating_sub(padding)];
        match base64::Engine::decode_slice(&*ENGINE, text, &mut bytes) {
            Ok(length) if length == bytes.len() => Ok(Self::from(bytes)),
            _ => Err(InvalidBase64),
        }
    }

    /// How long the blob is in base64.
    #[cfg(feature = "json")]
    pub(crate) fn base64_length(&self) -> usize {
        self.0.len().div_ceil(3).saturating_mul(4)
    }

    /// Writes the blob in base64 to a place of that length.
    #[cfg(feature = "json")]
    pub(crate) fn encode_base64(&self, place: &mut [u8]) {
        let written = base64::Engine::encode_slice(&*ENGINE, &self.0, place);
        debug_assert_eq!(written, Ok(place.len()));
    }
}

/// A text is not base64 (RFC 4648, section 4, with padding).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidBase64;

impl fmt::Display for InvalidBase64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid base64")
    }
}

impl std::error::Error for InvalidBase64 {}

impl Deref for Blob {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<Bytes> for Blob {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<String> for Blob {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&'static str> for Blob {
    fn from(text: &'static str) -> Self {
        Self::from_static(text.as_bytes())
    }
}

impl From<&'static [u8]> for Blob {
    fn from(bytes: &'static [u8]) -> Self {
        Self::from_static(bytes)
    }
}

impl<const N: usize> From<&'static [u8; N]> for Blob {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::from_static(bytes)
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine;
    use base64::prelude::BASE64_STANDARD;

    #[test]
    fn base64_of_all_lengths_comes_back() {
        let bytes: Vec<u8> = (0..400_u32).map(|n| (n * 73 % 256) as u8).collect();
        for length in 0..bytes.len() {
            let blob = Blob::from(bytes[..length].to_vec());
            let text = blob.to_base64();
            assert_eq!(text, BASE64_STANDARD.encode(&bytes[..length]));
            assert_eq!(Blob::from_base64(&text), Ok(blob));
        }
    }

    #[test]
    fn what_is_not_base64_is_refused() {
        let long = "QUJD".repeat(100);
        for end in
            ["Q", "QU", "QUI", "QU==QUJD", "QR==", "QUJD=", "=", "====", "QUJ-", "QU JD", "é"]
        {
            assert_eq!(Blob::from_base64(end), Err(InvalidBase64), "{end}");
            assert_eq!(Blob::from_base64(&format!("{long}{end}")), Err(InvalidBase64), "{end}");
        }
        assert_eq!(Blob::from_base64(&long.replacen("QUJD", "QU*D", 1)), Err(InvalidBase64));
    }
}

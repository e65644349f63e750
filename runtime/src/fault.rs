//! A fault at a byte of a message.

use crate::read_error::{Place, ReadError, Reason};

/// What is wrong and at which byte: small and cheap to pass on. `in_json`, `in_cbor` and `in_xml`
/// find the rest.
///
/// It is one pointer: what a reader returns for each value is then hardly larger than the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFault(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    reason: Reason,
    offset: usize,
    /// The depth from which on keys are sensitive; in XML, the byte.
    hidden_below: usize,
}

/// Hides the keys below a sensitive value, which starts at this depth, in a fault of it.
#[inline]
pub(crate) fn hide<T>(
    result: Result<T, Fault>,
    is_sensitive: bool,
    depth: usize,
) -> Result<T, Fault> {
    if is_sensitive { result.map_err(|fault| fault.hide_below(depth)) } else { result }
}

/// What the readers call it. Out of this package that is whose fault an error is.
pub(crate) use ReadFault as Fault;

impl ReadFault {
    #[cold]
    pub(crate) fn new(reason: Reason, offset: usize) -> Self {
        Self(Box::new(Inner { reason, offset, hidden_below: usize::MAX }))
    }

    /// Hides keys at `depth` and below.
    #[cold]
    pub(crate) fn hide_below(mut self, depth: usize) -> Self {
        self.0.hidden_below = self.0.hidden_below.min(depth);
        self
    }

    /// The error with the offset and pointer of the fault in `bytes` of CBOR.
    #[cfg(feature = "cbor")]
    #[cold]
    #[must_use]
    pub fn in_cbor(self, bytes: &[u8]) -> ReadError {
        let offset = self.0.offset.min(bytes.len());
        let pointer = crate::cbor::pointer(bytes, offset, self.0.hidden_below);
        ReadError::new(self.0.reason, Place::Byte { offset, pointer })
    }

    /// The error with the line, column and pointer of the fault in a JSON text.
    #[cfg(feature = "json")]
    #[cold]
    #[must_use]
    pub fn in_json(self, text: &[u8]) -> ReadError {
        self.placed(text, crate::json::pointer)
    }

    /// The error with the line, column and path of the fault in an XML text.
    #[cfg(feature = "xml")]
    #[cold]
    #[must_use]
    pub fn in_xml(self, text: &[u8]) -> ReadError {
        self.placed(text, crate::xml::path)
    }

    fn placed(self, text: &[u8], pointer: fn(&[u8], usize, usize) -> String) -> ReadError {
        let offset = self.0.offset.min(text.len());
        let before = &text[..offset];
        let line_start = before.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
        let place = Place::Text {
            offset,
            line: 1 + before.iter().filter(|&&b| b == b'\n').count(),
            column: 1 + String::from_utf8_lossy(&before[line_start..]).chars().count(),
            pointer: pointer(text, offset, self.0.hidden_below),
        };
        ReadError::new(self.0.reason, place)
    }
}

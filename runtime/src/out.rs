//! A text or message that is being written.
//!
//! What enters are pieces, what leaves are the bytes. A writer asks for room for all that belongs
//! together - a quote, a text, a quote - and fills it. That is one check and one new length, where
//! bytes that are pushed one by one have to wait for the length that the one before has left.

use crate::short;

/// Bytes, and how many of them are written; those behind are zero.
pub(crate) struct Out {
    bytes: Vec<u8>,
    at: usize,
}

/// How much room there is at first: enough for most messages, and little enough for all.
const CAPACITY: usize = 1024;

/// How much room is made at once, besides that for what is written.
const MOST_ZEROS: usize = 32 * 1024;

impl Out {
    /// Nothing.
    pub(crate) fn new() -> Self {
        Self { bytes: vec![0; CAPACITY], at: 0 }
    }

    /// What is written.
    pub(crate) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.at);
        self.bytes
    }

    /// How many bytes are written.
    pub(crate) const fn len(&self) -> usize {
        self.at
    }

    /// Room for the next `length` bytes, which all have to be filled.
    #[inline]
    pub(crate) fn room(&mut self, length: usize) -> &mut [u8] {
        if self.bytes.len() - self.at < length {
            self.grow(length);
        }
        let start = self.at;
        self.at += length;
        &mut self.bytes[start..start + length]
    }

    /// The last of the bytes that are written.
    #[inline]
    #[cfg(feature = "json")]
    pub(crate) fn last_mut(&mut self) -> Option<&mut u8> {
        self.bytes.get_mut(self.at.checked_sub(1)?)
    }

    /// Takes back the last `length` bytes.
    #[inline]
    #[cfg(feature = "json")]
    pub(crate) fn take_back(&mut self, length: usize) {
        self.at = self.at.saturating_sub(length);
    }

    #[inline]
    pub(crate) fn push(&mut self, byte: u8) {
        self.room(1).fill(byte);
    }

    #[inline]
    pub(crate) fn extend(&mut self, bytes: &[u8]) {
        if bytes.len() > CAPACITY {
            return self.extend_long(bytes);
        }
        short::copy(self.room(bytes.len()), bytes);
    }

    /// What is long is copied without zeros in its place first.
    #[cold]
    fn extend_long(&mut self, bytes: &[u8]) {
        self.bytes.truncate(self.at);
        self.bytes.extend_from_slice(bytes);
        self.at = self.bytes.len();
    }

    /// Makes room: twice as much as there was, up to a number of zeros that may be in vain. The vector
    /// behind it grows by more, so that its bytes are seldom copied.
    #[cold]
    fn grow(&mut self, length: usize) {
        let least = self.at.saturating_add(length);
        let more = self.bytes.len().clamp(CAPACITY, MOST_ZEROS);
        self.bytes.resize(least.saturating_add(more), 0);
    }
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use super::{CAPACITY, Out};

    #[test]
    fn it_grows_with_what_is_written() {
        let mut out = Out::new();
        assert_eq!(out.last_mut(), None);
        let mut expected = Vec::new();
        for length in 0..200 {
            let piece: Vec<u8> = (0..length).collect();
            out.extend(&piece);
            out.push(length);
            expected.extend(piece);
            expected.push(length);
            assert_eq!(out.last_mut().copied(), Some(length));
            assert_eq!(out.len(), expected.len());
        }
        assert!(out.len() > 4 * CAPACITY);
        out.room(3 * CAPACITY).fill(7);
        out.take_back(3 * CAPACITY);
        assert_eq!(out.into_bytes(), expected);
    }
}

//! A text or message that is being written.
//!
//! What enters are pieces, what leaves are the bytes. A writer asks for room for all that belongs
//! together - a quote, a text, a quote - and fills it. That is one check and one new length, where
//! bytes that are pushed one by one have to wait for the length that the one before has left.

use crate::short;

/// Bytes, and how many of them are written; those behind say nothing.
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
    #[cfg(any(feature = "json", feature = "query"))]
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

    /// Gives `fill` the next `length` bytes, if there are as many without growing, and counts them as
    /// written if it says so. If this is `false`, nothing is written. What has a function of its own for
    /// that needs no stack, which is a good part of the time that a short piece takes.
    #[inline]
    pub(crate) fn fill(&mut self, length: usize, fill: impl FnOnce(&mut [u8]) -> bool) -> bool {
        let Some(end) = self.at.checked_add(length) else { return false };
        let filled = self.bytes.get_mut(self.at..end).is_some_and(fill);
        if filled {
            self.at = end;
        }
        filled
    }

    /// The last of the bytes that are written.
    #[inline]
    #[cfg(feature = "json")]
    pub(crate) fn last_mut(&mut self) -> Option<&mut u8> {
        self.bytes.get_mut(self.at.checked_sub(1)?)
    }

    #[inline]
    pub(crate) fn push(&mut self, byte: u8) {
        match self.bytes.get_mut(self.at) {
            Some(place) => {
                *place = byte;
                self.at += 1;
            }
            None => self.extend_grown(&[byte]),
        }
    }

    #[inline]
    pub(crate) fn extend(&mut self, bytes: &[u8]) {
        let copy = |room: &mut [u8]| {
            short::copy(room, bytes);
            true
        };
        if !self.fill(bytes.len(), copy) {
            self.extend_grown(bytes);
        }
    }

    #[cold]
    #[inline(never)]
    fn extend_grown(&mut self, bytes: &[u8]) {
        if bytes.len() > CAPACITY {
            return self.extend_long(bytes);
        }
        short::copy(self.room(bytes.len()), bytes);
    }

    /// What is long is copied without zeros in its place first.
    fn extend_long(&mut self, bytes: &[u8]) {
        self.bytes.truncate(self.at);
        self.bytes.extend_from_slice(bytes);
        self.at = self.bytes.len();
    }

    /// Makes room: four times as much as there was, up to a number of zeros that may be in vain. The vector
    /// behind it grows by more, so that its bytes are seldom copied.
    #[cold]
    fn grow(&mut self, length: usize) {
        let least = self.at.saturating_add(length);
        let more = self.bytes.len().saturating_mul(3).clamp(CAPACITY, MOST_ZEROS);
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
        assert_eq!(out.into_bytes(), expected);
    }

    #[test]
    fn it_grows_where_it_is_full() {
        for length in [0, 1, 40, CAPACITY, CAPACITY + 1, 200 * CAPACITY] {
            let mut out = Out::new();
            assert!(out.fill(CAPACITY, |room| {
                room.fill(1);
                true
            }));
            assert!(!out.fill(1, |_| true) && !out.fill(usize::MAX, |_| true));
            out.extend(&vec![2; length]);
            out.push(3);
            assert!(!out.fill(1, |room| {
                room.fill(9);
                false
            }));
            out.room(length).fill(4);
            let expected = [vec![1; CAPACITY], vec![2; length], vec![3], vec![4; length]].concat();
            assert_eq!(out.into_bytes(), expected, "{length}");
        }
    }
}

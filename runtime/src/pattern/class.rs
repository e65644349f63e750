//! Sets of characters, and how many of them stand at a place of a text.
//!
//! ASCII is a table, since most of what a pattern does is to ask it; other characters are ranges.

/// A set of characters.
#[derive(Debug)]
pub struct Class {
    /// Whether the class has the ASCII character of a byte: a table, since most of what a pattern does
    /// is to ask it.
    ascii: [bool; 256],
    /// Other characters: first and last, in order.
    ranges: &'static [(char, char)],
}

impl Class {
    /// A class from one bit for each ASCII character, and ranges of others in ascending order.
    #[must_use]
    pub const fn new(mut ascii: u128, ranges: &'static [(char, char)]) -> Self {
        let mut table = [false; 256];
        while ascii != 0 {
            table[ascii.trailing_zeros() as usize] = true;
            ascii &= ascii - 1;
        }
        Self { ascii: table, ranges }
    }

    #[cfg(feature = "testing")]
    pub(crate) const fn ranges(&self) -> &'static [(char, char)] {
        self.ranges
    }

    /// Whether the class has a character.
    #[inline]
    #[must_use]
    pub fn contains(&self, c: char) -> bool {
        if let Ok(byte @ 0..=0x7F) = u8::try_from(c) {
            return self.has(byte);
        }
        let after = self.ranges.partition_point(|(_, last)| *last < c);
        self.ranges.get(after).is_some_and(|(first, _)| *first <= c)
    }

    /// Whether the class has the ASCII character of a byte.
    #[inline]
    pub(super) fn has(&self, byte: u8) -> bool {
        self.ascii[usize::from(byte)]
    }

    /// How many bytes from `at` on are ASCII characters of the class. Eight are looked at whatever they
    /// are: it is where a run ends that no processor foresees.
    #[inline]
    pub(super) fn ascii_run(&self, bytes: &[u8], at: usize) -> usize {
        let mut end = at;
        while let Some(chunk) = bytes[end..].first_chunk() {
            let taken = self.ascii_among(chunk).trailing_ones() as usize;
            end += taken;
            if taken < 8 {
                return end - at;
            }
        }
        let left = bytes.len() - end;
        let taken = match bytes.last_chunk() {
            // With bytes from before, which do not count.
            Some(chunk) => (self.ascii_among(chunk) >> (8 - left)).trailing_ones() as usize,
            None => bytes[end..].iter().take_while(|byte| self.has(**byte)).count(),
        };
        end - at + taken
    }

    /// Which of eight bytes are ASCII characters of the class: a bit for each.
    #[inline]
    fn ascii_among(&self, chunk: &[u8; 8]) -> u32 {
        let mut bits = 0;
        for (i, byte) in chunk.iter().enumerate() {
            bits |= u32::from(self.has(*byte)) << i;
        }
        bits
    }

    /// How many bytes the character of this class takes that stands at `at`, if one does.
    #[inline]
    pub(super) fn take(&self, text: &str, at: usize) -> Option<usize> {
        match text.as_bytes().get(at) {
            Some(byte) if byte.is_ascii() => self.has(*byte).then_some(1),
            Some(_) => text[at..].chars().next().filter(|c| self.contains(*c)).map(char::len_utf8),
            None => None,
        }
    }
}

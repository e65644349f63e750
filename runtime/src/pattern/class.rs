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

    /// The places behind the least and the greatest number of characters of the class from `at` on.
    #[inline]
    pub(super) fn run(&self, min: u32, max: u32, text: &str, at: usize) -> Option<(usize, usize)> {
        let bytes = text.as_bytes();
        let (least, most) = (min as usize, max as usize);
        let taken = match bytes.get(at) {
            // Mostly it is not there at all, if it need not be.
            Some(byte) if least == 0 && byte.is_ascii() && !self.has(*byte) => 0,
            _ => self.ascii_run(bytes, at).min(most),
        };
        if taken == most || bytes.get(at + taken).is_none_or(u8::is_ascii) {
            return (taken >= least).then_some((at + least, at + taken));
        }
        self.run_of_any(min, max, text, at)
    }

    /// The place behind `count` characters of the class from `at` on.
    #[inline]
    pub(super) fn times(&self, count: u32, text: &str, at: usize) -> Option<usize> {
        let end = at.saturating_add(count as usize);
        match text.as_bytes().get(at..end) {
            Some(part) if self.has_all(part) => Some(end),
            _ => self.run_of_any(count, count, text, at).map(|(_, end)| end),
        }
    }

    /// Whether all from `at` on is of the class, and between `min` and `max` characters.
    #[inline]
    pub(super) fn takes_rest(&self, min: u32, max: u32, text: &str, at: usize) -> bool {
        let rest = &text.as_bytes()[at..];
        if rest.len() <= max as usize && self.has_all(rest) {
            return rest.len() >= min as usize;
        }
        self.run_of_any(min, max, text, at).is_some_and(|(_, end)| end == text.len())
    }

    /// The same as `run` where there are characters beyond ASCII.
    #[cold]
    #[inline(never)]
    fn run_of_any(&self, min: u32, max: u32, text: &str, at: usize) -> Option<(usize, usize)> {
        let (mut end, mut least, mut count) = (at, at, 0);
        while count < max
            && let Some(length) = self.take(text, end)
        {
            end += length;
            count += 1;
            if count == min {
                least = end;
            }
        }
        (count >= min).then_some((least, end))
    }

    /// Whether all bytes are ASCII characters of the class. They are looked at by eight and by four,
    /// some of them twice where that leaves none over.
    #[inline]
    fn has_all(&self, bytes: &[u8]) -> bool {
        if let Some(last) = bytes.last_chunk::<8>() {
            let (chunks, _) = bytes[..bytes.len() - 1].as_chunks::<8>();
            return chunks.iter().all(|chunk| self.has_each(chunk)) && self.has_each(last);
        }
        match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (Some(first), Some(last)) => self.has_each(first) && self.has_each(last),
            _ => bytes.iter().all(|byte| self.has(*byte)),
        }
    }

    /// The same, with one decision for all of them.
    #[inline]
    fn has_each<const N: usize>(&self, bytes: &[u8; N]) -> bool {
        bytes.iter().fold(true, |all, byte| all & self.has(*byte))
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

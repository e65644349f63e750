//! Finding the end of the plain part of a string, eight bytes at a time.

use crate::short;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// How many bytes at the start need no escape: neither a quote, nor a backslash, nor a control.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
    let (chunks, rest) = bytes.as_chunks::<8>();
    for (i, chunk) in chunks.iter().enumerate() {
        let special = special(u64::from_le_bytes(*chunk));
        if special != 0 {
            return i * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let start = bytes.len() - rest.len();
    start + rest.iter().position(|&b| is_special(b)).unwrap_or(rest.len())
}

/// The longest text that [`copy_short`] copies.
pub(super) const SHORT: usize = 32;

/// Copies a text of 16 bytes or more to a place of the same length, if none of it needs an escape. If some
/// does, the place has to be filled anew.
#[inline]
pub(super) fn copy_long(to: &mut [u8], from: &[u8]) -> bool {
    // It stops at the first special byte, so that it stays one loop.
    for (to, from) in to.as_chunks_mut::<16>().0.iter_mut().zip(from.as_chunks::<16>().0) {
        *to = *from;
        if special_in(from) {
            return false;
        }
    }
    // What is left behind the last whole chunk goes with bytes before it.
    match (to.last_chunk_mut(), from.last_chunk::<16>()) {
        (Some(to), Some(from)) => {
            *to = *from;
            !special_in(from)
        }
        _ => false,
    }
}

/// The same for a text that is no longer than [`SHORT`]: from both ends, and without a loop. A longer one is
/// not copied.
#[inline(always)]
pub(super) fn copy_short(to: &mut [u8], from: &[u8]) -> bool {
    if from.len() > SHORT {
        return false;
    }
    short::copy(to, from);
    match from.len() {
        16.. => {
            let ends = from.first_chunk::<16>().zip(from.last_chunk::<16>());
            ends.is_some_and(|(first, last)| !special_in(first) && !special_in(last))
        }
        8.. => {
            let ends = from.first_chunk::<8>().zip(from.last_chunk::<8>());
            ends.is_some_and(|(first, last)| {
                special(u64::from_le_bytes(*first)) | special(u64::from_le_bytes(*last)) == 0
            })
        }
        4.. => {
            let ends = from.first_chunk::<4>().zip(from.last_chunk::<4>());
            ends.is_some_and(|(first, last)| {
                let word = u64::from(u32::from_le_bytes(*first)) << 32;
                special(word | u64::from(u32::from_le_bytes(*last))) == 0
            })
        }
        _ => !from.iter().any(|&byte| is_special(byte)),
    }
}

#[inline]
fn special_in(chunk: &[u8; 16]) -> bool {
    let word = u128::from_le_bytes(*chunk);
    special(word as u64) | special((word >> 64) as u64) != 0
}

#[inline]
const fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// The high bit of each byte that is a quote, a backslash or a control; exact up to the lowest one.
///
/// Each subtraction borrows from the high bit of a byte that is below what is subtracted. Bytes whose
/// high bit is set from the start are none of these.
#[inline]
const fn special(word: u64) -> u64 {
    let quote = (word ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let control = word.wrapping_sub(ONES * 0x20);
    (quote | backslash | control) & !word & HIGHS
}

#[cfg(test)]
mod tests {
    use super::{SHORT, copy_long, copy_short, plain};

    type Copy = fn(&mut [u8], &[u8]) -> bool;

    #[test]
    fn finds_the_first_special_byte_at_every_position() {
        for special in (0..0x20).chain([b'"', b'\\']) {
            for at in 0..80 {
                for fill in [b'a', 0x7F, 0x80, 0xFF, b' ', b'!', b'#', b'[', b']'] {
                    let mut bytes = vec![fill; 80];
                    assert_eq!(plain(&bytes), 80);
                    bytes[at] = special;
                    bytes[79] = b'"';
                    for (part, expected) in
                        [(&bytes[..at], true), (&bytes[..=at], false), (&bytes[at..], false)]
                    {
                        let short = (part.len() <= SHORT).then_some(copy_short as Copy);
                        let long = (part.len() >= 16).then_some(copy_long as Copy);
                        for copied in short.into_iter().chain(long) {
                            let mut copy = vec![0; part.len()];
                            let is_plain = copied(&mut copy, part);
                            assert_eq!(is_plain, expected, "{special:#x} at {at}");
                            assert!(copy == part || !expected, "{special:#x} at {at}");
                        }
                    }
                    assert_eq!(plain(&bytes), at.min(79), "{special:#x} at {at} in {fill:#x}");
                }
            }
        }
    }
}

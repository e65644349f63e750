//! Finding the end of the plain part of a string, eight bytes at a time.

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
    start + rest.iter().position(|&b| b < 0x20 || b == b'"' || b == b'\\').unwrap_or(rest.len())
}

/// The high bit of each byte that is a quote, a backslash or a control; exact up to the lowest one.
#[inline]
const fn special(word: u64) -> u64 {
    let quote = zeros(word ^ (ONES * b'"' as u64));
    let backslash = zeros(word ^ (ONES * b'\\' as u64));
    let control = word.wrapping_sub(ONES * 0x20) & !word & HIGHS;
    quote | backslash | control
}

#[inline]
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGHS
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn finds_the_first_special_byte_at_every_position() {
        for special in (0..0x20).chain([b'"', b'\\']) {
            for at in 0..40 {
                for fill in [b'a', 0x7F, 0x80, 0xFF, b' ', b'!', b'#', b'[', b']'] {
                    let mut bytes = vec![fill; 40];
                    assert_eq!(plain(&bytes), 40);
                    bytes[at] = special;
                    bytes[39] = b'"';
                    assert_eq!(plain(&bytes), at.min(39), "{special:#x} at {at} in {fill:#x}");
                }
            }
        }
    }
}

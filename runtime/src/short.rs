//! Short texts, copied and compared without a call.
//!
//! Names and most values of messages have fewer than 33 bytes. For those, the calls of `memcpy` and
//! `memcmp` with a length that only the run knows take longer than the work itself. Here they are two
//! accesses of a length that is known: one from the start and one up to the end, which may overlap.

/// Copies a text to a place of the same length.
#[inline]
#[cfg(any(feature = "json", feature = "cbor", feature = "query"))]
pub(crate) fn copy(to: &mut [u8], from: &[u8]) {
    match from.len() {
        17..=32 => copy_ends::<16>(to, from),
        8..=16 => copy_ends::<8>(to, from),
        4..=7 => copy_ends::<4>(to, from),
        0..=3 => copy_few(to, from),
        length => {
            if let Some(to) = to.get_mut(..length) {
                to.copy_from_slice(from);
            }
        }
    }
}

/// Copies up to three bytes. A loop would be made a call.
#[inline]
#[cfg(any(feature = "json", feature = "cbor", feature = "query"))]
fn copy_few(to: &mut [u8], from: &[u8]) {
    match (from, to) {
        ([x], [a, ..]) => *a = *x,
        ([x, y], [a, b, ..]) => (*a, *b) = (*x, *y),
        ([x, y, z], [a, b, c, ..]) => (*a, *b, *c) = (*x, *y, *z),
        _ => {}
    }
}

/// Copies between `N` and twice as many bytes.
#[inline]
#[cfg(any(feature = "json", feature = "cbor", feature = "query"))]
fn copy_ends<const N: usize>(to: &mut [u8], from: &[u8]) {
    if let (Some(to), Some(from)) = (to.first_chunk_mut::<N>(), from.first_chunk::<N>()) {
        *to = *from;
    }
    if let (Some(to), Some(from)) = (to.last_chunk_mut::<N>(), from.last_chunk::<N>()) {
        *to = *from;
    }
}

/// Whether `text` starts with `start`.
#[inline]
pub(crate) fn starts_with(text: &[u8], start: &[u8]) -> bool {
    let Some(text) = text.get(..start.len()) else { return false };
    match start.len() {
        17..=32 => same_ends::<16>(text, start),
        8..=16 => same_ends::<8>(text, start),
        4..=7 => same_ends::<4>(text, start),
        0..=3 => text.iter().zip(start).all(|(a, b)| a == b),
        _ => text == start,
    }
}

/// Whether two texts of the same length, between `N` and twice as many bytes, are the same.
#[inline]
fn same_ends<const N: usize>(a: &[u8], b: &[u8]) -> bool {
    a.first_chunk::<N>() == b.first_chunk::<N>() && a.last_chunk::<N>() == b.last_chunk::<N>()
}

#[cfg(test)]
mod tests {
    use super::{copy, starts_with};

    #[test]
    fn texts_of_all_lengths_are_copied_and_compared() {
        let text: Vec<u8> = (0..=80).collect();
        for length in 0..=80 {
            let part = &text[..length];
            let mut place = vec![0; length];
            copy(&mut place, part);
            assert_eq!(place, part);
            assert!(starts_with(&text, part));
            assert!(starts_with(part, part));
            assert!(!starts_with(part, &text[..=length]));
            for at in 0..length {
                let mut other = part.to_vec();
                other[at] ^= 1;
                assert!(!starts_with(&text, &other), "{at} of {length}");
            }
        }
    }
}

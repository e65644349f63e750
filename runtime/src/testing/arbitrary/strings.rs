//! Texts that keep `length` and `pattern`, and that survive where HTTP puts them.

use super::{Arbitrary, TRIES, pattern};
use crate::schema::{Location, Member, Trait};

/// The least and greatest length of a member.
pub(super) fn length(member: &'static Member) -> (usize, usize) {
    let found = member.traits.iter().find_map(|t| match t {
        Trait::Length(min, max) => Some((*min, *max)),
        _ => None,
    });
    let (min, max) = found.unwrap_or_default();
    let bound = |bound: Option<u64>, or: usize| {
        bound.map_or(or, |bound| usize::try_from(bound).unwrap_or(usize::MAX))
    };
    (bound(min, 0), bound(max, usize::MAX))
}

impl Arbitrary {
    pub(super) fn string_of(&mut self, member: &'static Member) -> String {
        let (min, max) = length(member);
        let found = member.traits.iter().find_map(|t| match t {
            Trait::Pattern(pattern) => Some(*pattern),
            _ => None,
        });
        let Some(pattern) = found else {
            let in_host = member.traits.iter().any(|t| matches!(t, Trait::HostLabel));
            return self.free_text(min, max, in_host);
        };
        let mut text = String::new();
        for _ in 0..TRIES {
            text = pattern::matching(pattern, &mut self.random, min, max);
            let length = text.chars().count();
            if (min..=max).contains(&length) && pattern.is_match(&text) && self.fits(&text) {
                break;
            }
        }
        text
    }

    /// A text without a pattern.
    fn free_text(&mut self, min: usize, max: usize, in_host: bool) -> String {
        const HOST: &[char] = &['a', 'b', 'c', 'x', '0', '9'];
        const PLAIN: &[char] = &['a', 'b', 'z', 'A', 'Z', '0', '9', '-', '_', '.'];
        const ANY: &[char] =
            &['a', 'Z', '0', ' ', '"', '\\', '/', '<', '&', '\'', '=', '+', '%', 'é', '語', '🦀'];
        let least = if self.in_body() && !in_host { min } else { min.max(1) };
        let length = least + self.random.below((max - least.min(max)).min(12) + 1);
        let letters = match self.location {
            _ if in_host => HOST,
            Location::Body | Location::Payload => ANY,
            _ => PLAIN,
        };
        // The first letter is plain, so that no text is `.` or `..`.
        let mut text: String = (0..length).map(|_| *self.random.one_of(letters)).collect();
        if let Some(first) = text.chars().next() {
            text.replace_range(..first.len_utf8(), "a");
        }
        text
    }

    /// Whether a text comes back the same from where HTTP puts it.
    fn fits(&self, text: &str) -> bool {
        match self.location {
            Location::Body => true,
            Location::Label => !text.is_empty() && !text.split('/').any(|s| s == "." || s == ".."),
            Location::Header(_) | Location::PrefixHeaders(_) => {
                !text.is_empty()
                    && text.bytes().all(|b| (0x20..0x7F).contains(&b))
                    && text.trim() == text
            }
            _ => !text.is_empty(),
        }
    }

    /// The name of a header behind a prefix.
    pub(super) fn header_name(&mut self) -> String {
        (0..6).map(|_| *self.random.one_of(&['a', 'b', 'c', 'd', 'x', '1'])).collect()
    }
}

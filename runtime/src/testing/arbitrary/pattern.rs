//! Texts that match a pattern: a walk through its program that writes what it would take.

use super::random::Random;
use crate::{Class, Op, Pattern};

/// A text that matches, if the pattern asks for nothing that a walk cannot know: look-around may fail.
pub(super) fn matching(pattern: &Pattern, random: &mut Random, min: usize, max: usize) -> String {
    let program = pattern.program();
    // Now and then a walk prefers to go on, now and then to end.
    let stay = [1, 2, 4, 8][random.below(4)];
    let mut text = String::new();
    let mut at = 0;
    for _ in 0..10_000 {
        match program.get(at) {
            Some(Op::Text(part)) => text.push_str(part),
            Some(Op::One(class)) => text.push(letter(class, random)),
            Some(Op::Run { class, min: least, max: most, .. } | Op::Rest(class, least, most)) => {
                let written = text.chars().count();
                let wanted = min.saturating_sub(written).min(usize::try_from(*most).unwrap_or(0));
                let room = max.saturating_sub(written).min(64.max(wanted));
                let least = usize::try_from(*least).unwrap_or(0);
                let most = usize::try_from(*most).unwrap_or(usize::MAX).min(room).max(least);
                let count = wanted.max(least) + random.below((most - least.min(most)).min(12) + 1);
                (0..count.min(most)).for_each(|_| text.push(letter(class, random)));
            }
            Some(
                Op::Fork(other) | Op::If(_, other) | Op::IfText(_, other) | Op::ForkText(_, other),
            ) => {
                let short = text.chars().count() < min;
                let full = text.chars().count() >= max.min(200);
                // A fork back repeats; one ahead leaves something out or takes another branch.
                let repeats = *other < 0;
                let take_other = match repeats {
                    true => !full && (short || random.below(stay + 1) > 0),
                    false => (full || random.coin()) && !(short && random.below(4) > 0),
                };
                if take_other {
                    at = at.wrapping_add_signed(isize::try_from(*other).unwrap_or(0));
                    continue;
                }
            }
            Some(Op::Jump(other)) => {
                at = at.wrapping_add_signed(isize::try_from(*other).unwrap_or(0));
                continue;
            }
            Some(Op::Done) | None => break,
            Some(_) => {}
        }
        match program.get(at) {
            Some(Op::Rest(..)) => break,
            Some(Op::IfText(part, _) | Op::ForkText(part, _)) => text.push_str(part),
            _ => {}
        }
        at += 1;
    }
    text
}

/// A character of a class; plain ones first.
fn letter(class: &Class, random: &mut Random) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:+=@ ";
    let plain: Vec<char> = PLAIN.chars().filter(|c| class.contains(*c)).collect();
    if let [_, ..] = plain.as_slice() {
        return *random.one_of(&plain);
    }
    let ascii = (0..=0x7F).map(char::from).find(|c| class.contains(*c));
    ascii.or_else(|| class.ranges().first().map(|(first, _)| *first)).unwrap_or('?')
}

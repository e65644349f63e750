//! A program as long as there is one way only: to the end for most patterns, with next to nothing to
//! keep in mind.
//!
//! What enters is a program with an operation and a place to start from, what leaves is whether it
//! matches, or the operation and place from where on there are too many ways.

use super::{Op, branch, may_start};
use crate::short;

/// How many choices may be tried one after the other before they are kept in mind. It bounds how often
/// the same text is looked at.
const ATTEMPTS: usize = 4;

/// What comes of a program that is run without keeping its choices in mind.
pub(super) enum Straight {
    /// It matches.
    Match,
    /// It does not.
    None,
    /// There are too many ways on from this operation at this place.
    Choice(usize, usize),
}

/// Runs a program from an operation and a place.
#[inline(never)]
pub(super) fn straight(program: &[Op], text: &str, start: (usize, usize)) -> Straight {
    let bytes = text.as_bytes();
    let (mut op, mut at) = start;
    let mut forks = Forks::default();
    loop {
        let went_on = match &program[op] {
            Op::Text(literal) => {
                let found = starts_with(&bytes[at..], literal);
                at += literal.len();
                found
            }
            Op::One(class) => {
                let taken = class.take(text, at);
                at += taken.unwrap_or_default();
                taken.is_some()
            }
            Op::Run { class, min, max, .. } if min == max => {
                let end = class.times(*min, text, at);
                at = end.unwrap_or_default();
                end.is_some()
            }
            Op::Run { class, min, max, possessive } => match class.run(*min, *max, text, at) {
                Some((least, most)) if *possessive || least == most => {
                    at = most;
                    true
                }
                Some(_) => return forks.first_or(op, at),
                None => false,
            },
            Op::Rest(class, min, max) => {
                if class.takes_rest(*min, *max, text, at) {
                    return Straight::Match;
                }
                false
            }
            Op::If(class, other) => {
                op = if class.take(text, at).is_some() { op + 1 } else { branch(op, *other) };
                continue;
            }
            Op::IfText(literal, other) => {
                if starts_with(&bytes[at..], literal) {
                    (op, at) = (op + 1, at + literal.len());
                } else {
                    op = branch(op, *other);
                }
                continue;
            }
            Op::Fork(other) => {
                if !may_start(program.get(op + 1), text, at) {
                    op = branch(op, *other);
                    continue;
                }
                if !forks.push(op, at) {
                    return forks.first_or(op, at);
                }
                true
            }
            Op::ForkText(literal, other) => {
                if !starts_with(&bytes[at..], literal) {
                    op = branch(op, *other);
                    continue;
                }
                if !forks.push(op, at) {
                    return forks.first_or(op, at);
                }
                at += literal.len();
                true
            }
            Op::Jump(other) => {
                op = branch(op, *other);
                continue;
            }
            Op::Start => at == 0,
            Op::End => at == text.len(),
            Op::Done => return Straight::Match,
            _ => return forks.first_or(op, at),
        };
        if went_on {
            op += 1;
            continue;
        }
        match forks.pop() {
            Some((fork, before)) => (op, at) = (other_way(program, fork), before),
            None => return Straight::None,
        }
    }
}

/// Whether `text` starts with `start`, which has one byte more often than any other number.
#[inline]
pub(super) fn starts_with(text: &[u8], start: &str) -> bool {
    match start.as_bytes() {
        [byte] => text.first() == Some(byte),
        start => short::starts_with(text, start),
    }
}

/// The operation that a fork leads to if going on behind it was in vain.
fn other_way(program: &[Op], fork: usize) -> usize {
    match &program[fork] {
        Op::Fork(other) | Op::ForkText(_, other) => branch(fork, *other),
        _ => fork + 1,
    }
}

/// The forks behind which a program has gone on and whose other way is still to be tried.
#[derive(Default)]
struct Forks {
    places: [(usize, usize); ATTEMPTS],
    count: usize,
    /// How many there have been.
    total: usize,
}

impl Forks {
    /// Notes a fork; whether it may be tried.
    #[inline]
    fn push(&mut self, op: usize, at: usize) -> bool {
        if self.total == ATTEMPTS {
            return false;
        }
        self.places[self.count] = (op, at);
        self.count += 1;
        self.total += 1;
        true
    }

    #[inline]
    fn pop(&mut self) -> Option<(usize, usize)> {
        self.count = self.count.checked_sub(1)?;
        self.places.get(self.count).copied()
    }

    /// Where all ways begin that are still open: at the first of these forks, or else here.
    #[cold]
    fn first_or(&self, op: usize, at: usize) -> Straight {
        let (op, at) = if self.count == 0 { (op, at) } else { self.places[0] };
        Straight::Choice(op, at)
    }
}

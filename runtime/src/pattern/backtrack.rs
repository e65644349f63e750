//! A program with many ways: choices are kept in mind, and none is made twice at the same place.
//!
//! What enters is a program with an operation and a place to start from, what leaves is whether it
//! matches. The time is linear in the text for nearly all patterns and never worse than its square.

use super::{Op, branch, may_start, starts};
use crate::short;

/// Whether a program matches from the operation and place of `start` on, and, where `end` is given, up to there.
///
/// What `visited` knows of other starts was in vain there and would be in vain here.
pub(super) fn matches_at(
    program: &[Op],
    text: &str,
    start: (usize, usize),
    end: Option<usize>,
    visited: &mut Visited,
) -> bool {
    let mut later = Choices::default();
    let (mut op, mut at) = start;
    loop {
        match step(program, text, op, at, &mut later, visited) {
            Step::On(next_op, next_at) => (op, at) = (next_op, next_at),
            Step::Done(found) if end.is_none_or(|end| found == end) => return true,
            Step::Done(_) | Step::Stop => match later.pop(text) {
                Some((next_op, next_at)) => (op, at) = (next_op, next_at),
                None => return false,
            },
        }
    }
}

enum Step {
    /// Goes on with this operation at this place.
    On(usize, usize),
    /// The program has matched up to this place.
    Done(usize),
    /// There is no match this way.
    Stop,
}

/// Runs the operation `op` at the byte `at`.
#[inline]
fn step(
    program: &[Op],
    text: &str,
    op: usize,
    at: usize,
    later: &mut Choices,
    visited: &mut Visited,
) -> Step {
    let starts_with = |part: &str| short::starts_with(&text.as_bytes()[at..], part.as_bytes());
    let on_if = |holds: bool| if holds { Step::On(op + 1, at) } else { Step::Stop };
    match &program[op] {
        Op::Text(literal) => match starts_with(literal) {
            true => Step::On(op + 1, at + literal.len()),
            false => Step::Stop,
        },
        Op::One(class) => match class.take(text, at) {
            Some(length) => Step::On(op + 1, at + length),
            None => Step::Stop,
        },
        Op::Run { class, min, max, possessive } => {
            let Some((least, most)) = class.run(*min, *max, text, at) else { return Step::Stop };
            if !possessive && least < most {
                if !visited.insert(op, at) {
                    return Step::Stop;
                }
                later.push(Choice { op: op + 1, first: least, last: before(text, most) });
            }
            Step::On(op + 1, most)
        }
        Op::Rest(class, min, max) => match class.takes_rest(*min, *max, text, at) {
            true => Step::Done(text.len()),
            false => Step::Stop,
        },
        Op::Fork(other) if !may_start(program.get(op + 1), text, at) => {
            Step::On(branch(op, *other), at)
        }
        Op::ForkText(literal, other) | Op::IfText(literal, other) if !starts_with(literal) => {
            Step::On(branch(op, *other), at)
        }
        Op::IfText(literal, _) => Step::On(op + 1, at + literal.len()),
        Op::Fork(other) | Op::ForkText(_, other) => {
            if !visited.insert(op, at) {
                return Step::Stop;
            }
            later.push(Choice { op: branch(op, *other), first: at, last: at });
            Step::On(op + 1, at + taken_by_fork(&program[op]))
        }
        Op::If(class, _) if class.take(text, at).is_some() => Step::On(op + 1, at),
        Op::If(_, other) | Op::Jump(other) => Step::On(branch(op, *other), at),
        Op::Start => on_if(at == 0),
        Op::End => on_if(at == text.len()),
        Op::Boundary(wanted) => on_if(is_boundary(text, at) == *wanted),
        Op::LookAhead(wanted, part) => {
            let mut visited = Visited::new(part, text);
            on_if(matches_at(part, text, (0, at), None, &mut visited) == *wanted)
        }
        Op::LookBehind(wanted, part) => {
            let mut visited = Visited::new(part, text);
            let mut starts = starts(&text[..at]);
            on_if(starts.any(|s| matches_at(part, text, (0, s), Some(at), &mut visited)) == *wanted)
        }
        Op::Done => Step::Done(at),
    }
}

/// How many bytes a fork takes before it goes on behind itself.
fn taken_by_fork(op: &Op) -> usize {
    if let Op::ForkText(literal, _) = op { literal.len() } else { 0 }
}

/// Whether a word starts or ends at `at`. Words are made of ASCII letters, digits and underscores.
fn is_boundary(text: &str, at: usize) -> bool {
    let is_word = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    let bytes = text.as_bytes();
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    is_word(before) != is_word(bytes.get(at))
}

/// The start of the character before `at`.
fn before(text: &str, at: usize) -> usize {
    (0..at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// Places to go back to: all characters from `last` back to `first`.
#[derive(Clone, Copy, Default)]
struct Choice {
    op: usize,
    first: usize,
    last: usize,
}

/// A stack of choices that allocates only when it is deep.
#[derive(Default)]
struct Choices {
    near: [Choice; 16],
    count: usize,
    far: Vec<Choice>,
}

impl Choices {
    #[inline]
    fn push(&mut self, choice: Choice) {
        match self.near.get_mut(self.count) {
            Some(place) => {
                *place = choice;
                self.count += 1;
            }
            None => self.far.push(choice),
        }
    }

    /// The next operation and place to try.
    #[inline]
    fn pop(&mut self, text: &str) -> Option<(usize, usize)> {
        let choice = self.far.last_mut().or(self.near[..self.count].last_mut())?;
        let place = (choice.op, choice.last);
        if choice.last > choice.first {
            choice.last = before(text, choice.last);
        } else if self.far.pop().is_none() {
            self.count -= 1;
        }
        Some(place)
    }
}

/// Which choices have been made at which places: few on the stack, many on the heap.
pub(super) struct Visited {
    near: [u64; 32],
    far: Vec<u64>,
    width: usize,
}

impl Visited {
    pub(super) fn new(program: &[Op], text: &str) -> Self {
        let width = text.len() + 1;
        let words = (program.len() * width).div_ceil(64);
        Self { near: [0; 32], far: if words > 32 { vec![0; words] } else { Vec::new() }, width }
    }

    /// Notes a choice; whether it is new.
    #[inline]
    fn insert(&mut self, op: usize, at: usize) -> bool {
        let bit = op * self.width + at;
        let words = if self.far.is_empty() { &mut self.near[..] } else { &mut self.far };
        let word = &mut words[bit / 64];
        let new = *word >> (bit % 64) & 1 == 0;
        *word |= 1 << (bit % 64);
        new
    }
}

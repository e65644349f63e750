//! Regular expressions that were compiled when the code was generated.
//!
//! The generator translates each ECMA-262 pattern into a small program, so nothing is compiled at
//! first use and nothing can fail or panic there. The program is run by backtracking that never
//! makes the same choice at the same place twice. Its time is linear in the text for nearly all
//! patterns and never worse than its square, however evil the pattern; look-around runs its own part
//! of the program at each place it is asked for.

mod class;

pub use class::Class;

use crate::short;
use std::fmt;

/// A compiled regular expression of the `pattern` trait.
pub struct Pattern {
    text: &'static str,
    program: &'static [Op],
}

impl Pattern {
    /// A pattern from its text and its program.
    #[must_use]
    pub const fn new(text: &'static str, program: &'static [Op]) -> Self {
        Self { text, program }
    }

    /// The pattern as the model has it.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.text
    }

    #[cfg(feature = "testing")]
    pub(crate) const fn program(&self) -> &'static [Op] {
        self.program
    }

    /// Whether the pattern matches anywhere in `text`.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        let program = self.program;
        let is_bound = matches!(program, [Op::Start, ..]);
        match straight(program, text, (usize::from(is_bound), 0), ATTEMPTS) {
            Straight::Match => true,
            Straight::None if is_bound => false,
            Straight::Choice(op, at) if is_bound => {
                matches_at(program, text, (op, at), None, &mut Visited::new(program, text))
            }
            Straight::None | Straight::Choice(..) => {
                let mut visited = Visited::new(program, text);
                starts(text).any(|at| matches_at(program, text, (0, at), None, &mut visited))
            }
        }
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.text).finish()
    }
}

/// All places where a match may start.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()])
}

/// An operation of a pattern's program.
#[derive(Debug)]
#[non_exhaustive]
pub enum Op {
    /// Takes this text.
    Text(&'static str),
    /// Takes one character of a class.
    One(&'static Class),
    /// Takes from `min` to `max` characters of a class.
    Run {
        /// The class.
        class: &'static Class,
        /// The least number of characters.
        min: u32,
        /// The greatest number of characters.
        max: u32,
        /// Whether as many as possible is always right.
        possessive: bool,
    },
    /// Goes on behind itself, or this many operations further on (or back).
    Fork(i32),
    /// Goes on behind itself where the next character is of the class, or else this many operations
    /// further on (or back): a fork where the other way is never right.
    If(&'static Class, i32),
    /// Goes on this many operations further on (or back).
    Jump(i32),
    /// Asserts the start of the text.
    Start,
    /// Asserts the end of the text.
    End,
    /// Asserts that a word starts or ends here, or that none does.
    Boundary(bool),
    /// Asserts that a program matches from here on, or that it does not.
    LookAhead(bool, &'static [Op]),
    /// Asserts that a program matches up to here, or that it does not.
    LookBehind(bool, &'static [Op]),
    /// Ends a match.
    Done,
}

/// How many choices may be tried one after the other before they are kept in mind.
const ATTEMPTS: u32 = 4;

/// What comes of a program that is run without keeping its choices in mind.
enum Straight {
    /// It matches.
    Match,
    /// It does not.
    None,
    /// There are too many ways on from this operation at this place.
    Choice(usize, usize),
}

/// Runs a program, from an operation and a place, as long as there is one way only: to the end for
/// most patterns, with nothing to keep in mind. A few choices are made by trying: the number of
/// `attempts` bounds how often the same text is looked at.
fn straight(program: &[Op], text: &str, start: (usize, usize), mut attempts: u32) -> Straight {
    let bytes = text.as_bytes();
    let (mut op, mut at) = start;
    loop {
        let went_on = match &program[op] {
            Op::Text(literal) => {
                let found = short::starts_with(&bytes[at..], literal.as_bytes());
                at += literal.len();
                found
            }
            Op::One(class) => match class.take(text, at) {
                Some(length) => {
                    at += length;
                    true
                }
                None => false,
            },
            Op::Run { class, min, max, possessive } => match run(class, *min, *max, text, at) {
                Some((least, most)) if *possessive || least == most => {
                    at = most;
                    true
                }
                Some(_) => return Straight::Choice(op, at),
                None => false,
            },
            Op::If(class, other) => {
                op = branch(op, class.take(text, at).is_some(), *other);
                continue;
            }
            Op::Fork(other) => {
                if may_start(program, text, (op + 1, at), ATTEMPTS) {
                    if attempts == 0 {
                        return Straight::Choice(op, at);
                    }
                    attempts -= 1;
                    match straight(program, text, (op + 1, at), attempts) {
                        Straight::Match => return Straight::Match,
                        Straight::None => {}
                        Straight::Choice(..) => return Straight::Choice(op, at),
                    }
                }
                op = branch(op, false, *other);
                continue;
            }
            Op::Jump(other) => {
                op = branch(op, false, *other);
                continue;
            }
            Op::Start => at == 0,
            Op::End if at == text.len() && matches!(program.get(op + 1), Some(Op::Done)) => {
                return Straight::Match;
            }
            Op::End => at == text.len(),
            Op::Done => return Straight::Match,
            _ => return Straight::Choice(op, at),
        };
        if !went_on {
            return Straight::None;
        }
        op += 1;
    }
}

/// Whether anything can match that starts with an operation at a place. It looks no further than to
/// the first characters, and not there where there are many ways.
fn may_start(program: &[Op], text: &str, (op, at): (usize, usize), ways: u32) -> bool {
    match &program[op] {
        Op::Text(literal) => short::starts_with(&text.as_bytes()[at..], literal.as_bytes()),
        Op::One(class) | Op::Run { class, min: 1.., .. } => class.take(text, at).is_some(),
        Op::Fork(other) if ways > 0 => {
            may_start(program, text, (op + 1, at), ways - 1)
                || may_start(program, text, (branch(op, false, *other), at), ways - 1)
        }
        _ => true,
    }
}

/// The operation behind this one, or the other.
#[inline]
fn branch(op: usize, goes_on: bool, other: i32) -> usize {
    if goes_on { op + 1 } else { op.wrapping_add_signed(other as isize) }
}

/// Whether a program matches from the operation and place of `start` on, and, where `end` is given, up to there.
///
/// What `visited` knows of other starts was in vain there and would be in vain here.
fn matches_at(
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
    let on_if = |holds: bool| if holds { Step::On(op + 1, at) } else { Step::Stop };
    match &program[op] {
        Op::Text(literal) if text.as_bytes()[at..].starts_with(literal.as_bytes()) => {
            Step::On(op + 1, at + literal.len())
        }
        Op::Text(_) => Step::Stop,
        Op::One(class) => match class.take(text, at) {
            Some(length) => Step::On(op + 1, at + length),
            None => Step::Stop,
        },
        Op::Run { class, min, max, possessive } => {
            let Some((least, most)) = run(class, *min, *max, text, at) else { return Step::Stop };
            if !possessive && least < most {
                if !visited.insert(op, at) {
                    return Step::Stop;
                }
                later.push(Choice { op: op + 1, first: least, last: before(text, most) });
            }
            Step::On(op + 1, most)
        }
        Op::Fork(other) if !may_start(program, text, (op + 1, at), ATTEMPTS) => {
            Step::On(branch(op, false, *other), at)
        }
        Op::Fork(other) => {
            if !visited.insert(op, at) {
                return Step::Stop;
            }
            later.push(Choice { op: branch(op, false, *other), first: at, last: at });
            Step::On(op + 1, at)
        }
        Op::If(class, other) => Step::On(branch(op, class.take(text, at).is_some(), *other), at),
        Op::Jump(other) => Step::On(branch(op, false, *other), at),
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

/// The places behind the least and the greatest number of characters of a class from `at` on.
#[inline(always)]
fn run(class: &Class, min: u32, max: u32, text: &str, at: usize) -> Option<(usize, usize)> {
    let most = usize::try_from(max).unwrap_or(usize::MAX);
    let taken = class.ascii_run(text.as_bytes(), at).min(most);
    if taken == most || text.as_bytes().get(at + taken).is_none_or(u8::is_ascii) {
        let least = usize::try_from(min).unwrap_or(usize::MAX);
        return (taken >= least).then(|| (at + least, at + taken));
    }
    run_of_any(class, min, max, text, at)
}

/// The same where there are characters beyond ASCII.
#[cold]
fn run_of_any(class: &Class, min: u32, max: u32, text: &str, at: usize) -> Option<(usize, usize)> {
    let (mut end, mut least, mut count) = (at, at, 0);
    while count < max
        && let Some(length) = class.take(text, end)
    {
        end += length;
        count += 1;
        if count == min {
            least = end;
        }
    }
    (count >= min).then_some((least, end))
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
struct Visited {
    near: [u64; 32],
    far: Vec<u64>,
    width: usize,
}

impl Visited {
    fn new(program: &[Op], text: &str) -> Self {
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

#[cfg(test)]
mod tests;

//! Regular expressions that were compiled when the code was generated.
//!
//! The generator translates each ECMA-262 pattern into a small program, so nothing is compiled at
//! first use and nothing can fail or panic there. The program is run by backtracking that never
//! makes the same choice at the same place twice. Its time is linear in the text for nearly all
//! patterns and never worse than its square, however evil the pattern; look-around runs its own part
//! of the program at each place it is asked for.

mod backtrack;
mod class;
mod straight;

pub use class::Class;

use crate::short;
use backtrack::{Visited, matches_at};
use std::fmt;
use straight::{Straight, straight};

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
        // Most patterns are a class for all of the text, perhaps with a start of its own.
        match self.program {
            [Op::Start, Op::Rest(class, min, max), ..] => class.takes_rest(*min, *max, text, 0),
            [Op::Start, Op::Text(start), Op::Rest(class, min, max), ..] => {
                straight::starts_with(text.as_bytes(), start)
                    && class.takes_rest(*min, *max, text, start.len())
            }
            [Op::Start, Op::One(first), Op::Rest(class, min, max), ..] => {
                first.take(text, 0).is_some_and(|at| class.takes_rest(*min, *max, text, at))
            }
            program => runs(program, text),
        }
    }
}

/// Whether a program matches anywhere in a text.
#[inline(never)]
fn runs(program: &[Op], text: &str) -> bool {
    let is_bound = matches!(program, [Op::Start, ..]);
    match straight(program, text, (usize::from(is_bound), 0)) {
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
    /// Takes all characters up to the end of the text, which are of a class and in number between the
    /// least and the greatest, and ends a match.
    Rest(&'static Class, u32, u32),
    /// Goes on behind itself, or this many operations further on (or back).
    Fork(i32),
    /// Goes on behind itself where the next character is of the class, or else this many operations
    /// further on (or back): a fork where the other way is never right.
    If(&'static Class, i32),
    /// Takes this text, or else goes on this many operations further on: an `If` with the text behind it.
    IfText(&'static str, i32),
    /// Takes this text or goes on this many operations further on: a fork with the text behind it.
    ForkText(&'static str, i32),
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

/// Whether an operation may take what stands at a place. It looks no further than to the first characters.
#[inline]
fn may_start(op: Option<&Op>, text: &str, at: usize) -> bool {
    match op {
        Some(Op::Text(literal)) => short::starts_with(&text.as_bytes()[at..], literal.as_bytes()),
        Some(Op::One(class) | Op::Run { class, min: 1.., .. } | Op::Rest(class, 1.., _)) => {
            class.take(text, at).is_some()
        }
        _ => true,
    }
}

/// The operation that is so many further on than this one.
#[inline]
fn branch(op: usize, other: i32) -> usize {
    op.wrapping_add_signed(other as isize)
}

#[cfg(test)]
mod tests;

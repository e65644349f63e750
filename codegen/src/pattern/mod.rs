//! From a regular expression to the program that the runtime runs.
//!
//! Repetitions of one character class become a single operation wherever taking as many as possible
//! is always right: where nothing that can follow starts with a character of the class. Other
//! repetitions become loops of choices, which the runtime makes at most once at each place.

mod first;

use first::First;
use goldsmith_model::pattern::{ClassUnicode, Regex};

/// A program: the operations of `goldsmith::Op`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program(pub Vec<Op>);

/// An operation: the variants of `goldsmith::Op`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// Takes this text.
    Text(String),
    /// Takes one character of a class.
    One(ClassUnicode),
    /// Takes several characters of a class.
    Run {
        /// The class.
        class: ClassUnicode,
        /// How many at least.
        min: u32,
        /// How many at most.
        max: u32,
        /// Whether as many as possible is always right.
        possessive: bool,
    },
    /// Goes on behind itself, or so many operations further on.
    Fork(i32),
    /// Goes on so many operations further on or back.
    Jump(i32),
    /// Asserts the start.
    Start,
    /// Asserts the end.
    End,
    /// Asserts that a word starts or ends here, or that none does.
    Boundary(bool),
    /// Asserts what stands around.
    Look {
        /// Whether behind this place.
        behind: bool,
        /// Whether it must not match.
        negative: bool,
        /// What is looked for.
        inner: Vec<Op>,
    },
    /// Ends a match.
    Done,
}

/// How many operations a program may have.
const MAX_OPS: usize = 20_000;
/// How many optional repetitions of a class are written one after the other.
const MAX_COPIES: u32 = 64;

/// Why there is no program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// Compiles a regular expression.
///
/// # Errors
/// When the program would be too large.
pub fn compile(regex: &Regex) -> Result<Program, TooLarge> {
    compile_before(regex, &First::accept())
}

fn compile_before(regex: &Regex, follow: &First) -> Result<Program, TooLarge> {
    let mut ops = Vec::new();
    emit(regex, follow, &mut ops)?;
    ops.push(Op::Done);
    Ok(Program(join_texts(ops)))
}

fn emit(regex: &Regex, follow: &First, ops: &mut Vec<Op>) -> Result<(), TooLarge> {
    if ops.len() > MAX_OPS {
        return Err(TooLarge);
    }
    match regex {
        Regex::Class(class) => ops.push(one(class)),
        Regex::Concat(parts) => {
            for (i, part) in parts.iter().enumerate() {
                let follow = parts[i + 1..].iter().rev().fold(follow.clone(), First::before);
                emit(part, &follow, ops)?;
            }
        }
        Regex::Alternate(parts) => alternatives(parts, follow, ops)?,
        Regex::Repeat { inner, min, max } => match &**inner {
            Regex::Class(class) => repeat_class(class, *min, *max, follow, ops)?,
            inner => repeat(inner, *min, *max, follow, ops)?,
        },
        Regex::Start => ops.push(Op::Start),
        Regex::End => ops.push(Op::End),
        Regex::Boundary(wanted) => ops.push(Op::Boundary(*wanted)),
        Regex::Look { behind, negative, inner } => {
            // What looks behind must end here, whatever comes: it may have to take less than it can.
            let follow = if *behind { First::unknown() } else { First::accept() };
            let inner = compile_before(inner, &follow)?.0;
            ops.push(Op::Look { behind: *behind, negative: *negative, inner });
        }
    }
    Ok(())
}

/// One character: text where the class has only one.
fn one(class: &ClassUnicode) -> Op {
    match class.ranges() {
        [range] if range.start() == range.end() => Op::Text(range.start().to_string()),
        _ => Op::One(class.clone()),
    }
}

/// A number of operations as a distance.
fn distance(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn alternatives(parts: &[Regex], follow: &First, ops: &mut Vec<Op>) -> Result<(), TooLarge> {
    let mut jumps = Vec::new();
    for (i, part) in parts.iter().enumerate() {
        let fork = ops.len();
        if i + 1 < parts.len() {
            ops.push(Op::Fork(0));
        }
        emit(part, follow, ops)?;
        if i + 1 < parts.len() {
            jumps.push(ops.len());
            ops.push(Op::Jump(0));
            ops[fork] = Op::Fork(distance(ops.len() - fork));
        }
    }
    let end = ops.len();
    for jump in jumps {
        ops[jump] = Op::Jump(distance(end - jump));
    }
    Ok(())
}

fn repeat_class(
    class: &ClassUnicode,
    min: u32,
    max: Option<u32>,
    follow: &First,
    ops: &mut Vec<Op>,
) -> Result<(), TooLarge> {
    let possessive = follow.never_starts_with(class);
    let most = max.unwrap_or(u32::MAX);
    let optional = most.saturating_sub(min);
    if min == 1 && most == 1 {
        ops.push(one(class));
    } else if possessive || (max.is_some() && optional > MAX_COPIES) {
        ops.push(Op::Run { class: class.clone(), min, max: most, possessive });
    } else {
        repeat(&Regex::Class(class.clone()), min, max, follow, ops)?;
    }
    Ok(())
}

/// What is repeated, written as often as it must be there, and then once more in a loop or as often
/// as it may be there.
fn repeat(
    inner: &Regex,
    min: u32,
    max: Option<u32>,
    follow: &First,
    ops: &mut Vec<Op>,
) -> Result<(), TooLarge> {
    // Behind one repetition comes the next, or what follows all of them.
    let again = follow.clone().or(&follow.clone().before(inner));
    for _ in 0..min {
        emit(inner, &again, ops)?;
    }
    let Some(max) = max else {
        let fork = ops.len();
        ops.push(Op::Fork(0));
        emit(inner, &again, ops)?;
        ops.push(Op::Jump(-distance(ops.len() - fork)));
        ops[fork] = Op::Fork(distance(ops.len() - fork));
        return Ok(());
    };
    let mut forks = Vec::new();
    for _ in min..max {
        forks.push(ops.len());
        ops.push(Op::Fork(0));
        emit(inner, &again, ops)?;
    }
    let end = ops.len();
    for fork in forks {
        ops[fork] = Op::Fork(distance(end - fork));
    }
    Ok(())
}

/// Joins texts that stand one after the other, unless something leads between them.
fn join_texts(ops: Vec<Op>) -> Vec<Op> {
    let target = |at: usize, by: i32| at.saturating_add_signed(by as isize);
    let mut is_target = vec![false; ops.len() + 1];
    for (at, op) in ops.iter().enumerate() {
        if let Op::Fork(by) | Op::Jump(by) = op {
            is_target[target(at, *by)] = true;
        }
    }
    let mut new_places = Vec::with_capacity(ops.len() + 1);
    let mut joined: Vec<(usize, Op)> = Vec::new();
    for (at, op) in ops.into_iter().enumerate() {
        match (joined.last_mut(), op) {
            (Some((_, Op::Text(text))), Op::Text(more)) if !is_target[at] => {
                text.push_str(&more);
                new_places.push(joined.len() - 1);
            }
            (_, op) => {
                new_places.push(joined.len());
                joined.push((at, op));
            }
        }
    }
    new_places.push(joined.len());
    let moved = |old: usize, new: usize, by: i32| {
        let to = new_places[target(old, by)];
        if to >= new { distance(to - new) } else { -distance(new - to) }
    };
    joined
        .into_iter()
        .enumerate()
        .map(|(new, (old, op))| match op {
            Op::Fork(by) => Op::Fork(moved(old, new, by)),
            Op::Jump(by) => Op::Jump(moved(old, new, by)),
            op => op,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ops(text: &str) -> Vec<Op> {
        compile(&Regex::parse(text).unwrap()).unwrap().0
    }

    #[test]
    fn texts_are_joined_and_runs_are_possessive_where_they_can_be() {
        assert!(matches!(
            ops("^arn:[a-z]+:x$").as_slice(),
            [Op::Start, Op::Text(a), Op::Run { possessive: true, min: 1, .. }, Op::Text(b), Op::End, Op::Done]
                if a == "arn:" && b == ":x"
        ));
    }

    #[test]
    fn ambiguous_repetitions_become_choices() {
        assert!(matches!(
            ops("^[a-z]*a$").as_slice(),
            [Op::Start, Op::Fork(3), Op::One(_), Op::Jump(-2), Op::Text(_), Op::End, Op::Done]
        ));
        assert!(matches!(
            ops("^(?:ab|ac)?d").as_slice(),
            [
                Op::Start,
                Op::Fork(5),
                Op::Fork(3),
                Op::Text(_),
                Op::Jump(2),
                Op::Text(_),
                Op::Text(_),
                Op::Done
            ]
        ));
    }

    #[test]
    fn programs_have_a_limit() {
        let regex = Regex::parse("(?:(?:(?:ab){1,100}){1,100}){1,100}").unwrap();
        assert_eq!(compile(&regex), Err(TooLarge));
    }
}

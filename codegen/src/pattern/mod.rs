//! From a regular expression to the program that the runtime runs.
//!
//! Repetitions of one character class become a single operation wherever taking as many as possible
//! is always right: where nothing that can follow starts with a character of the class. Other
//! repetitions become loops of choices, which the runtime makes at most once at each place.

mod first;
mod fuse;

use first::First;
use fuse::{drop_unreachable, fuse};
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
    /// Takes all characters up to the end, which are of a class, and ends a match.
    Rest {
        /// The class.
        class: ClassUnicode,
        /// How many at least.
        min: u32,
        /// How many at most.
        max: u32,
    },
    /// Goes on behind itself, or so many operations further on.
    Fork(i32),
    /// Goes on behind itself where the next character is of the class, or else so many operations
    /// further on.
    If(ClassUnicode, i32),
    /// Takes this text, or else goes on so many operations further on.
    IfText(String, i32),
    /// Takes this text or goes on so many operations further on.
    ForkText(String, i32),
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
    let mut ops = emit(regex, follow)?;
    ops.push(Op::Done);
    Ok(Program(drop_unreachable(fuse(ops))))
}

/// The operations of a regular expression. Distances within are relative, so that they can be put
/// behind others, or repeated, as they are.
fn emit(regex: &Regex, follow: &First) -> Result<Vec<Op>, TooLarge> {
    Ok(match regex {
        Regex::Class(class) => vec![one(class)],
        Regex::Concat(parts) => sequence(parts, follow)?,
        Regex::Alternate(parts) => alternatives(parts, follow)?,
        Regex::Repeat { inner, min, max } => match &**inner {
            Regex::Class(class) => repeat_class(class, *min, *max, follow)?,
            // One choice between all of them and nothing, instead of one within the other.
            Regex::Alternate(parts) if (*min, *max) == (0, Some(1)) => {
                let nothing = Regex::Concat(Vec::new());
                let parts: Vec<Regex> = parts.iter().cloned().chain([nothing]).collect();
                alternatives(&parts, follow)?
            }
            inner => repeat(inner, *min, *max, follow)?,
        },
        Regex::Start => vec![Op::Start],
        Regex::End => vec![Op::End],
        Regex::Boundary(wanted) => vec![Op::Boundary(*wanted)],
        Regex::Look { behind, negative, inner } => {
            // What looks behind must end here, whatever comes: it may have to take less than it can.
            let follow = if *behind { First::unknown() } else { First::accept() };
            let inner = compile_before(inner, &follow)?.0;
            vec![Op::Look { behind: *behind, negative: *negative, inner }]
        }
    })
}

/// How many operations these are, with those within and those that have been joined.
fn size(ops: &[Op]) -> usize {
    let inner = |op: &Op| match op {
        Op::Look { inner, .. } => 1 + size(inner),
        Op::Text(text) => text.len(),
        _ => 1,
    };
    ops.iter().map(inner).sum()
}

/// `size` as it is, if a program may have so many operations.
fn within_limit(size: usize) -> Result<usize, TooLarge> {
    if size <= MAX_OPS { Ok(size) } else { Err(TooLarge) }
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

/// One part after the other. They are written from the last to the first, because what can follow
/// a part is known from those behind it.
fn sequence(parts: &[Regex], follow: &First) -> Result<Vec<Op>, TooLarge> {
    let mut follow = follow.clone();
    let mut written = Vec::with_capacity(parts.len());
    let mut total = 0;
    for (i, part) in parts.iter().enumerate().rev() {
        if parts.get(i + 1).is_some_and(|next| is_part_of(part, next)) {
            continue;
        }
        let ops = emit(part, &follow)?;
        total = within_limit(total + size(&ops))?;
        written.push(ops);
        follow = follow.before(part);
    }
    Ok(written.into_iter().rev().flatten().collect())
}

/// Whether what may stand here is taken as well by what is repeated behind it: `/?` before `[/a-z]+`.
fn is_part_of(part: &Regex, next: &Regex) -> bool {
    let (Regex::Repeat { inner: part, min: 0, .. }, Regex::Repeat { inner: next, max: None, .. }) =
        (part, next)
    else {
        return false;
    };
    let (Regex::Class(part), Regex::Class(next)) = (&**part, &**next) else { return false };
    let mut others = part.clone();
    others.difference(next);
    others.ranges().is_empty()
}

fn alternatives(parts: &[Regex], follow: &First) -> Result<Vec<Op>, TooLarge> {
    let mut ops = Vec::new();
    let mut jumps = Vec::new();
    let firsts: Vec<First> = parts.iter().map(|part| follow.clone().before(part)).collect();
    // What each alternative and all behind it can start with.
    let mut rest = firsts.clone();
    for i in (1..rest.len()).rev() {
        rest[i - 1] = rest[i - 1].clone().or(&rest[i]);
    }
    let mut total = 0;
    for (i, part) in parts.iter().enumerate() {
        let is_last = i + 1 == parts.len();
        let part = emit(part, follow)?;
        total = within_limit(total + size(&part) + if is_last { 0 } else { 2 })?;
        if is_last {
            ops.extend(part);
        } else {
            ops.push(choice(firsts[i].tells_from(&rest[i + 1]), part.len() + 2));
            ops.extend(part);
            jumps.push(ops.len());
            ops.push(Op::Jump(0));
        }
    }
    let end = ops.len();
    for jump in jumps {
        ops[jump] = Op::Jump(distance(end - jump));
    }
    Ok(ops)
}

/// A choice between what stands behind it and what is so many operations further on. With a class,
/// the next character makes it.
fn choice(class: Option<&ClassUnicode>, by: usize) -> Op {
    match class {
        Some(class) => Op::If(class.clone(), distance(by)),
        None => Op::Fork(distance(by)),
    }
}

fn repeat_class(
    class: &ClassUnicode,
    min: u32,
    max: Option<u32>,
    follow: &First,
) -> Result<Vec<Op>, TooLarge> {
    let possessive = follow.never_starts_with(class);
    let most = max.unwrap_or(u32::MAX);
    let optional = most.saturating_sub(min);
    if most == 0 {
        Ok(Vec::new())
    } else if min == 1 && most == 1 {
        Ok(vec![one(class)])
    } else if possessive || (max.is_some() && optional > MAX_COPIES) {
        Ok(vec![Op::Run { class: class.clone(), min, max: most, possessive }])
    } else {
        repeat(&Regex::Class(class.clone()), min, max, follow)
    }
}

/// What is repeated, written as often as it must be there, and then once more in a loop or as often
/// as it may be there.
fn repeat(inner: &Regex, min: u32, max: Option<u32>, follow: &First) -> Result<Vec<Op>, TooLarge> {
    // Behind one repetition comes the next, or what follows all of them.
    let again = match max {
        Some(1) => follow.clone(),
        _ => follow.clone().or(&follow.clone().before(inner)),
    };
    let first = again.clone().before(inner);
    let class = first.tells_from(follow);
    let copy = emit(inner, &again)?;
    if copy.is_empty() {
        // The empty text, however often.
        return Ok(copy);
    }
    let (min, optional) = (min as usize, max.map(|max| max.saturating_sub(min) as usize));
    let optional_size = optional.map_or(size(&copy) + 2, |n| n.saturating_mul(size(&copy) + 1));
    within_limit(min.saturating_mul(size(&copy)).saturating_add(optional_size))?;
    let mut ops: Vec<Op> = std::iter::repeat_n(&copy, min).flatten().cloned().collect();
    match optional {
        None => {
            ops.push(choice(class, copy.len() + 2));
            let back = distance(copy.len() + 1);
            ops.extend(copy);
            ops.push(Op::Jump(-back));
        }
        Some(optional) => {
            for left in (1..=optional).rev() {
                ops.push(choice(class, left * (copy.len() + 1)));
                ops.extend(copy.iter().cloned());
            }
        }
    }
    Ok(ops)
}

#[cfg(test)]
mod tests;

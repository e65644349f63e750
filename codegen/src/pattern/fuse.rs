//! Several operations as one, where that does the same with less to do.
//!
//! What enters and what leaves is a program, its distances with it. Nothing is joined across a place
//! that something leads to.

use super::{Op, distance};

/// Joins what stands one after the other: texts, and choices with the text behind them.
///
/// An `If` leads on where its text cannot follow, too: no match that way starts as the text does.
pub(super) fn fuse(ops: Vec<Op>) -> Vec<Op> {
    let ends = ends(&ops);
    let is_target = targets(&ops);
    let mut places = Vec::with_capacity(ops.len());
    let mut fused: Vec<(usize, Op)> = Vec::new();
    for (at, op) in ops.into_iter().enumerate() {
        let op = if ends[at] { to_the_end(op) } else { op };
        let last = fused.last_mut().filter(|_| !is_target[at]).map(|(_, last)| last);
        match (last, op) {
            (
                Some(Op::Text(text) | Op::IfText(text, _) | Op::ForkText(text, _)),
                Op::Text(more),
            ) => {
                text.push_str(&more);
            }
            (Some(last @ Op::If(..)), Op::Text(text)) => {
                if let Op::If(_, by) = *last {
                    *last = Op::IfText(text, by);
                }
            }
            (Some(last @ Op::Fork(_)), Op::Text(text)) => {
                if let Op::Fork(by) = *last {
                    *last = Op::ForkText(text, by);
                }
            }
            (_, op) => fused.push((at, op)),
        }
        places.push(fused.len() - 1);
    }
    moved(fused, &places)
}

/// Leaves out what nothing leads to, and jumps to what stands behind them anyway.
pub(super) fn drop_unreachable(ops: Vec<Op>) -> Vec<Op> {
    let mut reached = vec![false; ops.len()];
    let mut open = vec![0];
    while let Some(at) = open.pop() {
        if at < ops.len() && !std::mem::replace(&mut reached[at], true) {
            open.extend(ways_on(&ops, at));
        }
    }
    let mut places = Vec::with_capacity(ops.len());
    let mut kept = Vec::new();
    for (at, op) in ops.into_iter().enumerate() {
        // What leads to a place that is left out leads to the next one that is not.
        places.push(kept.len());
        if reached[at] && op != Op::Jump(1) {
            kept.push((at, op));
        }
    }
    moved(kept, &places)
}

/// The operations with distances that fit where they stand now. With each comes its old place;
/// `places` has the new place for each old one.
fn moved(ops: Vec<(usize, Op)>, places: &[usize]) -> Vec<Op> {
    let ops = ops.into_iter().enumerate().map(|(new, (old, mut op))| {
        if let Op::Fork(by)
        | Op::ForkText(_, by)
        | Op::If(_, by)
        | Op::IfText(_, by)
        | Op::Jump(by) = &mut op
        {
            let to = places.get(target(old, *by)).copied().unwrap_or(places.len());
            *by = if to >= new { distance(to - new) } else { -distance(new - to) };
        }
        op
    });
    ops.collect()
}

fn target(at: usize, by: i32) -> usize {
    at.saturating_add_signed(by as isize)
}

/// Which places something leads to other than from right before them.
fn targets(ops: &[Op]) -> Vec<bool> {
    let mut is_target = vec![false; ops.len() + 1];
    for (at, op) in ops.iter().enumerate() {
        if let Op::Fork(by) | Op::If(_, by) | Op::Jump(by) = op {
            is_target[target(at, *by)] = true;
        }
    }
    is_target
}

/// The places that an operation leads to.
fn ways_on(ops: &[Op], at: usize) -> impl Iterator<Item = usize> + use<> {
    let next = (!matches!(ops[at], Op::Jump(_) | Op::Done | Op::Rest { .. })).then_some(at + 1);
    let other = match &ops[at] {
        Op::Fork(by) | Op::ForkText(_, by) | Op::If(_, by) | Op::IfText(_, by) | Op::Jump(by) => {
            Some(target(at, *by))
        }
        _ => None,
    };
    next.into_iter().chain(other)
}

/// Behind which operations the text has to end and the program does, whatever jumps are between.
fn ends(ops: &[Op]) -> Vec<bool> {
    let mut is_end = vec![false; ops.len() + 1];
    // Jumps ahead are seen after what they lead to.
    for at in (0..ops.len()).rev() {
        is_end[at] = match &ops[at] {
            Op::End => matches!(ops.get(at + 1), Some(Op::Done)),
            Op::Jump(by @ 1..) => is_end.get(target(at, *by)).copied().unwrap_or_default(),
            _ => false,
        };
    }
    is_end.remove(0);
    is_end
}

/// An operation behind which the text ends. All that a class can take is right there.
fn to_the_end(op: Op) -> Op {
    match op {
        Op::Run { class, min, max, .. } => Op::Rest { class, min, max },
        Op::One(class) => Op::Rest { class, min: 1, max: 1 },
        op => op,
    }
}

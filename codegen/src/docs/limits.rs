//! How much of a model is shown at one place: blocks of syntax, outlines and skeletons come to an end,
//! however shapes lie in each other.

/// How many lines a block of syntax, and how many items or values an outline or skeleton, may have before
/// shapes within are no longer shown.
pub(crate) const MAX_LINES: usize = 5_000;

/// How deep shapes are shown in each other.
pub(crate) const MAX_DEPTH: usize = 30;

/// That not all is shown, if it is not: `what` has been counted, and there are `count` of it.
pub(crate) fn remark(count: usize, what: &str) -> Option<String> {
    let is_cut = count > MAX_LINES;
    is_cut.then(|| format!("What lies within is left out after {MAX_LINES} {what}."))
}

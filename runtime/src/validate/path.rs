//! The place of a value.

use crate::pointer::push_segment;
use std::borrow::Cow;

/// The way from the root to a value, kept on the stack.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Name(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    pub(super) fn pointer(&self) -> String {
        let (parent, segment) = match self {
            Self::Root => return String::new(),
            Self::Name(parent, name) => (parent, Cow::Borrowed(*name)),
            Self::Index(parent, index) => (parent, index.to_string().into()),
        };
        let mut pointer = parent.pointer();
        push_segment(&mut pointer, &segment);
        pointer
    }
}

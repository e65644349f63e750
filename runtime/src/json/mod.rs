//! The JSON format.

mod fault;
pub(crate) mod pointer;
mod read;
mod scan;
mod write;

pub use fault::Fault;
pub use read::{JsonReader, Strictness};
pub use write::{JsonWriter, Names};

/// Limits on what is read from the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How deep lists, maps, structures and unions may be nested.
    pub depth: usize,
    /// How many bytes a message may have.
    pub bytes: usize,
    /// How many elements of lists, entries of maps and unknown members a message may have in all.
    pub elements: usize,
}

impl Default for Limits {
    /// 128 levels, 256 MiB and a million elements.
    fn default() -> Self {
        Self { depth: 128, bytes: 256 << 20, elements: 1_000_000 }
    }
}

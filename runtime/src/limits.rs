//! How much is read of a message, and how strictly.

/// Limits on what is read from the network.
///
/// ```
/// let limits = goldsmith::Limits::default().bytes(6 << 20).elements(10_000);
/// ```
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

impl Limits {
    /// With another [`depth`](Self::depth). Each level takes some hundred bytes of the stack.
    #[must_use]
    pub const fn depth(mut self, depth: usize) -> Self {
        self.depth = depth;
        self
    }

    /// With another number of [`bytes`](Self::bytes).
    #[must_use]
    pub const fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// With another number of [`elements`](Self::elements).
    #[must_use]
    pub const fn elements(mut self, elements: usize) -> Self {
        self.elements = elements;
        self
    }
}

impl Default for Limits {
    /// 128 levels, 256 MiB and a million elements.
    fn default() -> Self {
        Self { depth: 128, bytes: 256 << 20, elements: 1_000_000 }
    }
}

/// How strictly a message is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// As a client reads what a service sends: what is missing stays empty, nulls in collections are
    /// left out, variants of unions that the model lacks are kept.
    Lenient,
    /// As a server reads what anybody sends: all of these are faults, and absent members get the
    /// defaults of the model.
    Strict,
}

//! Which members of a structure a reader has come across.

/// Which members of a structure have been read.
pub(crate) struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    pub(crate) fn new() -> Self {
        Self { first: 0, more: Vec::new() }
    }

    /// Notes a member; whether it is new.
    #[inline]
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        let word = if index < 64 {
            &mut self.first
        } else {
            let at = index / 64 - 1;
            if self.more.len() <= at {
                self.more.resize(at + 1, 0);
            }
            &mut self.more[at]
        };
        let bit = 1 << (index % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    pub(crate) fn contains(&self, index: usize) -> bool {
        let word = if index < 64 {
            self.first
        } else {
            self.more.get(index / 64 - 1).copied().unwrap_or_default()
        };
        word & (1 << (index % 64)) != 0
    }
}

//! The tree hash of Amazon Glacier.

use super::hex;
use sha2::{Digest, Sha256};
use std::fmt;

/// How many bytes a leaf of the tree has.
const CHUNK: usize = 1 << 20;

/// The SHA-256 tree hash of a body: the leaves are the hashes of its chunks of 1 MiB, and what is above
/// two nodes is the hash of both. A node without a neighbour rises as it is.
///
/// [`BodyChecksums`](super::BodyChecksums) makes those of requests. On its own it hashes an archive of
/// many parts, as Glacier wants it at the end of a multipart upload.
///
/// ```
/// # use std::io::Read;
/// # fn example(mut archive: impl Read) -> std::io::Result<String> {
/// let mut hash = goldsmith::TreeHash::new();
/// let mut buffer = vec![0; 1 << 16];
/// loop {
///     let length = archive.read(&mut buffer)?;
///     if length == 0 {
///         break Ok(hash.finish());
///     }
///     hash.update(&buffer[..length]);
/// }
/// # }
/// ```
#[derive(Clone, Default)]
pub struct TreeHash {
    /// The chunk that is not full.
    chunk: Sha256,
    filled: usize,
    /// Roots of full trees with their heights, which fall from left to right.
    trees: Vec<(u32, Node)>,
}

type Node = [u8; 32];

impl TreeHash {
    /// A hash of nothing so far.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the bytes that come next.
    pub fn update(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(CHUNK - self.filled));
            self.chunk.update(now);
            self.filled += now.len();
            if self.filled == CHUNK {
                self.add_leaf();
            }
            bytes = later;
        }
    }

    /// The hash of all bytes, in lower-case hexadecimal as headers have it.
    #[must_use]
    pub fn finish(mut self) -> String {
        if self.filled > 0 || self.trees.is_empty() {
            self.add_leaf();
        }
        let mut trees = self.trees.into_iter().rev().map(|(_, node)| node);
        let last = trees.next().unwrap_or_default();
        hex(&trees.fold(last, |right, left| parent(&left, &right)))
    }

    /// Makes a leaf of the chunk, and a tree of each two of the same height.
    fn add_leaf(&mut self) {
        self.filled = 0;
        let mut tree = (0, self.chunk.finalize_reset().into());
        while let Some((height, left)) = self.trees.pop_if(|(height, _)| *height == tree.0) {
            tree = (height + 1, parent(&left, &tree.1));
        }
        self.trees.push(tree);
    }
}

impl fmt::Debug for TreeHash {
    /// Sizes only: hashes of a part of a body may tell what it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TreeHash").field("filled", &self.filled).finish_non_exhaustive()
    }
}

fn parent(left: &Node, right: &Node) -> Node {
    Sha256::new().chain_update(left).chain_update(right).finalize().into()
}

//! The CBOR format ([RFC 8949](https://www.rfc-editor.org/rfc/rfc8949)), as
//! [Smithy RPC v2 CBOR](https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html) uses it.

mod big;
mod binary;
mod codec;
mod head;
mod pointer;
mod read;
mod write;

pub(crate) use codec::Cbor;
pub(crate) use pointer::pointer;
pub use read::CborReader;
pub use write::CborWriter;

/// What the tags that shapes need stand for (RFC 8949, section 3.4).
mod tag {
    /// Seconds since the Unix epoch.
    pub(super) const EPOCH: u64 = 1;
    /// A bignum.
    pub(super) const BIGNUM: u64 = 2;
    /// A bignum below zero.
    pub(super) const NEGATIVE_BIGNUM: u64 = 3;
    /// An exponent of ten and a mantissa.
    pub(super) const DECIMAL: u64 = 4;
}

#[cfg(test)]
mod tests;

//! The JSON format.

mod codec;
mod fault;
pub(crate) mod pointer;
mod read;
mod scan;
mod write;

pub(crate) use codec::{ByJsonName, ByMember, Json};
pub use fault::Fault;
pub use read::{JsonReader, Strictness};
pub use write::{JsonWriter, Names};

/// A structure as JSON text: all its members, wherever HTTP binds them, by their names in the model.
#[cfg(feature = "testing")]
pub(crate) fn to_text<S: crate::Structure>(value: &S) -> Vec<u8> {
    use crate::Writer;
    static ANY: crate::schema::Member =
        crate::schema::Member::new("", crate::schema::Kind::Structure, &[]);
    let mut writer = JsonWriter::new(Names::Member);
    let Ok(()) = writer.structure(&ANY, value);
    writer.into_bytes()
}

/// The structure of a JSON text that [`to_text`] has written.
#[cfg(feature = "testing")]
pub(crate) fn from_text<S: crate::Structure>(text: &[u8]) -> Result<S, crate::ReadError> {
    use crate::Reader;
    static ANY: crate::schema::Member =
        crate::schema::Member::new("", crate::schema::Kind::Structure, &[]);
    JsonReader::new(text, Names::Member, Strictness::Lenient, Limits::default())
        .and_then(|mut reader| reader.structure(&ANY))
        .map_err(|fault| fault.in_text(text))
}

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

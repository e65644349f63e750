//! The XML format: what restXml, awsQuery and ec2Query have in common.
//!
//! [`XmlWriter`] makes text of values. [`XmlReader`] makes values of text in two steps: `tokens` and
//! `tape` check the text once and note where its elements are, and the reader walks those notes. So
//! elements may come in any order, and the entries of a flattened list anywhere among the others.
//!
//! What has no schema becomes a [`Document`](crate::Document): an element with elements a map, one
//! with text a string, elements of the same name a list, and an attribute an entry whose key starts
//! with `@`.

#[cfg(feature = "testing")]
mod canonical;
mod escape;
mod members;
mod names;
mod path;
mod read;
mod tape;
mod tokens;
mod write;

#[cfg(feature = "testing")]
pub(crate) use canonical::{Filter, canonical};
#[cfg(feature = "query")]
pub(crate) use names::is_flattened;
pub(crate) use names::{Tag, name_of};
pub(crate) use path::path;
pub use read::XmlReader;
pub(crate) use tokens::root_name;
pub use write::XmlWriter;

#[cfg(test)]
mod tests;

//! The bridge to serde.
//!
//! Every generated type is `Serialize` and `Deserialize` through these few functions. In formats for
//! people (JSON, YAML, TOML) a structure is a map with the model's names as keys, absent members left
//! out; blobs are base64, timestamps RFC 3339, and all members are there, those that HTTP binds to a
//! header or label too. So `--cli-input-json` of the AWS CLI reads straight into an input. Formats
//! for machines (postcard, bincode) get the members in the order of the model.

mod de;
mod document;
mod scalar;
mod ser;

pub use de::{deserialize_enum, deserialize_int_enum, deserialize_structure, deserialize_union};
pub use ser::{serialize_enum, serialize_int_enum, serialize_structure, serialize_union};

/// What formats for machines call a variant that the model lacks: the name of no variant.
const UNKNOWN_VARIANT: &str = "*";

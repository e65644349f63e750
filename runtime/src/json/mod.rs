//! The JSON format.

mod codec;
mod pointer;
mod read;
mod scan;
mod write;

pub(crate) use codec::{ByJsonName, ByMember, Json};
pub(crate) use pointer::pointer;
pub use read::JsonReader;
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
    JsonReader::new(text, Names::Member, crate::Strictness::Lenient, crate::Limits::default())
        .and_then(|mut reader| reader.structure(&ANY))
        .map_err(|fault| fault.in_json(text))
}

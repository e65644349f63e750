// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Torn;
use crate::types::{Begun, NoteTaken, PhotoTaken, ThreadUsed};
use goldsmith::schema;

/// What happens while somebody stitches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Stitches {
    /// The member `begun`.
    Begun(Begun),
    /// The member `thread`.
    Thread(ThreadUsed),
    /// The member `photo`.
    Photo(PhotoTaken),
    /// The member `note`.
    Note(NoteTaken),
    /// The cloth is torn: the stream ends.
    ///
    /// - `torn`
    Torn(Torn),
    /// A variant that this version of the model does not know.
    Unknown(goldsmith::UnknownVariant),
}

impl goldsmith::Union for Stitches {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Stitches",
        &[],
        &[
            schema::Member::new("begun", schema::Kind::Structure, &[]),
            schema::Member::new("thread", schema::Kind::Structure, &[]),
            schema::Member::new("photo", schema::Kind::Structure, &[]),
            schema::Member::new("note", schema::Kind::Structure, &[]),
            schema::Member::new("torn", schema::Kind::Structure, &[]),
        ],
    );

    fn write_variant<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        match self {
            Self::Begun(value) => writer.member(0, value),
            Self::Thread(value) => writer.member(1, value),
            Self::Photo(value) => writer.member(2, value),
            Self::Note(value) => writer.member(3, value),
            Self::Torn(value) => writer.member(4, value),
            Self::Unknown(variant) => writer.unknown_variant(variant),
        }
    }

    fn read_variant<R: goldsmith::Reader>(
        index: usize,
        member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<Self, R::Error> {
        Ok(
            match index {
                0 => Self::Begun(goldsmith::Value::read(member, reader)?),
                1 => Self::Thread(goldsmith::Value::read(member, reader)?),
                2 => Self::Photo(goldsmith::Value::read(member, reader)?),
                3 => Self::Note(goldsmith::Value::read(member, reader)?),
                4 => Self::Torn(goldsmith::Value::read(member, reader)?),
                _ => Self::Unknown(reader.unknown_variant()?),
            },
        )
    }
}

goldsmith::union!(Stitches);

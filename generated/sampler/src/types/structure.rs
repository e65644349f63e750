// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Endpoint;
use goldsmith::schema;

/// The union `Structure`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Structure {
    /// The member `document`.
    Document(String),
    /// The member `blob`.
    Blob(Endpoint),
    /// A variant that this version of the model does not know.
    Unknown(goldsmith::UnknownVariant),
}

impl goldsmith::Union for Structure {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Structure",
        &[],
        &[
            schema::Member::new("document", schema::Kind::String, &[]),
            schema::Member::new("blob", schema::Kind::Structure, &[]),
        ],
    );

    fn write_variant<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        match self {
            Self::Document(value) => writer.member(0, value),
            Self::Blob(value) => writer.member(1, value),
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
                0 => Self::Document(goldsmith::Value::read(member, reader)?),
                1 => Self::Blob(goldsmith::Value::read(member, reader)?),
                _ => Self::Unknown(reader.unknown_variant()?),
            },
        )
    }
}

goldsmith::union!(Structure);

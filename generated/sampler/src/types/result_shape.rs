// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The union `Result`.
#[doc(alias = "Result")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResultShape {
    /// The member `Ok`.
    Ok(String),
    /// The member `Err`.
    Err(i32),
    /// A variant that this version of the model does not know.
    Unknown(goldsmith::UnknownVariant),
}

impl goldsmith::Union for ResultShape {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Result",
        &[],
        &[
            schema::Member::new("Ok", schema::Kind::String, &[]),
            schema::Member::new("Err", schema::Kind::Integer, &[]),
        ],
    );

    fn write_variant<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        match self {
            Self::Ok(value) => writer.member(0, value),
            Self::Err(value) => writer.member(1, value),
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
                0 => Self::Ok(goldsmith::Value::read(member, reader)?),
                1 => Self::Err(goldsmith::Value::read(member, reader)?),
                _ => Self::Unknown(reader.unknown_variant()?),
            },
        )
    }
}

goldsmith::union!(ResultShape);

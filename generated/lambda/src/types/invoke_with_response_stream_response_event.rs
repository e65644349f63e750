// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{InvokeResponseStreamUpdate, InvokeWithResponseStreamCompleteEvent};
use goldsmith::schema;

/// An event of a streamed response: any number of pieces, then the end.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvokeWithResponseStreamResponseEvent {
    /// The next piece of the response.
    ///
    /// - `PayloadChunk`
    PayloadChunk(InvokeResponseStreamUpdate),
    /// The end of the response, with the error if there was one.
    ///
    /// - `InvokeComplete`
    InvokeComplete(InvokeWithResponseStreamCompleteEvent),
    /// A variant that this version of the model does not know.
    Unknown(goldsmith::UnknownVariant),
}

impl goldsmith::Union for InvokeWithResponseStreamResponseEvent {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvokeWithResponseStreamResponseEvent",
        &[],
        &[
            schema::Member::new("PayloadChunk", schema::Kind::Structure, &[]),
            schema::Member::new("InvokeComplete", schema::Kind::Structure, &[]),
        ],
    );

    fn write_variant<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        match self {
            Self::PayloadChunk(value) => writer.member(0, value),
            Self::InvokeComplete(value) => writer.member(1, value),
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
                0 => Self::PayloadChunk(goldsmith::Value::read(member, reader)?),
                1 => Self::InvokeComplete(goldsmith::Value::read(member, reader)?),
                _ => Self::Unknown(reader.unknown_variant()?),
            },
        )
    }
}

goldsmith::union!(InvokeWithResponseStreamResponseEvent);

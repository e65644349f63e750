// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{Color, Pattern};
use goldsmith::schema;

/// What is stitched: one thing of several.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Motif {
    /// A flower of that color.
    ///
    /// - `flower`
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    Flower(Color),
    /// A pattern, which may hold others: it contains itself in four ways.
    ///
    /// - `pattern`
    Pattern(Box<Pattern>),
    /// The member `motifs`.
    Motifs(Vec<Motif>),
    /// Nothing at all.
    ///
    /// - `none`
    None(goldsmith::Unit),
    /// The member `size`.
    ///
    /// - `motif-size`
    /// - called `size` in rpcv2Cbor, awsJson1_0, awsJson1_1, restXml, awsQuery and ec2Query
    /// - range: 0 to 100
    Size(i32),
    /// The member `when`.
    ///
    /// - format: http-date
    When(goldsmith::Timestamp),
    /// A picture of the cloth.
    ///
    /// - `photo`
    /// - length: at most 64 bytes
    Photo(goldsmith::Blob),
    /// Has the name that Goldsmith has for variants of newer models.
    ///
    /// - `unknown`
    UnknownValue(String),
    /// A variant that this version of the model does not know.
    Unknown(goldsmith::UnknownVariant),
}

impl goldsmith::Union for Motif {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Motif",
        &[],
        &[
            schema::Member::new("flower", schema::Kind::Enum, &[]),
            schema::Member::new("pattern", schema::Kind::Structure, &[]),
            schema::Member::new(
                "motifs",
                schema::Kind::List(&schema::Member::element(schema::Kind::Union, &[])),
                &[],
            ),
            schema::Member::new("none", schema::Kind::Structure, &[]),
            schema::Member::new(
                "size",
                schema::Kind::Integer,
                &[
                    schema::Trait::JsonName("motif-size"),
                    schema::Trait::Range(Some(0), Some(100)),
                ],
            ),
            schema::Member::new(
                "when",
                schema::Kind::Timestamp,
                &[schema::Trait::TimestampFormat(schema::TimestampFormat::HttpDate)],
            ),
            schema::Member::new(
                "photo",
                schema::Kind::Blob,
                &[schema::Trait::Length(None, Some(64))],
            ),
            schema::Member::new("unknown", schema::Kind::String, &[]),
        ],
    );

    fn write_variant<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        match self {
            Self::Flower(value) => writer.member(0, value),
            Self::Pattern(value) => writer.member(1, value),
            Self::Motifs(value) => writer.member(2, value),
            Self::None(value) => writer.member(3, value),
            Self::Size(value) => writer.member(4, value),
            Self::When(value) => writer.member(5, value),
            Self::Photo(value) => writer.member(6, value),
            Self::UnknownValue(value) => writer.member(7, value),
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
                0 => Self::Flower(goldsmith::Value::read(member, reader)?),
                1 => Self::Pattern(goldsmith::Value::read(member, reader)?),
                2 => Self::Motifs(goldsmith::Value::read(member, reader)?),
                3 => Self::None(goldsmith::Value::read(member, reader)?),
                4 => Self::Size(goldsmith::Value::read(member, reader)?),
                5 => Self::When(goldsmith::Value::read(member, reader)?),
                6 => Self::Photo(goldsmith::Value::read(member, reader)?),
                7 => Self::UnknownValue(goldsmith::Value::read(member, reader)?),
                _ => Self::Unknown(reader.unknown_variant()?),
            },
        )
    }
}

goldsmith::union!(Motif);

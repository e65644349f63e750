//! What Lambda has nothing of: sparse collections, documents, big numbers, unions of scalars.

use super::{document, round_trips, timestamp, unknown_members};
use goldsmith::{
    BigDecimal, BigInteger, Document, MemberWriter, Reader, Structure, Timestamp, Union,
    UnknownMembers, UnknownVariant, schema,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, PartialEq, Default)]
struct Rare {
    sparse_list: Option<Vec<Option<String>>>,
    sparse_map: BTreeMap<String, Option<f64>>,
    document: Option<Document>,
    choices: Vec<Choice>,
    big: Option<BigInteger>,
    precise: Option<BigDecimal>,
    short: Option<f32>,
    unknown_members: UnknownMembers,
}

#[derive(Clone, PartialEq)]
enum Choice {
    /// Has the name that formats for machines might give to what is unknown.
    UnknownValue(bool),
    Time(Timestamp),
    Unknown(UnknownVariant),
}

impl Structure for Rare {
    const SCHEMA: &'static schema::Schema = {
        use schema::{Kind, Member, Schema, Trait};
        const TEXT: &Member = &Member::element(Kind::String, &[]);
        const CHOICE: &Member = &Member::element(Kind::Union, &[]);
        &Schema::new(
            "tests#Rare",
            &[],
            &[
                Member::new("SparseList", Kind::List(TEXT), &[Trait::Sparse]),
                Member::new(
                    "SparseMap",
                    Kind::Map(&Member::key(Kind::String, &[]), &Member::value(Kind::Double, &[])),
                    &[Trait::Sparse, Trait::Required],
                ),
                Member::new("Document", Kind::Document, &[]),
                Member::new("Choices", Kind::List(CHOICE), &[Trait::Required]),
                Member::new("Big", Kind::BigInteger, &[]),
                Member::new("Precise", Kind::BigDecimal, &[]),
                Member::new("Short", Kind::Float, &[]),
            ],
        )
    };

    fn write_members<W: MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.sparse_list);
        writer.member(1, &self.sparse_map);
        writer.member(2, &self.document);
        writer.member(3, &self.choices);
        writer.member(4, &self.big);
        writer.member(5, &self.precise);
        writer.member(6, &self.short);
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: Reader>(
        &mut self,
        index: usize,
        member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        use goldsmith::Value as _;
        match index {
            0 => self.sparse_list.fill(member, reader),
            1 => self.sparse_map.fill(member, reader),
            2 => self.document.fill(member, reader),
            3 => self.choices.fill(member, reader),
            4 => self.big.fill(member, reader),
            5 => self.precise.fill(member, reader),
            6 => self.short.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Rare, Self::default());

impl Union for Choice {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "tests#Choice",
        &[],
        &[
            schema::Member::new("Unknown", schema::Kind::Boolean, &[]),
            schema::Member::new("Time", schema::Kind::Timestamp, &[]),
        ],
    );

    fn write_variant<W: MemberWriter>(&self, writer: &mut W) {
        match self {
            Self::UnknownValue(value) => writer.member(0, value),
            Self::Time(value) => writer.member(1, value),
            Self::Unknown(variant) => writer.unknown_variant(variant),
        }
    }

    fn read_variant<R: Reader>(
        index: usize,
        member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<Self, R::Error> {
        use goldsmith::Value as _;
        Ok(match index {
            0 => Self::UnknownValue(bool::read(member, reader)?),
            1 => Self::Time(Timestamp::read(member, reader)?),
            _ => Self::Unknown(reader.unknown_variant()?),
        })
    }
}

goldsmith::union!(Choice);

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        any::<bool>().prop_map(Choice::UnknownValue),
        timestamp().prop_map(Choice::Time),
        ("unheard.{0,4}", document())
            .prop_map(|(name, value)| Choice::Unknown(UnknownVariant::new(name, value))),
    ]
}

fn rare() -> impl Strategy<Value = Rare> {
    let number = prop_oneof![
        any::<i32>().prop_map(|n| f64::from(n) / 8.0),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
    ];
    (
        prop::option::of(prop::collection::vec(prop::option::of(".{0,4}"), 0..4)),
        prop::collection::btree_map(".{0,3}", prop::option::of(number), 0..3),
        prop::option::of(document().prop_filter("null is absent", |d| !d.is_null())),
        prop::collection::vec(choice(), 0..3),
        prop::option::of("-?[1-9][0-9]{0,40}".prop_map(|text| text.parse().unwrap())),
        prop::option::of("[1-9][0-9]{0,20}\\.[0-9]{1,20}".prop_map(|text| text.parse().unwrap())),
        prop::option::of(any::<i16>().prop_map(|n| f32::from(n) / 8.0)),
        unknown_members(),
    )
        .prop_map(
            |(sparse_list, sparse_map, document, choices, big, precise, short, unknown)| {
                let unknown_members = unknown;
                Rare {
                    sparse_list,
                    sparse_map,
                    document,
                    choices,
                    big,
                    precise,
                    short,
                    unknown_members,
                }
            },
        )
}

proptest! {
    #[test]
    fn any_rare_shape(value in rare()) {
        round_trips(&value);
    }
}

//! Shapes as generated code has them, with traits that no service in this repository has together.

use goldsmith::schema::{Kind, Member, Schema, Trait};
use goldsmith::{
    BigInteger, BodyHash, MemberWriter, NoErrors, Operation, OperationError, OperationSchema,
    OperationTrait, Reader, Service, ServiceSchema, Structure, Union, UnknownMembers,
    UnknownVariant, Value,
};
use std::collections::BTreeMap;

macro_rules! structure {
    ($name:ident, $traits:expr, { $($field:ident: $type:ty = $member:expr,)* }) => {
        #[derive(Clone, PartialEq)]
        pub(crate) struct $name {
            $(pub(crate) $field: $type,)*
            pub(crate) unknown_members: UnknownMembers,
        }

        impl Structure for $name {
            const SCHEMA: &'static Schema =
                &Schema::new(concat!("test#", stringify!($name)), $traits, &[$($member),*]);

            fn write_members<W: MemberWriter>(&self, writer: &mut W) {
                let mut index = 0..;
                $(writer.member(index.next().unwrap(), &self.$field);)*
                writer.unknown_members(&self.unknown_members);
            }

            fn read_member<R: Reader>(
                &mut self,
                index: usize,
                member: &'static Member,
                reader: &mut R,
            ) -> Result<(), R::Error> {
                let mut at = 0..;
                $(if at.next() == Some(index) {
                    return self.$field.fill(member, reader);
                })*
                reader.unknown_member(&mut self.unknown_members)
            }
        }

        goldsmith::structure!($name, Self {
            $($field: Value::empty(),)*
            unknown_members: UnknownMembers::new(),
        });
    };
}

const fn text(name: &'static str, traits: &'static [Trait]) -> Member {
    Member::new(name, Kind::String, traits)
}

const PLAIN_KEY: &Member = &Member::key(Kind::String, &[]);
const SECRET_KEY: &Member = &Member::key(Kind::String, &[Trait::Sensitive]);
const LEAF: &Member = &Member::value(Kind::Structure, &[]);
const LEAVES: &Member = &Member::element(Kind::Map(PLAIN_KEY, LEAF), &[]);
const SECRET: &Member = &Member::element(Kind::String, &[Trait::Sensitive]);

structure!(Leaf, &[], {
    required: String = text("required", &[Trait::Required, Trait::Length(Some(2), Some(4))]),
    number: Option<i32> = Member::new("number", Kind::Integer, &[]),
});

structure!(Vault, &[Trait::Sensitive], {
    leaves: Option<BTreeMap<String, Leaf>> =
        Member::new("leaves", Kind::Map(PLAIN_KEY, LEAF), &[]),
    number: Option<i32> = Member::new("number", Kind::Integer, &[]),
});

structure!(Everything, &[], {
    leaf: Option<Leaf> = Member::new("leaf", Kind::Structure, &[]),
    open: Option<BTreeMap<String, Leaf>> = Member::new("open", Kind::Map(PLAIN_KEY, LEAF), &[]),
    secret_keys: Option<BTreeMap<String, Leaf>> =
        Member::new("secretKeys", Kind::Map(SECRET_KEY, LEAF), &[]),
    secret_list: Option<Vec<BTreeMap<String, Leaf>>> =
        Member::new("secretList", Kind::List(LEAVES), &[Trait::Sensitive]),
    secrets: Option<Vec<String>> = Member::new("secrets", Kind::List(SECRET), &[]),
    secret_number: Option<i32> = Member::new("secretNumber", Kind::Integer, &[Trait::Sensitive]),
    // As of a target that is sensitive.
    vault: Option<Vault> = Member::new("vault", Kind::Structure, &[Trait::Sensitive]),
    big: Option<BigInteger> =
        Member::new("big", Kind::BigInteger, &[Trait::Range(None, Some(9_007_199_254_740_993))]),
    ratio: Option<f64> = Member::new("ratio", Kind::Double, &[Trait::HttpQuery("ratio")]),
    small: Option<f32> = Member::new("small", Kind::Float, &[Trait::HttpQuery("small")]),
    elsewhere: Option<String> = text("elsewhere", &[Trait::HttpHeader("x-elsewhere")]),
});

structure!(Place, &[], {
    place: Option<String> = text("place", &[Trait::HttpHeader("location")]),
});

structure!(Note, &[], {
    text: String = text("text", &[Trait::Required, Trait::Length(Some(2), Some(4))]),
});

structure!(Headed, &[], {
    name: String = text("name", &[Trait::Required, Trait::EventHeader]),
});

structure!(Wrapped, &[], {
    leaf: Leaf = Member::new("leaf", Kind::Structure, &[Trait::Required, Trait::EventPayload]),
});

/// An event with a default.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Counted {
    pub(crate) count: Option<i32>,
    pub(crate) unknown_members: UnknownMembers,
}

impl Structure for Counted {
    const SCHEMA: &'static Schema = &Schema::new(
        "test#Counted",
        &[],
        &[Member::new("count", Kind::Integer, &[Trait::EventHeader])],
    );

    fn write_members<W: MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.count);
    }

    fn read_member<R: Reader>(
        &mut self,
        index: usize,
        member: &'static Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        match index {
            0 => self.count.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }

    fn apply_defaults(&mut self) {
        self.count.get_or_insert(7);
    }
}

goldsmith::structure!(Counted);

#[derive(Clone, PartialEq)]
pub(crate) enum Events {
    Note(Note),
    Headed(Headed),
    Wrapped(Wrapped),
    Counted(Counted),
    Unknown(UnknownVariant),
}

impl Union for Events {
    const SCHEMA: &'static Schema = &Schema::new(
        "test#Events",
        &[],
        &[
            Member::new("note", Kind::Structure, &[]),
            Member::new("headed", Kind::Structure, &[]),
            Member::new("wrapped", Kind::Structure, &[]),
            Member::new("counted", Kind::Structure, &[]),
        ],
    );

    fn write_variant<W: MemberWriter>(&self, writer: &mut W) {
        match self {
            Self::Note(value) => writer.member(0, value),
            Self::Headed(value) => writer.member(1, value),
            Self::Wrapped(value) => writer.member(2, value),
            Self::Counted(value) => writer.member(3, value),
            Self::Unknown(variant) => writer.unknown_variant(variant),
        }
    }

    fn read_variant<R: Reader>(
        index: usize,
        member: &'static Member,
        reader: &mut R,
    ) -> Result<Self, R::Error> {
        Ok(match index {
            0 => Self::Note(Value::read(member, reader)?),
            1 => Self::Headed(Value::read(member, reader)?),
            2 => Self::Wrapped(Value::read(member, reader)?),
            3 => Self::Counted(Value::read(member, reader)?),
            _ => Self::Unknown(reader.unknown_variant()?),
        })
    }
}

goldsmith::union!(Events);

pub(crate) struct ByHand;

impl Service for ByHand {
    type Protocol = goldsmith::protocol::RestJson1;

    const SCHEMA: &'static ServiceSchema = &ServiceSchema::new("test#ByHand", "1", &[]);
}

/// Takes everything and answers with a redirection.
pub(crate) struct Take;

impl Operation for Take {
    type Service = ByHand;
    type Input = Everything;
    type Output = Place;
    type Error = NoErrors<Self>;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static OperationSchema = &OperationSchema::new(
        "test#Take",
        Everything::SCHEMA,
        Place::SCHEMA,
        <NoErrors<Self>>::SHAPES,
    )
    .http("POST", "/take", 302);
}

/// Copies for long: its response starts before it is known how it ends.
pub(crate) struct Copy;

impl Operation for Copy {
    type Service = ByHand;
    type Input = Everything;
    type Output = Note;
    type Error = NoErrors<Self>;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static OperationSchema = &OperationSchema::new(
        "test#Copy",
        Everything::SCHEMA,
        Note::SCHEMA,
        <NoErrors<Self>>::SHAPES,
    )
    .http("POST", "/copy", 200)
    .traits(&[OperationTrait::LateErrors]);
}

/// Takes a body that is streamed, and wants hashes of it.
pub(crate) struct Archive;

impl Operation for Archive {
    type Service = ByHand;
    type Input = Place;
    type Output = Place;
    type Error = NoErrors<Self>;
    type RequestBody = goldsmith::Streaming;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static OperationSchema = &OperationSchema::new(
        "test#Archive",
        Place::SCHEMA,
        Place::SCHEMA,
        <NoErrors<Self>>::SHAPES,
    )
    .http("PUT", "/archive", 200)
    .request_stream(Member::new("body", Kind::Blob, &[Trait::HttpPayload]))
    .traits(&[
        OperationTrait::HttpChecksumRequired,
        OperationTrait::BodyHash("x-hash", BodyHash::Sha256),
        OperationTrait::BodyHash("x-tree-hash", BodyHash::Sha256Tree),
    ]);
}

/// Takes a body that must have arrived whole.
pub(crate) struct Keep;

impl Operation for Keep {
    type Service = ByHand;
    type Input = Note;
    type Output = Place;
    type Error = NoErrors<Self>;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static OperationSchema =
        &OperationSchema::new("test#Keep", Note::SCHEMA, Place::SCHEMA, <NoErrors<Self>>::SHAPES)
            .http("POST", "/keep", 200)
            .traits(&[OperationTrait::HttpChecksumRequired]);
}

impl goldsmith::event_stream::RequestEvents for Take {
    type RequestEvent = Events;
}

impl goldsmith::event_stream::ResponseEvents for Take {
    type ResponseEvent = Events;
}

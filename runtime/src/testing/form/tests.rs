//! Forms as clients write them, and what they cannot be.

use super::*;
use crate::schema::{Kind, Schema};
use crate::shape::{MemberWriter, Writer};

static NAME: Member = Member::element(Kind::String, &[]);
static MEMBERS: [Member; 3] = [
    Member::new("text", Kind::String, &[]),
    Member::new("names", Kind::List(&NAME), &[Trait::Ec2QueryName("own")]),
    Member::new("flat", Kind::List(&NAME), &[Trait::XmlName("item"), Trait::XmlFlattened]),
];

#[derive(Clone, Debug, Default, PartialEq)]
struct Sample {
    text: Option<String>,
    names: Option<Vec<String>>,
    flat: Option<Vec<String>>,
}

impl Structure for Sample {
    const SCHEMA: &'static Schema = &Schema::new("a#Sample", &[], &MEMBERS);

    fn write_members<W: MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.text);
        writer.member(1, &self.names);
        writer.member(2, &self.flat);
    }

    fn read_member<R: Reader>(
        &mut self,
        index: usize,
        member: &'static Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        match index {
            0 => self.text.fill(member, reader),
            1 => self.names.fill(member, reader),
            2 => self.flat.fill(member, reader),
            _ => reader.unknown_member(&mut UnknownMembers::new()),
        }
    }
}

impl Value for Sample {
    fn empty() -> Self {
        Self::default()
    }

    fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        w.structure(member, self)
    }

    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
        r.structure(member)
    }
}

fn sample(form: &str, dialect: Dialect) -> Result<Sample, String> {
    read(pairs(form)?.into_iter(), dialect)
}

#[test]
fn forms_are_read_as_the_protocols_write_them() {
    let list = |texts: &[&str]| Some(texts.iter().map(|&text| text.to_owned()).collect());
    let (names, flat) = (list(&["a", "b"]), list(&["c"]));
    let expected = Sample { text: Some("x y".to_owned()), names, flat };
    let aws = "text=x%20y&names.member.2=b&names.member.1=a&item.1=c";
    assert_eq!(sample(aws, Dialect::Aws), Ok(expected.clone()));
    assert_eq!(sample("Text=x%20y&own.1=a&own.2=b&Item.1=c", Dialect::Ec2), Ok(expected));
    let empty = Sample { names: Some(Vec::new()), ..Sample::default() };
    assert_eq!(sample("names=", Dialect::Aws), Ok(empty));
}

#[test]
fn what_no_member_takes_is_an_error() {
    for (form, dialect) in [
        ("Text=x", Dialect::Aws),
        ("text=x", Dialect::Ec2),
        ("text=x&text=y", Dialect::Aws),
        ("text.a=x", Dialect::Aws),
        ("names.1=a", Dialect::Aws),
        ("names.entry.1=a", Dialect::Aws),
        ("names.member.0=a", Dialect::Aws),
        ("names.member.2=a", Dialect::Aws),
        ("names.member.1=a&names.member.3=b", Dialect::Aws),
        ("names.member.01=a", Dialect::Aws),
        ("item.2=a", Dialect::Aws),
        ("own.1=a&own.3=b", Dialect::Ec2),
        ("names.member.1=a&names.more=b", Dialect::Aws),
        ("flat.1=a", Dialect::Aws),
        ("item.member.1=a", Dialect::Aws),
        ("Names.1=a", Dialect::Ec2),
        ("own.member.1=a", Dialect::Ec2),
        ("own=", Dialect::Ec2),
    ] {
        assert!(sample(form, dialect).is_err(), "{form}");
    }
}

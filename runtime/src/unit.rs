//! The structure without members.

use crate::UnknownMembers;
use crate::schema::{Member, Schema};
use crate::shape::{MemberWriter, Reader, Structure, Value, Writer};

/// `smithy.api#Unit`: the input or output of an operation that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Unit;

impl Unit {
    pub(crate) const ID: &'static str = "smithy.api#Unit";
}

impl Structure for Unit {
    const SCHEMA: &'static Schema = &Schema::new(Self::ID, &[], &[]);

    fn write_members<W: MemberWriter>(&self, _: &mut W) {}

    fn read_member<R: Reader>(
        &mut self,
        _: usize,
        _: &'static Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        reader.unknown_member(&mut UnknownMembers::new())
    }
}

impl Value for Unit {
    fn empty() -> Self {
        Self
    }

    fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        w.structure(member, self)
    }

    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
        r.structure(member)
    }
}

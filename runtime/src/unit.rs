//! The structure without members.

use crate::UnknownMembers;
use crate::schema::{Member, Schema};
use crate::shape::{MemberWriter, Reader, Shape, Structure};
use crate::shape_type::StructureType;

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

impl Shape for Unit {
    type Type = StructureType;
}

// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Has no members.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Nothing {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Nothing {
    /// A new `Nothing` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for Nothing {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Nothing",
        &[],
        &[],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        _index: usize,
        _member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        reader.unknown_member(&mut self.unknown_members)
    }
}

goldsmith::structure!(Nothing);

// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// There is no such thread.
///
/// - client error, status 404
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoSuchThread {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl NoSuchThread {
    /// A new `NoSuchThread` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for NoSuchThread {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#NoSuchThread",
        &[schema::Trait::Error(schema::Fault::Client), schema::Trait::HttpError(404)],
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

goldsmith::structure!(NoSuchThread);

impl goldsmith::ErrorShape for NoSuchThread {
    #[inline]
    fn message(&self) -> Option<&str> {
        None
    }
}

goldsmith::error!(NoSuchThread);

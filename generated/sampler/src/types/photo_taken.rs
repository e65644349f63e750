// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The structure `PhotoTaken`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhotoTaken {
    /// The member `photo`.
    ///
    /// - `photo`: the whole payload
    pub photo: Option<goldsmith::Blob>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PhotoTaken {
    /// A new `PhotoTaken` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`photo`](Self::photo).
    #[inline]
    #[must_use]
    pub fn photo(mut self, photo: goldsmith::Blob) -> Self {
        self.photo = Some(photo);
        self
    }
}

impl goldsmith::Structure for PhotoTaken {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#PhotoTaken",
        &[],
        &[
            schema::Member::new(
                "photo",
                schema::Kind::Blob,
                &[schema::Trait::EventPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.photo);
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        index: usize,
        member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        use goldsmith::Value as _;
        match index {
            0 => self.photo.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PhotoTaken);

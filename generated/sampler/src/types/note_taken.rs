// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The structure `NoteTaken`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteTaken {
    /// The member `text`.
    ///
    /// - `text`: the whole payload
    pub text: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl NoteTaken {
    /// A new `NoteTaken` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl goldsmith::Structure for NoteTaken {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#NoteTaken",
        &[],
        &[
            schema::Member::new(
                "text",
                schema::Kind::String,
                &[schema::Trait::EventPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.text);
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
            0 => self.text.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(NoteTaken);

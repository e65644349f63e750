// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Is called like every other error.
///
/// - client error, status 400
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Unmodeled {
    /// The member `message`.
    ///
    /// - `message` in the body
    pub message: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Unmodeled {
    /// A new `Unmodeled` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl goldsmith::Structure for Unmodeled {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Unmodeled",
        &[schema::Trait::Error(schema::Fault::Client)],
        &[schema::Member::new("message", schema::Kind::String, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.message);
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
            0 => self.message.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Unmodeled);

impl goldsmith::ErrorShape for Unmodeled {
    #[inline]
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

goldsmith::error!(Unmodeled);

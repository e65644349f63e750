// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Everybody is busy.
///
/// - server error, status 503, retryable
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Busy {
    /// The member `message`.
    ///
    /// - `message` in the body, required
    pub message: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Busy {
    /// A new `Busy` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }
}

impl goldsmith::Structure for Busy {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Busy",
        &[
            schema::Trait::Error(schema::Fault::Server),
            schema::Trait::HttpError(503),
            schema::Trait::Retryable(false),
        ],
        &[
            schema::Member::new(
                "message",
                schema::Kind::String,
                &[schema::Trait::Required],
            ),
        ],
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

goldsmith::structure!(Busy, Self::new(""));

impl goldsmith::ErrorShape for Busy {
    #[inline]
    fn message(&self) -> Option<&str> {
        Some(&self.message)
    }
}

goldsmith::error!(Busy);

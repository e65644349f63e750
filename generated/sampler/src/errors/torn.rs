// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The cloth is torn.
///
/// - client error, status 409
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Torn {
    /// The member `message`.
    ///
    /// - `message` in the payload of events; `message` in the body of responses
    pub message: Option<String>,
    /// Where it is torn.
    ///
    /// - `where` in the payload of events; header `X-Where` of responses
    pub where_: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Torn {
    /// A new `Torn` with nothing set.
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

    /// Sets [`where`](Self::where_).
    #[inline]
    #[must_use]
    pub fn where_(mut self, where_: impl Into<String>) -> Self {
        self.where_ = Some(where_.into());
        self
    }
}

impl goldsmith::Structure for Torn {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Torn",
        &[schema::Trait::Error(schema::Fault::Client), schema::Trait::HttpError(409)],
        &[
            schema::Member::new("message", schema::Kind::String, &[]),
            schema::Member::new(
                "where",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("X-Where")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.message);
        writer.member(1, &self.where_);
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
            1 => self.where_.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Torn);

impl goldsmith::ErrorShape for Torn {
    #[inline]
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

goldsmith::error!(Torn);

// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// There is no thread left.
///
/// - client error, status 429, retryable (throttling)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OutOfThread {
    /// The member `Message`.
    ///
    /// - `Message` in the body
    pub message: Option<String>,
    /// The member `retryAfter`.
    ///
    /// - header `Retry-After`
    pub retry_after: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl OutOfThread {
    /// A new `OutOfThread` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`retryAfter`](Self::retry_after).
    #[inline]
    #[must_use]
    pub fn retry_after(mut self, retry_after: i32) -> Self {
        self.retry_after = Some(retry_after);
        self
    }
}

impl goldsmith::Structure for OutOfThread {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#OutOfThread",
        &[
            schema::Trait::Error(schema::Fault::Client),
            schema::Trait::HttpError(429),
            schema::Trait::Retryable(true),
            schema::Trait::AwsQueryError("Thread.Out", 429),
        ],
        &[
            schema::Member::new("Message", schema::Kind::String, &[]),
            schema::Member::new(
                "retryAfter",
                schema::Kind::Integer,
                &[schema::Trait::HttpHeader("Retry-After")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.message);
        writer.member(1, &self.retry_after);
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
            1 => self.retry_after.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(OutOfThread);

impl goldsmith::ErrorShape for OutOfThread {
    #[inline]
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

goldsmith::error!(OutOfThread);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The reason of a pause as the history of a durable execution shows it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventPauseReason {
    /// The reason, as given with the request to pause.
    ///
    /// - `Payload`
    /// - length: at most 1024 characters
    /// - sensitive: never shown in logs or messages
    pub payload: Option<String>,
    /// Whether the reason was shortened for the history.
    ///
    /// - `Truncated`
    pub truncated: Option<bool>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl EventPauseReason {
    /// A new `EventPauseReason` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Payload`](Self::payload).
    #[inline]
    #[must_use]
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
        self
    }

    /// Sets [`Truncated`](Self::truncated).
    #[inline]
    #[must_use]
    pub fn truncated(mut self, truncated: bool) -> Self {
        self.truncated = Some(truncated);
        self
    }
}

impl goldsmith::Structure for EventPauseReason {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#EventPauseReason",
        &[],
        &[
            schema::Member::new(
                "Payload",
                schema::Kind::String,
                &[schema::Trait::Sensitive, schema::Trait::Length(Some(0), Some(1024))],
            ),
            schema::Member::new("Truncated", schema::Kind::Boolean, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.payload);
        writer.member(1, &self.truncated);
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
            0 => self.payload.fill(member, reader),
            1 => self.truncated.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(EventPauseReason);

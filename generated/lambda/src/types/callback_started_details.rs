// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The data of the event for a callback that began to wait for its answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallbackStartedDetails {
    /// The identifier with which the callback can be answered.
    ///
    /// - `CallbackId`, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^[A-Za-z0-9+/]+={0,2}$`
    pub callback_id: String,
    /// The longest allowed silence between two heartbeats, in seconds.
    ///
    /// - `HeartbeatTimeout`
    /// - range: at least 0
    pub heartbeat_timeout: Option<i32>,
    /// How long the callback waits for its answer, in seconds.
    ///
    /// - `Timeout`
    /// - range: at least 0
    pub timeout: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CallbackStartedDetails {
    /// A new `CallbackStartedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(callback_id: impl Into<String>) -> Self {
        Self {
            callback_id: callback_id.into(),
            heartbeat_timeout: None,
            timeout: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CallbackId`](Self::callback_id).
    #[inline]
    #[must_use]
    pub fn callback_id(mut self, callback_id: impl Into<String>) -> Self {
        self.callback_id = callback_id.into();
        self
    }

    /// Sets [`HeartbeatTimeout`](Self::heartbeat_timeout).
    #[inline]
    #[must_use]
    pub fn heartbeat_timeout(mut self, heartbeat_timeout: i32) -> Self {
        self.heartbeat_timeout = Some(heartbeat_timeout);
        self
    }

    /// Sets [`Timeout`](Self::timeout).
    #[inline]
    #[must_use]
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl goldsmith::Structure for CallbackStartedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CallbackStartedDetails",
        &[],
        &[
            schema::Member::new(
                "CallbackId",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::CALLBACK_ID),
                ],
            ),
            schema::Member::new(
                "HeartbeatTimeout",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new(
                "Timeout",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.callback_id);
        writer.member(1, &self.heartbeat_timeout);
        writer.member(2, &self.timeout);
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
            0 => self.callback_id.fill(member, reader),
            1 => self.heartbeat_timeout.fill(member, reader),
            2 => self.timeout.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CallbackStartedDetails, Self::new(""));

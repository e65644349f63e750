// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The settings of a callback operation that is being started.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallbackOptions {
    /// How long to wait for the callback to be answered, in seconds.
    ///
    /// - `TimeoutSeconds`
    /// - range: 0 to 99999999
    pub timeout_seconds: Option<i32>,
    /// The longest allowed silence between two heartbeats of the callback, in seconds.
    ///
    /// - `HeartbeatTimeoutSeconds`
    /// - range: 0 to 99999999
    pub heartbeat_timeout_seconds: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CallbackOptions {
    /// A new `CallbackOptions` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`TimeoutSeconds`](Self::timeout_seconds).
    #[inline]
    #[must_use]
    pub fn timeout_seconds(mut self, timeout_seconds: i32) -> Self {
        self.timeout_seconds = Some(timeout_seconds);
        self
    }

    /// Sets [`HeartbeatTimeoutSeconds`](Self::heartbeat_timeout_seconds).
    #[inline]
    #[must_use]
    pub fn heartbeat_timeout_seconds(mut self, heartbeat_timeout_seconds: i32) -> Self {
        self.heartbeat_timeout_seconds = Some(heartbeat_timeout_seconds);
        self
    }
}

impl goldsmith::Structure for CallbackOptions {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CallbackOptions",
        &[],
        &[
            schema::Member::new(
                "TimeoutSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(99999999))],
            ),
            schema::Member::new(
                "HeartbeatTimeoutSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(99999999))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.timeout_seconds);
        writer.member(1, &self.heartbeat_timeout_seconds);
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
            0 => self.timeout_seconds.fill(member, reader),
            1 => self.heartbeat_timeout_seconds.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CallbackOptions);

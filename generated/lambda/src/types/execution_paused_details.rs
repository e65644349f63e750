// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventPauseReason;
use goldsmith::schema;

/// The data of the event for a durable execution that was paused.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionPausedDetails {
    /// When the pause was asked for.
    ///
    /// - `PauseRequestTimestamp`, required
    pub pause_request_timestamp: goldsmith::Timestamp,
    /// Why the execution was paused, if the caller gave a reason.
    ///
    /// - `Reason`
    pub reason: Option<EventPauseReason>,
    /// Whether the execution timeout stands still during the pause.
    ///
    /// - `ExecutionTimeoutPaused`, required
    pub execution_timeout_paused: bool,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ExecutionPausedDetails {
    /// A new `ExecutionPausedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        pause_request_timestamp: goldsmith::Timestamp,
        execution_timeout_paused: bool,
    ) -> Self {
        Self {
            pause_request_timestamp,
            reason: None,
            execution_timeout_paused,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`PauseRequestTimestamp`](Self::pause_request_timestamp).
    #[inline]
    #[must_use]
    pub fn pause_request_timestamp(
        mut self,
        pause_request_timestamp: goldsmith::Timestamp,
    ) -> Self {
        self.pause_request_timestamp = pause_request_timestamp;
        self
    }

    /// Sets [`Reason`](Self::reason).
    #[inline]
    #[must_use]
    pub fn reason(mut self, reason: EventPauseReason) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Sets [`ExecutionTimeoutPaused`](Self::execution_timeout_paused).
    #[inline]
    #[must_use]
    pub fn execution_timeout_paused(mut self, execution_timeout_paused: bool) -> Self {
        self.execution_timeout_paused = execution_timeout_paused;
        self
    }
}

impl goldsmith::Structure for ExecutionPausedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ExecutionPausedDetails",
        &[],
        &[
            schema::Member::new(
                "PauseRequestTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
            schema::Member::new("Reason", schema::Kind::Structure, &[]),
            schema::Member::new(
                "ExecutionTimeoutPaused",
                schema::Kind::Boolean,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.pause_request_timestamp);
        writer.member(1, &self.reason);
        writer.member(2, &self.execution_timeout_paused);
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
            0 => self.pause_request_timestamp.fill(member, reader),
            1 => self.reason.fill(member, reader),
            2 => self.execution_timeout_paused.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    ExecutionPausedDetails, Self::new(goldsmith::Value::empty(),
    goldsmith::Value::empty())
);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventResumeReason;
use goldsmith::schema;

/// The data of the event for a paused durable execution that was resumed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionResumedDetails {
    /// When the resumption was asked for.
    ///
    /// - `ResumeRequestTimestamp`, required
    pub resume_request_timestamp: goldsmith::Timestamp,
    /// Why the execution was resumed, if the caller gave a reason.
    ///
    /// - `Reason`
    pub reason: Option<EventResumeReason>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ExecutionResumedDetails {
    /// A new `ExecutionResumedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(resume_request_timestamp: goldsmith::Timestamp) -> Self {
        Self {
            resume_request_timestamp,
            reason: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`ResumeRequestTimestamp`](Self::resume_request_timestamp).
    #[inline]
    #[must_use]
    pub fn resume_request_timestamp(
        mut self,
        resume_request_timestamp: goldsmith::Timestamp,
    ) -> Self {
        self.resume_request_timestamp = resume_request_timestamp;
        self
    }

    /// Sets [`Reason`](Self::reason).
    #[inline]
    #[must_use]
    pub fn reason(mut self, reason: EventResumeReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl goldsmith::Structure for ExecutionResumedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ExecutionResumedDetails",
        &[],
        &[
            schema::Member::new(
                "ResumeRequestTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
            schema::Member::new("Reason", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.resume_request_timestamp);
        writer.member(1, &self.reason);
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
            0 => self.resume_request_timestamp.fill(member, reader),
            1 => self.reason.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ExecutionResumedDetails, Self::new(goldsmith::Value::empty()));

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::ErrorObject;
use goldsmith::schema;

/// The state of a step, a piece of work whose result is stored so that it is not repeated on a
/// replay.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StepDetails {
    /// The number of the current attempt.
    ///
    /// - `Attempt`
    /// - range: at least 0
    pub attempt: Option<i32>,
    /// When the step is tried again, if a retry is due.
    ///
    /// - `NextAttemptTimestamp`
    pub next_attempt_timestamp: Option<goldsmith::Timestamp>,
    /// The result of the step, once it succeeded.
    ///
    /// - `Result`
    /// - length: at most 6291456 characters
    /// - sensitive: never shown in logs or messages
    pub result: Option<String>,
    /// The error of the last attempt, if it failed.
    ///
    /// - `Error`
    pub error: Option<ErrorObject>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StepDetails {
    /// A new `StepDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Attempt`](Self::attempt).
    #[inline]
    #[must_use]
    pub fn attempt(mut self, attempt: i32) -> Self {
        self.attempt = Some(attempt);
        self
    }

    /// Sets [`NextAttemptTimestamp`](Self::next_attempt_timestamp).
    #[inline]
    #[must_use]
    pub fn next_attempt_timestamp(
        mut self,
        next_attempt_timestamp: goldsmith::Timestamp,
    ) -> Self {
        self.next_attempt_timestamp = Some(next_attempt_timestamp);
        self
    }

    /// Sets [`Result`](Self::result).
    #[inline]
    #[must_use]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: ErrorObject) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for StepDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#StepDetails",
        &[],
        &[
            schema::Member::new(
                "Attempt",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new("NextAttemptTimestamp", schema::Kind::Timestamp, &[]),
            schema::Member::new(
                "Result",
                schema::Kind::String,
                &[
                    schema::Trait::Sensitive,
                    schema::Trait::Length(Some(0), Some(6291456)),
                ],
            ),
            schema::Member::new("Error", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.attempt);
        writer.member(1, &self.next_attempt_timestamp);
        writer.member(2, &self.result);
        writer.member(3, &self.error);
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
            0 => self.attempt.fill(member, reader),
            1 => self.next_attempt_timestamp.fill(member, reader),
            2 => self.result.fill(member, reader),
            3 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(StepDetails);

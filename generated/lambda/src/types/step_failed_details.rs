// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{EventError, RetryDetails};
use goldsmith::schema;

/// The data of the event for a step of which an attempt failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StepFailedDetails {
    /// The error with which the attempt failed.
    ///
    /// - `Error`, required
    pub error: EventError,
    /// Which attempt it was, and when the step is tried again.
    ///
    /// - `RetryDetails`, required
    pub retry_details: RetryDetails,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StepFailedDetails {
    /// A new `StepFailedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(error: EventError, retry_details: RetryDetails) -> Self {
        Self {
            error,
            retry_details,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: EventError) -> Self {
        self.error = error;
        self
    }

    /// Sets [`RetryDetails`](Self::retry_details).
    #[inline]
    #[must_use]
    pub fn retry_details(mut self, retry_details: RetryDetails) -> Self {
        self.retry_details = retry_details;
        self
    }
}

impl goldsmith::Structure for StepFailedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#StepFailedDetails",
        &[],
        &[
            schema::Member::new(
                "Error",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "RetryDetails",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.error);
        writer.member(1, &self.retry_details);
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
            0 => self.error.fill(member, reader),
            1 => self.retry_details.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    StepFailedDetails, Self::new(goldsmith::Value::empty(), goldsmith::Value::empty())
);

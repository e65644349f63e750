// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{EventResult, RetryDetails};
use goldsmith::schema;

/// The data of the event for a step that succeeded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StepSucceededDetails {
    /// The result of the step.
    ///
    /// - `Result`, required
    pub result: EventResult,
    /// Which attempt it was that succeeded.
    ///
    /// - `RetryDetails`, required
    pub retry_details: RetryDetails,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StepSucceededDetails {
    /// A new `StepSucceededDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(result: EventResult, retry_details: RetryDetails) -> Self {
        Self {
            result,
            retry_details,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Result`](Self::result).
    #[inline]
    #[must_use]
    pub fn result(mut self, result: EventResult) -> Self {
        self.result = result;
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

impl goldsmith::Structure for StepSucceededDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#StepSucceededDetails",
        &[],
        &[
            schema::Member::new(
                "Result",
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
        writer.member(0, &self.result);
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
            0 => self.result.fill(member, reader),
            1 => self.retry_details.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    StepSucceededDetails, Self::new(goldsmith::Value::empty(), goldsmith::Value::empty())
);

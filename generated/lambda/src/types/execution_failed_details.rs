// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventError;
use goldsmith::schema;

/// The data of the event for a durable execution that failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionFailedDetails {
    /// The error with which the durable execution failed.
    ///
    /// - `Error`, required
    pub error: EventError,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ExecutionFailedDetails {
    /// A new `ExecutionFailedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(error: EventError) -> Self {
        Self {
            error,
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
}

impl goldsmith::Structure for ExecutionFailedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ExecutionFailedDetails",
        &[],
        &[
            schema::Member::new(
                "Error",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.error);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ExecutionFailedDetails, Self::new(goldsmith::Value::empty()));

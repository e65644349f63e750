// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventInput;
use goldsmith::schema;

/// The data of the event for a durable execution that was started.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExecutionStartedDetails {
    /// The payload with which the durable execution was started.
    ///
    /// - `Input`, required
    pub input: EventInput,
    /// How long the durable execution may take in all, in seconds.
    ///
    /// - `ExecutionTimeout`, required
    /// - range: at least 0
    pub execution_timeout: i32,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ExecutionStartedDetails {
    /// A new `ExecutionStartedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(input: EventInput, execution_timeout: i32) -> Self {
        Self {
            input,
            execution_timeout,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Input`](Self::input).
    #[inline]
    #[must_use]
    pub fn input(mut self, input: EventInput) -> Self {
        self.input = input;
        self
    }

    /// Sets [`ExecutionTimeout`](Self::execution_timeout).
    #[inline]
    #[must_use]
    pub fn execution_timeout(mut self, execution_timeout: i32) -> Self {
        self.execution_timeout = execution_timeout;
        self
    }
}

impl goldsmith::Structure for ExecutionStartedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ExecutionStartedDetails",
        &[],
        &[
            schema::Member::new(
                "Input",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "ExecutionTimeout",
                schema::Kind::Integer,
                &[schema::Trait::Required, schema::Trait::Range(Some(0), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.input);
        writer.member(1, &self.execution_timeout);
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
            0 => self.input.fill(member, reader),
            1 => self.execution_timeout.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    ExecutionStartedDetails, Self::new(goldsmith::Value::empty(),
    goldsmith::Value::empty())
);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The state of the operation that stands for the durable execution as a whole.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecutionDetails {
    /// The payload with which the durable execution was started.
    ///
    /// - `InputPayload`
    /// - length: at most 6291456 characters
    /// - sensitive: never shown in logs or messages
    pub input_payload: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ExecutionDetails {
    /// A new `ExecutionDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`InputPayload`](Self::input_payload).
    #[inline]
    #[must_use]
    pub fn input_payload(mut self, input_payload: impl Into<String>) -> Self {
        self.input_payload = Some(input_payload.into());
        self
    }
}

impl goldsmith::Structure for ExecutionDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ExecutionDetails",
        &[],
        &[
            schema::Member::new(
                "InputPayload",
                schema::Kind::String,
                &[
                    schema::Trait::Sensitive,
                    schema::Trait::Length(Some(0), Some(6291456)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.input_payload);
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
            0 => self.input_payload.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ExecutionDetails);

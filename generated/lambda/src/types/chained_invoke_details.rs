// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::ErrorObject;
use goldsmith::schema;

/// The state of a chained invoke: another function called from within a durable execution.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChainedInvokeDetails {
    /// What the called function returned, once it succeeded.
    ///
    /// - `Result`
    /// - length: at most 6291456 characters
    /// - sensitive: never shown in logs or messages
    pub result: Option<String>,
    /// Why the call failed, if it did.
    ///
    /// - `Error`
    pub error: Option<ErrorObject>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ChainedInvokeDetails {
    /// A new `ChainedInvokeDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

impl goldsmith::Structure for ChainedInvokeDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ChainedInvokeDetails",
        &[],
        &[
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
        writer.member(0, &self.result);
        writer.member(1, &self.error);
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
            1 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ChainedInvokeDetails);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::ErrorObject;
use goldsmith::schema;

/// The state of a callback operation, which waits for an answer from outside the durable
/// execution.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallbackDetails {
    /// The identifier that the outside system passes back when it answers the callback.
    ///
    /// - `CallbackId`
    /// - length: 1 to 1024 characters
    /// - pattern: `^[A-Za-z0-9+/]+={0,2}$`
    pub callback_id: Option<String>,
    /// The payload that completed the callback, once it succeeded.
    ///
    /// - `Result`
    /// - length: at most 6291456 characters
    /// - sensitive: never shown in logs or messages
    pub result: Option<String>,
    /// Why the callback failed or timed out, if it did.
    ///
    /// - `Error`
    pub error: Option<ErrorObject>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CallbackDetails {
    /// A new `CallbackDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`CallbackId`](Self::callback_id).
    #[inline]
    #[must_use]
    pub fn callback_id(mut self, callback_id: impl Into<String>) -> Self {
        self.callback_id = Some(callback_id.into());
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

impl goldsmith::Structure for CallbackDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CallbackDetails",
        &[],
        &[
            schema::Member::new(
                "CallbackId",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::CALLBACK_ID),
                ],
            ),
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
        writer.member(0, &self.callback_id);
        writer.member(1, &self.result);
        writer.member(2, &self.error);
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
            0 => self.callback_id.fill(member, reader),
            1 => self.result.fill(member, reader),
            2 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CallbackDetails);

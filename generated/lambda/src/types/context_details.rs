// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::ErrorObject;
use goldsmith::schema;

/// The state of a context operation: a child scope that groups other operations of a durable
/// execution.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContextDetails {
    /// Whether the operations inside the context are run through again on a replay, instead of
    /// using its stored result.
    ///
    /// - `ReplayChildren`
    pub replay_children: Option<bool>,
    /// The result of the context, once it succeeded.
    ///
    /// - `Result`
    /// - length: at most 6291456 characters
    /// - sensitive: never shown in logs or messages
    pub result: Option<String>,
    /// Why the context failed, if it did.
    ///
    /// - `Error`
    pub error: Option<ErrorObject>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ContextDetails {
    /// A new `ContextDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ReplayChildren`](Self::replay_children).
    #[inline]
    #[must_use]
    pub fn replay_children(mut self, replay_children: bool) -> Self {
        self.replay_children = Some(replay_children);
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

impl goldsmith::Structure for ContextDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ContextDetails",
        &[],
        &[
            schema::Member::new("ReplayChildren", schema::Kind::Boolean, &[]),
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
        writer.member(0, &self.replay_children);
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
            0 => self.replay_children.fill(member, reader),
            1 => self.result.fill(member, reader),
            2 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ContextDetails);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{OnFailure, OnSuccess};
use goldsmith::schema;

/// Where records of invocations are sent, depending on how they end.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DestinationConfig {
    /// The destination for invocations that succeeded. It applies to asynchronous invocation, not
    /// to event source mappings.
    ///
    /// - `OnSuccess`
    pub on_success: Option<OnSuccess>,
    /// The destination for invocations that failed, after any retries.
    ///
    /// - `OnFailure`
    pub on_failure: Option<OnFailure>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DestinationConfig {
    /// A new `DestinationConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`OnSuccess`](Self::on_success).
    #[inline]
    #[must_use]
    pub fn on_success(mut self, on_success: OnSuccess) -> Self {
        self.on_success = Some(on_success);
        self
    }

    /// Sets [`OnFailure`](Self::on_failure).
    #[inline]
    #[must_use]
    pub fn on_failure(mut self, on_failure: OnFailure) -> Self {
        self.on_failure = Some(on_failure);
        self
    }
}

impl goldsmith::Structure for DestinationConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DestinationConfig",
        &[],
        &[
            schema::Member::new("OnSuccess", schema::Kind::Structure, &[]),
            schema::Member::new("OnFailure", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.on_success);
        writer.member(1, &self.on_failure);
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
            0 => self.on_success.fill(member, reader),
            1 => self.on_failure.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DestinationConfig);

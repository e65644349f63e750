// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Operation;
use goldsmith::schema;

/// The state of a durable execution after a checkpoint was stored.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckpointUpdatedExecutionState {
    /// The operations whose state the caller should take over.
    ///
    /// - `Operations`
    pub operations: Option<Vec<Operation>>,
    /// Where the next page of operations starts; absent on the last page.
    ///
    /// - `NextMarker`
    pub next_marker: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CheckpointUpdatedExecutionState {
    /// A new `CheckpointUpdatedExecutionState` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Operations`](Self::operations).
    #[inline]
    #[must_use]
    pub fn operations(mut self, operations: Vec<Operation>) -> Self {
        self.operations = Some(operations);
        self
    }

    /// Sets [`NextMarker`](Self::next_marker).
    #[inline]
    #[must_use]
    pub fn next_marker(mut self, next_marker: impl Into<String>) -> Self {
        self.next_marker = Some(next_marker.into());
        self
    }
}

impl goldsmith::Structure for CheckpointUpdatedExecutionState {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CheckpointUpdatedExecutionState",
        &[],
        &[
            schema::Member::new(
                "Operations",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.operations);
        writer.member(1, &self.next_marker);
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
            0 => self.operations.fill(member, reader),
            1 => self.next_marker.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CheckpointUpdatedExecutionState);

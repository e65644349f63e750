// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventError;
use goldsmith::schema;

/// The data of the event for a wait that was cancelled.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaitCancelledDetails {
    /// The error given for the cancellation, if there is one.
    ///
    /// - `Error`
    pub error: Option<EventError>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WaitCancelledDetails {
    /// A new `WaitCancelledDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: EventError) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for WaitCancelledDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#WaitCancelledDetails",
        &[],
        &[schema::Member::new("Error", schema::Kind::Structure, &[])],
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

goldsmith::structure!(WaitCancelledDetails);

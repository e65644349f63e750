// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The state of a wait, during which the durable execution is suspended.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaitDetails {
    /// When the wait is to end.
    ///
    /// - `ScheduledEndTimestamp`
    pub scheduled_end_timestamp: Option<goldsmith::Timestamp>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WaitDetails {
    /// A new `WaitDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ScheduledEndTimestamp`](Self::scheduled_end_timestamp).
    #[inline]
    #[must_use]
    pub fn scheduled_end_timestamp(
        mut self,
        scheduled_end_timestamp: goldsmith::Timestamp,
    ) -> Self {
        self.scheduled_end_timestamp = Some(scheduled_end_timestamp);
        self
    }
}

impl goldsmith::Structure for WaitDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#WaitDetails",
        &[],
        &[schema::Member::new("ScheduledEndTimestamp", schema::Kind::Timestamp, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.scheduled_end_timestamp);
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
            0 => self.scheduled_end_timestamp.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(WaitDetails);

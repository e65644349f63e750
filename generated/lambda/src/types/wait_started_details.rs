// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The data of the event for a wait that was started.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WaitStartedDetails {
    /// How long the wait is to take, in seconds.
    ///
    /// - `Duration`, required
    /// - range: at least 0
    pub duration: i32,
    /// When the wait is to end.
    ///
    /// - `ScheduledEndTimestamp`, required
    pub scheduled_end_timestamp: goldsmith::Timestamp,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WaitStartedDetails {
    /// A new `WaitStartedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(duration: i32, scheduled_end_timestamp: goldsmith::Timestamp) -> Self {
        Self {
            duration,
            scheduled_end_timestamp,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Duration`](Self::duration).
    #[inline]
    #[must_use]
    pub fn duration(mut self, duration: i32) -> Self {
        self.duration = duration;
        self
    }

    /// Sets [`ScheduledEndTimestamp`](Self::scheduled_end_timestamp).
    #[inline]
    #[must_use]
    pub fn scheduled_end_timestamp(
        mut self,
        scheduled_end_timestamp: goldsmith::Timestamp,
    ) -> Self {
        self.scheduled_end_timestamp = scheduled_end_timestamp;
        self
    }
}

impl goldsmith::Structure for WaitStartedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#WaitStartedDetails",
        &[],
        &[
            schema::Member::new(
                "Duration",
                schema::Kind::Integer,
                &[schema::Trait::Required, schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new(
                "ScheduledEndTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.duration);
        writer.member(1, &self.scheduled_end_timestamp);
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
            0 => self.duration.fill(member, reader),
            1 => self.scheduled_end_timestamp.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    WaitStartedDetails, Self::new(goldsmith::Value::empty(), goldsmith::Value::empty())
);

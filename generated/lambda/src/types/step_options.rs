// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The settings of a step operation.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StepOptions {
    /// How long to wait before the next attempt, in seconds, for action `RETRY`.
    ///
    /// - `NextAttemptDelaySeconds`
    /// - range: 1 to 31622400
    pub next_attempt_delay_seconds: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StepOptions {
    /// A new `StepOptions` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`NextAttemptDelaySeconds`](Self::next_attempt_delay_seconds).
    #[inline]
    #[must_use]
    pub fn next_attempt_delay_seconds(
        mut self,
        next_attempt_delay_seconds: i32,
    ) -> Self {
        self.next_attempt_delay_seconds = Some(next_attempt_delay_seconds);
        self
    }
}

impl goldsmith::Structure for StepOptions {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#StepOptions",
        &[],
        &[
            schema::Member::new(
                "NextAttemptDelaySeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(31622400))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.next_attempt_delay_seconds);
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
            0 => self.next_attempt_delay_seconds.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(StepOptions);

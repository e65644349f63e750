// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How often a step was tried, and when it is tried again.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RetryDetails {
    /// The number of the attempt the event is about.
    ///
    /// - `CurrentAttempt`
    /// - range: at least 0
    pub current_attempt: Option<i32>,
    /// How long to wait before the next attempt, in seconds; absent if there is none.
    ///
    /// - `NextAttemptDelaySeconds`
    /// - range: at least 0
    pub next_attempt_delay_seconds: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl RetryDetails {
    /// A new `RetryDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`CurrentAttempt`](Self::current_attempt).
    #[inline]
    #[must_use]
    pub fn current_attempt(mut self, current_attempt: i32) -> Self {
        self.current_attempt = Some(current_attempt);
        self
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

impl goldsmith::Structure for RetryDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#RetryDetails",
        &[],
        &[
            schema::Member::new(
                "CurrentAttempt",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new(
                "NextAttemptDelaySeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.current_attempt);
        writer.member(1, &self.next_attempt_delay_seconds);
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
            0 => self.current_attempt.fill(member, reader),
            1 => self.next_attempt_delay_seconds.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(RetryDetails);

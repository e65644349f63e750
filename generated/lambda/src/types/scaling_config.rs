// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The scaling limit of an event source mapping for Amazon SQS.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ScalingConfig {
    /// How many invocations of the function the queue may cause at the same time. Only the
    /// function's own concurrency limits it if it is absent.
    ///
    /// - `MaximumConcurrency`
    /// - range: 2 to 1000
    pub maximum_concurrency: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ScalingConfig {
    /// A new `ScalingConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`MaximumConcurrency`](Self::maximum_concurrency).
    #[inline]
    #[must_use]
    pub fn maximum_concurrency(mut self, maximum_concurrency: i32) -> Self {
        self.maximum_concurrency = Some(maximum_concurrency);
        self
    }
}

impl goldsmith::Structure for ScalingConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ScalingConfig",
        &[],
        &[
            schema::Member::new(
                "MaximumConcurrency",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(2), Some(1000))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.maximum_concurrency);
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
            0 => self.maximum_concurrency.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ScalingConfig);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The provisioned mode of an event source mapping: how many pollers are kept ready for it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProvisionedPollerConfig {
    /// The fewest pollers kept running, which sets the throughput available at once.
    ///
    /// - `MinimumPollers`
    /// - range: 1 to 200
    pub minimum_pollers: Option<i32>,
    /// The most pollers the mapping may scale to.
    ///
    /// - `MaximumPollers`
    /// - range: 1 to 10000
    pub maximum_pollers: Option<i32>,
    /// A group of event source mappings that share their provisioned pollers.
    ///
    /// - `PollerGroupName`
    /// - length: at most 128 characters
    /// - pattern: `^[a-zA-Z0-9-_]*$`
    pub poller_group_name: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ProvisionedPollerConfig {
    /// A new `ProvisionedPollerConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`MinimumPollers`](Self::minimum_pollers).
    #[inline]
    #[must_use]
    pub fn minimum_pollers(mut self, minimum_pollers: i32) -> Self {
        self.minimum_pollers = Some(minimum_pollers);
        self
    }

    /// Sets [`MaximumPollers`](Self::maximum_pollers).
    #[inline]
    #[must_use]
    pub fn maximum_pollers(mut self, maximum_pollers: i32) -> Self {
        self.maximum_pollers = Some(maximum_pollers);
        self
    }

    /// Sets [`PollerGroupName`](Self::poller_group_name).
    #[inline]
    #[must_use]
    pub fn poller_group_name(mut self, poller_group_name: impl Into<String>) -> Self {
        self.poller_group_name = Some(poller_group_name.into());
        self
    }
}

impl goldsmith::Structure for ProvisionedPollerConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ProvisionedPollerConfig",
        &[],
        &[
            schema::Member::new(
                "MinimumPollers",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(200))],
            ),
            schema::Member::new(
                "MaximumPollers",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(10000))],
            ),
            schema::Member::new(
                "PollerGroupName",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(128)),
                    schema::Trait::Pattern(
                        crate::patterns::PROVISIONED_POLLER_GROUP_NAME,
                    ),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.minimum_pollers);
        writer.member(1, &self.maximum_pollers);
        writer.member(2, &self.poller_group_name);
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
            0 => self.minimum_pollers.fill(member, reader),
            1 => self.maximum_pollers.fill(member, reader),
            2 => self.poller_group_name.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ProvisionedPollerConfig);

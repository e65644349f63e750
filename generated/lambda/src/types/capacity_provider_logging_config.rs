// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::SystemLogLevel;
use goldsmith::schema;

/// The logging settings of a capacity provider.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CapacityProviderLoggingConfig {
    /// The least severe level of system logs that is still written.
    ///
    /// - `SystemLogLevel`
    /// - one of `DEBUG`, `INFO`, `WARN`
    pub system_log_level: Option<SystemLogLevel>,
    /// The name of the Amazon CloudWatch Logs group that receives the capacity provider's logs.
    ///
    /// - `LogGroup`
    /// - length: 1 to 512 characters
    /// - pattern: `^[\.\-_/#A-Za-z0-9]+$`
    pub log_group: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CapacityProviderLoggingConfig {
    /// A new `CapacityProviderLoggingConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`SystemLogLevel`](Self::system_log_level).
    #[inline]
    #[must_use]
    pub fn system_log_level(mut self, system_log_level: SystemLogLevel) -> Self {
        self.system_log_level = Some(system_log_level);
        self
    }

    /// Sets [`LogGroup`](Self::log_group).
    #[inline]
    #[must_use]
    pub fn log_group(mut self, log_group: impl Into<String>) -> Self {
        self.log_group = Some(log_group.into());
        self
    }
}

impl goldsmith::Structure for CapacityProviderLoggingConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CapacityProviderLoggingConfig",
        &[],
        &[
            schema::Member::new("SystemLogLevel", schema::Kind::Enum, &[]),
            schema::Member::new(
                "LogGroup",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(512)),
                    schema::Trait::Pattern(crate::patterns::LOG_GROUP),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.system_log_level);
        writer.member(1, &self.log_group);
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
            0 => self.system_log_level.fill(member, reader),
            1 => self.log_group.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CapacityProviderLoggingConfig);

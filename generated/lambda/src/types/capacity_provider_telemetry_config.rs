// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::CapacityProviderLoggingConfig;
use goldsmith::schema;

/// The telemetry settings of a capacity provider.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CapacityProviderTelemetryConfig {
    /// What the capacity provider logs, and where to.
    ///
    /// - `LoggingConfig`
    pub logging_config: Option<CapacityProviderLoggingConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CapacityProviderTelemetryConfig {
    /// A new `CapacityProviderTelemetryConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`LoggingConfig`](Self::logging_config).
    #[inline]
    #[must_use]
    pub fn logging_config(
        mut self,
        logging_config: CapacityProviderLoggingConfig,
    ) -> Self {
        self.logging_config = Some(logging_config);
        self
    }
}

impl goldsmith::Structure for CapacityProviderTelemetryConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CapacityProviderTelemetryConfig",
        &[],
        &[schema::Member::new("LoggingConfig", schema::Kind::Structure, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.logging_config);
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
            0 => self.logging_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CapacityProviderTelemetryConfig);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventSourceMappingSystemLogLevel;
use goldsmith::schema;

/// The logging settings of an event source mapping.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventSourceMappingLoggingConfig {
    /// The least severe level of the mapping's system logs that is still written.
    ///
    /// - `SystemLogLevel`
    /// - one of `DEBUG`, `INFO`, `WARN`
    pub system_log_level: Option<EventSourceMappingSystemLogLevel>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl EventSourceMappingLoggingConfig {
    /// A new `EventSourceMappingLoggingConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`SystemLogLevel`](Self::system_log_level).
    #[inline]
    #[must_use]
    pub fn system_log_level(
        mut self,
        system_log_level: EventSourceMappingSystemLogLevel,
    ) -> Self {
        self.system_log_level = Some(system_log_level);
        self
    }
}

impl goldsmith::Structure for EventSourceMappingLoggingConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#EventSourceMappingLoggingConfig",
        &[],
        &[schema::Member::new("SystemLogLevel", schema::Kind::Enum, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.system_log_level);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(EventSourceMappingLoggingConfig);

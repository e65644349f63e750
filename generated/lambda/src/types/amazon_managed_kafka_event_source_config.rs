// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::KafkaSchemaRegistryConfig;
use goldsmith::schema;

/// The settings of an event source mapping that apply only to Amazon MSK.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AmazonManagedKafkaEventSourceConfig {
    /// The ID of the Kafka consumer group that the mapping joins. Lambda chooses one if it is
    /// absent, and it cannot be changed later.
    ///
    /// - `ConsumerGroupId`
    /// - length: 1 to 200 characters
    /// - pattern: `^[ a-zA-Z0-9-\/*:_+=.@-]*$`
    pub consumer_group_id: Option<String>,
    /// The schema registry used to validate and decode the records.
    ///
    /// - `SchemaRegistryConfig`
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AmazonManagedKafkaEventSourceConfig {
    /// A new `AmazonManagedKafkaEventSourceConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ConsumerGroupId`](Self::consumer_group_id).
    #[inline]
    #[must_use]
    pub fn consumer_group_id(mut self, consumer_group_id: impl Into<String>) -> Self {
        self.consumer_group_id = Some(consumer_group_id.into());
        self
    }

    /// Sets [`SchemaRegistryConfig`](Self::schema_registry_config).
    #[inline]
    #[must_use]
    pub fn schema_registry_config(
        mut self,
        schema_registry_config: KafkaSchemaRegistryConfig,
    ) -> Self {
        self.schema_registry_config = Some(schema_registry_config);
        self
    }
}

impl goldsmith::Structure for AmazonManagedKafkaEventSourceConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AmazonManagedKafkaEventSourceConfig",
        &[],
        &[
            schema::Member::new(
                "ConsumerGroupId",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(200)),
                    schema::Trait::Pattern(crate::patterns::URI),
                ],
            ),
            schema::Member::new("SchemaRegistryConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.consumer_group_id);
        writer.member(1, &self.schema_registry_config);
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
            0 => self.consumer_group_id.fill(member, reader),
            1 => self.schema_registry_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AmazonManagedKafkaEventSourceConfig);

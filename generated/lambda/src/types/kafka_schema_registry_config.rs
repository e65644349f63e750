// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{
    KafkaSchemaRegistryAccessConfig, KafkaSchemaValidationConfig,
    SchemaRegistryEventRecordFormat,
};
use goldsmith::schema;

/// The schema registry with which a Kafka event source mapping validates and decodes records.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaSchemaRegistryConfig {
    /// The address of the registry: an ARN for AWS Glue Schema Registry, a URL for a Confluent one.
    ///
    /// - `SchemaRegistryURI`
    /// - length: 1 to 10000 characters
    /// - pattern: `^[a-zA-Z0-9-\/*:_+=.@-]*$`
    pub schema_registry_uri: Option<String>,
    /// Whether records reach the function as JSON or in their original form.
    ///
    /// - `EventRecordFormat`
    /// - one of `JSON`, `SOURCE`
    pub event_record_format: Option<SchemaRegistryEventRecordFormat>,
    /// The credentials for access to the registry.
    ///
    /// - `AccessConfigs`
    pub access_configs: Option<Vec<KafkaSchemaRegistryAccessConfig>>,
    /// Which parts of a record are validated against their schema.
    ///
    /// - `SchemaValidationConfigs`
    pub schema_validation_configs: Option<Vec<KafkaSchemaValidationConfig>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl KafkaSchemaRegistryConfig {
    /// A new `KafkaSchemaRegistryConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`SchemaRegistryURI`](Self::schema_registry_uri).
    #[inline]
    #[must_use]
    pub fn schema_registry_uri(
        mut self,
        schema_registry_uri: impl Into<String>,
    ) -> Self {
        self.schema_registry_uri = Some(schema_registry_uri.into());
        self
    }

    /// Sets [`EventRecordFormat`](Self::event_record_format).
    #[inline]
    #[must_use]
    pub fn event_record_format(
        mut self,
        event_record_format: SchemaRegistryEventRecordFormat,
    ) -> Self {
        self.event_record_format = Some(event_record_format);
        self
    }

    /// Sets [`AccessConfigs`](Self::access_configs).
    #[inline]
    #[must_use]
    pub fn access_configs(
        mut self,
        access_configs: Vec<KafkaSchemaRegistryAccessConfig>,
    ) -> Self {
        self.access_configs = Some(access_configs);
        self
    }

    /// Sets [`SchemaValidationConfigs`](Self::schema_validation_configs).
    #[inline]
    #[must_use]
    pub fn schema_validation_configs(
        mut self,
        schema_validation_configs: Vec<KafkaSchemaValidationConfig>,
    ) -> Self {
        self.schema_validation_configs = Some(schema_validation_configs);
        self
    }
}

impl goldsmith::Structure for KafkaSchemaRegistryConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#KafkaSchemaRegistryConfig",
        &[],
        &[
            schema::Member::new(
                "SchemaRegistryURI",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::SCHEMA_REGISTRY_URI),
                ],
            ),
            schema::Member::new("EventRecordFormat", schema::Kind::Enum, &[]),
            schema::Member::new(
                "AccessConfigs",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new(
                "SchemaValidationConfigs",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.schema_registry_uri);
        writer.member(1, &self.event_record_format);
        writer.member(2, &self.access_configs);
        writer.member(3, &self.schema_validation_configs);
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
            0 => self.schema_registry_uri.fill(member, reader),
            1 => self.event_record_format.fill(member, reader),
            2 => self.access_configs.fill(member, reader),
            3 => self.schema_validation_configs.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(KafkaSchemaRegistryConfig);

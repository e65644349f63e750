// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::KafkaSchemaValidationAttribute;
use goldsmith::schema;

/// One part of a Kafka record that is validated against its schema.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaSchemaValidationConfig {
    /// The part to validate: the key or the value.
    ///
    /// - `Attribute`
    /// - one of `KEY`, `VALUE`
    pub attribute: Option<KafkaSchemaValidationAttribute>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl KafkaSchemaValidationConfig {
    /// A new `KafkaSchemaValidationConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Attribute`](Self::attribute).
    #[inline]
    #[must_use]
    pub fn attribute(mut self, attribute: KafkaSchemaValidationAttribute) -> Self {
        self.attribute = Some(attribute);
        self
    }
}

impl goldsmith::Structure for KafkaSchemaValidationConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#KafkaSchemaValidationConfig",
        &[],
        &[schema::Member::new("Attribute", schema::Kind::Enum, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.attribute);
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
            0 => self.attribute.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(KafkaSchemaValidationConfig);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Which part of a Kafka record is validated against its schema.
#[derive(Clone)]
#[non_exhaustive]
pub enum KafkaSchemaValidationAttribute {
    /// The key of the record.
    ///
    /// Sent as `KEY`.
    Key,
    /// The value of the record.
    ///
    /// Sent as `VALUE`.
    Value,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl KafkaSchemaValidationAttribute {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Key => "KEY",
            Self::Value => "VALUE",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for KafkaSchemaValidationAttribute {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#KafkaSchemaValidationAttribute",
        &[],
        &["KEY", "VALUE"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "KEY" => Self::Key,
            "VALUE" => Self::Value,
            _ => Self::Unknown(text.to_owned()),
        }
    }

    #[inline]
    fn is_unknown(&self) -> bool {
        match self {
            Self::Unknown(value) => matches!(Self::from_text(value), Self::Unknown(_)),
            _ => false,
        }
    }
}

goldsmith::enumeration!(KafkaSchemaValidationAttribute);

goldsmith::display_enumeration!(KafkaSchemaValidationAttribute);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The form in which records with a schema reach the function.
#[derive(Clone)]
#[non_exhaustive]
pub enum SchemaRegistryEventRecordFormat {
    /// Records are decoded and passed on as JSON.
    ///
    /// Sent as `JSON`.
    Json,
    /// Records are passed on in their original form.
    ///
    /// Sent as `SOURCE`.
    Source,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl SchemaRegistryEventRecordFormat {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Source => "SOURCE",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for SchemaRegistryEventRecordFormat {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#SchemaRegistryEventRecordFormat",
        &[],
        &["JSON", "SOURCE"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "JSON" => Self::Json,
            "SOURCE" => Self::Source,
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

goldsmith::enumeration!(SchemaRegistryEventRecordFormat);

goldsmith::display_enumeration!(SchemaRegistryEventRecordFormat);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How a function's logs are written.
#[derive(Clone)]
#[non_exhaustive]
pub enum LogFormat {
    /// Structured JSON objects, which can also be filtered by level.
    ///
    /// Sent as `JSON`.
    Json,
    /// Plain lines of text.
    ///
    /// Sent as `Text`.
    Text,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl LogFormat {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Text => "Text",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for LogFormat {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#LogFormat",
        &[],
        &["JSON", "Text"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "JSON" => Self::Json,
            "Text" => Self::Text,
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

goldsmith::enumeration!(LogFormat);

goldsmith::display_enumeration!(LogFormat);

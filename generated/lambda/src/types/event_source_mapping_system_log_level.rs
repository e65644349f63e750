// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How severe a system message of an event source mapping has to be to be logged.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventSourceMappingSystemLogLevel {
    /// Debugging messages and everything more severe.
    ///
    /// Sent as `DEBUG`.
    Debug,
    /// Informational messages and everything more severe.
    ///
    /// Sent as `INFO`.
    Info,
    /// Warnings and everything more severe.
    ///
    /// Sent as `WARN`.
    Warn,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl EventSourceMappingSystemLogLevel {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for EventSourceMappingSystemLogLevel {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#EventSourceMappingSystemLogLevel",
        &[],
        &["DEBUG", "INFO", "WARN"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
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

goldsmith::enumeration!(EventSourceMappingSystemLogLevel);

goldsmith::display_enumeration!(EventSourceMappingSystemLogLevel);

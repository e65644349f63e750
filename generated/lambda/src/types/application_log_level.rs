// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How severe a message of the function's own code has to be to reach its logs.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationLogLevel {
    /// Everything, down to the finest tracing.
    ///
    /// Sent as `TRACE`.
    Trace,
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
    /// Errors, including fatal ones.
    ///
    /// Sent as `ERROR`.
    Error,
    /// Fatal errors only.
    ///
    /// Sent as `FATAL`.
    Fatal,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl ApplicationLogLevel {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Trace => "TRACE",
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for ApplicationLogLevel {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#ApplicationLogLevel",
        &[],
        &["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "TRACE" => Self::Trace,
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            "ERROR" => Self::Error,
            "FATAL" => Self::Fatal,
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

goldsmith::enumeration!(ApplicationLogLevel);

goldsmith::display_enumeration!(ApplicationLogLevel);

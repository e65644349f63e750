// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Whether an invocation's response includes a part of the log.
#[derive(Clone)]
#[non_exhaustive]
pub enum LogType {
    /// The response has no log.
    ///
    /// Sent as `None`.
    None,
    /// The response has the last 4 KB of the log, as base64.
    ///
    /// Sent as `Tail`.
    Tail,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl LogType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Tail => "Tail",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for LogType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#LogType",
        &[],
        &["None", "Tail"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "Tail" => Self::Tail,
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

goldsmith::enumeration!(LogType);

goldsmith::display_enumeration!(LogType);

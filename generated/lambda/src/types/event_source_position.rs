// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Where in a stream or topic an event source mapping begins to read.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventSourcePosition {
    /// At the oldest record that is still kept.
    ///
    /// Sent as `TRIM_HORIZON`.
    TrimHorizon,
    /// At the end, so that only records written from now on are read.
    ///
    /// Sent as `LATEST`.
    Latest,
    /// At the time given as `StartingPositionTimestamp`. Amazon DynamoDB streams do not support it.
    ///
    /// Sent as `AT_TIMESTAMP`.
    AtTimestamp,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl EventSourcePosition {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for EventSourcePosition {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#EventSourcePosition",
        &[],
        &["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
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

goldsmith::enumeration!(EventSourcePosition);

goldsmith::display_enumeration!(EventSourcePosition);

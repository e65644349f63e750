// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How the latest update of a function ended, if it has ended.
#[derive(Clone)]
#[non_exhaustive]
pub enum LastUpdateStatus {
    /// The update is complete and in effect.
    ///
    /// Sent as `Successful`.
    Successful,
    /// The update failed, and the function keeps running with its earlier code and configuration.
    ///
    /// Sent as `Failed`.
    Failed,
    /// The update is under way, and invocations still use the earlier code and configuration.
    ///
    /// Sent as `InProgress`.
    InProgress,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl LastUpdateStatus {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Successful => "Successful",
            Self::Failed => "Failed",
            Self::InProgress => "InProgress",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for LastUpdateStatus {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#LastUpdateStatus",
        &[],
        &["Successful", "Failed", "InProgress"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Successful" => Self::Successful,
            "Failed" => Self::Failed,
            "InProgress" => Self::InProgress,
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

goldsmith::enumeration!(LastUpdateStatus);

goldsmith::display_enumeration!(LastUpdateStatus);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Whether a mounted S3 Files file system may serve reads directly from Amazon S3.
#[derive(Clone)]
#[non_exhaustive]
pub enum DirectS3Read {
    /// Reads directly from Amazon S3 are turned on.
    ///
    /// Sent as `ENABLED`.
    Enabled,
    /// Reads directly from Amazon S3 are turned off.
    ///
    /// Sent as `DISABLED`.
    Disabled,
    /// Lambda decides whether to read directly from Amazon S3.
    ///
    /// Sent as `AUTO`.
    Auto,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl DirectS3Read {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Auto => "AUTO",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for DirectS3Read {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#DirectS3Read",
        &[],
        &["ENABLED", "DISABLED", "AUTO"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "AUTO" => Self::Auto,
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

goldsmith::enumeration!(DirectS3Read);

goldsmith::display_enumeration!(DirectS3Read);

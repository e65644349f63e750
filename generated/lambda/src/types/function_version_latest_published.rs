// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Where a newly published version is made available besides its number.
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionVersionLatestPublished {
    /// The version is also published as `$LATEST.PUBLISHED`.
    ///
    /// Sent as `LATEST_PUBLISHED`.
    LatestPublished,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl FunctionVersionLatestPublished {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LatestPublished => "LATEST_PUBLISHED",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for FunctionVersionLatestPublished {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#FunctionVersionLatestPublished",
        &[],
        &["LATEST_PUBLISHED"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "LATEST_PUBLISHED" => Self::LatestPublished,
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

goldsmith::enumeration!(FunctionVersionLatestPublished);

goldsmith::display_enumeration!(FunctionVersionLatestPublished);

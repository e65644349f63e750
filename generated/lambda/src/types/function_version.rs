// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Which versions a listing of functions includes.
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionVersion {
    /// All published versions as well as `$LATEST`.
    ///
    /// Sent as `ALL`.
    All,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl FunctionVersion {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for FunctionVersion {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#FunctionVersion",
        &[],
        &["ALL"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
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

goldsmith::enumeration!(FunctionVersion);

goldsmith::display_enumeration!(FunctionVersion);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The processor architecture on which a function runs.
#[derive(Clone)]
#[non_exhaustive]
pub enum Architecture {
    /// 64-bit x86 processors.
    ///
    /// Sent as `x86_64`.
    X8664,
    /// 64-bit Arm processors, which are AWS Graviton.
    ///
    /// Sent as `arm64`.
    Arm64,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl Architecture {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X8664 => "x86_64",
            Self::Arm64 => "arm64",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for Architecture {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#Architecture",
        &[],
        &["x86_64", "arm64"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "x86_64" => Self::X8664,
            "arm64" => Self::Arm64,
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

goldsmith::enumeration!(Architecture);

goldsmith::display_enumeration!(Architecture);

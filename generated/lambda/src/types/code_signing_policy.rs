// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What happens to code that does not pass the signature checks.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeSigningPolicy {
    /// The code is deployed all the same, and the failed check is recorded.
    ///
    /// Sent as `Warn`.
    Warn,
    /// The deployment is refused.
    ///
    /// Sent as `Enforce`.
    Enforce,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl CodeSigningPolicy {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Warn => "Warn",
            Self::Enforce => "Enforce",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for CodeSigningPolicy {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#CodeSigningPolicy",
        &[],
        &["Warn", "Enforce"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Warn" => Self::Warn,
            "Enforce" => Self::Enforce,
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

goldsmith::enumeration!(CodeSigningPolicy);

goldsmith::display_enumeration!(CodeSigningPolicy);

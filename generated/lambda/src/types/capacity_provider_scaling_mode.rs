// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Who decides how a capacity provider scales.
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityProviderScalingMode {
    /// Lambda scales the capacity provider by its own judgement.
    ///
    /// Sent as `Auto`.
    Auto,
    /// The capacity provider scales by the policies given in its configuration.
    ///
    /// Sent as `Manual`.
    Manual,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl CapacityProviderScalingMode {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "Auto",
            Self::Manual => "Manual",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for CapacityProviderScalingMode {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#CapacityProviderScalingMode",
        &[],
        &["Auto", "Manual"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Auto" => Self::Auto,
            "Manual" => Self::Manual,
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

goldsmith::enumeration!(CapacityProviderScalingMode);

goldsmith::display_enumeration!(CapacityProviderScalingMode);

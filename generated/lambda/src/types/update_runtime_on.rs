// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// When a function gets a new version of its runtime.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateRuntimeOn {
    /// As soon as Lambda rolls out a new runtime version.
    ///
    /// Sent as `Auto`.
    Auto,
    /// Never by itself; the function stays on the runtime version given by its ARN.
    ///
    /// Sent as `Manual`.
    Manual,
    /// When the function itself is next updated.
    ///
    /// Sent as `FunctionUpdate`.
    FunctionUpdate,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl UpdateRuntimeOn {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "Auto",
            Self::Manual => "Manual",
            Self::FunctionUpdate => "FunctionUpdate",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for UpdateRuntimeOn {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#UpdateRuntimeOn",
        &[],
        &["Auto", "Manual", "FunctionUpdate"],
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
            "FunctionUpdate" => Self::FunctionUpdate,
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

goldsmith::enumeration!(UpdateRuntimeOn);

goldsmith::display_enumeration!(UpdateRuntimeOn);

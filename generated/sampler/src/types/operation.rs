// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The enum `Operation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Operation {
    /// `Std`
    Std,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl Operation {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Std => "Std",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for Operation {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "example.sampler#Operation",
        &[],
        &["Std"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Std" => Self::Std,
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

goldsmith::enumeration!(Operation);

goldsmith::display_enumeration!(Operation);

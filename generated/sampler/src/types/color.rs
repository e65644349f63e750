// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The color of a thread.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// As of roses.
    ///
    /// Sent as `red`.
    Red,
    /// `dark-blue`
    DarkBlue,
    /// `beige`
    #[deprecated(note = "since 2026-01: use `RED`")]
    Beige,
    /// Nobody wrote it down.
    ///
    /// Sent as `unknown`.
    UnknownValue,
    /// The color of the cloth itself.
    ///
    /// Sent as `self`.
    SelfValue,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl Color {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::DarkBlue => "dark-blue",
            Self::Beige => "beige",
            Self::UnknownValue => "unknown",
            Self::SelfValue => "self",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for Color {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "example.sampler#Color",
        &[],
        &["red", "dark-blue", "beige", "unknown", "self"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "dark-blue" => Self::DarkBlue,
            "beige" => Self::Beige,
            "unknown" => Self::UnknownValue,
            "self" => Self::SelfValue,
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

goldsmith::enumeration!(Color);

goldsmith::display_enumeration!(Color);

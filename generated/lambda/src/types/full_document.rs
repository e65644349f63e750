// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How much of a changed document an Amazon DocumentDB update event carries.
#[derive(Clone)]
#[non_exhaustive]
pub enum FullDocument {
    /// The change together with a copy of the whole document.
    ///
    /// Sent as `UpdateLookup`.
    UpdateLookup,
    /// The change only, without the whole document.
    ///
    /// Sent as `Default`.
    Default,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl FullDocument {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpdateLookup => "UpdateLookup",
            Self::Default => "Default",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for FullDocument {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#FullDocument",
        &[],
        &["UpdateLookup", "Default"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "UpdateLookup" => Self::UpdateLookup,
            "Default" => Self::Default,
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

goldsmith::enumeration!(FullDocument);

goldsmith::display_enumeration!(FullDocument);

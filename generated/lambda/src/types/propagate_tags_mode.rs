// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Whether a capacity provider passes tags on to the resources it creates.
#[derive(Clone)]
#[non_exhaustive]
pub enum PropagateTagsMode {
    /// No tags are passed on.
    ///
    /// Sent as `None`.
    None,
    /// The tags listed in `ExplicitTags` are passed on.
    ///
    /// Sent as `Explicit`.
    Explicit,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl PropagateTagsMode {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Explicit => "Explicit",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for PropagateTagsMode {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#PropagateTagsMode",
        &[],
        &["None", "Explicit"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "Explicit" => Self::Explicit,
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

goldsmith::enumeration!(PropagateTagsMode);

goldsmith::display_enumeration!(PropagateTagsMode);

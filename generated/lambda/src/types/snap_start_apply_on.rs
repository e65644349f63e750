// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// For which versions SnapStart takes snapshots.
#[derive(Clone)]
#[non_exhaustive]
pub enum SnapStartApplyOn {
    /// A snapshot is taken whenever a version is published.
    ///
    /// Sent as `PublishedVersions`.
    PublishedVersions,
    /// SnapStart is not used.
    ///
    /// Sent as `None`.
    None,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl SnapStartApplyOn {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PublishedVersions => "PublishedVersions",
            Self::None => "None",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for SnapStartApplyOn {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#SnapStartApplyOn",
        &[],
        &["PublishedVersions", "None"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "PublishedVersions" => Self::PublishedVersions,
            "None" => Self::None,
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

goldsmith::enumeration!(SnapStartApplyOn);

goldsmith::display_enumeration!(SnapStartApplyOn);

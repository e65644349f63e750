// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What Lambda does with an archive that is given as an object in Amazon S3.
#[derive(Clone)]
#[non_exhaustive]
pub enum S3ObjectStorageMode {
    /// Lambda keeps its own copy of the archive.
    ///
    /// Sent as `COPY`.
    Copy,
    /// Lambda refers to the object in Amazon S3, which therefore has to stay available.
    ///
    /// Sent as `REFERENCE`.
    Reference,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl S3ObjectStorageMode {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Copy => "COPY",
            Self::Reference => "REFERENCE",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for S3ObjectStorageMode {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#S3ObjectStorageMode",
        &[],
        &["COPY", "REFERENCE"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "COPY" => Self::Copy,
            "REFERENCE" => Self::Reference,
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

goldsmith::enumeration!(S3ObjectStorageMode);

goldsmith::display_enumeration!(S3ObjectStorageMode);

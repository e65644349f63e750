// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How the code of a function is packaged.
#[derive(Clone)]
#[non_exhaustive]
pub enum PackageType {
    /// A zip archive, run by one of Lambda's runtimes.
    ///
    /// Sent as `Zip`.
    Zip,
    /// A container image from Amazon ECR.
    ///
    /// Sent as `Image`.
    Image,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl PackageType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zip => "Zip",
            Self::Image => "Image",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for PackageType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#PackageType",
        &[],
        &["Zip", "Image"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Zip" => Self::Zip,
            "Image" => Self::Image,
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

goldsmith::enumeration!(PackageType);

goldsmith::display_enumeration!(PackageType);

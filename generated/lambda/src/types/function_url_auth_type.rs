// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How callers of a function URL are authenticated.
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionUrlAuthType {
    /// Lambda does not authenticate callers, so the URL is public wherever the resource policy
    /// allows it.
    ///
    /// Sent as `NONE`.
    None,
    /// Callers have to sign their requests with AWS credentials and need permission to call the
    /// URL.
    ///
    /// Sent as `AWS_IAM`.
    AwsIam,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl FunctionUrlAuthType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::AwsIam => "AWS_IAM",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for FunctionUrlAuthType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#FunctionUrlAuthType",
        &[],
        &["NONE", "AWS_IAM"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "AWS_IAM" => Self::AwsIam,
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

goldsmith::enumeration!(FunctionUrlAuthType);

goldsmith::display_enumeration!(FunctionUrlAuthType);

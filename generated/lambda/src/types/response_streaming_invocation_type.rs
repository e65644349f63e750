// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How a function is invoked when its response is streamed.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseStreamingInvocationType {
    /// The function runs, and its response is streamed to the caller.
    ///
    /// Sent as `RequestResponse`.
    RequestResponse,
    /// The parameters and permissions are checked without running the function.
    ///
    /// Sent as `DryRun`.
    DryRun,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl ResponseStreamingInvocationType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequestResponse => "RequestResponse",
            Self::DryRun => "DryRun",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for ResponseStreamingInvocationType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#ResponseStreamingInvocationType",
        &[],
        &["RequestResponse", "DryRun"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "RequestResponse" => Self::RequestResponse,
            "DryRun" => Self::DryRun,
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

goldsmith::enumeration!(ResponseStreamingInvocationType);

goldsmith::display_enumeration!(ResponseStreamingInvocationType);

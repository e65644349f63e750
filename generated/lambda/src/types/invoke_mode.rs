// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How a function URL returns the function's response.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvokeMode {
    /// The response is sent in one piece after the function has finished.
    ///
    /// Sent as `BUFFERED`.
    Buffered,
    /// The response is sent in pieces as the function produces it.
    ///
    /// Sent as `RESPONSE_STREAM`.
    ResponseStream,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl InvokeMode {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Buffered => "BUFFERED",
            Self::ResponseStream => "RESPONSE_STREAM",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for InvokeMode {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#InvokeMode",
        &[],
        &["BUFFERED", "RESPONSE_STREAM"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "BUFFERED" => Self::Buffered,
            "RESPONSE_STREAM" => Self::ResponseStream,
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

goldsmith::enumeration!(InvokeMode);

goldsmith::display_enumeration!(InvokeMode);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What Lambda does when it finds a function calling itself in a loop through other services.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecursiveLoop {
    /// The loop is not stopped, so the owner has to make sure that it ends.
    ///
    /// Sent as `Allow`.
    Allow,
    /// Lambda stops the loop.
    ///
    /// Sent as `Terminate`.
    Terminate,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl RecursiveLoop {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "Allow",
            Self::Terminate => "Terminate",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for RecursiveLoop {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#RecursiveLoop",
        &[],
        &["Allow", "Terminate"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Allow" => Self::Allow,
            "Terminate" => Self::Terminate,
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

goldsmith::enumeration!(RecursiveLoop);

goldsmith::display_enumeration!(RecursiveLoop);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Which requests to a function AWS X-Ray traces.
#[derive(Clone)]
#[non_exhaustive]
pub enum TracingMode {
    /// Lambda samples and traces requests by itself, unless the caller has already decided.
    ///
    /// Sent as `Active`.
    Active,
    /// Lambda only passes on the tracing header it receives and does not begin traces by itself.
    ///
    /// Sent as `PassThrough`.
    PassThrough,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl TracingMode {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::PassThrough => "PassThrough",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for TracingMode {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#TracingMode",
        &[],
        &["Active", "PassThrough"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Active" => Self::Active,
            "PassThrough" => Self::PassThrough,
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

goldsmith::enumeration!(TracingMode);

goldsmith::display_enumeration!(TracingMode);

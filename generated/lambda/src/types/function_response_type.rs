// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What a function's response can tell an event source mapping.
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionResponseType {
    /// The function reports which items of a batch failed, so that not the whole batch is retried.
    ///
    /// Sent as `ReportBatchItemFailures`.
    ReportBatchItemFailures,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl FunctionResponseType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReportBatchItemFailures => "ReportBatchItemFailures",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for FunctionResponseType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#FunctionResponseType",
        &[],
        &["ReportBatchItemFailures"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "ReportBatchItemFailures" => Self::ReportBatchItemFailures,
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

goldsmith::enumeration!(FunctionResponseType);

goldsmith::display_enumeration!(FunctionResponseType);

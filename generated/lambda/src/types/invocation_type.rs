// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How a function is invoked.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvocationType {
    /// The event is queued for asynchronous processing, and the caller gets no result.
    ///
    /// Sent as `Event`.
    Event,
    /// The caller waits for the function to end and gets its response.
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

impl InvocationType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Event => "Event",
            Self::RequestResponse => "RequestResponse",
            Self::DryRun => "DryRun",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for InvocationType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#InvocationType",
        &[],
        &["Event", "RequestResponse", "DryRun"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Event" => Self::Event,
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

goldsmith::enumeration!(InvocationType);

goldsmith::display_enumeration!(InvocationType);

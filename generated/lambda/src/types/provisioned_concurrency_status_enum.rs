// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How far the allocation of provisioned concurrency has come.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProvisionedConcurrencyStatusEnum {
    /// Execution environments are still being prepared.
    ///
    /// Sent as `IN_PROGRESS`.
    InProgress,
    /// All requested execution environments are available.
    ///
    /// Sent as `READY`.
    Ready,
    /// The allocation failed, for the reason told beside the status.
    ///
    /// Sent as `FAILED`.
    Failed,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl ProvisionedConcurrencyStatusEnum {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Ready => "READY",
            Self::Failed => "FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for ProvisionedConcurrencyStatusEnum {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#ProvisionedConcurrencyStatusEnum",
        &[],
        &["IN_PROGRESS", "READY", "FAILED"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => Self::InProgress,
            "READY" => Self::Ready,
            "FAILED" => Self::Failed,
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

goldsmith::enumeration!(ProvisionedConcurrencyStatusEnum);

goldsmith::display_enumeration!(ProvisionedConcurrencyStatusEnum);

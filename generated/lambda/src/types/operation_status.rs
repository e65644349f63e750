// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Where an operation of a durable execution stands.
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationStatus {
    /// The operation has begun and not ended.
    ///
    /// Sent as `STARTED`.
    Started,
    /// The operation waits for its next attempt.
    ///
    /// Sent as `PENDING`.
    Pending,
    /// The operation can be attempted again now.
    ///
    /// Sent as `READY`.
    Ready,
    /// The operation ended with a result.
    ///
    /// Sent as `SUCCEEDED`.
    Succeeded,
    /// The operation ended with an error.
    ///
    /// Sent as `FAILED`.
    Failed,
    /// The operation was called off.
    ///
    /// Sent as `CANCELLED`.
    Cancelled,
    /// The operation took longer than its timeout.
    ///
    /// Sent as `TIMED_OUT`.
    TimedOut,
    /// The operation was stopped before it ended.
    ///
    /// Sent as `STOPPED`.
    Stopped,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl OperationStatus {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Started => "STARTED",
            Self::Pending => "PENDING",
            Self::Ready => "READY",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Cancelled => "CANCELLED",
            Self::TimedOut => "TIMED_OUT",
            Self::Stopped => "STOPPED",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for OperationStatus {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#OperationStatus",
        &[],
        &[
            "STARTED",
            "PENDING",
            "READY",
            "SUCCEEDED",
            "FAILED",
            "CANCELLED",
            "TIMED_OUT",
            "STOPPED",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "STARTED" => Self::Started,
            "PENDING" => Self::Pending,
            "READY" => Self::Ready,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            "CANCELLED" => Self::Cancelled,
            "TIMED_OUT" => Self::TimedOut,
            "STOPPED" => Self::Stopped,
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

goldsmith::enumeration!(OperationStatus);

goldsmith::display_enumeration!(OperationStatus);

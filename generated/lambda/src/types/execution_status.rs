// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Where a durable execution stands.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExecutionStatus {
    /// The durable execution is under way, though it may be suspended for a wait.
    ///
    /// Sent as `RUNNING`.
    Running,
    /// The durable execution ended with a result.
    ///
    /// Sent as `SUCCEEDED`.
    Succeeded,
    /// The durable execution ended with an error.
    ///
    /// Sent as `FAILED`.
    Failed,
    /// The durable execution took longer than its timeout.
    ///
    /// Sent as `TIMED_OUT`.
    TimedOut,
    /// The durable execution was stopped from outside.
    ///
    /// Sent as `STOPPED`.
    Stopped,
    /// The durable execution is being deleted.
    ///
    /// Sent as `DELETING`.
    Deleting,
    /// A pause was asked for and has not taken effect yet.
    ///
    /// Sent as `PAUSING`.
    Pausing,
    /// The durable execution is paused until it is resumed.
    ///
    /// Sent as `PAUSED`.
    Paused,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl ExecutionStatus {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "RUNNING",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::TimedOut => "TIMED_OUT",
            Self::Stopped => "STOPPED",
            Self::Deleting => "DELETING",
            Self::Pausing => "PAUSING",
            Self::Paused => "PAUSED",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for ExecutionStatus {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#ExecutionStatus",
        &[],
        &[
            "RUNNING",
            "SUCCEEDED",
            "FAILED",
            "TIMED_OUT",
            "STOPPED",
            "DELETING",
            "PAUSING",
            "PAUSED",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "RUNNING" => Self::Running,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            "TIMED_OUT" => Self::TimedOut,
            "STOPPED" => Self::Stopped,
            "DELETING" => Self::Deleting,
            "PAUSING" => Self::Pausing,
            "PAUSED" => Self::Paused,
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

goldsmith::enumeration!(ExecutionStatus);

goldsmith::display_enumeration!(ExecutionStatus);

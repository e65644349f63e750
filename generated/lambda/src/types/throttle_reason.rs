// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Which limit caused a request to be throttled.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThrottleReason {
    /// The account's concurrency is used up.
    ///
    /// Sent as `ConcurrentInvocationLimitExceeded`.
    ConcurrentInvocationLimitExceeded,
    /// The function was invoked more often per second than its available concurrency allows.
    ///
    /// Sent as `FunctionInvocationRateLimitExceeded`.
    FunctionInvocationRateLimitExceeded,
    /// The concurrency reserved for the function is used up.
    ///
    /// Sent as `ReservedFunctionConcurrentInvocationLimitExceeded`.
    ReservedFunctionConcurrentInvocationLimitExceeded,
    /// The function was invoked more often per second than its reserved concurrency allows.
    ///
    /// Sent as `ReservedFunctionInvocationRateLimitExceeded`.
    ReservedFunctionInvocationRateLimitExceeded,
    /// The caller sent requests to the API at too high a rate.
    ///
    /// Sent as `CallerRateLimitExceeded`.
    CallerRateLimitExceeded,
    /// Too many SnapStart snapshots are being created at the same time.
    ///
    /// Sent as `ConcurrentSnapshotCreateLimitExceeded`.
    ConcurrentSnapshotCreateLimitExceeded,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl ThrottleReason {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConcurrentInvocationLimitExceeded => {
                "ConcurrentInvocationLimitExceeded"
            }
            Self::FunctionInvocationRateLimitExceeded => {
                "FunctionInvocationRateLimitExceeded"
            }
            Self::ReservedFunctionConcurrentInvocationLimitExceeded => {
                "ReservedFunctionConcurrentInvocationLimitExceeded"
            }
            Self::ReservedFunctionInvocationRateLimitExceeded => {
                "ReservedFunctionInvocationRateLimitExceeded"
            }
            Self::CallerRateLimitExceeded => "CallerRateLimitExceeded",
            Self::ConcurrentSnapshotCreateLimitExceeded => {
                "ConcurrentSnapshotCreateLimitExceeded"
            }
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for ThrottleReason {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#ThrottleReason",
        &[],
        &[
            "ConcurrentInvocationLimitExceeded",
            "FunctionInvocationRateLimitExceeded",
            "ReservedFunctionConcurrentInvocationLimitExceeded",
            "ReservedFunctionInvocationRateLimitExceeded",
            "CallerRateLimitExceeded",
            "ConcurrentSnapshotCreateLimitExceeded",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "ConcurrentInvocationLimitExceeded" => {
                Self::ConcurrentInvocationLimitExceeded
            }
            "FunctionInvocationRateLimitExceeded" => {
                Self::FunctionInvocationRateLimitExceeded
            }
            "ReservedFunctionConcurrentInvocationLimitExceeded" => {
                Self::ReservedFunctionConcurrentInvocationLimitExceeded
            }
            "ReservedFunctionInvocationRateLimitExceeded" => {
                Self::ReservedFunctionInvocationRateLimitExceeded
            }
            "CallerRateLimitExceeded" => Self::CallerRateLimitExceeded,
            "ConcurrentSnapshotCreateLimitExceeded" => {
                Self::ConcurrentSnapshotCreateLimitExceeded
            }
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

goldsmith::enumeration!(ThrottleReason);

goldsmith::display_enumeration!(ThrottleReason);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What an entry in the history of a durable execution reports.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// The durable execution was started.
    ///
    /// Sent as `ExecutionStarted`.
    ExecutionStarted,
    /// The durable execution ended with a result.
    ///
    /// Sent as `ExecutionSucceeded`.
    ExecutionSucceeded,
    /// The durable execution ended with an error.
    ///
    /// Sent as `ExecutionFailed`.
    ExecutionFailed,
    /// The durable execution took longer than its timeout.
    ///
    /// Sent as `ExecutionTimedOut`.
    ExecutionTimedOut,
    /// The durable execution was stopped from outside.
    ///
    /// Sent as `ExecutionStopped`.
    ExecutionStopped,
    /// A context, which groups other operations, was started.
    ///
    /// Sent as `ContextStarted`.
    ContextStarted,
    /// A context ended with a result.
    ///
    /// Sent as `ContextSucceeded`.
    ContextSucceeded,
    /// A context ended with an error.
    ///
    /// Sent as `ContextFailed`.
    ContextFailed,
    /// A wait began.
    ///
    /// Sent as `WaitStarted`.
    WaitStarted,
    /// A wait came to its end.
    ///
    /// Sent as `WaitSucceeded`.
    WaitSucceeded,
    /// A wait was cancelled before its end.
    ///
    /// Sent as `WaitCancelled`.
    WaitCancelled,
    /// An attempt at a step was started.
    ///
    /// Sent as `StepStarted`.
    StepStarted,
    /// A step ended with a result.
    ///
    /// Sent as `StepSucceeded`.
    StepSucceeded,
    /// An attempt at a step failed; the details tell whether the step is tried again.
    ///
    /// Sent as `StepFailed`.
    StepFailed,
    /// A call of another function was started.
    ///
    /// Sent as `ChainedInvokeStarted`.
    ChainedInvokeStarted,
    /// The called function returned a result.
    ///
    /// Sent as `ChainedInvokeSucceeded`.
    ChainedInvokeSucceeded,
    /// The called function failed.
    ///
    /// Sent as `ChainedInvokeFailed`.
    ChainedInvokeFailed,
    /// The called function took too long.
    ///
    /// Sent as `ChainedInvokeTimedOut`.
    ChainedInvokeTimedOut,
    /// The call of another function was stopped before it ended.
    ///
    /// Sent as `ChainedInvokeStopped`.
    ChainedInvokeStopped,
    /// A callback was created and waits for its answer.
    ///
    /// Sent as `CallbackStarted`.
    CallbackStarted,
    /// A callback was answered with a result.
    ///
    /// Sent as `CallbackSucceeded`.
    CallbackSucceeded,
    /// A callback was answered with an error.
    ///
    /// Sent as `CallbackFailed`.
    CallbackFailed,
    /// A callback was not answered, or sent no heartbeat, in time.
    ///
    /// Sent as `CallbackTimedOut`.
    CallbackTimedOut,
    /// One invocation of the function within the durable execution ended.
    ///
    /// Sent as `InvocationCompleted`.
    InvocationCompleted,
    /// The durable execution was paused.
    ///
    /// Sent as `ExecutionPaused`.
    ExecutionPaused,
    /// The durable execution went on after a pause.
    ///
    /// Sent as `ExecutionResumed`.
    ExecutionResumed,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl EventType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExecutionStarted => "ExecutionStarted",
            Self::ExecutionSucceeded => "ExecutionSucceeded",
            Self::ExecutionFailed => "ExecutionFailed",
            Self::ExecutionTimedOut => "ExecutionTimedOut",
            Self::ExecutionStopped => "ExecutionStopped",
            Self::ContextStarted => "ContextStarted",
            Self::ContextSucceeded => "ContextSucceeded",
            Self::ContextFailed => "ContextFailed",
            Self::WaitStarted => "WaitStarted",
            Self::WaitSucceeded => "WaitSucceeded",
            Self::WaitCancelled => "WaitCancelled",
            Self::StepStarted => "StepStarted",
            Self::StepSucceeded => "StepSucceeded",
            Self::StepFailed => "StepFailed",
            Self::ChainedInvokeStarted => "ChainedInvokeStarted",
            Self::ChainedInvokeSucceeded => "ChainedInvokeSucceeded",
            Self::ChainedInvokeFailed => "ChainedInvokeFailed",
            Self::ChainedInvokeTimedOut => "ChainedInvokeTimedOut",
            Self::ChainedInvokeStopped => "ChainedInvokeStopped",
            Self::CallbackStarted => "CallbackStarted",
            Self::CallbackSucceeded => "CallbackSucceeded",
            Self::CallbackFailed => "CallbackFailed",
            Self::CallbackTimedOut => "CallbackTimedOut",
            Self::InvocationCompleted => "InvocationCompleted",
            Self::ExecutionPaused => "ExecutionPaused",
            Self::ExecutionResumed => "ExecutionResumed",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for EventType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#EventType",
        &[],
        &[
            "ExecutionStarted",
            "ExecutionSucceeded",
            "ExecutionFailed",
            "ExecutionTimedOut",
            "ExecutionStopped",
            "ContextStarted",
            "ContextSucceeded",
            "ContextFailed",
            "WaitStarted",
            "WaitSucceeded",
            "WaitCancelled",
            "StepStarted",
            "StepSucceeded",
            "StepFailed",
            "ChainedInvokeStarted",
            "ChainedInvokeSucceeded",
            "ChainedInvokeFailed",
            "ChainedInvokeTimedOut",
            "ChainedInvokeStopped",
            "CallbackStarted",
            "CallbackSucceeded",
            "CallbackFailed",
            "CallbackTimedOut",
            "InvocationCompleted",
            "ExecutionPaused",
            "ExecutionResumed",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "ExecutionStarted" => Self::ExecutionStarted,
            "ExecutionSucceeded" => Self::ExecutionSucceeded,
            "ExecutionFailed" => Self::ExecutionFailed,
            "ExecutionTimedOut" => Self::ExecutionTimedOut,
            "ExecutionStopped" => Self::ExecutionStopped,
            "ContextStarted" => Self::ContextStarted,
            "ContextSucceeded" => Self::ContextSucceeded,
            "ContextFailed" => Self::ContextFailed,
            "WaitStarted" => Self::WaitStarted,
            "WaitSucceeded" => Self::WaitSucceeded,
            "WaitCancelled" => Self::WaitCancelled,
            "StepStarted" => Self::StepStarted,
            "StepSucceeded" => Self::StepSucceeded,
            "StepFailed" => Self::StepFailed,
            "ChainedInvokeStarted" => Self::ChainedInvokeStarted,
            "ChainedInvokeSucceeded" => Self::ChainedInvokeSucceeded,
            "ChainedInvokeFailed" => Self::ChainedInvokeFailed,
            "ChainedInvokeTimedOut" => Self::ChainedInvokeTimedOut,
            "ChainedInvokeStopped" => Self::ChainedInvokeStopped,
            "CallbackStarted" => Self::CallbackStarted,
            "CallbackSucceeded" => Self::CallbackSucceeded,
            "CallbackFailed" => Self::CallbackFailed,
            "CallbackTimedOut" => Self::CallbackTimedOut,
            "InvocationCompleted" => Self::InvocationCompleted,
            "ExecutionPaused" => Self::ExecutionPaused,
            "ExecutionResumed" => Self::ExecutionResumed,
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

goldsmith::enumeration!(EventType);

goldsmith::display_enumeration!(EventType);

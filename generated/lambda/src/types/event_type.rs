// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The shape `EventType`, which the model gives no text.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `ExecutionStarted`
    ExecutionStarted,
    /// `ExecutionSucceeded`
    ExecutionSucceeded,
    /// `ExecutionFailed`
    ExecutionFailed,
    /// `ExecutionTimedOut`
    ExecutionTimedOut,
    /// `ExecutionStopped`
    ExecutionStopped,
    /// `ContextStarted`
    ContextStarted,
    /// `ContextSucceeded`
    ContextSucceeded,
    /// `ContextFailed`
    ContextFailed,
    /// `WaitStarted`
    WaitStarted,
    /// `WaitSucceeded`
    WaitSucceeded,
    /// `WaitCancelled`
    WaitCancelled,
    /// `StepStarted`
    StepStarted,
    /// `StepSucceeded`
    StepSucceeded,
    /// `StepFailed`
    StepFailed,
    /// `ChainedInvokeStarted`
    ChainedInvokeStarted,
    /// `ChainedInvokeSucceeded`
    ChainedInvokeSucceeded,
    /// `ChainedInvokeFailed`
    ChainedInvokeFailed,
    /// `ChainedInvokeTimedOut`
    ChainedInvokeTimedOut,
    /// `ChainedInvokeStopped`
    ChainedInvokeStopped,
    /// `CallbackStarted`
    CallbackStarted,
    /// `CallbackSucceeded`
    CallbackSucceeded,
    /// `CallbackFailed`
    CallbackFailed,
    /// `CallbackTimedOut`
    CallbackTimedOut,
    /// `InvocationCompleted`
    InvocationCompleted,
    /// `ExecutionPaused`
    ExecutionPaused,
    /// `ExecutionResumed`
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

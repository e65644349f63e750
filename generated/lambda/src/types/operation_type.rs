// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What kind of operation of a durable execution it is.
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationType {
    /// The durable execution as a whole.
    ///
    /// Sent as `EXECUTION`.
    Execution,
    /// A child scope that groups other operations.
    ///
    /// Sent as `CONTEXT`.
    Context,
    /// A piece of work whose result is stored so that it is not repeated on a replay.
    ///
    /// Sent as `STEP`.
    Step,
    /// A wait of a given length, during which the execution is suspended.
    ///
    /// Sent as `WAIT`.
    Wait,
    /// A wait for an answer from outside the execution.
    ///
    /// Sent as `CALLBACK`.
    Callback,
    /// A call of another function.
    ///
    /// Sent as `CHAINED_INVOKE`.
    ChainedInvoke,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl OperationType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Execution => "EXECUTION",
            Self::Context => "CONTEXT",
            Self::Step => "STEP",
            Self::Wait => "WAIT",
            Self::Callback => "CALLBACK",
            Self::ChainedInvoke => "CHAINED_INVOKE",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for OperationType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#OperationType",
        &[],
        &["EXECUTION", "CONTEXT", "STEP", "WAIT", "CALLBACK", "CHAINED_INVOKE"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "EXECUTION" => Self::Execution,
            "CONTEXT" => Self::Context,
            "STEP" => Self::Step,
            "WAIT" => Self::Wait,
            "CALLBACK" => Self::Callback,
            "CHAINED_INVOKE" => Self::ChainedInvoke,
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

goldsmith::enumeration!(OperationType);

goldsmith::display_enumeration!(OperationType);

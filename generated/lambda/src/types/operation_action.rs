// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What a checkpoint does to an operation of a durable execution.
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationAction {
    /// The operation begins.
    ///
    /// Sent as `START`.
    Start,
    /// The operation ends with a result.
    ///
    /// Sent as `SUCCEED`.
    Succeed,
    /// The operation ends with an error.
    ///
    /// Sent as `FAIL`.
    Fail,
    /// The current attempt is given up, and the operation is tried again after a delay.
    ///
    /// Sent as `RETRY`.
    Retry,
    /// The operation is called off.
    ///
    /// Sent as `CANCEL`.
    Cancel,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl OperationAction {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Start => "START",
            Self::Succeed => "SUCCEED",
            Self::Fail => "FAIL",
            Self::Retry => "RETRY",
            Self::Cancel => "CANCEL",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for OperationAction {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#OperationAction",
        &[],
        &["START", "SUCCEED", "FAIL", "RETRY", "CANCEL"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "START" => Self::Start,
            "SUCCEED" => Self::Succeed,
            "FAIL" => Self::Fail,
            "RETRY" => Self::Retry,
            "CANCEL" => Self::Cancel,
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

goldsmith::enumeration!(OperationAction);

goldsmith::display_enumeration!(OperationAction);

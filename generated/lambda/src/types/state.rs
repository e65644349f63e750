// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Where a function is in its life, and whether it can be invoked.
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// The function is being created and cannot be invoked yet.
    ///
    /// Sent as `Pending`.
    Pending,
    /// The function is ready to be invoked.
    ///
    /// Sent as `Active`.
    Active,
    /// The function was idle for so long that its resources were given up. The next invocation sets
    /// them up again and fails meanwhile.
    ///
    /// Sent as `Inactive`.
    Inactive,
    /// Creating the function, or setting up its resources again, failed.
    ///
    /// Sent as `Failed`.
    Failed,
    /// The function is on its way to being deactivated.
    ///
    /// Sent as `Deactivating`.
    Deactivating,
    /// The function is deactivated and cannot be invoked.
    ///
    /// Sent as `Deactivated`.
    Deactivated,
    /// The function is active but cannot be invoked.
    ///
    /// Sent as `ActiveNonInvocable`.
    ActiveNonInvocable,
    /// The function is being deleted.
    ///
    /// Sent as `Deleting`.
    Deleting,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl State {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Failed => "Failed",
            Self::Deactivating => "Deactivating",
            Self::Deactivated => "Deactivated",
            Self::ActiveNonInvocable => "ActiveNonInvocable",
            Self::Deleting => "Deleting",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for State {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#State",
        &[],
        &[
            "Pending",
            "Active",
            "Inactive",
            "Failed",
            "Deactivating",
            "Deactivated",
            "ActiveNonInvocable",
            "Deleting",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Pending" => Self::Pending,
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Failed" => Self::Failed,
            "Deactivating" => Self::Deactivating,
            "Deactivated" => Self::Deactivated,
            "ActiveNonInvocable" => Self::ActiveNonInvocable,
            "Deleting" => Self::Deleting,
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

goldsmith::enumeration!(State);

goldsmith::display_enumeration!(State);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Where a capacity provider is in its life.
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityProviderState {
    /// The capacity provider is being set up and cannot be used yet.
    ///
    /// Sent as `Pending`.
    Pending,
    /// The capacity provider is ready for use.
    ///
    /// Sent as `Active`.
    Active,
    /// Setting up the capacity provider failed.
    ///
    /// Sent as `Failed`.
    Failed,
    /// The capacity provider is being deleted.
    ///
    /// Sent as `Deleting`.
    Deleting,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl CapacityProviderState {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Active => "Active",
            Self::Failed => "Failed",
            Self::Deleting => "Deleting",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for CapacityProviderState {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#CapacityProviderState",
        &[],
        &["Pending", "Active", "Failed", "Deleting"],
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
            "Failed" => Self::Failed,
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

goldsmith::enumeration!(CapacityProviderState);

goldsmith::display_enumeration!(CapacityProviderState);

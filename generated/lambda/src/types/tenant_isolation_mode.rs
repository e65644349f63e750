// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How a function keeps the invocations of its tenants apart.
#[derive(Clone)]
#[non_exhaustive]
pub enum TenantIsolationMode {
    /// Each tenant has execution environments of its own.
    ///
    /// Sent as `PER_TENANT`.
    PerTenant,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl TenantIsolationMode {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PerTenant => "PER_TENANT",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for TenantIsolationMode {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#TenantIsolationMode",
        &[],
        &["PER_TENANT"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "PER_TENANT" => Self::PerTenant,
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

goldsmith::enumeration!(TenantIsolationMode);

goldsmith::display_enumeration!(TenantIsolationMode);

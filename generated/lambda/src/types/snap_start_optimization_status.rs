// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Whether SnapStart is in effect for a version of a function.
#[derive(Clone)]
#[non_exhaustive]
pub enum SnapStartOptimizationStatus {
    /// New execution environments of the version start from a snapshot.
    ///
    /// Sent as `On`.
    On,
    /// Execution environments are initialized in the ordinary way.
    ///
    /// Sent as `Off`.
    Off,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl SnapStartOptimizationStatus {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "On",
            Self::Off => "Off",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for SnapStartOptimizationStatus {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#SnapStartOptimizationStatus",
        &[],
        &["On", "Off"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "On" => Self::On,
            "Off" => Self::Off,
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

goldsmith::enumeration!(SnapStartOptimizationStatus);

goldsmith::display_enumeration!(SnapStartOptimizationStatus);

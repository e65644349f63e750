// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The metric that a capacity provider's scaling policy follows.
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityProviderPredefinedMetricType {
    /// The average CPU utilization of the capacity provider, in percent.
    ///
    /// Sent as `LambdaCapacityProviderAverageCPUUtilization`.
    LambdaCapacityProviderAverageCpuUtilization,
    /// The average GPU utilization of the capacity provider, in percent.
    ///
    /// Sent as `LambdaCapacityProviderAverageGPUUtilization`.
    LambdaCapacityProviderAverageGpuUtilization,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl CapacityProviderPredefinedMetricType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LambdaCapacityProviderAverageCpuUtilization => {
                "LambdaCapacityProviderAverageCPUUtilization"
            }
            Self::LambdaCapacityProviderAverageGpuUtilization => {
                "LambdaCapacityProviderAverageGPUUtilization"
            }
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for CapacityProviderPredefinedMetricType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#CapacityProviderPredefinedMetricType",
        &[],
        &[
            "LambdaCapacityProviderAverageCPUUtilization",
            "LambdaCapacityProviderAverageGPUUtilization",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "LambdaCapacityProviderAverageCPUUtilization" => {
                Self::LambdaCapacityProviderAverageCpuUtilization
            }
            "LambdaCapacityProviderAverageGPUUtilization" => {
                Self::LambdaCapacityProviderAverageGpuUtilization
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

goldsmith::enumeration!(CapacityProviderPredefinedMetricType);

goldsmith::display_enumeration!(CapacityProviderPredefinedMetricType);

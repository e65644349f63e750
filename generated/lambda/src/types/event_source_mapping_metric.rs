// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// A group of metrics that an event source mapping can publish.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventSourceMappingMetric {
    /// Counts of events at each stage of their way, such as polled, filtered out or passed to the
    /// function.
    ///
    /// Sent as `EventCount`.
    EventCount,
    /// Counts of the errors that occur while events are processed.
    ///
    /// Sent as `ErrorCount`.
    ErrorCount,
    /// Metrics that are particular to Kafka event sources.
    ///
    /// Sent as `KafkaMetrics`.
    KafkaMetrics,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl EventSourceMappingMetric {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EventCount => "EventCount",
            Self::ErrorCount => "ErrorCount",
            Self::KafkaMetrics => "KafkaMetrics",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for EventSourceMappingMetric {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#EventSourceMappingMetric",
        &[],
        &["EventCount", "ErrorCount", "KafkaMetrics"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "EventCount" => Self::EventCount,
            "ErrorCount" => Self::ErrorCount,
            "KafkaMetrics" => Self::KafkaMetrics,
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

goldsmith::enumeration!(EventSourceMappingMetric);

goldsmith::display_enumeration!(EventSourceMappingMetric);

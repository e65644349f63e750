// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How an event source mapping consumes the records of a Kafka topic.
#[derive(Clone)]
#[non_exhaustive]
pub enum KafkaEventSourceMappingConsumptionMode {
    /// Records are consumed with the semantics of a stream, partition by partition.
    ///
    /// Sent as `Stream`.
    Stream,
    /// Records are consumed with the semantics of a queue rather than of a stream.
    ///
    /// Sent as `Queue`.
    Queue,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl KafkaEventSourceMappingConsumptionMode {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stream => "Stream",
            Self::Queue => "Queue",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for KafkaEventSourceMappingConsumptionMode {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#KafkaEventSourceMappingConsumptionMode",
        &[],
        &["Stream", "Queue"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Stream" => Self::Stream,
            "Queue" => Self::Queue,
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

goldsmith::enumeration!(KafkaEventSourceMappingConsumptionMode);

goldsmith::display_enumeration!(KafkaEventSourceMappingConsumptionMode);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What kind of address is given for a self-managed event source.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndPointType {
    /// The bootstrap servers of an Apache Kafka cluster.
    ///
    /// Sent as `KAFKA_BOOTSTRAP_SERVERS`.
    KafkaBootstrapServers,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl EndPointType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::KafkaBootstrapServers => "KAFKA_BOOTSTRAP_SERVERS",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for EndPointType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#EndPointType",
        &[],
        &["KAFKA_BOOTSTRAP_SERVERS"],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "KAFKA_BOOTSTRAP_SERVERS" => Self::KafkaBootstrapServers,
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

goldsmith::enumeration!(EndPointType);

goldsmith::display_enumeration!(EndPointType);

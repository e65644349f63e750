// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What kind of credential gives access to a schema registry.
#[derive(Clone)]
#[non_exhaustive]
pub enum KafkaSchemaRegistryAuthType {
    /// A user name and password.
    ///
    /// Sent as `BASIC_AUTH`.
    BasicAuth,
    /// A client certificate and its private key, for mutual TLS.
    ///
    /// Sent as `CLIENT_CERTIFICATE_TLS_AUTH`.
    ClientCertificateTlsAuth,
    /// The root CA certificate that verifies the registry's own TLS certificate.
    ///
    /// Sent as `SERVER_ROOT_CA_CERTIFICATE`.
    ServerRootCaCertificate,
    /// Credentials for OAuth bearer token authentication.
    ///
    /// Sent as `OAUTHBEARER_AUTH`.
    OauthbearerAuth,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl KafkaSchemaRegistryAuthType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BasicAuth => "BASIC_AUTH",
            Self::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            Self::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            Self::OauthbearerAuth => "OAUTHBEARER_AUTH",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for KafkaSchemaRegistryAuthType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#KafkaSchemaRegistryAuthType",
        &[],
        &[
            "BASIC_AUTH",
            "CLIENT_CERTIFICATE_TLS_AUTH",
            "SERVER_ROOT_CA_CERTIFICATE",
            "OAUTHBEARER_AUTH",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "BASIC_AUTH" => Self::BasicAuth,
            "CLIENT_CERTIFICATE_TLS_AUTH" => Self::ClientCertificateTlsAuth,
            "SERVER_ROOT_CA_CERTIFICATE" => Self::ServerRootCaCertificate,
            "OAUTHBEARER_AUTH" => Self::OauthbearerAuth,
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

goldsmith::enumeration!(KafkaSchemaRegistryAuthType);

goldsmith::display_enumeration!(KafkaSchemaRegistryAuthType);

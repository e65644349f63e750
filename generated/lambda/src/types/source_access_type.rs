// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What kind of credential or network setting gives access to an event source.
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceAccessType {
    /// A user name and password, as for a message broker or with SASL/PLAIN for Kafka.
    ///
    /// Sent as `BASIC_AUTH`.
    BasicAuth,
    /// A subnet of the VPC through which a self-managed Kafka cluster is reached.
    ///
    /// Sent as `VPC_SUBNET`.
    VpcSubnet,
    /// A security group for the VPC access to a self-managed Kafka cluster.
    ///
    /// Sent as `VPC_SECURITY_GROUP`.
    VpcSecurityGroup,
    /// Credentials for SASL/SCRAM authentication with SHA-512.
    ///
    /// Sent as `SASL_SCRAM_512_AUTH`.
    SaslScram512Auth,
    /// Credentials for SASL/SCRAM authentication with SHA-256.
    ///
    /// Sent as `SASL_SCRAM_256_AUTH`.
    SaslScram256Auth,
    /// Names the virtual host to use in a RabbitMQ broker.
    ///
    /// Sent as `VIRTUAL_HOST`.
    VirtualHost,
    /// A client certificate and its private key, for mutual TLS.
    ///
    /// Sent as `CLIENT_CERTIFICATE_TLS_AUTH`.
    ClientCertificateTlsAuth,
    /// The root CA certificate that verifies the TLS certificates of the Kafka brokers.
    ///
    /// Sent as `SERVER_ROOT_CA_CERTIFICATE`.
    ServerRootCaCertificate,
    /// Credentials for OAuth bearer token authentication.
    ///
    /// Sent as `OAUTHBEARER_AUTH`.
    OauthbearerAuth,
    /// The scope to ask for when an OAuth bearer token is obtained.
    ///
    /// Sent as `OAUTHBEARER_SCOPE`.
    OauthbearerScope,
    /// The audience to ask for when an OAuth bearer token is obtained.
    ///
    /// Sent as `OAUTHBEARER_AUDIENCE`.
    OauthbearerAudience,
    /// The logical cluster to name in OAuth bearer token authentication.
    ///
    /// Sent as `OAUTHBEARER_LOGICAL_CLUSTER`.
    OauthbearerLogicalCluster,
    /// The identity pool to name in OAuth bearer token authentication.
    ///
    /// Sent as `OAUTHBEARER_IDENTITY_POOL`.
    OauthbearerIdentityPool,
    /// Authentication through AWS IAM.
    ///
    /// Sent as `IAM_AUTH`.
    IamAuth,
    /// OAuth bearer token authentication that is based on AWS IAM.
    ///
    /// Sent as `IAM_OAUTHBEARER_AUTH`.
    IamOauthbearerAuth,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl SourceAccessType {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BasicAuth => "BASIC_AUTH",
            Self::VpcSubnet => "VPC_SUBNET",
            Self::VpcSecurityGroup => "VPC_SECURITY_GROUP",
            Self::SaslScram512Auth => "SASL_SCRAM_512_AUTH",
            Self::SaslScram256Auth => "SASL_SCRAM_256_AUTH",
            Self::VirtualHost => "VIRTUAL_HOST",
            Self::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            Self::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            Self::OauthbearerAuth => "OAUTHBEARER_AUTH",
            Self::OauthbearerScope => "OAUTHBEARER_SCOPE",
            Self::OauthbearerAudience => "OAUTHBEARER_AUDIENCE",
            Self::OauthbearerLogicalCluster => "OAUTHBEARER_LOGICAL_CLUSTER",
            Self::OauthbearerIdentityPool => "OAUTHBEARER_IDENTITY_POOL",
            Self::IamAuth => "IAM_AUTH",
            Self::IamOauthbearerAuth => "IAM_OAUTHBEARER_AUTH",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for SourceAccessType {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#SourceAccessType",
        &[],
        &[
            "BASIC_AUTH",
            "VPC_SUBNET",
            "VPC_SECURITY_GROUP",
            "SASL_SCRAM_512_AUTH",
            "SASL_SCRAM_256_AUTH",
            "VIRTUAL_HOST",
            "CLIENT_CERTIFICATE_TLS_AUTH",
            "SERVER_ROOT_CA_CERTIFICATE",
            "OAUTHBEARER_AUTH",
            "OAUTHBEARER_SCOPE",
            "OAUTHBEARER_AUDIENCE",
            "OAUTHBEARER_LOGICAL_CLUSTER",
            "OAUTHBEARER_IDENTITY_POOL",
            "IAM_AUTH",
            "IAM_OAUTHBEARER_AUTH",
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
            "VPC_SUBNET" => Self::VpcSubnet,
            "VPC_SECURITY_GROUP" => Self::VpcSecurityGroup,
            "SASL_SCRAM_512_AUTH" => Self::SaslScram512Auth,
            "SASL_SCRAM_256_AUTH" => Self::SaslScram256Auth,
            "VIRTUAL_HOST" => Self::VirtualHost,
            "CLIENT_CERTIFICATE_TLS_AUTH" => Self::ClientCertificateTlsAuth,
            "SERVER_ROOT_CA_CERTIFICATE" => Self::ServerRootCaCertificate,
            "OAUTHBEARER_AUTH" => Self::OauthbearerAuth,
            "OAUTHBEARER_SCOPE" => Self::OauthbearerScope,
            "OAUTHBEARER_AUDIENCE" => Self::OauthbearerAudience,
            "OAUTHBEARER_LOGICAL_CLUSTER" => Self::OauthbearerLogicalCluster,
            "OAUTHBEARER_IDENTITY_POOL" => Self::OauthbearerIdentityPool,
            "IAM_AUTH" => Self::IamAuth,
            "IAM_OAUTHBEARER_AUTH" => Self::IamOauthbearerAuth,
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

goldsmith::enumeration!(SourceAccessType);

goldsmith::display_enumeration!(SourceAccessType);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::KafkaSchemaRegistryAuthType;
use goldsmith::schema;

/// One credential for access to a schema registry.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaSchemaRegistryAccessConfig {
    /// What kind of credential it is.
    ///
    /// - `Type`
    /// - one of `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE`, `OAUTHBEARER_AUTH`
    pub type_: Option<KafkaSchemaRegistryAuthType>,
    /// The ARN of the AWS Secrets Manager secret that holds the credential.
    ///
    /// - `URI`
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub uri: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl KafkaSchemaRegistryAccessConfig {
    /// A new `KafkaSchemaRegistryAccessConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Type`](Self::type_).
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: KafkaSchemaRegistryAuthType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets [`URI`](Self::uri).
    #[inline]
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl goldsmith::Structure for KafkaSchemaRegistryAccessConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#KafkaSchemaRegistryAccessConfig",
        &[],
        &[
            schema::Member::new("Type", schema::Kind::Enum, &[]),
            schema::Member::new(
                "URI",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.type_);
        writer.member(1, &self.uri);
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        index: usize,
        member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        use goldsmith::Value as _;
        match index {
            0 => self.type_.fill(member, reader),
            1 => self.uri.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(KafkaSchemaRegistryAccessConfig);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{InvalidParameterValueException, ServiceException};
use crate::types::{AllowedPublishers, CodeSigningConfig, CodeSigningPolicies};
use goldsmith::schema;

/// Creates a code signing configuration, which lists trusted signing profiles and says what
/// happens to code that fails validation. It has no effect until it is attached to a function.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{CreateCodeSigningConfig, CreateCodeSigningConfigRequest};
/// use goldsmith_lambda::types::AllowedPublishers;
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = CreateCodeSigningConfigRequest::new(AllowedPublishers::new(Vec::new()));
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = CreateCodeSigningConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2020-04-22/code-signing-configs HTTP/1.1
/// Content-type: application/json
///
/// {
///    "AllowedPublishers": {
///       "SigningProfileVersionArns": [ "string" ]
///    },
///    "CodeSigningPolicies": {
///       "UntrustedArtifactOnDeployment": "string"
///    },
///    "Description": "string",
///    "Tags": {
///       "string" : "string"
///    }
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 201
/// Content-type: application/json
///
/// {
///    "CodeSigningConfig": {
///       "AllowedPublishers": {
///          "SigningProfileVersionArns": [ "string" ]
///       },
///       "CodeSigningConfigArn": "string",
///       "CodeSigningConfigId": "string",
///       "CodeSigningPolicies": {
///          "UntrustedArtifactOnDeployment": "string"
///       },
///       "Description": "string",
///       "LastModified": "string"
///    }
/// }
/// ```
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
#[derive(Clone, Copy, Debug)]
pub struct CreateCodeSigningConfig;

impl goldsmith::Operation for CreateCodeSigningConfig {
    type Service = crate::Lambda;
    type Input = CreateCodeSigningConfigRequest;
    type Output = CreateCodeSigningConfigResponse;
    type Error = CreateCodeSigningConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#CreateCodeSigningConfig",
            <CreateCodeSigningConfigRequest as goldsmith::Structure>::SCHEMA,
            <CreateCodeSigningConfigResponse as goldsmith::Structure>::SCHEMA,
            <CreateCodeSigningConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2020-04-22/code-signing-configs", 201);
}

/// The parameters of `CreateCodeSigningConfig`: the trusted publishers and what to do with code
/// from others.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCodeSigningConfigRequest {
    /// Free text to store with the code signing configuration.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The signing profile versions whose signatures are trusted.
    ///
    /// - `AllowedPublishers` in the body, required
    pub allowed_publishers: AllowedPublishers,
    /// What to do with code that is not validly signed by a trusted publisher. If it is absent,
    /// `Warn` applies, which lets such code through.
    ///
    /// - `CodeSigningPolicies` in the body
    pub code_signing_policies: Option<CodeSigningPolicies>,
    /// The tags to attach to the code signing configuration, as keys and values.
    ///
    /// - `Tags` in the body
    /// - each key: length: 1 to 128 characters
    /// - each key: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    /// - each value: length: at most 256 characters
    /// - each value: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CreateCodeSigningConfigRequest {
    /// A new `CreateCodeSigningConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(allowed_publishers: AllowedPublishers) -> Self {
        Self {
            description: None,
            allowed_publishers,
            code_signing_policies: None,
            tags: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`AllowedPublishers`](Self::allowed_publishers).
    #[inline]
    #[must_use]
    pub fn allowed_publishers(mut self, allowed_publishers: AllowedPublishers) -> Self {
        self.allowed_publishers = allowed_publishers;
        self
    }

    /// Sets [`CodeSigningPolicies`](Self::code_signing_policies).
    #[inline]
    #[must_use]
    pub fn code_signing_policies(
        mut self,
        code_signing_policies: CodeSigningPolicies,
    ) -> Self {
        self.code_signing_policies = Some(code_signing_policies);
        self
    }

    /// Sets [`Tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
        self
    }
}

impl goldsmith::Structure for CreateCodeSigningConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CreateCodeSigningConfigRequest",
        &[],
        &[
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new(
                "AllowedPublishers",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new("CodeSigningPolicies", schema::Kind::Structure, &[]),
            schema::Member::new(
                "Tags",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(128)),
                            schema::Trait::Pattern(crate::patterns::TAG_KEY),
                        ],
                    ),
                    &schema::Member::value(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(256)),
                            schema::Trait::Pattern(crate::patterns::TAG_VALUE),
                        ],
                    ),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.description);
        writer.member(1, &self.allowed_publishers);
        writer.member(2, &self.code_signing_policies);
        writer.member(3, &self.tags);
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
            0 => self.description.fill(member, reader),
            1 => self.allowed_publishers.fill(member, reader),
            2 => self.code_signing_policies.fill(member, reader),
            3 => self.tags.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    CreateCodeSigningConfigRequest, Self::new(goldsmith::Value::empty())
);

/// The result of `CreateCodeSigningConfig`: the new configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCodeSigningConfigResponse {
    /// The new code signing configuration, including the ARN to attach to functions.
    ///
    /// - `CodeSigningConfig` in the body, required
    pub code_signing_config: CodeSigningConfig,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CreateCodeSigningConfigResponse {
    /// A new `CreateCodeSigningConfigResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(code_signing_config: CodeSigningConfig) -> Self {
        Self {
            code_signing_config,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CodeSigningConfig`](Self::code_signing_config).
    #[inline]
    #[must_use]
    pub fn code_signing_config(
        mut self,
        code_signing_config: CodeSigningConfig,
    ) -> Self {
        self.code_signing_config = code_signing_config;
        self
    }
}

impl goldsmith::Structure for CreateCodeSigningConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CreateCodeSigningConfigResponse",
        &[],
        &[
            schema::Member::new(
                "CodeSigningConfig",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.code_signing_config);
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
            0 => self.code_signing_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    CreateCodeSigningConfigResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`CreateCodeSigningConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCodeSigningConfigError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for CreateCodeSigningConfigError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(CreateCodeSigningConfigError);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
};
use crate::types::{AllowedPublishers, CodeSigningConfig, CodeSigningPolicies};
use goldsmith::schema;

/// Changes the settings of a code signing configuration. Code that is already deployed is not
/// checked again; the new settings count from the next deployment on.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{UpdateCodeSigningConfig, UpdateCodeSigningConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UpdateCodeSigningConfigRequest::new("code-signing-config-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = UpdateCodeSigningConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2020-04-22/code-signing-configs/CodeSigningConfigArn HTTP/1.1
/// Content-type: application/json
///
/// {
///    "AllowedPublishers": {
///       "SigningProfileVersionArns": [ "string" ]
///    },
///    "CodeSigningPolicies": {
///       "UntrustedArtifactOnDeployment": "string"
///    },
///    "Description": "string"
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
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
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
#[derive(Clone, Copy, Debug)]
pub struct UpdateCodeSigningConfig;

impl goldsmith::Operation for UpdateCodeSigningConfig {
    type Service = crate::Lambda;
    type Input = UpdateCodeSigningConfigRequest;
    type Output = UpdateCodeSigningConfigResponse;
    type Error = UpdateCodeSigningConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#UpdateCodeSigningConfig",
            <UpdateCodeSigningConfigRequest as goldsmith::Structure>::SCHEMA,
            <UpdateCodeSigningConfigResponse as goldsmith::Structure>::SCHEMA,
            <UpdateCodeSigningConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 200);
}

/// The input of `UpdateCodeSigningConfig`. Members that are left out keep their present
/// setting.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCodeSigningConfigRequest {
    /// The ARN of the code signing configuration to change.
    ///
    /// - `CodeSigningConfigArn` in the path, required
    /// - length: at most 200 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
    pub code_signing_config_arn: String,
    /// A new free-form text that describes the code signing configuration.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The new set of signing profile versions whose signatures are trusted.
    ///
    /// - `AllowedPublishers` in the body
    pub allowed_publishers: Option<AllowedPublishers>,
    /// The new policy for code that fails signature validation, either to reject the deployment or
    /// only to warn.
    ///
    /// - `CodeSigningPolicies` in the body
    pub code_signing_policies: Option<CodeSigningPolicies>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateCodeSigningConfigRequest {
    /// A new `UpdateCodeSigningConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(code_signing_config_arn: impl Into<String>) -> Self {
        Self {
            code_signing_config_arn: code_signing_config_arn.into(),
            description: None,
            allowed_publishers: None,
            code_signing_policies: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CodeSigningConfigArn`](Self::code_signing_config_arn).
    #[inline]
    #[must_use]
    pub fn code_signing_config_arn(
        mut self,
        code_signing_config_arn: impl Into<String>,
    ) -> Self {
        self.code_signing_config_arn = code_signing_config_arn.into();
        self
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
        self.allowed_publishers = Some(allowed_publishers);
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
}

impl goldsmith::Structure for UpdateCodeSigningConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateCodeSigningConfigRequest",
        &[],
        &[
            schema::Member::new(
                "CodeSigningConfigArn",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(200)),
                    schema::Trait::Pattern(crate::patterns::CODE_SIGNING_CONFIG_ARN),
                ],
            ),
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new("AllowedPublishers", schema::Kind::Structure, &[]),
            schema::Member::new("CodeSigningPolicies", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.code_signing_config_arn);
        writer.member(1, &self.description);
        writer.member(2, &self.allowed_publishers);
        writer.member(3, &self.code_signing_policies);
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
            0 => self.code_signing_config_arn.fill(member, reader),
            1 => self.description.fill(member, reader),
            2 => self.allowed_publishers.fill(member, reader),
            3 => self.code_signing_policies.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UpdateCodeSigningConfigRequest, Self::new(""));

/// The output of `UpdateCodeSigningConfig`, which describes the code signing configuration
/// after the change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCodeSigningConfigResponse {
    /// The code signing configuration with its settings after the change.
    ///
    /// - `CodeSigningConfig` in the body, required
    pub code_signing_config: CodeSigningConfig,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateCodeSigningConfigResponse {
    /// A new `UpdateCodeSigningConfigResponse` with all that is required.
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

impl goldsmith::Structure for UpdateCodeSigningConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateCodeSigningConfigResponse",
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
    UpdateCodeSigningConfigResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`UpdateCodeSigningConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCodeSigningConfigError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for UpdateCodeSigningConfigError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            2 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(UpdateCodeSigningConfigError);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
};
use crate::types::CodeSigningConfig;
use goldsmith::schema;

/// Returns a code signing configuration with its allowed publishers and policies.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetCodeSigningConfig, GetCodeSigningConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetCodeSigningConfigRequest::new("code-signing-config-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetCodeSigningConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2020-04-22/code-signing-configs/CodeSigningConfigArn HTTP/1.1
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
pub struct GetCodeSigningConfig;

impl goldsmith::Operation for GetCodeSigningConfig {
    type Service = crate::Lambda;
    type Input = GetCodeSigningConfigRequest;
    type Output = GetCodeSigningConfigResponse;
    type Error = GetCodeSigningConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetCodeSigningConfig",
            <GetCodeSigningConfigRequest as goldsmith::Structure>::SCHEMA,
            <GetCodeSigningConfigResponse as goldsmith::Structure>::SCHEMA,
            <GetCodeSigningConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetCodeSigningConfig`: the configuration to look up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCodeSigningConfigRequest {
    /// The ARN of the code signing configuration to look up.
    ///
    /// - `CodeSigningConfigArn` in the path, required
    /// - length: at most 200 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
    pub code_signing_config_arn: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetCodeSigningConfigRequest {
    /// A new `GetCodeSigningConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(code_signing_config_arn: impl Into<String>) -> Self {
        Self {
            code_signing_config_arn: code_signing_config_arn.into(),
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
}

impl goldsmith::Structure for GetCodeSigningConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetCodeSigningConfigRequest",
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.code_signing_config_arn);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetCodeSigningConfigRequest, Self::new(""));

/// The result of `GetCodeSigningConfig`: the configuration that was looked up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCodeSigningConfigResponse {
    /// The code signing configuration with its trusted publishers and its policies.
    ///
    /// - `CodeSigningConfig` in the body, required
    pub code_signing_config: CodeSigningConfig,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetCodeSigningConfigResponse {
    /// A new `GetCodeSigningConfigResponse` with all that is required.
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

impl goldsmith::Structure for GetCodeSigningConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetCodeSigningConfigResponse",
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
    GetCodeSigningConfigResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`GetCodeSigningConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCodeSigningConfigError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for GetCodeSigningConfigError {
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

goldsmith::operation_error!(GetCodeSigningConfigError);

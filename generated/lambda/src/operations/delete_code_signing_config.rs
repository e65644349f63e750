// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException,
};
use goldsmith::schema;

/// Deletes a code signing configuration. The call fails while any function still uses it.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{DeleteCodeSigningConfig, DeleteCodeSigningConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = DeleteCodeSigningConfigRequest::new("code-signing-config-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = DeleteCodeSigningConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2020-04-22/code-signing-configs/CodeSigningConfigArn HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 204
/// ```
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceConflictException`](crate::errors::ResourceConflictException) (409): The request
///   clashes with the state of the resource: it exists already, or another change to it is not
///   finished.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCodeSigningConfig;

impl goldsmith::Operation for DeleteCodeSigningConfig {
    type Service = crate::Lambda;
    type Input = DeleteCodeSigningConfigRequest;
    type Output = DeleteCodeSigningConfigResponse;
    type Error = DeleteCodeSigningConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#DeleteCodeSigningConfig",
            <DeleteCodeSigningConfigRequest as goldsmith::Structure>::SCHEMA,
            <DeleteCodeSigningConfigResponse as goldsmith::Structure>::SCHEMA,
            <DeleteCodeSigningConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("DELETE", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 204)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `DeleteCodeSigningConfig`: the configuration to remove.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCodeSigningConfigRequest {
    /// The ARN of the code signing configuration to delete. No function may use it any longer.
    ///
    /// - `CodeSigningConfigArn` in the path, required
    /// - length: at most 200 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
    pub code_signing_config_arn: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteCodeSigningConfigRequest {
    /// A new `DeleteCodeSigningConfigRequest` with all that is required.
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

impl goldsmith::Structure for DeleteCodeSigningConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteCodeSigningConfigRequest",
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

goldsmith::structure!(DeleteCodeSigningConfigRequest, Self::new(""));

/// The result of `DeleteCodeSigningConfig`, which carries no data.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteCodeSigningConfigResponse {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteCodeSigningConfigResponse {
    /// A new `DeleteCodeSigningConfigResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for DeleteCodeSigningConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteCodeSigningConfigResponse",
        &[],
        &[],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        _index: usize,
        _member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        reader.unknown_member(&mut self.unknown_members)
    }
}

goldsmith::structure!(DeleteCodeSigningConfigResponse);

/// The errors of [`DeleteCodeSigningConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCodeSigningConfigError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for DeleteCodeSigningConfigError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ResourceConflictException),
            2 => reader.variant(Self::ServiceException),
            3 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(DeleteCodeSigningConfigError);

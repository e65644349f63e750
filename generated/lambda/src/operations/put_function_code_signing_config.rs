// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CodeSigningConfigNotFoundException, InvalidParameterValueException,
    ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use goldsmith::schema;

/// The operation `PutFunctionCodeSigningConfig`, which the model gives no text.
///
/// # Request
///
/// ```text
/// PUT /2020-06-30/functions/FunctionName/code-signing-config HTTP/1.1
/// Content-type: application/json
///
/// {
///    "CodeSigningConfigArn": "string"
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
///    "CodeSigningConfigArn": "string",
///    "FunctionName": "string"
/// }
/// ```
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400)
/// - [`ResourceConflictException`](crate::errors::ResourceConflictException) (409)
/// - [`ServiceException`](crate::errors::ServiceException) (500)
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429)
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404)
/// - [`CodeSigningConfigNotFoundException`](crate::errors::CodeSigningConfigNotFoundException) (404)
#[derive(Clone, Copy, Debug)]
pub struct PutFunctionCodeSigningConfig;

impl goldsmith::Operation for PutFunctionCodeSigningConfig {
    type Service = crate::Lambda;
    type Input = PutFunctionCodeSigningConfigRequest;
    type Output = PutFunctionCodeSigningConfigResponse;
    type Error = PutFunctionCodeSigningConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PutFunctionCodeSigningConfig",
            <PutFunctionCodeSigningConfigRequest as goldsmith::Structure>::SCHEMA,
            <PutFunctionCodeSigningConfigResponse as goldsmith::Structure>::SCHEMA,
            <PutFunctionCodeSigningConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2020-06-30/functions/{FunctionName}/code-signing-config", 200);
}

/// The input of [`PutFunctionCodeSigningConfig`](crate::operations::PutFunctionCodeSigningConfig).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutFunctionCodeSigningConfigRequest {
    /// The member `CodeSigningConfigArn`.
    ///
    /// - `CodeSigningConfigArn`, required
    /// - length: at most 200 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
    pub code_signing_config_arn: String,
    /// The member `FunctionName`.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutFunctionCodeSigningConfigRequest {
    /// A new `PutFunctionCodeSigningConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        code_signing_config_arn: impl Into<String>,
        function_name: impl Into<String>,
    ) -> Self {
        Self {
            code_signing_config_arn: code_signing_config_arn.into(),
            function_name: function_name.into(),
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

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = function_name.into();
        self
    }
}

impl goldsmith::Structure for PutFunctionCodeSigningConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutFunctionCodeSigningConfigRequest",
        &[],
        &[
            schema::Member::new(
                "CodeSigningConfigArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(200)),
                    schema::Trait::Pattern(crate::patterns::CODE_SIGNING_CONFIG_ARN),
                ],
            ),
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::NAMESPACED_FUNCTION_NAME),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.code_signing_config_arn);
        writer.member(1, &self.function_name);
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
            1 => self.function_name.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PutFunctionCodeSigningConfigRequest, Self::new("", ""));

/// The output of [`PutFunctionCodeSigningConfig`](crate::operations::PutFunctionCodeSigningConfig).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutFunctionCodeSigningConfigResponse {
    /// The member `CodeSigningConfigArn`.
    ///
    /// - `CodeSigningConfigArn`, required
    /// - length: at most 200 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
    pub code_signing_config_arn: String,
    /// The member `FunctionName`.
    ///
    /// - `FunctionName`, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutFunctionCodeSigningConfigResponse {
    /// A new `PutFunctionCodeSigningConfigResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        code_signing_config_arn: impl Into<String>,
        function_name: impl Into<String>,
    ) -> Self {
        Self {
            code_signing_config_arn: code_signing_config_arn.into(),
            function_name: function_name.into(),
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

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = function_name.into();
        self
    }
}

impl goldsmith::Structure for PutFunctionCodeSigningConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutFunctionCodeSigningConfigResponse",
        &[],
        &[
            schema::Member::new(
                "CodeSigningConfigArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(200)),
                    schema::Trait::Pattern(crate::patterns::CODE_SIGNING_CONFIG_ARN),
                ],
            ),
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_NAME),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.code_signing_config_arn);
        writer.member(1, &self.function_name);
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
            1 => self.function_name.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PutFunctionCodeSigningConfigResponse, Self::new("", ""));

/// The errors of [`PutFunctionCodeSigningConfig`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutFunctionCodeSigningConfigError {
    /// `InvalidParameterValueException`
    InvalidParameterValueException(InvalidParameterValueException),
    /// `ResourceConflictException`
    ResourceConflictException(ResourceConflictException),
    /// `ServiceException`
    ServiceException(ServiceException),
    /// `TooManyRequestsException`
    TooManyRequestsException(TooManyRequestsException),
    /// `ResourceNotFoundException`
    ResourceNotFoundException(ResourceNotFoundException),
    /// `CodeSigningConfigNotFoundException`
    CodeSigningConfigNotFoundException(CodeSigningConfigNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for PutFunctionCodeSigningConfigError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <CodeSigningConfigNotFoundException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        Ok(
            match index {
                0 => Self::InvalidParameterValueException(reader.modeled()?),
                1 => Self::ResourceConflictException(reader.modeled()?),
                2 => Self::ServiceException(reader.modeled()?),
                3 => Self::TooManyRequestsException(reader.modeled()?),
                4 => Self::ResourceNotFoundException(reader.modeled()?),
                5 => Self::CodeSigningConfigNotFoundException(reader.modeled()?),
                _ => Self::Unmodeled(reader.unmodeled()),
            },
        )
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::CodeSigningConfigNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(PutFunctionCodeSigningConfigError);

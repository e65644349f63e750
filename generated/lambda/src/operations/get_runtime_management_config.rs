// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::UpdateRuntimeOn;
use goldsmith::schema;

/// Returns when the runtime version of a function version is updated and, in manual mode, the
/// runtime version it is pinned to.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetRuntimeManagementConfig, GetRuntimeManagementConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetRuntimeManagementConfigRequest::new("function-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetRuntimeManagementConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2021-07-20/functions/FunctionName/runtime-management-config?Qualifier=Qualifier HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "FunctionArn": "string",
///    "RuntimeVersionArn": "string",
///    "UpdateRuntimeOn": "string"
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
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct GetRuntimeManagementConfig;

impl goldsmith::Operation for GetRuntimeManagementConfig {
    type Service = crate::Lambda;
    type Input = GetRuntimeManagementConfigRequest;
    type Output = GetRuntimeManagementConfigResponse;
    type Error = GetRuntimeManagementConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetRuntimeManagementConfig",
            <GetRuntimeManagementConfigRequest as goldsmith::Structure>::SCHEMA,
            <GetRuntimeManagementConfigResponse as goldsmith::Structure>::SCHEMA,
            <GetRuntimeManagementConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "GET",
            "/2021-07-20/functions/{FunctionName}/runtime-management-config",
            200,
        )
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetRuntimeManagementConfig`: the function and, optionally, the version in
/// question.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRuntimeManagementConfigRequest {
    /// The name, partial ARN or full ARN of the function whose runtime update settings are read.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The version number whose runtime update settings are read. If it is absent, those of
    /// `$LATEST` are.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetRuntimeManagementConfigRequest {
    /// A new `GetRuntimeManagementConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = function_name.into();
        self
    }

    /// Sets [`Qualifier`](Self::qualifier).
    #[inline]
    #[must_use]
    pub fn qualifier(mut self, qualifier: impl Into<String>) -> Self {
        self.qualifier = Some(qualifier.into());
        self
    }
}

impl goldsmith::Structure for GetRuntimeManagementConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetRuntimeManagementConfigRequest",
        &[],
        &[
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
            schema::Member::new(
                "Qualifier",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("Qualifier"),
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(
                        crate::patterns::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
                    ),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
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
            0 => self.function_name.fill(member, reader),
            1 => self.qualifier.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetRuntimeManagementConfigRequest, Self::new(""));

/// The result of `GetRuntimeManagementConfig`: when runtime updates happen, and the pinned
/// version if there is one.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRuntimeManagementConfigResponse {
    /// When the function moves to a new runtime version: automatically, with the next update of the
    /// function, or only by hand.
    ///
    /// - `UpdateRuntimeOn` in the body
    /// - one of `Auto`, `Manual`, `FunctionUpdate`
    pub update_runtime_on: Option<UpdateRuntimeOn>,
    /// The ARN of the function to which the settings belong.
    ///
    /// - `FunctionArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_arn: Option<String>,
    /// The ARN of the runtime version to which the function is pinned, present in the `Manual`
    /// mode.
    ///
    /// - `RuntimeVersionArn` in the body
    /// - length: 26 to 2048 characters
    /// - pattern: `^((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))$`
    pub runtime_version_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetRuntimeManagementConfigResponse {
    /// A new `GetRuntimeManagementConfigResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`UpdateRuntimeOn`](Self::update_runtime_on).
    #[inline]
    #[must_use]
    pub fn update_runtime_on(mut self, update_runtime_on: UpdateRuntimeOn) -> Self {
        self.update_runtime_on = Some(update_runtime_on);
        self
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = Some(function_arn.into());
        self
    }

    /// Sets [`RuntimeVersionArn`](Self::runtime_version_arn).
    #[inline]
    #[must_use]
    pub fn runtime_version_arn(
        mut self,
        runtime_version_arn: impl Into<String>,
    ) -> Self {
        self.runtime_version_arn = Some(runtime_version_arn.into());
        self
    }
}

impl goldsmith::Structure for GetRuntimeManagementConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetRuntimeManagementConfigResponse",
        &[],
        &[
            schema::Member::new("UpdateRuntimeOn", schema::Kind::Enum, &[]),
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::NAME_SPACED_FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "RuntimeVersionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(26), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::RUNTIME_VERSION_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.update_runtime_on);
        writer.member(1, &self.function_arn);
        writer.member(2, &self.runtime_version_arn);
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
            0 => self.update_runtime_on.fill(member, reader),
            1 => self.function_arn.fill(member, reader),
            2 => self.runtime_version_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetRuntimeManagementConfigResponse);

/// The errors of [`GetRuntimeManagementConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRuntimeManagementConfigError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for GetRuntimeManagementConfigError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            2 => reader.variant(Self::TooManyRequestsException),
            3 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(GetRuntimeManagementConfigError);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::FunctionScalingConfig;
use goldsmith::schema;

/// Returns the requested and the applied scaling limits of a published function version.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetFunctionScalingConfig, GetFunctionScalingConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetFunctionScalingConfigRequest::new("function-name", "qualifier");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetFunctionScalingConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2025-11-30/functions/FunctionName/function-scaling-config?Qualifier=Qualifier HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "AppliedFunctionScalingConfig": {
///       "MaxExecutionEnvironments": number,
///       "MinExecutionEnvironments": number
///    },
///    "FunctionArn": "string",
///    "RequestedFunctionScalingConfig": {
///       "MaxExecutionEnvironments": number,
///       "MinExecutionEnvironments": number
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
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionScalingConfig;

impl goldsmith::Operation for GetFunctionScalingConfig {
    type Service = crate::Lambda;
    type Input = GetFunctionScalingConfigRequest;
    type Output = GetFunctionScalingConfigResponse;
    type Error = GetFunctionScalingConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetFunctionScalingConfig",
            <GetFunctionScalingConfigRequest as goldsmith::Structure>::SCHEMA,
            <GetFunctionScalingConfigResponse as goldsmith::Structure>::SCHEMA,
            <GetFunctionScalingConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2025-11-30/functions/{FunctionName}/function-scaling-config", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetFunctionScalingConfig`: the function and the published version in
/// question.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionScalingConfigRequest {
    /// The name, partial ARN or full ARN of the function, without a version or alias.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)$`
    pub function_name: String,
    /// The published version whose scaling settings are read: a version number or
    /// `$LATEST.PUBLISHED`.
    ///
    /// - `Qualifier` in the query, required
    /// - length: 1 to 128 characters
    /// - pattern: `^(\$LATEST\.PUBLISHED|[0-9]+)$`
    pub qualifier: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionScalingConfigRequest {
    /// A new `GetFunctionScalingConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>, qualifier: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: qualifier.into(),
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
        self.qualifier = qualifier.into();
        self
    }
}

impl goldsmith::Structure for GetFunctionScalingConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionScalingConfigRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::UNQUALIFIED_FUNCTION_NAME),
                ],
            ),
            schema::Member::new(
                "Qualifier",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("Qualifier"),
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(crate::patterns::PUBLISHED_FUNCTION_QUALIFIER),
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

goldsmith::structure!(GetFunctionScalingConfigRequest, Self::new("", ""));

/// The result of `GetFunctionScalingConfig`, which tells apart the settings asked for and those
/// in force.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetFunctionScalingConfigResponse {
    /// The ARN of the function or version to which the scaling settings belong.
    ///
    /// - `FunctionArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_arn: Option<String>,
    /// The bounds on execution environments that are in force now.
    ///
    /// - `AppliedFunctionScalingConfig` in the body
    pub applied_function_scaling_config: Option<FunctionScalingConfig>,
    /// The bounds on execution environments that were last asked for, which may not be in force
    /// yet.
    ///
    /// - `RequestedFunctionScalingConfig` in the body
    pub requested_function_scaling_config: Option<FunctionScalingConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionScalingConfigResponse {
    /// A new `GetFunctionScalingConfigResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = Some(function_arn.into());
        self
    }

    /// Sets [`AppliedFunctionScalingConfig`](Self::applied_function_scaling_config).
    #[inline]
    #[must_use]
    pub fn applied_function_scaling_config(
        mut self,
        applied_function_scaling_config: FunctionScalingConfig,
    ) -> Self {
        self.applied_function_scaling_config = Some(applied_function_scaling_config);
        self
    }

    /// Sets [`RequestedFunctionScalingConfig`](Self::requested_function_scaling_config).
    #[inline]
    #[must_use]
    pub fn requested_function_scaling_config(
        mut self,
        requested_function_scaling_config: FunctionScalingConfig,
    ) -> Self {
        self.requested_function_scaling_config = Some(requested_function_scaling_config);
        self
    }
}

impl goldsmith::Structure for GetFunctionScalingConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionScalingConfigResponse",
        &[],
        &[
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "AppliedFunctionScalingConfig",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "RequestedFunctionScalingConfig",
                schema::Kind::Structure,
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_arn);
        writer.member(1, &self.applied_function_scaling_config);
        writer.member(2, &self.requested_function_scaling_config);
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
            0 => self.function_arn.fill(member, reader),
            1 => self.applied_function_scaling_config.fill(member, reader),
            2 => self.requested_function_scaling_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetFunctionScalingConfigResponse);

/// The errors of [`GetFunctionScalingConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFunctionScalingConfigError {
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

impl goldsmith::OperationError for GetFunctionScalingConfigError {
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

goldsmith::operation_error!(GetFunctionScalingConfigError);

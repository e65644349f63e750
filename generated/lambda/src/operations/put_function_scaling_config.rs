// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::{FunctionScalingConfig, State};
use goldsmith::schema;

/// Sets the smallest and largest number of execution environments for a published function
/// version.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PutFunctionScalingConfig, PutFunctionScalingConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PutFunctionScalingConfigRequest::new("function-name", "qualifier");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PutFunctionScalingConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2025-11-30/functions/FunctionName/function-scaling-config?Qualifier=Qualifier HTTP/1.1
/// Content-type: application/json
///
/// {
///    "FunctionScalingConfig": {
///       "MaxExecutionEnvironments": number,
///       "MinExecutionEnvironments": number
///    }
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 202
/// Content-type: application/json
///
/// {
///    "FunctionState": "string"
/// }
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
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct PutFunctionScalingConfig;

impl goldsmith::Operation for PutFunctionScalingConfig {
    type Service = crate::Lambda;
    type Input = PutFunctionScalingConfigRequest;
    type Output = PutFunctionScalingConfigResponse;
    type Error = PutFunctionScalingConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PutFunctionScalingConfig",
            <PutFunctionScalingConfigRequest as goldsmith::Structure>::SCHEMA,
            <PutFunctionScalingConfigResponse as goldsmith::Structure>::SCHEMA,
            <PutFunctionScalingConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "PUT",
            "/2025-11-30/functions/{FunctionName}/function-scaling-config",
            202,
        );
}

/// The input of `PutFunctionScalingConfig`, which sets the scaling limits of one published
/// version of a function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutFunctionScalingConfigRequest {
    /// The name, partial ARN or full ARN of the function, without a version or alias.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)$`
    pub function_name: String,
    /// The published version to configure, as a version number or `$LATEST.PUBLISHED`.
    ///
    /// - `Qualifier` in the query, required
    /// - length: 1 to 128 characters
    /// - pattern: `^(\$LATEST\.PUBLISHED|[0-9]+)$`
    pub qualifier: String,
    /// The smallest and largest number of execution environments for the version.
    ///
    /// - `FunctionScalingConfig` in the body
    pub function_scaling_config: Option<FunctionScalingConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutFunctionScalingConfigRequest {
    /// A new `PutFunctionScalingConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>, qualifier: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: qualifier.into(),
            function_scaling_config: None,
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

    /// Sets [`FunctionScalingConfig`](Self::function_scaling_config).
    #[inline]
    #[must_use]
    pub fn function_scaling_config(
        mut self,
        function_scaling_config: FunctionScalingConfig,
    ) -> Self {
        self.function_scaling_config = Some(function_scaling_config);
        self
    }
}

impl goldsmith::Structure for PutFunctionScalingConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutFunctionScalingConfigRequest",
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
            schema::Member::new("FunctionScalingConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
        writer.member(2, &self.function_scaling_config);
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
            2 => self.function_scaling_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PutFunctionScalingConfigRequest, Self::new("", ""));

/// The output of `PutFunctionScalingConfig`, which tells the state of the function after the
/// request.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutFunctionScalingConfigResponse {
    /// The state of the function after the scaling request was accepted.
    ///
    /// - `FunctionState` in the body
    /// - one of `Pending`, `Active`, `Inactive`, `Failed`, `Deactivating`, `Deactivated`, `ActiveNonInvocable`, `Deleting`
    pub function_state: Option<State>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutFunctionScalingConfigResponse {
    /// A new `PutFunctionScalingConfigResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`FunctionState`](Self::function_state).
    #[inline]
    #[must_use]
    pub fn function_state(mut self, function_state: State) -> Self {
        self.function_state = Some(function_state);
        self
    }
}

impl goldsmith::Structure for PutFunctionScalingConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutFunctionScalingConfigResponse",
        &[],
        &[schema::Member::new("FunctionState", schema::Kind::Enum, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_state);
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
            0 => self.function_state.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PutFunctionScalingConfigResponse);

/// The errors of [`PutFunctionScalingConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PutFunctionScalingConfigError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for PutFunctionScalingConfigError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
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
            1 => reader.variant(Self::ResourceConflictException),
            2 => reader.variant(Self::ServiceException),
            3 => reader.variant(Self::TooManyRequestsException),
            4 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(PutFunctionScalingConfigError);

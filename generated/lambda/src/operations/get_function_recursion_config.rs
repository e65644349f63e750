// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::RecursiveLoop;
use goldsmith::schema;

/// Returns whether a function may take part in detected recursive loops.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetFunctionRecursionConfig, GetFunctionRecursionConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetFunctionRecursionConfigRequest::new("function-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetFunctionRecursionConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2024-08-31/functions/FunctionName/recursion-config HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "RecursiveLoop": "string"
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
pub struct GetFunctionRecursionConfig;

impl goldsmith::Operation for GetFunctionRecursionConfig {
    type Service = crate::Lambda;
    type Input = GetFunctionRecursionConfigRequest;
    type Output = GetFunctionRecursionConfigResponse;
    type Error = GetFunctionRecursionConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetFunctionRecursionConfig",
            <GetFunctionRecursionConfigRequest as goldsmith::Structure>::SCHEMA,
            <GetFunctionRecursionConfigResponse as goldsmith::Structure>::SCHEMA,
            <GetFunctionRecursionConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2024-08-31/functions/{FunctionName}/recursion-config", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetFunctionRecursionConfig`: the function in question.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionRecursionConfigRequest {
    /// The name, partial ARN or full ARN of the function, without a version or alias.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)$`
    pub function_name: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionRecursionConfigRequest {
    /// A new `GetFunctionRecursionConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
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
}

impl goldsmith::Structure for GetFunctionRecursionConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionRecursionConfigRequest",
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetFunctionRecursionConfigRequest, Self::new(""));

/// The result of `GetFunctionRecursionConfig`: how recursive loops of the function are treated.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetFunctionRecursionConfigResponse {
    /// What happens when the function is found in a recursive loop: `Terminate` stops it, `Allow`
    /// lets it go on.
    ///
    /// - `RecursiveLoop` in the body
    /// - one of `Allow`, `Terminate`
    pub recursive_loop: Option<RecursiveLoop>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionRecursionConfigResponse {
    /// A new `GetFunctionRecursionConfigResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`RecursiveLoop`](Self::recursive_loop).
    #[inline]
    #[must_use]
    pub fn recursive_loop(mut self, recursive_loop: RecursiveLoop) -> Self {
        self.recursive_loop = Some(recursive_loop);
        self
    }
}

impl goldsmith::Structure for GetFunctionRecursionConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionRecursionConfigResponse",
        &[],
        &[schema::Member::new("RecursiveLoop", schema::Kind::Enum, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.recursive_loop);
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
            0 => self.recursive_loop.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetFunctionRecursionConfigResponse);

/// The errors of [`GetFunctionRecursionConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFunctionRecursionConfigError {
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

impl goldsmith::OperationError for GetFunctionRecursionConfigError {
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

goldsmith::operation_error!(GetFunctionRecursionConfigError);

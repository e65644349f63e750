// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use goldsmith::schema;

/// Returns the reserved concurrency of a function. The value is absent when none has been
/// reserved.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetFunctionConcurrency, GetFunctionConcurrencyRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetFunctionConcurrencyRequest::new("my-function");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetFunctionConcurrency::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2019-09-30/functions/FunctionName/concurrency HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "ReservedConcurrentExecutions": number
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
pub struct GetFunctionConcurrency;

impl goldsmith::Operation for GetFunctionConcurrency {
    type Service = crate::Lambda;
    type Input = GetFunctionConcurrencyRequest;
    type Output = GetFunctionConcurrencyResponse;
    type Error = GetFunctionConcurrencyError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetFunctionConcurrency",
            <GetFunctionConcurrencyRequest as goldsmith::Structure>::SCHEMA,
            <GetFunctionConcurrencyResponse as goldsmith::Structure>::SCHEMA,
            <GetFunctionConcurrencyError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2019-09-30/functions/{FunctionName}/concurrency", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetFunctionConcurrency`: the function in question.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionConcurrencyRequest {
    /// The name, partial ARN or full ARN of the function whose reserved concurrency is looked up.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionConcurrencyRequest {
    /// A new `GetFunctionConcurrencyRequest` with all that is required.
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

impl goldsmith::Structure for GetFunctionConcurrencyRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionConcurrencyRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_NAME),
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

goldsmith::structure!(GetFunctionConcurrencyRequest, Self::new(""));

/// The result of `GetFunctionConcurrency`: the concurrency reserved for the function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetFunctionConcurrencyResponse {
    /// The number of concurrent executions set aside for the function; absent if none are reserved.
    ///
    /// - `ReservedConcurrentExecutions` in the body
    /// - range: at least 0
    pub reserved_concurrent_executions: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionConcurrencyResponse {
    /// A new `GetFunctionConcurrencyResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ReservedConcurrentExecutions`](Self::reserved_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn reserved_concurrent_executions(
        mut self,
        reserved_concurrent_executions: i32,
    ) -> Self {
        self.reserved_concurrent_executions = Some(reserved_concurrent_executions);
        self
    }
}

impl goldsmith::Structure for GetFunctionConcurrencyResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionConcurrencyResponse",
        &[],
        &[
            schema::Member::new(
                "ReservedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.reserved_concurrent_executions);
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
            0 => self.reserved_concurrent_executions.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetFunctionConcurrencyResponse);

/// The errors of [`GetFunctionConcurrency`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFunctionConcurrencyError {
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

impl goldsmith::OperationError for GetFunctionConcurrencyError {
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

goldsmith::operation_error!(GetFunctionConcurrencyError);

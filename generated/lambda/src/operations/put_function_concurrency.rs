// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::Concurrency;
use goldsmith::schema;

/// Sets the reserved concurrency of a function, which guarantees and at the same time caps its
/// simultaneous executions. The amount covers all versions of the function together and is
/// taken from the concurrency of the account.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PutFunctionConcurrency, PutFunctionConcurrencyRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PutFunctionConcurrencyRequest::new("my-function", 100);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PutFunctionConcurrency::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2017-10-31/functions/FunctionName/concurrency HTTP/1.1
/// Content-type: application/json
///
/// {
///    "ReservedConcurrentExecutions": number
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
///    "ReservedConcurrentExecutions": number
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
pub struct PutFunctionConcurrency;

impl goldsmith::Operation for PutFunctionConcurrency {
    type Service = crate::Lambda;
    type Input = PutFunctionConcurrencyRequest;
    type Output = Concurrency;
    type Error = PutFunctionConcurrencyError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PutFunctionConcurrency",
            <PutFunctionConcurrencyRequest as goldsmith::Structure>::SCHEMA,
            <Concurrency as goldsmith::Structure>::SCHEMA,
            <PutFunctionConcurrencyError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2017-10-31/functions/{FunctionName}/concurrency", 200);
}

/// The input of `PutFunctionConcurrency`, which sets the reserved concurrency of a function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutFunctionConcurrencyRequest {
    /// The name, partial ARN or full ARN of the function to reserve concurrency for.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The number of simultaneous executions set aside for the function, which is also its ceiling.
    /// `0` throttles every invocation.
    ///
    /// - `ReservedConcurrentExecutions` in the body, required
    /// - range: at least 0
    pub reserved_concurrent_executions: i32,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutFunctionConcurrencyRequest {
    /// A new `PutFunctionConcurrencyRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_name: impl Into<String>,
        reserved_concurrent_executions: i32,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            reserved_concurrent_executions,
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

    /// Sets [`ReservedConcurrentExecutions`](Self::reserved_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn reserved_concurrent_executions(
        mut self,
        reserved_concurrent_executions: i32,
    ) -> Self {
        self.reserved_concurrent_executions = reserved_concurrent_executions;
        self
    }
}

impl goldsmith::Structure for PutFunctionConcurrencyRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutFunctionConcurrencyRequest",
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
            schema::Member::new(
                "ReservedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Required, schema::Trait::Range(Some(0), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.reserved_concurrent_executions);
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
            1 => self.reserved_concurrent_executions.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    PutFunctionConcurrencyRequest, Self::new("", goldsmith::Value::empty())
);

/// The errors of [`PutFunctionConcurrency`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PutFunctionConcurrencyError {
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

impl goldsmith::OperationError for PutFunctionConcurrencyError {
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

goldsmith::operation_error!(PutFunctionConcurrencyError);

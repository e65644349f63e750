// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::RecursiveLoop;
use goldsmith::schema;

/// Sets whether Lambda stops a function when it detects that the function runs in a recursive
/// loop.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PutFunctionRecursionConfig, PutFunctionRecursionConfigRequest};
/// use goldsmith_lambda::types::RecursiveLoop;
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PutFunctionRecursionConfigRequest::new(
///     "function-name",
///     RecursiveLoop::Allow,
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PutFunctionRecursionConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2024-08-31/functions/FunctionName/recursion-config HTTP/1.1
/// Content-type: application/json
///
/// {
///    "RecursiveLoop": "string"
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
///    "RecursiveLoop": "string"
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
pub struct PutFunctionRecursionConfig;

impl goldsmith::Operation for PutFunctionRecursionConfig {
    type Service = crate::Lambda;
    type Input = PutFunctionRecursionConfigRequest;
    type Output = PutFunctionRecursionConfigResponse;
    type Error = PutFunctionRecursionConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PutFunctionRecursionConfig",
            <PutFunctionRecursionConfigRequest as goldsmith::Structure>::SCHEMA,
            <PutFunctionRecursionConfigResponse as goldsmith::Structure>::SCHEMA,
            <PutFunctionRecursionConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2024-08-31/functions/{FunctionName}/recursion-config", 200);
}

/// The input of `PutFunctionRecursionConfig`, which sets the recursive loop behavior of a
/// function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutFunctionRecursionConfigRequest {
    /// The name, partial ARN or full ARN of the function, without a version or alias.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)$`
    pub function_name: String,
    /// What happens when a loop through the function is detected. `Terminate`, the default of a new
    /// function, stops it, and `Allow` lets it continue.
    ///
    /// - `RecursiveLoop` in the body, required
    /// - one of `Allow`, `Terminate`
    pub recursive_loop: RecursiveLoop,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutFunctionRecursionConfigRequest {
    /// A new `PutFunctionRecursionConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>, recursive_loop: RecursiveLoop) -> Self {
        Self {
            function_name: function_name.into(),
            recursive_loop,
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

    /// Sets [`RecursiveLoop`](Self::recursive_loop).
    #[inline]
    #[must_use]
    pub fn recursive_loop(mut self, recursive_loop: RecursiveLoop) -> Self {
        self.recursive_loop = recursive_loop;
        self
    }
}

impl goldsmith::Structure for PutFunctionRecursionConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutFunctionRecursionConfigRequest",
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
                "RecursiveLoop",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.recursive_loop);
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
            1 => self.recursive_loop.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    PutFunctionRecursionConfigRequest, Self::new("", goldsmith::Value::empty())
);

/// The output of `PutFunctionRecursionConfig`, which confirms the recursive loop setting.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutFunctionRecursionConfigResponse {
    /// The recursive loop setting now in force for the function.
    ///
    /// - `RecursiveLoop` in the body
    /// - one of `Allow`, `Terminate`
    pub recursive_loop: Option<RecursiveLoop>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutFunctionRecursionConfigResponse {
    /// A new `PutFunctionRecursionConfigResponse` with nothing set.
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

impl goldsmith::Structure for PutFunctionRecursionConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutFunctionRecursionConfigResponse",
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

goldsmith::structure!(PutFunctionRecursionConfigResponse);

/// The errors of [`PutFunctionRecursionConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PutFunctionRecursionConfigError {
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

impl goldsmith::OperationError for PutFunctionRecursionConfigError {
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

goldsmith::operation_error!(PutFunctionRecursionConfigError);

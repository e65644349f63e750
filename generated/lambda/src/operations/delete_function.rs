// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use goldsmith::schema;

/// Deletes a function, or only one version of it when a qualifier is given. Without a qualifier
/// all versions and aliases go too, while event source mappings have to be deleted separately.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{DeleteFunction, DeleteFunctionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = DeleteFunctionRequest::new("my-function").qualifier("1");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = DeleteFunction::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2015-03-31/functions/FunctionName?Qualifier=Qualifier HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 StatusCode
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
pub struct DeleteFunction;

impl goldsmith::Operation for DeleteFunction {
    type Service = crate::Lambda;
    type Input = DeleteFunctionRequest;
    type Output = DeleteFunctionResponse;
    type Error = DeleteFunctionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#DeleteFunction",
            <DeleteFunctionRequest as goldsmith::Structure>::SCHEMA,
            <DeleteFunctionResponse as goldsmith::Structure>::SCHEMA,
            <DeleteFunctionError as goldsmith::OperationError>::SHAPES,
        )
        .http("DELETE", "/2015-03-31/functions/{FunctionName}", 200)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `DeleteFunction`. Without a qualifier the call removes the whole function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteFunctionRequest {
    /// The name, partial ARN or full ARN of the function to delete.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The number of a single version to delete, which no alias may refer to. If it is absent, the
    /// function goes away with all its versions and aliases.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteFunctionRequest {
    /// A new `DeleteFunctionRequest` with all that is required.
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

impl goldsmith::Structure for DeleteFunctionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteFunctionRequest",
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

goldsmith::structure!(DeleteFunctionRequest, Self::new(""));

/// The result of `DeleteFunction`: the status of the deletion.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteFunctionResponse {
    /// The HTTP status code with which the service answered the deletion request.
    ///
    /// - `StatusCode`: the status code
    pub status_code: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteFunctionResponse {
    /// A new `DeleteFunctionResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`StatusCode`](Self::status_code).
    #[inline]
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }
}

impl goldsmith::Structure for DeleteFunctionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteFunctionResponse",
        &[],
        &[
            schema::Member::new(
                "StatusCode",
                schema::Kind::Integer,
                &[schema::Trait::HttpResponseCode],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.status_code);
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
            0 => self.status_code.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DeleteFunctionResponse);

/// The errors of [`DeleteFunction`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteFunctionError {
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

impl goldsmith::OperationError for DeleteFunctionError {
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

goldsmith::operation_error!(DeleteFunctionError);

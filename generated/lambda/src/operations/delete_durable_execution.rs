// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use goldsmith::schema;

/// Deletes a durable execution and returns the time at which the deletion was requested.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{DeleteDurableExecution, DeleteDurableExecutionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = DeleteDurableExecutionRequest::new("durable-execution-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = DeleteDurableExecution::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2025-12-01/durable-executions/DurableExecutionArn HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 202
/// Content-type: application/json
///
/// {
///    "DeletionRequestTimestamp": number
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
pub struct DeleteDurableExecution;

impl goldsmith::Operation for DeleteDurableExecution {
    type Service = crate::Lambda;
    type Input = DeleteDurableExecutionRequest;
    type Output = DeleteDurableExecutionResponse;
    type Error = DeleteDurableExecutionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#DeleteDurableExecution",
            <DeleteDurableExecutionRequest as goldsmith::Structure>::SCHEMA,
            <DeleteDurableExecutionResponse as goldsmith::Structure>::SCHEMA,
            <DeleteDurableExecutionError as goldsmith::OperationError>::SHAPES,
        )
        .http("DELETE", "/2025-12-01/durable-executions/{DurableExecutionArn}", 202)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `DeleteDurableExecution`: the execution to remove.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDurableExecutionRequest {
    /// The ARN of the durable execution to delete.
    ///
    /// - `DurableExecutionArn` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteDurableExecutionRequest {
    /// A new `DeleteDurableExecutionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(durable_execution_arn: impl Into<String>) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`DurableExecutionArn`](Self::durable_execution_arn).
    #[inline]
    #[must_use]
    pub fn durable_execution_arn(
        mut self,
        durable_execution_arn: impl Into<String>,
    ) -> Self {
        self.durable_execution_arn = durable_execution_arn.into();
        self
    }
}

impl goldsmith::Structure for DeleteDurableExecutionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteDurableExecutionRequest",
        &[],
        &[
            schema::Member::new(
                "DurableExecutionArn",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
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
            0 => self.durable_execution_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DeleteDurableExecutionRequest, Self::new(""));

/// The result of `DeleteDurableExecution`: when the removal was requested.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDurableExecutionResponse {
    /// The time at which the deletion of the durable execution was requested.
    ///
    /// - `DeletionRequestTimestamp` in the body, required
    pub deletion_request_timestamp: goldsmith::Timestamp,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteDurableExecutionResponse {
    /// A new `DeleteDurableExecutionResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(deletion_request_timestamp: goldsmith::Timestamp) -> Self {
        Self {
            deletion_request_timestamp,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`DeletionRequestTimestamp`](Self::deletion_request_timestamp).
    #[inline]
    #[must_use]
    pub fn deletion_request_timestamp(
        mut self,
        deletion_request_timestamp: goldsmith::Timestamp,
    ) -> Self {
        self.deletion_request_timestamp = deletion_request_timestamp;
        self
    }
}

impl goldsmith::Structure for DeleteDurableExecutionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteDurableExecutionResponse",
        &[],
        &[
            schema::Member::new(
                "DeletionRequestTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.deletion_request_timestamp);
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
            0 => self.deletion_request_timestamp.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    DeleteDurableExecutionResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`DeleteDurableExecution`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteDurableExecutionError {
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

impl goldsmith::OperationError for DeleteDurableExecutionError {
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

goldsmith::operation_error!(DeleteDurableExecutionError);

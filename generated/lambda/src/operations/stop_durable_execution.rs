// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::ErrorObject;
use goldsmith::schema;

/// Stops a durable execution for good, with an optional error as the cause. Use
/// `PauseDurableExecution` to be able to continue it later.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{StopDurableExecution, StopDurableExecutionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = StopDurableExecutionRequest::new("durable-execution-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = StopDurableExecution::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2025-12-01/durable-executions/DurableExecutionArn/stop HTTP/1.1
/// Content-type: application/json
///
/// {
///    "ErrorData": "string",
///    "ErrorMessage": "string",
///    "ErrorType": "string",
///    "StackTrace": [ "string" ]
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
///    "StopTimestamp": number
/// }
/// ```
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`KmsAccessDeniedException`](crate::errors::KmsAccessDeniedException) (502): Lambda may
///   not use the AWS KMS key that encrypts the function's environment variables.
/// - [`KmsDisabledException`](crate::errors::KmsDisabledException) (502): The AWS KMS key that
///   encrypts the function's environment variables is disabled.
/// - [`KmsInvalidStateException`](crate::errors::KmsInvalidStateException) (502): The AWS KMS
///   key that encrypts the function's environment variables is in a state in which it cannot
///   decrypt, such as pending deletion.
/// - [`KmsNotFoundException`](crate::errors::KmsNotFoundException) (502): The AWS KMS key that
///   encrypts the function's environment variables was not found.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct StopDurableExecution;

impl goldsmith::Operation for StopDurableExecution {
    type Service = crate::Lambda;
    type Input = StopDurableExecutionRequest;
    type Output = StopDurableExecutionResponse;
    type Error = StopDurableExecutionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#StopDurableExecution",
            <StopDurableExecutionRequest as goldsmith::Structure>::SCHEMA,
            <StopDurableExecutionResponse as goldsmith::Structure>::SCHEMA,
            <StopDurableExecutionError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/stop", 200);
}

/// The input of `StopDurableExecution`, which names the durable execution to end.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StopDurableExecutionRequest {
    /// The ARN of the durable execution to end.
    ///
    /// - `DurableExecutionArn` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// An error to record as the cause of the stop.
    ///
    /// - `Error`: the whole payload
    pub error: Option<ErrorObject>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StopDurableExecutionRequest {
    /// A new `StopDurableExecutionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(durable_execution_arn: impl Into<String>) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            error: None,
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

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: ErrorObject) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for StopDurableExecutionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#StopDurableExecutionRequest",
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
            schema::Member::new(
                "Error",
                schema::Kind::Structure,
                &[schema::Trait::HttpPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
        writer.member(1, &self.error);
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
            1 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(StopDurableExecutionRequest, Self::new(""));

/// The output of `StopDurableExecution`, which tells when the durable execution was stopped.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StopDurableExecutionResponse {
    /// The time at which the durable execution was stopped.
    ///
    /// - `StopTimestamp` in the body, required
    pub stop_timestamp: goldsmith::Timestamp,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StopDurableExecutionResponse {
    /// A new `StopDurableExecutionResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(stop_timestamp: goldsmith::Timestamp) -> Self {
        Self {
            stop_timestamp,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`StopTimestamp`](Self::stop_timestamp).
    #[inline]
    #[must_use]
    pub fn stop_timestamp(mut self, stop_timestamp: goldsmith::Timestamp) -> Self {
        self.stop_timestamp = stop_timestamp;
        self
    }
}

impl goldsmith::Structure for StopDurableExecutionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#StopDurableExecutionResponse",
        &[],
        &[
            schema::Member::new(
                "StopTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.stop_timestamp);
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
            0 => self.stop_timestamp.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    StopDurableExecutionResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`StopDurableExecution`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StopDurableExecutionError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The AWS KMS key that encrypts the function's environment variables is in a state in which it
    /// cannot decrypt, such as pending deletion.
    KmsInvalidStateException(KmsInvalidStateException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The AWS KMS key that encrypts the function's environment variables was not found.
    KmsNotFoundException(KmsNotFoundException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Lambda may not use the AWS KMS key that encrypts the function's environment variables.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// The AWS KMS key that encrypts the function's environment variables is disabled.
    KmsDisabledException(KmsDisabledException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for StopDurableExecutionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <KmsInvalidStateException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <KmsNotFoundException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <KmsAccessDeniedException as goldsmith::Structure>::SCHEMA,
        <KmsDisabledException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::KmsInvalidStateException),
            2 => reader.variant(Self::ServiceException),
            3 => reader.variant(Self::TooManyRequestsException),
            4 => reader.variant(Self::KmsNotFoundException),
            5 => reader.variant(Self::ResourceNotFoundException),
            6 => reader.variant(Self::KmsAccessDeniedException),
            7 => reader.variant(Self::KmsDisabledException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::KmsInvalidStateException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::KmsNotFoundException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::KmsAccessDeniedException(error) => visitor.modeled(error),
            Self::KmsDisabledException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(StopDurableExecutionError);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, ResourceConflictException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use goldsmith::schema;

/// Pauses a running durable execution until it is continued with `ResumeDurableExecution`. Its
/// status can be `PAUSING` for a while before it becomes `PAUSED`.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PauseDurableExecution, PauseDurableExecutionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PauseDurableExecutionRequest::new("durable-execution-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PauseDurableExecution::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2025-12-01/durable-executions/DurableExecutionArn/pause HTTP/1.1
/// Content-type: application/json
///
/// {
///    "ClientToken": "string",
///    "ExecutionTimeoutPaused": boolean,
///    "Reason": "string"
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 202
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
pub struct PauseDurableExecution;

impl goldsmith::Operation for PauseDurableExecution {
    type Service = crate::Lambda;
    type Input = PauseDurableExecutionRequest;
    type Output = PauseDurableExecutionResponse;
    type Error = PauseDurableExecutionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PauseDurableExecution",
            <PauseDurableExecutionRequest as goldsmith::Structure>::SCHEMA,
            <PauseDurableExecutionResponse as goldsmith::Structure>::SCHEMA,
            <PauseDurableExecutionError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/pause", 202)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The input of `PauseDurableExecution`, which names the durable execution to pause.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PauseDurableExecutionRequest {
    /// The ARN of the durable execution to pause.
    ///
    /// - `DurableExecutionArn` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// A unique string of your choice that lets a retry of the same request be recognized, so that
    /// it takes effect only once.
    ///
    /// - `ClientToken` in the body
    /// - length: 1 to 64 characters
    /// - pattern: `^[\x21-\x7E]+$`
    /// - idempotency token: filled in if it is absent
    pub client_token: Option<String>,
    /// A free-form text recorded as the reason for the pause.
    ///
    /// - `Reason` in the body
    /// - length: at most 1024 characters
    /// - sensitive: never shown in logs or messages
    pub reason: Option<String>,
    /// Whether the execution timeout also stops counting while the durable execution is paused.
    ///
    /// - `ExecutionTimeoutPaused` in the body
    pub execution_timeout_paused: Option<bool>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PauseDurableExecutionRequest {
    /// A new `PauseDurableExecutionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(durable_execution_arn: impl Into<String>) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            client_token: None,
            reason: None,
            execution_timeout_paused: None,
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

    /// Sets [`ClientToken`](Self::client_token).
    #[inline]
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets [`Reason`](Self::reason).
    #[inline]
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets [`ExecutionTimeoutPaused`](Self::execution_timeout_paused).
    #[inline]
    #[must_use]
    pub fn execution_timeout_paused(mut self, execution_timeout_paused: bool) -> Self {
        self.execution_timeout_paused = Some(execution_timeout_paused);
        self
    }
}

impl goldsmith::Structure for PauseDurableExecutionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PauseDurableExecutionRequest",
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
                "ClientToken",
                schema::Kind::String,
                &[
                    schema::Trait::IdempotencyToken,
                    schema::Trait::Length(Some(1), Some(64)),
                    schema::Trait::Pattern(crate::patterns::CLIENT_TOKEN),
                ],
            ),
            schema::Member::new(
                "Reason",
                schema::Kind::String,
                &[schema::Trait::Sensitive, schema::Trait::Length(Some(0), Some(1024))],
            ),
            schema::Member::new("ExecutionTimeoutPaused", schema::Kind::Boolean, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
        writer.member(1, &self.client_token);
        writer.member(2, &self.reason);
        writer.member(3, &self.execution_timeout_paused);
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
            1 => self.client_token.fill(member, reader),
            2 => self.reason.fill(member, reader),
            3 => self.execution_timeout_paused.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PauseDurableExecutionRequest, Self::new(""));

/// The output of `PauseDurableExecution`, which has no members.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PauseDurableExecutionResponse {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PauseDurableExecutionResponse {
    /// A new `PauseDurableExecutionResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for PauseDurableExecutionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PauseDurableExecutionResponse",
        &[],
        &[],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        _index: usize,
        _member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        reader.unknown_member(&mut self.unknown_members)
    }
}

goldsmith::structure!(PauseDurableExecutionResponse);

/// The errors of [`PauseDurableExecution`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PauseDurableExecutionError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The AWS KMS key that encrypts the function's environment variables is in a state in which it
    /// cannot decrypt, such as pending deletion.
    KmsInvalidStateException(KmsInvalidStateException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
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

impl goldsmith::OperationError for PauseDurableExecutionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <KmsInvalidStateException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
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
            2 => reader.variant(Self::ResourceConflictException),
            3 => reader.variant(Self::ServiceException),
            4 => reader.variant(Self::TooManyRequestsException),
            5 => reader.variant(Self::KmsNotFoundException),
            6 => reader.variant(Self::ResourceNotFoundException),
            7 => reader.variant(Self::KmsAccessDeniedException),
            8 => reader.variant(Self::KmsDisabledException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::KmsInvalidStateException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
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

goldsmith::operation_error!(PauseDurableExecutionError);

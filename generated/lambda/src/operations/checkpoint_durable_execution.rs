// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::{CheckpointUpdatedExecutionState, OperationUpdate};
use goldsmith::schema;

/// Saves the progress of a durable execution and returns its updated state with the token for
/// the next checkpoint. Durable function SDKs normally make this call, not application code.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{CheckpointDurableExecution, CheckpointDurableExecutionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = CheckpointDurableExecutionRequest::new(
///     "durable-execution-arn",
///     "checkpoint-token",
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = CheckpointDurableExecution::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2025-12-01/durable-executions/DurableExecutionArn/checkpoint HTTP/1.1
/// Content-type: application/json
///
/// {
///    "CheckpointToken": "string",
///    "ClientToken": "string",
///    "Updates": [
///       {
///          "Action": "string",
///          "CallbackOptions": {
///             "HeartbeatTimeoutSeconds": number,
///             "TimeoutSeconds": number
///          },
///          "ChainedInvokeOptions": {
///             "FunctionName": "string",
///             "TenantId": "string",
///             "XAmznTraceId": "string"
///          },
///          "ContextOptions": {
///             "ReplayChildren": boolean
///          },
///          "Error": {
///             "ErrorData": "string",
///             "ErrorMessage": "string",
///             "ErrorType": "string",
///             "StackTrace": [ "string" ]
///          },
///          "Id": "string",
///          "Name": "string",
///          "ParentId": "string",
///          "Payload": "string",
///          "StepOptions": {
///             "NextAttemptDelaySeconds": number
///          },
///          "SubType": "string",
///          "Type": "string",
///          "WaitOptions": {
///             "WaitSeconds": number
///          }
///       }
///    ]
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
///    "CheckpointToken": "string",
///    "NewExecutionState": {
///       "NextMarker": "string",
///       "Operations": [
///          {
///             "CallbackDetails": {
///                "CallbackId": "string",
///                "Error": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Result": "string"
///             },
///             "ChainedInvokeDetails": {
///                "Error": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Result": "string"
///             },
///             "ContextDetails": {
///                "Error": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "ReplayChildren": boolean,
///                "Result": "string"
///             },
///             "EndTimestamp": number,
///             "ExecutionDetails": {
///                "InputPayload": "string"
///             },
///             "Id": "string",
///             "Name": "string",
///             "ParentId": "string",
///             "StartTimestamp": number,
///             "Status": "string",
///             "StepDetails": {
///                "Attempt": number,
///                "Error": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "NextAttemptTimestamp": number,
///                "Result": "string"
///             },
///             "SubType": "string",
///             "Type": "string",
///             "WaitDetails": {
///                "ScheduledEndTimestamp": number
///             }
///          }
///       ]
///    }
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
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct CheckpointDurableExecution;

impl goldsmith::Operation for CheckpointDurableExecution {
    type Service = crate::Lambda;
    type Input = CheckpointDurableExecutionRequest;
    type Output = CheckpointDurableExecutionResponse;
    type Error = CheckpointDurableExecutionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#CheckpointDurableExecution",
            <CheckpointDurableExecutionRequest as goldsmith::Structure>::SCHEMA,
            <CheckpointDurableExecutionResponse as goldsmith::Structure>::SCHEMA,
            <CheckpointDurableExecutionError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "POST",
            "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint",
            200,
        )
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `CheckpointDurableExecution`, with which a running durable function
/// records its progress.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckpointDurableExecutionRequest {
    /// The ARN of the durable execution whose progress is recorded.
    ///
    /// - `DurableExecutionArn` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// The most recent token for the execution, base64 text that an earlier call or the invocation
    /// itself supplied.
    ///
    /// - `CheckpointToken` in the body, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^[A-Za-z0-9+/]+={0,2}$`
    pub checkpoint_token: String,
    /// The changes of operations to record, such as steps that started, succeeded or failed.
    ///
    /// - `Updates` in the body
    pub updates: Option<Vec<OperationUpdate>>,
    /// A caller-chosen token that makes retries of the same checkpoint safe to send.
    ///
    /// - `ClientToken` in the body
    /// - length: 1 to 64 characters
    /// - pattern: `^[\x21-\x7E]+$`
    /// - idempotency token: filled in if it is absent
    pub client_token: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CheckpointDurableExecutionRequest {
    /// A new `CheckpointDurableExecutionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        durable_execution_arn: impl Into<String>,
        checkpoint_token: impl Into<String>,
    ) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            checkpoint_token: checkpoint_token.into(),
            updates: None,
            client_token: None,
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

    /// Sets [`CheckpointToken`](Self::checkpoint_token).
    #[inline]
    #[must_use]
    pub fn checkpoint_token(mut self, checkpoint_token: impl Into<String>) -> Self {
        self.checkpoint_token = checkpoint_token.into();
        self
    }

    /// Sets [`Updates`](Self::updates).
    #[inline]
    #[must_use]
    pub fn updates(mut self, updates: Vec<OperationUpdate>) -> Self {
        self.updates = Some(updates);
        self
    }

    /// Sets [`ClientToken`](Self::client_token).
    #[inline]
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

impl goldsmith::Structure for CheckpointDurableExecutionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CheckpointDurableExecutionRequest",
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
                "CheckpointToken",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::CHECKPOINT_TOKEN),
                ],
            ),
            schema::Member::new(
                "Updates",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
        writer.member(1, &self.checkpoint_token);
        writer.member(2, &self.updates);
        writer.member(3, &self.client_token);
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
            1 => self.checkpoint_token.fill(member, reader),
            2 => self.updates.fill(member, reader),
            3 => self.client_token.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CheckpointDurableExecutionRequest, Self::new("", ""));

/// The result of `CheckpointDurableExecution`: the next token and the updated state of the
/// execution.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckpointDurableExecutionResponse {
    /// The token to present with the next checkpoint of the execution.
    ///
    /// - `CheckpointToken` in the body
    /// - length: 1 to 2048 characters
    /// - pattern: `^[A-Za-z0-9+/]+={0,2}$`
    pub checkpoint_token: Option<String>,
    /// The operations of the execution as they stand after the checkpoint, with a marker if there
    /// are more to fetch.
    ///
    /// - `NewExecutionState` in the body, required
    pub new_execution_state: CheckpointUpdatedExecutionState,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CheckpointDurableExecutionResponse {
    /// A new `CheckpointDurableExecutionResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(new_execution_state: CheckpointUpdatedExecutionState) -> Self {
        Self {
            checkpoint_token: None,
            new_execution_state,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CheckpointToken`](Self::checkpoint_token).
    #[inline]
    #[must_use]
    pub fn checkpoint_token(mut self, checkpoint_token: impl Into<String>) -> Self {
        self.checkpoint_token = Some(checkpoint_token.into());
        self
    }

    /// Sets [`NewExecutionState`](Self::new_execution_state).
    #[inline]
    #[must_use]
    pub fn new_execution_state(
        mut self,
        new_execution_state: CheckpointUpdatedExecutionState,
    ) -> Self {
        self.new_execution_state = new_execution_state;
        self
    }
}

impl goldsmith::Structure for CheckpointDurableExecutionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CheckpointDurableExecutionResponse",
        &[],
        &[
            schema::Member::new(
                "CheckpointToken",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::CHECKPOINT_TOKEN),
                ],
            ),
            schema::Member::new(
                "NewExecutionState",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.checkpoint_token);
        writer.member(1, &self.new_execution_state);
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
            0 => self.checkpoint_token.fill(member, reader),
            1 => self.new_execution_state.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    CheckpointDurableExecutionResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`CheckpointDurableExecution`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckpointDurableExecutionError {
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
    /// Lambda may not use the AWS KMS key that encrypts the function's environment variables.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// The AWS KMS key that encrypts the function's environment variables is disabled.
    KmsDisabledException(KmsDisabledException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for CheckpointDurableExecutionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <KmsInvalidStateException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <KmsNotFoundException as goldsmith::Structure>::SCHEMA,
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
            5 => reader.variant(Self::KmsAccessDeniedException),
            6 => reader.variant(Self::KmsDisabledException),
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
            Self::KmsAccessDeniedException(error) => visitor.modeled(error),
            Self::KmsDisabledException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(CheckpointDurableExecutionError);

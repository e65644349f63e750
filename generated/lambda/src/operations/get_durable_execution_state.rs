// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::Operation;
use goldsmith::schema;

/// Returns the recorded operations of a durable execution, page by page, for replaying its
/// progress. Durable function SDKs normally make this call, not application code.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetDurableExecutionState, GetDurableExecutionStateRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetDurableExecutionStateRequest::new(
///     "durable-execution-arn",
///     "checkpoint-token",
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetDurableExecutionState::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2025-12-01/durable-executions/DurableExecutionArn/state?CheckpointToken=CheckpointToken&Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "NextMarker": "string",
///    "Operations": [
///       {
///          "CallbackDetails": {
///             "CallbackId": "string",
///             "Error": {
///                "ErrorData": "string",
///                "ErrorMessage": "string",
///                "ErrorType": "string",
///                "StackTrace": [ "string" ]
///             },
///             "Result": "string"
///          },
///          "ChainedInvokeDetails": {
///             "Error": {
///                "ErrorData": "string",
///                "ErrorMessage": "string",
///                "ErrorType": "string",
///                "StackTrace": [ "string" ]
///             },
///             "Result": "string"
///          },
///          "ContextDetails": {
///             "Error": {
///                "ErrorData": "string",
///                "ErrorMessage": "string",
///                "ErrorType": "string",
///                "StackTrace": [ "string" ]
///             },
///             "ReplayChildren": boolean,
///             "Result": "string"
///          },
///          "EndTimestamp": number,
///          "ExecutionDetails": {
///             "InputPayload": "string"
///          },
///          "Id": "string",
///          "Name": "string",
///          "ParentId": "string",
///          "StartTimestamp": number,
///          "Status": "string",
///          "StepDetails": {
///             "Attempt": number,
///             "Error": {
///                "ErrorData": "string",
///                "ErrorMessage": "string",
///                "ErrorType": "string",
///                "StackTrace": [ "string" ]
///             },
///             "NextAttemptTimestamp": number,
///             "Result": "string"
///          },
///          "SubType": "string",
///          "Type": "string",
///          "WaitDetails": {
///             "ScheduledEndTimestamp": number
///          }
///       }
///    ]
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `Operations`. `MaxItems` limits how many items a
/// page has.
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
pub struct GetDurableExecutionState;

impl goldsmith::Operation for GetDurableExecutionState {
    type Service = crate::Lambda;
    type Input = GetDurableExecutionStateRequest;
    type Output = GetDurableExecutionStateResponse;
    type Error = GetDurableExecutionStateError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetDurableExecutionState",
            <GetDurableExecutionStateRequest as goldsmith::Structure>::SCHEMA,
            <GetDurableExecutionStateResponse as goldsmith::Structure>::SCHEMA,
            <GetDurableExecutionStateError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/state", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("Operations"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The parameters of `GetDurableExecutionState`, with which a running durable function reads
/// back its recorded operations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDurableExecutionStateRequest {
    /// The ARN of the durable execution whose state is read.
    ///
    /// - `DurableExecutionArn` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// The most recent checkpoint token for the execution, as base64 text.
    ///
    /// - `CheckpointToken` in the query, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^[A-Za-z0-9+/]+={0,2}$`
    pub checkpoint_token: String,
    /// The `NextMarker` of the previous page or of an earlier checkpoint. If it is absent, the
    /// listing starts with the first page.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// How many operations a page may hold at most.
    ///
    /// - `MaxItems` in the query
    /// - range: 0 to 1000
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetDurableExecutionStateRequest {
    /// A new `GetDurableExecutionStateRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        durable_execution_arn: impl Into<String>,
        checkpoint_token: impl Into<String>,
    ) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            checkpoint_token: checkpoint_token.into(),
            marker: None,
            max_items: None,
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

    /// Sets [`Marker`](Self::marker).
    #[inline]
    #[must_use]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets [`MaxItems`](Self::max_items).
    #[inline]
    #[must_use]
    pub fn max_items(mut self, max_items: i32) -> Self {
        self.max_items = Some(max_items);
        self
    }
}

impl goldsmith::Structure for GetDurableExecutionStateRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetDurableExecutionStateRequest",
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
                    schema::Trait::HttpQuery("CheckpointToken"),
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::CHECKPOINT_TOKEN),
                ],
            ),
            schema::Member::new(
                "Marker",
                schema::Kind::String,
                &[schema::Trait::HttpQuery("Marker")],
            ),
            schema::Member::new(
                "MaxItems",
                schema::Kind::Integer,
                &[
                    schema::Trait::HttpQuery("MaxItems"),
                    schema::Trait::Range(Some(0), Some(1000)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
        writer.member(1, &self.checkpoint_token);
        writer.member(2, &self.marker);
        writer.member(3, &self.max_items);
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
            2 => self.marker.fill(member, reader),
            3 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetDurableExecutionStateRequest, Self::new("", ""));

/// The result of `GetDurableExecutionState`: one page of operations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDurableExecutionStateResponse {
    /// The operations recorded for the durable execution so far, with their status and results.
    ///
    /// - `Operations` in the body, required
    pub operations: Vec<Operation>,
    /// The value to pass as `Marker` for the next page; absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetDurableExecutionStateResponse {
    /// A new `GetDurableExecutionStateResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(operations: Vec<Operation>) -> Self {
        Self {
            operations,
            next_marker: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Operations`](Self::operations).
    #[inline]
    #[must_use]
    pub fn operations(mut self, operations: Vec<Operation>) -> Self {
        self.operations = operations;
        self
    }

    /// Sets [`NextMarker`](Self::next_marker).
    #[inline]
    #[must_use]
    pub fn next_marker(mut self, next_marker: impl Into<String>) -> Self {
        self.next_marker = Some(next_marker.into());
        self
    }
}

impl goldsmith::Structure for GetDurableExecutionStateResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetDurableExecutionStateResponse",
        &[],
        &[
            schema::Member::new(
                "Operations",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Required],
            ),
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.operations);
        writer.member(1, &self.next_marker);
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
            0 => self.operations.fill(member, reader),
            1 => self.next_marker.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    GetDurableExecutionStateResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`GetDurableExecutionState`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDurableExecutionStateError {
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

impl goldsmith::OperationError for GetDurableExecutionStateError {
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

goldsmith::operation_error!(GetDurableExecutionStateError);

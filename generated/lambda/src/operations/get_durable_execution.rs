// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::{
    DurableConfig, ErrorObject, ExecutionStatus, PauseDetails, TraceHeader,
};
use goldsmith::schema;

/// Returns the status and details of a durable execution, among them its timestamps and its
/// input, result or error where included.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetDurableExecution, GetDurableExecutionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetDurableExecutionRequest::new("durable-execution-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetDurableExecution::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2025-12-01/durable-executions/DurableExecutionArn?IncludeExecutionData=IncludeExecutionData HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "DurableConfig": {
///       "ExecutionTimeout": number,
///       "KMSKeyArn": "string",
///       "RetentionPeriodInDays": number
///    },
///    "DurableExecutionArn": "string",
///    "DurableExecutionName": "string",
///    "EndTimestamp": number,
///    "Error": {
///       "ErrorData": "string",
///       "ErrorMessage": "string",
///       "ErrorType": "string",
///       "StackTrace": [ "string" ]
///    },
///    "ExecutionDataIncluded": boolean,
///    "ExpectedExecutionTimeoutTimestamp": number,
///    "FunctionArn": "string",
///    "InputPayload": "string",
///    "PauseDetails": {
///       "ExecutionTimeoutPaused": boolean,
///       "PauseRequestTimestamp": number,
///       "Reason": "string"
///    },
///    "Result": "string",
///    "StartTimestamp": number,
///    "Status": "string",
///    "TraceHeader": {
///       "XAmznTraceId": "string"
///    },
///    "Version": "string"
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
pub struct GetDurableExecution;

impl goldsmith::Operation for GetDurableExecution {
    type Service = crate::Lambda;
    type Input = GetDurableExecutionRequest;
    type Output = GetDurableExecutionResponse;
    type Error = GetDurableExecutionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetDurableExecution",
            <GetDurableExecutionRequest as goldsmith::Structure>::SCHEMA,
            <GetDurableExecutionResponse as goldsmith::Structure>::SCHEMA,
            <GetDurableExecutionError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2025-12-01/durable-executions/{DurableExecutionArn}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetDurableExecution`: the execution to look up and whether to include its
/// data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDurableExecutionRequest {
    /// The ARN of the durable execution to look up.
    ///
    /// - `DurableExecutionArn` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// Whether the response carries the data of the execution, such as its input and its result.
    ///
    /// - `IncludeExecutionData` in the query
    pub include_execution_data: Option<bool>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetDurableExecutionRequest {
    /// A new `GetDurableExecutionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(durable_execution_arn: impl Into<String>) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            include_execution_data: None,
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

    /// Sets [`IncludeExecutionData`](Self::include_execution_data).
    #[inline]
    #[must_use]
    pub fn include_execution_data(mut self, include_execution_data: bool) -> Self {
        self.include_execution_data = Some(include_execution_data);
        self
    }
}

impl goldsmith::Structure for GetDurableExecutionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetDurableExecutionRequest",
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
                "IncludeExecutionData",
                schema::Kind::Boolean,
                &[schema::Trait::HttpQuery("IncludeExecutionData")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
        writer.member(1, &self.include_execution_data);
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
            1 => self.include_execution_data.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetDurableExecutionRequest, Self::new(""));

/// The result of `GetDurableExecution`: the status and the details of one durable execution.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDurableExecutionResponse {
    /// Which durable execution the other members describe, as an ARN.
    ///
    /// - `DurableExecutionArn` in the body, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// The name of the durable execution, chosen by the caller or assigned when it started.
    ///
    /// - `DurableExecutionName` in the body, required
    /// - length: 1 to 64 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub durable_execution_name: String,
    /// The ARN of the function that the durable execution runs.
    ///
    /// - `FunctionArn` in the body, required
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_arn: String,
    /// The input with which the execution was started, as text. It may be missing if execution data
    /// was left out.
    ///
    /// - `InputPayload` in the body
    /// - length: at most 6291456 characters
    /// - sensitive: never shown in logs or messages
    pub input_payload: Option<String>,
    /// The output of the execution, as text, once it has succeeded.
    ///
    /// - `Result` in the body
    /// - length: at most 6291456 characters
    /// - sensitive: never shown in logs or messages
    pub result: Option<String>,
    /// The error that ended the execution, if it did not succeed.
    ///
    /// - `Error` in the body
    pub error: Option<ErrorObject>,
    /// The time at which the execution started.
    ///
    /// - `StartTimestamp` in the body, required
    pub start_timestamp: goldsmith::Timestamp,
    /// Where the execution stands, for example `RUNNING`, `SUCCEEDED` or `PAUSED`.
    ///
    /// - `Status` in the body, required
    /// - one of `RUNNING`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`, `STOPPED`, `DELETING`, `PAUSING`, `PAUSED`
    pub status: ExecutionStatus,
    /// The time at which the execution ended; absent while it has not.
    ///
    /// - `EndTimestamp` in the body
    pub end_timestamp: Option<goldsmith::Timestamp>,
    /// The function version that the execution runs.
    ///
    /// - `Version` in the body
    /// - length: 1 to 1024 characters
    /// - pattern: `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`
    pub version: Option<String>,
    /// How the execution is linked to AWS X-Ray: its trace header.
    ///
    /// - `TraceHeader` in the body
    pub trace_header: Option<TraceHeader>,
    /// Whether the response contains the data of the execution, such as its input and its result.
    ///
    /// - `ExecutionDataIncluded` in the body
    pub execution_data_included: Option<bool>,
    /// The durable execution settings that apply to the execution, such as its timeout and
    /// retention.
    ///
    /// - `DurableConfig` in the body
    pub durable_config: Option<DurableConfig>,
    /// When and why the execution was paused, for an execution that is pausing or paused.
    ///
    /// - `PauseDetails` in the body
    pub pause_details: Option<PauseDetails>,
    /// The time at which the execution is expected to time out if it does not end earlier.
    ///
    /// - `ExpectedExecutionTimeoutTimestamp` in the body
    pub expected_execution_timeout_timestamp: Option<goldsmith::Timestamp>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetDurableExecutionResponse {
    /// A new `GetDurableExecutionResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        durable_execution_arn: impl Into<String>,
        durable_execution_name: impl Into<String>,
        function_arn: impl Into<String>,
        start_timestamp: goldsmith::Timestamp,
        status: ExecutionStatus,
    ) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            durable_execution_name: durable_execution_name.into(),
            function_arn: function_arn.into(),
            input_payload: None,
            result: None,
            error: None,
            start_timestamp,
            status,
            end_timestamp: None,
            version: None,
            trace_header: None,
            execution_data_included: None,
            durable_config: None,
            pause_details: None,
            expected_execution_timeout_timestamp: None,
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

    /// Sets [`DurableExecutionName`](Self::durable_execution_name).
    #[inline]
    #[must_use]
    pub fn durable_execution_name(
        mut self,
        durable_execution_name: impl Into<String>,
    ) -> Self {
        self.durable_execution_name = durable_execution_name.into();
        self
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = function_arn.into();
        self
    }

    /// Sets [`InputPayload`](Self::input_payload).
    #[inline]
    #[must_use]
    pub fn input_payload(mut self, input_payload: impl Into<String>) -> Self {
        self.input_payload = Some(input_payload.into());
        self
    }

    /// Sets [`Result`](Self::result).
    #[inline]
    #[must_use]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: ErrorObject) -> Self {
        self.error = Some(error);
        self
    }

    /// Sets [`StartTimestamp`](Self::start_timestamp).
    #[inline]
    #[must_use]
    pub fn start_timestamp(mut self, start_timestamp: goldsmith::Timestamp) -> Self {
        self.start_timestamp = start_timestamp;
        self
    }

    /// Sets [`Status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: ExecutionStatus) -> Self {
        self.status = status;
        self
    }

    /// Sets [`EndTimestamp`](Self::end_timestamp).
    #[inline]
    #[must_use]
    pub fn end_timestamp(mut self, end_timestamp: goldsmith::Timestamp) -> Self {
        self.end_timestamp = Some(end_timestamp);
        self
    }

    /// Sets [`Version`](Self::version).
    #[inline]
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets [`TraceHeader`](Self::trace_header).
    #[inline]
    #[must_use]
    pub fn trace_header(mut self, trace_header: TraceHeader) -> Self {
        self.trace_header = Some(trace_header);
        self
    }

    /// Sets [`ExecutionDataIncluded`](Self::execution_data_included).
    #[inline]
    #[must_use]
    pub fn execution_data_included(mut self, execution_data_included: bool) -> Self {
        self.execution_data_included = Some(execution_data_included);
        self
    }

    /// Sets [`DurableConfig`](Self::durable_config).
    #[inline]
    #[must_use]
    pub fn durable_config(mut self, durable_config: DurableConfig) -> Self {
        self.durable_config = Some(durable_config);
        self
    }

    /// Sets [`PauseDetails`](Self::pause_details).
    #[inline]
    #[must_use]
    pub fn pause_details(mut self, pause_details: PauseDetails) -> Self {
        self.pause_details = Some(pause_details);
        self
    }

    /// Sets [`ExpectedExecutionTimeoutTimestamp`](Self::expected_execution_timeout_timestamp).
    #[inline]
    #[must_use]
    pub fn expected_execution_timeout_timestamp(
        mut self,
        expected_execution_timeout_timestamp: goldsmith::Timestamp,
    ) -> Self {
        self.expected_execution_timeout_timestamp = Some(
            expected_execution_timeout_timestamp,
        );
        self
    }
}

impl goldsmith::Structure for GetDurableExecutionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetDurableExecutionResponse",
        &[],
        &[
            schema::Member::new(
                "DurableExecutionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_ARN),
                ],
            ),
            schema::Member::new(
                "DurableExecutionName",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(64)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_NAME),
                ],
            ),
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::NAME_SPACED_FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "InputPayload",
                schema::Kind::String,
                &[
                    schema::Trait::Sensitive,
                    schema::Trait::Length(Some(0), Some(6291456)),
                ],
            ),
            schema::Member::new(
                "Result",
                schema::Kind::String,
                &[
                    schema::Trait::Sensitive,
                    schema::Trait::Length(Some(0), Some(6291456)),
                ],
            ),
            schema::Member::new("Error", schema::Kind::Structure, &[]),
            schema::Member::new(
                "StartTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "Status",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new("EndTimestamp", schema::Kind::Timestamp, &[]),
            schema::Member::new(
                "Version",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(
                        crate::patterns::VERSION_WITH_LATEST_PUBLISHED,
                    ),
                ],
            ),
            schema::Member::new("TraceHeader", schema::Kind::Structure, &[]),
            schema::Member::new("ExecutionDataIncluded", schema::Kind::Boolean, &[]),
            schema::Member::new("DurableConfig", schema::Kind::Structure, &[]),
            schema::Member::new("PauseDetails", schema::Kind::Structure, &[]),
            schema::Member::new(
                "ExpectedExecutionTimeoutTimestamp",
                schema::Kind::Timestamp,
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
        writer.member(1, &self.durable_execution_name);
        writer.member(2, &self.function_arn);
        writer.member(3, &self.input_payload);
        writer.member(4, &self.result);
        writer.member(5, &self.error);
        writer.member(6, &self.start_timestamp);
        writer.member(7, &self.status);
        writer.member(8, &self.end_timestamp);
        writer.member(9, &self.version);
        writer.member(10, &self.trace_header);
        writer.member(11, &self.execution_data_included);
        writer.member(12, &self.durable_config);
        writer.member(13, &self.pause_details);
        writer.member(14, &self.expected_execution_timeout_timestamp);
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
            1 => self.durable_execution_name.fill(member, reader),
            2 => self.function_arn.fill(member, reader),
            3 => self.input_payload.fill(member, reader),
            4 => self.result.fill(member, reader),
            5 => self.error.fill(member, reader),
            6 => self.start_timestamp.fill(member, reader),
            7 => self.status.fill(member, reader),
            8 => self.end_timestamp.fill(member, reader),
            9 => self.version.fill(member, reader),
            10 => self.trace_header.fill(member, reader),
            11 => self.execution_data_included.fill(member, reader),
            12 => self.durable_config.fill(member, reader),
            13 => self.pause_details.fill(member, reader),
            14 => self.expected_execution_timeout_timestamp.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    GetDurableExecutionResponse, Self::new("", "", "", goldsmith::Value::empty(),
    goldsmith::Value::empty())
);

/// The errors of [`GetDurableExecution`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDurableExecutionError {
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

impl goldsmith::OperationError for GetDurableExecutionError {
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

goldsmith::operation_error!(GetDurableExecutionError);

// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::Event;
use goldsmith::schema;

/// Returns the events recorded for a durable execution, page by page.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetDurableExecutionHistory, GetDurableExecutionHistoryRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetDurableExecutionHistoryRequest::new("durable-execution-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetDurableExecutionHistory::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2025-12-01/durable-executions/DurableExecutionArn/history?IncludeExecutionData=IncludeExecutionData&Marker=Marker&MaxItems=MaxItems&ReverseOrder=ReverseOrder HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "Events": [
///       {
///          "CallbackFailedDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "CallbackStartedDetails": {
///             "CallbackId": "string",
///             "HeartbeatTimeout": number,
///             "Timeout": number
///          },
///          "CallbackSucceededDetails": {
///             "Result": {
///                "Payload": "string",
///                "Truncated": boolean
///             }
///          },
///          "CallbackTimedOutDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "ChainedInvokeFailedDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "ChainedInvokeStartedDetails": {
///             "DurableExecutionArn": "string",
///             "ExecutedVersion": "string",
///             "FunctionName": "string",
///             "Input": {
///                "Payload": "string",
///                "Truncated": boolean
///             },
///             "TenantId": "string"
///          },
///          "ChainedInvokeStoppedDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "ChainedInvokeSucceededDetails": {
///             "Result": {
///                "Payload": "string",
///                "Truncated": boolean
///             }
///          },
///          "ChainedInvokeTimedOutDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "ContextFailedDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "ContextStartedDetails": {
///          },
///          "ContextSucceededDetails": {
///             "Result": {
///                "Payload": "string",
///                "Truncated": boolean
///             }
///          },
///          "EventId": number,
///          "EventTimestamp": number,
///          "EventType": "string",
///          "ExecutionFailedDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "ExecutionPausedDetails": {
///             "ExecutionTimeoutPaused": boolean,
///             "PauseRequestTimestamp": number,
///             "Reason": {
///                "Payload": "string",
///                "Truncated": boolean
///             }
///          },
///          "ExecutionResumedDetails": {
///             "Reason": {
///                "Payload": "string",
///                "Truncated": boolean
///             },
///             "ResumeRequestTimestamp": number
///          },
///          "ExecutionStartedDetails": {
///             "ExecutionTimeout": number,
///             "Input": {
///                "Payload": "string",
///                "Truncated": boolean
///             }
///          },
///          "ExecutionStoppedDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "ExecutionSucceededDetails": {
///             "Result": {
///                "Payload": "string",
///                "Truncated": boolean
///             }
///          },
///          "ExecutionTimedOutDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "Id": "string",
///          "InvocationCompletedDetails": {
///             "EndTimestamp": number,
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             },
///             "RequestId": "string",
///             "StartTimestamp": number
///          },
///          "Name": "string",
///          "ParentId": "string",
///          "StepFailedDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             },
///             "RetryDetails": {
///                "CurrentAttempt": number,
///                "NextAttemptDelaySeconds": number
///             }
///          },
///          "StepStartedDetails": {
///          },
///          "StepSucceededDetails": {
///             "Result": {
///                "Payload": "string",
///                "Truncated": boolean
///             },
///             "RetryDetails": {
///                "CurrentAttempt": number,
///                "NextAttemptDelaySeconds": number
///             }
///          },
///          "SubType": "string",
///          "WaitCancelledDetails": {
///             "Error": {
///                "Payload": {
///                   "ErrorData": "string",
///                   "ErrorMessage": "string",
///                   "ErrorType": "string",
///                   "StackTrace": [ "string" ]
///                },
///                "Truncated": boolean
///             }
///          },
///          "WaitStartedDetails": {
///             "Duration": number,
///             "ScheduledEndTimestamp": number
///          },
///          "WaitSucceededDetails": {
///             "Duration": number
///          }
///       }
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `Events`. `MaxItems` limits how many items a page
/// has.
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
pub struct GetDurableExecutionHistory;

impl goldsmith::Operation for GetDurableExecutionHistory {
    type Service = crate::Lambda;
    type Input = GetDurableExecutionHistoryRequest;
    type Output = GetDurableExecutionHistoryResponse;
    type Error = GetDurableExecutionHistoryError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetDurableExecutionHistory",
            <GetDurableExecutionHistoryRequest as goldsmith::Structure>::SCHEMA,
            <GetDurableExecutionHistoryResponse as goldsmith::Structure>::SCHEMA,
            <GetDurableExecutionHistoryError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/history", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("Events"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The parameters of `GetDurableExecutionHistory`: the execution, and the extent and order of
/// the listing.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDurableExecutionHistoryRequest {
    /// The ARN of the durable execution whose events are listed.
    ///
    /// - `DurableExecutionArn` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// Whether the events carry the data of the execution, such as inputs and results, or only
    /// describe what happened.
    ///
    /// - `IncludeExecutionData` in the query
    pub include_execution_data: Option<bool>,
    /// The maximum number of events to return in one page.
    ///
    /// - `MaxItems` in the query
    /// - range: 0 to 1000
    pub max_items: Option<i32>,
    /// The `NextMarker` of the previous page. If it is absent, the listing starts with the first
    /// page.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// Whether to return the events from the latest to the earliest.
    ///
    /// - `ReverseOrder` in the query
    pub reverse_order: Option<bool>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetDurableExecutionHistoryRequest {
    /// A new `GetDurableExecutionHistoryRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(durable_execution_arn: impl Into<String>) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            include_execution_data: None,
            max_items: None,
            marker: None,
            reverse_order: None,
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

    /// Sets [`MaxItems`](Self::max_items).
    #[inline]
    #[must_use]
    pub fn max_items(mut self, max_items: i32) -> Self {
        self.max_items = Some(max_items);
        self
    }

    /// Sets [`Marker`](Self::marker).
    #[inline]
    #[must_use]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets [`ReverseOrder`](Self::reverse_order).
    #[inline]
    #[must_use]
    pub fn reverse_order(mut self, reverse_order: bool) -> Self {
        self.reverse_order = Some(reverse_order);
        self
    }
}

impl goldsmith::Structure for GetDurableExecutionHistoryRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetDurableExecutionHistoryRequest",
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
            schema::Member::new(
                "MaxItems",
                schema::Kind::Integer,
                &[
                    schema::Trait::HttpQuery("MaxItems"),
                    schema::Trait::Range(Some(0), Some(1000)),
                ],
            ),
            schema::Member::new(
                "Marker",
                schema::Kind::String,
                &[schema::Trait::HttpQuery("Marker")],
            ),
            schema::Member::new(
                "ReverseOrder",
                schema::Kind::Boolean,
                &[schema::Trait::HttpQuery("ReverseOrder")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
        writer.member(1, &self.include_execution_data);
        writer.member(2, &self.max_items);
        writer.member(3, &self.marker);
        writer.member(4, &self.reverse_order);
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
            2 => self.max_items.fill(member, reader),
            3 => self.marker.fill(member, reader),
            4 => self.reverse_order.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetDurableExecutionHistoryRequest, Self::new(""));

/// The result of `GetDurableExecutionHistory`: one page of events.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDurableExecutionHistoryResponse {
    /// The events of the durable execution in the order that was asked for.
    ///
    /// - `Events` in the body, required
    pub events: Vec<Event>,
    /// The value to pass as `Marker` for the next page; absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetDurableExecutionHistoryResponse {
    /// A new `GetDurableExecutionHistoryResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(events: Vec<Event>) -> Self {
        Self {
            events,
            next_marker: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Events`](Self::events).
    #[inline]
    #[must_use]
    pub fn events(mut self, events: Vec<Event>) -> Self {
        self.events = events;
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

impl goldsmith::Structure for GetDurableExecutionHistoryResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetDurableExecutionHistoryResponse",
        &[],
        &[
            schema::Member::new(
                "Events",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Required],
            ),
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.events);
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
            0 => self.events.fill(member, reader),
            1 => self.next_marker.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    GetDurableExecutionHistoryResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`GetDurableExecutionHistory`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDurableExecutionHistoryError {
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

impl goldsmith::OperationError for GetDurableExecutionHistoryError {
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

goldsmith::operation_error!(GetDurableExecutionHistoryError);

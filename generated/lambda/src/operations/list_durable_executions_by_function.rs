// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::{Execution, ExecutionStatus};
use goldsmith::schema;

/// Lists the durable executions of a function, with optional filters on name, status and start
/// time.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListDurableExecutionsByFunction, ListDurableExecutionsByFunctionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListDurableExecutionsByFunctionRequest::new("function-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListDurableExecutionsByFunction::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2025-12-01/functions/FunctionName/durable-executions?DurableExecutionName=DurableExecutionName&Marker=Marker&MaxItems=MaxItems&Qualifier=Qualifier&ReverseOrder=ReverseOrder&StartedAfter=StartedAfter&StartedBefore=StartedBefore&Statuses=Statuses HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "DurableExecutions": [
///       {
///          "DurableExecutionArn": "string",
///          "DurableExecutionName": "string",
///          "EndTimestamp": number,
///          "FunctionArn": "string",
///          "KMSKeyArn": "string",
///          "StartTimestamp": number,
///          "Status": "string"
///       }
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `DurableExecutions`. `MaxItems` limits how many
/// items a page has.
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct ListDurableExecutionsByFunction;

impl goldsmith::Operation for ListDurableExecutionsByFunction {
    type Service = crate::Lambda;
    type Input = ListDurableExecutionsByFunctionRequest;
    type Output = ListDurableExecutionsByFunctionResponse;
    type Error = ListDurableExecutionsByFunctionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListDurableExecutionsByFunction",
            <ListDurableExecutionsByFunctionRequest as goldsmith::Structure>::SCHEMA,
            <ListDurableExecutionsByFunctionResponse as goldsmith::Structure>::SCHEMA,
            <ListDurableExecutionsByFunctionError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2025-12-01/functions/{FunctionName}/durable-executions", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("DurableExecutions"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListDurableExecutionsByFunction`, which names a function and optional filters
/// on its durable executions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDurableExecutionsByFunctionRequest {
    /// The name, partial ARN or full ARN of the function whose durable executions are listed.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The version number, alias name, `$LATEST` or `$LATEST.PUBLISHED` of the function whose
    /// durable executions are listed.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// An execution name used as a filter, so that only durable executions with that name are
    /// listed.
    ///
    /// - `DurableExecutionName` in the query
    /// - length: 1 to 64 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub durable_execution_name: Option<String>,
    /// The statuses used as a filter, so that only durable executions in one of them are listed.
    ///
    /// - `Statuses` in the query
    /// - length: 1 to 10 elements
    /// - each element: one of `RUNNING`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`, `STOPPED`, `DELETING`, `PAUSING`, `PAUSED`
    pub statuses: Option<Vec<ExecutionStatus>>,
    /// The point in time after which a durable execution must have started to be listed.
    ///
    /// - `StartedAfter` in the query
    pub started_after: Option<goldsmith::Timestamp>,
    /// The point in time before which a durable execution must have started to be listed.
    ///
    /// - `StartedBefore` in the query
    pub started_before: Option<goldsmith::Timestamp>,
    /// Whether the durable executions are listed in the reverse of the default order.
    ///
    /// - `ReverseOrder` in the query
    pub reverse_order: Option<bool>,
    /// The `NextMarker` of the preceding response, sent to continue the list of durable executions
    /// where that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of durable executions in one page; the service may send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 0 to 1000
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListDurableExecutionsByFunctionRequest {
    /// A new `ListDurableExecutionsByFunctionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: None,
            durable_execution_name: None,
            statuses: None,
            started_after: None,
            started_before: None,
            reverse_order: None,
            marker: None,
            max_items: None,
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

    /// Sets [`DurableExecutionName`](Self::durable_execution_name).
    #[inline]
    #[must_use]
    pub fn durable_execution_name(
        mut self,
        durable_execution_name: impl Into<String>,
    ) -> Self {
        self.durable_execution_name = Some(durable_execution_name.into());
        self
    }

    /// Sets [`Statuses`](Self::statuses).
    #[inline]
    #[must_use]
    pub fn statuses(mut self, statuses: Vec<ExecutionStatus>) -> Self {
        self.statuses = Some(statuses);
        self
    }

    /// Sets [`StartedAfter`](Self::started_after).
    #[inline]
    #[must_use]
    pub fn started_after(mut self, started_after: goldsmith::Timestamp) -> Self {
        self.started_after = Some(started_after);
        self
    }

    /// Sets [`StartedBefore`](Self::started_before).
    #[inline]
    #[must_use]
    pub fn started_before(mut self, started_before: goldsmith::Timestamp) -> Self {
        self.started_before = Some(started_before);
        self
    }

    /// Sets [`ReverseOrder`](Self::reverse_order).
    #[inline]
    #[must_use]
    pub fn reverse_order(mut self, reverse_order: bool) -> Self {
        self.reverse_order = Some(reverse_order);
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

impl goldsmith::Structure for ListDurableExecutionsByFunctionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListDurableExecutionsByFunctionRequest",
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
            schema::Member::new(
                "DurableExecutionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("DurableExecutionName"),
                    schema::Trait::Length(Some(1), Some(64)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_NAME),
                ],
            ),
            schema::Member::new(
                "Statuses",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[
                    schema::Trait::HttpQuery("Statuses"),
                    schema::Trait::Length(Some(1), Some(10)),
                ],
            ),
            schema::Member::new(
                "StartedAfter",
                schema::Kind::Timestamp,
                &[schema::Trait::HttpQuery("StartedAfter")],
            ),
            schema::Member::new(
                "StartedBefore",
                schema::Kind::Timestamp,
                &[schema::Trait::HttpQuery("StartedBefore")],
            ),
            schema::Member::new(
                "ReverseOrder",
                schema::Kind::Boolean,
                &[schema::Trait::HttpQuery("ReverseOrder")],
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
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
        writer.member(2, &self.durable_execution_name);
        writer.member(3, &self.statuses);
        writer.member(4, &self.started_after);
        writer.member(5, &self.started_before);
        writer.member(6, &self.reverse_order);
        writer.member(7, &self.marker);
        writer.member(8, &self.max_items);
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
            2 => self.durable_execution_name.fill(member, reader),
            3 => self.statuses.fill(member, reader),
            4 => self.started_after.fill(member, reader),
            5 => self.started_before.fill(member, reader),
            6 => self.reverse_order.fill(member, reader),
            7 => self.marker.fill(member, reader),
            8 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListDurableExecutionsByFunctionRequest, Self::new(""));

/// The output of `ListDurableExecutionsByFunction`, one page of the durable executions of a
/// function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDurableExecutionsByFunctionResponse {
    /// The durable executions on this page that match the filters, each with its name, status and
    /// timestamps.
    ///
    /// - `DurableExecutions` in the body
    pub durable_executions: Option<Vec<Execution>>,
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListDurableExecutionsByFunctionResponse {
    /// A new `ListDurableExecutionsByFunctionResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`DurableExecutions`](Self::durable_executions).
    #[inline]
    #[must_use]
    pub fn durable_executions(mut self, durable_executions: Vec<Execution>) -> Self {
        self.durable_executions = Some(durable_executions);
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

impl goldsmith::Structure for ListDurableExecutionsByFunctionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListDurableExecutionsByFunctionResponse",
        &[],
        &[
            schema::Member::new(
                "DurableExecutions",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_executions);
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
            0 => self.durable_executions.fill(member, reader),
            1 => self.next_marker.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListDurableExecutionsByFunctionResponse);

/// The errors of [`ListDurableExecutionsByFunction`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDurableExecutionsByFunctionError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ListDurableExecutionsByFunctionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
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
            1 => reader.variant(Self::ServiceException),
            2 => reader.variant(Self::TooManyRequestsException),
            3 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(ListDurableExecutionsByFunctionError);

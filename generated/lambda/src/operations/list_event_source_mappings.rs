// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::EventSourceMappingConfiguration;
use goldsmith::schema;

/// Lists event source mappings, optionally only those of a given function or event source.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListEventSourceMappings, ListEventSourceMappingsRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListEventSourceMappingsRequest::new().function_name("my-function");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListEventSourceMappings::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2015-03-31/event-source-mappings?EventSourceArn=EventSourceArn&FunctionName=FunctionName&Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "EventSourceMappings": [
///       {
///          "AmazonManagedKafkaEventSourceConfig": {
///             "ConsumerGroupId": "string",
///             "SchemaRegistryConfig": {
///                "AccessConfigs": [
///                   {
///                      "Type": "string",
///                      "URI": "string"
///                   }
///                ],
///                "EventRecordFormat": "string",
///                "SchemaRegistryURI": "string",
///                "SchemaValidationConfigs": [
///                   {
///                      "Attribute": "string"
///                   }
///                ]
///             }
///          },
///          "BatchSize": number,
///          "BisectBatchOnFunctionError": boolean,
///          "DestinationConfig": {
///             "OnFailure": {
///                "Destination": "string"
///             },
///             "OnSuccess": {
///                "Destination": "string"
///             }
///          },
///          "DocumentDBEventSourceConfig": {
///             "CollectionName": "string",
///             "DatabaseName": "string",
///             "FullDocument": "string"
///          },
///          "EventSourceArn": "string",
///          "EventSourceMappingArn": "string",
///          "FilterCriteria": {
///             "Filters": [
///                {
///                   "Pattern": "string"
///                }
///             ]
///          },
///          "FilterCriteriaError": {
///             "ErrorCode": "string",
///             "Message": "string"
///          },
///          "FunctionArn": "string",
///          "FunctionResponseTypes": [ "string" ],
///          "KMSKeyArn": "string",
///          "LastModified": number,
///          "LastProcessingResult": "string",
///          "LoggingConfig": {
///             "SystemLogLevel": "string"
///          },
///          "MaximumBatchingWindowInSeconds": number,
///          "MaximumRecordAgeInSeconds": number,
///          "MaximumRetryAttempts": number,
///          "MetricsConfig": {
///             "Metrics": [ "string" ]
///          },
///          "ParallelizationFactor": number,
///          "ProvisionedPollerConfig": {
///             "MaximumPollers": number,
///             "MinimumPollers": number,
///             "PollerGroupName": "string"
///          },
///          "Queues": [ "string" ],
///          "ScalingConfig": {
///             "MaximumConcurrency": number
///          },
///          "SelfManagedEventSource": {
///             "Endpoints": {
///                "string" : [ "string" ]
///             }
///          },
///          "SelfManagedKafkaEventSourceConfig": {
///             "ConsumerGroupId": "string",
///             "ConsumptionMode": "string",
///             "SchemaRegistryConfig": {
///                "AccessConfigs": [
///                   {
///                      "Type": "string",
///                      "URI": "string"
///                   }
///                ],
///                "EventRecordFormat": "string",
///                "SchemaRegistryURI": "string",
///                "SchemaValidationConfigs": [
///                   {
///                      "Attribute": "string"
///                   }
///                ]
///             }
///          },
///          "SourceAccessConfigurations": [
///             {
///                "Type": "string",
///                "URI": "string"
///             }
///          ],
///          "StartingPosition": "string",
///          "StartingPositionTimestamp": number,
///          "State": "string",
///          "StateTransitionReason": "string",
///          "Topics": [ "string" ],
///          "TumblingWindowInSeconds": number,
///          "UUID": "string"
///       }
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `EventSourceMappings`. `MaxItems` limits how many
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
pub struct ListEventSourceMappings;

impl goldsmith::Operation for ListEventSourceMappings {
    type Service = crate::Lambda;
    type Input = ListEventSourceMappingsRequest;
    type Output = ListEventSourceMappingsResponse;
    type Error = ListEventSourceMappingsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListEventSourceMappings",
            <ListEventSourceMappingsRequest as goldsmith::Structure>::SCHEMA,
            <ListEventSourceMappingsResponse as goldsmith::Structure>::SCHEMA,
            <ListEventSourceMappingsError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2015-03-31/event-source-mappings", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("EventSourceMappings"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListEventSourceMappings`, with optional filters on the event source and the
/// function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventSourceMappingsRequest {
    /// The ARN of an event source, such as a queue, stream or Kafka cluster, used as a filter on
    /// the mappings.
    ///
    /// - `EventSourceArn` in the query
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub event_source_arn: Option<String>,
    /// The name, partial ARN or full ARN of a function, version or alias, used as a filter on the
    /// mappings. When absent, mappings of all functions in the account and Region are considered.
    ///
    /// - `FunctionName` in the query
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: Option<String>,
    /// The `NextMarker` of the preceding response, sent to continue the list of event source
    /// mappings where that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of event source mappings in one page. The service sends at most
    /// 100 per page, even when a larger number is given.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 10000
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListEventSourceMappingsRequest {
    /// A new `ListEventSourceMappingsRequest` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`EventSourceArn`](Self::event_source_arn).
    #[inline]
    #[must_use]
    pub fn event_source_arn(mut self, event_source_arn: impl Into<String>) -> Self {
        self.event_source_arn = Some(event_source_arn.into());
        self
    }

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
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

impl goldsmith::Structure for ListEventSourceMappingsRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListEventSourceMappingsRequest",
        &[],
        &[
            schema::Member::new(
                "EventSourceArn",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("EventSourceArn"),
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("FunctionName"),
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::NAMESPACED_FUNCTION_NAME),
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
                    schema::Trait::Range(Some(1), Some(10000)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.event_source_arn);
        writer.member(1, &self.function_name);
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
            0 => self.event_source_arn.fill(member, reader),
            1 => self.function_name.fill(member, reader),
            2 => self.marker.fill(member, reader),
            3 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListEventSourceMappingsRequest);

/// The output of `ListEventSourceMappings`, one page of the event source mappings that match
/// the filters.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventSourceMappingsResponse {
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// The event source mappings on this page, each with its UUID, state and settings.
    ///
    /// - `EventSourceMappings` in the body
    pub event_source_mappings: Option<Vec<EventSourceMappingConfiguration>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListEventSourceMappingsResponse {
    /// A new `ListEventSourceMappingsResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`NextMarker`](Self::next_marker).
    #[inline]
    #[must_use]
    pub fn next_marker(mut self, next_marker: impl Into<String>) -> Self {
        self.next_marker = Some(next_marker.into());
        self
    }

    /// Sets [`EventSourceMappings`](Self::event_source_mappings).
    #[inline]
    #[must_use]
    pub fn event_source_mappings(
        mut self,
        event_source_mappings: Vec<EventSourceMappingConfiguration>,
    ) -> Self {
        self.event_source_mappings = Some(event_source_mappings);
        self
    }
}

impl goldsmith::Structure for ListEventSourceMappingsResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListEventSourceMappingsResponse",
        &[],
        &[
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
            schema::Member::new(
                "EventSourceMappings",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.next_marker);
        writer.member(1, &self.event_source_mappings);
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
            0 => self.next_marker.fill(member, reader),
            1 => self.event_source_mappings.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListEventSourceMappingsResponse);

/// The errors of [`ListEventSourceMappings`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListEventSourceMappingsError {
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

impl goldsmith::OperationError for ListEventSourceMappingsError {
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

goldsmith::operation_error!(ListEventSourceMappingsError);

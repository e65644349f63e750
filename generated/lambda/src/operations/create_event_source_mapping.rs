// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::{
    AmazonManagedKafkaEventSourceConfig, DestinationConfig, DocumentDbEventSourceConfig,
    EventSourceMappingConfiguration, EventSourceMappingLoggingConfig,
    EventSourceMappingMetricsConfig, EventSourcePosition, FilterCriteria,
    FunctionResponseType, ProvisionedPollerConfig, ScalingConfig, SelfManagedEventSource,
    SelfManagedKafkaEventSourceConfig, SourceAccessConfiguration,
};
use goldsmith::schema;

/// Creates a mapping that polls an event source, such as a queue, stream or Kafka topic, and
/// invokes a function with batches of its records. The mapping becomes active in the
/// background.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{CreateEventSourceMapping, CreateEventSourceMappingRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = CreateEventSourceMappingRequest::new("my-function")
///     .event_source_arn("arn:aws:sqs:us-west-2:123456789012:my-queue")
///     .batch_size(5);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = CreateEventSourceMapping::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2015-03-31/event-source-mappings HTTP/1.1
/// Content-type: application/json
///
/// {
///    "AmazonManagedKafkaEventSourceConfig": {
///       "ConsumerGroupId": "string",
///       "SchemaRegistryConfig": {
///          "AccessConfigs": [
///             {
///                "Type": "string",
///                "URI": "string"
///             }
///          ],
///          "EventRecordFormat": "string",
///          "SchemaRegistryURI": "string",
///          "SchemaValidationConfigs": [
///             {
///                "Attribute": "string"
///             }
///          ]
///       }
///    },
///    "BatchSize": number,
///    "BisectBatchOnFunctionError": boolean,
///    "DestinationConfig": {
///       "OnFailure": {
///          "Destination": "string"
///       },
///       "OnSuccess": {
///          "Destination": "string"
///       }
///    },
///    "DocumentDBEventSourceConfig": {
///       "CollectionName": "string",
///       "DatabaseName": "string",
///       "FullDocument": "string"
///    },
///    "Enabled": boolean,
///    "EventSourceArn": "string",
///    "FilterCriteria": {
///       "Filters": [
///          {
///             "Pattern": "string"
///          }
///       ]
///    },
///    "FunctionName": "string",
///    "FunctionResponseTypes": [ "string" ],
///    "KMSKeyArn": "string",
///    "LoggingConfig": {
///       "SystemLogLevel": "string"
///    },
///    "MaximumBatchingWindowInSeconds": number,
///    "MaximumRecordAgeInSeconds": number,
///    "MaximumRetryAttempts": number,
///    "MetricsConfig": {
///       "Metrics": [ "string" ]
///    },
///    "ParallelizationFactor": number,
///    "ProvisionedPollerConfig": {
///       "MaximumPollers": number,
///       "MinimumPollers": number,
///       "PollerGroupName": "string"
///    },
///    "Queues": [ "string" ],
///    "ScalingConfig": {
///       "MaximumConcurrency": number
///    },
///    "SelfManagedEventSource": {
///       "Endpoints": {
///          "string" : [ "string" ]
///       }
///    },
///    "SelfManagedKafkaEventSourceConfig": {
///       "ConsumerGroupId": "string",
///       "ConsumptionMode": "string",
///       "SchemaRegistryConfig": {
///          "AccessConfigs": [
///             {
///                "Type": "string",
///                "URI": "string"
///             }
///          ],
///          "EventRecordFormat": "string",
///          "SchemaRegistryURI": "string",
///          "SchemaValidationConfigs": [
///             {
///                "Attribute": "string"
///             }
///          ]
///       }
///    },
///    "SourceAccessConfigurations": [
///       {
///          "Type": "string",
///          "URI": "string"
///       }
///    ],
///    "StartingPosition": "string",
///    "StartingPositionTimestamp": number,
///    "Tags": {
///       "string" : "string"
///    },
///    "Topics": [ "string" ],
///    "TumblingWindowInSeconds": number
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 202
/// Content-type: application/json
///
/// {
///    "AmazonManagedKafkaEventSourceConfig": {
///       "ConsumerGroupId": "string",
///       "SchemaRegistryConfig": {
///          "AccessConfigs": [
///             {
///                "Type": "string",
///                "URI": "string"
///             }
///          ],
///          "EventRecordFormat": "string",
///          "SchemaRegistryURI": "string",
///          "SchemaValidationConfigs": [
///             {
///                "Attribute": "string"
///             }
///          ]
///       }
///    },
///    "BatchSize": number,
///    "BisectBatchOnFunctionError": boolean,
///    "DestinationConfig": {
///       "OnFailure": {
///          "Destination": "string"
///       },
///       "OnSuccess": {
///          "Destination": "string"
///       }
///    },
///    "DocumentDBEventSourceConfig": {
///       "CollectionName": "string",
///       "DatabaseName": "string",
///       "FullDocument": "string"
///    },
///    "EventSourceArn": "string",
///    "EventSourceMappingArn": "string",
///    "FilterCriteria": {
///       "Filters": [
///          {
///             "Pattern": "string"
///          }
///       ]
///    },
///    "FilterCriteriaError": {
///       "ErrorCode": "string",
///       "Message": "string"
///    },
///    "FunctionArn": "string",
///    "FunctionResponseTypes": [ "string" ],
///    "KMSKeyArn": "string",
///    "LastModified": number,
///    "LastProcessingResult": "string",
///    "LoggingConfig": {
///       "SystemLogLevel": "string"
///    },
///    "MaximumBatchingWindowInSeconds": number,
///    "MaximumRecordAgeInSeconds": number,
///    "MaximumRetryAttempts": number,
///    "MetricsConfig": {
///       "Metrics": [ "string" ]
///    },
///    "ParallelizationFactor": number,
///    "ProvisionedPollerConfig": {
///       "MaximumPollers": number,
///       "MinimumPollers": number,
///       "PollerGroupName": "string"
///    },
///    "Queues": [ "string" ],
///    "ScalingConfig": {
///       "MaximumConcurrency": number
///    },
///    "SelfManagedEventSource": {
///       "Endpoints": {
///          "string" : [ "string" ]
///       }
///    },
///    "SelfManagedKafkaEventSourceConfig": {
///       "ConsumerGroupId": "string",
///       "ConsumptionMode": "string",
///       "SchemaRegistryConfig": {
///          "AccessConfigs": [
///             {
///                "Type": "string",
///                "URI": "string"
///             }
///          ],
///          "EventRecordFormat": "string",
///          "SchemaRegistryURI": "string",
///          "SchemaValidationConfigs": [
///             {
///                "Attribute": "string"
///             }
///          ]
///       }
///    },
///    "SourceAccessConfigurations": [
///       {
///          "Type": "string",
///          "URI": "string"
///       }
///    ],
///    "StartingPosition": "string",
///    "StartingPositionTimestamp": number,
///    "State": "string",
///    "StateTransitionReason": "string",
///    "Topics": [ "string" ],
///    "TumblingWindowInSeconds": number,
///    "UUID": "string"
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
pub struct CreateEventSourceMapping;

impl goldsmith::Operation for CreateEventSourceMapping {
    type Service = crate::Lambda;
    type Input = CreateEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    type Error = CreateEventSourceMappingError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#CreateEventSourceMapping",
            <CreateEventSourceMappingRequest as goldsmith::Structure>::SCHEMA,
            <EventSourceMappingConfiguration as goldsmith::Structure>::SCHEMA,
            <CreateEventSourceMappingError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2015-03-31/event-source-mappings", 202);
}

/// The parameters of `CreateEventSourceMapping`. Which of them apply depends on the kind of
/// event source.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEventSourceMappingRequest {
    /// The ARN of the stream, stream consumer, queue, cluster or broker to read from. It is left
    /// out for a Kafka cluster given in `SelfManagedEventSource`.
    ///
    /// - `EventSourceArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub event_source_arn: Option<String>,
    /// The name, partial ARN or full ARN of the function to invoke; a version or alias can be part
    /// of it.
    ///
    /// - `FunctionName` in the body, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// Whether polling starts as soon as the mapping exists. It defaults to `true`; `false` creates
    /// the mapping in a disabled state.
    ///
    /// - `Enabled` in the body
    pub enabled: Option<bool>,
    /// The maximum number of records handed to the function in one invocation. It defaults to 10
    /// for Amazon SQS and to 100 for the other sources.
    ///
    /// - `BatchSize` in the body
    /// - range: 1 to 10000
    pub batch_size: Option<i32>,
    /// The patterns that select records. Records that match none of them do not reach the function.
    ///
    /// - `FilterCriteria` in the body
    pub filter_criteria: Option<FilterCriteria>,
    /// The ARN of a customer managed AWS KMS key with which to encrypt the filter criteria.
    ///
    /// - `KMSKeyArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// The additional metrics that the mapping should emit to CloudWatch.
    ///
    /// - `MetricsConfig` in the body
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    /// The logging of the mapping itself, namely the level of its system logs.
    ///
    /// - `LoggingConfig` in the body
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    /// The scaling of an Amazon SQS mapping, namely the maximum number of concurrent function
    /// invocations.
    ///
    /// - `ScalingConfig` in the body
    pub scaling_config: Option<ScalingConfig>,
    /// How long to gather records before invoking the function, in seconds. An SQS batch size above
    /// 10 needs a window of at least 1 second.
    ///
    /// - `MaximumBatchingWindowInSeconds` in the body
    /// - range: 0 to 300
    pub maximum_batching_window_in_seconds: Option<i32>,
    /// The number of batches of one shard to process at the same time, for Kinesis and DynamoDB
    /// streams. It defaults to 1.
    ///
    /// - `ParallelizationFactor` in the body
    /// - range: 1 to 10
    pub parallelization_factor: Option<i32>,
    /// Where in a stream or topic to begin reading: the oldest record, the newest, or a point in
    /// time. Stream and Kafka sources need it, while queues do not use it; DynamoDB streams do not
    /// support `AT_TIMESTAMP`.
    ///
    /// - `StartingPosition` in the body
    /// - one of `TRIM_HORIZON`, `LATEST`, `AT_TIMESTAMP`
    pub starting_position: Option<EventSourcePosition>,
    /// The point in time from which to read, used only with the starting position `AT_TIMESTAMP`.
    ///
    /// - `StartingPositionTimestamp` in the body
    pub starting_position_timestamp: Option<goldsmith::Timestamp>,
    /// Where to send information about records that could not be processed, for stream and Kafka
    /// sources.
    ///
    /// - `DestinationConfig` in the body
    pub destination_config: Option<DestinationConfig>,
    /// The age, in seconds, beyond which records of a stream are discarded. The default of `-1`
    /// sets no limit.
    ///
    /// - `MaximumRecordAgeInSeconds` in the body
    /// - range: -1 to 604800
    pub maximum_record_age_in_seconds: Option<i32>,
    /// Whether a failed batch of a stream is split in two before it is retried, which helps to
    /// isolate a bad record. It defaults to `false`.
    ///
    /// - `BisectBatchOnFunctionError` in the body
    pub bisect_batch_on_function_error: Option<bool>,
    /// How often a failed batch of a stream is retried before it is given up. The default of `-1`
    /// retries until the records expire.
    ///
    /// - `MaximumRetryAttempts` in the body
    /// - range: -1 to 10000
    pub maximum_retry_attempts: Option<i32>,
    /// The tags to attach to the event source mapping, as keys and values.
    ///
    /// - `Tags` in the body
    /// - each key: length: 1 to 128 characters
    /// - each key: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    /// - each value: length: at most 256 characters
    /// - each value: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    /// The length, in seconds, of the tumbling windows over which the function aggregates records
    /// of a Kinesis or DynamoDB stream. If it is absent or `0`, no windows are used.
    ///
    /// - `TumblingWindowInSeconds` in the body
    /// - range: 0 to 900
    pub tumbling_window_in_seconds: Option<i32>,
    /// The name of the Kafka topic to read, as a list with one entry.
    ///
    /// - `Topics` in the body
    /// - length: exactly 1 element
    /// - each element: length: 1 to 249 characters
    /// - each element: pattern: `^[^.]([a-zA-Z0-9\-_.]+)$`
    pub topics: Option<Vec<String>>,
    /// The name of the Amazon MQ queue to read, as a list with one entry.
    ///
    /// - `Queues` in the body
    /// - length: exactly 1 element
    /// - each element: length: 1 to 1000 characters
    /// - each element: pattern: `^[\s\S]*$`
    pub queues: Option<Vec<String>>,
    /// The credentials, certificates and network settings with which to reach a Kafka cluster or a
    /// message broker.
    ///
    /// - `SourceAccessConfigurations` in the body
    /// - length: at most 23 elements
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    /// The bootstrap servers of an Apache Kafka cluster that is not run by Amazon MSK.
    ///
    /// - `SelfManagedEventSource` in the body
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    /// The response formats the function supports. With `ReportBatchItemFailures` it can report the
    /// failed items of a batch, so that not everything is retried.
    ///
    /// - `FunctionResponseTypes` in the body
    /// - length: at most 1 element
    /// - each element: one of `ReportBatchItemFailures`
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    /// The settings specific to an Amazon MSK source, such as the consumer group and the schema
    /// registry.
    ///
    /// - `AmazonManagedKafkaEventSourceConfig` in the body
    pub amazon_managed_kafka_event_source_config: Option<
        AmazonManagedKafkaEventSourceConfig,
    >,
    /// The settings specific to a self-managed Kafka source, such as the consumer group and the
    /// schema registry.
    ///
    /// - `SelfManagedKafkaEventSourceConfig` in the body
    pub self_managed_kafka_event_source_config: Option<
        SelfManagedKafkaEventSourceConfig,
    >,
    /// The settings specific to an Amazon DocumentDB source: the database, the collection and the
    /// form of update events.
    ///
    /// - `DocumentDBEventSourceConfig` in the body
    pub document_db_event_source_config: Option<DocumentDbEventSourceConfig>,
    /// The minimum and maximum number of event pollers to keep for the mapping. If it is absent,
    /// polling capacity is scaled on demand.
    ///
    /// - `ProvisionedPollerConfig` in the body
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CreateEventSourceMappingRequest {
    /// A new `CreateEventSourceMappingRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            event_source_arn: None,
            function_name: function_name.into(),
            enabled: None,
            batch_size: None,
            filter_criteria: None,
            kms_key_arn: None,
            metrics_config: None,
            logging_config: None,
            scaling_config: None,
            maximum_batching_window_in_seconds: None,
            parallelization_factor: None,
            starting_position: None,
            starting_position_timestamp: None,
            destination_config: None,
            maximum_record_age_in_seconds: None,
            bisect_batch_on_function_error: None,
            maximum_retry_attempts: None,
            tags: None,
            tumbling_window_in_seconds: None,
            topics: None,
            queues: None,
            source_access_configurations: None,
            self_managed_event_source: None,
            function_response_types: None,
            amazon_managed_kafka_event_source_config: None,
            self_managed_kafka_event_source_config: None,
            document_db_event_source_config: None,
            provisioned_poller_config: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
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
        self.function_name = function_name.into();
        self
    }

    /// Sets [`Enabled`](Self::enabled).
    #[inline]
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets [`BatchSize`](Self::batch_size).
    #[inline]
    #[must_use]
    pub fn batch_size(mut self, batch_size: i32) -> Self {
        self.batch_size = Some(batch_size);
        self
    }

    /// Sets [`FilterCriteria`](Self::filter_criteria).
    #[inline]
    #[must_use]
    pub fn filter_criteria(mut self, filter_criteria: FilterCriteria) -> Self {
        self.filter_criteria = Some(filter_criteria);
        self
    }

    /// Sets [`KMSKeyArn`](Self::kms_key_arn).
    #[inline]
    #[must_use]
    pub fn kms_key_arn(mut self, kms_key_arn: impl Into<String>) -> Self {
        self.kms_key_arn = Some(kms_key_arn.into());
        self
    }

    /// Sets [`MetricsConfig`](Self::metrics_config).
    #[inline]
    #[must_use]
    pub fn metrics_config(
        mut self,
        metrics_config: EventSourceMappingMetricsConfig,
    ) -> Self {
        self.metrics_config = Some(metrics_config);
        self
    }

    /// Sets [`LoggingConfig`](Self::logging_config).
    #[inline]
    #[must_use]
    pub fn logging_config(
        mut self,
        logging_config: EventSourceMappingLoggingConfig,
    ) -> Self {
        self.logging_config = Some(logging_config);
        self
    }

    /// Sets [`ScalingConfig`](Self::scaling_config).
    #[inline]
    #[must_use]
    pub fn scaling_config(mut self, scaling_config: ScalingConfig) -> Self {
        self.scaling_config = Some(scaling_config);
        self
    }

    /// Sets [`MaximumBatchingWindowInSeconds`](Self::maximum_batching_window_in_seconds).
    #[inline]
    #[must_use]
    pub fn maximum_batching_window_in_seconds(
        mut self,
        maximum_batching_window_in_seconds: i32,
    ) -> Self {
        self.maximum_batching_window_in_seconds = Some(
            maximum_batching_window_in_seconds,
        );
        self
    }

    /// Sets [`ParallelizationFactor`](Self::parallelization_factor).
    #[inline]
    #[must_use]
    pub fn parallelization_factor(mut self, parallelization_factor: i32) -> Self {
        self.parallelization_factor = Some(parallelization_factor);
        self
    }

    /// Sets [`StartingPosition`](Self::starting_position).
    #[inline]
    #[must_use]
    pub fn starting_position(mut self, starting_position: EventSourcePosition) -> Self {
        self.starting_position = Some(starting_position);
        self
    }

    /// Sets [`StartingPositionTimestamp`](Self::starting_position_timestamp).
    #[inline]
    #[must_use]
    pub fn starting_position_timestamp(
        mut self,
        starting_position_timestamp: goldsmith::Timestamp,
    ) -> Self {
        self.starting_position_timestamp = Some(starting_position_timestamp);
        self
    }

    /// Sets [`DestinationConfig`](Self::destination_config).
    #[inline]
    #[must_use]
    pub fn destination_config(mut self, destination_config: DestinationConfig) -> Self {
        self.destination_config = Some(destination_config);
        self
    }

    /// Sets [`MaximumRecordAgeInSeconds`](Self::maximum_record_age_in_seconds).
    #[inline]
    #[must_use]
    pub fn maximum_record_age_in_seconds(
        mut self,
        maximum_record_age_in_seconds: i32,
    ) -> Self {
        self.maximum_record_age_in_seconds = Some(maximum_record_age_in_seconds);
        self
    }

    /// Sets [`BisectBatchOnFunctionError`](Self::bisect_batch_on_function_error).
    #[inline]
    #[must_use]
    pub fn bisect_batch_on_function_error(
        mut self,
        bisect_batch_on_function_error: bool,
    ) -> Self {
        self.bisect_batch_on_function_error = Some(bisect_batch_on_function_error);
        self
    }

    /// Sets [`MaximumRetryAttempts`](Self::maximum_retry_attempts).
    #[inline]
    #[must_use]
    pub fn maximum_retry_attempts(mut self, maximum_retry_attempts: i32) -> Self {
        self.maximum_retry_attempts = Some(maximum_retry_attempts);
        self
    }

    /// Sets [`Tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`TumblingWindowInSeconds`](Self::tumbling_window_in_seconds).
    #[inline]
    #[must_use]
    pub fn tumbling_window_in_seconds(
        mut self,
        tumbling_window_in_seconds: i32,
    ) -> Self {
        self.tumbling_window_in_seconds = Some(tumbling_window_in_seconds);
        self
    }

    /// Sets [`Topics`](Self::topics).
    #[inline]
    #[must_use]
    pub fn topics(mut self, topics: Vec<String>) -> Self {
        self.topics = Some(topics);
        self
    }

    /// Sets [`Queues`](Self::queues).
    #[inline]
    #[must_use]
    pub fn queues(mut self, queues: Vec<String>) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets [`SourceAccessConfigurations`](Self::source_access_configurations).
    #[inline]
    #[must_use]
    pub fn source_access_configurations(
        mut self,
        source_access_configurations: Vec<SourceAccessConfiguration>,
    ) -> Self {
        self.source_access_configurations = Some(source_access_configurations);
        self
    }

    /// Sets [`SelfManagedEventSource`](Self::self_managed_event_source).
    #[inline]
    #[must_use]
    pub fn self_managed_event_source(
        mut self,
        self_managed_event_source: SelfManagedEventSource,
    ) -> Self {
        self.self_managed_event_source = Some(self_managed_event_source);
        self
    }

    /// Sets [`FunctionResponseTypes`](Self::function_response_types).
    #[inline]
    #[must_use]
    pub fn function_response_types(
        mut self,
        function_response_types: Vec<FunctionResponseType>,
    ) -> Self {
        self.function_response_types = Some(function_response_types);
        self
    }

    /// Sets [`AmazonManagedKafkaEventSourceConfig`](Self::amazon_managed_kafka_event_source_config).
    #[inline]
    #[must_use]
    pub fn amazon_managed_kafka_event_source_config(
        mut self,
        amazon_managed_kafka_event_source_config: AmazonManagedKafkaEventSourceConfig,
    ) -> Self {
        self.amazon_managed_kafka_event_source_config = Some(
            amazon_managed_kafka_event_source_config,
        );
        self
    }

    /// Sets [`SelfManagedKafkaEventSourceConfig`](Self::self_managed_kafka_event_source_config).
    #[inline]
    #[must_use]
    pub fn self_managed_kafka_event_source_config(
        mut self,
        self_managed_kafka_event_source_config: SelfManagedKafkaEventSourceConfig,
    ) -> Self {
        self.self_managed_kafka_event_source_config = Some(
            self_managed_kafka_event_source_config,
        );
        self
    }

    /// Sets [`DocumentDBEventSourceConfig`](Self::document_db_event_source_config).
    #[inline]
    #[must_use]
    pub fn document_db_event_source_config(
        mut self,
        document_db_event_source_config: DocumentDbEventSourceConfig,
    ) -> Self {
        self.document_db_event_source_config = Some(document_db_event_source_config);
        self
    }

    /// Sets [`ProvisionedPollerConfig`](Self::provisioned_poller_config).
    #[inline]
    #[must_use]
    pub fn provisioned_poller_config(
        mut self,
        provisioned_poller_config: ProvisionedPollerConfig,
    ) -> Self {
        self.provisioned_poller_config = Some(provisioned_poller_config);
        self
    }
}

impl goldsmith::Structure for CreateEventSourceMappingRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CreateEventSourceMappingRequest",
        &[],
        &[
            schema::Member::new(
                "EventSourceArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::NAMESPACED_FUNCTION_NAME),
                ],
            ),
            schema::Member::new("Enabled", schema::Kind::Boolean, &[]),
            schema::Member::new(
                "BatchSize",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(10000))],
            ),
            schema::Member::new("FilterCriteria", schema::Kind::Structure, &[]),
            schema::Member::new(
                "KMSKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
            schema::Member::new("MetricsConfig", schema::Kind::Structure, &[]),
            schema::Member::new("LoggingConfig", schema::Kind::Structure, &[]),
            schema::Member::new("ScalingConfig", schema::Kind::Structure, &[]),
            schema::Member::new(
                "MaximumBatchingWindowInSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(300))],
            ),
            schema::Member::new(
                "ParallelizationFactor",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(10))],
            ),
            schema::Member::new("StartingPosition", schema::Kind::Enum, &[]),
            schema::Member::new(
                "StartingPositionTimestamp",
                schema::Kind::Timestamp,
                &[],
            ),
            schema::Member::new("DestinationConfig", schema::Kind::Structure, &[]),
            schema::Member::new(
                "MaximumRecordAgeInSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(-1), Some(604800))],
            ),
            schema::Member::new(
                "BisectBatchOnFunctionError",
                schema::Kind::Boolean,
                &[],
            ),
            schema::Member::new(
                "MaximumRetryAttempts",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(-1), Some(10000))],
            ),
            schema::Member::new(
                "Tags",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(128)),
                            schema::Trait::Pattern(crate::patterns::TAG_KEY),
                        ],
                    ),
                    &schema::Member::value(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(256)),
                            schema::Trait::Pattern(crate::patterns::TAG_VALUE),
                        ],
                    ),
                ),
                &[],
            ),
            schema::Member::new(
                "TumblingWindowInSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(900))],
            ),
            schema::Member::new(
                "Topics",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(249)),
                            schema::Trait::Pattern(crate::patterns::TOPIC),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(1), Some(1))],
            ),
            schema::Member::new(
                "Queues",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(1000)),
                            schema::Trait::Pattern(crate::patterns::QUEUE),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(1), Some(1))],
            ),
            schema::Member::new(
                "SourceAccessConfigurations",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Length(Some(0), Some(23))],
            ),
            schema::Member::new("SelfManagedEventSource", schema::Kind::Structure, &[]),
            schema::Member::new(
                "FunctionResponseTypes",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(0), Some(1))],
            ),
            schema::Member::new(
                "AmazonManagedKafkaEventSourceConfig",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "SelfManagedKafkaEventSourceConfig",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "DocumentDBEventSourceConfig",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new("ProvisionedPollerConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.event_source_arn);
        writer.member(1, &self.function_name);
        writer.member(2, &self.enabled);
        writer.member(3, &self.batch_size);
        writer.member(4, &self.filter_criteria);
        writer.member(5, &self.kms_key_arn);
        writer.member(6, &self.metrics_config);
        writer.member(7, &self.logging_config);
        writer.member(8, &self.scaling_config);
        writer.member(9, &self.maximum_batching_window_in_seconds);
        writer.member(10, &self.parallelization_factor);
        writer.member(11, &self.starting_position);
        writer.member(12, &self.starting_position_timestamp);
        writer.member(13, &self.destination_config);
        writer.member(14, &self.maximum_record_age_in_seconds);
        writer.member(15, &self.bisect_batch_on_function_error);
        writer.member(16, &self.maximum_retry_attempts);
        writer.member(17, &self.tags);
        writer.member(18, &self.tumbling_window_in_seconds);
        writer.member(19, &self.topics);
        writer.member(20, &self.queues);
        writer.member(21, &self.source_access_configurations);
        writer.member(22, &self.self_managed_event_source);
        writer.member(23, &self.function_response_types);
        writer.member(24, &self.amazon_managed_kafka_event_source_config);
        writer.member(25, &self.self_managed_kafka_event_source_config);
        writer.member(26, &self.document_db_event_source_config);
        writer.member(27, &self.provisioned_poller_config);
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
            2 => self.enabled.fill(member, reader),
            3 => self.batch_size.fill(member, reader),
            4 => self.filter_criteria.fill(member, reader),
            5 => self.kms_key_arn.fill(member, reader),
            6 => self.metrics_config.fill(member, reader),
            7 => self.logging_config.fill(member, reader),
            8 => self.scaling_config.fill(member, reader),
            9 => self.maximum_batching_window_in_seconds.fill(member, reader),
            10 => self.parallelization_factor.fill(member, reader),
            11 => self.starting_position.fill(member, reader),
            12 => self.starting_position_timestamp.fill(member, reader),
            13 => self.destination_config.fill(member, reader),
            14 => self.maximum_record_age_in_seconds.fill(member, reader),
            15 => self.bisect_batch_on_function_error.fill(member, reader),
            16 => self.maximum_retry_attempts.fill(member, reader),
            17 => self.tags.fill(member, reader),
            18 => self.tumbling_window_in_seconds.fill(member, reader),
            19 => self.topics.fill(member, reader),
            20 => self.queues.fill(member, reader),
            21 => self.source_access_configurations.fill(member, reader),
            22 => self.self_managed_event_source.fill(member, reader),
            23 => self.function_response_types.fill(member, reader),
            24 => self.amazon_managed_kafka_event_source_config.fill(member, reader),
            25 => self.self_managed_kafka_event_source_config.fill(member, reader),
            26 => self.document_db_event_source_config.fill(member, reader),
            27 => self.provisioned_poller_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CreateEventSourceMappingRequest, Self::new(""));

/// The errors of [`CreateEventSourceMapping`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateEventSourceMappingError {
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

impl goldsmith::OperationError for CreateEventSourceMappingError {
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

goldsmith::operation_error!(CreateEventSourceMappingError);

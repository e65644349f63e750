// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceInUseException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::types::{
    AmazonManagedKafkaEventSourceConfig, DestinationConfig, DocumentDbEventSourceConfig,
    EventSourceMappingConfiguration, EventSourceMappingLoggingConfig,
    EventSourceMappingMetricsConfig, FilterCriteria, FunctionResponseType,
    ProvisionedPollerConfig, ScalingConfig, SelfManagedKafkaEventSourceConfig,
    SourceAccessConfiguration,
};
use goldsmith::schema;

/// Changes the settings of an event source mapping, such as its function, batch size or whether
/// it is enabled. The change is applied in the background while `State` is `Updating`.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{UpdateEventSourceMapping, UpdateEventSourceMappingRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UpdateEventSourceMappingRequest::new(
///         "14e0db71-xmpl-4eb5-b481-8945cf9d10c2",
///     )
///     .function_name("myFunction")
///     .enabled(true)
///     .batch_size(123);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = UpdateEventSourceMapping::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2015-03-31/event-source-mappings/UUID HTTP/1.1
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
///    "ScalingConfig": {
///       "MaximumConcurrency": number
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
/// - [`ResourceInUseException`](crate::errors::ResourceInUseException) (400): The resource
///   cannot be changed or deleted because it is in use, such as an event source mapping in the
///   middle of another change.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct UpdateEventSourceMapping;

impl goldsmith::Operation for UpdateEventSourceMapping {
    type Service = crate::Lambda;
    type Input = UpdateEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    type Error = UpdateEventSourceMappingError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#UpdateEventSourceMapping",
            <UpdateEventSourceMappingRequest as goldsmith::Structure>::SCHEMA,
            <EventSourceMappingConfiguration as goldsmith::Structure>::SCHEMA,
            <UpdateEventSourceMappingError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2015-03-31/event-source-mappings/{UUID}", 202);
}

/// The input of `UpdateEventSourceMapping`. The event source itself cannot be exchanged, and
/// members that are left out keep their present setting.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventSourceMappingRequest {
    /// The identifier of the event source mapping to change, as returned when the mapping was
    /// created.
    ///
    /// - `UUID` in the path, required
    /// - length: exactly 36 characters
    pub uuid: String,
    /// The name, partial ARN or full ARN of the function, version or alias that the mapping is to
    /// invoke from now on.
    ///
    /// - `FunctionName` in the body
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: Option<String>,
    /// Whether the mapping polls its source and invokes the function. `false` pauses the mapping
    /// without deleting it.
    ///
    /// - `Enabled` in the body
    pub enabled: Option<bool>,
    /// The largest number of records handed to the function in one invocation. The permitted
    /// maximum depends on the kind of source, and a batch may also be cut short by the payload
    /// limit.
    ///
    /// - `BatchSize` in the body
    /// - range: 1 to 10000
    pub batch_size: Option<i32>,
    /// The patterns that a record must match to reach the function. An empty object removes
    /// existing filters.
    ///
    /// - `FilterCriteria` in the body
    pub filter_criteria: Option<FilterCriteria>,
    /// The ARN of the customer managed KMS key that encrypts the filter criteria of the mapping.
    ///
    /// - `KMSKeyArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// The kinds of additional metrics that the mapping reports, such as `EventCount`.
    ///
    /// - `MetricsConfig` in the body
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    /// The logging settings of the mapping, such as the level of detail of its system logs.
    ///
    /// - `LoggingConfig` in the body
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    /// The limit on simultaneous invocations made for an Amazon SQS source. An empty object removes
    /// an existing limit.
    ///
    /// - `ScalingConfig` in the body
    pub scaling_config: Option<ScalingConfig>,
    /// How long, in seconds, records are gathered before the function is invoked. For Amazon SQS, a
    /// window of at least one second is needed when `BatchSize` is above 10.
    ///
    /// - `MaximumBatchingWindowInSeconds` in the body
    /// - range: 0 to 300
    pub maximum_batching_window_in_seconds: Option<i32>,
    /// The number of batches processed at the same time from each shard of a Kinesis or DynamoDB
    /// stream.
    ///
    /// - `ParallelizationFactor` in the body
    /// - range: 1 to 10
    pub parallelization_factor: Option<i32>,
    /// The destination that receives details of records that the function could not process, for
    /// sources that support it.
    ///
    /// - `DestinationConfig` in the body
    pub destination_config: Option<DestinationConfig>,
    /// The age, in seconds, beyond which a record from a stream is discarded instead of processed.
    /// `-1` means that records are never discarded for their age.
    ///
    /// - `MaximumRecordAgeInSeconds` in the body
    /// - range: -1 to 604800
    pub maximum_record_age_in_seconds: Option<i32>,
    /// Whether a stream batch that fails is split in two before it is retried, which helps to
    /// isolate a bad record.
    ///
    /// - `BisectBatchOnFunctionError` in the body
    pub bisect_batch_on_function_error: Option<bool>,
    /// How many times a failed batch from a stream is retried before it is discarded. `-1` means
    /// retrying until the records expire in the source.
    ///
    /// - `MaximumRetryAttempts` in the body
    /// - range: -1 to 10000
    pub maximum_retry_attempts: Option<i32>,
    /// The length, in seconds, of the tumbling window over which a Kinesis or DynamoDB stream is
    /// aggregated. `0` means no window.
    ///
    /// - `TumblingWindowInSeconds` in the body
    /// - range: 0 to 900
    pub tumbling_window_in_seconds: Option<i32>,
    /// The authentication and network settings needed to reach the source, such as a secret,
    /// subnets or a virtual host.
    ///
    /// - `SourceAccessConfigurations` in the body
    /// - length: at most 23 elements
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    /// The response formats that the function uses. With `ReportBatchItemFailures`, it can name the
    /// records of a batch that failed instead of failing the whole batch.
    ///
    /// - `FunctionResponseTypes` in the body
    /// - length: at most 1 element
    /// - each element: one of `ReportBatchItemFailures`
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    /// The settings specific to an Amazon MSK source, such as the consumer group and schema
    /// registry. The consumer group of an existing mapping cannot be changed.
    ///
    /// - `AmazonManagedKafkaEventSourceConfig` in the body
    pub amazon_managed_kafka_event_source_config: Option<
        AmazonManagedKafkaEventSourceConfig,
    >,
    /// The settings specific to a self-managed Kafka source, such as the consumer group and schema
    /// registry. The consumer group of an existing mapping cannot be changed.
    ///
    /// - `SelfManagedKafkaEventSourceConfig` in the body
    pub self_managed_kafka_event_source_config: Option<
        SelfManagedKafkaEventSourceConfig,
    >,
    /// The settings specific to an Amazon DocumentDB source, such as the database, the collection
    /// and how updates are delivered.
    ///
    /// - `DocumentDBEventSourceConfig` in the body
    pub document_db_event_source_config: Option<DocumentDbEventSourceConfig>,
    /// The smallest and largest number of event pollers when the mapping runs in provisioned mode.
    ///
    /// - `ProvisionedPollerConfig` in the body
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateEventSourceMappingRequest {
    /// A new `UpdateEventSourceMappingRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            function_name: None,
            enabled: None,
            batch_size: None,
            filter_criteria: None,
            kms_key_arn: None,
            metrics_config: None,
            logging_config: None,
            scaling_config: None,
            maximum_batching_window_in_seconds: None,
            parallelization_factor: None,
            destination_config: None,
            maximum_record_age_in_seconds: None,
            bisect_batch_on_function_error: None,
            maximum_retry_attempts: None,
            tumbling_window_in_seconds: None,
            source_access_configurations: None,
            function_response_types: None,
            amazon_managed_kafka_event_source_config: None,
            self_managed_kafka_event_source_config: None,
            document_db_event_source_config: None,
            provisioned_poller_config: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`UUID`](Self::uuid).
    #[inline]
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = uuid.into();
        self
    }

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
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

impl goldsmith::Structure for UpdateEventSourceMappingRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateEventSourceMappingRequest",
        &[],
        &[
            schema::Member::new(
                "UUID",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(36), Some(36)),
                ],
            ),
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
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
                "TumblingWindowInSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(900))],
            ),
            schema::Member::new(
                "SourceAccessConfigurations",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Length(Some(0), Some(23))],
            ),
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
        writer.member(0, &self.uuid);
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
        writer.member(11, &self.destination_config);
        writer.member(12, &self.maximum_record_age_in_seconds);
        writer.member(13, &self.bisect_batch_on_function_error);
        writer.member(14, &self.maximum_retry_attempts);
        writer.member(15, &self.tumbling_window_in_seconds);
        writer.member(16, &self.source_access_configurations);
        writer.member(17, &self.function_response_types);
        writer.member(18, &self.amazon_managed_kafka_event_source_config);
        writer.member(19, &self.self_managed_kafka_event_source_config);
        writer.member(20, &self.document_db_event_source_config);
        writer.member(21, &self.provisioned_poller_config);
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
            0 => self.uuid.fill(member, reader),
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
            11 => self.destination_config.fill(member, reader),
            12 => self.maximum_record_age_in_seconds.fill(member, reader),
            13 => self.bisect_batch_on_function_error.fill(member, reader),
            14 => self.maximum_retry_attempts.fill(member, reader),
            15 => self.tumbling_window_in_seconds.fill(member, reader),
            16 => self.source_access_configurations.fill(member, reader),
            17 => self.function_response_types.fill(member, reader),
            18 => self.amazon_managed_kafka_event_source_config.fill(member, reader),
            19 => self.self_managed_kafka_event_source_config.fill(member, reader),
            20 => self.document_db_event_source_config.fill(member, reader),
            21 => self.provisioned_poller_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UpdateEventSourceMappingRequest, Self::new(""));

/// The errors of [`UpdateEventSourceMapping`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateEventSourceMappingError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The resource cannot be changed or deleted because it is in use, such as an event source
    /// mapping in the middle of another change.
    ResourceInUseException(ResourceInUseException),
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

impl goldsmith::OperationError for UpdateEventSourceMappingError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceInUseException as goldsmith::Structure>::SCHEMA,
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
            1 => reader.variant(Self::ResourceInUseException),
            2 => reader.variant(Self::ResourceConflictException),
            3 => reader.variant(Self::ServiceException),
            4 => reader.variant(Self::TooManyRequestsException),
            5 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceInUseException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(UpdateEventSourceMappingError);

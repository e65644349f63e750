// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{
    AmazonManagedKafkaEventSourceConfig, DestinationConfig, DocumentDbEventSourceConfig,
    EventSourceMappingLoggingConfig, EventSourceMappingMetricsConfig,
    EventSourcePosition, FilterCriteria, FilterCriteriaError, FunctionResponseType,
    ProvisionedPollerConfig, ScalingConfig, SelfManagedEventSource,
    SelfManagedKafkaEventSourceConfig, SourceAccessConfiguration,
};
use goldsmith::schema;

/// An event source mapping, which reads records from a stream, queue, topic or change feed and
/// invokes a function with them. Fields that do not apply to the kind of source are absent.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventSourceMappingConfiguration {
    /// The identifier of the event source mapping, which the other operations on it take.
    ///
    /// - `UUID` in the body
    /// - length: exactly 36 characters
    pub uuid: Option<String>,
    /// Where in the stream or topic reading began; absent for queues.
    ///
    /// - `StartingPosition` in the body
    /// - one of `TRIM_HORIZON`, `LATEST`, `AT_TIMESTAMP`
    pub starting_position: Option<EventSourcePosition>,
    /// The point in time from which reading began, present with the starting position
    /// `AT_TIMESTAMP`.
    ///
    /// - `StartingPositionTimestamp` in the body
    pub starting_position_timestamp: Option<goldsmith::Timestamp>,
    /// The maximum number of records that one invocation of the function receives.
    ///
    /// - `BatchSize` in the body
    /// - range: 1 to 10000
    pub batch_size: Option<i32>,
    /// How long records are gathered before the function is invoked, in seconds.
    ///
    /// - `MaximumBatchingWindowInSeconds` in the body
    /// - range: 0 to 300
    pub maximum_batching_window_in_seconds: Option<i32>,
    /// The number of batches of one shard that are processed at the same time, for Kinesis and
    /// DynamoDB streams.
    ///
    /// - `ParallelizationFactor` in the body
    /// - range: 1 to 10
    pub parallelization_factor: Option<i32>,
    /// The ARN of the event source that is read; absent for a self-managed Kafka cluster.
    ///
    /// - `EventSourceArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub event_source_arn: Option<String>,
    /// The patterns that decide which records reach the function, if the mapping filters.
    ///
    /// - `FilterCriteria` in the body
    pub filter_criteria: Option<FilterCriteria>,
    /// The problem that kept the filter criteria from being encrypted or decrypted, if there was
    /// one.
    ///
    /// - `FilterCriteriaError` in the body
    pub filter_criteria_error: Option<FilterCriteriaError>,
    /// The ARN of the customer managed AWS KMS key that encrypts the filter criteria, if one is
    /// set.
    ///
    /// - `KMSKeyArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// The additional metrics that the mapping emits to CloudWatch.
    ///
    /// - `MetricsConfig` in the body
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    /// The logging settings of the mapping itself, namely the level of its system logs.
    ///
    /// - `LoggingConfig` in the body
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    /// The scaling settings of an Amazon SQS mapping, namely its maximum concurrency.
    ///
    /// - `ScalingConfig` in the body
    pub scaling_config: Option<ScalingConfig>,
    /// The ARN of the function, version or alias that receives the records.
    ///
    /// - `FunctionArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_arn: Option<String>,
    /// The time at which the mapping or its state last changed.
    ///
    /// - `LastModified` in the body
    pub last_modified: Option<goldsmith::Timestamp>,
    /// Text about the outcome of the most recent poll of the event source or invocation of the
    /// function.
    ///
    /// - `LastProcessingResult` in the body
    pub last_processing_result: Option<String>,
    /// The state of the mapping as text, such as `Creating`, `Enabled`, `Disabled`, `Updating` or
    /// `Deleting`. Changes are asynchronous, so a fresh mapping is usually not `Enabled` yet.
    ///
    /// - `State` in the body
    pub state: Option<String>,
    /// Text that says whether the latest change came from a user or from Lambda itself.
    ///
    /// - `StateTransitionReason` in the body
    pub state_transition_reason: Option<String>,
    /// Where information about records that could not be processed is sent, if a destination is
    /// set.
    ///
    /// - `DestinationConfig` in the body
    pub destination_config: Option<DestinationConfig>,
    /// The name of the Kafka topic that is read, as a list with one entry.
    ///
    /// - `Topics` in the body
    /// - length: exactly 1 element
    /// - each element: length: 1 to 249 characters
    /// - each element: pattern: `^[^.]([a-zA-Z0-9\-_.]+)$`
    pub topics: Option<Vec<String>>,
    /// The name of the Amazon MQ queue that is read, as a list with one entry.
    ///
    /// - `Queues` in the body
    /// - length: exactly 1 element
    /// - each element: length: 1 to 1000 characters
    /// - each element: pattern: `^[\s\S]*$`
    pub queues: Option<Vec<String>>,
    /// The credentials, certificates and network settings with which the Kafka cluster or message
    /// broker is reached.
    ///
    /// - `SourceAccessConfigurations` in the body
    /// - length: at most 23 elements
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    /// The bootstrap servers of the self-managed Apache Kafka cluster, if that is the source.
    ///
    /// - `SelfManagedEventSource` in the body
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    /// The age, in seconds, beyond which records of a stream are discarded; `-1` means no limit.
    ///
    /// - `MaximumRecordAgeInSeconds` in the body
    /// - range: -1 to 604800
    pub maximum_record_age_in_seconds: Option<i32>,
    /// Whether a failed batch of a stream is split in two before it is retried.
    ///
    /// - `BisectBatchOnFunctionError` in the body
    pub bisect_batch_on_function_error: Option<bool>,
    /// How often a failed batch of a stream is retried; `-1` means until the records expire.
    ///
    /// - `MaximumRetryAttempts` in the body
    /// - range: -1 to 10000
    pub maximum_retry_attempts: Option<i32>,
    /// The length, in seconds, of the tumbling windows used for aggregation over a Kinesis or
    /// DynamoDB stream.
    ///
    /// - `TumblingWindowInSeconds` in the body
    /// - range: 0 to 900
    pub tumbling_window_in_seconds: Option<i32>,
    /// The response formats the function supports, such as `ReportBatchItemFailures` for partial
    /// failures of a batch.
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
    /// The ARN of the event source mapping, needed for example to tag it.
    ///
    /// - `EventSourceMappingArn` in the body
    /// - length: 85 to 120 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
    pub event_source_mapping_arn: Option<String>,
    /// The minimum and maximum number of event pollers kept for the mapping, if it has provisioned
    /// ones.
    ///
    /// - `ProvisionedPollerConfig` in the body
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl EventSourceMappingConfiguration {
    /// A new `EventSourceMappingConfiguration` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`UUID`](Self::uuid).
    #[inline]
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
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

    /// Sets [`BatchSize`](Self::batch_size).
    #[inline]
    #[must_use]
    pub fn batch_size(mut self, batch_size: i32) -> Self {
        self.batch_size = Some(batch_size);
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

    /// Sets [`EventSourceArn`](Self::event_source_arn).
    #[inline]
    #[must_use]
    pub fn event_source_arn(mut self, event_source_arn: impl Into<String>) -> Self {
        self.event_source_arn = Some(event_source_arn.into());
        self
    }

    /// Sets [`FilterCriteria`](Self::filter_criteria).
    #[inline]
    #[must_use]
    pub fn filter_criteria(mut self, filter_criteria: FilterCriteria) -> Self {
        self.filter_criteria = Some(filter_criteria);
        self
    }

    /// Sets [`FilterCriteriaError`](Self::filter_criteria_error).
    #[inline]
    #[must_use]
    pub fn filter_criteria_error(
        mut self,
        filter_criteria_error: FilterCriteriaError,
    ) -> Self {
        self.filter_criteria_error = Some(filter_criteria_error);
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

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = Some(function_arn.into());
        self
    }

    /// Sets [`LastModified`](Self::last_modified).
    #[inline]
    #[must_use]
    pub fn last_modified(mut self, last_modified: goldsmith::Timestamp) -> Self {
        self.last_modified = Some(last_modified);
        self
    }

    /// Sets [`LastProcessingResult`](Self::last_processing_result).
    #[inline]
    #[must_use]
    pub fn last_processing_result(
        mut self,
        last_processing_result: impl Into<String>,
    ) -> Self {
        self.last_processing_result = Some(last_processing_result.into());
        self
    }

    /// Sets [`State`](Self::state).
    #[inline]
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`StateTransitionReason`](Self::state_transition_reason).
    #[inline]
    #[must_use]
    pub fn state_transition_reason(
        mut self,
        state_transition_reason: impl Into<String>,
    ) -> Self {
        self.state_transition_reason = Some(state_transition_reason.into());
        self
    }

    /// Sets [`DestinationConfig`](Self::destination_config).
    #[inline]
    #[must_use]
    pub fn destination_config(mut self, destination_config: DestinationConfig) -> Self {
        self.destination_config = Some(destination_config);
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

    /// Sets [`EventSourceMappingArn`](Self::event_source_mapping_arn).
    #[inline]
    #[must_use]
    pub fn event_source_mapping_arn(
        mut self,
        event_source_mapping_arn: impl Into<String>,
    ) -> Self {
        self.event_source_mapping_arn = Some(event_source_mapping_arn.into());
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

impl goldsmith::Structure for EventSourceMappingConfiguration {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#EventSourceMappingConfiguration",
        &[],
        &[
            schema::Member::new(
                "UUID",
                schema::Kind::String,
                &[schema::Trait::Length(Some(36), Some(36))],
            ),
            schema::Member::new("StartingPosition", schema::Kind::Enum, &[]),
            schema::Member::new(
                "StartingPositionTimestamp",
                schema::Kind::Timestamp,
                &[],
            ),
            schema::Member::new(
                "BatchSize",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(10000))],
            ),
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
            schema::Member::new(
                "EventSourceArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
            schema::Member::new("FilterCriteria", schema::Kind::Structure, &[]),
            schema::Member::new("FilterCriteriaError", schema::Kind::Structure, &[]),
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
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                ],
            ),
            schema::Member::new("LastModified", schema::Kind::Timestamp, &[]),
            schema::Member::new("LastProcessingResult", schema::Kind::String, &[]),
            schema::Member::new("State", schema::Kind::String, &[]),
            schema::Member::new("StateTransitionReason", schema::Kind::String, &[]),
            schema::Member::new("DestinationConfig", schema::Kind::Structure, &[]),
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
            schema::Member::new(
                "EventSourceMappingArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(85), Some(120)),
                    schema::Trait::Pattern(crate::patterns::EVENT_SOURCE_MAPPING_ARN),
                ],
            ),
            schema::Member::new("ProvisionedPollerConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.uuid);
        writer.member(1, &self.starting_position);
        writer.member(2, &self.starting_position_timestamp);
        writer.member(3, &self.batch_size);
        writer.member(4, &self.maximum_batching_window_in_seconds);
        writer.member(5, &self.parallelization_factor);
        writer.member(6, &self.event_source_arn);
        writer.member(7, &self.filter_criteria);
        writer.member(8, &self.filter_criteria_error);
        writer.member(9, &self.kms_key_arn);
        writer.member(10, &self.metrics_config);
        writer.member(11, &self.logging_config);
        writer.member(12, &self.scaling_config);
        writer.member(13, &self.function_arn);
        writer.member(14, &self.last_modified);
        writer.member(15, &self.last_processing_result);
        writer.member(16, &self.state);
        writer.member(17, &self.state_transition_reason);
        writer.member(18, &self.destination_config);
        writer.member(19, &self.topics);
        writer.member(20, &self.queues);
        writer.member(21, &self.source_access_configurations);
        writer.member(22, &self.self_managed_event_source);
        writer.member(23, &self.maximum_record_age_in_seconds);
        writer.member(24, &self.bisect_batch_on_function_error);
        writer.member(25, &self.maximum_retry_attempts);
        writer.member(26, &self.tumbling_window_in_seconds);
        writer.member(27, &self.function_response_types);
        writer.member(28, &self.amazon_managed_kafka_event_source_config);
        writer.member(29, &self.self_managed_kafka_event_source_config);
        writer.member(30, &self.document_db_event_source_config);
        writer.member(31, &self.event_source_mapping_arn);
        writer.member(32, &self.provisioned_poller_config);
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
            1 => self.starting_position.fill(member, reader),
            2 => self.starting_position_timestamp.fill(member, reader),
            3 => self.batch_size.fill(member, reader),
            4 => self.maximum_batching_window_in_seconds.fill(member, reader),
            5 => self.parallelization_factor.fill(member, reader),
            6 => self.event_source_arn.fill(member, reader),
            7 => self.filter_criteria.fill(member, reader),
            8 => self.filter_criteria_error.fill(member, reader),
            9 => self.kms_key_arn.fill(member, reader),
            10 => self.metrics_config.fill(member, reader),
            11 => self.logging_config.fill(member, reader),
            12 => self.scaling_config.fill(member, reader),
            13 => self.function_arn.fill(member, reader),
            14 => self.last_modified.fill(member, reader),
            15 => self.last_processing_result.fill(member, reader),
            16 => self.state.fill(member, reader),
            17 => self.state_transition_reason.fill(member, reader),
            18 => self.destination_config.fill(member, reader),
            19 => self.topics.fill(member, reader),
            20 => self.queues.fill(member, reader),
            21 => self.source_access_configurations.fill(member, reader),
            22 => self.self_managed_event_source.fill(member, reader),
            23 => self.maximum_record_age_in_seconds.fill(member, reader),
            24 => self.bisect_batch_on_function_error.fill(member, reader),
            25 => self.maximum_retry_attempts.fill(member, reader),
            26 => self.tumbling_window_in_seconds.fill(member, reader),
            27 => self.function_response_types.fill(member, reader),
            28 => self.amazon_managed_kafka_event_source_config.fill(member, reader),
            29 => self.self_managed_kafka_event_source_config.fill(member, reader),
            30 => self.document_db_event_source_config.fill(member, reader),
            31 => self.event_source_mapping_arn.fill(member, reader),
            32 => self.provisioned_poller_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(EventSourceMappingConfiguration);

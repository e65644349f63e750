// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::EventSourceMappingConfiguration;
use goldsmith::schema;

/// Returns an event source mapping with its state and settings, found by its UUID.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetEventSourceMapping, GetEventSourceMappingRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetEventSourceMappingRequest::new(
///     "14e0db71-xmpl-4eb5-b481-8945cf9d10c2",
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetEventSourceMapping::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2015-03-31/event-source-mappings/UUID HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
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
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct GetEventSourceMapping;

impl goldsmith::Operation for GetEventSourceMapping {
    type Service = crate::Lambda;
    type Input = GetEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    type Error = GetEventSourceMappingError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetEventSourceMapping",
            <GetEventSourceMappingRequest as goldsmith::Structure>::SCHEMA,
            <EventSourceMappingConfiguration as goldsmith::Structure>::SCHEMA,
            <GetEventSourceMappingError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2015-03-31/event-source-mappings/{UUID}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetEventSourceMapping`: the mapping to look up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEventSourceMappingRequest {
    /// The identifier of the event source mapping to look up, as returned when it was created.
    ///
    /// - `UUID` in the path, required
    /// - length: exactly 36 characters
    pub uuid: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetEventSourceMappingRequest {
    /// A new `GetEventSourceMappingRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
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
}

impl goldsmith::Structure for GetEventSourceMappingRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetEventSourceMappingRequest",
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.uuid);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetEventSourceMappingRequest, Self::new(""));

/// The errors of [`GetEventSourceMapping`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetEventSourceMappingError {
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

impl goldsmith::OperationError for GetEventSourceMappingError {
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

goldsmith::operation_error!(GetEventSourceMappingError);

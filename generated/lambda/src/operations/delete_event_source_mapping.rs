// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceInUseException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::types::EventSourceMappingConfiguration;
use goldsmith::schema;

/// Deletes an event source mapping. It goes through the state `Deleting` and may remain visible
/// for a short while after the call.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{DeleteEventSourceMapping, DeleteEventSourceMappingRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = DeleteEventSourceMappingRequest::new(
///     "14e0db71-xmpl-4eb5-b481-8945cf9d10c2",
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = DeleteEventSourceMapping::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2015-03-31/event-source-mappings/UUID HTTP/1.1
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
pub struct DeleteEventSourceMapping;

impl goldsmith::Operation for DeleteEventSourceMapping {
    type Service = crate::Lambda;
    type Input = DeleteEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    type Error = DeleteEventSourceMappingError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#DeleteEventSourceMapping",
            <DeleteEventSourceMappingRequest as goldsmith::Structure>::SCHEMA,
            <EventSourceMappingConfiguration as goldsmith::Structure>::SCHEMA,
            <DeleteEventSourceMappingError as goldsmith::OperationError>::SHAPES,
        )
        .http("DELETE", "/2015-03-31/event-source-mappings/{UUID}", 202)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `DeleteEventSourceMapping`: the mapping to remove.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventSourceMappingRequest {
    /// The identifier of the event source mapping to delete, as returned when it was created.
    ///
    /// - `UUID` in the path, required
    /// - length: exactly 36 characters
    pub uuid: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteEventSourceMappingRequest {
    /// A new `DeleteEventSourceMappingRequest` with all that is required.
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

impl goldsmith::Structure for DeleteEventSourceMappingRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteEventSourceMappingRequest",
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

goldsmith::structure!(DeleteEventSourceMappingRequest, Self::new(""));

/// The errors of [`DeleteEventSourceMapping`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteEventSourceMappingError {
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

impl goldsmith::OperationError for DeleteEventSourceMappingError {
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

goldsmith::operation_error!(DeleteEventSourceMappingError);

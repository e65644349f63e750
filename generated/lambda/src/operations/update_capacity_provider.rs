// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::{
    CapacityProvider, CapacityProviderScalingConfig, CapacityProviderTelemetryConfig,
    PropagateTags,
};
use goldsmith::schema;

/// Changes the scaling, tag propagation and telemetry settings of a capacity provider.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{UpdateCapacityProvider, UpdateCapacityProviderRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UpdateCapacityProviderRequest::new("capacity-provider-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = UpdateCapacityProvider::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2025-11-30/capacity-providers/CapacityProviderName HTTP/1.1
/// Content-type: application/json
///
/// {
///    "CapacityProviderScalingConfig": {
///       "MaxVCpuCount": number,
///       "ScalingMode": "string",
///       "ScalingPolicies": [
///          {
///             "PredefinedMetricType": "string",
///             "TargetValue": number
///          }
///       ]
///    },
///    "PropagateTags": {
///       "ExplicitTags": {
///          "string" : "string"
///       },
///       "Mode": "string"
///    },
///    "TelemetryConfig": {
///       "LoggingConfig": {
///          "LogGroup": "string",
///          "SystemLogLevel": "string"
///       }
///    }
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
///    "CapacityProvider": {
///       "CapacityProviderArn": "string",
///       "CapacityProviderScalingConfig": {
///          "MaxVCpuCount": number,
///          "ScalingMode": "string",
///          "ScalingPolicies": [
///             {
///                "PredefinedMetricType": "string",
///                "TargetValue": number
///             }
///          ]
///       },
///       "InstanceRequirements": {
///          "AllowedInstanceTypes": [ "string" ],
///          "Architectures": [ "string" ],
///          "ExcludedInstanceTypes": [ "string" ]
///       },
///       "KmsKeyArn": "string",
///       "LastModified": "string",
///       "PermissionsConfig": {
///          "CapacityProviderOperatorRoleArn": "string"
///       },
///       "PropagateTags": {
///          "ExplicitTags": {
///             "string" : "string"
///          },
///          "Mode": "string"
///       },
///       "State": "string",
///       "TelemetryConfig": {
///          "LoggingConfig": {
///             "LogGroup": "string",
///             "SystemLogLevel": "string"
///          }
///       },
///       "VpcConfig": {
///          "SecurityGroupIds": [ "string" ],
///          "SubnetIds": [ "string" ]
///       }
///    }
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
pub struct UpdateCapacityProvider;

impl goldsmith::Operation for UpdateCapacityProvider {
    type Service = crate::Lambda;
    type Input = UpdateCapacityProviderRequest;
    type Output = UpdateCapacityProviderResponse;
    type Error = UpdateCapacityProviderError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#UpdateCapacityProvider",
            <UpdateCapacityProviderRequest as goldsmith::Structure>::SCHEMA,
            <UpdateCapacityProviderResponse as goldsmith::Structure>::SCHEMA,
            <UpdateCapacityProviderError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2025-11-30/capacity-providers/{CapacityProviderName}", 202);
}

/// The input of `UpdateCapacityProvider`, which names a capacity provider and the settings to
/// change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCapacityProviderRequest {
    /// The name or ARN of the capacity provider to change.
    ///
    /// - `CapacityProviderName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(?:(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$`
    pub capacity_provider_name: String,
    /// The new scaling settings of the capacity provider, such as its vCPU limit and scaling mode.
    ///
    /// - `CapacityProviderScalingConfig` in the body
    pub capacity_provider_scaling_config: Option<CapacityProviderScalingConfig>,
    /// The new setting for which tags are passed on to the resources that the capacity provider
    /// manages.
    ///
    /// - `PropagateTags` in the body
    pub propagate_tags: Option<PropagateTags>,
    /// The new telemetry settings of the capacity provider, such as where its logs go and how
    /// detailed they are.
    ///
    /// - `TelemetryConfig` in the body
    pub telemetry_config: Option<CapacityProviderTelemetryConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateCapacityProviderRequest {
    /// A new `UpdateCapacityProviderRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(capacity_provider_name: impl Into<String>) -> Self {
        Self {
            capacity_provider_name: capacity_provider_name.into(),
            capacity_provider_scaling_config: None,
            propagate_tags: None,
            telemetry_config: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProviderName`](Self::capacity_provider_name).
    #[inline]
    #[must_use]
    pub fn capacity_provider_name(
        mut self,
        capacity_provider_name: impl Into<String>,
    ) -> Self {
        self.capacity_provider_name = capacity_provider_name.into();
        self
    }

    /// Sets [`CapacityProviderScalingConfig`](Self::capacity_provider_scaling_config).
    #[inline]
    #[must_use]
    pub fn capacity_provider_scaling_config(
        mut self,
        capacity_provider_scaling_config: CapacityProviderScalingConfig,
    ) -> Self {
        self.capacity_provider_scaling_config = Some(capacity_provider_scaling_config);
        self
    }

    /// Sets [`PropagateTags`](Self::propagate_tags).
    #[inline]
    #[must_use]
    pub fn propagate_tags(mut self, propagate_tags: PropagateTags) -> Self {
        self.propagate_tags = Some(propagate_tags);
        self
    }

    /// Sets [`TelemetryConfig`](Self::telemetry_config).
    #[inline]
    #[must_use]
    pub fn telemetry_config(
        mut self,
        telemetry_config: CapacityProviderTelemetryConfig,
    ) -> Self {
        self.telemetry_config = Some(telemetry_config);
        self
    }
}

impl goldsmith::Structure for UpdateCapacityProviderRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateCapacityProviderRequest",
        &[],
        &[
            schema::Member::new(
                "CapacityProviderName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::CAPACITY_PROVIDER_NAME),
                ],
            ),
            schema::Member::new(
                "CapacityProviderScalingConfig",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new("PropagateTags", schema::Kind::Structure, &[]),
            schema::Member::new("TelemetryConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider_name);
        writer.member(1, &self.capacity_provider_scaling_config);
        writer.member(2, &self.propagate_tags);
        writer.member(3, &self.telemetry_config);
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
            0 => self.capacity_provider_name.fill(member, reader),
            1 => self.capacity_provider_scaling_config.fill(member, reader),
            2 => self.propagate_tags.fill(member, reader),
            3 => self.telemetry_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UpdateCapacityProviderRequest, Self::new(""));

/// The output of `UpdateCapacityProvider`, which describes the capacity provider after the
/// request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCapacityProviderResponse {
    /// The capacity provider with its state and configuration after the request.
    ///
    /// - `CapacityProvider` in the body, required
    pub capacity_provider: CapacityProvider,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateCapacityProviderResponse {
    /// A new `UpdateCapacityProviderResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(capacity_provider: CapacityProvider) -> Self {
        Self {
            capacity_provider,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProvider`](Self::capacity_provider).
    #[inline]
    #[must_use]
    pub fn capacity_provider(mut self, capacity_provider: CapacityProvider) -> Self {
        self.capacity_provider = capacity_provider;
        self
    }
}

impl goldsmith::Structure for UpdateCapacityProviderResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateCapacityProviderResponse",
        &[],
        &[
            schema::Member::new(
                "CapacityProvider",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider);
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
            0 => self.capacity_provider.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    UpdateCapacityProviderResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`UpdateCapacityProvider`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCapacityProviderError {
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

impl goldsmith::OperationError for UpdateCapacityProviderError {
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

goldsmith::operation_error!(UpdateCapacityProviderError);

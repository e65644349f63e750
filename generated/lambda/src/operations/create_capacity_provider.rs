// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CapacityProviderLimitExceededException, InvalidParameterValueException,
    ResourceConflictException, ServiceException, TooManyRequestsException,
};
use crate::types::{
    CapacityProvider, CapacityProviderPermissionsConfig, CapacityProviderScalingConfig,
    CapacityProviderTelemetryConfig, CapacityProviderVpcConfig, InstanceRequirements,
    PropagateTags,
};
use goldsmith::schema;

/// Creates a capacity provider, a set of compute resources on which function versions can run.
/// It is set up in the background, so check that its `State` is `Active` before relying on it.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{CreateCapacityProvider, CreateCapacityProviderRequest};
/// use goldsmith_lambda::types::{CapacityProviderPermissionsConfig, CapacityProviderVpcConfig};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = CreateCapacityProviderRequest::new(
///     "capacity-provider-name",
///     CapacityProviderVpcConfig::new(Vec::new(), Vec::new()),
///     CapacityProviderPermissionsConfig::new("capacity-provider-operator-role-arn"),
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = CreateCapacityProvider::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2025-11-30/capacity-providers HTTP/1.1
/// Content-type: application/json
///
/// {
///    "CapacityProviderName": "string",
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
///    "InstanceRequirements": {
///       "AllowedInstanceTypes": [ "string" ],
///       "Architectures": [ "string" ],
///       "ExcludedInstanceTypes": [ "string" ]
///    },
///    "KmsKeyArn": "string",
///    "PermissionsConfig": {
///       "CapacityProviderOperatorRoleArn": "string"
///    },
///    "PropagateTags": {
///       "ExplicitTags": {
///          "string" : "string"
///       },
///       "Mode": "string"
///    },
///    "Tags": {
///       "string" : "string"
///    },
///    "TelemetryConfig": {
///       "LoggingConfig": {
///          "LogGroup": "string",
///          "SystemLogLevel": "string"
///       }
///    },
///    "VpcConfig": {
///       "SecurityGroupIds": [ "string" ],
///       "SubnetIds": [ "string" ]
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
/// - [`CapacityProviderLimitExceededException`](crate::errors::CapacityProviderLimitExceededException)
///   (400): The account already has as many capacity providers as it can have.
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceConflictException`](crate::errors::ResourceConflictException) (409): The request
///   clashes with the state of the resource: it exists already, or another change to it is not
///   finished.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct CreateCapacityProvider;

impl goldsmith::Operation for CreateCapacityProvider {
    type Service = crate::Lambda;
    type Input = CreateCapacityProviderRequest;
    type Output = CreateCapacityProviderResponse;
    type Error = CreateCapacityProviderError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#CreateCapacityProvider",
            <CreateCapacityProviderRequest as goldsmith::Structure>::SCHEMA,
            <CreateCapacityProviderResponse as goldsmith::Structure>::SCHEMA,
            <CreateCapacityProviderError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2025-11-30/capacity-providers", 202)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `CreateCapacityProvider`: its name, network, permissions, instances and
/// scaling.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCapacityProviderRequest {
    /// The name to give the new capacity provider.
    ///
    /// - `CapacityProviderName` in the body, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(?:(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$`
    pub capacity_provider_name: String,
    /// The subnets and security groups in which the instances of the capacity provider are placed.
    ///
    /// - `VpcConfig` in the body, required
    pub vpc_config: CapacityProviderVpcConfig,
    /// The permissions of the capacity provider, namely the IAM role used to operate its instances.
    ///
    /// - `PermissionsConfig` in the body, required
    pub permissions_config: CapacityProviderPermissionsConfig,
    /// The processor architecture and the instance types that the capacity provider may or may not
    /// use.
    ///
    /// - `InstanceRequirements` in the body
    pub instance_requirements: Option<InstanceRequirements>,
    /// How the capacity provider scales: the mode, the policies and the maximum vCPU count.
    ///
    /// - `CapacityProviderScalingConfig` in the body
    pub capacity_provider_scaling_config: Option<CapacityProviderScalingConfig>,
    /// The ARN of the AWS KMS key that the capacity provider uses for encryption.
    ///
    /// - `KmsKeyArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*$`
    pub kms_key_arn: Option<String>,
    /// The tags to attach to the capacity provider, as keys and values.
    ///
    /// - `Tags` in the body
    /// - each key: length: 1 to 128 characters
    /// - each key: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    /// - each value: length: at most 256 characters
    /// - each value: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    /// Whether tags are passed on to the resources the capacity provider manages, and which ones.
    ///
    /// - `PropagateTags` in the body
    pub propagate_tags: Option<PropagateTags>,
    /// The telemetry settings of the capacity provider, such as its log group and log level.
    ///
    /// - `TelemetryConfig` in the body
    pub telemetry_config: Option<CapacityProviderTelemetryConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CreateCapacityProviderRequest {
    /// A new `CreateCapacityProviderRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        capacity_provider_name: impl Into<String>,
        vpc_config: CapacityProviderVpcConfig,
        permissions_config: CapacityProviderPermissionsConfig,
    ) -> Self {
        Self {
            capacity_provider_name: capacity_provider_name.into(),
            vpc_config,
            permissions_config,
            instance_requirements: None,
            capacity_provider_scaling_config: None,
            kms_key_arn: None,
            tags: None,
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

    /// Sets [`VpcConfig`](Self::vpc_config).
    #[inline]
    #[must_use]
    pub fn vpc_config(mut self, vpc_config: CapacityProviderVpcConfig) -> Self {
        self.vpc_config = vpc_config;
        self
    }

    /// Sets [`PermissionsConfig`](Self::permissions_config).
    #[inline]
    #[must_use]
    pub fn permissions_config(
        mut self,
        permissions_config: CapacityProviderPermissionsConfig,
    ) -> Self {
        self.permissions_config = permissions_config;
        self
    }

    /// Sets [`InstanceRequirements`](Self::instance_requirements).
    #[inline]
    #[must_use]
    pub fn instance_requirements(
        mut self,
        instance_requirements: InstanceRequirements,
    ) -> Self {
        self.instance_requirements = Some(instance_requirements);
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

    /// Sets [`KmsKeyArn`](Self::kms_key_arn).
    #[inline]
    #[must_use]
    pub fn kms_key_arn(mut self, kms_key_arn: impl Into<String>) -> Self {
        self.kms_key_arn = Some(kms_key_arn.into());
        self
    }

    /// Sets [`Tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
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

impl goldsmith::Structure for CreateCapacityProviderRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CreateCapacityProviderRequest",
        &[],
        &[
            schema::Member::new(
                "CapacityProviderName",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::CAPACITY_PROVIDER_NAME),
                ],
            ),
            schema::Member::new(
                "VpcConfig",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "PermissionsConfig",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new("InstanceRequirements", schema::Kind::Structure, &[]),
            schema::Member::new(
                "CapacityProviderScalingConfig",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "KmsKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN_NON_EMPTY),
                ],
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
            schema::Member::new("PropagateTags", schema::Kind::Structure, &[]),
            schema::Member::new("TelemetryConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider_name);
        writer.member(1, &self.vpc_config);
        writer.member(2, &self.permissions_config);
        writer.member(3, &self.instance_requirements);
        writer.member(4, &self.capacity_provider_scaling_config);
        writer.member(5, &self.kms_key_arn);
        writer.member(6, &self.tags);
        writer.member(7, &self.propagate_tags);
        writer.member(8, &self.telemetry_config);
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
            1 => self.vpc_config.fill(member, reader),
            2 => self.permissions_config.fill(member, reader),
            3 => self.instance_requirements.fill(member, reader),
            4 => self.capacity_provider_scaling_config.fill(member, reader),
            5 => self.kms_key_arn.fill(member, reader),
            6 => self.tags.fill(member, reader),
            7 => self.propagate_tags.fill(member, reader),
            8 => self.telemetry_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    CreateCapacityProviderRequest, Self::new("", goldsmith::Value::empty(),
    goldsmith::Value::empty())
);

/// The result of `CreateCapacityProvider`: the capacity provider as it was set up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCapacityProviderResponse {
    /// The new capacity provider. It may still be `Pending`, so check its state before relying on
    /// it.
    ///
    /// - `CapacityProvider` in the body, required
    pub capacity_provider: CapacityProvider,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CreateCapacityProviderResponse {
    /// A new `CreateCapacityProviderResponse` with all that is required.
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

impl goldsmith::Structure for CreateCapacityProviderResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CreateCapacityProviderResponse",
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
    CreateCapacityProviderResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`CreateCapacityProvider`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCapacityProviderError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The account already has as many capacity providers as it can have.
    CapacityProviderLimitExceededException(CapacityProviderLimitExceededException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for CreateCapacityProviderError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <CapacityProviderLimitExceededException as goldsmith::Structure>::SCHEMA,
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
            4 => reader.variant(Self::CapacityProviderLimitExceededException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::CapacityProviderLimitExceededException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(CreateCapacityProviderError);
